import { runGapFit } from './fit/gaps.ts';

// `npm run fit -- gaps [--keep]`: fits what tells lone words from free rendering on the open sets, prints what it finds on
// sentences that it was not fitted on, and with `--keep` writes the tables and trees into src/core/check/data.

const [what, ...options] = process.argv.slice(2);
if (what === 'gaps') process.exitCode = runGapFit(options);
else {
  console.error('usage: npm run fit -- gaps [--keep]');
  process.exitCode = 2;
}
