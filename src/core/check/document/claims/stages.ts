import { lettered } from '../../../text/lettered.ts';
import { observe } from '../../issues.ts';
import type { KnownLanguage } from '../../../model.ts';
import type { PairReading } from '../../pair-reading.ts';
import type { SideReading, Token } from '../../reading.ts';
import type { CheckText, PairIssue } from '../../types.ts';
import { partBits } from '../../words/word-parts.ts';
import { isNegated } from '../../checks/word.ts';
import { anchorsOf } from './anchors.ts';
import { clauseOf } from './polarity.ts';

/** How far a deed has come, as a clause tells it. */
type Stage = 'done' | 'planned';

/** Words of a clause that put its deed into the future, or leave it to a wish. */
const ahead: Readonly<Record<KnownLanguage, RegExp>> = {
  uk: lettered.iu`(?<!\p{L})(?:буде|будуть|має\s+\p{L}+ти|мають\s+\p{L}+ти|план\p{L}+|намір\p{L}*|готу\p{L}+|збира\p{L}+|обіця\p{L}+|хочуть|хоче|\p{L}{4,}тим(?:е|уть)(?:ся)?)(?!\p{L})`,
  ru: lettered.iu`(?<!\p{L})(?:будет|будут|план\p{L}+|намер\p{L}+|готов\p{L}+|собира\p{L}+|обеща\p{L}+|хочет|хотят)(?!\p{L})`,
  en: lettered.iu`(?<!\p{L})(?:will|to\s+be|(?:is|are)\s+(?:due\s+)?to|plans?\s+to|planning\s+to|intends?\s+to|expects?\s+to|expected\s+to|hopes?\s+to|promised\s+to|has\s+yet\s+to|have\s+yet\s+to)(?!\p{L})`,
};
/** What turns a clause into neither: conditions, hearsay of chances, and what would have been. */
const open: Readonly<Record<KnownLanguage, RegExp>> = {
  uk: lettered.iu`(?<!\p{L})(?:якщо|якби|щоб|аби|б|би|може|можуть|міг|могли|мав|мала|мали)(?!\p{L})`,
  ru: lettered.iu`(?<!\p{L})(?:если|чтобы|б|бы|может|могут|мог|могли|должен|должна|должны)(?!\p{L})`,
  en: lettered.iu`(?<!\p{L})(?:if|would|could|may|might|unless|was\s+to|were\s+to|had\s+(?:hoped|planned|promised))(?!\p{L})`,
};
const participle = lettered.u`(?:[аяоеєі]но|[аяиі]то|[аяое]н[аоы]?|[еи]н[іа]|[яа]т[аоы]?|крыт[аоы]?|шено|лено)$`;

/** Ties from which two verbs tell one deed. */
const sureTie = 0.8;
/** Words in common beside the deed. */
const leastBeside = 1;

/**
 * Finds a deed that one report tells as done and the other as planned. A plan in the earlier report and the deed in the later one
 * contradict nothing. texts: the two reports.
 */
export function findOtherStages(
  reading: PairReading,
  texts: readonly [Pick<CheckText, 'provenance'>, Pick<CheckText, 'provenance'>],
): PairIssue[] {
  const { source, target } = reading;
  if (source.text.includes('?') || target.text.includes('?')) return [];
  const anchors = anchorsOf(reading);
  if (anchors.length <= leastBeside) return [];
  for (const { source: own, target: others, quality } of anchors) {
    if (quality < sureTie) continue;
    for (const a of own)
      for (const b of others) {
        const [here, there] = [stageOf(source, a), stageOf(target, b)];
        if (here === undefined || there === undefined || here === there) continue;
        const [clause, other] = [clauseOf(source, a), clauseOf(target, b)];
        const beside = anchors.filter(
          (one) =>
            !one.source.includes(a) &&
            one.source.some(({ index }) => clause.has(index)) &&
            one.target.some(({ index }) => other.has(index)),
        );
        if (beside.length < leastBeside) continue;
        if (isExplained(here === 'planned' ? texts : [texts[1], texts[0]])) continue;
        return [asIssue(reading, a, b)];
      }
  }
  return [];
}

/** The plan is older than the deed. */
function isExplained([plan, deed]: readonly Pick<CheckText, 'provenance'>[]): boolean {
  const [before, after] = [plan, deed].map((text) => text?.provenance.publicationDate?.slice(0, 10));
  return before !== undefined && after !== undefined && before < after;
}

function stageOf(side: SideReading, token: Token): Stage | undefined {
  const { language, tokens, text } = side;
  if (language === undefined || (token.facts.parts & partBits.verb) === 0 || isNegated(side, token))
    return undefined;
  const clause = [...clauseOf(side, token)].flatMap((at) => tokens[at] ?? []);
  const [first, last] = [clause[0], clause.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (open[language].test(text.slice(first.startOffset, last.endOffset))) return undefined;
  const { verb, folded } = token.facts;
  if (verb === 'future' || ahead[language].test(wordsBefore(side, token))) return 'planned';
  if (language === 'en') return isEnglishDone(side, token) ? 'done' : undefined;
  return verb === 'past' || (verb === null && participle.test(folded)) ? 'done' : undefined;
}

/** The words right before a verb, back to the last one with content: “will help end” puts the help into the future. */
function wordsBefore({ tokens, text }: SideReading, { index, startOffset, sentence }: Token): string {
  let at = index - 1;
  while (
    at >= 0 &&
    tokens[at]?.sentence === sentence &&
    index - at < farthest &&
    tokens[at]?.isContent !== true
  )
    at -= 1;
  // «Планують», “plans”: a word of planning has content itself.
  return text.slice(tokens[Math.max(0, at)]?.startOffset, startOffset);
}
const farthest = 5;

/** “Sent”, “was sent”, “has sent”; a participle before its noun tells nothing. */
function isEnglishDone({ tokens, text }: SideReading, { index, facts, endOffset }: Token): boolean {
  if (facts.verb === 'past') return true;
  if (facts.verb !== 'past-or-participle') return false;
  const before = tokens.slice(Math.max(0, index - 3), index).map((token) => token.facts.folded);
  if (before.some((word) => /^(?:was|were|has|have|had|been)$/u.test(word))) return true;
  if (before.some((word) => /^(?:is|are|be|being|to|the|a|an)$/u.test(word))) return false;
  return /^\s(?:the|a|an|its|his|her|their|that|to|in|on|from)\b/u.test(text.slice(endOffset, endOffset + 7));
}

const asIssue = ({ source, target }: PairReading, here: Token, there: Token): PairIssue => ({
  checkId: 'tense',
  category: 'tense',
  kind: 'stage',
  severity: 'minor',
  tier: 'more',
  source: [here],
  target: [there],
  message: observe('check.tense.differ', [source, here], [target, there]),
});
