import { letterPattern, lettered } from '../../text/lettered.ts';
import { allMatches } from '../../text/matches.ts';
import type { DetectedLanguage, Span } from '../../model.ts';
import { findSpeaker } from './speaker.ts';

/** Who said it and by which verb, where the narrator's words next to the quotation tell. */
export interface Attribution {
  readonly speaker?: string;
  readonly speakerSpan?: Span;
  readonly verb?: string;
  readonly verbSpan?: Span;
}

/** Beginnings of reporting verbs in past and present: enough to find the verb; its stance is the lexicon's matter. */
const reportingStems = {
  uk: 'заяв|сказа|каже|кажуть|говор|повідом|розпов|дода(?:в|л|є)|наголо[сш]|зазнач|підкресл|поясн|ствердж|тверди|вважа|зауваж|написа|пише|цитує|відпов|запита|нагад|згада|визна[вє]|визнал|запереч|попередж|попереди|підсум|резюм|констат|відзнач|указа|вказ|комент|припуст|додає|скарж|обіця|закли|оголос|переказ|застер[еі]|уточн|запевн|наполяг|нарік|поскарж|іронізу|пожарт|вигукну|сумнівав|порад(?:и|ж)|попроси|спита|подякува|пригада|мірку|пригрози',
  ru: 'заяв|сказа|говор|сообщ|рассказ|добав|отмет|отмеч|подчеркн|подчёрк|подчерк|поясн|объясн|утвержда|счита|замети|написа|пишет|цитир|ответ|спрос|напомн|вспомн|призна[леё]|опроверг|предупред|предупрежд|резюм|констатир|указа[лн]|указыва|комментир|предполож|жалова|пообещ|обеща|призва|объяв|переда[её]т|посетова|заключ|предостер|уточн|завер|настаива|настоял|посету|пошут|иронизир|воскликн|сомнева|посовет|попроси|поблагодар|вспомин|рассужда|пригроз|увер(?:и|я)',
  en: 'said|says|saying|told|tells|added|adds|stated|states|claimed|claims|argued|argues|insisted|insists|explained|explains|noted|notes|stressed|stresses|admitted|admits|denied|denies|warned|warns|wrote|writes|suggested|suggests|asked|asks|replied|replies|recalled|recalls|concluded|concludes|announced|acknowledged|complained|remarked|declared|emphasi[sz]ed|underlined|alleged|asserted|maintained|pointed out|quipped|reported|according to|believes|thinks|called|advised|advises|joked|jokes|urged|urges|promised|promises|vowed|vows|shouted|wondered|responded|responds|commented|testified|observed|observes|lamented|laments',
} as const;

const patterns = {
  uk: letterPattern(`(?<![\\p{L}'’ʼ])(?:за словами|на думку|(?:${reportingStems.uk})[\\p{L}'’ʼ]*)`, 'giu'),
  ru: letterPattern(`(?<![\\p{L}])(?:по словам|по мнению|(?:${reportingStems.ru})[\\p{L}]*)`, 'giu'),
  en: letterPattern(`(?<![\\p{L}])(?:${reportingStems.en})(?![\\p{L}])`, 'giu'),
} as const;

const emptyPattern = /(?!)/gu;

/** Matches reporting verbs of a language; never matches where the language has no table. */
export function reportingVerbs(language: DetectedLanguage): RegExp {
  return language === 'uk' || language === 'ru' || language === 'en' ? patterns[language] : emptyPattern;
}

/** True for a narrator's part such as «заявив Кислиця» or “he said”: short, with a reporting verb. */
export function isAttributionPart(part: string, language: DetectedLanguage): boolean {
  const words = part.trim().split(/\s+/u).length;
  const place = part.search(reportingVerbs(language));
  return place >= 0 && words <= 25 && place < 60;
}

const reachChars = 140;

/**
 * Reads the narrator's words after a quotation, then before it, up to the next quotation or sentence end.
 * text: the unit; quotation: its span with marks; others: every quoted stretch of the unit (their words are no narrator's).
 */
export function findAttribution(
  text: string,
  quotation: Span,
  others: readonly Span[],
  language: DetectedLanguage,
): Attribution {
  const after = windowAfter(text, quotation, others);
  const before = windowBefore(text, quotation, others);
  return readWindow(text, after, language, 'after') ?? readWindow(text, before, language, 'before') ?? {};
}

/**
 * Reads the narrator's words inside the marks: «…, – сказав він, – …», as Ukrainian and Russian newspapers write. Empty
 * where a dash inside belongs to the speaker.
 */
export function findInnerAttribution(text: string, inner: Span, language: DetectedLanguage): Attribution {
  const words = text.slice(inner.startOffset, inner.endOffset);
  const cuts = allMatches(words, /[,.!?…]\s*[–—-]\s+/gu);
  for (const [at, cut] of cuts.entries()) {
    const start = cut.index + cut[0].length;
    const part = words.slice(start, cuts[at + 1]?.index ?? words.length);
    if (!isReporter(part, language)) continue;
    const startOffset = inner.startOffset + start;
    const window = { startOffset, endOffset: startOffset + part.length };
    return readWindow(text, window, language, 'after') ?? {};
  }
  return {};
}

/** Behind a dash the reporter's verb comes first: «сказав він», «він каже»; «я буду вважати» is the speaker's own. */
export function isReporter(part: string, language: DetectedLanguage): boolean {
  return isAttributionPart(part, language) && part.search(reportingVerbs(language)) <= 5;
}

function windowAfter(text: string, quotation: Span, others: readonly Span[]): Span {
  const next = others.find((other) => other.startOffset >= quotation.endOffset);
  const limit = Math.min(next?.startOffset ?? text.length, quotation.endOffset + reachChars);
  const tail = text.slice(quotation.endOffset, limit);
  // A stop behind the closing mark ends the narrator's sentence: the next one is about something else.
  if (/^[.!?…]\s/u.test(tail)) return { startOffset: quotation.endOffset, endOffset: quotation.endOffset };
  // A full stop followed by a capital ends the narrator's sentence; initials (С. О.) do not.
  const end = /(?<!\s\p{Lu}|^\p{Lu})[.!?…]\s+(?=[\p{Lu}«“"—–])/u.exec(tail.slice(1));
  const endOffset = end === null ? limit : quotation.endOffset + 1 + end.index + 1;
  return { startOffset: quotation.endOffset, endOffset };
}

/** A full stop, closing marks and the space before a capital or an opening mark; an initial's stop ends nothing. */
export const sentenceEnd = lettered.gu`(?<!\s\p{Lu}|^\p{Lu})[.!?…][»”"]?\s+(?=[\p{Lu}«“"])`;

function windowBefore(text: string, quotation: Span, others: readonly Span[]): Span {
  const previous = others.filter((other) => other.endOffset <= quotation.startOffset).at(-1);
  const limit = Math.max(previous?.endOffset ?? 0, quotation.startOffset - reachChars);
  const head = text.slice(limit, quotation.startOffset);
  const ends = allMatches(head, sentenceEnd);
  const last = ends.at(-1);
  return {
    startOffset: last === undefined ? limit : limit + last.index + last[0].length,
    endOffset: quotation.startOffset,
  };
}

function readWindow(
  text: string,
  window: Span,
  language: DetectedLanguage,
  place: 'after' | 'before',
): Attribution | null {
  const words = text.slice(window.startOffset, window.endOffset);
  const matches = allMatches(words, reportingVerbs(language));
  const verb = place === 'after' ? matches[0] : matches.at(-1);
  if (verb === undefined) return null;
  const verbStart = window.startOffset + verb.index;
  const verbSpan = {
    startOffset: verbStart,
    endOffset: verbStart + verb[0].length,
  };
  const speaker = findSpeaker(text, window, verbSpan, language);
  return {
    verb: verb[0],
    verbSpan,
    ...(speaker === null
      ? {}
      : {
          speaker: text.slice(speaker.startOffset, speaker.endOffset),
          speakerSpan: speaker,
        }),
  };
}
