import { nameSimilarity } from '../../romanize/skeleton.ts';
import type { Passage } from '../../model.ts';
import type { PairReading } from '../pair-reading.ts';
import { toPassages } from '../side.ts';
import { crudeStem } from '../words/stems.ts';
import type { Finding } from './speakers.ts';

/** A name of one side tied to its spelling on the other. */
export interface NamePlace {
  /** The source's name, by its stem. */
  readonly name: string;
  /** The target's spelling without its endings. */
  readonly spelling: string;
  readonly text: string;
  readonly passage: Passage;
}

/** Gathers how one text spells the names of another, and tells of each name that it spells in several ways. */
export class NameGatherer {
  /** By the source's name, then by the target's spelling. */
  private readonly places = new Map<string, Map<string, NamePlace[]>>();

  /** Takes the names of one row. */
  add(names: readonly NamePlace[]): void {
    for (const place of names) {
      const own = this.places.get(place.name) ?? new Map<string, NamePlace[]>();
      this.places.set(place.name, own);
      const places = own.get(place.spelling) ?? [];
      own.set(place.spelling, places);
      places.push(place);
    }
  }

  /** One finding a name with several spellings. */
  findings(): Finding[] {
    return [...this.places.values()].flatMap((spellings) => {
      const ranked = [...spellings.values()].sort((a, b) => b.length - a.length);
      const [first, second] = ranked;
      if (first === undefined || second === undefined) return [];
      const likeness = nameSimilarity(first[0]?.text ?? '', second[0]?.text ?? '');
      // Spellings of one name look alike; others are two people of one family or a bad tie.
      if (likeness < 0.6) return [];
      const list = ranked
        .map((places) => `${places[0]?.text.replace(/['’ʼ]s$/u, '') ?? ''} × ${places.length}`)
        .join(', ');
      return [
        {
          category: 'inconsistent' as const,
          checkId: 'name/spellings',
          severity: 'minor' as const,
          tier: 'shown' as const,
          passages: ranked.flatMap((places) => places.map((place) => place.passage)),
          message: { key: 'check.name.spellings', params: { name: first[0]?.text ?? '', spellings: list } },
          evidence: [],
        },
      ];
    });
  }
}

/** The names of one pair that are tied to names that sound alike. */
export function namePlaces({ source, target, links }: PairReading): NamePlace[] {
  const found: NamePlace[] = [];
  for (const link of links.links) {
    const here = source.tokens[link.source[0] ?? -1];
    const there = target.tokens[link.target[0] ?? -1];
    if (here === undefined || there === undefined || link.source.length + link.target.length > 2) continue;
    if (!here.isCapitalised || !there.isCapitalised || here.text.length < 4 || there.text.length < 4)
      continue;
    if (nameSimilarity(here.text, there.text) < 0.55) continue;
    const passage = toPassages(target.side, there)[0];
    if (passage === undefined) continue;
    // Cyrillic names are inflected: the beginning tells the spelling.
    const spelling =
      target.language === 'en'
        ? there.facts.folded.replace(/s$/u, '')
        : crudeStem(there.facts.folded).slice(0, 5);
    found.push({ name: crudeStem(here.facts.folded).slice(0, 7), spelling, text: there.text, passage });
  }
  return found;
}
