import { lettered } from '../../text/lettered.ts';
import { allMatches } from '../../text/matches.ts';
import type { DetectedLanguage, Span } from '../../model.ts';
import { segmentUnit } from '../../segment/segment.ts';
import { reportingVerbs } from '../quotes/attribution.ts';
import type { FoundQuotation } from '../quotes/find.ts';
import { findSpeaker } from '../quotes/speaker.ts';

/** Whose words a place of a text is in: the author's, between quotation marks, or told of somebody else. */
export type Mouth =
  | { readonly kind: 'narrator' }
  | { readonly kind: 'quotation' }
  | { readonly kind: 'speaker'; readonly speaker: string }
  /** Reported of somebody whom the sentence does not name as a person: “the ministry believes that …”. */
  | { readonly kind: 'reported' };

/** Tells whose words stand at a place of a unit. quotations: those of the unit, names and single words in marks included. */
export function mouthAt(
  content: string,
  place: Span,
  language: DetectedLanguage,
  quotations: readonly FoundQuotation[],
): Mouth {
  const quotation = quotations.find(
    ({ span }) => span.startOffset <= place.startOffset && place.endOffset <= span.endOffset,
  );
  if (quotation !== undefined)
    return quotation.speaker === undefined
      ? { kind: 'quotation' }
      : { kind: 'speaker', speaker: quotation.speaker };
  const sentence = segmentUnit(content, language).find(
    (one) => one.startOffset <= place.startOffset && place.startOffset < one.endOffset,
  ) ?? { startOffset: 0, endOffset: content.length };
  const verb = governing(content, place, sentence, language);
  if (verb === null) return headlineSpeaker(content, place) ?? { kind: 'narrator' };
  const speaker = findSpeaker(content, verb.window, verb, language);
  return speaker === null
    ? { kind: 'reported' }
    : { kind: 'speaker', speaker: content.slice(speaker.startOffset, speaker.endOffset) };
}

/** A reporting verb with the words among which its subject stands. */
interface Governing extends Span {
  readonly window: Span;
}

/** “according to”, «за словами»: what stands in their sentence is the person's. */
const phrase = /^(?:according to|за словами|на думку|по словам|по мнению)$/iu;
/** What leads from a verb to the words it reports, anywhere between the two. */
const linking = lettered.iu`(?:,\s*(?:що|чи|ніби(?:то)?|нібито|мовляв|что|будто|якобы)(?!\p{L})|\bthat\b|:)\s`;
/** English reports without “that”: a subject follows at once. */
const bareClause =
  /^\s(?:(?:the|a|an|this|that|these|those|his|her|its|their|our|my|it|he|she|they|we|i|there)\s|\p{Lu})/u;
const saying =
  /^(?:said|says|added|adds|claimed|claims|insisted|insists|argued|argues|believes|thinks|stated|states|suggested|suggests)$/iu;
/** Verbs that give a thing its name: «назвав це спецоперацією». */
const naming =
  /^(?:назва(?:в|ла|ли)|назива(?:є|ють|в|ла|ли)|назвал(?:а|и)?|называ(?:ет|ют|л|ла|ли)|called|calls|dubbed|termed)$/iu;
const named = lettered.giu`(?<!\p{L})(?:назва(?:в|ла|ли)|назива(?:є|ють|в|ла|ли)|назвал(?:а|и)?|называ(?:ет|ют|л|ла|ли)|dubbed|termed)(?!\p{L})`;

function governing(
  content: string,
  place: Span,
  sentence: Span,
  language: DetectedLanguage,
): Governing | null {
  const words = content.slice(sentence.startOffset, sentence.endOffset);
  const verbs = [...allMatches(words, reportingVerbs(language)), ...allMatches(words, named)].map(
    (match) => ({
      text: match[0],
      startOffset: sentence.startOffset + match.index,
      endOffset: sentence.startOffset + match.index + match[0].length,
    }),
  );
  const before = verbs.filter((verb) => verb.endOffset <= place.startOffset).reverse();
  for (const verb of before) {
    const between = content.slice(verb.endOffset, place.startOffset);
    if (leadsTo(verb.text, between))
      return { ...verb, window: { startOffset: sentence.startOffset, endOffset: place.startOffset } };
  }
  // «…, заявив Коваль», “…, he added, …”: a clause of the reporter's own beside or behind the words.
  for (const verb of verbs) {
    const clause = clauseOf(content, verb, sentence);
    const isAside =
      clause !== null && (clause.endOffset <= place.startOffset || clause.startOffset >= place.endOffset);
    if (isAside) return { ...verb, window: clause };
  }
  return null;
}

function leadsTo(verb: string, between: string): boolean {
  if (phrase.test(verb)) return between.includes(',');
  if (naming.test(verb)) return !/[,;:]/u.test(between);
  return linking.test(between) || (saying.test(verb) && bareClause.test(between));
}

/** Most words of a reporter's clause behind or between the words it reports. */
const longestAside = 6;

/** The clause between commas that a verb stands in, where it is short and leads to nothing of its own. */
function clauseOf(content: string, verb: Span, sentence: Span): Span | null {
  const head = content.slice(sentence.startOffset, verb.startOffset);
  const comma = Math.max(head.lastIndexOf(','), head.lastIndexOf('–'), head.lastIndexOf('—'));
  if (comma < 0) return null;
  const tail = /[,;–—]|[.!?…]*$/u.exec(content.slice(verb.endOffset, sentence.endOffset));
  const clause = {
    startOffset: sentence.startOffset + comma + 1,
    endOffset: verb.endOffset + (tail?.index ?? 0),
  };
  const own = content.slice(clause.startOffset, clause.endOffset);
  const isShort = own.trim().split(/\s+/u).length <= longestAside;
  const leads = content.slice(clause.endOffset, clause.endOffset + 12);
  const isRelative =
    lettered.iu`^\s*(?:як(?:ий|а|е|і)|котор(?:ый|ая|ое|ые)|who|which|що|что|and|і|й|та|и|але|но|but)(?!\p{L})`.test(
      own,
    );
  return isShort && !isRelative && !/^,\s*(?:що|что|чи|ли)\s/iu.test(leads) ? clause : null;
}

/** A longer unit, in UTF-16 units, is a paragraph that opens with a colon, no headline. */
const longestHeadline = 140;

/** «Коваль: Спецоперація триває», as headlines put it. */
function headlineSpeaker(content: string, place: Span): Mouth | null {
  const match = lettered.u`^(\p{Lu}[\p{L}'’ʼ-]+(?:\s\p{Lu}[\p{L}'’ʼ-]+){0,2}):\s`.exec(content);
  return match?.[1] !== undefined && match[0].length <= place.startOffset && content.length < longestHeadline
    ? { kind: 'speaker', speaker: match[1] }
    : null;
}
