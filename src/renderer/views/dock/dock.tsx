import { X } from 'lucide-react';
import { Tabs } from 'radix-ui';
import type { ReactNode } from 'react';
import { runCommand } from '../../commands/registry.ts';
import { showDock } from '../../commands/view-commands.ts';
import { useT, type MessageKey } from '../../i18n.ts';
import { useData } from '../../state/data-store.ts';
import { putUi, useUi, type DockTab } from '../../state/ui-store.ts';
import { IconButton } from '../parts/buttons.tsx';
import { MatchList } from './match-list.tsx';
import { NoteList } from './note-list.tsx';
import { ProblemList } from './problem-list.tsx';
import { QuotationList } from './quotation-list.tsx';
import { SearchList } from './search-list.tsx';

const titles: Readonly<Record<DockTab, MessageKey>> = {
  problems: 'dock.problems',
  notes: 'dock.notes',
  quotations: 'dock.quotations',
  search: 'dock.search',
  matches: 'dock.matches',
};

function useCounts(): Readonly<Partial<Record<DockTab, number>>> {
  const problems = useData((state) => state.problems);
  const notes = useData((state) => state.notes);
  const quotations = useData((state) => state.quotations);
  return {
    problems: problems.filter((problem) => problem.tier === 'shown' && !problem.decision).length,
    notes: notes.filter((note) => note.state === 'open').length,
    ...(quotations ? { quotations: quotations.length } : {}),
  };
}

/** The lists under the panes, kept open while one works. */
export function Dock({ isLow = false }: { readonly isLow?: boolean }): ReactNode {
  const { t } = useT();
  const tab = useUi((state) => state.dockTab);
  const isComparable = useData((state) => (state.view?.loose.length ?? 0) > 0);
  const counts = useCounts();
  const isRaised = useUi((state) => state.isDockRaised);
  const tabs: readonly DockTab[] = [
    'problems',
    'notes',
    'quotations',
    'search',
    ...(isComparable || tab === 'matches' ? (['matches'] as const) : []),
  ];
  return (
    // Only the tabs listed here can be chosen.
    <Tabs.Root
      className="zone dock"
      data-zone="dock"
      value={tab}
      onValueChange={(next) => showDock(next as DockTab)}
    >
      <div className="dock-head">
        <Tabs.List className="tabs" aria-label={t('dock.label')}>
          {tabs.map((name) => (
            <Tabs.Trigger
              key={name}
              value={name}
              className="tab"
              onClick={() => {
                // The tab in force shows and hides its list; another one is chosen by the tabs themselves.
                if (isLow && name === tab) putUi({ isDockRaised: !isRaised });
              }}
            >
              {t(titles[name])}
              {counts[name] !== undefined && <span className="zone-count">{counts[name]}</span>}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <IconButton
          label={t('dock.close')}
          className="icon-button-small"
          onClick={() => runCommand('view.dock')}
        >
          <X size={15} />
        </IconButton>
      </div>
      <Tabs.Content value={tab} className="dock-body" tabIndex={-1} hidden={isLow && !isRaised}>
        {tab === 'problems' && <ProblemList />}
        {tab === 'notes' && <NoteList />}
        {tab === 'quotations' && <QuotationList />}
        {tab === 'search' && <SearchList />}
        {tab === 'matches' && <MatchList />}
      </Tabs.Content>
    </Tabs.Root>
  );
}
