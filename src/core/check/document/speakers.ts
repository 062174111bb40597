import { lettered } from '../../text/lettered.ts';
import type { Discrepancy, Passage, QuotationRow, QuotationVersion } from '../../model.ts';
import { nameSimilarity } from '../../romanize/skeleton.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { CheckInput } from '../types.ts';
import { isNamed, NarratorNames } from './narrator-names.ts';
import { describeTriangle } from './triangle.ts';

/** A finding before it has its fingerprint. */
export type Finding = Omit<Discrepancy, 'fingerprint'>;

/** Finds quotations that have another speaker than their version in another text. */
export function findSpeakerChanges(
  rows: readonly QuotationRow[],
  input: CheckInput,
  lexicon: Lexicon | undefined,
): Finding[] {
  const names = new NarratorNames(input.texts);
  return rows.flatMap((row) => {
    const first = row.versions[input.pivotIndex] ?? row.versions.find((version) => version !== null);
    if (first === null || first === undefined) return [];
    const others = row.versions.filter(
      (other): other is QuotationVersion =>
        other !== null &&
        other !== first &&
        (isOtherSpeaker(first, other, lexicon) || isOtherMeant([first, other], names, lexicon)),
    );
    return others.length === 0 ? [] : [asFinding(input, row, [first, ...others], names)];
  });
}

/**
 * «…», сказав Коваль. «…», додав він; there “…,” Koval said. “…,” Melnyk added: both texts name Koval before, and one of
 * them names another person now.
 */
function isOtherMeant(
  [a, b]: readonly [QuotationVersion, QuotationVersion],
  names: NarratorNames,
  lexicon: Lexicon | undefined,
): boolean {
  const [own, other] = names.meant(a) === undefined ? [b, a] : [a, b];
  const [meant, there, thereBefore] = [names.meant(own), other.quotation?.speaker, names.before(other)];
  if (meant === undefined || there === undefined || thereBefore === undefined) return false;
  return areDifferent(meant, there, lexicon) && areDifferent(thereBefore, there, lexicon);
}

function isOtherSpeaker(a: QuotationVersion, b: QuotationVersion, lexicon: Lexicon | undefined): boolean {
  const [here, there] = [a.quotation?.speaker, b.quotation?.speaker];
  return here !== undefined && there !== undefined && (areDifferent(here, there, lexicon) || areTold(a, b));
}

/** One finding for all versions with another speaker than the first one's. */
function asFinding(
  input: CheckInput,
  { versions }: QuotationRow,
  [first, ...differing]: readonly [QuotationVersion, ...QuotationVersion[]],
  names: NarratorNames,
): Finding {
  const named = (list: readonly QuotationVersion[]): string =>
    [
      ...new Set(
        list.flatMap((one) => {
          const [speaker, name] = [one.quotation?.speaker, names.meant(one)];
          return speaker === undefined ? [] : [name === undefined ? speaker : `${speaker} (${name})`];
        }),
      ),
    ].join(', ');
  const present = input.texts.filter((_, place) => versions[place] !== null && versions[place] !== undefined);
  return {
    category: 'attribution',
    checkId: 'quotation/speaker',
    severity: 'major',
    tier: 'shown',
    passages: [first, ...differing].map(speakerPassage),
    message: { key: 'check.quotation.speaker', params: { source: named([first]), target: named(differing) } },
    evidence: describeTriangle(
      input,
      [first, ...differing].map((one) => one.passage.textId),
      present,
    ),
  };
}

/**
 * A speaker's name that another one stands for is told as the speaker, two words inside a quotation as words: findings
 * about the name or about the choice of the term alone are left out there.
 */
export function withoutTheSameAgain(found: readonly Finding[]): Finding[] {
  const places = (checkId: string): Passage[][] =>
    found.filter((one) => one.checkId === checkId).map(({ passages }) => [...passages]);
  const [speakers, words] = [places('quotation/speaker'), places('quotation/words')];
  const meets = (a: Passage, b: Passage): boolean =>
    a.unitId === b.unitId && a.startOffset < b.endOffset && b.startOffset < a.endOffset;
  const isAmong = (told: readonly Passage[][], { passages }: Finding): boolean =>
    told.some((one) => passages.every((a) => one.some((b) => meets(a, b))));
  return found.filter((one) => {
    if (/^name\/(?:replaced|lone)$/u.test(one.checkId)) return !isAmong(speakers, one);
    return one.checkId !== 'quotation/rendering' || !isAmong(words, one);
  });
}

function speakerPassage(version: QuotationVersion): Passage {
  const span = version.quotation?.speakerSpan;
  return span === undefined ? version.passage : { ...version.passage, ...span };
}

const firstPerson = /^(?:I|я)$/iu;

/** «Шубін сказав мені» against “I told Shubin”; «розповіла заступниця» against «рассказал Кожухов». */
function areTold(a: QuotationVersion, b: QuotationVersion): boolean {
  const [here, there] = [a.quotation?.speaker ?? '', b.quotation?.speaker ?? ''];
  if ((firstPerson.test(here) && isNamed(there)) || (firstPerson.test(there) && isNamed(here))) return true;
  const genders = [a, b].map((version) => genderOf(version.quotation?.verb ?? ''));
  const [first, second] = genders;
  return first !== undefined && second !== undefined && first !== second && (isNamed(here) || isNamed(there));
}

/** Past tense in Ukrainian and Russian tells who spoke: сказав, сказала. */
function genderOf(verb: string): 'f' | 'm' | undefined {
  if (/[аиіяеїєоу]ла(?:ся|сь)?$/u.test(verb)) return 'f';
  return /[аиіяеїєоу](?:в|л)(?:ся)?$/u.test(verb) ? 'm' : undefined;
}

/** Names are compared by sound; a pronoun or an office may be anybody. */
function areDifferent(here: string, there: string, lexicon: Lexicon | undefined): boolean {
  const names = (speaker: string): string[] =>
    (speaker.match(lettered.gu`\p{Lu}[\p{L}'’ʼ-]{2,}`) ?? []).filter(
      (word) => (lexicon?.lemmasOf(word, 'en').length ?? 0) === 0,
    );
  const [left, right] = [names(here), names(there)];
  if (left.length === 0 || right.length === 0) return false;
  return !left.some((a) => right.some((b) => nameSimilarity(a, b) > 0.6));
}
