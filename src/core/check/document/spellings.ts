import type { KnownLanguage, Passage } from '../../model.ts';
import { isSameNameRespelt } from '../checks/names.ts';
import type { Token } from '../reading.ts';
import type { Finding } from './speakers.ts';

/** A name with all its places. */
export interface NameUse {
  readonly token: Token;
  readonly passages: readonly Passage[];
}

/** Shortest name whose spellings are compared. */
const shortestName = 5;

/** Kislitsa, Kyslytsa: letter for letter the same but for i and y, in a language that does not inflect names. */
function isVowelsOnly({ facts: a }: Token, { facts: b }: Token, language: KnownLanguage): boolean {
  if (language !== 'en' || a.folded.length !== b.folded.length || a.concepts.length + b.concepts.length > 0)
    return false;
  return a.folded.replaceAll('y', 'i') === b.folded.replaceAll('y', 'i');
}

/** One finding a pair of spellings that differ by vowels inside the word; endings change by case and say nothing. */
export function respellings(names: readonly NameUse[], language: KnownLanguage): Finding[] {
  const buckets = new Map<string, NameUse[]>();
  for (const name of names) {
    const { folded } = name.token.facts;
    if (folded.length < shortestName) continue;
    const key = folded.charAt(0);
    buckets.set(key, [...(buckets.get(key) ?? []), name]);
  }
  return [...buckets.values()].flatMap((bucket) =>
    bucket.flatMap((a, at) =>
      bucket
        .slice(at + 1)
        .filter(
          (b) => isSameNameRespelt(a.token, b.token, language) || isVowelsOnly(a.token, b.token, language),
        )
        .map((b): Finding => {
          const [most, least] = a.passages.length >= b.passages.length ? [a, b] : [b, a];
          const spellings = [most, least]
            .map(({ token, passages }) => `${token.text} × ${passages.length}`)
            .join(', ');
          return {
            category: 'inconsistent',
            checkId: 'name/spellings',
            severity: 'minor',
            tier: 'shown',
            passages: [...most.passages, ...least.passages],
            message: { key: 'check.name.spellings', params: { name: most.token.text, spellings } },
            evidence: [],
          };
        }),
    ),
  );
}
