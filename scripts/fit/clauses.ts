import { weighClauses, clauseEvidenceNames } from '../../src/core/check/sentences/clause-evidence.ts';
import type { WeighedClause } from '../../src/core/check/sentences/clause-evidence.ts';
import type { CheckKnowledge } from '../../src/core/check/types.ts';
import { fittedRates } from '../../src/core/check/words/open-rates.ts';
import type { PlainReading } from '../../src/core/check/words/plain.ts';
import type { KnownLanguage } from '../../src/core/model.ts';
import { currentGazetteer, currentLexicon } from '../check-score.ts';
import { clauseToCut, withoutClause } from './clause-cuts.ts';
import { readLearning } from './gap-rows.ts';
import type { Example } from './logistic.ts';
import type { ModelFit, SideRow } from './model-fit.ts';
import { readSeries } from './paragraphs.ts';
import type { Stretch } from './pairs.ts';

/** Shares of a clause's tied weight that was tied to the words cut: from the one on it is lone, up to the other it is not. */
const cutShare = { lone: 0.6, kept: 0.1 } as const;
/** Nats tied to the words cut that a lone clause had at least. */
const leastCut = 0.8;

/** A clause as an example; what was cut in part only counts nothing. */
const exampleOf = ({ evidence }: WeighedClause, kind: 'lone' | 'kept' | 'unsure'): Example => ({
  evidence,
  isTrue: kind === 'lone',
  count: kind === 'unsure' ? 0 : 1,
});

interface Segment {
  readonly group: string;
  readonly languages: readonly [KnownLanguage, KnownLanguage];
  readonly texts: readonly [string, string];
}

const sides = ['source', 'target'] as const;

function rowsOf(segment: Segment, id: string, knowledge: CheckKnowledge): SideRow[] {
  const { group, languages, texts } = segment;
  const whole = readLearning(segment, knowledge).plain;
  const kind = languages.join('-');
  const row = (examples: readonly Example[], what: string): SideRow[] =>
    examples.length === 0 ? [] : [{ group, kind: `${kind} ${what}`, examples }];
  const rows = sides.flatMap((side) =>
    row(
      weighClauses(whole, side).map((one) => exampleOf(one, 'kept')),
      'whole',
    ),
  );
  for (const cutSide of [0, 1] as const) {
    const cut = clauseToCut(texts[cutSide], languages[cutSide], id);
    if (cut === undefined) continue;
    const spoilt = readLearning(
      {
        languages,
        texts:
          cutSide === 0 ? [withoutClause(texts[0], cut), texts[1]] : [texts[0], withoutClause(texts[1], cut)],
      },
      knowledge,
    ).plain;
    const own = cutSide === 0 ? 1 : 0;
    const examples = weighClauses(spoilt, sides[own]).map((one) =>
      exampleOf(one, fateOf(one, whole, { own, cut })),
    );
    rows.push(
      ...row(examples, examples.some(({ isTrue }) => isTrue) ? (own === 0 ? 'cut' : 'lost') : 'rest'),
    );
    rows.push(
      ...row(
        weighClauses(spoilt, sides[cutSide]).map((one) => exampleOf(one, 'kept')),
        'rest',
      ),
    );
  }
  return rows;
}

/** What the cut did to a clause of the other side, by the ties that it had before. */
function fateOf(
  { words }: WeighedClause,
  { source, target, links }: PlainReading,
  { own, cut }: { readonly own: 0 | 1; readonly cut: Stretch },
): 'lone' | 'kept' | 'unsure' {
  const [ties, language, there] =
    own === 0 ? [links.ofSource, source.language, target] : [links.ofTarget, target.language, source];
  let [inCut, tied] = [0, 0];
  for (const word of words) {
    const link = links.links[ties[word.index] ?? -1];
    if (link === undefined) continue;
    const nats = fittedRates.costOf(word, language);
    tied += nats;
    const isCut = (own === 0 ? link.target : link.source).every((at) => {
      const token = there.tokens[at];
      return token !== undefined && token.startOffset < cut[1] && cut[0] < token.endOffset;
    });
    if (isCut) inCut += nats;
  }
  if (tied === 0) return 'unsure';
  const share = inCut / tied;
  if (share >= cutShare.lone && inCut >= leastCut) return 'lone';
  return share > cutShare.kept ? 'unsure' : 'kept';
}

function readRows(evalRoot: string): SideRow[] {
  const knowledge = { lexicon: currentLexicon(), gazetteer: currentGazetteer(), concepts: [] };
  return readSeries(evalRoot).flatMap(({ group, languages, segments }) =>
    segments.flatMap(({ texts }, at) =>
      // The sets hold uk, ru and en only.
      rowsOf(
        { group, languages: languages as [KnownLanguage, KnownLanguage], texts },
        `${group}-${at}`,
        knowledge,
      ),
    ),
  );
}

/** `npm run fit -- clauses`: what tells clauses without counterpart. */
export const clauseFit: ModelFit = {
  readRows,
  marks: [-1, 0, 1, 1.3, 1.5, 2],
  place: {
    part: 'clauses',
    file: 'lone-clauses.data.ts',
    name: 'loneClauseModel',
    type: 'LoneClauseModel',
    from: '../sentences/lone-clauses.ts',
    claim: 'a clause has no counterpart',
    evidence: clauseEvidenceNames,
  },
};
