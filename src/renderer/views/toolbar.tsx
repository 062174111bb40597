import {
  AlignJustify,
  ListChecks,
  PanelBottom,
  PanelLeft,
  PanelRight,
  Redo2,
  Search,
  Settings,
  Undo2,
  Waypoints,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { chordLabel, useKeyLayout } from '../commands/keyboard.ts';
import { isEnabled, runCommand } from '../commands/registry.ts';
import { openComparison } from '../state/loader.ts';
import { useT } from '../i18n.ts';
import { useData } from '../state/data-store.ts';
import { readingOf } from '../state/reading.ts';
import { putUi, useUi } from '../state/ui-store.ts';
import { MainMenu } from './main-menu.tsx';
import { Button, CommandButton, Hint } from './parts/buttons.tsx';
import { Segmented, SelectBox } from './parts/fields.tsx';
import { useIsNarrow } from './parts/use-room.ts';

function ReadingSwitch(): ReactNode {
  const { t } = useT();
  const view = useData((state) => state.view);
  const setting = useData((state) => state.settings?.reading ?? 'auto');
  const chosen = useUi((state) => state.reading);
  if (!view) return null;
  return (
    <Segmented
      label={t('reading.label')}
      value={readingOf(view, chosen, setting)}
      choices={[
        { value: 'levelled', label: t('reading.levelled') },
        { value: 'loose', label: t('reading.loose') },
      ]}
      onChange={(reading) => putUi({ reading })}
    />
  );
}

function ComparisonChoice(): ReactNode {
  const { t } = useT();
  const project = useData((state) => state.project);
  const comparisonId = useData((state) => state.comparisonId);
  if (!project || comparisonId === null) return null;
  const sigils = new Map(project.texts.map((text) => [text.id, text.sigil]));
  const nameOf = (comparison: (typeof project.comparisons)[number]): string =>
    comparison.title || comparison.textIds.map((id) => sigils.get(id) ?? '?').join(' · ');
  if (project.comparisons.length < 2) return null;
  return (
    <SelectBox
      label={t('toolbar.comparison')}
      value={comparisonId}
      choices={project.comparisons.map((comparison) => ({ value: comparison.id, label: nameOf(comparison) }))}
      onChange={(id) => void openComparison(id)}
    />
  );
}

function MainActions(): ReactNode {
  const { t } = useT();
  const view = useData((state) => state.view);
  const jobs = useData((state) => state.jobs);
  if (!view) return null;
  const isFresh = view.comparison.mode !== 'unaligned' && !view.comparison.isStale;
  const isBusy = jobs.length > 0;
  const alignLabel =
    view.comparison.mode === 'unaligned'
      ? t('toolbar.align')
      : isFresh
        ? t('toolbar.realign')
        : t('toolbar.alignChanged');
  return (
    <>
      <Button
        tone={isFresh ? 'quiet' : 'primary'}
        icon={<Waypoints size={15} />}
        disabled={isBusy || !isEnabled('row.align')}
        // In a narrow window the button shows its icon alone.
        title={alignLabel}
        onClick={() => runCommand(isFresh ? 'row.realignPending' : 'row.align')}
      >
        {alignLabel}
      </Button>
      <Button
        tone="quiet"
        icon={<ListChecks size={15} />}
        disabled={isBusy || view.comparison.mode === 'unaligned' || !isEnabled('review.check')}
        title={t('toolbar.check')}
        onClick={() => runCommand('review.check')}
      >
        {t('toolbar.check')}
      </Button>
    </>
  );
}

function PaletteButton(): ReactNode {
  const { t } = useT();
  const layout = useKeyLayout((state) => state.layout);
  return (
    <Hint label={t('command.view.palette')} chord={chordLabel('view.palette', layout)}>
      <button type="button" className="palette-button" onClick={() => runCommand('view.palette')}>
        <AlignJustify size={14} aria-hidden />
        <span className="visually-hidden">{t('command.view.palette')}</span>
        <kbd>{chordLabel('view.palette', layout)}</kbd>
      </button>
    </Hint>
  );
}

/** The quiet bar at the top. */
export function Toolbar(): ReactNode {
  const { t } = useT();
  const title = useData((state) => state.project?.title ?? '');
  const isNarrow = useIsNarrow();
  const isOutlineOpen = useUi((state) => (isNarrow ? state.sideSheet === 'outline' : state.isOutlineOpen));
  const isInspectorOpen = useUi((state) =>
    isNarrow ? state.sideSheet === 'inspector' : state.isInspectorOpen,
  );
  const isDockOpen = useUi((state) => state.isDockOpen);
  return (
    <header>
      <div className="toolbar" role="toolbar" aria-label={t('toolbar.label')}>
        <MainMenu />
        <CommandButton command="view.outline" icon={<PanelLeft size={16} />} isOn={isOutlineOpen} />
        <h1 className="toolbar-title" title={title}>
          {title}
        </h1>
        <ComparisonChoice />
        <span className="toolbar-space" />
        <ReadingSwitch />
        <MainActions />
        <span className="toolbar-space" />
        <CommandButton command="edit.undo" icon={<Undo2 size={16} />} />
        <CommandButton command="edit.redo" icon={<Redo2 size={16} />} />
        <span className="toolbar-rule" />
        <CommandButton command="edit.search" icon={<Search size={16} />} />
        <PaletteButton />
        <span className="toolbar-rule" />
        <CommandButton command="view.dock" icon={<PanelBottom size={16} />} isOn={isDockOpen} />
        <CommandButton command="view.inspector" icon={<PanelRight size={16} />} isOn={isInspectorOpen} />
        <CommandButton command="app.settings" icon={<Settings size={16} />} />
      </div>
    </header>
  );
}
