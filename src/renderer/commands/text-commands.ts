import { isContentUnit, type ContentStatus } from '../../core/model.ts';
import { useData } from '../state/data-store.ts';
import { attempt } from '../state/loader.ts';
import { putUi } from '../state/ui-store.ts';
import { api } from '../transport.ts';
import { chosenUnits, currentPlace, type Place } from './place.ts';
import { canWrite } from './row-commands.ts';
import type { CommandTable } from './table.ts';

const hasPlace = (): boolean => currentPlace() !== null;
const canChange = (): boolean => hasPlace() && canWrite();

function withPlace(act: (place: Place) => void): () => void {
  return () => {
    const place = currentPlace();
    if (place) act(place);
  };
}

/** Gives the chosen units a status; a unit that already is what is asked for goes back to automatic. */
async function setContent(place: Place, wanted: Exclude<ContentStatus, 'auto'>): Promise<void> {
  const unitIds = chosenUnits(place);
  const units = place.view.texts[place.pane]?.units.filter((unit) => unitIds.includes(unit.id)) ?? [];
  const isAll = units.every((unit) => isContentUnit(unit) === (wanted === 'content'));
  const status = isAll && units.every((unit) => unit.contentStatus === wanted) ? 'auto' : wanted;
  await attempt(() => api.unitsSetContent({ textId: place.textId, unitIds, status }));
}

async function makeBase({ comparisonId, pane }: Place): Promise<void> {
  await attempt(() => api.comparisonUpdate({ comparisonId, pivotIndex: pane }));
}

/** What is done with a text as a whole or with its paragraphs. */
export const textCommands: CommandTable = {
  'text.provenance': {
    isEnabled: hasPlace,
    run: withPlace(({ textId }) => putUi({ dialog: { kind: 'provenance', textId } })),
  },
  'text.addPane': {
    isEnabled: () => (useData.getState().project?.texts.length ?? 0) > 1 && canWrite(),
    run: () => putUi({ dialog: { kind: useData.getState().view ? 'add-pane' : 'new-comparison' } }),
  },
  'text.makeBase': { isEnabled: canChange, run: withPlace((place) => void makeBase(place)) },
  'text.trim': {
    isEnabled: canChange,
    run: withPlace(({ textId, unit }) =>
      putUi({ dialog: { kind: 'trim', textId, ...(unit ? { unitId: unit.id } : {}) } }),
    ),
  },
  'text.notContent': {
    isEnabled: canChange,
    run: withPlace((place) => void setContent(place, 'not-content')),
  },
  'text.content': { isEnabled: canChange, run: withPlace((place) => void setContent(place, 'content')) },
  'text.correct': {
    isEnabled: () => canChange() && currentPlace()?.unit != null,
    run: withPlace(({ textId, unit }) => {
      if (unit) putUi({ dialog: { kind: 'correct', textId, unitId: unit.id } });
    }),
  },
  'text.remove': {
    isEnabled: canChange,
    run: withPlace(({ textId }) => putUi({ dialog: { kind: 'confirm-remove', textId } })),
  },
};
