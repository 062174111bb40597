import type { LexiconConcept } from '../../lexicon/lexicon.ts';
import type { Concept, Message, Passage } from '../../model.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import { toPassages } from '../side.ts';
import type { WordLink } from '../words/link.ts';
import { crudeStem, englishStem } from '../words/stems.ts';
import type { Finding } from './speakers.ts';

/** One place where a term has a rendering. */
interface Place {
  readonly source: readonly Passage[];
  readonly target: readonly Passage[];
  readonly isQuoted: boolean;
}

/** A word family by the key of its stem, with the first form met. */
interface Family {
  readonly key: string;
  readonly lemma: string;
}

/** A term of one side tied to its rendering on the other. */
export interface TermPlace {
  readonly from: Family;
  readonly to: Family;
  readonly place: Place;
}

/** Subjects whose words are terms; the rest is prose, where a synonym is good style. */
export const termFields: ReadonlySet<LexiconConcept['field']> = new Set([
  'politics',
  'war',
  'law',
  'economy',
]);

/**
 * Gathers how the terms of one text are rendered in another, over all rows, and tells of each term that has two or
 * more renderings: once, with counts and with how many stand inside quotations.
 */
export class RenderingGatherer {
  /** By source family, then by target family. */
  private readonly places = new Map<string, Map<string, Place[]>>();
  private readonly names = new Map<string, string>();

  /** Takes the terms of one row. */
  add(terms: readonly TermPlace[]): void {
    for (const { from, to, place } of terms) {
      const own = this.places.get(from.key) ?? new Map<string, Place[]>();
      this.places.set(from.key, own);
      if (!this.names.has(from.key)) this.names.set(from.key, from.lemma);
      if (!this.names.has(to.key)) this.names.set(to.key, to.lemma);
      const places = own.get(to.key) ?? [];
      own.set(to.key, places);
      places.push(place);
    }
  }

  /** One finding a term with several renderings, quiet: in the folded tier. */
  findings(concepts: readonly Concept[] = []): Finding[] {
    return [...this.places].flatMap(([term, renderings]) => {
      const ranked = [...renderings].sort((a, b) => b[1].length - a[1].length);
      const count = ranked.reduce((sum, [, places]) => sum + places.length, 0);
      if (ranked.length < 2 || count < 3) return [];
      const list = ranked
        .map(([family, places]) => `${this.names.get(family) ?? family} × ${places.length}`)
        .join(', ');
      return [
        {
          category: 'inconsistent' as const,
          checkId: 'terminology/renderings',
          severity: 'minor' as const,
          // A choice is the writer's own unless the user's termbase has made it.
          tier: isRuled(
            ranked.map(([family]) => family),
            concepts,
          )
            ? ('shown' as const)
            : ('more' as const),
          passages: ranked.flatMap(([, places]) =>
            places.flatMap((place) => [...place.source, ...place.target]),
          ),
          message: {
            key: 'check.term.renderings',
            params: { term: this.names.get(term) ?? term, renderings: list },
          },
          evidence: ranked.map(([family, places]) => countOf(this.names.get(family) ?? family, places)),
        },
      ];
    });
  }
}

/** The terms of one pair with their renderings, by its surest ties of single words. */
export function termPlaces(reading: PairReading): TermPlace[] {
  const found: TermPlace[] = [];
  for (const link of reading.links.links) {
    if (link.quality < 0.8 || link.isPhrase) continue;
    const source = link.source.map((at) => reading.source.tokens[at]).filter((token) => token !== undefined);
    const target = link.target.map((at) => reading.target.tokens[at]).filter((token) => token !== undefined);
    const [from, to] = [familyOf(reading.source, source, link), familyOf(reading.target, target, link)];
    if (from === null || to === null) continue;
    const place: Place = {
      source: passagesOf(reading.source, source),
      target: passagesOf(reading.target, target),
      isQuoted: isQuoted(reading.target, target[0]),
    };
    found.push({ from, to, place });
  }
  return found;
}

/** True where the termbase prefers one of the renderings. */
export function isRuled(families: readonly string[], concepts: readonly Concept[]): boolean {
  return concepts.some((concept) =>
    concept.terms.some(
      (term) =>
        term.status === 'preferred' &&
        families.includes(familyKey(term.text, term.language.split('-')[0] ?? '')),
    ),
  );
}

/** Six letters join the noun, the verb and the adjective: капітуляція, капітулювати. */
export function familyKey(lemma: string, language: string): string {
  const folded = lemma.toLowerCase();
  return `${language}:${(language === 'en' ? englishStem(folded) : crudeStem(folded)).slice(0, 6)}`;
}

function countOf(rendering: string, places: readonly Place[]): Message {
  return {
    key: 'check.term.count',
    params: { rendering, count: places.length, quoted: places.filter((place) => place.isQuoted).length },
  };
}

/** The word family of a term: all forms and derived words of one stem; phrases are terms of their own. */
function familyOf(reading: SideReading, tokens: readonly Token[], link: WordLink): Family | null {
  const { lexicon, language } = reading;
  const first = tokens[0];
  if (lexicon === undefined || language === undefined || first === undefined) return null;
  if (tokens.length > 1) {
    // A phrase is a fixed term: its members are not counted as words of their own.
    return null;
  }
  if (link.source.length > 1 || link.target.length > 1) return null;
  const concept = first.facts.concepts
    .map((id) => lexicon.concept(id))
    .find((one) => termFields.has(one.field));
  if (concept === undefined) return null;
  const lemma = lexicon.lemmasOf(first.text, language)[0] ?? first.facts.folded;
  return { key: familyKey(lemma, language), lemma };
}

function passagesOf(reading: SideReading, tokens: readonly Token[]): Passage[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return [];
  return toPassages(reading.side, { startOffset: first.startOffset, endOffset: last.endOffset });
}

function isQuoted(reading: SideReading, token: Token | undefined): boolean {
  return (
    token !== undefined &&
    reading.quotations.some(
      ({ span }) => span.startOffset <= token.startOffset && token.endOffset <= span.endOffset,
    )
  );
}
