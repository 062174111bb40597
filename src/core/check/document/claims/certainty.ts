import { lettered } from '../../../text/lettered.ts';
import { certainWords, possibleWords } from '../../checks/claim.ts';
import { observe } from '../../issues.ts';
import type { KnownLanguage, Span } from '../../../model.ts';
import type { PairReading } from '../../pair-reading.ts';
import type { SideReading } from '../../reading.ts';
import type { PairIssue } from '../../types.ts';
import { clausesOf } from '../../words/clauses.ts';
import type { Clause } from '../../words/clauses.ts';
import { matchesOf } from '../../words/gated.ts';
import { anchorsOf } from './anchors.ts';

/** Words that two clauses need in common: a duty against a possibility, a plain statement against one. */
const leastOfDuty = 2;
const leastOfPlain = 3;

/** How a clause holds what it says. */
interface Held {
  readonly clause: Clause;
  readonly hold: 'must' | 'may' | 'plain';
  /** The words that say so; of a plain statement its verb. */
  readonly by: Span;
}

/**
 * Finds what one report calls possible and the other a duty or a fact, clause by clause: “may supply”, «отримає». Clauses are
 * about one thing where they have words in common.
 */
export function findCertainty(reading: PairReading): PairIssue[] {
  const [left, right] = [heldClauses(reading.source), heldClauses(reading.target)];
  if (![...left, ...right].some(({ hold }) => hold === 'may')) return [];
  const anchors = anchorsOf(reading);
  const shared = (a: Held, b: Held): number =>
    anchors.filter(({ here, there }) => a.clause.tokens.includes(here) && b.clause.tokens.includes(there))
      .length;
  const isBest = (a: Held, b: Held, count: number): boolean =>
    left.every((one) => one === a || shared(one, b) < count) &&
    right.every((one) => one === b || shared(a, one) < count);
  for (const a of left)
    for (const b of right) {
      if (a.hold === b.hold || (a.hold !== 'may' && b.hold !== 'may')) continue;
      const count = shared(a, b);
      const isPlain = a.hold === 'plain' || b.hold === 'plain';
      if (count < (isPlain ? leastOfPlain : leastOfDuty) || !isBest(a, b, count)) continue;
      return [
        {
          checkId: 'claim',
          category: 'modality',
          severity: 'minor',
          tier: 'more',
          source: [a.by],
          target: [b.by],
          message: observe('check.modality.differ', [reading.source, a.by], [reading.target, b.by]),
        },
      ];
    }
  return [];
}

/** What is asked, wished, planned or set on a condition is neither certain nor merely possible. */
const open: Readonly<Record<KnownLanguage, RegExp>> = {
  uk: lettered.iu`(?<!\p{L})(?:якщо|якби|щоб|аби|чи|би|б|план\p{L}+|намір\p{L}*|готов\p{L}*|готу\p{L}+|хоч(?:е|уть|емо)|хот\p{L}+|сподіва\p{L}+|обіця\p{L}+|пропону\p{L}+|очіку\p{L}+|вважа\p{L}+)(?!\p{L})`,
  ru: lettered.iu`(?<!\p{L})(?:если|чтобы|ли|бы|план\p{L}+|намер\p{L}+|готов\p{L}*|хоч\p{L}+|хот\p{L}+|наде\p{L}+|обеща\p{L}+|предл\p{L}+|ожида\p{L}+|счита\p{L}+)(?!\p{L})`,
  en: lettered.iu`(?<!\p{L})(?:if|whether|unless|would|should|plan\p{L}*|intend\p{L}*|ready|want\p{L}*|hop(?:e|es|ed|ing)|promis\p{L}+|offer\p{L}*|expect\p{L}*|likely|believ\p{L}+|due|set)(?!\p{L})`,
};

/** «Не виключила, що вік знизять»: what is not ruled out is possible, in whatever clause. */
export const notExcluded = lettered.iu`(?<!\p{L})(?:виключ\p{L}+|исключ\p{L}+|exclud\p{L}+|rul(?:e|ed|es|ing) out|ruled)(?!\p{L})`;

/** Who will be able to do a thing need not. */
const able: Readonly<Record<KnownLanguage, RegExp>> = {
  uk: lettered.iu`(?<!\p{L})змож(?:е|уть|емо)(?!\p{L})`,
  ru: lettered.iu`(?<!\p{L})смо(?:жет|гут|жем)(?!\p{L})`,
  en: lettered.iu`(?<!\p{L})(?:be able to|free to|allowed to)(?!\p{L})`,
};

const heldClauses = (side: SideReading): readonly Held[] => side.keep(heldClauses, readHeld);

function readHeld(side: SideReading): readonly Held[] {
  const { language, text } = side;
  if (language === undefined || text.includes('?') || notExcluded.test(text)) return [];
  const spans = (words: typeof certainWords): Span[] =>
    matchesOf(side, words[language]).map((match) => spanOf(match));
  const ability = able[language].exec(text);
  const must = spans(certainWords);
  const may = [...spans(possibleWords), ...(ability === null ? [] : [spanOf(ability)])];
  return clausesOf(side).flatMap((clause): Held[] => {
    const [first, last] = [clause.tokens[0], clause.tokens.at(-1)];
    if (first === undefined || last === undefined) return [];
    const within = (list: readonly Span[]): Span | undefined =>
      list.find((span) => span.startOffset >= first.startOffset && span.startOffset < last.endOffset);
    const [duty, chance] = [within(must), within(may)];
    if (duty !== undefined) return chance === undefined ? [{ clause, hold: 'must', by: duty }] : [];
    if (chance !== undefined) return [{ clause, hold: 'may', by: chance }];
    if (open[language].test(text.slice(first.startOffset, last.endOffset))) return [];
    const verb = clause.tokens.find(({ facts }) => plainForms.has(facts.verb ?? ''));
    return verb === undefined ? [] : [{ clause, hold: 'plain', by: verb }];
  });
}

const plainForms: ReadonlySet<string> = new Set([
  'past',
  'past-or-participle',
  'future',
  'nonpast',
  'present',
]);

const spanOf = (match: RegExpExecArray): Span => ({
  startOffset: match.index,
  endOffset: match.index + match[0].length,
});
