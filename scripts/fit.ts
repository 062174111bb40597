import { clauseFit } from './fit/clauses.ts';
import { runGapFit } from './fit/gaps.ts';
import { runModelFit } from './fit/model-fit.ts';
import { sayingFit } from './fit/sayings.ts';
import { sentenceFit } from './fit/sentences.ts';
import { shiftFit } from './fit/shifts.ts';

// `npm run fit -- gaps [--keep]`: fits what tells lone words from free rendering on the open sets, prints what it finds on
// sentences that it was not fitted on, and with `--keep` writes the tables and trees into src/core/check/data.
// `npm run fit -- sentences [--keep]`: the same of whole sentences, on paragraphs made of aligned news; `-- clauses`: of clauses;
// `-- shifts`: of pairs whose sides belong to different places; `-- sayings`: of sayings by their form.

const [what, ...options] = process.argv.slice(2);
const fit = [sentenceFit, clauseFit, shiftFit, sayingFit].find(({ place }) => place.part === what);
if (what === 'gaps') process.exitCode = runGapFit(options);
else if (fit !== undefined) process.exitCode = runModelFit(fit, options);
else {
  console.error('usage: npm run fit -- gaps|sentences|clauses|shifts|sayings [--keep]');
  process.exitCode = 2;
}
