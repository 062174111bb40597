import { lettered } from '../../text/lettered.ts';
import { allMatches } from '../../text/matches.ts';
import type { KnownLanguage, QuotationVersion, Span, Unit, UnitId } from '../../model.ts';
import { reportingVerbs, sentenceEnd } from '../quotes/attribution.ts';
import { findQuotations } from '../quotes/find.ts';
import { findSpeaker } from '../quotes/speaker.ts';
import type { CheckText } from '../types.ts';

/** Tells whom the narrator of a text names as speaking, ahead of a quotation and in its paragraph. */
export class NarratorNames {
  private readonly units: ReadonlyMap<UnitId, Unit>;
  private readonly texts: readonly CheckText[];

  constructor(texts: readonly CheckText[]) {
    this.texts = texts;
    this.units = new Map(texts.flatMap((text) => text.units.map((unit) => [unit.id, unit] as const)));
  }

  /** The last such name ahead of a quotation; its own speaker does not count. */
  before({ passage, quotation }: QuotationVersion): string | undefined {
    const unit = this.units.get(passage.unitId);
    if (unit === undefined) return undefined;
    const own = this.texts.find((text) => text.id === passage.textId)?.language.split('-')[0] ?? '';
    const language = unit.language === 'undecided' ? own : unit.language;
    if (language !== 'uk' && language !== 'ru' && language !== 'en') return undefined;
    return lastSpeaker(unit.content, passage.startOffset, language, quotation?.verbSpan);
  }

  /** The one whom a pronoun beside a quotation means; undefined where the speaker is no pronoun. */
  meant(version: QuotationVersion): string | undefined {
    return pronoun.test(version.quotation?.speaker ?? '') ? this.before(version) : undefined;
  }
}

/** The name beside the last reporting verb before a place, outside all quotations. */
function lastSpeaker(
  text: string,
  place: number,
  language: KnownLanguage,
  ownVerb: Span | undefined,
): string | undefined {
  const quoted = findQuotations(text, language).map(({ span }) => span);
  const ends = allMatches(text, sentenceEnd).map(({ index }) => index);
  const verbs = allMatches(text.slice(0, place), reportingVerbs(language)).filter(
    ({ index }) =>
      index !== ownVerb?.startOffset &&
      !quoted.some(({ startOffset, endOffset }) => startOffset <= index && index < endOffset),
  );
  for (const { index, 0: verb } of verbs.reverse()) {
    const window: Span = {
      startOffset: ends.findLast((end) => end < index) ?? 0,
      endOffset: ends.find((end) => end > index) ?? text.length,
    };
    const speaker = findSpeaker(
      text,
      window,
      { startOffset: index, endOffset: index + verb.length },
      language,
    );
    const name = speaker === null ? '' : text.slice(speaker.startOffset, speaker.endOffset);
    if (isNamed(name)) return name;
  }
  return undefined;
}

const pronoun = /^(?:він|вона|он|она|he|she)$/iu;

/** True for a speaker who has a name: it begins with a capital. */
export const isNamed = (speaker: string): boolean => lettered.u`^\p{Lu}\p{L}{2,}`.test(speaker);
