import type { Lexicon } from '../../lexicon/lexicon.ts';
import { letterPattern } from '../../text/lettered.ts';
import type { KnownLanguage, SlavicLanguage } from '../../model.ts';
import { personBeginnings } from '../data/people.data.ts';
import { observe } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import type { PairIssue } from '../types.ts';
import type { FormFacts } from '../words/form-book.ts';
import { NotesBy } from '../words/memo.ts';
import { slotQuality } from '../words/slots.ts';

/**
 * Finds words in another of their senses: a noun that stands for its namesake in the neighbour language («речення»
 * and “offer”, both «предложение»), and a surname that was translated as the office it looks like.
 */
export const senseCheck: PairCheck = {
  id: 'sense',
  isBySentence: true,
  run(reading) {
    if (reading.isSameLanguage) return [];
    return [...throughNeighbour(reading), ...namesAsWords(reading)];
  },
};

/** Relative distance within which a rendering is looked for. */
const nearness = 0.2;

/** The language through which an English text may have come. */
const neighbour: Readonly<Partial<Record<KnownLanguage, SlavicLanguage>>> = { uk: 'ru', ru: 'uk' };

function throughNeighbour(reading: PairReading): PairIssue[] {
  const { source, target } = reading;
  const isForward = target.language === 'en';
  const [slavic, english] = isForward ? [source, target] : [target, source];
  const third = slavic.language === undefined ? undefined : neighbour[slavic.language];
  if (third === undefined || english.language !== 'en') return [];
  const { links, ofSource, ofTarget } = reading.links;
  const isFree = (token: Token, ties: Int32Array): boolean => {
    const link = links[ties[token.index] ?? -1];
    return (
      (link === undefined || link.quality <= slotQuality) &&
      token.isContent &&
      !token.isNumber &&
      !(token.isCapitalised && !token.isOpening)
    );
  };
  const [ownTies, otherTies] = isForward ? [ofSource, ofTarget] : [ofTarget, ofSource];
  const nounsOf = (token: Token): readonly string[] => nounsBehind(slavic, token, third);
  const free = english.tokens.filter((token) => isFree(token, otherTies) && nounsOf(token).length > 0);
  if (free.length === 0) return [];
  return slavic.tokens.flatMap((token): PairIssue[] => {
    if (!isFree(token, ownTies)) return [];
    const there = free.find(
      (one) =>
        Math.abs(token.index / slavic.tokens.length - one.index / english.tokens.length) < nearness &&
        wordBetween(token, one, nounsOf) !== undefined,
    );
    if (there === undefined) return [];
    const other = wordBetween(token, there, nounsOf) ?? '';
    const [a, b] = isForward ? [token, there] : [there, token];
    return [
      {
        checkId: 'sense',
        category: 'mistranslation',
        kind: 'neighbour',
        // Measured: synonyms that the lexicon does not connect look the same from here.
        severity: 'info',
        tier: 'more',
        source: [a],
        target: [b],
        message: observe('check.sense.neighbour', [source, a], [target, b], { other }),
      },
    ];
  });
}

/** The word of the neighbour language that has both senses, where nothing else connects the two nouns. */
function wordBetween(
  own: Token,
  other: Token,
  nounsOf: (token: Token) => readonly string[],
): string | undefined {
  const theirs = nounsOf(other);
  const word = theirs.length === 0 ? undefined : nounsOf(own).find((one) => theirs.includes(one));
  if (word === undefined) return undefined;
  const stems = [...other.facts.direct, ...other.facts.indirect];
  const isConnected = [...own.facts.direct, ...own.facts.indirect].some((stem) => stems.includes(stem));
  return isConnected ? undefined : word;
}

/** The nouns by form. A cache, not state. */
const nounsKept = {
  uk: new NotesBy<Lexicon, readonly string[]>(),
  ru: new NotesBy<Lexicon, readonly string[]>(),
} as const;

/** The nouns of a language that the lexicon has for the concepts of a word. */
function nounsBehind({ lexicon }: SideReading, { facts }: Token, third: SlavicLanguage): readonly string[] {
  if (lexicon === undefined) return [];
  const kept = nounsKept[third];
  return kept.get(facts, lexicon) ?? kept.keep(facts, lexicon, neighbourNouns(facts, lexicon, third));
}

function neighbourNouns(facts: FormFacts, lexicon: Lexicon, third: SlavicLanguage): readonly string[] {
  return facts.concepts
    .slice(0, facts.equivalentCount)
    .filter((id) => lexicon.partOf(id) === 'noun')
    .flatMap((id) => lexicon.itemsOf(id, third, false));
}

const people: Readonly<Record<KnownLanguage, RegExp>> = {
  uk: letterPattern(`^(?:${personBeginnings.uk})`, 'u'),
  ru: letterPattern(`^(?:${personBeginnings.ru})`, 'u'),
  en: letterPattern(`^(?:${personBeginnings.en})`, 'u'),
};

/** «Депутат Комісар» and “the deputy commissar”: behind a word for a person, in capitals here, an everyday word there. */
function namesAsWords(reading: PairReading): PairIssue[] {
  return (['source', 'target'] as const).flatMap((side) => {
    const [own, other] =
      side === 'source' ? [reading.source, reading.target] : [reading.target, reading.source];
    // English writes offices in capitals, so that a capital tells nothing of a name there.
    if (own.language === 'en') return [];
    return own.tokens.flatMap((name): PairIssue[] => {
      const word = isSurname(own, name) ? officeFor(reading, name, side) : undefined;
      if (word === undefined || !(isPerson(own, name) || isPerson(other, word))) return [];
      const [here, there] = side === 'source' ? [name, word] : [word, name];
      return [
        {
          checkId: 'sense',
          category: 'mistranslation',
          kind: 'name-as-word',
          severity: 'minor',
          tier: 'more',
          source: [here],
          target: [there],
          message: observe('check.sense.name', [reading.source, here], [reading.target, there]),
        },
      ];
    });
  });
}

/** The everyday word in the place of a surname: its own tie, or what follows the tie of the word before it. */
function officeFor(reading: PairReading, name: Token, side: 'source' | 'target'): Token | undefined {
  const { links, ofSource, ofTarget } = reading.links;
  const partner = (index: number): number | undefined => {
    const link = links[(side === 'source' ? ofSource : ofTarget)[index] ?? -1];
    return (side === 'source' ? link?.target : link?.source)?.at(-1);
  };
  const own = partner(name.index);
  const before = partner(name.index - 1);
  const at = own ?? (before === undefined ? undefined : before + 1);
  const word = reading[side === 'source' ? 'target' : 'source'].tokens[at ?? -1];
  return word === undefined || word.isCapitalised ? undefined : word;
}

/** A capital inside a sentence, right behind a word for a person in small letters or at the sentence's beginning. */
function isSurname(own: SideReading, name: Token): boolean {
  const before = own.tokens[name.index - 1];
  const after = own.tokens[name.index + 1];
  const { language, lexicon } = own;
  if (language === undefined || before === undefined || name.isOpening || name.text.length < 4) return false;
  if (!name.isCapitalised) return false;
  if (before.isCapitalised && !before.isOpening) return false;
  if (before.sentence !== name.sentence || own.text.slice(before.endOffset, name.startOffset) !== ' ')
    return false;
  // «депутат Верховної Ради», “President of Parliament”: a title goes on.
  if (after?.isCapitalised === true && after.startOffset === name.endOffset + 1) return false;
  const isNoun =
    name.facts.concepts.length > 0 &&
    name.facts.concepts.every((id) => lexicon?.partOf(id) === 'noun') &&
    !name.facts.isProper;
  return isNoun && isPerson(own, before);
}

const isPerson = ({ language }: SideReading, { facts }: Token): boolean =>
  language !== undefined && people[language].test(facts.folded);
