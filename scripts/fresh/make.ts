import { readPair } from '../../src/core/check/pair-reading.ts';
import type { CheckKnowledge } from '../../src/core/check/types.ts';
import { asPair } from '../check-score.ts';
import type { ScoreItem } from '../check-score.ts';
import { scatter } from '../fit/folds.ts';
import { randomFrom } from '../random.ts';
import type { DamageKind, DamageTools, FreshText } from './damage.ts';
import { readFreshSeries } from './documents.ts';
import type { FreshSeries, Half } from './documents.ts';
import { extentKinds } from './extent-kinds.ts';
import { valueKinds } from './value-kinds.ts';
import { wordingKinds } from './wording-kinds.ts';

// Makes items as the sets have them from documents that the sets have not. The same texts and counts give the same items.

/** An item with the document it is from. */
export interface FreshItem extends ScoreItem {
  readonly half: Half;
  readonly document: string;
}

/** Items a kind of damage, pair of languages and half; clean sentences and paragraphs a pair and half. */
export interface FreshCounts {
  readonly spoilt: number;
  readonly clean: number;
  readonly paragraphs: number;
}

const seed = 20261123;
const kinds = [...valueKinds, ...wordingKinds, ...extentKinds];

function textsOf(series: readonly FreshSeries[], parts: number, isTurned: boolean): FreshText[] {
  return series.flatMap((one): FreshText[] => {
    const [a, b] = one.languages;
    const found: FreshText[] = [];
    for (let at = 0; at + parts <= one.pairs.length; at += parts) {
      const own = one.pairs.slice(at, at + parts);
      const isSized = own.every((pair) => pair.every((text) => text.length < 700));
      if (!isSized) continue;
      found.push({
        id: `${one.document} ${parts}-${at}-${scatter(own.map(([source]) => source).join('\n'))}`,
        series: one,
        languages: isTurned ? [b, a] : [a, b],
        segments: isTurned ? own.map(([source, target]) => [target, source] as const) : own,
      });
    }
    return found;
  });
}

const joined = (text: FreshText, side: 0 | 1): string => text.segments.map((one) => one[side]).join(' ');
const inOrder = (texts: readonly FreshText[], key: string): FreshText[] =>
  [...texts].sort((a, b) => scatter(key + a.id) - scatter(key + b.id));

const itemOf = (text: FreshText, group: readonly [string, string], rest: Pick<ScoreItem, 'bad' | 'span'>): FreshItem => ({
  id: `${group.join('/')} ${text.languages.join('-')} ${text.id}`,
  set: 'fresh',
  category: group[0],
  sub: group[1],
  srcLang: text.languages[0],
  tgtLang: text.languages[1],
  src: joined(text, 0),
  good: joined(text, 1),
  half: text.series.half,
  document: text.series.document,
  ...rest,
}); // prettier-ignore

/** What documents of a half lend to others: sentences and surnames by language. */
class Lending {
  private readonly sentences = new Map<string, string[]>();
  private readonly surnames = new Map<string, string[]>();
  private readonly russian = new Map<string, string>();

  constructor(all: readonly FreshSeries[]) {
    for (const { languages, pairs } of all) {
      for (const side of [0, 1] as const) {
        for (const pair of pairs) this.take(languages[side], pair[side]);
      }
      if (languages.join('-') === 'ru-en')
        for (const [russian, english] of pairs) this.russian.set(english, russian);
    }
  }

  private take(language: string, text: string): void {
    const list = (table: Map<string, string[]>): string[] => {
      const own = table.get(language) ?? [];
      table.set(language, own);
      return own;
    };
    if (text.length > 60 && text.length < 260) list(this.sentences).push(text);
    for (const [, name] of text.matchAll(
      /(?<=\p{Ll},? )\p{Lu}\p{Ll}{2,} (\p{Lu}\p{Ll}{3,})(?!\p{L}| \p{Lu})/gu,
    ))
      if (name !== undefined) list(this.surnames).push(name);
  }

  /** The tools for one text. */
  toolsFor(text: FreshText, key: string, knowledge: CheckKnowledge): DamageTools {
    const [source, target] = [joined(text, 0), joined(text, 1)];
    return {
      random: randomFrom(scatter(`${seed} ${key} ${text.id}`)),
      source,
      target,
      reading: () => readPair(asPair([source, target, ...text.languages]), knowledge),
      strangers: (this.sentences.get(text.languages[1]) ?? []).filter((one) => !target.includes(one)),
      names: this.surnames.get(text.languages[1]) ?? [],
      russianOf: (english) => this.russian.get(english),
    };
  }
}

function spoilt(
  kind: DamageKind,
  texts: readonly FreshText[],
  lending: Lending,
  options: { readonly count: number; readonly knowledge: CheckKnowledge },
): FreshItem[] {
  const found: FreshItem[] = [];
  for (const text of inOrder(texts, kind.sub)) {
    if (found.length >= options.count) break;
    if (kind.targets !== undefined && !kind.targets.includes(text.languages[1])) break;
    const damaged = kind.spoil(text, lending.toolsFor(text, kind.sub, options.knowledge));
    if (damaged === undefined || damaged.bad === joined(text, 1) || damaged.bad.length < 12) continue;
    found.push(itemOf(text, [kind.category, kind.sub], { bad: damaged.bad, span: [damaged.span] }));
  }
  return found;
}

/**
 * Makes the items whose group has `only` in its name. evalRoot: folder of the open sets; knowledge: what the checks know,
 * for parts of speech and ties.
 */
export function makeFreshItems(
  evalRoot: string,
  knowledge: CheckKnowledge,
  counts: FreshCounts & { readonly only: string },
): FreshItem[] {
  const all = readFreshSeries(evalRoot);
  const wanted = kinds.filter(({ category, sub }) => `${category}/${sub}`.includes(counts.only));
  const items: FreshItem[] = [];
  for (const half of ['read', 'unread'] as const) {
    const own = all.filter((series) => series.half === half);
    const lending = new Lending(own);
    for (const pair of ['uk-en', 'ru-en', 'uk-ru']) {
      const series = own.filter(({ languages }) => languages.join('-') === pair);
      for (const isTurned of [false, true]) {
        const texts = { 1: textsOf(series, 1, isTurned), 3: textsOf(series, 3, isTurned) } as const;
        for (const kind of wanted)
          items.push(...spoilt(kind, texts[kind.parts], lending, { count: counts.spoilt, knowledge }));
        if (isTurned || !'clean'.startsWith(counts.only)) continue;
        const none = { bad: null } as const;
        for (const text of inOrder(texts[1], 'clean').slice(0, counts.clean)) items.push(itemOf(text, ['clean', 'sentence'], none)); // prettier-ignore
        for (const text of inOrder(texts[3], 'clean').slice(0, counts.paragraphs)) items.push(itemOf(text, ['clean', 'paragraph'], none)); // prettier-ignore
      }
    }
  }
  return items;
}
