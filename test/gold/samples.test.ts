import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  formatTable,
  measureSample,
  sampleKnowledge,
  type SampleResult,
} from '../../scripts/quality-samples.ts';
import { sampleIds, type LadderScore } from '../../scripts/sample-score.ts';
import { buildSample, toPlainText, type IndexPair } from '../../scripts/sample-source.ts';

const root = join(import.meta.dirname, '../../alignments');
const floorPath = join(import.meta.dirname, 'floor.json');
const ids = sampleIds(root);

/** F1 in per cent, cut to one decimal. */
interface LadderFloor {
  readonly unitStrict: number;
  readonly unitLax: number;
  readonly segmentStrict: number;
  readonly segmentLax: number;
  readonly segmentation: number;
}
interface SampleFloor {
  readonly ladders: Readonly<Record<string, LadderFloor>>;
  /** Planted discrepancies found, in either tier and in the shown one. */
  readonly found: number;
  readonly foundShown: number;
  /** A ceiling: findings shown at no planted place. */
  readonly falseShown: number;
}
type Floor = Readonly<Record<string, SampleFloor>>;

/** Shown findings at no planted place that are always allowed: five a hundred sentences of every pair. */
const allowedPerHundred = 5;

const cut = (share: number): number => Math.floor(share * 1000 + 1e-6) / 10;

function ladderFloor(score: LadderScore): LadderFloor {
  return {
    unitStrict: cut(score.unitStrict.f1),
    unitLax: cut(score.unitLax.f1),
    segmentStrict: cut(score.segmentStrict.f1),
    segmentLax: cut(score.segmentLax.f1),
    segmentation: cut(score.segmentation),
  };
}

function reachedBy({ sample, ladders, checks }: SampleResult): SampleFloor {
  const sentences = sample.gold.reduce((sum, pair) => sum + pair.segments.beads.length, 0);
  return {
    ladders: Object.fromEntries(ladders.map((one) => [one.pair, ladderFloor(one)])),
    found: checks.planted.filter((one) => one.isFound).length,
    foundShown: checks.planted.filter((one) => one.isShown).length,
    falseShown: Math.max(checks.falseShown.length, Math.floor((sentences * allowedPerHundred) / 100)),
  };
}

function raise(old: SampleFloor | undefined, reached: SampleFloor): SampleFloor {
  if (old === undefined) return reached;
  const pairs = Object.keys(reached.ladders).map((pair) => {
    const before = old.ladders[pair];
    const now = reached.ladders[pair]!;
    if (before === undefined) return [pair, now] as const;
    const keys = Object.keys(now) as (keyof LadderFloor)[]; // Object.keys forgets the type's own keys
    return [pair, Object.fromEntries(keys.map((key) => [key, Math.max(before[key], now[key])]))] as const;
  });
  return {
    // The keys are those of LadderFloor, taken from one just above.
    ladders: Object.fromEntries(pairs) as Record<string, LadderFloor>,
    found: Math.max(old.found, reached.found),
    foundShown: Math.max(old.foundShown, reached.foundShown),
    falseShown: Math.min(old.falseShown, reached.falseShown),
  };
}

/** Every figure that lies below its floor (or above its ceiling), as a line to read. */
function fallsBelow(floor: SampleFloor, reached: SampleFloor, falseShown: number): readonly string[] {
  const lines: string[] = [];
  for (const [pair, wanted] of Object.entries(floor.ladders))
    for (const [key, least] of Object.entries(wanted)) {
      // Both objects have the keys of LadderFloor.
      const now = reached.ladders[pair]?.[key as keyof LadderFloor] ?? 0;
      if (now < least) lines.push(`${pair} ${key}: ${String(now)} < ${String(least)}`);
    }
  if (reached.found < floor.found) lines.push(`found: ${String(reached.found)} < ${String(floor.found)}`);
  if (reached.foundShown < floor.foundShown)
    lines.push(`found and shown: ${String(reached.foundShown)} < ${String(floor.foundShown)}`);
  if (falseShown > floor.falseShown)
    lines.push(`false and shown: ${String(falseShown)} > ${String(floor.falseShown)}`);
  return lines;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

describe.each(ids)('the sample project %s', (id) => {
  const path = join(root, id, 'source.txt');
  const built = buildSample(readFileSync(path, 'utf8'), path);
  // project.json has this shape by the samples' schema in services.
  const project = readJson(join(root, id, 'project.json')) as {
    readonly texts: readonly { readonly file: string; readonly sigil: string }[];
  };

  it('is what its authoring file makes of it (node scripts/samples.ts)', () => {
    const files = project.texts.map(({ file }) => readFileSync(join(root, id, file), 'utf8'));
    const texts = project.texts.map(({ sigil }) => built.texts.find((text) => text.sigil === sigil)!);
    expect(files).toEqual(texts.map(toPlainText));
    expect(readJson(join(root, id, 'gold.json'))).toEqual({ pairs: built.gold });
    expect(readJson(join(root, id, 'expected.json'))).toEqual(built.expected);
  });

  it('has ladders that hold every paragraph and every sentence once', () => {
    const numbers = (beads: readonly IndexPair[], side: 0 | 1): readonly number[] =>
      beads.flatMap((bead) => bead[side]).toSorted((a, b) => a - b);
    const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
    for (const { pivot, other, units, segments } of built.gold) {
      for (const [side, sigil] of [pivot, other].entries()) {
        const { paragraphs } = built.texts.find((text) => text.sigil === sigil)!;
        const place = side === 0 ? 0 : 1;
        expect(numbers(units.beads, place)).toEqual(upTo(paragraphs.length));
        expect(numbers(segments.beads, place)).toEqual(upTo(paragraphs.flat().length));
      }
    }
  });

  it('has 30 to 60 paragraphs a text and at least 25 planted discrepancies, each quoted word for word', () => {
    for (const text of built.texts) {
      expect(text.paragraphs.length).toBeGreaterThanOrEqual(30);
      expect(text.paragraphs.length).toBeLessThanOrEqual(60);
    }
    expect(built.expected.filter((one) => one.clean !== true).length).toBeGreaterThanOrEqual(25);
    for (const one of built.expected)
      for (const side of [0, 1] as const) {
        const paragraph = one.paragraph[side];
        if (one.quotes[side] === '' || paragraph === null) continue;
        const text = built.texts.find(({ sigil }) => sigil === one.texts[side])!;
        expect(text.paragraphs[paragraph]?.join(' ')).toContain(one.quotes[side]);
      }
  });
});

describe('the program on the sample projects', () => {
  const results = new Map<string, SampleResult>();
  beforeAll(async () => {
    const knowledge = sampleKnowledge();
    for (const id of ids) results.set(id, await measureSample(id, knowledge));
    console.log(formatTable([...results.values()]));
    if (process.env['UPDATE_GOLDEN'] !== '1') return;
    // The file is only ever written below and by this shape.
    const old = (existsSync(floorPath) ? readJson(floorPath) : {}) as Floor;
    const raised = Object.fromEntries(
      ids.map((id) => [id, raise(old[id], reachedBy(results.get(id)!))] as const),
    );
    writeFileSync(floorPath, `${JSON.stringify(raised, null, 2)}\n`);
  }, 180_000);

  it.each(ids)('reads as many paragraphs as %s has', (id) => {
    const { sample } = results.get(id)!;
    expect(sample.sides.map((side) => side.document.units.map((unit) => unit.content))).toEqual(
      sample.sides.map((side) => side.sentences.map((sentences) => sentences.join(' '))),
    );
  });

  it.each(ids)('stays above the floor of %s (UPDATE_GOLDEN=1 raises it)', (id) => {
    const floor = (readJson(floorPath) as Floor)[id]; // written by this file
    const result = results.get(id)!;
    expect(floor).toBeDefined();
    expect(fallsBelow(floor!, reachedBy(result), result.checks.falseShown.length)).toEqual([]);
  });
});
