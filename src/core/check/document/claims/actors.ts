import { countryMeant } from '../../checks/countries.ts';
import { replacedName } from '../../names/replaced-name.ts';
import type { Gazetteer } from '../../../names/gazetteer.ts';
import { oneOf } from '../../../text/word-list.ts';
import type { PairReading } from '../../pair-reading.ts';
import type { SideReading, Token } from '../../reading.ts';
import type { PairIssue } from '../../types.ts';
import { partBits } from '../../words/word-parts.ts';
import { anchorsOf } from './anchors.ts';

/** Words in common beside the deed. */
const leastBeside = 1;

/**
 * Finds a deed that two reports ascribe to two countries: «зірвала Москва», “Kyiv had broken off”. Told where the country or its
 * capital stands right beside the verb as its subject. gazetteer: knows which country a name means.
 */
export function findOtherActors(reading: PairReading, gazetteer: Gazetteer): PairIssue[] {
  const anchors = anchorsOf(reading);
  if (anchors.length <= leastBeside) return [];
  for (const { here, there } of anchors) {
    if (!isVerb(here) || !isVerb(there)) continue;
    const [a, b] = [actorOf(reading.source, here, gazetteer), actorOf(reading.target, there, gazetteer)];
    if (a === undefined || b === undefined || a.country === b.country) continue;
    return [{ ...replacedName(reading, a.token, b.token), kind: 'actor', severity: 'minor', tier: 'more' }];
  }
  return [];
}

const isVerb = ({ facts }: Token): boolean => facts.verb !== null || (facts.parts & partBits.verb) !== 0;

interface Actor {
  readonly token: Token;
  readonly country: string;
}

function actorOf(side: SideReading, verb: Token, gazetteer: Gazetteer): Actor | undefined {
  const found = side.language === 'en' ? englishActor(side, verb) : slavicActor(side, verb, gazetteer);
  if (found === undefined) return undefined;
  const country = countryMeant(side, found, gazetteer);
  return country === undefined ? undefined : { token: found, country };
}

const helpers = oneOf`has|have|had|will|would|may|might|could|must|also|not|never|already|then|later|again|first|only|itself`;
const passive = oneOf`was|were|been|be|is|are|being`;
const groups = oneOf`side|delegation|government|team|сторона|делегація|делегация|влада`;

/** The country right before an English verb, over what helps the verb; of “the Ukrainian side” the adjective. */
function englishActor(side: SideReading, verb: Token): Token | undefined {
  for (let at = verb.index - 1; at >= Math.max(0, verb.index - 4); at -= 1) {
    const token = side.tokens[at];
    if (token?.sentence !== verb.sentence || passive.has(token.facts.folded)) return undefined;
    if (helpers.has(token.facts.folded)) continue;
    const actor = groups.has(token.facts.folded) ? side.tokens[at - 1] : token;
    return actor !== undefined && isPlain(side, actor, verb) && !isBehindPreposition(side, actor)
      ? actor
      : undefined;
  }
  return undefined;
}

/** The country right before or behind a verb in the case of its subject; of «українська сторона» the adjective. */
function slavicActor(side: SideReading, verb: Token, gazetteer: Gazetteer): Token | undefined {
  for (const step of [-1, 1]) {
    let token = side.tokens[verb.index + step];
    if (token?.facts.folded === 'не') token = side.tokens[verb.index + 2 * step];
    if (token !== undefined && groups.has(token.facts.folded)) token = side.tokens[token.index - 1];
    if (token?.sentence !== verb.sentence || !isPlain(side, token, verb)) continue;
    if (countryMeant(side, token, gazetteer) === undefined || isBehindPreposition(side, token)) continue;
    if (isSubject(token)) return token;
  }
  return undefined;
}

/** Names of countries and capitals as a subject has them; «Москву», «України» have other endings. */
const isSubject = ({ text }: Token): boolean => !/(?:[уюиіїыеє]|ом|ем|ою|ей|єю)$/u.test(text);

const prepositions = oneOf`in|on|at|of|to|by|for|from|with|near|against|and|or|between|than|into|over|after|before|у|в|во|на|з|із|зі|с|со|из|до|від|от|за|про|о|об|для|по|під|под|над|при|без|через|та|і|й|и|або|или|к|проти|против`;

function isBehindPreposition({ tokens }: SideReading, { index, sentence }: Token): boolean {
  const before = tokens[index - 1];
  const farther = tokens[index - 2];
  const last = before?.facts.folded === 'the' ? farther : before;
  return last?.sentence === sentence && prepositions.has(last.facts.folded);
}

/** Nothing but spaces stands between. */
function isPlain({ text }: SideReading, a: Token, b: Token): boolean {
  const [first, last] = a.index < b.index ? [a, b] : [b, a];
  return (
    !/[,;:()«»“”"„—–\n]/u.test(text.slice(first.endOffset, last.startOffset)) && !/['’]s?$/u.test(a.text)
  );
}
