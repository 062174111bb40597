import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseDates } from '../src/core/values/dates.ts';
import { parseNumbers } from '../src/core/values/numbers.ts';
import { parseQuantities } from '../src/core/values/quantities.ts';
import type { KnownLanguage } from '../src/core/model.ts';

// `npm run quality -- values [--misses]`: numbers, dates and quantities by the vectors of the eval folder, in one process, with speed.

interface Vector {
  readonly lang: KnownLanguage;
  readonly kind?: string;
  readonly text: string;
  readonly value?: number;
  readonly unit?: string;
  readonly iso?: string;
  readonly refDate?: string;
  readonly absolute?: boolean;
  readonly source: string;
}

interface Found {
  readonly value: number | string;
  readonly unit?: string;
}

interface Measure {
  readonly name: string;
  readonly parse: (vector: Vector) => readonly Found[];
  readonly isSame: (found: Found, vector: Vector) => boolean;
  readonly group: (vector: Vector) => string;
  /** Least share that passes, by beginning of the group's name. */
  readonly floors: readonly (readonly [RegExp, number])[];
}

const seconds: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86400,
  week: 604800,
};
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

const measures: readonly Measure[] = [
  {
    name: 'numbers',
    parse: ({ text, lang }) => parseNumbers(text, lang),
    isSame: ({ value }, vector) => isNear(Number(value), vector.value ?? Number.NaN),
    group: ({ lang }) => lang,
    floors: [[/^all$/, 99]],
  },
  {
    name: 'dates',
    parse: ({ text, lang, refDate }) => parseDates(text, lang, refDate),
    isSame: ({ value }, { iso = '', source }) => {
      const day = String(value).slice(0, 10);
      return (
        day === iso.slice(0, 10) || (day.length >= 7 && source.startsWith('chrono') && iso.startsWith(day))
      );
    },
    group: ({ absolute }) => (absolute === true ? 'absolute' : 'relative'),
    floors: [
      [/absolute/, 97],
      [/relative/, 85],
    ],
  },
  {
    name: 'quantities',
    parse: ({ text, lang }) => parseQuantities(text, lang),
    isSame: ({ value, unit = '' }, vector) => {
      const [mine, theirs] = [seconds[unit], seconds[vector.unit ?? '']];
      if (mine !== undefined && theirs !== undefined)
        return isNear(Number(value) * mine, (vector.value ?? 0) * theirs);
      return (
        unit.toLowerCase() === vector.unit?.toLowerCase() && isNear(Number(value), vector.value ?? Number.NaN)
      );
    },
    group: ({ kind = '' }) => kind,
    floors: [[/^all$/, 95]],
  },
];

/** Runs the measure; see the usage above. Returns 1 where a floor is missed. */
export function runQuality(args: readonly string[]): number {
  const folder = join(
    process.env['ZVIRKA_EVAL'] ?? resolve(import.meta.dirname, '../../shared/eval'),
    'check/vectors',
  );
  if (!existsSync(folder)) {
    console.log('quality values: no eval folder (ZVIRKA_EVAL); nothing was measured');
    return 0;
  }
  return measures.map((measure) => runMeasure(measure, folder, args.includes('--misses'))).includes(false)
    ? 1
    : 0;
}

function runMeasure(measure: Measure, folder: string, showMisses: boolean): boolean {
  // One JSON object a line, of the shape above by the folder's own README.
  const vectors = readFileSync(join(folder, `${measure.name}.jsonl`), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Vector); // prettier-ignore
  const tallies = new Map<string, { passed: number; total: number }>();
  for (const vector of vectors) {
    const found = measure.parse(vector);
    const [only] = found;
    const isPassed = found.length === 1 && only !== undefined && measure.isSame(only, vector);
    for (const group of [measure.group(vector), 'all']) {
      const tally = tallies.get(group) ?? { passed: 0, total: 0 };
      tallies.set(group, { passed: tally.passed + (isPassed ? 1 : 0), total: tally.total + 1 });
    }
    if (showMisses && !isPassed)
      console.log(`   ${vector.text} | ${vector.iso ?? vector.value} ${vector.unit ?? ''} | ${found.map(({ value, unit }) => `${value} ${unit ?? ''}`).join('; ')}`); // prettier-ignore
  }
  const speed = measureSpeed(measure, vectors);
  return [...tallies].map(([group, { passed, total }]) => {
    const share = (100 * passed) / total;
    const floor = measure.floors.find(([pattern]) => pattern.test(group))?.[1];
    const isReached = floor === undefined || share >= floor;
    const tail = group === 'all' ? ` · ${speed.toFixed(3)} ms per 200 characters` : '';
    console.log(`${measure.name.padEnd(11)} ${group.padEnd(14)} ${passed}/${total} ${share.toFixed(1)} %${floor === undefined ? '' : ` (floor ${floor})`}${isReached ? '' : ' MISSED'}${tail}`); // prettier-ignore
    return isReached;
  }).every(Boolean);
} // prettier-ignore

/** Milliseconds per 200 characters of dense text: all vectors of a language in a row, cut to sentences of that length. */
function measureSpeed(measure: Measure, vectors: readonly Vector[]): number {
  const sentences = (['uk', 'ru', 'en'] as const).flatMap((lang) => {
    const text = vectors.filter((vector) => vector.lang === lang).map((vector) => vector.text).join(', '); // prettier-ignore
    return (text.match(/.{1,200}/gsu) ?? []).map((piece): Vector => ({ lang, text: piece, source: '', refDate: '2013-02-12' })); // prettier-ignore
  });
  for (let round = 0; round < 3; round++) for (const sentence of sentences) measure.parse(sentence);
  const begin = performance.now();
  for (let round = 0; round < 5; round++) for (const sentence of sentences) measure.parse(sentence);
  return (performance.now() - begin) / 5 / sentences.length;
}
