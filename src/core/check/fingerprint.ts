import { asId } from '../model.ts';
import type { Fingerprint, Passage, Unit, UnitId } from '../model.ts';

/** Characters of context on each side that tell equal words at two places apart. */
const contextLength = 16;

/**
 * Names a discrepancy so that a decision on it survives realignment and a repeated run: the check, its kind, the texts,
 * the quoted words and a little context; no row, no unit number. Equal words in equal surroundings are told apart by
 * `createFingerprints`, which counts them.
 */
function describe(key: string, passages: readonly Passage[], units: ReadonlyMap<UnitId, Unit>): string {
  const parts = passages.map((passage) => {
    const content = units.get(passage.unitId)?.content ?? '';
    const from = Math.max(0, passage.startOffset - contextLength);
    return `${passage.textId}\u0001${fold(content.slice(from, passage.startOffset))}\u0002${fold(
      content.slice(passage.startOffset, passage.endOffset),
    )}\u0003${fold(content.slice(passage.endOffset, passage.endOffset + contextLength))}`;
  });
  return [key, ...parts].join('\u0000');
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');

/** Returns a function that fingerprints discrepancies in reading order; the second of two equal ones gets another name. */
export function createFingerprints(
  units: ReadonlyMap<UnitId, Unit>,
): (key: string, passages: readonly Passage[]) => Fingerprint {
  const seen = new Map<string, number>();
  return (key, passages) => {
    const description = describe(key, passages, units);
    const count = seen.get(description) ?? 0;
    seen.set(description, count + 1);
    return asId<Fingerprint>(hash64(count === 0 ? description : `${description}\u0000${count}`));
  };
}

/** FNV-1a over UTF-16 code units, two 32-bit lanes with different bases: 16 hex digits. Not for security. */
function hash64(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ (unit + 0x9e37), 0x01000193);
  }
  return hex(high) + hex(low);
}

const hex = (lane: number): string => (lane >>> 0).toString(16).padStart(8, '0');
