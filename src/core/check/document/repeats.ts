import { lettered } from '../../text/lettered.ts';
import { AppError } from '../../errors.ts';
import type { Passage, Unit } from '../../model.ts';
import { isContentUnit } from '../../model.ts';
import { repeatedWords } from '../checks/grammar.ts';
import { SideReading } from '../reading.ts';
import { createSide, toPassages } from '../side.ts';
import type { CheckKnowledge, CheckText } from '../types.ts';
import type { Finding } from './speakers.ts';

/** A shorter sentence («Ні.», "Why?") may be said twice on purpose. Characters. */
const shortestSentence = 40;

/**
 * Finds what one text says twice: a word in a row, and a whole sentence or paragraph in the same words. Nothing is known of
 * the original, which may repeat itself: all of it is told quietly. Throws AppError('cancelled').
 */
export function findRepeats(
  text: CheckText,
  knowledge: CheckKnowledge,
  isCancelled?: () => boolean,
): Finding[] {
  const words: Finding[] = [];
  const sentences = new Map<string, Passage[]>();
  for (const unit of text.units) {
    if (isCancelled?.() === true) throw new AppError('cancelled');
    if (!isContentUnit(unit)) continue;
    const reading = new SideReading(createSide(text, [unit]), knowledge.lexicon);
    for (const span of repeatedWords(reading)) {
      const content = reading.text.slice(span.startOffset, span.endOffset);
      words.push(
        asFinding('grammar/repeated', toPassages(reading.side, span), 'check.duplication.word', content),
      );
    }
    for (const passage of sentencesOf(text, unit)) {
      const content = unit.content.slice(passage.startOffset, passage.endOffset);
      const key = keyOf(content);
      sentences.set(key, [...(sentences.get(key) ?? []), passage]);
    }
  }
  const contentOf = new Map(text.units.map((unit) => [unit.id, unit.content]));
  return [
    ...words,
    ...[...sentences.values()]
      .filter((passages) => passages.length > 1)
      .map((passages) => {
        const [first] = passages;
        const content = contentOf.get(first!.unitId)!.slice(first!.startOffset, first!.endOffset);
        return asFinding('grammar/twice', passages, 'check.duplication.sentence', content);
      }),
  ];
}

/**
 * Tells a sentence that one text alone has as said twice where the same text has it elsewhere too: nothing was added but
 * the repetition. The tier of the finding stays.
 */
export function tellAsRepeats(found: readonly Finding[], texts: readonly CheckText[]): Finding[] {
  const placesOf = new Map<CheckText, Map<string, Passage[]>>();
  return found.map((finding) => {
    const [lone, ...more] = finding.passages;
    if (lone === undefined || more.length > 0 || !ofWholeSentence.has(finding.checkId)) return finding;
    const text = texts.find((one) => one.id === lone.textId);
    const unit = text?.units.find((one) => one.id === lone.unitId);
    if (text === undefined || unit === undefined) return finding;
    const places = placesOf.get(text) ?? sentencePlaces(text);
    placesOf.set(text, places);
    const content = unit.content.slice(lone.startOffset, lone.endOffset).trim();
    const passages = places.get(keyOf(content)) ?? [];
    if (passages.length < 2) return finding;
    const twice = asFinding('grammar/twice', passages, 'check.duplication.sentence', content);
    return { ...twice, tier: finding.tier };
  });
}

/** Findings whose one passage is a sentence or a paragraph. */
const ofWholeSentence: ReadonlySet<string> = new Set(['extent/sentence', 'addition/row', 'omission/row']);

function sentencePlaces(text: CheckText): Map<string, Passage[]> {
  const places = new Map<string, Passage[]>();
  for (const unit of text.units.filter(isContentUnit)) {
    for (const passage of sentencesOf(text, unit)) {
      const key = keyOf(unit.content.slice(passage.startOffset, passage.endOffset));
      places.set(key, [...(places.get(key) ?? []), passage]);
    }
  }
  return places;
}

/** The sentence's words alone: marks and capitals make no other sentence. */
const keyOf = (content: string): string =>
  content
    .toLowerCase()
    .replace(lettered.gu`[^\p{L}\p{N}]+`, ' ')
    .trim();

function sentencesOf(text: CheckText, unit: Unit): Passage[] {
  return unit.segments
    .filter(({ startOffset, endOffset }) => endOffset - startOffset >= shortestSentence)
    .map(({ startOffset, endOffset }) => ({ textId: text.id, unitId: unit.id, startOffset, endOffset }));
}

function asFinding(
  checkId: string,
  passages: readonly Passage[],
  key: 'check.duplication.word' | 'check.duplication.sentence',
  words: string,
): Finding {
  return {
    category: 'duplication',
    checkId,
    severity: 'minor',
    tier: 'more',
    passages,
    message: { key, params: { words } },
    evidence: [],
  };
}
