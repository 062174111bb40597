import { AppError } from '../../errors.ts';
import { isContentUnit } from '../../model.ts';
import type { Span } from '../../model.ts';
import { observe } from '../issues.ts';
import { PairReading } from '../pair-reading.ts';
import { SideReading } from '../reading.ts';
import type { Token } from '../reading.ts';
import { createPassageSide, createSide, toPassages } from '../side.ts';
import type { CheckInput, CheckKnowledge, CheckText, PairIssue } from '../types.ts';
import { readNumbers } from '../values/quantities.ts';
import type { ReadNumber } from '../values/quantities.ts';
import { thresholdOf } from '../thresholds.ts';
import { agreeAbout } from './both-true.ts';
import { overlaps } from '../spans.ts';
import { explainByDates } from './comparable.ts';
import type { Finding } from './speakers.ts';

/** A counted thing: «три етапи», “two rounds”. Spans are in the sentence's own reading. */
interface Count {
  readonly text: CheckText;
  readonly sentence: SideReading;
  readonly number: ReadNumber;
  readonly noun: Token;
}

const countId = 'number/count';
/** Most counts of one text that are compared; a whole book has its own ladder. */
const mostCounts = 400;
/** Content words that two sentences must share beside the counted noun, and their share of the shorter one. */
const leastShared = 2;
const leastShare = 0.25;

/**
 * Finds things that two reports of one event count differently, in whatever sentences they do: the passages around them
 * may share too little to correspond. Only whole numbers in front of a noun that both count, in sentences with names or
 * words in common. One finding a noun and pair of texts. Throws AppError('cancelled').
 */
export function findCountConflicts(input: CheckInput, knowledge: CheckKnowledge): Finding[] {
  if (input.mode !== 'comparable') return [];
  const rounding = thresholdOf(knowledge, 'number.rounding') / 100;
  const counts = input.texts.map((text) => readCounts(text, knowledge, input.isCancelled));
  return counts.flatMap((own, place) =>
    counts.slice(place + 1).flatMap((others) => {
      const told = new Set<string>();
      return own.flatMap((a) =>
        others.flatMap((b): Finding[] => {
          const key = a.noun.facts.stem;
          if (told.has(key) || !isSameThing(a, b) || a.number.value === b.number.value) return [];
          if (agreeAbout(a.number, b.number, rounding)) return [];
          // Somewhere both say the same: two sentences speak of two things.
          if (agrees(a, others) || agrees(b, own)) return [];
          if (!speakOfOne(new PairReading(a.sentence, b.sentence), a, b)) return [];
          told.add(key);
          return [asFinding(a, b, knowledge)];
        }),
      );
    }),
  );
}

/** Leaves out counts of things whose numbers a row or a pair of passages has told already. */
export function withoutToldCounts(found: readonly Finding[]): readonly Finding[] {
  const rows = found.filter(({ checkId }) => checkId.startsWith('number') && checkId !== countId);
  const isTold = ({ passages }: Finding): boolean =>
    rows.some((row) =>
      passages.every((one) =>
        row.passages.some((other) => other.unitId === one.unitId && overlaps(other, one)),
      ),
    );
  return found.filter((one) => one.checkId !== countId || !isTold(one));
}

const agrees = (one: Count, others: readonly Count[]): boolean =>
  others.some((other) => other.number.value === one.number.value && isSameThing(one, other));

function readCounts(
  text: CheckText,
  { lexicon }: CheckKnowledge,
  isCancelled: (() => boolean) | undefined,
): readonly Count[] {
  const found: Count[] = [];
  for (const unit of text.units) {
    if (isCancelled?.() === true) throw new AppError('cancelled');
    if (!isContentUnit(unit) || found.length >= mostCounts) continue;
    const whole = new SideReading(createSide(text, [unit]), lexicon);
    if (readNumbers(whole).length === 0) continue;
    for (const span of whole.sentences) {
      const sentence = new SideReading(createPassageSide(text, unit, span), lexicon);
      for (const number of readNumbers(sentence)) {
        const noun = countedNoun(sentence, number);
        const isCount =
          Number.isInteger(number.value) &&
          number.value >= 2 &&
          number.value < 1000 &&
          !number.number.isOrdinal &&
          number.unit === undefined &&
          !number.isTime;
        if (isCount && noun !== undefined) found.push({ text, sentence, number, noun });
      }
    }
  }
  return found.slice(0, mostCounts);
}

/** The noun behind the number, over one adjective. */
export function countedNoun(sentence: SideReading, number: Span): Token | undefined {
  const next = sentence.tokens.filter((token) => token.startOffset >= number.endOffset).slice(0, 2);
  const first = next[0];
  if (first === undefined || sentence.text.slice(number.endOffset, first.startOffset).trim() !== '')
    return undefined;
  const isNoun = (token: Token): boolean =>
    token.isContent &&
    !token.isNumber &&
    !token.isCapitalised &&
    token.facts.concepts
      .slice(0, token.facts.equivalentCount)
      .some((id) => sentence.lexicon?.concept(id).pos === 'noun');
  return next.find(isNoun);
}

/** Words for the parts that talks come in: each language has several and none is the other's only rendering. */
const parts = /^(?:етап|раунд|тур(?:и|ів)?$|фаз|этап|round|stage|phase|тур(?:а|ов|ы)$)/u;

function isSameThing(a: Count, b: Count): boolean {
  const [x, y] = [a.noun.facts, b.noun.facts];
  if (parts.test(x.folded) && parts.test(y.folded)) return true;
  const own = new Set(x.concepts.slice(0, x.equivalentCount));
  return y.concepts.slice(0, y.equivalentCount).some((id) => own.has(id));
}

function speakOfOne({ source, target, links }: PairReading, a: Count, b: Count): boolean {
  const isWord = (token: Token | undefined, noun: Token): token is Token =>
    token !== undefined && token.isContent && !token.isNumber && token.index !== noun.index;
  const shared = links.links.filter(
    (link) =>
      link.quality >= 0.6 &&
      link.source.some((at) => isWord(source.tokens[at], a.noun)) &&
      link.target.some((at) => isWord(target.tokens[at], b.noun)),
  ).length;
  const contentOf = (side: SideReading): number => side.tokens.filter((token) => token.isContent).length;
  return shared >= leastShared && shared >= leastShare * Math.min(contentOf(source), contentOf(target));
}

function asFinding(a: Count, b: Count, knowledge: CheckKnowledge): Finding {
  const [source, target] = [a, b].map(({ number, noun }) => ({
    startOffset: number.startOffset,
    endOffset: noun.endOffset,
  })) as [Span, Span]; // two in, two out
  const issue: PairIssue = {
    checkId: 'number',
    category: 'number',
    kind: 'count',
    severity: 'major',
    tier: 'more',
    source: [source],
    target: [target],
    message: observe('check.number.differ', [a.sentence, source], [b.sentence, target]),
  };
  const { evidence } = explainByDates(a.text, b.text, issue, knowledge);
  return {
    category: 'number',
    checkId: countId,
    severity: 'minor',
    // Sentences that nothing ties may speak of two things: folded, with what the dates say.
    tier: 'more',
    passages: [...toPassages(a.sentence.side, source), ...toPassages(b.sentence.side, target)],
    message: issue.message,
    evidence,
  };
}
