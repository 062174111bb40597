import { oneOf } from '../../text/word-list.ts';
import { lettered } from '../../text/lettered.ts';
import { soundsOf } from '../../align/skeleton.ts';
import type { Gazetteer, NameEntry } from '../../names/gazetteer.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import { soundLikeness } from '../words/likeness.ts';
import { isAcronym, isAlike, soundParts } from './sound-alike.ts';
import { slotQuality } from '../words/slots.ts';
import { crudeStem } from '../words/stems.ts';

/** A name of one side that nothing on the other side renders. */
export interface LoneName {
  readonly tokens: readonly Token[];
  /** The gazetteer or the lexicon has the name, with forms in the other language. */
  readonly isKnown: boolean;
  /**
   * An opening word that no dictionary has, which may be any word, or a name that sounds like a word of the other side,
   * though it is tied to none: a name of its own only where the other side has one too many.
   */
  readonly isDoubtful: boolean;
  /** No word of it is an everyday word. */
  readonly isPlain: boolean;
  /** Capitals all through. */
  readonly isAcronym: boolean;
  /** No word of its run has a rendering. */
  readonly isWhole: boolean;
  /** One unknown word behind an everyday word that has its rendering: Sky Blues, Red Tide. */
  readonly isNickname: boolean;
}

/** Words in capitals that name nobody: titles, days, months, and what opens a form of address. */
const notNames = lettered.u`^(?:I|Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Miss|St|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Apr|Aug|Sept?|Oct|Nov|Dec|BC|AD|BCE|CE|MP|Stateside|Der|Die|Das|Les?|La|El|Los|Las|God|Internet|AM|PM|GMT|BST|EST|UTC|TV|OK|CEO|Sen|According|Excellency|Eminence|Majesty|Highness|Holiness|Пан|Бог|Превосходительств\p{L}*|(?:Высоко)?[Пп]реосвященств\p{L}*|Величеств\p{L}*|Высочеств\p{L}*|Святейшеств\p{L}*|Превосходительств\p{L}*|Високоповажн\p{L}*|Величн\p{L}*|Високосте?\p{L}*|Святосте?\p{L}*|Цельсі\p{L}*|Цельси\p{L}*|Фаренгейт\p{L}*|Ріхтера|Рихтера)s?$`;

/** Finds the names of a side that have no counterpart, in runs of neighbouring words. */
export function findLoneNames(
  reading: PairReading,
  side: 'source' | 'target',
  gazetteer: Gazetteer | undefined,
): LoneName[] {
  const own = reading[side];
  const other = reading[side === 'source' ? 'target' : 'source'];
  if (own.language === undefined || other.language === undefined) return [];
  const isNear = own.language !== 'en' && other.language !== 'en';
  const most = isNear ? headlineShare.without : headlineShare.withEnglish;
  if (isHeadline(own, most) || isHeadline(other, most)) return [];
  const ties = side === 'source' ? reading.links.ofSource : reading.links.ofTarget;
  const isUntied = (token: Token): boolean => {
    const link = reading.links.links[ties[token.index] ?? -1];
    return link === undefined || link.quality === slotQuality;
  };
  const isFree = (token: Token): boolean =>
    isUntied(token) && !isExplained(token, side, reading, { gazetteer, isDeaf: false });
  return capitalRuns(own).flatMap((run) => {
    const free = run.filter(isFree);
    const isWhole = free.length === run.length;
    const stretch = isWhole ? run : longestStretch(free).filter((token) => isPlainName(token));
    const isLikened =
      stretch.length === 0 &&
      run.every(
        (token) => isUntied(token) && !isExplained(token, side, reading, { gazetteer, isDeaf: true }),
      );
    const tokens = isLikened ? run : stretch;
    if (tokens.length === 0) return [];
    const isKnown = tokens.some((token) => isKnownName(token, own, gazetteer) && !isThing(token, own));
    return [
      {
        tokens,
        isKnown,
        isDoubtful: isLikened || (!isKnown && tokens.length === 1 && tokens[0]?.isOpening === true),
        isPlain: tokens.every((token) => isPlainName(token)),
        isAcronym: tokens.every((token) => isAcronym(token)),
        isWhole,
        isNickname: !isWhole && !isKnown && tokens.length === 1 && isBehindCommonWord(tokens[0], run),
      },
    ];
  });
}

const titles =
  /^(?:president|minister|secretary|senator|chancellor|general|king|queen|prince|princess|pope|judge|justice|professor|captain|doctor|governor|mayor|congress(?:man|woman)|ambassador|commissioner|chairman|speaker|colonel|sergeant|officer|sheriff|attorney|bishop|father|sister|brother|aunt|uncle|coach)$/u;

function isBehindCommonWord(token: Token | undefined, run: readonly Token[]): boolean {
  const before = run.find((one) => one.index + 1 === token?.index)?.facts;
  return (
    before !== undefined && before.concepts.length > 0 && !before.isProper && !titles.test(before.folded)
  );
}

/** Titles in capitals all through say nothing about names. */
const isHeadline = (reading: SideReading, most: number): boolean =>
  reading.keep(isHeadline, capitalShare) > most;

/** Share of capitals among content words from which a text is a headline; only English writes headlines so. */
const headlineShare = { withEnglish: 0.6, without: 0.8 } as const;

/**
 * Share of words with a capital; 0 of a text too short to tell. Names have one everywhere, so that everyday words inside
 * a sentence decide where there are any.
 */
function capitalShare(reading: SideReading): number {
  const words = reading.tokens.filter((token) => token.isContent && !token.isNumber);
  if (words.length <= 3) return 0;
  const everyday = words.filter(
    (token) => !token.isOpening && token.facts.concepts.length > 0 && !token.facts.isProper,
  );
  const told = everyday.length > 0 ? everyday : words;
  return told.filter((token) => token.isCapitalised).length / told.length;
}

/** No everyday word. */
export const isPlainName = (token: Token): boolean =>
  token.facts.concepts.length === 0 || token.facts.isProper;

/** The longest run of neighbours. */
function longestStretch(tokens: readonly Token[]): Token[] {
  let best: Token[] = [];
  let run: Token[] = [];
  for (const token of tokens) {
    run = run.at(-1)?.index === token.index - 1 ? [...run, token] : [token];
    if (run.length > best.length) best = run;
  }
  return best;
}

function capitalRuns(own: SideReading): Token[][] {
  const runs: Token[][] = [];
  for (const token of own.tokens) {
    if (!isNameWord(token)) continue;
    const last = runs.at(-1)?.at(-1);
    const gap = last === undefined ? '' : own.text.slice(last.endOffset, token.startOffset);
    if (last !== undefined && /^(?:['’]s)?[\s-]+$/u.test(gap)) runs.at(-1)?.push(token);
    else runs.push([token]);
  }
  return runs;
}

/** Sen., Gov.: what stands before a name. */
const isAbbreviation = (token: Token): boolean =>
  oneOf`Sen|Rep|Gov|Gen|Col|Capt|Lt|Prof|Rev|Jr|Sr|Inc|Ltd|Co`.has(token.text);

/** «ДТП», «ППО»: letters that stand for everyday words. */
const isThing = (token: Token, { lexicon }: SideReading): boolean =>
  isAcronym(token) &&
  token.facts.concepts.length > 0 &&
  token.facts.concepts.every(
    (id) => lexicon?.itemsOf(id, 'en', false).every((word) => /^[a-z]/u.test(word)) === true,
  );

function isNameWord(token: Token): boolean {
  if (!token.isCapitalised || token.isNumber || token.isForeignScript || token.text.length < 2) return false;
  if (notNames.test(token.text.replace(/['’]s$/u, '')) || isAbbreviation(token)) return false;
  if (isAcronym(token) && oneOf`US|UK|UN|EU|USA`.has(token.text)) return true;
  if (!token.isContent || (token.text.length < 3 && !isAcronym(token))) return false;
  const isWord = token.facts.concepts.length > 0 && !token.facts.isProper;
  return !(token.isOpening && isWord);
}

/** Names that hide in signs and letters with full stops: «дол. США» is “$”, «округ Колумбія» “D.C.”. */
const abbreviated: readonly (readonly [name: RegExp, letters: RegExp])[] = [
  [/^(?:США|USA?)$/u, /[$]|\bU\.\s?S\b/u],
  [/^ООН$/u, /\bU\.\s?N\b/u],
  [/^[ЄЕ]С$/u, /\bE\.\s?U\b/u],
  [lettered.u`^Колумб[іи]\p{L}+$`, /\bD\.\s?C\b/u],
  [lettered.u`^(?:Велик\p{L}+|Великобритан\p{L}+|Британ\p{L}+)$`, /\bU\.\s?K\b/u],
];

/** What explains a name; without regard to sounds where isDeaf. */
export interface Knowing {
  readonly gazetteer: Gazetteer | undefined;
  readonly isDeaf: boolean;
}

/** «мільйон доларів США»: dollars of no other country are those of the United States. */
const isOfDollar = (token: Token, own: SideReading, other: SideReading): boolean =>
  token.text === 'США' &&
  lettered.iu`(?<!\p{L})(?:дол(?:ар|лар)\p{L}*|дол\.)\s$`.test(
    own.text.slice(Math.max(0, token.startOffset - 12), token.startOffset),
  ) &&
  plainDollar.test(other.text);

const plainDollar = lettered.u`(?<!\p{L}{4}(?:их|ого|ому|ими|ым|им|ий|ый)\s)(?<!\p{L})дол(?:ар|лар)\p{L}*(?!\s\p{Lu}|\p{L})`;

/** What an adjective of a name may begin with: «антитрампівський», «североанглийский». */
const nameBefore = lettered.u`^(?:анти|про|пост|екс|экс|обще|все|загально|(?:північн|південн|східн|західн|центральн|север|южн|восточн|западн)о)-?(?=\p{L}{4})`;

/** True where a word of the other side is the name behind such a beginning. */
function isPrefixed({ facts: { folded } }: Token, known: ReadonlySet<string>): boolean {
  const rest = folded.replace(nameBefore, '');
  return rest !== folded && known.has(crudeStem(rest).slice(0, 5));
}

/** True where a word of the other side may be the name. */
export function isExplained(
  token: Token,
  side: 'source' | 'target',
  reading: PairReading,
  knows: Knowing,
): boolean {
  const { gazetteer, isDeaf } = knows;
  const own = reading[side];
  const other = reading[side === 'source' ? 'target' : 'source'];
  const { facts } = token;
  if (abbreviated.some(([name, letters]) => name.test(token.text) && letters.test(other.text))) return true;
  const known = formsElsewhere(token, own, other, gazetteer);
  if (isOfDollar(token, own, other) || other.tokens.some((one) => isPrefixed(one, known))) return true;
  const isGazetteered = (one: Token): boolean =>
    isOfGazetteer(one, known) ||
    (one.isCapitalised && isOfGazetteer(token, formsElsewhere(one, other, own, gazetteer)));
  const isNear = own.language !== 'en' && other.language !== 'en';
  const parts = /[-‑–]/u.test(token.text) ? soundParts(token.text) : [];
  return other.tokens.some(
    (one) =>
      one.facts.folded === facts.folded ||
      facts.concepts.some((concept) => one.isContent && one.facts.concepts.includes(concept)) ||
      (((!isDeaf && isAlike(token, one, parts, isNear)) || isGlossed(facts, one) || isGazetteered(one)) &&
        !isTakenByAnother(one, token, side, reading)),
  );
}

/** True where a word of the other side is written as the gazetteer writes the name. */
const isOfGazetteer = (one: Token, known: ReadonlySet<string>): boolean => {
  if (one.text.length <= 2 && !isAcronym(one)) return false;
  const stem = crudeStem(one.facts.folded).slice(0, 5);
  // British for Britain: an adjective may lose the last letter of the name's stem.
  return (
    known.has(stem) ||
    (one.isCapitalised && [...known].some((form) => form.slice(0, 4) === stem.slice(0, 4) && form.length > 4))
  );
};

const isGlossed = (facts: Token['facts'], one: Token): boolean =>
  one.isContent &&
  (facts.direct.some((stem) => one.facts.direct.includes(stem) || one.facts.indirect.includes(stem)) ||
    facts.indirect.some((stem) => one.facts.direct.includes(stem)));

/** Quality from which a tie says whose rendering a word is, and likeness from which two words are mentions of one name. */
const sureTie = 0.75;
const sameName = 0.75;

/** True where the word of the other side surely renders another word: султан is “sultan”, not “Ezulweni”. */
function isTakenByAnother(
  one: Token,
  token: Token,
  side: 'source' | 'target',
  reading: PairReading,
): boolean {
  const { links } = reading;
  const link = links.links[(side === 'source' ? links.ofTarget : links.ofSource)[one.index] ?? -1];
  if (link === undefined || link.quality < sureTie) return false;
  const others = side === 'source' ? link.source : link.target;
  return !others.some((at) => {
    const mate = reading[side].tokens[at];
    return (
      mate === undefined ||
      mate.index === token.index ||
      soundLikeness(mate.facts.sounds, token.facts.sounds) >= sameName
    );
  });
}

const none: ReadonlySet<string> = new Set();
/** Answers of each gazetteer by language of both sides and word; a cache, not state. */
const keptForms = new WeakMap<Gazetteer, Map<string, ReadonlySet<string>>>();
const mostKept = 20_000;

/** Beginnings of the words that the gazetteer writes the name with in the other language. */
function formsElsewhere(
  token: Token,
  own: SideReading,
  other: SideReading,
  gazetteer: Gazetteer | undefined,
): ReadonlySet<string> {
  const [from, to] = [own.language, other.language];
  if (gazetteer === undefined || from === undefined || to === undefined) return none;
  const kept = keptForms.get(gazetteer) ?? new Map<string, ReadonlySet<string>>();
  keptForms.set(gazetteer, kept);
  const key = `${from}${to}${token.text}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const found = new Set<string>();
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, found);
  for (const entry of [...gazetteer.named(token.text, from), ...gazetteer.withWord(token.facts.folded)].slice(
    0,
    12,
  ))
    for (const form of entry[to]) for (const word of wordsFor(token, entry, form.text)) found.add(word);
  return found;
}

/**
 * Beginnings of the words of a form that may stand for the word. Of a person's names only those that sound like it:
 * «Михайло» is no answer to Fedorov.
 */
function wordsFor({ facts }: Token, { kind }: NameEntry, form: string): string[] {
  const words = form.toLowerCase().split(/[\s-]+/u);
  const own = kind !== 'person' ? words : words.filter((word) => soundLikeness(facts.sounds, soundsOf(word)) >= samePerson); // prettier-ignore
  return (own.length > 0 ? own : words).filter((word) => !particles.has(word)).map((word) => crudeStem(word).slice(0, 5));
} // prettier-ignore

/** Likeness from which a word of a person's name in the other language may be the same part of it. */
const samePerson = 0.5;
const particles: ReadonlySet<string> = new Set(['the', 'of', 'and', 'de', 'la', 'von', 'van', 'der']);

function isKnownName(token: Token, own: SideReading, gazetteer: Gazetteer | undefined): boolean {
  if (token.facts.isProper && token.facts.concepts.length > 0) return true;
  return own.language !== undefined && (gazetteer?.named(token.text, own.language).length ?? 0) > 0;
}
