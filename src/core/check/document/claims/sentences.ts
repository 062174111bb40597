import { AppError } from '../../../errors.ts';
import { isContentUnit } from '../../../model.ts';
import type { Passage, Unit } from '../../../model.ts';
import { SideReading } from '../../reading.ts';
import { createPassageSide, createSide } from '../../side.ts';
import type { CheckInput, CheckKnowledge, CheckText } from '../../types.ts';
import { readKeys } from '../../words/meeting-keys.ts';
import { findNodes } from '../../words/nodes.ts';

/** A sentence of a report, read on its own. */
export interface ReportSentence {
  readonly text: CheckText;
  readonly unit: Unit;
  readonly reading: SideReading;
  readonly passage: Passage;
  /** What each of its words with content may meet a word of another text by. */
  readonly keys: readonly (readonly number[])[];
}

/** Most sentences of one text that are compared; a whole book is not another report. */
const mostSentences = 400;

/** Reads the sentences of a text. Throws AppError('cancelled'). */
export function readSentences(
  text: CheckText,
  { lexicon }: CheckKnowledge,
  { isCancelled }: Pick<CheckInput, 'isCancelled'>,
): readonly ReportSentence[] {
  const found: ReportSentence[] = [];
  for (const unit of text.units) {
    if (isCancelled?.() === true) throw new AppError('cancelled');
    if (!isContentUnit(unit) || found.length >= mostSentences) continue;
    for (const span of new SideReading(createSide(text, [unit]), lexicon).sentences) {
      const reading = new SideReading(createPassageSide(text, unit, span), lexicon);
      const passage = { textId: text.id, unitId: unit.id, ...span };
      found.push({ text, unit, reading, passage, keys: keysOf(reading) });
    }
  }
  return found.slice(0, mostSentences);
}

function keysOf(reading: SideReading): readonly (readonly number[])[] {
  const keys: number[] = [];
  return findNodes(reading)
    .filter(({ token }) => token === undefined || token.isContent)
    .map((node) => keys.slice(0, readKeys(node, keys)));
}

/** Two sentences, and how much the words say that they have in common, in nats. */
export interface MetSentences {
  readonly a: ReportSentence;
  readonly b: ReportSentence;
  readonly nats: number;
}

/** Candidates of a sentence: those that have the most in common with it. */
const mostCandidates = 3;
/** Words in common that a candidate needs, each rarer than one in two sentences. */
const fewestShared = 2;
const leastRarity = Math.log(2);

/** Sentences that have rare words in common: of each its best candidates in the other text. */
export function meetSentences(
  left: readonly ReportSentence[],
  right: readonly ReportSentence[],
): readonly MetSentences[] {
  const holders = holdersOf(right);
  const own = holdersOf(left);
  const rarity = (key: number): number =>
    Math.log((left.length + right.length) / ((own.get(key)?.size ?? 0) + (holders.get(key)?.size ?? 0)));
  const all = left.flatMap((a): MetSentences[] => {
    const tally = new Map<number, { nats: number; shared: number }>();
    for (const keys of a.keys) {
      const best = new Map<number, number>();
      for (const key of keys) {
        const nats = rarity(key);
        for (const at of holders.get(key) ?? []) best.set(at, Math.max(nats, best.get(at) ?? 0));
      }
      for (const [at, nats] of best) {
        const one = tally.get(at) ?? { nats: 0, shared: 0 };
        tally.set(at, { nats: one.nats + nats, shared: one.shared + (nats >= leastRarity ? 1 : 0) });
      }
    }
    return [...tally].flatMap(([at, { nats, shared }]) => {
      const b = right[at];
      return b === undefined || shared < fewestShared ? [] : [{ a, b, nats }];
    });
  });
  const best = new Set([...bestBy(all, 'a'), ...bestBy(all, 'b')]);
  return all.filter((pair) => best.has(pair));
}

function bestBy(pairs: readonly MetSentences[], side: 'a' | 'b'): readonly MetSentences[] {
  const lists = new Map<ReportSentence, MetSentences[]>();
  for (const pair of pairs) {
    const list = lists.get(pair[side]);
    if (list === undefined) lists.set(pair[side], [pair]);
    else list.push(pair);
  }
  return [...lists.values()].flatMap((list) =>
    list.sort((one, other) => other.nats - one.nats).slice(0, mostCandidates),
  );
}

/** Indexes of the sentences that hold a key. */
function holdersOf(sentences: readonly ReportSentence[]): ReadonlyMap<number, ReadonlySet<number>> {
  const holders = new Map<number, Set<number>>();
  for (const [at, { keys }] of sentences.entries())
    for (const key of keys.flat()) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, new Set([at]));
      else known.add(at);
    }
  return holders;
}
