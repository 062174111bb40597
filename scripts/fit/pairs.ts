import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFreshSeries } from '../fresh/documents.ts';
import { readSet } from '../check-score.ts';
import type { ScoreItem } from '../check-score.ts';

/** A stretch of text, start and end exclusive. */
export type Stretch = readonly [number, number];

/** A pair of sentences to learn from. */
export interface LearningPair {
  readonly id: string;
  /** Sentences of one group are never learnt from and judged at once: a document or a source sentence. */
  readonly group: string;
  /** `news`, `cut pp`, `put`, or a set's name with category and sub. */
  readonly kind: string;
  readonly languages: readonly [string, string];
  readonly texts: readonly [string, string];
  /** Words of one side known to have no counterpart. */
  readonly lone?: { readonly side: 0 | 1; readonly spans: readonly Stretch[] };
  /** What the target was before something was cut from it, and where that stood: tells which source words lost their tie. */
  readonly uncut?: { readonly text: string; readonly spans: readonly Stretch[] };
}

/** An item of a set that spoils a target. */
export interface SpoiltItem {
  readonly row: string;
  readonly good: LearningPair;
  readonly bad: LearningPair;
}

const newsSets = ['uk-en-news', 'ru-en-news', 'uk-ru-news'] as const;

/**
 * 1-1 beads of the aligned news without texts that stand in the sets of the checks; none of 2024, which asks not to be learnt
 * from, and none of the fresh half that only measures.
 */
export function newsPairs(evalRoot: string): LearningPair[] {
  const checkFolder = join(evalRoot, 'check/dev');
  const known = new Set(readSet(checkFolder, 'ntrex-clean').flatMap((item) => [item.src, item.good ?? '']));
  const unread = new Set(
    readFreshSeries(evalRoot).flatMap(({ half, pairs }) => (half === 'unread' ? pairs.flat() : [])),
  );
  const found = new Map<string, LearningPair>();
  const groups = documentGroups(evalRoot);
  for (const set of newsSets) {
    const folder = join(evalRoot, 'align/dev', set);
    if (!existsSync(folder)) continue;
    const names = readdirSync(folder).filter((one) => one.endsWith('.gold.json'));
    for (const name of names.sort()) {
      for (const pair of beadsOf(folder, name, set, groups)) {
        if (pair.texts.some((text) => text.length < 12 || known.has(text) || unread.has(text))) continue;
        found.set(pair.texts.join('\n'), pair);
      }
    }
  }
  return [...found.values()];
}

/** An aligned text of the sets: lines of both sides and the beads between them. */
export interface AlignedNews {
  readonly languages: readonly [string, string];
  readonly lines: readonly [readonly string[], readonly string[]];
  readonly beads: readonly (readonly [readonly number[], readonly number[]])[];
}

/** Reads one aligned text by its gold file; undefined for one of 2024, which asks not to be learnt from. */
export function readAlignedNews(folder: string, name: string): AlignedNews | undefined {
  const gold = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
    src: string;
    tgt: string;
    from: readonly string[];
    beads: AlignedNews['beads'];
  }; // the sets' own format
  if (gold.from.some((one) => one.includes('wmt24'))) return undefined;
  const linesOf = (side: string): string[] =>
    readFileSync(join(folder, name.replace('gold.json', `${side}.txt`)), 'utf8').split('\n');
  return { languages: [gold.src, gold.tgt], lines: [linesOf('src'), linesOf('tgt')], beads: gold.beads };
}

/** Which texts belong together: those of one document in several pairs of languages. Names as `set name`; by union of what they are from. */
export function documentGroups(evalRoot: string): ReadonlyMap<string, string> {
  const heads = new Map<string, string>();
  const headOf = (key: string): string => {
    const next = heads.get(key) ?? key;
    return next === key ? key : headOf(next);
  };
  const names: string[] = [];
  for (const set of newsSets) {
    const folder = join(evalRoot, 'align/dev', set);
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder)
      .filter((one) => one.endsWith('.gold.json'))
      .sort()) {
      const gold = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { from: readonly string[] }; // the sets' own format
      const own = `${set} ${name}`;
      names.push(own);
      for (const from of gold.from) {
        const [a, b] = [headOf(own), headOf(from)];
        if (a !== b) heads.set(b, a);
      }
    }
  }
  return new Map(names.map((name) => [name, headOf(name)]));
}

function beadsOf(
  folder: string,
  name: string,
  set: string,
  groups: ReadonlyMap<string, string>,
): LearningPair[] {
  const aligned = readAlignedNews(folder, name);
  if (aligned === undefined) return [];
  const {
    languages,
    beads,
    lines: [sources, targets],
  } = aligned;
  const own = `${set} ${name}`;
  const group = groups.get(own) ?? own;
  return beads.flatMap(([a, b], at): LearningPair[] =>
    a.length !== 1 || b.length !== 1
      ? []
      : [
          {
            id: `${set}-${name}-${at}`,
            group,
            kind: 'news',
            languages,
            texts: [sources[a[0] ?? -1] ?? '', targets[b[0] ?? -1] ?? ''],
          },
        ],
  );
}

/** Fields that only the fit reads. */
interface KeyedItem extends ScoreItem {
  readonly key: string;
  readonly goodSpan?: readonly Stretch[];
}

function readKeyed(evalRoot: string, set: string): KeyedItem[] {
  return readSet(join(evalRoot, 'check/dev'), set) as KeyedItem[]; // every set has the key
}

const pairOf = (item: KeyedItem, text: string, mark: string): LearningPair => ({
  id: `${item.id}${mark}`,
  group: item.key,
  kind: `${item.set} ${item.category}${item.sub === undefined ? '' : `/${item.sub}`}`,
  languages: [item.srcLang, item.tgtLang],
  texts: [item.src, text],
});

/** Clean pairs of the sets. */
export function cleanPairs(evalRoot: string): LearningPair[] {
  return ['ntrex-clean', 'demetr-clean'].flatMap((set) =>
    readKeyed(evalRoot, set).map((item) => pairOf(item, item.good ?? '', '')),
  );
}

/** Items with something omitted or added, and the correct targets of all others once each. */
export function spoiltItems(evalRoot: string): {
  readonly items: SpoiltItem[];
  readonly goods: LearningPair[];
} {
  const goods = new Map<string, LearningPair>();
  const items: SpoiltItem[] = [];
  for (const set of ['demetr', 'demetr-flores', 'mech-ntrex']) {
    for (const item of readKeyed(evalRoot, set)) {
      if (item.good === null || item.bad === null) continue;
      const key = `${item.src}\n${item.good}`;
      const good = goods.get(key) ?? pairOf(item, item.good, '#good');
      goods.set(key, good);
      if (item.category !== 'omission' && item.category !== 'addition') continue;
      const bad = pairOf(item, item.bad, '#bad');
      const truth: Partial<LearningPair> =
        item.category === 'addition'
          ? { lone: { side: 1, spans: item.span ?? [] } }
          : { uncut: { text: item.good, spans: item.goodSpan ?? [] } };
      items.push({
        row: `${set.slice(0, 6)} ${item.category}/${item.sub ?? ''}`,
        good,
        bad: { ...bad, ...truth },
      });
    }
  }
  return { items, goods: [...goods.values()] };
}
