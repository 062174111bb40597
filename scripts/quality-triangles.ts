/**
 * Audits how three and four texts are made consistent: npm run quality -- align --triangles
 * Groups are documents of the evaluation sets that exist in Ukrainian, Russian and English, line for line; every text of a
 * group is damaged on its own (lines lost, joined with the next), the fourth is a second damaged English one. The Ukrainian text
 * is the pivot.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignUnits } from '../src/core/align/align.ts';
import { settleTriangle, type PivotBeads } from '../src/core/align/triangle.ts';
import type { IndexBead } from '../src/core/model.ts';
import { randomFrom } from './random.ts';
import { sampleKnowledge } from './quality-samples.ts';

/** A text with the lines of the undamaged document that each unit holds. */
export interface DamagedText {
  readonly language: string;
  readonly units: readonly string[];
  readonly lines: readonly (readonly number[])[];
}

const linesOf = (path: string): readonly string[] => {
  const lines = readFileSync(path, 'utf8')
    .replace(/^\ufeff/u, '')
    .split(/\r?\n/u);
  if (lines.at(-1) === '') lines.pop();
  return lines;
};

/** Documents by the text of one side. */
function readSides(folder: string, key: 'src' | 'tgt'): ReadonlyMap<string, readonly string[]> {
  const other = key === 'src' ? 'tgt' : 'src';
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith(`.${key}.txt`))
      .map((name) => [
        linesOf(join(folder, name)).join('\n'),
        linesOf(join(folder, name.replace(`.${key}.`, `.${other}.`))),
      ]),
  );
}

/** Documents in all three languages: two sets that share a text. */
function readGroups(dev: string): readonly (readonly string[][])[] {
  const groups: string[][][] = [];
  const add = (uk: readonly string[], ru: readonly string[], en: readonly string[]): void => {
    if (uk.length === ru.length && ru.length === en.length && uk.length >= 20)
      groups.push([[...uk], [...ru], [...en]]);
  };
  for (const kind of ['news', 'para']) {
    const fromEnglish = readSides(join(dev, `uk-en-${kind}`), 'tgt');
    for (const [en, ru] of readSides(join(dev, `ru-en-${kind}`), 'tgt')) {
      const uk = fromEnglish.get(en);
      if (uk !== undefined) add(uk, ru, en.split('\n'));
    }
  }
  return groups;
}

/** Loses and joins lines at random. */
export function damageText(
  lines: readonly string[],
  { language, seed, lost, joined }: { language: string; seed: number; lost: number; joined: number },
): DamagedText {
  const random = randomFrom(seed);
  const units: string[] = [];
  const held: number[][] = [];
  lines.forEach((line, at) => {
    const dice = random();
    if (dice < lost) return;
    if (dice < lost + joined && units.length > 0 && held.at(-1)?.at(-1) === at - 1) {
      units.push(`${units.pop() ?? ''} ${line}`);
      held.at(-1)?.push(at);
    } else {
      units.push(line);
      held.push([at]);
    }
  });
  return { language, units, lines: held };
}

/** True where two runs of units hold lines in common and no unit beside them does. */
export function isTrueBead(
  bead: Pick<IndexBead, 'source' | 'target'>,
  a: DamagedText,
  b: DamagedText,
): boolean {
  const linesIn = (text: DamagedText, units: readonly number[]): Set<number> =>
    new Set(units.flatMap((unit) => text.lines[unit] ?? []));
  const [left, right] = [linesIn(a, bead.source), linesIn(b, bead.target)];
  const touches = (text: DamagedText, lines: ReadonlySet<number>): string =>
    text.lines.flatMap((own, unit) => (own.some((line) => lines.has(line)) ? [unit] : [])).join();
  return touches(b, left) === bead.target.join() && touches(a, right) === bead.source.join();
}

/** What one comparison of three texts says. */
export interface TriangleCounts {
  /** Beads of two ladders that meet in the pivot. */
  triangles: number;
  /** Those whose third side leads elsewhere; those where two sides are there and the third is not. */
  contradicted: number;
  open: number;
}

const isLinked = ({ source, target }: IndexBead): boolean => source.length > 0 && target.length > 0;

/** Counts the triangles of two pivot ladders and the direct one between their other texts. */
export function countTriangles(
  left: readonly IndexBead[],
  right: readonly IndexBead[],
  direct: readonly IndexBead[],
): TriangleCounts {
  const counts = { triangles: 0, contradicted: 0, open: 0 };
  const by = (beads: readonly IndexBead[], side: 'source' | 'target'): ReadonlyMap<number, IndexBead> =>
    new Map(beads.filter(isLinked).flatMap((bead) => bead[side].map((unit) => [unit, bead] as const)));
  const rightOf = by(right, 'source');
  const directOf = by(direct, 'source');
  const pivotOfRight = by(right, 'target');
  for (const bead of left.filter(isLinked)) {
    const byPivot = new Set(bead.source.flatMap((unit) => rightOf.get(unit)?.target ?? []));
    const byText = new Set(bead.target.flatMap((unit) => directOf.get(unit)?.target ?? []));
    if (byPivot.size > 0 && byText.size > 0) {
      counts.triangles += 1;
      if (![...byPivot].some((unit) => byText.has(unit))) counts.contradicted += 1;
    } else if (byPivot.size > 0 || [...byText].some((unit) => pivotOfRight.has(unit))) counts.open += 1;
  }
  // A direct link whose two ends lead to the pivot by one ladder only.
  const pivotOfLeft = by(left, 'target');
  for (const bead of direct.filter(isLinked)) {
    const ends = [
      bead.source.some((unit) => pivotOfLeft.has(unit)),
      bead.target.some((unit) => pivotOfRight.has(unit)),
    ];
    if (ends[0] === false && ends[1] === true) counts.open += 1;
  }
  return counts;
}

interface Audit {
  readonly before: TriangleCounts;
  readonly after: TriangleCounts;
  linked: number;
  linkedRight: number;
  doubted: number;
  doubtedWrong: number;
  beads: number;
  wrongBefore: number;
  wrongAfter: number;
}

const newAudit = (): Audit => ({
  before: { triangles: 0, contradicted: 0, open: 0 },
  after: { triangles: 0, contradicted: 0, open: 0 },
  linked: 0,
  linkedRight: 0,
  doubted: 0,
  doubtedWrong: 0,
  beads: 0,
  wrongBefore: 0,
  wrongAfter: 0,
});

const spell = ({ source, target }: IndexBead): string => `${source.join()}-${target.join()}`;

/** Compares a ladder before and after with the truth. */
function judge(
  audit: Audit,
  before: readonly IndexBead[],
  after: readonly IndexBead[],
  texts: readonly [DamagedText, DamagedText],
): void {
  const known = new Map(before.map((bead) => [spell(bead), bead]));
  const isWrong = (bead: IndexBead): boolean => isLinked(bead) && !isTrueBead(bead, ...texts);
  audit.beads += before.filter(isLinked).length;
  audit.wrongBefore += before.filter(isWrong).length;
  audit.wrongAfter += after.filter(isWrong).length;
  for (const bead of after.filter(isLinked)) {
    const old = known.get(spell(bead));
    if (old === undefined) {
      audit.linked += 1;
      if (!isWrong(bead)) audit.linkedRight += 1;
    } else if (bead.score < old.score) {
      audit.doubted += 1;
      if (isWrong(bead)) audit.doubtedWrong += 1;
    }
  }
}

const addCounts = (to: TriangleCounts, more: TriangleCounts): void => {
  to.triangles += more.triangles;
  to.contradicted += more.contradicted;
  to.open += more.open;
};

/** Aligns a group through its first text and settles every triangle, as the program does. */
function auditGroup(
  texts: readonly DamagedText[],
  audit: Audit,
  align: (a: DamagedText, b: DamagedText) => readonly IndexBead[],
): void {
  const [pivot, ...others] = texts;
  if (pivot === undefined) return;
  const found = others.map((other) => align(pivot, other));
  const ladders = [...found];
  const directs: { readonly left: number; readonly right: number; readonly beads: readonly IndexBead[] }[] =
    [];
  const free = (beads: readonly IndexBead[]): PivotBeads => ({ beads, fixed: [new Set(), new Set()] });
  others.forEach((one, left) => {
    for (let right = left + 1; right < others.length; right += 1) {
      const other = others[right];
      const [own = [], theirs = []] = [ladders[left], ladders[right]];
      if (other === undefined) continue;
      const beads = align(one, other);
      directs.push({ left, right, beads });
      const settled = settleTriangle({ left: free(own), right: free(theirs), direct: beads });
      ladders[left] = settled.left;
      ladders[right] = settled.right;
    }
  });
  for (const { left, right, beads } of directs) {
    addCounts(audit.before, countTriangles(found[left] ?? [], found[right] ?? [], beads));
    addCounts(audit.after, countTriangles(ladders[left] ?? [], ladders[right] ?? [], beads));
  }
  others.forEach((other, at) => judge(audit, found[at] ?? [], ladders[at] ?? [], [pivot, other]));
}

/** What groups are made of, by name: share of lines lost, share joined. */
const damages = [
  { name: 'lines joined', lost: 0, joined: 0.1 },
  { name: 'a tenth lost', lost: 0.1, joined: 0.06 },
  { name: 'a quarter lost', lost: 0.25, joined: 0.06 },
] as const;

/** root: the evaluation's folder of alignment. */
export function measureTriangles(root: string): void {
  const known = sampleKnowledge();
  const align = (source: DamagedText, target: DamagedText): readonly IndexBead[] =>
    alignUnits(source, target, { mode: 'parallel', knowledge: true, ...known }).beads;
  const groups = readGroups(join(root, 'dev'));
  console.log(`${groups.length} documents in three languages`);
  console.log(
    'texts | damage         | triangles | contradicted     | open             | linked, right | doubted, wrong | wrong beads',
  );
  for (const textCount of [3, 4]) {
    for (const { name, ...damage } of damages) {
      const audit = newAudit();
      groups.forEach(([uk = [], ru = [], en = []], at) => {
        const texts = [uk, ru, en, en].slice(0, textCount).map((lines, place) =>
          damageText(lines, {
            language: ['uk', 'ru', 'en', 'en'][place] ?? 'en',
            seed: at * 10 + place + 1,
            ...damage,
          }),
        );
        auditGroup(texts, audit, align);
      });
      printAudit(textCount, name, audit);
    }
  }
}

function printAudit(textCount: number, name: string, audit: Audit): void {
  const { before, after } = audit;
  console.log(
    [
      String(textCount).padEnd(5),
      name.padEnd(14),
      String(before.triangles).padStart(9),
      `${before.contradicted} to ${after.contradicted}`.padEnd(16),
      `${before.open} to ${after.open}`.padEnd(16),
      `${audit.linked}, ${audit.linkedRight}`.padEnd(13),
      `${audit.doubted}, ${audit.doubtedWrong}`.padEnd(14),
      `${audit.wrongBefore} to ${audit.wrongAfter} of ${audit.beads}`,
    ].join(' | '),
  );
}
