import type { Discrepancy, Passage, QuotationRow, QuotationVersion } from '../../model.ts';
import { nameSimilarity } from '../../romanize/skeleton.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { CheckInput } from '../types.ts';

/** A finding before it has its fingerprint. */
export type Finding = Omit<Discrepancy, 'fingerprint'>;

/** Finds quotations that have another speaker than their version in another text. */
export function findSpeakerChanges(
  rows: readonly QuotationRow[],
  input: CheckInput,
  lexicon: Lexicon | undefined,
): Finding[] {
  return rows.flatMap((row) => {
    const first = row.versions[input.pivotIndex] ?? row.versions.find((version) => version !== null);
    if (first === null || first === undefined) return [];
    return row.versions.flatMap((other) => {
      if (other === null || other === first) return [];
      return compareSpeakers(first, other, lexicon);
    });
  });
}

function compareSpeakers(a: QuotationVersion, b: QuotationVersion, lexicon: Lexicon | undefined): Finding[] {
  const [here, there] = [a.quotation?.speaker, b.quotation?.speaker];
  if (here === undefined || there === undefined) return [];
  if (!areDifferent(here, there, lexicon) && !areTold(a, b)) return [];
  return [
    {
      category: 'attribution',
      checkId: 'quotation/speaker',
      severity: 'major',
      tier: 'shown',
      passages: [speakerPassage(a), speakerPassage(b)],
      message: { key: 'check.quotation.speaker', params: { source: here, target: there } },
      evidence: [],
    },
  ];
}

function speakerPassage(version: QuotationVersion): Passage {
  const span = version.quotation?.speakerSpan;
  return span === undefined ? version.passage : { ...version.passage, ...span };
}

const firstPerson = /^(?:I|я)$/iu;
const isNamed = (speaker: string): boolean => /^\p{Lu}\p{L}{2,}/u.test(speaker);

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
    (speaker.match(/\p{Lu}[\p{L}'’ʼ-]{2,}/gu) ?? []).filter(
      (word) => (lexicon?.lemmasOf(word, 'en').length ?? 0) === 0,
    );
  const [left, right] = [names(here), names(there)];
  if (left.length === 0 || right.length === 0) return false;
  return !left.some((a) => right.some((b) => nameSimilarity(a, b) > 0.6));
}
