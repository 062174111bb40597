import { runClauseFit } from './fit/clauses.ts';
import { runGapFit } from './fit/gaps.ts';
import { runSayingFit } from './fit/sayings.ts';
import { runSentenceFit } from './fit/sentences.ts';
import { runShiftFit } from './fit/shifts.ts';

// `npm run fit -- gaps [--keep]`: fits what tells lone words from free rendering on the open sets, prints what it finds on
// sentences that it was not fitted on, and with `--keep` writes the tables and trees into src/core/check/data.
// `npm run fit -- sentences [--keep]`: the same of whole sentences, on paragraphs made of aligned news; `-- clauses`: of clauses;
// `-- shifts`: of pairs whose sides belong to different places; `-- sayings`: of sayings by their form.

const [what, ...options] = process.argv.slice(2);
if (what === 'gaps') process.exitCode = runGapFit(options);
else if (what === 'sentences') process.exitCode = runSentenceFit(options);
else if (what === 'clauses') process.exitCode = runClauseFit(options);
else if (what === 'shifts') process.exitCode = runShiftFit(options);
else if (what === 'sayings') process.exitCode = runSayingFit(options);
else {
  console.error('usage: npm run fit -- gaps|sentences|clauses|shifts|sayings [--keep]');
  process.exitCode = 2;
}
