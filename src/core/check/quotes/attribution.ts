import type { DetectedLanguage, Span } from '../../model.ts';

/** Who said it and by which verb, where the narrator's words next to the quotation tell. */
export interface Attribution {
  readonly speaker?: string;
  readonly speakerSpan?: Span;
  readonly verb?: string;
  readonly verbSpan?: Span;
}

/** Beginnings of reporting verbs in past and present: enough to find the verb; its stance is the lexicon's matter. */
const reportingStems = {
  uk: 'заяв|сказа|каже|кажуть|говор|повідом|розпов|дода(?:в|л|є)|наголо[сш]|зазнач|підкресл|поясн|ствердж|тверди|вважа|зауваж|написа|пише|цитує|відпов|запита|нагад|згада|визна[вє]|визнал|запереч|попередж|попереди|підсум|резюм|констат|відзнач|указа|вказ|комент|припуст|додає|скарж|обіця|закли|оголос|переказ',
  ru: 'заяв|сказа|говор|сообщ|рассказ|добав|отмет|отмеч|подчеркн|подчёрк|подчерк|поясн|объясн|утвержда|счита|замети|написа|пишет|цитир|ответ|спрос|напомн|вспомн|призна[леё]|опроверг|предупред|предупрежд|резюм|констатир|указа[лн]|указыва|комментир|предполож|жалова|пообещ|обеща|призва|объяв|переда[её]т|посетова|заключ',
  en: 'said|says|saying|told|tells|added|adds|stated|states|claimed|claims|argued|argues|insisted|insists|explained|explains|noted|notes|stressed|stresses|admitted|admits|denied|denies|warned|warns|wrote|writes|suggested|suggests|asked|asks|replied|replies|recalled|recalls|concluded|concludes|announced|acknowledged|complained|remarked|declared|emphasi[sz]ed|underlined|alleged|asserted|maintained|pointed out|quipped|reported|according to|believes|thinks|called',
} as const;

const patterns = {
  uk: new RegExp(`(?<![\\p{L}'’ʼ])(?:за словами|на думку|(?:${reportingStems.uk})[\\p{L}'’ʼ]*)`, 'giu'),
  ru: new RegExp(`(?<![\\p{L}])(?:по словам|по мнению|(?:${reportingStems.ru})[\\p{L}]*)`, 'giu'),
  en: new RegExp(`(?<![\\p{L}])(?:${reportingStems.en})(?![\\p{L}])`, 'giu'),
} as const;

const emptyPattern = /(?!)/gu;

/** Matches reporting verbs of a language; never matches where the language has no table. */
export function reportingVerbs(language: DetectedLanguage): RegExp {
  return language === 'uk' || language === 'ru' || language === 'en' ? patterns[language] : emptyPattern;
}

/** True for a narrator's part such as «заявив Кислиця» or “he said”: short, with a reporting verb. */
export function isAttributionPart(part: string, language: DetectedLanguage): boolean {
  const words = part.trim().split(/\s+/u).length;
  const verb = new RegExp(reportingVerbs(language).source, 'iu').exec(part);
  return verb !== null && words <= 25 && verb.index < 60;
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

function windowAfter(text: string, quotation: Span, others: readonly Span[]): Span {
  const next = others.find((other) => other.startOffset >= quotation.endOffset);
  const limit = Math.min(next?.startOffset ?? text.length, quotation.endOffset + reachChars);
  const tail = text.slice(quotation.endOffset, limit);
  // A full stop followed by a capital ends the narrator's sentence; initials (С. О.) do not.
  const end = /(?<!\s\p{Lu}|^\p{Lu})[.!?…]\s+(?=[\p{Lu}«“"—–])/u.exec(tail.slice(1));
  const endOffset = end === null ? limit : quotation.endOffset + 1 + end.index + 1;
  return { startOffset: quotation.endOffset, endOffset };
}

function windowBefore(text: string, quotation: Span, others: readonly Span[]): Span {
  const previous = others.filter((other) => other.endOffset <= quotation.startOffset).at(-1);
  const limit = Math.max(previous?.endOffset ?? 0, quotation.startOffset - reachChars);
  const head = text.slice(limit, quotation.startOffset);
  const ends = [...head.matchAll(/(?<!\s\p{Lu}|^\p{Lu})[.!?…][»”"]?\s+(?=[\p{Lu}«“"])/gu)];
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
  const matches = [...words.matchAll(reportingVerbs(language))];
  const verb = place === 'after' ? matches[0] : matches.at(-1);
  if (verb === undefined) return null;
  const verbStart = window.startOffset + verb.index;
  const verbSpan = { startOffset: verbStart, endOffset: verbStart + verb[0].length };
  const speaker = findSpeaker(text, window, verbSpan);
  return {
    verb: verb[0],
    verbSpan,
    ...(speaker === null
      ? {}
      : { speaker: text.slice(speaker.startOffset, speaker.endOffset), speakerSpan: speaker }),
  };
}

const nameRun = /\p{Lu}[\p{Ll}'’ʼ-]+(?:[-\s](?:\p{Lu}\.\s?)*\p{Lu}[\p{Ll}'’ʼ-]+)*/gu;
/** Capitalised in English, yet nobody's name. */
const calendarWord =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/u;
const pronoun = /(?<![\p{L}])(?:він|вона|вони|он|она|они|he|she|they|I|я)(?![\p{L}])/iu;

/** The name nearest to the verb on either side; else a pronoun; else the noun phrase that follows the verb. */
function findSpeaker(text: string, window: Span, verb: Span): Span | null {
  const after = clause(text.slice(verb.endOffset, window.endOffset), verb.endOffset);
  const headStart = window.startOffset;
  const before = lastClause(text.slice(headStart, verb.startOffset), headStart);
  const near = nameIn(text, after, 'first') ?? nameIn(text, before, 'last');
  if (near !== null) return near;
  for (const part of [after, before]) {
    const match = pronoun.exec(text.slice(part.startOffset, part.endOffset));
    if (match !== null) {
      const startOffset = part.startOffset + match.index;
      return { startOffset, endOffset: startOffset + match[0].length };
    }
  }
  return phraseIn(text, before, 'last') ?? phraseIn(text, after, 'first');
}

/** The noun phrase next to the verb (“the diplomat said”, «сказав дипломат»): at most four words. */
function phraseIn(text: string, part: Span, which: 'first' | 'last'): Span | null {
  const words = [...text.slice(part.startOffset, part.endOffset).matchAll(/[\p{L}][\p{L}’'-]*/gu)];
  const chosen = which === 'first' ? words.slice(0, 4) : words.slice(-4);
  const first = chosen[0];
  const last = chosen.at(-1);
  if (first === undefined || last === undefined) return null;
  return {
    startOffset: part.startOffset + first.index,
    endOffset: part.startOffset + last.index + last[0].length,
  };
}

/** A name run of a part: full names before single ones, acronyms never. */
function nameIn(text: string, part: Span, which: 'first' | 'last'): Span | null {
  const words = text.slice(part.startOffset, part.endOffset);
  const runs = [...words.matchAll(nameRun)].filter((run) => !calendarWord.test(run[0]));
  const full = runs.filter((run) => /\s/u.test(run[0]));
  const pool = full.length > 0 ? full : runs;
  const run = which === 'first' ? pool[0] : pool.at(-1);
  if (run === undefined) return null;
  const startOffset = part.startOffset + run.index;
  return { startOffset, endOffset: startOffset + run[0].length };
}

/** From the verb to the first comma, dash or full stop. */
function clause(words: string, offset: number): Span {
  const end = /[,;:–—.!?«“"(]/u.exec(words);
  return { startOffset: offset, endOffset: offset + (end === null ? words.length : end.index) };
}

function lastClause(words: string, offset: number): Span {
  const starts = [...words.matchAll(/[,;:–—.!?»”")]\s*/gu)].filter(
    (match) => match.index + match[0].length < words.length,
  );
  const last = starts.at(-1);
  const from = last === undefined ? 0 : last.index + last[0].length;
  return { startOffset: offset + from, endOffset: offset + words.length };
}
