import { oneOf } from '../../text/word-list.ts';
import { lettered } from '../../text/lettered.ts';
import type { Span } from '../../model.ts';
import { observe } from '../issues.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import type { PairIssue } from '../types.ts';
import { clausesOf } from '../words/clauses.ts';
import { isNegating } from './cues.ts';
import { negativeWords } from './words.ts';

/**
 * «ніхто … допоможе», «нічого досяг»: a negative pronoun whose clause has a finite verb and no particle, in the languages
 * that need both.
 */
export function brokenConcord(reading: PairReading, side: 'source' | 'target'): PairIssue[] {
  const own = reading[side];
  if ((own.language !== 'uk' && own.language !== 'ru') || reading.isSameLanguage) return [];
  return findBroken(own).map((here) => ({
    checkId: 'negation',
    category: 'negation',
    kind: 'concord',
    severity: 'major',
    tier: 'shown',
    source: side === 'source' ? [here] : [],
    target: side === 'target' ? [here] : [],
    message: observe(
      side === 'source' ? 'check.negation.concord-source' : 'check.negation.concord-target',
      [reading.source, side === 'source' ? here : undefined],
      [reading.target, side === 'target' ? here : undefined],
    ),
  }));
}

/** The pronoun and the verb that lacks its particle, one a clause. */
function findBroken(own: SideReading): Span[] {
  const pronouns = negativeWords[own.language ?? 'uk'].concord;
  if (!own.tokens.some(({ facts }) => pronouns.has(facts.folded))) return [];
  return partsOf(own).flatMap((part): Span[] => {
    const far = part.find((token) => isBroken(own, part, token));
    if (far !== undefined) return [{ startOffset: far.startOffset, endOffset: far.endOffset }];
    const pronoun = part.find(
      (token) =>
        pronouns.has(token.facts.folded) && isNegating(own, token) && needsParticle(own, part, token),
    );
    const verb = pronoun === undefined ? undefined : verbOf(part);
    if (pronoun === undefined || verb === undefined || part.some(isDenied)) return [];
    const [first, last] = pronoun.index < verb.index ? [pronoun, verb] : [verb, pronoun];
    return [{ startOffset: first.startOffset, endOffset: last.endOffset }];
  });
}

const needing = oneOf`ніхто|нікому|ніколи|ніде|жоден|жодна|никто|никогда|нигде|никому|никого`;

/** Pronouns that are nothing but negative, with no denial as far as the sentence goes. */
function isBroken(own: SideReading, part: readonly Token[], token: Token): boolean {
  if (!needing.has(token.facts.folded) || !isNegating(own, token)) return false;
  if (own.language === 'uk' && isWanting(part, token)) return false;
  const rest = toSentenceEnd(own.text.slice(token.endOffset));
  const before = own.text.slice(Math.max(0, token.startOffset - 60), token.startOffset);
  if (negated.test(rest) || negated.test(before.split(/[.!?;…]/u).at(-1) ?? '')) return false;
  // An elliptical answer («Ніколи.», «Ніколи більше!») has no verb to negate.
  return (
    lettered.u`^\s+\p{L}`.test(rest) &&
    !/^\s+(?:більше|больше|знову|снова|ще|еще|ещё)\s*[.!…»”"]?$/u.test(rest)
  );
}

/** «нікому працювати», «ніде жити»: with an infinitive alone there is nobody to, nowhere to; nothing is denied twice. */
const isWanting = (part: readonly Token[], { index, facts }: Token): boolean =>
  wanting.has(facts.folded) &&
  part.some((one) => one.index > index && one.facts.verb === 'infinitive') &&
  !part.some((one) => finite.has(one.facts.verb ?? '') || modal.has(one.facts.folded));

const wanting = oneOf`нікому|ніколи|ніде`;
const modal = oneOf`можна|треба|слід|варто|потрібно|можливо`;

/** Stops of figures and abbreviations («1,5 тис. людей», «вул. Шевченка», «о 8.00») end nothing. */
const toSentenceEnd = (text: string): string => text.split(sentenceEnd)[0] ?? '';
const sentenceEnd = lettered.iu`[!?;…]|(?<!(?<!\p{L})(?:вул|ул|просп|пл|пер|обл|р-н|ім|им|тис|тыс|млн|млрд|грн|руб|дол|долл|буд|кв|ст|напр|св|\p{L}))\.(?!\d)`;

const negated = lettered.iu`(?<!\p{L})(?:не|ні|ни|немає|нема|нет|без|неможлив\p{L}*|невозможн\p{L}*|нельзя)(?!\p{L})`;

/** Clauses, cut at what joins their verbs too: «ніхто не дзвонив і нічого сказав». */
function partsOf(own: SideReading): Token[][] {
  return clausesOf(own).flatMap(({ tokens }) => {
    const parts: Token[][] = [[]];
    for (const token of tokens) {
      if (joining.has(token.facts.folded)) parts.push([]);
      else parts.at(-1)?.push(token);
    }
    return parts;
  });
}

const joining = oneOf`і|й|та|и|да|а|або|или|либо`;

/** What denies its clause by itself, or lets a pronoun stand without the particle: «відмовився від жодних …». */
const denying = lettered.u`^(?:не|нет|нельзя|без|бес|нема|неможлив|невозмож|відмов|отказ|заборон|запре|перест|бракує|брак$|відсутн|отсутств|виключ|исключ|заперечу|отриц|позбав|лиш[иа]|уник|избе|крім|кроме|зам[іе]ст|вместо|проти$|против$)`;

const isDenied = ({ facts }: Token): boolean => denying.test(facts.folded);

const finite = new Set(['past', 'present', 'future', 'nonpast']);

/** The finite verb of a clause; forms that may be another word are none. */
const verbOf = (part: readonly Token[]): Token | undefined =>
  part.find(({ facts }) => finite.has(facts.verb ?? '') && !notFinite.test(facts.folded));

const notFinite =
  /(?:вш|едш|[юуая]щ)(?:ий|ая|ее|ие|его|ему|им|ем|их|ими|ую|ей)(?:ся)?$|(?:[юуая]чи|вши)(?:сь|ся)?$|[йиь]те(?:ся|сь)?$|[аеє]н(?:ою|ої|ого|ому|им|их|ими)$/u;

/** Words behind which a pronoun denies nothing: «як ніколи», «зараз або ніколи», «з нічого», «в никуда». */
const loose = oneOf`як|как|ніж|аніж|чем|нежели|хоч|хоть|или|чи|або|з|із|зі|из|изо|с|со|від|от|до|на|в|у|во|за|о|про|об|к|ко|для|при|перед|мов|наче|неначе|ніби|словно|будто|то|це|это|цілковите|полное`;

/** Forms that may be what somebody is or something comes to: «був ніким», «закончилось ничем». */
const predicate = oneOf`ніким|никем|нічим|ничем|ніщо|ничто|никуда|нікуди|ніякий|никакой|никакая|ніяка|ни|ні|ані`;

function needsParticle(own: SideReading, part: readonly Token[], pronoun: Token): boolean {
  const { folded } = pronoun.facts;
  const before = own.tokens[pronoun.index - 1]?.facts.folded ?? '';
  const isAdjective = /^(?:жод|ніяк|никак)/u.test(folded);
  if (!isAdjective && (loose.has(before) || isQuoted(own, pronoun))) return false;
  if (folded === 'ні' || folded === 'ни') return isJoining(own, part, pronoun);
  if (predicate.has(folded)) return false;
  // «ничего»: all right; «нічого …» may be what one does not say but hint at.
  return !/^(?:нічого|ничего)$/u.test(folded) || part.length > 2;
}

/** «порожнє “нічого”»: a word told of, not said. */
const isQuoted = ({ text }: SideReading, { startOffset, endOffset }: Token): boolean =>
  /[«“„"‘]/u.test(text.charAt(startOffset - 1)) && /[»”"’]/u.test(text.charAt(endOffset));

/** «ні разу», «ни один», «ні А, ні Б» with no denial anywhere before. */
function isJoining(own: SideReading, part: readonly Token[], { index, sentence, facts }: Token): boolean {
  const [before, next, third] = [own.tokens[index - 1], own.tokens[index + 1], own.tokens[index + 2]];
  if (next === undefined || !part.includes(next)) return false;
  if (
    single.has(next.facts.folded) ||
    (third !== undefined && part.includes(third) && single.has(third.facts.folded))
  )
    return true;
  const rest = own.tokens.filter((token) => token.sentence === sentence);
  if (rest.some((token) => token.index < index && isDenied(token))) return false;
  const isListed = rest.filter((token) => token.facts.folded === facts.folded).length > 1;
  return isListed && (before === undefined || before.sentence !== sentence || !asks.has(before.facts.folded));
}

const single = oneOf`разу|один|одна|одно|одне|одного|одной|одному|одну|одном|одним`;

const asks = oneOf`як|как|що|что|чи|или|або|хто|кто|де|где|куди|куда|скільки|сколько|б|бы|би`;
