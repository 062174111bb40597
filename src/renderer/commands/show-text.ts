import type { SearchHit } from '../../bridge/api.ts';
import type { TextId } from '../../core/model.ts';
import { useData } from '../state/data-store.ts';
import { attempt, openComparison } from '../state/loader.ts';
import { api } from '../transport.ts';
import { goToPassage } from './place.ts';

/** Most texts that stand side by side. */
export const mostPanes = 4;

/** How long a new pane is waited for before the words in it are given up. */
const patienceMs = 10_000;

/** Adds a text to the panes; where they are full it takes the place of the last one that is not the base text. */
export async function showText(textId: TextId): Promise<void> {
  const { view, project } = useData.getState();
  await attempt(async () => {
    if (view) {
      const { id, textIds, pivotIndex } = view.comparison;
      if (textIds.includes(textId)) return;
      const full = textIds.length >= mostPanes;
      const leaving = pivotIndex === textIds.length - 1 ? textIds.length - 2 : textIds.length - 1;
      const next = full
        ? textIds.map((other, at) => (at === leaving ? textId : other))
        : [...textIds, textId];
      await api.comparisonUpdate({ comparisonId: id, textIds: next, pivotIndex });
      return;
    }
    const others = project?.texts.filter((text) => text.id !== textId).map((text) => text.id) ?? [];
    const made = await api.comparisonCreate({ textIds: [...others.slice(0, 2), textId], pivotIndex: 0 });
    await openComparison(made.id);
  });
}

/** Stands on the words of a hit; a text that the panes do not show is first opened in one. */
export async function openHit(hit: SearchHit): Promise<void> {
  const passage = { unitId: hit.unitId, startOffset: hit.spans[0]?.startOffset ?? 0 };
  if (goToPassage(passage)) return;
  await showText(hit.textId);
  const startedMs = Date.now();
  const look = (): void => {
    if (!goToPassage(passage) && Date.now() - startedMs < patienceMs) setTimeout(look, 50);
  };
  look();
}
