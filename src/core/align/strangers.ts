import type { Edges } from './edges.ts';
import type { Poll } from './run.ts';
import { tokenKind } from './tokens.ts';
import { tuning } from './tuning.ts';
import type { Side, Vocabulary } from './vocabulary.ts';

/** More names of one unit say no more. */
const MOST_STRANGERS = 3;
/** Least share of a text's words that the lexicon knows where a capital letter and no entry make a name. */
const LEAST_KNOWN = 0.5;

/**
 * Nats by unit for standing alone: names whose rendering is nowhere in the other text. A unit that was lost there took its
 * names along; in one that has a counterpart nearly every name is tied, by sound or by the gazetteer. What a bead loses for
 * such a name says little of this: nothing that the other text offers could have tied it.
 * isTransposed: `edges` runs from the other side to this one.
 */
export function strangerNats(side: Side, edges: Edges, isTransposed: boolean, poll: Poll): Float64Array {
  const { vocabulary, start, tokens } = side;
  const alone = new Float64Array(side.unitCount);
  const strangers = findStrangers(vocabulary, edges, isTransposed, poll);
  if (strangers.nats === 0) return alone;
  const lastSeen = new Int32Array(vocabulary.count).fill(-1);
  for (let unit = 0; unit < side.unitCount; unit += 1) {
    poll.spend(0.5);
    let count = 0;
    for (let at = start[unit] ?? 0; at < (start[unit + 1] ?? 0); at += 1) {
      const id = tokens[at] ?? 0;
      if (strangers.isStranger[id] === 0 || lastSeen[id] === unit) continue;
      lastSeen[id] = unit;
      count += 1;
    }
    alone[unit] = strangers.nats * Math.min(MOST_STRANGERS, count);
  }
  return alone;
}

/** The names that nothing ties, and what one of them says. */
interface Strangers {
  /** One a class: 1 = a name without candidates. */
  readonly isStranger: Uint8Array;
  readonly nats: number;
}

function findStrangers(vocabulary: Vocabulary, edges: Edges, isTransposed: boolean, poll: Poll): Strangers {
  const isStranger = new Uint8Array(vocabulary.count);
  const none = { isStranger, nats: 0 };
  let [names, strange, words, known] = [0, 0, 0, 0];
  for (let id = 0; id < vocabulary.count; id += 1) {
    poll.spend(0.05);
    if (vocabulary.kinds[id] !== tokenKind.word) continue;
    const count = vocabulary.occurrences[id] ?? 0;
    words += count;
    if (vocabulary.concepts[id] !== undefined) {
      known += count;
      continue;
    }
    if ((vocabulary.capitals[id] ?? 0) * 2 <= count) continue;
    names += 1;
    isStranger[id] = 1;
  }
  if (names === 0 || known < LEAST_KNOWN * words) return none;
  const tied = tiedClasses(vocabulary.count, edges, isTransposed, poll);
  for (let id = 0; id < vocabulary.count; id += 1) {
    if (isStranger[id] !== 1) continue;
    if (tied[id] === 1) isStranger[id] = 0;
    else strange += 1;
  }
  if (strange === 0) return none;
  // The more names are strangers, as between an old Bible and a new one, the less being one says.
  return { isStranger, nats: tuning.strangerAlone * (1 - strange / (names + 1)) };
}

/** One a class: 1 = it has a candidate in the other text. */
function tiedClasses(count: number, edges: Edges, isTransposed: boolean, poll: Poll): Uint8Array {
  const tied = new Uint8Array(count);
  for (let row = 0; row + 1 < edges.start.length; row += 1) {
    poll.spend(0.1);
    const end = edges.start[row + 1] ?? 0;
    for (let at = edges.start[row] ?? 0; at < end; at += 1)
      tied[isTransposed ? (edges.targets[at] ?? 0) : row] = 1;
  }
  return tied;
}
