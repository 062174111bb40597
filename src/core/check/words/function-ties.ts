import { oneOf } from '../../text/word-list.ts';
import { lettered } from '../../text/lettered.ts';
import type { SideReading, Token } from '../reading.ts';
import { meetInConcept } from './candidates.ts';
import type { LinkBuilder } from './link.ts';
import { rememberWhether } from './memo.ts';

/** Quality of a tie between function words. */
export const functionQuality = 0.7;

/** Words of the other side looked at around the place that the neighbours' ties name, in tokens. */
const reach = 4;
/** The same where one of the two words is a content word. */
const mixedReach = 2;

/** Ties function words: prepositions before tied words, and pronouns, conjunctions and particles by the lexicon near the place that their neighbours' ties name. */
export function tieFunctionWords(builder: LinkBuilder): void {
  tieByLexicon(builder);
  tieNegations(builder);
  tiePrepositions(builder);
}

const articles: ReadonlySet<string> = new Set(
  'the a an be is are was were been being am has have had do does did will would by of'.split(' '),
);

const isArticle = rememberWhether(({ folded }) => articles.has(folded));

function tieByLexicon(builder: LinkBuilder): void {
  const { source, target, ofSource, ofTarget } = builder;
  const found: { here: Token; there: Token; rank: number }[] = [];
  const isLoose = (token: Token, ties: Int32Array): boolean =>
    ties[token.index] === -1 && !token.isNumber && token.facts.concepts.length > 0 && !isArticle(token.facts);
  const others = target.tokens.filter((token) => isLoose(token, ofTarget));
  if (others.length === 0) return;
  for (const here of source.tokens) {
    if (!isLoose(here, ofSource)) continue;
    const [before, after] = [placeByBefore(builder, here.index), placeByAfter(builder, here.index)];
    // Its relative place where no word around is tied.
    const first = before ?? after ?? (here.index / source.tokens.length) * target.tokens.length;
    const last = after ?? first;
    const low = Math.min(first, last) - reach;
    const high = Math.max(first, last) + reach;
    for (let at = firstFrom(others, low); at < others.length; at++) {
      const there = others[at];
      if (there === undefined || there.index > high) break;
      // Two content words had their turn; «ніж» (also a knife) and “than” are one of each.
      if (here.isContent && there.isContent) continue;
      const distance = Math.min(Math.abs(first - there.index), Math.abs(last - there.index));
      if (distance > (here.isContent || there.isContent ? mixedReach : reach)) continue;
      if (!meetInConcept(here.facts, there.facts)) continue;
      found.push({ here, there, rank: distance });
    }
  }
  found.sort((a, b) => a.rank - b.rank || a.here.index - b.here.index || a.there.index - b.there.index);
  for (const { here, there } of found) {
    if (ofSource[here.index] !== -1 || ofTarget[there.index] !== -1) continue;
    builder.add([here.index], [there.index], functionQuality);
  }
}

/** Place of the first token that does not stand before `index`. */
function firstFrom(tokens: readonly Token[], index: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

const slavicNo = oneOf`не|ні|ни|нет|немає|нема|нельзя|ані`;
const slavicNobody = lettered.u`^(?:ніхто|нікого|нікому|никто|никого|никому|ніщо|нічого|ничто|ничего|жод(?:ен|ний|на|не|ної|ного|ну)|никак\p{L}+|ніяк\p{L}+)$`;
const englishNo = lettered.u`^(?:not|no|never|cannot|without|\p{L}+n['’]t)$`;
const englishNobody = oneOf`none|nothing|nobody|neither|nor|no`;

const isSlavicNo = rememberWhether(({ folded }) => slavicNo.has(folded));
const isSlavicNobody = rememberWhether(({ folded }) => slavicNobody.test(folded));
const isEnglishNo = rememberWhether(({ folded }) => englishNo.test(folded));
const isEnglishNobody = rememberWhether(({ folded }) => englishNobody.has(folded));

/** A pronoun or a particle of negation goes with the nearest word that negates on the other side, whatever kind of word it is. */
function tieNegations(builder: LinkBuilder): void {
  const { source, target, ofSource, ofTarget } = builder;
  const isForward = target.language === 'en';
  const [slavic, english] = isForward ? [source, target] : [target, source];
  if (english.language !== 'en' || slavic.language === 'en') return;
  const [own, other] = isForward ? [ofSource, ofTarget] : [ofTarget, ofSource];
  const negations = english.tokens.filter(({ facts }) => isEnglishNo(facts) || isEnglishNobody(facts));
  if (negations.length === 0) return;
  for (const [here, there] of [
    [isSlavicNobody, isEnglishNobody],
    [isSlavicNo, isEnglishNo],
    [isSlavicNo, isEnglishNobody],
  ] as const) {
    for (const token of slavic.tokens) {
      if (own[token.index] !== -1 || !here(token.facts)) continue;
      const place = placeOf(builder, isForward, token);
      const [best] = negations
        .filter((one) => other[one.index] === -1 && there(one.facts))
        .sort((a, b) => Math.abs(place - a.index) - Math.abs(place - b.index) || a.index - b.index);
      if (best === undefined || Math.abs(place - best.index) > reach + 1) continue;
      builder.add(
        [isForward ? token.index : best.index],
        [isForward ? best.index : token.index],
        functionQuality,
      );
    }
  }
}

/** Where a Slavic word should stand in the English side: after the tie of the nearest tied word behind it, else by its share. */
function placeOf(
  { links, ofSource, ofTarget, source, target }: LinkBuilder,
  isForward: boolean,
  token: Token,
): number {
  const [own, side] = isForward ? [ofSource, 'target' as const] : [ofTarget, 'source' as const];
  for (let away = 1; away <= reach; away++) {
    for (const at of [token.index + away, token.index - away]) {
      const place = links[own[at] ?? -1]?.[side][0];
      if (place !== undefined) return at > token.index ? place - 1 : place + 1;
    }
  }
  const [whole, others] = isForward ? [source, target] : [target, source];
  return (token.index / whole.tokens.length) * others.tokens.length;
}

/** Where the nearest tied word before says that a word should stand. */
function placeByBefore({ links, ofSource }: LinkBuilder, index: number): number | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const link = links[ofSource[at] ?? -1];
    if (link !== undefined) return (link.target.at(-1) ?? 0) + Math.min(2, index - at);
  }
  return undefined;
}

/** The same by the nearest tied word after it. */
function placeByAfter({ links, ofSource }: LinkBuilder, index: number): number | undefined {
  for (let at = index + 1; at < ofSource.length; at++) {
    const link = links[ofSource[at] ?? -1];
    if (link !== undefined) return (link.target[0] ?? 0) - Math.min(2, at - index);
  }
  return undefined;
}

const prepositions: ReadonlySet<string> = new Set(
  'в у на з із зі до від за під над по про при через без для між серед перед після біля крім проти попри с со из к ко от под о об между после около кроме против из-за из-под з-за з-під in on at by for with from to into onto about of over under through before after between among against without near off until since during across within despite toward towards around behind beyond per as'.split(
    ' ',
  ),
);

const isPreposition = rememberWhether(({ folded }) => prepositions.has(folded));

/** A preposition goes with the preposition before the word that its own word is tied to. */
function tiePrepositions(builder: LinkBuilder): void {
  const { source, target, links, ofSource, ofTarget } = builder;
  for (const here of source.tokens) {
    if (ofSource[here.index] !== -1 || !isPreposition(here.facts)) continue;
    const governed = nextWord(source, here.index);
    const link = links[ofSource[governed?.index ?? -1] ?? -1];
    if (link === undefined) continue;
    const there = prepositionBefore(target, link.target[0] ?? 0);
    if (there === undefined || ofTarget[there.index] !== -1) continue;
    builder.add([here.index], [there.index], functionQuality);
  }
}

/** The first content word behind a place, function words between passed over; none over the end of a sentence. */
function nextWord(reading: SideReading, index: number): Token | undefined {
  const own = reading.tokens[index];
  for (let at = index + 1; at <= index + 2; at++) {
    const token = reading.tokens[at];
    if (token === undefined || token.sentence !== own?.sentence) return undefined;
    if (token.isContent) return token;
  }
  return undefined;
}

/** The preposition before a word, articles and at most one adjective between. */
function prepositionBefore(reading: SideReading, index: number): Token | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const token = reading.tokens[at];
    if (token === undefined) return undefined;
    if (isPreposition(token.facts)) return token;
  }
  return undefined;
}
