import { oneOf } from '../../text/word-list.ts';
import { lettered } from '../../text/lettered.ts';
import { observe } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import { relationOf } from './roles.ts';
import { slotQuality } from '../words/slots.ts';
import { partBits } from '../words/word-parts.ts';

/**
 * Finds a deed told by a noun whose parties changed places: «удар Росії по Україні» and “Ukraine's strike on Russia”.
 * Both sides have the same names and the same deed, so that no other check sees it. Told only where each side says who
 * acts and on whom by a genitive, a possessive or an adjective on one side of the deed and a preposition on the other.
 */
export const partyCheck: PairCheck = {
  id: 'roles',
  isBySentence: true,
  run(reading) {
    const parties = tiedParties(reading);
    for (const [at, first] of parties.entries()) {
      for (const second of parties.slice(at + 1)) {
        const here = actsOn(reading.source, first.here, second.here, [first.there, second.there]);
        if (here === undefined) continue;
        const there = actsOn(reading.target, first.there, second.there, [first.here, second.here]);
        if (there === undefined || here.isForward === there.isForward) continue;
        // Two verbs are compared by the roles of names.
        if (!here.isNoun && !there.isNoun) continue;
        const source = [spanOf(first.here, second.here)];
        const target = [spanOf(first.there, second.there)];
        return [
          {
            checkId: 'roles',
            category: 'mistranslation',
            kind: 'roles-parties',
            severity: 'major',
            tier: 'shown',
            source,
            target,
            message: observe('check.roles.differ', [reading.source, source[0]], [reading.target, target[0]]),
          },
        ];
      }
    }
    return [];
  },
};

/** A country, people or person that both sides name, by a noun or an adjective. */
interface Party {
  readonly here: Token;
  readonly there: Token;
}

/** Tied words of which one at least is capitalised: Slavic adjectives of countries are not. */
function tiedParties({ source, target, links }: PairReading): Party[] {
  return links.links.flatMap(({ source: left, target: right, quality }): Party[] => {
    const [here, there] = [source.tokens[left.at(-1) ?? -1], target.tokens[right.at(-1) ?? -1]];
    if (here === undefined || there === undefined || quality <= slotQuality) return [];
    if (!here.isContent || !there.isContent) return [];
    return (isNamed(here) && isPartyBeside(there)) || (isNamed(there) && isPartyBeside(here))
      ? [{ here, there }]
      : [];
  });
}

const isNamed = (token: Token): boolean =>
  token.isCapitalised &&
  // The first word of a sentence tells by its dictionary form alone.
  (!token.isOpening || token.facts.isProper) &&
  !token.isNumber &&
  !token.isForeignScript &&
  token.text.length > 1 &&
  !calendar.test(token.facts.folded);

/** What may render a name: another one, or the adjective of a country in small letters. */
const isPartyBeside = (token: Token): boolean =>
  token.isCapitalised || (token.facts.parts & partBits.adj) !== 0;

const calendar =
  /day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** Who acts on whom, and whether a noun tells the deed. */
interface Deed {
  readonly isForward: boolean;
  readonly isNoun: boolean;
}

/** Words between two parties of one deed, at most. */
const widest = 6;

/** Who acts on whom by a noun of deed, or else by a verb; undefined where it is not plain. */
function actsOn(
  own: SideReading,
  first: Token,
  second: Token,
  partners: readonly [Token, Token],
): Deed | undefined {
  const [left, right] = first.index < second.index ? [first, second] : [second, first];
  if (left.sentence !== right.sentence) return undefined;
  const between = own.text.slice(left.endOffset, right.startOffset);
  if (/[,;:()«»“”"„—–\n.!?]/u.test(between)) return undefined;
  const leftActs =
    right.index - left.index > widest
      ? undefined
      : own.language === 'en'
        ? englishDeed(own, left, right, between)
        : slavicDeed(own, left, right, between);
  if (leftActs !== undefined) return { isForward: leftActs === (first === left), isNoun: true };
  const verb = relationOf(own, first, second, [partners[0].text, partners[1].text]);
  return verb?.kind === 'deed' ? { isForward: verb.isForward, isNoun: false } : undefined;
}

/** The preposition that the right party stands behind, adjectives between them apart. */
const english = lettered.u`^(?<rest>.*?\s)?(?<prep>on|against|over|at|into|to|in|of|towards?|by)\s(?:the\s|an?\s)?(?:\p{Ll}[\p{L}-]*\s){0,1}$`;
const slavic = lettered.u`^(?<rest>.*?\s)?(?<prep>з боку|со стороны|на|по|проти|против|над|у|в|во|до)\s(?:\p{Ll}[\p{L}'’ʼ-]*\s){0,1}$`;
/** Words that part two phrases: what stands behind them belongs to another deed. */
const englishTurn = lettered.u`(?<!\p{L})(?:is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|must|should|that|which|who|whom|and|or|nor|but|as|than|from|with|for|while|when|if|because|near|via|through|under|during|after|before|between|about|on|against|over|at|into|to|in|of|towards?|by)(?!\p{L})`;
const slavicTurn = lettered.iu`(?<!\p{L})(?:і|й|та|и|або|или|чи|що|что|який|яка|яке|які|як|как|ніж|чем|не|з|із|зі|от|від|из|с|со|для|про|о|об|за|під|под|щоб|чтобы|через|після|после|перед|між|между|на|по|проти|против|над|у|в|во|до|к|ко|при|без)(?!\p{L})`;

const before = (own: SideReading, token: Token): Token | undefined => {
  const one = own.tokens[token.index - 1];
  return one?.sentence === token.sentence ? one : undefined;
};

const doneOf =
  /(?:invasion|occupation|annexation|conquest|bombing|bombardment|shelling|criticism|condemnation|recognition|seizure|capture|defeat|siege|blockade|takeover|persecution|purchase|rejection|denunciation|betrayal)s?\s$/u;

/** English: “A's deed on B”, “deed by A on B”, “deed on B by A”. */
function englishDeed(own: SideReading, left: Token, right: Token, between: string): boolean | undefined {
  const match = english.exec(between);
  const prep = match?.groups?.['prep'];
  const rest = match?.groups?.['rest'] ?? '';
  if (prep === undefined || englishTurn.test(rest) || hasVerb(own, left, right)) return undefined;
  // “Indonesia's island of Lombok”: only what is done to somebody is done “of” him.
  if (prep === 'of' && !doneOf.test(rest)) return undefined;
  const ahead = before(own, left)?.facts.folded ?? '';
  const farther = own.tokens[left.index - 2]?.facts.folded ?? '';
  const lead = /^(?:the|an?)$/u.test(ahead) ? farther : ahead;
  if (prep === 'by') return oneOf`on|against|over|of|at`.has(lead) ? false : undefined;
  if (/['’]s?$/u.test(left.text)) return rest.trim() === '' ? undefined : true;
  if (lead === 'by') return prep === 'of' ? undefined : true;
  // “a Russian strike on”: an adjective or a name right before its noun.
  const head = own.tokens[left.index + 1];
  if (prep === 'of' || head === undefined || rest.trim() === '') return undefined;
  return oneOf`on|in|at|of|over|against|into|to`.has(lead) ? undefined : true;
}

/** Slavic: «удар А по Б», «російський удар по Україні», «удар по Б з боку А». */
function slavicDeed(own: SideReading, left: Token, right: Token, between: string): boolean | undefined {
  const match = slavic.exec(between);
  const prep = match?.groups?.['prep'];
  const rest = match?.groups?.['rest'] ?? '';
  if (prep === undefined || slavicTurn.test(rest) || hasVerb(own, left, right)) return undefined;
  const ahead = before(own, left);
  if (oneOf`з боку|со стороны`.has(prep))
    return oneOf`на|по|проти|против|над`.has(ahead?.facts.folded ?? '') ? false : undefined;
  const isAdjective = !left.isCapitalised || (left.facts.parts & partBits.adj) !== 0;
  // An adjective belongs to a noun behind it, a genitive to a noun before it.
  if (isAdjective) return rest.trim() === '' ? undefined : true;
  const isGenitive = ahead !== undefined && ahead.isContent && (ahead.facts.parts & partBits.noun) !== 0;
  return isGenitive ? true : undefined;
}

const hasVerb = (own: SideReading, left: Token, right: Token): boolean =>
  own.tokens
    .slice(left.index + 1, right.index)
    .some(({ facts: { verb, parts } }) =>
      own.language === 'en'
        ? verb === 'past'
        : (verb === 'past' || verb === 'present' || verb === 'future') && (parts & partBits.noun) === 0,
    );

const spanOf = (a: Token, b: Token): { startOffset: number; endOffset: number } => ({
  startOffset: Math.min(a.startOffset, b.startOffset),
  endOffset: Math.max(a.endOffset, b.endOffset),
});
