import { useMemo } from 'react';
import { useT } from '../i18n.ts';
import { paneLooks, paneRows } from '../panes/looks.ts';
import { loosePlaces } from '../panes/matches.ts';
import type { BoardContent, PaneLook } from '../panes/pane-types.ts';
import { useData } from '../state/data-store.ts';
import { readingOf } from '../state/reading.ts';
import { shownRanges, type UnitRange } from '../state/sections.ts';
import { useUi } from '../state/ui-store.ts';

/** What each pane shows of its text: the same list until it changes. */
export function useRanges(): readonly UnitRange[] {
  const sections = useData((state) => state.index?.sections);
  const chosen = useUi((state) => state.sections);
  return useMemo(() => shownRanges(sections ?? [], chosen), [sections, chosen]);
}

/** Texts and rows as the panes show them, with or without the editor; null before there is a view. */
export function useBoardContent(): BoardContent | null {
  const { t, languageName } = useT();
  const ranges = useRanges();
  const view = useData((state) => state.view);
  const index = useData((state) => state.index);
  return useMemo(() => {
    if (!view || !index) return null;
    return {
      texts: view.texts.map(({ text, units }, pane) => ({
        textId: text.id,
        language: text.language,
        ariaLabel: t('pane.aria', { sigil: text.sigil, language: languageName(text.language) }),
        units,
        range: ranges[pane] ?? { first: 0, end: units.length },
      })),
      rows: paneRows(view, index),
      isAligned: view.comparison.mode !== 'unaligned',
      pivotPane: index.pivotPane,
      loose: loosePlaces(view, index),
    };
  }, [view, index, ranges, t, languageName]);
}

/** Marks and signs of the panes; null before there is a view. Read with the theme in force. */
export function useBoardLooks(): readonly PaneLook[] | null {
  const { t } = useT();
  const view = useData((state) => state.view);
  const index = useData((state) => state.index);
  const problems = useData((state) => state.problems);
  const notes = useData((state) => state.notes);
  const theme = useUi((state) => state.theme);
  const activeKey = useUi((state) => state.activeProblem);
  return useMemo(() => {
    if (!view || !index) return null;
    const style = getComputedStyle(document.documentElement);
    return paneLooks(view, index, {
      problems,
      activeKey,
      notes,
      labels: { openNote: t('notes.open'), notContent: t('pane.notContent') },
      color: (token) => style.getPropertyValue(token).trim(),
    });
    // The colours are those of the theme.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [view, index, problems, notes, theme, activeKey, t]);
}

/** True while rows stand level. */
export function useIsLevelled(): boolean {
  const view = useData((state) => state.view);
  const setting = useData((state) => state.settings?.reading ?? 'auto');
  const chosen = useUi((state) => state.reading);
  return readingOf(view, chosen, setting) === 'levelled';
}
