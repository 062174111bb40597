import { oneOf } from '../../text/word-list.ts';
import { letterPattern, lettered } from '../../text/lettered.ts';
import { allMatches } from '../../text/matches.ts';
import type { DetectedLanguage, KnownLanguage, Span } from '../../model.ts';
import { notPeople, personBeginnings, phraseBreaks } from '../data/people.data.ts';

interface Word extends Span {
  readonly text: string;
  readonly folded: string;
}

interface Tables {
  readonly person: RegExp;
  readonly nobody: RegExp;
  readonly breaks: ReadonlySet<string>;
}

const tablesOf = (language: KnownLanguage): Tables => ({
  person: letterPattern(`^(?:${personBeginnings[language]})`, 'u'),
  nobody: letterPattern(`^(?:${notPeople[language]})`, 'u'),
  breaks: new Set(phraseBreaks[language].split(' ')),
});
const tables: Readonly<Record<KnownLanguage, Tables>> = {
  uk: tablesOf('uk'),
  ru: tablesOf('ru'),
  en: tablesOf('en'),
};

const pronouns = oneOf`він|вона|вони|он|она|они|he|she|they|i|я`;
/** Words that may stand between a subject and its verb. */
const between = oneOf`also|then|later|once|has|had|have|recently|earlier|now|still|has|was|quoted|as|also|himself|herself|також|теж|тоді|потім|пізніше|раніше|вже|уже|ще|далі|так|сам|сама|нещодавно|якось|навпаки|тоже|также|тогда|потом|позже|ранее|уже|ещё|еще|далее|недавно|как-то|однажды|напротив|прямо`;
/** What may stand between two commas there, its last word first. */
const asides = oneOf`turn in|part his for|part her for|part their for|however|meanwhile|though|too|course of|particular in|чергу свою у|чергу свою в|чергою своєю|боку свого зі|зокрема|однак|проте|водночас|часом тим|очередь свою в|стороны своей со|частности в|однако|впрочем|тем между`;
/** English verbs whose next noun is the listener. */
const addressing = /^(?:told|tells|asked|asks|warned|warns|called)$/iu;
/** Dative endings: the one who is spoken to. */
const dative = /(?:[аяa]м|ові|еві|єві)$/u;
const mostWords = 5;
/** Words of no known trade that may stand between a verb and the speaker's name. */
const mostBetween = 2;

/**
 * Finds who speaks beside a reporting verb: a person's name, a pronoun next to the verb, or a phrase whose head is a
 * word for a person. Null where none of these stands there. text: the unit; window: the narrator's words; verb: inside it.
 */
export function findSpeaker(text: string, window: Span, verb: Span, language: DetectedLanguage): Span | null {
  if (language !== 'uk' && language !== 'ru' && language !== 'en') return null;
  const known = tables[language];
  const before = subjectClause(text, window.startOffset, verb.startOffset);
  const isAddressing = before.length > 0 && addressing.test(text.slice(verb.startOffset, verb.endOffset));
  const after = isAddressing ? [] : wordsIn(text, firstClause(text, verb.endOffset, window.endOffset));
  const nextPronoun = after.length === 1 || language !== 'en' ? after[0] : undefined;
  for (const word of [before[0], nextPronoun])
    if (word !== undefined && pronouns.has(word.folded)) return spanOf(word, word);
  const front = [...before].reverse();
  return (
    nameIn(text, front, known, 'before') ??
    nameIn(text, after, known, 'after') ??
    phraseBefore(before, known) ??
    phraseAfter(after, known, language)
  );
}

/** Words before the verb, nearest first; «Кожухов, навпаки, твердить» is read over its commas. */
function subjectClause(text: string, from: number, to: number): Word[] {
  let end = to;
  for (let step = 0; step < 3; step++) {
    const part = lastClause(text, from, end);
    const words = wordsIn(text, part).reverse();
    if (asides.has(words.map(({ folded }) => folded).join(' '))) words.length = 0;
    while (words[0] !== undefined && between.has(words[0].folded)) words.shift();
    const comma = /,\s*$/u.exec(text.slice(from, part.startOffset));
    if (words.length > 0 || comma === null || comma.index === 0) return words;
    end = from + comma.index;
  }
  return [];
}

/** A run of capitals nearest to the verb: two words anywhere in the clause, one word only beside the verb. */
function nameIn(text: string, words: readonly Word[], known: Tables, place: 'before' | 'after'): Span | null {
  const runs = runsOf(text, words);
  const ordered = place === 'after' ? runs : [...runs].reverse();
  for (const run of ordered) {
    const led = words[words.indexOf(run[0] ?? nobody) - 1];
    // What a preposition governs speaks seldom; “of” and «із» included.
    if (led !== undefined && known.breaks.has(led.folded) && !between.has(led.folded)) continue;
    const name = personPart(run, known);
    const [first, last] = [name[0], name.at(-1)];
    if (first === undefined || last === undefined || /['’ʼ]s$/u.test(last.text)) continue;
    if (dative.test(last.folded) && place === 'after') continue;
    if (name.length > 1 || isBeside(words, name, place, known)) return spanOf(first, last);
  }
  return null;
}

const nobody: Word = { text: '', folded: '', startOffset: -1, endOffset: -1 };

/** True for the word at the verb, and after the verb for one that ends a phrase of a person («речник Коваль»). */
function isBeside(
  words: readonly Word[],
  name: readonly Word[],
  place: 'before' | 'after',
  known: Tables,
): boolean {
  if (place === 'before') return words.at(-1) === name.at(-1);
  const led = words.slice(0, words.indexOf(name[0] ?? nobody));
  if (led.length === 0 || (led.length <= mostWords && led.some((word) => known.person.test(word.folded))))
    return true;
  // «сказав увечері теслі Коваль»: whatever trade or circumstance stands between, if nothing leads over to another name.
  return (
    led.length <= mostBetween &&
    !led.some((word) => known.breaks.has(word.folded) || isNobody(word, known) || /^\p{Lu}/u.test(word.text))
  );
}

/** A run without the words before the name: conjunctions, peoples, offices; empty where a word of it names no person. */
function personPart(run: readonly Word[], known: Tables): readonly Word[] {
  let start = 0;
  for (const [index, word] of run.entries())
    if (known.person.test(word.folded) || (index === start && isNobody(word, known))) start = index + 1;
  const rest = run.slice(start);
  return rest.some((word) => isNobody(word, known)) ? [] : rest;
}

const isNobody = (word: Word, known: Tables): boolean =>
  known.breaks.has(word.folded) || known.nobody.test(word.folded) || pronouns.has(word.folded);

function runsOf(text: string, words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  let last: Word | undefined;
  for (const word of words) {
    const isName =
      lettered.u`^\p{Lu}(?:$|[\p{L}'’ʼ-]*\p{Ll})`.test(word.text) && !/^I(?:$|['’])/u.test(word.text);
    const run = runs.at(-1);
    const gap = last === undefined ? '' : text.slice(last.endOffset, word.startOffset);
    if (isName && last !== undefined && run?.at(-1) === last && /^\.?\s?$/u.test(gap)) run.push(word);
    else if (isName) runs.push([word]);
    last = word;
  }
  // A lone initial is no name.
  return runs.filter((run) => run.some((word) => word.text.length > 1));
}

/** «… дипломат сказав»: words come nearest to the verb first. */
function phraseBefore(words: readonly Word[], known: Tables): Span | null {
  const broken = words.findIndex((word) => known.breaks.has(word.folded));
  const own = (broken < 0 ? words : words.slice(0, broken)).slice(0, mostWords);
  const led = broken < 0 ? undefined : words[broken];
  const head = own.findIndex((word) => known.person.test(word.folded));
  const last = own[0];
  if (head < 0 || head > 3 || last === undefined) return null;
  const governs = /^(?:у|в|на|з|із|зі|до|від|про|для|с|со|к|о|об|от|из|by|for|from|in|to|with|about)$/u;
  const isOneOf = oneOf`один|одна|одного|одной|однієї|one`.has(words[broken + 1]?.folded ?? '');
  if (led !== undefined && governs.test(led.folded) && !isOneOf) return null;
  const first = own.at(-1);
  return first === undefined ? null : spanOf(first, last);
}

/** What a person's office may have behind it. */
const officeTail = /(?:их|ых|ого|его|ої|ой|ів|ов)$|^(?:справ|дел|of|for|the)$|^\p{Lu}/u;

const linking = oneOf`of|for|the`;

/** «… сказав дипломат»: from the verb to the head and the words that belong to it. */
function phraseAfter(words: readonly Word[], known: Tables, language: KnownLanguage): Span | null {
  const head = words.findIndex((word) => known.person.test(word.folded));
  const [first, last] = [words[0], words[head]];
  if (head < 0 || head >= mostWords || first === undefined || last === undefined) return null;
  if (language !== 'en' && dative.test(last.folded)) return null;
  if (words.slice(0, head).some((word) => known.breaks.has(word.folded))) return null;
  let end = head;
  for (; end + 1 < Math.min(words.length, mostWords); end++) {
    const next = words[end + 1];
    // «заступниця міністра»: one office inside another.
    if (next !== undefined && known.person.test(next.folded) && !dative.test(next.folded)) continue;
    if (!officeTail.test(next?.text ?? '') && !linking.has(words[end]?.folded ?? '')) break;
  }
  while (end > head && linking.has(words[end]?.folded ?? '')) end--;
  return spanOf(first, words[end] ?? last);
}

const spanOf = (first: Span, last: Span): Span => ({
  startOffset: first.startOffset,
  endOffset: last.endOffset,
});

function wordsIn(text: string, part: Span): Word[] {
  return allMatches(text.slice(part.startOffset, part.endOffset), lettered.gu`\p{L}[\p{L}'’ʼ-]*`).map(
    (match) => {
      const word = match[0].replace(/['’ʼ-]+$/u, '');
      const startOffset = part.startOffset + match.index;
      const endOffset = startOffset + word.length;
      // «С. О.» are no prepositions.
      const isInitial = /^\p{Lu}$/u.test(word) && text[endOffset] === '.';
      return { text: word, folded: isInitial ? '' : word.toLowerCase(), startOffset, endOffset };
    },
  );
}

/** From the verb to the first comma, dash or full stop; an initial's stop ends nothing. */
function firstClause(text: string, startOffset: number, endOffset: number): Span {
  const end = lettered.u`[,;:–—!?«“"(]|(?<!(?<!\p{L})\p{Lu})\.`.exec(text.slice(startOffset, endOffset));
  return { startOffset, endOffset: end === null ? endOffset : startOffset + end.index };
}

function lastClause(text: string, startOffset: number, endOffset: number): Span {
  const words = text.slice(startOffset, endOffset);
  const starts = allMatches(words, lettered.gu`(?:[,;:–—!?»”")]|(?<!(?<!\p{L})\p{Lu})\.)\s*`);
  const last = starts.filter((match) => match.index + match[0].length < words.length).at(-1);
  return {
    startOffset: last === undefined ? startOffset : startOffset + last.index + last[0].length,
    endOffset,
  };
}
