import type { Passage, Unit } from '../../model.ts';
import { shorten } from '../issues.ts';
import type { CheckInput } from '../types.ts';
import type { Finding } from './speakers.ts';

/** Finds whole paragraphs that are an editor's remark, in texts whose pivot has none; one that several texts have is told once. */
export function findEditorialUnits(input: CheckInput): Finding[] {
  const pivot = input.texts[input.pivotIndex];
  if (pivot?.units.some(isRemark) === true) return [];
  const places = placesOf(input);
  const found = new Map<string, { readonly words: string; readonly passages: Passage[] }>();
  for (const text of input.texts) {
    const counts = new Map<string, number>();
    for (const unit of text.units.filter(isRemark)) {
      const place = places.get(unit.id) ?? unit.id;
      const count = counts.get(place) ?? 0;
      counts.set(place, count + 1);
      const passage = { textId: text.id, unitId: unit.id, startOffset: 0, endOffset: unit.content.length };
      const key = `${place} ${String(count)}`;
      const earlier = found.get(key);
      if (earlier === undefined) found.set(key, { words: unit.content, passages: [passage] });
      else earlier.passages.push(passage);
    }
  }
  return [...found.values()].map(({ words, passages }) => ({
    category: 'editorial',
    checkId: 'editorial/unit',
    severity: 'major',
    tier: 'shown',
    passages,
    message: { key: 'check.editorial.target', params: { source: '', target: shorten(words) } },
    evidence: [],
  }));
}

const isRemark = (unit: Unit): boolean =>
  unit.marks.some(
    (mark) => mark.reason === 'editorial' && mark.startOffset <= 0 && mark.endOffset >= unit.content.length,
  );

/**
 * Where each unit of a remark stands: the row. Rows without the pivot that follow one row of it are one place, since short
 * remarks seldom tie two texts; between comparable texts what follows what says nothing.
 */
function placesOf({ rows, pivotIndex, mode }: CheckInput): ReadonlyMap<Unit['id'], string> {
  const places = new Map<Unit['id'], string>();
  let place = '';
  for (const { index, cells } of rows) {
    const hasPivot = (cells[pivotIndex]?.units.length ?? 0) > 0;
    if (hasPivot || mode === 'comparable') place = String(index);
    else if (!place.endsWith('+')) place += '+';
    for (const id of cells.flatMap((cell) => cell.units)) places.set(id, place);
  }
  return places;
}
