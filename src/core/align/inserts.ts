import { arrangeBeads } from './order.ts';
import { beadKey, sumReasons } from './reasons.ts';
import type { Poll } from './run.ts';
import { tuning } from './tuning.ts';
import type { AlignOptions, AlignResult, AlignText } from './types.ts';

/**
 * A unit of one text that stands letter for letter in the other, whose language it is in: a passage quoted in the
 * original beside its translation. Its words all match, so that it would take the place of the translation.
 */
interface Insert {
  /** The unit where it is foreign, and the one of the other text that it copies. */
  readonly insert: number;
  readonly original: number;
  readonly isInSource: boolean;
}

/** Fewer words are a title or an address, which both texts may have. */
const FEWEST_WORDS = 5;

const wordPattern = /[\p{L}\p{M}]+/gu;
const wordsOf = (unit: string): readonly string[] => unit.toLowerCase().match(wordPattern) ?? [];

/** Work of keeping a unit, or of asking for one; of reading the words of one. */
const UNIT_WORK = 1;
const WORDS_WORK = 10;

/** The inserts of two texts in different languages, but for units that the user fixed or that take no part. */
export function findInserts(
  [source, target]: readonly [AlignText, AlignText],
  options: AlignOptions,
  poll: Poll,
): readonly Insert[] {
  if (source.language === target.language) return [];
  const originals = new Map<string, number>();
  source.units.forEach((unit, at) => {
    poll.spend(UNIT_WORK);
    if (source.skipped?.[at] !== true) originals.set(unit, originals.has(unit) ? -1 : at);
  });
  const isFixed = new Set((options.anchors ?? []).flatMap((anchor) => anchor.target));
  const copies = target.units.flatMap((unit, at) => {
    poll.spend(UNIT_WORK);
    const original = originals.get(unit) ?? -1;
    if (original < 0 || target.skipped?.[at] === true || isFixed.has(at)) return [];
    return wordsOf(unit).length < FEWEST_WORDS ? [] : [{ original, copy: at }];
  });
  const fewest = Math.min(source.units.length, target.units.length);
  if (copies.length === 0 || copies.length > tuning.mostCopies * fewest) return [];
  const own = [
    countForms(source, new Set(copies.map(({ original }) => original)), poll),
    countForms(target, new Set(copies.map(({ copy }) => copy)), poll),
  ] as const;
  const isSourceFixed = new Set((options.anchors ?? []).flatMap((anchor) => anchor.source));
  return copies.flatMap(({ original, copy }): Insert[] => {
    if (isSourceFixed.has(original)) return [];
    const words = wordsOf(target.units[copy] ?? '');
    const [inSource, inTarget] = own.map((forms) => words.filter((word) => forms.has(word)).length);
    if (inSource === inTarget) return [];
    return (inSource ?? 0) > (inTarget ?? 0)
      ? [{ insert: copy, original, isInSource: false }]
      : [{ insert: original, original: copy, isInSource: true }];
  });
}

/** The forms of a text's words but for those of some units. */
function countForms(text: AlignText, without: ReadonlySet<number>, poll: Poll): ReadonlySet<string> {
  const forms = new Set<string>();
  text.units.forEach((unit, at) => {
    poll.spend(WORDS_WORK);
    if (!without.has(at)) for (const word of wordsOf(unit)) forms.add(word);
  });
  return forms;
}

/**
 * Aligns two texts without their inserts. Then each goes with the translation that it stands beside; an original without
 * translation is linked with its copy; any other stays without counterpart. Undefined where the texts are no translations.
 * align: aligns the texts.
 */
export function alignWithoutInserts(
  [source, target]: readonly [AlignText, AlignText],
  inserts: readonly Insert[],
  options: AlignOptions,
  align: (source: AlignText, target: AlignText, options: AlignOptions) => AlignResult,
): AlignResult | undefined {
  const waiting = [
    new Set(inserts.flatMap((one) => (one.isInSource ? [one.insert] : []))),
    new Set(inserts.flatMap((one) => (one.isInSource ? [] : [one.insert]))),
  ] as const;
  const found = align(without(source, waiting[0]), without(target, waiting[1]), options);
  if (found.mode === 'comparable') return undefined;
  const beads = found.beads
    .map((bead, at) => ({
      source: bead.source.filter((unit) => !waiting[0].has(unit)),
      target: bead.target.filter((unit) => !waiting[1].has(unit)),
      score: bead.score,
      explanation: found.explanations?.[at],
    }))
    .filter((bead) => bead.source.length + bead.target.length > 0);
  for (const { insert, original, isInSource } of inserts) {
    const [own, other] = isInSource ? (['source', 'target'] as const) : (['target', 'source'] as const);
    const bead = beads.find((one) => one[other].includes(original));
    const isBeside = bead?.[own].some((unit) => Math.abs(unit - insert) === 1);
    if (isBeside === true || bead?.[own].length === 0) bead?.[own].push(insert);
  }
  const arranged = arrangeBeads(beads, source.units.length, target.units.length);
  const result = { ...found, beads: arranged };
  if (found.explanations === undefined) return result;
  const reasons = new Map(beads.map((bead) => [beadKey(bead), bead.explanation]));
  return { ...result, explanations: arranged.map((bead) => reasons.get(beadKey(bead)) ?? sumReasons([])) };
}

const without = (text: AlignText, units: ReadonlySet<number>): AlignText => ({
  ...text,
  skipped: text.units.map((_, unit) => units.has(unit) || text.skipped?.[unit] === true),
});
