import { FilePlus2, GitCompareArrows, Waypoints } from 'lucide-react';
import type { ReactNode } from 'react';
import { runCommand } from '../commands/registry.ts';
import { useT } from '../i18n.ts';
import { useData, useShelf } from '../state/data-store.ts';
import { useUi } from '../state/ui-store.ts';
import { ComparisonPanes } from './comparison-panes.tsx';
import { FindBar } from './find-bar.tsx';
import { Button } from './parts/buttons.tsx';
import { SectionBar } from './section-bar.tsx';

function EmptyState({
  icon,
  title,
  words,
  children,
}: {
  readonly icon: ReactNode;
  readonly title: string;
  readonly words: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <section className="empty">
      <div className="empty-icon" aria-hidden>
        {icon}
      </div>
      <h2>{title}</h2>
      <p>{words}</p>
      <div className="empty-actions">{children}</div>
    </section>
  );
}

function NoComparison(): ReactNode {
  const { t } = useT();
  const texts = useShelf();
  const add = (
    <>
      <Button tone={texts.length < 2 ? 'primary' : 'plain'} onClick={() => runCommand('text.open')}>
        {t('command.text.open')}
      </Button>
      <Button onClick={() => runCommand('text.paste')}>{t('command.text.paste')}</Button>
    </>
  );
  if (texts.length === 0) {
    return (
      <EmptyState icon={<FilePlus2 size={28} />} title={t('empty.shelfTitle')} words={t('empty.shelfWords')}>
        {add}
      </EmptyState>
    );
  }
  if (texts.length === 1) {
    return (
      <EmptyState icon={<FilePlus2 size={28} />} title={t('empty.oneTitle')} words={t('empty.oneWords')}>
        {add}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<GitCompareArrows size={28} />}
      title={t('empty.compareTitle')}
      words={t('empty.compareWords')}
    >
      <Button tone="primary" onClick={() => runCommand('text.addPane')}>
        {t('empty.compare')}
      </Button>
      {add}
    </EmptyState>
  );
}

function NextStep(): ReactNode {
  const { t } = useT();
  const mode = useData((state) => state.view?.comparison.mode);
  const isStale = useData((state) => state.view?.comparison.isStale ?? false);
  const isBusy = useData((state) => state.jobs.some((job) => job.stage === 'align'));
  if (isBusy || mode === undefined || (mode !== 'unaligned' && !isStale)) return null;
  const isNew = mode === 'unaligned';
  return (
    <div className="banner">
      <Waypoints size={16} aria-hidden />
      <p>{isNew ? t('banner.unaligned') : t('banner.stale')}</p>
      <Button tone="primary" onClick={() => runCommand(isNew ? 'row.align' : 'row.realignPending')}>
        {isNew ? t('toolbar.align') : t('toolbar.alignChanged')}
      </Button>
    </div>
  );
}

function ReadOnlyBanner(): ReactNode {
  const { t, say } = useT();
  const project = useData((state) => state.project);
  if (!project || (!project.isReadOnly && project.warnings.length === 0)) return null;
  return (
    <div className="banner banner-warn" role="status">
      <div>
        {project.isReadOnly && <p>{t('banner.readOnly')}</p>}
        {project.warnings.map((warning, at) => (
          <p key={at}>{say(warning)}</p>
        ))}
      </div>
    </div>
  );
}

function LinkBanner(): ReactNode {
  const { t } = useT();
  const linkFrom = useUi((state) => state.linkFrom);
  if (!linkFrom) return null;
  return (
    <div className="banner" role="status">
      <p>{t('banner.link')}</p>
    </div>
  );
}

/** The middle of the window: the panes, or what to do to get some. */
export function Middle(): ReactNode {
  const view = useData((state) => state.view);
  const isFinding = useUi((state) => state.find.isOpen);
  const paneKey = view ? `${view.comparison.id}:${view.comparison.textIds.length}` : '';
  return (
    <div className="middle">
      <ReadOnlyBanner />
      <NextStep />
      <LinkBanner />
      {isFinding && view && <FindBar />}
      <SectionBar />
      {view ? <ComparisonPanes key={paneKey} /> : <NoComparison />}
    </div>
  );
}
