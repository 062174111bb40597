import type { ExportRow } from '../../core/formats/document.ts';
import { isContentUnit, type Message, type Row, type RowCell, type Unit } from '../../core/model.ts';

/** Why a row of the comparison is not in the file. */
export type RowFate = 'unmatched' | 'unconfirmed' | 'chosen';

interface Accounts {
  /** Every row of the comparison with what the options say of it. */
  readonly rows: readonly { readonly row: Row; readonly fate: RowFate }[];
  readonly written: readonly ExportRow[];
  /** Places of the texts that go into the file. */
  readonly kept: readonly number[];
  readonly units: ReadonlyMap<string, Unit>;
}

/**
 * Says of every row and every unit that is not in the file why it is not. The counts add up: rows of the comparison = rows
 * written + rows listed, units of its texts = units written + units listed. `count` counts rows or units as the key says;
 * `unitCount` the units of such rows.
 */
export function accountForLosses({ rows, written, kept, units }: Accounts): readonly Message[] {
  const out = new Set(
    written.flatMap(({ cells }) => cells.flatMap(({ pieces }) => pieces.map(({ unitId }) => unitId))),
  );
  const tally = new Tally();
  for (const { row, fate } of rows) {
    const cells = kept.map((place) => row.cells[place]!);
    const own = cells.flatMap((cell) => cell.units);
    const others = row.cells.filter((_, place) => !kept.includes(place)).flatMap((cell) => cell.units);
    tally.addUnits('loss.unitsOfOtherTexts', others.length);
    if (own.length === 0) {
      tally.addRow('loss.rowsOfOtherTexts', 0);
      continue;
    }
    const missing = own.filter((id) => !out.has(id));
    if (fate !== 'chosen') {
      tally.addRow(fate === 'unmatched' ? 'loss.unmatchedRows' : 'loss.unconfirmedRows', missing.length);
      continue;
    }
    const nonContent = missing.filter((id) => !isContent(units.get(id)));
    tally.addUnits('loss.nonContentUnits', nonContent.length);
    tally.addUnits('loss.blankUnits', missing.length - nonContent.length);
    if (missing.length < own.length) continue;
    tally.addRow(nonContent.length > 0 ? 'loss.nonContentRows' : 'loss.blankRows', missing.length);
  }
  return tally.messages();
}

function isContent(unit: Unit | undefined): boolean {
  return unit !== undefined && isContentUnit(unit);
}

/** Whether a cell holds a unit that the options count as content. */
export function hasCountedUnit(
  cell: RowCell,
  units: ReadonlyMap<string, Unit>,
  includeNonContent: boolean,
): boolean {
  return cell.units.some((id) => {
    const unit = units.get(id);
    return unit !== undefined && (includeNonContent || isContentUnit(unit));
  });
}

class Tally {
  readonly #counts = new Map<string, { count: number; unitCount?: number }>();

  addRow(key: string, unitCount: number): void {
    const known = this.#counts.get(key) ?? { count: 0, unitCount: 0 };
    this.#counts.set(key, { count: known.count + 1, unitCount: (known.unitCount ?? 0) + unitCount });
  }

  addUnits(key: string, count: number): void {
    if (count > 0) this.#counts.set(key, { count: (this.#counts.get(key)?.count ?? 0) + count });
  }

  messages(): readonly Message[] {
    return [...this.#counts].map(([key, params]) => ({ key, params: { ...params } }));
  }
}
