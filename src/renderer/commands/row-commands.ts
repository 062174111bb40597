import type { RowEdit } from '../../bridge/api.ts';
import { useData } from '../state/data-store.ts';
import { attempt } from '../state/loader.ts';
import { addToast, putUi, useUi } from '../state/ui-store.ts';
import { rowFlags } from '../state/view-index.ts';
import { api } from '../transport.ts';
import { chosenRows, chosenUnits, currentPlace, editRows, tiedText, type Place } from './place.ts';
import type { CommandTable } from './table.ts';

/** Edits that touch more rows than this are shown before they are made. */
const previewFromRows = 4;

const hasRow = (): boolean => currentPlace() !== null && canWrite();

/** True while the open project may be changed. */
export function canWrite(): boolean {
  const { project } = useData.getState();
  return project !== null && !project.isReadOnly;
}

function withPlace(act: (place: Place) => void | Promise<void>): () => void {
  return () => {
    const place = currentPlace();
    if (place) void act(place);
  };
}

/** Runs a verb that changes one text's tie to the base text; asks to step into that text where it is open which. */
function withTied(act: (place: Place, textId: NonNullable<ReturnType<typeof tiedText>>) => void): () => void {
  return withPlace((place) => {
    const textId = tiedText(place);
    if (textId === null) addToast({ tone: 'info', message: { key: 'row.choosePane', params: {} } });
    else act(place, textId);
  });
}

async function alignNow(scope: 'all' | 'pending'): Promise<void> {
  const { comparisonId } = useData.getState();
  if (comparisonId === null) return;
  await attempt(() => api.comparisonAlign({ comparisonId, scope }));
}

function shift(direction: 'up' | 'down'): () => void {
  return withTied((place, textId) => {
    const edit: RowEdit = { kind: 'shift', rowKey: place.row.key, textId, direction };
    void attempt(async () => {
      const preview = await api.rowEditPreview({ comparisonId: place.comparisonId, edit });
      if (preview.isPossible && preview.changedRowCount < previewFromRows) await editRows(edit);
      else putUi({ dialog: { kind: 'shift', rowKey: place.row.key, textId, direction } });
    });
  });
}

/** Starts a link, or finishes the one that was started in another pane. */
function link(place: Place): void {
  const { linkFrom } = useUi.getState();
  const unitIds = chosenUnits(place);
  if (!linkFrom || linkFrom.pane === place.pane) {
    putUi({ linkFrom: unitIds.length > 0 ? { pane: place.pane, unitIds } : null });
    return;
  }
  const { pivotPane } = place.index;
  const sides = [linkFrom, { pane: place.pane, unitIds }];
  const base = sides.find((side) => side.pane === pivotPane);
  const other = sides.find((side) => side.pane !== pivotPane && side !== base);
  // Between two texts that are not the base, the first one's row names the base units.
  const viaRow = linkFrom.unitIds.map((id) => place.index.placeOfUnit.get(id)?.rowIndex ?? -1)[0] ?? -1;
  const pivotUnits = base?.unitIds ?? place.view.rows[viaRow]?.cells[pivotPane]?.units ?? [];
  const target = base ? other : sides[1];
  const text = target && place.view.texts[target.pane];
  if (!text || pivotUnits.length === 0) {
    putUi({ linkFrom: null });
    addToast({ tone: 'info', message: { key: 'row.linkNeedsBase', params: {} } });
    return;
  }
  void editRows({ kind: 'link', textId: text.text.id, pivotUnits, otherUnits: target.unitIds });
}

function merge(place: Place): void {
  const chosen = chosenRows(place);
  const next = place.view.rows[place.rowIndex + 1];
  const rows = chosen.length > 1 ? chosen : [place.row, ...(next ? [next] : [])];
  if (rows.length > 1) void editRows({ kind: 'merge-rows', rowKeys: rows.map((row) => row.key) });
}

function status(value: 'confirmed' | 'needs-review'): () => void {
  return withPlace((place) => {
    const rows = chosenRows(place);
    const isSet = rows.every((row) => {
      const flags = rowFlags(row);
      return value === 'confirmed' ? flags.isConfirmed : flags.needsReview;
    });
    return editRows({
      kind: 'status',
      rowKeys: rows.map((row) => row.key),
      status: isSet ? 'automatic' : value,
    });
  });
}

const hasComparison = (): boolean => useData.getState().comparisonId !== null && canWrite();

/** Verbs of structure: each is one undo step of the services. */
export const rowCommands: CommandTable = {
  'row.align': { isEnabled: hasComparison, run: () => void alignNow('all') },
  'row.realignPending': { isEnabled: hasComparison, run: () => void alignNow('pending') },
  'row.confirm': { isEnabled: hasRow, run: status('confirmed') },
  'row.confirmUpTo': {
    isEnabled: hasRow,
    run: withPlace((place) => editRows({ kind: 'confirm-up-to', rowKey: place.row.key })),
  },
  'row.needsReview': { isEnabled: hasRow, run: status('needs-review') },
  'row.pin': {
    isEnabled: hasRow,
    run: withPlace((place) => {
      const rows = chosenRows(place);
      const isAnchor = !rows.every((row) => rowFlags(row).isPinned);
      return editRows({ kind: 'anchor', rowKeys: rows.map((row) => row.key), isAnchor });
    }),
  },
  'row.link': { isEnabled: hasRow, run: withPlace(link) },
  'row.unlink': {
    isEnabled: hasRow,
    run: withTied((place, textId) => void editRows({ kind: 'unlink', rowKey: place.row.key, textId })),
  },
  'row.merge': { isEnabled: hasRow, run: withPlace(merge) },
  'row.split': {
    isEnabled: () => hasRow() && (currentPlace()?.unit ?? null) !== null,
    run: withPlace((place) =>
      place.unit
        ? editRows({
            kind: 'split-row',
            rowKey: place.row.key,
            textId: place.textId,
            atUnitId: place.unit.id,
          })
        : undefined,
    ),
  },
  'row.shiftUp': { isEnabled: hasRow, run: shift('up') },
  'row.shiftDown': { isEnabled: hasRow, run: shift('down') },
  'row.pull': {
    isEnabled: hasRow,
    run: withTied((place, textId) => void editRows({ kind: 'pull-unit', rowKey: place.row.key, textId })),
  },
  'row.push': {
    isEnabled: hasRow,
    run: withTied((place, textId) => void editRows({ kind: 'push-unit', rowKey: place.row.key, textId })),
  },
  'row.swap': {
    isEnabled: hasRow,
    run: withTied((place, textId) => {
      const other = place.view.rows[place.rowIndex + 1];
      if (other) {
        void editRows({ kind: 'swap', rowKey: place.row.key, otherRowKey: other.key, textId });
      }
    }),
  },
  'row.why': {
    isEnabled: hasRow,
    run: withPlace((place) => putUi({ dialog: { kind: 'why', rowKey: place.row.key } })),
  },
};
