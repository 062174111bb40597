import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

// Documents of the aligned news that stand in no set of the checks, as series of sentence pairs in order.

/** `read`: its misses may be looked at; `unread`: it only measures. */
export type Half = 'read' | 'unread';

/** Consecutive sentence pairs of one document. */
export interface FreshSeries {
  readonly document: string;
  readonly half: Half;
  readonly languages: readonly [string, string];
  readonly pairs: readonly (readonly [string, string])[];
}

interface Gold {
  readonly src: string;
  readonly tgt: string;
  readonly from: readonly string[];
  readonly beads: readonly (readonly [readonly number[], readonly number[]])[];
}

const sets = ['uk-en', 'ru-en', 'uk-ru'].flatMap((pair) => [`${pair}-news`, `${pair}-para`]);
/** Sentences so near one of a check set may belong to the same document. */
const nearness = 6;
/** Documents of these origins are never read: the sets of the checks were taken from the same collection, or they ask not to be learnt from. */
const unreadOrigins = /ntrex|wmt24/u;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function knownTexts(evalRoot: string): Set<string> {
  const folder = join(evalRoot, 'check/dev');
  const known = new Set<string>();
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.jsonl'))) {
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
      if (line.trim() === '') continue;
      const item = JSON.parse(line) as { src: string; good: string | null }; // the sets' own format
      for (const text of [item.src, item.good ?? '']) known.add(plain(text));
    }
  }
  return known;
}

const originOf = (gold: Gold): string =>
  /wmt\d\d\/[a-z]+-[a-z]+|wmt24|ntrex/u.exec(gold.from[0] ?? '')?.[0] ?? '';

/** Reads one text with its gold; pairs near a known one are left out and split the series. */
function seriesOf(folder: string, name: string, known: ReadonlySet<string>): Omit<FreshSeries, 'half'>[] {
  const gold = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold; // the sets' own format
  const [sources, targets] = ['src', 'tgt'].map((side) =>
    readFileSync(join(folder, name.replace('gold.json', `${side}.txt`)), 'utf8').split('\n'),
  );
  const beads = gold.beads.map(([a, b]) => ({
    isSingle: a.length === 1 && b.length === 1,
    texts: [a.map((at) => sources?.[at]).join(' '), b.map((at) => targets?.[at]).join(' ')] as const,
  }));
  const hits = beads.flatMap(({ texts }, at) => (texts.some((text) => known.has(plain(text))) ? [at] : []));
  const found: Omit<FreshSeries, 'half'>[] = [];
  let pairs: (readonly [string, string])[] = [];
  const close = (): void => {
    if (pairs.length > 0)
      found.push({ document: `${originOf(gold)} ${name}`, languages: [gold.src, gold.tgt], pairs });
    pairs = [];
  };
  for (const [at, { isSingle, texts }] of beads.entries()) {
    const isKnown = hits.some((hit) => Math.abs(hit - at) <= nearness);
    if (!isSingle || isKnown || texts.some((text) => text.length < 12) || texts[0] === texts[1]) close();
    else pairs.push(texts);
  }
  close();
  return found;
}

/**
 * Reads all documents. The first half of an origin's files may be read; what is left stays unread, without any sentence
 * that a readable file has too (one English document stands in several pairs of languages).
 * evalRoot: folder of the open sets.
 */
export function readFreshSeries(evalRoot: string): FreshSeries[] {
  const known = knownTexts(evalRoot);
  const all = sets.flatMap((set) => {
    const folder = join(evalRoot, 'align/dev', set);
    if (!existsSync(folder)) return [];
    const names = readdirSync(folder).filter((one) => one.endsWith('.gold.json'));
    const own = names.sort().flatMap((name) => seriesOf(folder, name, known));
    return own.map((series) => ({ ...series, document: `${set} ${series.document}` }));
  });
  const halved = all.map((series): FreshSeries => {
    const [, , name = ''] = series.document.split(' ');
    const origin = series.document.slice(0, -name.length);
    const names = [...new Set(all.map((one) => one.document).filter((one) => one.startsWith(origin)))];
    const isRead = names.indexOf(series.document) < names.length / 2 && !unreadOrigins.test(origin);
    return { ...series, half: isRead ? 'read' : 'unread' };
  });
  const readable = new Set(
    halved.filter(({ half }) => half === 'read').flatMap(({ pairs }) => pairs.flat().map(plain)),
  );
  return halved.map((series) =>
    series.half === 'read'
      ? series
      : { ...series, pairs: series.pairs.filter((pair) => !pair.some((text) => readable.has(plain(text)))) },
  );
}
