import type { PairReading } from '../../src/core/check/pair-reading.ts';
import type { SideReading, Token } from '../../src/core/check/reading.ts';
import { partBits } from '../../src/core/check/words/word-parts.ts';
import { scatter } from './folds.ts';
import type { LearningPair, Stretch } from './pairs.ts';

// Spoils true translations the way the sets are spoilt: a prepositional phrase, noun, verb or modifier is cut from the
// English side, a modifier that stands elsewhere is put before a noun. Which one of several is scattered by the pair's id.

const { noun, verb, adj, adv } = partBits;
const englishPrepositions = new Set(
  'of in on at by for with from to into about between among during after before against through over under without within across near like as despite since towards'.split(
    ' ',
  ),
);
const slavicPrepositions = new Set(
  'в у на з із зі с со до від од от за під под над при про о об обо по для без через крізь між між между к ко из изо після после перед передо среди серед проти против біля возле около замість вместо навколо вокруг щодо'.split(
    ' ',
  ),
);
const prepositionsOf = (language: string | undefined): ReadonlySet<string> =>
  language === 'en' ? englishPrepositions : slavicPrepositions;
const determiners = new Set(
  'the a an its their his her our my your this that these those some any each every його її їх їхнього їхньої їхніх свого своєї своїх своїй своїм своєму цього цієї цьому цій цих цю цей его ее её их своего своей своих своим своём своем этого этой этому этом этих эту этот'.split(
    ' ',
  ),
);

const cuts = ['pp', 'noun', 'verb', 'modifier', 'aside'] as const;
type Cut = (typeof cuts)[number];

/** What stands in brackets or between dashes. */
const asides = / \([^()]{4,}\)| [—–-] [^—–,.!?()]{8,60} [—–-](?= )/gu;

/** The last token of a prepositional phrase; undefined where nothing like it follows. */
function phraseEnd(tokens: readonly Token[], text: string, from: Token): Token | undefined {
  let last: Token | undefined;
  const start = determiners.has(tokens[from.index + 1]?.facts.folded ?? '') ? from.index + 2 : from.index + 1;
  for (let at = start; at < from.index + 7; at++) {
    const [previous, own] = [tokens[at - 1], tokens[at]];
    if (own?.sentence !== from.sentence || text.slice(previous?.endOffset, own.startOffset) !== ' ') break;
    const { parts, verb: form } = own.facts;
    if (!own.isContent || (parts & (noun | adj)) === 0 || (form !== null && (parts & noun) === 0)) break;
    if ((parts & noun) !== 0 || own.isCapitalised || own.isNumber) last = own;
  }
  return last;
}

/** The last token of what another phrase makes of a phrase: “of protests in Portland”, “with cherries and plums”. */
function longerEnd(
  tokens: readonly Token[],
  text: string,
  end: Token,
  prepositions: ReadonlySet<string>,
): Token | undefined {
  const next = tokens[end.index + 1];
  if (next === undefined || text.slice(end.endOffset, next.startOffset) !== ' ') return undefined;
  const isNext = prepositions.has(next.facts.folded) || /^(?:and|і|й|та|и)$/u.test(next.facts.folded);
  return isNext ? phraseEnd(tokens, text, next) : undefined;
}

function cutOf(token: Token): Cut | undefined {
  const { parts, verb: form } = token.facts;
  if (!token.isContent || token.isNumber || token.isCapitalised) return undefined;
  if (parts === noun) return 'noun';
  if (parts === verb || form === 'past' || form === 'base') return 'verb';
  return (parts & (adj | adv)) !== 0 && (parts & (noun | verb)) === 0 ? 'modifier' : undefined;
}

function stretchesOf({ tokens, text, language }: SideReading): Record<Cut, Stretch[]> {
  const found: Record<Cut, Stretch[]> = { pp: [], noun: [], verb: [], modifier: [], aside: [] };
  const prepositions = prepositionsOf(language);
  for (const { 0: aside, index } of text.matchAll(asides)) found.aside.push([index, index + aside.length]);
  for (const token of tokens) {
    const end = prepositions.has(token.facts.folded) ? phraseEnd(tokens, text, token) : undefined;
    if (end !== undefined) {
      found.pp.push([token.startOffset, end.endOffset]);
      const longer = longerEnd(tokens, text, end, prepositions);
      if (longer !== undefined) found.pp.push([token.startOffset, longer.endOffset]);
    }
    const cut = token.isOpening ? undefined : cutOf(token);
    if (cut !== undefined) found[cut].push([token.startOffset, token.endOffset]);
  }
  return found;
}

/** The text without a stretch; a sentence that began with it begins with what stood behind. */
function without(text: string, [start, end]: Stretch): string {
  if (text.slice(0, start).trim() === '') {
    const rest = text.slice(end).replace(/^[\s,]+/u, '');
    return `${rest.slice(0, 1).toUpperCase()}${rest.slice(1)}`;
  }
  const joined = `${text.slice(0, start).trimEnd()} ${text.slice(end).trimStart()}`;
  return joined.replace(/ ([,.;:?!])/gu, '$1').trim();
}

/** Versions of a pair by kind of cut: phrases are what most of the sets' items have lost. */
const versions: Readonly<Record<Cut, number>> = { pp: 2, noun: 1, verb: 1, modifier: 1, aside: 1 };

/** Makes spoilt pairs of true ones, one after another; modifiers are taken from the pairs before. */
export class Spoiler {
  private readonly modifiers: string[] = [];

  /** The spoilt versions of a pair: its target is cut, and where that is in English, words are put in. */
  spoil(pair: LearningPair, { target }: PairReading): LearningPair[] {
    const { tokens, text } = target;
    const found: LearningPair[] = [];
    const isPlain = scatter(pair.id) % 2 === 0;
    const stretches = stretchesOf(target);
    for (const cut of isPlain ? cuts : (['pp', 'aside'] as const)) {
      const left = [...stretches[cut]];
      for (let round = 0; round < versions[cut]; round++) {
        const at = scatter(pair.id + cut + (round === 0 ? '' : round)) % Math.max(1, left.length);
        const [stretch] = left.splice(at, 1);
        if (stretch === undefined) continue;
        const texts = [pair.texts[0], without(text, stretch)] as const;
        const id = `${pair.id}-${cut}${round === 0 ? '' : round}`;
        found.push({ ...pair, id, kind: `cut ${cut}`, texts, uncut: { text, spans: [stretch] } });
      }
    }
    if (target.language !== 'en') return found;
    if (isPlain) found.push(...this.insert(pair, tokens, text));
    this.collect(tokens, text);
    return found;
  }

  private insert(pair: LearningPair, tokens: readonly Token[], text: string): LearningPair[] {
    const places = tokens.filter((token) => {
      const before = tokens[token.index - 1]?.facts.folded ?? '';
      const isNoun = token.isContent && !token.isNumber && (token.facts.parts & noun) !== 0;
      return isNoun && !token.isOpening && (determiners.has(before) || englishPrepositions.has(before));
    });
    return [0, 1].flatMap((round): LearningPair[] => {
      const place = places[scatter(`${pair.id}place${round}`) % Math.max(1, places.length)];
      const word = this.modifiers[scatter(`${pair.id}word${round}`) % Math.max(1, this.modifiers.length)];
      if (place === undefined || word === undefined) return [];
      const at = place.startOffset;
      const spans: Stretch[] = [[at, at + word.length]];
      const texts = [pair.texts[0], `${text.slice(0, at)}${word} ${text.slice(at)}`] as const;
      return [{ ...pair, id: `${pair.id}-put${round}`, kind: 'put', texts, lone: { side: 1, spans } }];
    });
  }

  private collect(tokens: readonly Token[], text: string): void {
    for (const token of tokens) {
      const next = tokens[token.index + 1];
      const { parts, verb: form } = token.facts;
      if (token.isOpening || !token.isContent || token.isNumber || token.isCapitalised) continue;
      if (next?.isContent !== true || (next.facts.parts & noun) === 0) continue;
      if (text.slice(token.endOffset, next.startOffset) !== ' ') continue;
      if ((parts & adj) !== 0 || ((parts & noun) !== 0 && form === null)) this.modifiers.push(token.text);
    }
  }
}
