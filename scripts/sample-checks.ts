import { checkComparison } from '../src/core/check/engine.ts';
import type { LoosePassages } from '../src/core/check/quotes/match.ts';
import type { CheckKnowledge, CheckText } from '../src/core/check/types.ts';
import { joinRows } from '../src/core/edit/rows.ts';
import {
  asId,
  type Bead,
  type BeadId,
  type Discrepancy,
  type Passage,
  type Span,
  type TextId,
  type Unit,
  type UnitId,
  type UnitSpan,
} from '../src/core/model.ts';
import type { AlignedSides, LoadedSample, SampleSide } from './sample-score.ts';
import type { SampleDiscrepancy } from './sample-source.ts';

/** Categories under which a planted discrepancy counts as found, as in the checker protocol's own table. */
const acceptable: Readonly<Record<string, readonly string[]>> = {
  number: ['number', 'date', 'unit'],
  date: ['date', 'number'],
  unit: ['unit', 'number'],
  name: ['name', 'inconsistent'],
  negation: ['negation'],
  untranslated: ['untranslated', 'wrong-language'],
  'wrong-language': ['wrong-language', 'untranslated'],
  addition: ['addition', 'editorial'],
  editorial: ['editorial', 'addition'],
  omission: ['omission'],
  terminology: ['terminology', 'mistranslation', 'loaded', 'inconsistent'],
  inconsistent: ['inconsistent', 'terminology', 'name'],
  tense: ['tense', 'mistranslation'],
  question: ['question', 'punctuation', 'mistranslation'],
  modality: ['modality', 'mistranslation'],
  attribution: ['attribution'],
  loaded: ['loaded', 'terminology', 'mistranslation'],
  quotation: ['quotation', 'negation', 'omission', 'punctuation'],
  mistranslation: ['mistranslation', 'terminology', 'addition', 'omission', 'loaded'],
  duplication: ['duplication', 'addition'],
  usage: ['usage', 'terminology', 'loaded'],
};

export interface PlantedResult {
  readonly planted: SampleDiscrepancy;
  readonly isFound: boolean;
  /** Found among what is listed at once. */
  readonly isShown: boolean;
}

export interface CheckScore {
  readonly planted: readonly PlantedResult[];
  /** Listed at once, at no planted place. */
  readonly falseShown: readonly Discrepancy[];
  /** "Clean" notes that a shown finding of their category falls upon. */
  readonly tempted: readonly SampleDiscrepancy[];
  readonly found: readonly Discrepancy[];
}

const idOf = (sigil: string, unit: number): UnitId => asId<UnitId>(`${sigil}/${String(unit)}`);

function toCheckText(side: SampleSide): CheckText {
  return {
    id: asId<TextId>(side.sigil),
    sigil: side.sigil,
    language: side.language,
    provenance: side.document.provenance,
    units: side.document.units.map((unit, ordinal): Unit => ({
      ...unit,
      id: idOf(side.sigil, ordinal),
      ordinal,
      contentStatus: 'auto',
    })),
  };
}

function toBeads(pivot: string, other: string, aligned: AlignedSides): readonly Bead[] {
  return aligned.beads.map((bead, index) => ({
    id: asId<BeadId>(`${other}/${String(index)}`),
    source: bead.source.map((unit) => idOf(pivot, unit)),
    target: bead.target.map((unit) => idOf(other, unit)),
    score: bead.score,
    isTransposed: bead.isTransposed,
    isManual: false,
    isAnchor: false,
    status: 'automatic',
  }));
}

/** Passages that correspond, as the program hands them to the checks. */
function toLoose(pivot: string, other: string, aligned: AlignedSides): readonly LoosePassages[] {
  const passage = (sigil: string, { unit, startOffset, endOffset }: UnitSpan): Passage => ({
    textId: asId<TextId>(sigil),
    unitId: idOf(sigil, unit),
    startOffset,
    endOffset,
  });
  return aligned.loose.map(({ source, target }) => ({
    a: passage(pivot, source),
    b: passage(other, target),
  }));
}

interface Place extends Span {
  readonly unitId: UnitId;
}

/** Where the quotes of a planted discrepancy stand, every time they do; a side without words has no place. */
function placesOf(sample: LoadedSample, one: SampleDiscrepancy): readonly (readonly Place[] | undefined)[] {
  return one.texts.map((sigil, side) => {
    const quote = one.quotes[side]!;
    const unit = one.paragraph[side];
    if (quote === '' || unit == null) return undefined;
    const content = sample.sides.find((text) => text.sigil === sigil)?.document.units[unit]?.content ?? '';
    const places: Place[] = [];
    for (let at = content.indexOf(quote); at >= 0; at = content.indexOf(quote, at + 1))
      places.push({ unitId: idOf(sigil, unit), startOffset: at, endOffset: at + quote.length });
    if (places.length === 0) throw new Error(`${sample.id}: "${quote}" is not in ${sigil} ${String(unit)}`);
    return places;
  });
}

const touches = (places: readonly Place[], found: Discrepancy): boolean =>
  places.some((place) =>
    found.passages.some(
      (passage) =>
        passage.unitId === place.unitId &&
        passage.startOffset <= place.endOffset &&
        place.startOffset <= passage.endOffset,
    ),
  );

/** At least one quote is touched, and the second text's own quote where the finding points into that text. */
function pointsAt(
  one: SampleDiscrepancy,
  places: readonly (readonly Place[] | undefined)[],
  found: Discrepancy,
): boolean {
  const [first, second] = places;
  const isInSecond = found.passages.some((passage) => passage.textId === one.texts[1]);
  if (second !== undefined && isInSecond) return touches(second, found);
  return first !== undefined && touches(first, found);
}

function isSameKind(one: SampleDiscrepancy, found: Discrepancy): boolean {
  return (acceptable[one.category] ?? [one.category]).includes(found.category);
}

/** True where import has already marked the words as standing in another language. */
function isMarkedForeign(sample: LoadedSample, one: SampleDiscrepancy): boolean {
  if (one.category !== 'wrong-language' && one.category !== 'untranslated') return false;
  const side = sample.sides.find((text) => text.sigil === one.texts[1]);
  const unit = side?.document.units[one.paragraph[1] ?? -1];
  return unit?.marks.some((mark) => mark.reason === 'foreign') ?? false;
}

/** Checks a sample's rows as the aligner made them, and compares what is found with what was planted. */
export function scoreChecks(
  sample: LoadedSample,
  aligned: ReadonlyMap<string, AlignedSides>,
  knowledge: CheckKnowledge,
): CheckScore {
  const texts = sample.sides.map(toCheckText);
  const pivot = sample.sides[sample.pivotIndex]!.sigil;
  const rows = joinRows({
    textIds: texts.map((text) => text.id),
    pivotTextId: asId<TextId>(pivot),
    pivotUnits: texts[sample.pivotIndex]!.units.map((unit) => unit.id),
    ladders: [...aligned].map(([other, result]) => ({
      textId: asId<TextId>(other),
      beads: toBeads(pivot, other, result),
    })),
  });
  const mode = [...aligned.values()].some((one) => one.mode === 'comparable') ? 'comparable' : 'parallel';
  const loose = [...aligned].flatMap(([other, result]) => toLoose(pivot, other, result));
  const found = checkComparison(
    {
      texts,
      rows,
      pivotIndex: sample.pivotIndex,
      mode,
      disabledChecks: [],
      ...(loose.length > 0 ? { loose } : {}),
    },
    knowledge,
  );
  const shown = found.filter((one) => one.tier === 'shown');
  const placed = sample.expected.map((one) => ({ one, places: placesOf(sample, one) }));
  const planted = placed.filter(({ one }) => one.clean !== true);
  const isHit = ({ one, places }: (typeof placed)[number], list: readonly Discrepancy[]): boolean =>
    list.some((finding) => isSameKind(one, finding) && pointsAt(one, places, finding));
  return {
    planted: planted.map((entry) => ({
      planted: entry.one,
      isFound: isHit(entry, found) || isMarkedForeign(sample, entry.one),
      isShown: isHit(entry, shown) || isMarkedForeign(sample, entry.one),
    })),
    falseShown: shown.filter(
      (finding) => !planted.some(({ places }) => places.some((place) => place && touches(place, finding))),
    ),
    tempted: placed.filter((entry) => entry.one.clean === true && isHit(entry, shown)).map(({ one }) => one),
    found,
  };
}
