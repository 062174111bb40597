import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSet } from '../check-score.ts';
import { scatter } from './folds.ts';
import { readAlignedNews } from './pairs.ts';
import type { LearningPair, Stretch } from './pairs.ts';

/** A paragraph made of segments that follow each other, whole or spoilt. */
export interface ParagraphPair extends LearningPair {
  /** Segments of the other side in it that no longer have a counterpart, as stretches of the own text. */
  readonly lone: { readonly side: 0 | 1; readonly spans: readonly Stretch[] };
}

/** A segment of both texts. */
export interface Segment {
  readonly texts: readonly [string, string];
}

/** A document's segments in order. */
export interface Series {
  readonly group: string;
  readonly languages: readonly [string, string];
  readonly segments: readonly Segment[];
}

const sets = ['uk-en-news', 'ru-en-news', 'uk-ru-news'];

/** Documents of the aligned news, without texts that stand in the sets of the checks; none of 2024, which asks not to be learnt from. */
export function readSeries(evalRoot: string): Series[] {
  const known = new Set(
    readSet(join(evalRoot, 'check/dev'), 'ntrex-clean').flatMap((item) => [item.src, item.good ?? '']),
  );
  return sets.flatMap((set) => {
    const folder = join(evalRoot, 'align/dev', set);
    if (!existsSync(folder)) return [];
    const names = readdirSync(folder).filter((one) => one.endsWith('.gold.json'));
    return names.sort().flatMap((name): Series[] => {
      const aligned = readAlignedNews(folder, name);
      if (aligned === undefined) return [];
      const {
        languages,
        beads,
        lines: [sources, targets],
      } = aligned;
      const segments = beads.flatMap(([a, b]): Segment[] => {
        const texts = [sources[a[0] ?? -1] ?? '', targets[b[0] ?? -1] ?? ''] as const;
        const isSingle = a.length === 1 && b.length === 1;
        return isSingle && !texts.some((text) => text.length < 12 || known.has(text)) ? [{ texts }] : [];
      });
      return [{ group: `${set}-${name}`, languages, segments }];
    });
  });
}

/** Joins texts by a space; tells where each stands. */
function joinAll(texts: readonly string[]): { readonly text: string; readonly places: readonly Stretch[] } {
  let text = '';
  const places = texts.map((one): Stretch => {
    const start = text === '' ? 0 : text.length + 1;
    text = text === '' ? one : `${text} ${one}`;
    return [start, text.length];
  });
  return { text, places };
}

/**
 * Paragraphs of two to four segments: each as it is, one with a segment cut from the target, one cut from the source, and
 * one with a segment of another document put into the target. Which one of several is scattered by the place.
 */
export function makeParagraphs(evalRoot: string): ParagraphPair[] {
  const series = readSeries(evalRoot);
  const all: ParagraphPair[] = [];
  for (const [number, { group, languages, segments }] of series.entries()) {
    for (let at = 0; at < segments.length;) {
      const id = `${group}-${at}`;
      const count = 2 + (scatter(id) % 3);
      const own = segments.slice(at, at + count);
      at += count;
      if (own.length < 2) continue;
      const base = { group, languages };
      const make = (
        kind: string,
        sides: readonly [readonly string[], readonly string[]],
        lone: readonly [0 | 1, number],
      ): void => {
        const [a, b] = [joinAll(sides[0]), joinAll(sides[1])];
        const place = lone[1] < 0 ? undefined : (lone[0] === 0 ? a : b).places[lone[1]];
        all.push({
          ...base,
          id: `${id}-${kind}`,
          kind,
          texts: [a.text, b.text],
          lone: { side: lone[0], spans: place === undefined ? [] : [place] },
        });
      };
      const [source, target] = [own.map(({ texts }) => texts[0]), own.map(({ texts }) => texts[1])];
      make('whole', [source, target], [0, -1]);
      const cut = scatter(`${id} cut`) % own.length;
      make('cut', [source, target.filter((_, k) => k !== cut)], [0, cut]);
      const lost = scatter(`${id} lost`) % own.length;
      make('lost', [source.filter((_, k) => k !== lost), target], [1, lost]);
      const donor = series[(number + 7) % series.length];
      const guest =
        donor?.languages[1] === languages[1]
          ? donor.segments[scatter(id) % Math.max(1, donor.segments.length)]?.texts[1]
          : undefined;
      if (guest === undefined) continue;
      const where = scatter(`${id} put`) % (own.length + 1);
      make('put', [source, target.toSpliced(where, 0, guest)], [1, where]);
    }
  }
  return all;
}
