import { unzipSync, zipSync } from 'fflate';
import { randomFrom } from '../../../scripts/random.ts';

/** Pieces that readers have stumbled over: markup cut short, deep nesting, huge counts, entities, odd characters. */
const hostile: readonly string[] = [
  '<',
  '>',
  '</',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '&b;',
  '&#x0;',
  '&#55357;',
  '<![CDATA[',
  ']]>',
  '<!--',
  '"',
  "'",
  '{',
  '}',
  '\\u-1?',
  '\\bin999999999 ',
  "\\'zz",
  '{\\footnote',
  '\u0000',
  '\ufeff',
  '\uffff',
  '../../../etc/passwd',
  '999999999999',
  '-1',
  'NaN',
  '00:00:00,000 --> 99:99:99,999',
  '\n\n',
  '\r',
  '--',
  '=?utf-8?B?',
  ' table:number-rows-repeated="1048576" table:number-columns-repeated="16384"',
  ' r="XFD1048576"',
  '<a>'.repeat(600),
  '{'.repeat(3000),
  '<<'.repeat(500),
  '/Kids [1 0 R]',
  '/Length 99999999',
  'stream\n',
  'endobj',
];

function spliced(bytes: Uint8Array, at: number, removed: number, inserted: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length - removed + inserted.length);
  result.set(bytes.subarray(0, at));
  result.set(inserted, at);
  result.set(bytes.subarray(at + removed), at + inserted.length);
  return result;
}

function mutateOnce(bytes: Uint8Array, random: () => number): Uint8Array {
  const pick = (limit: number): number => Math.floor(random() * limit);
  const at = pick(bytes.length + 1);
  const length = Math.min(bytes.length - at, pick(random() < 0.8 ? 16 : 2000));
  switch (pick(8)) {
    case 0:
      return bytes.subarray(0, at);
    case 1: {
      const flipped = bytes.slice();
      for (let count = 1 + pick(8); count > 0 && flipped.length > 0; count -= 1)
        flipped[pick(flipped.length)]! ^= 1 << pick(8);
      return flipped;
    }
    case 2:
      return spliced(bytes, at, length, new Uint8Array(0));
    case 3:
      return spliced(bytes, at, 0, bytes.slice(at, at + length));
    case 4: {
      const noise = Uint8Array.from({ length: pick(40) }, () => pick(256));
      return spliced(bytes, at, Math.min(noise.length, bytes.length - at), noise);
    }
    case 5: {
      const from = pick(bytes.length);
      return spliced(bytes, at, 0, bytes.slice(from, from + pick(400)));
    }
    case 6:
      return bytes.length === 0
        ? bytes
        : spliced(bytes, Math.min(at, bytes.length - 1), 1, Uint8Array.of(pick(256)));
    default:
      return spliced(bytes, at, 0, new TextEncoder().encode(hostile[pick(hostile.length)]));
  }
}

function mutateBytes(bytes: Uint8Array, random: () => number): Uint8Array {
  let mutated = bytes;
  for (let rounds = 1 + Math.floor(random() * 3); rounds > 0; rounds -= 1)
    mutated = mutateOnce(mutated, random);
  return mutated;
}

/** One part of an archive is mutated and packed again: else hardly a mutation would get past the unpacking. */
function mutatePart(entries: readonly (readonly [string, Uint8Array])[], random: () => number): Uint8Array {
  const wanted = Math.floor(random() * entries.length);
  return zipSync(
    Object.fromEntries(
      entries.map(([name, content], index) => [
        name,
        index === wanted ? mutateBytes(content, random) : content,
      ]),
    ),
    { level: 0 },
  );
}

/** Makes damaged copies of a file, each in a way that its seed decides. */
export function makeMutator(bytes: Uint8Array): (seed: number) => Uint8Array {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const entries = isZip ? Object.entries(unzipSync(bytes)) : [];
  return (seed) => {
    const random = randomFrom(seed);
    return isZip && random() < 0.7 ? mutatePart(entries, random) : mutateBytes(bytes, random);
  };
}
