import { ClipboardPaste, FileClock, FilePlus2, FolderOpen, GraduationCap, Settings } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CommandId } from '../../bridge/commands.ts';
import { openProject, openSample } from '../commands/file-commands.ts';
import { chordLabel, useKeyLayout } from '../commands/keyboard.ts';
import { runCommand } from '../commands/registry.ts';
import { useT } from '../i18n.ts';
import { useData } from '../state/data-store.ts';
import { timeLine } from './note-thread.tsx';
import { CommandButton } from './parts/buttons.tsx';

function StartAction({
  command,
  icon,
  title,
  words,
}: {
  readonly command: CommandId;
  readonly icon: ReactNode;
  readonly title: string;
  readonly words: string;
}): ReactNode {
  const layout = useKeyLayout((state) => state.layout);
  return (
    <button type="button" className="start-action" onClick={() => runCommand(command)}>
      <span className="start-icon" aria-hidden>
        {icon}
      </span>
      <span>
        <b>{title}</b>
        <small>{words}</small>
      </span>
      <kbd>{chordLabel(command, layout)}</kbd>
    </button>
  );
}

function Samples(): ReactNode {
  const { t } = useT();
  const samples = useData((state) => state.info?.samples) ?? [];
  if (samples.length === 0) return null;
  return (
    <section>
      <h2>{t('start.samples')}</h2>
      <ul className="start-list">
        {samples.map((sample) => (
          <li key={sample.id}>
            <button type="button" onClick={() => void openSample(sample.id)}>
              <GraduationCap size={16} aria-hidden />
              <span>{sample.title}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Recent(): ReactNode {
  const { t, locale } = useT();
  const recent = useData((state) => state.recent);
  return (
    <section>
      <h2>{t('start.recent')}</h2>
      {recent.length === 0 ? (
        <p className="quiet-line">{t('start.noRecent')}</p>
      ) : (
        <ul className="start-list">
          {recent.map((project) => (
            <li key={project.path}>
              <button
                type="button"
                disabled={project.isMissing}
                title={`${project.title}\n${project.path}`}
                onClick={() => void openProject(project.path)}
              >
                <FileClock size={16} aria-hidden />
                <span>{project.title}</span>
                <small>{project.isMissing ? t('start.missing') : timeLine(project.openedAt, locale)}</small>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What stands before a project is open: begin, go on, or look at a sample. */
export function StartScreen(): ReactNode {
  const { t } = useT();
  return (
    <main className="start" id="main" tabIndex={-1}>
      <div className="start-corner">
        <CommandButton command="app.settings" icon={<Settings size={16} />} side="left" />
      </div>
      <div className="start-inner">
        <header>
          <h1>{t('app.name')}</h1>
          <p>{t('start.words')}</p>
        </header>
        <div className="start-actions">
          <StartAction
            command="text.open"
            icon={<FilePlus2 size={20} />}
            title={t('command.text.open')}
            words={t('start.openWords')}
          />
          <StartAction
            command="text.paste"
            icon={<ClipboardPaste size={20} />}
            title={t('command.text.paste')}
            words={t('start.pasteWords')}
          />
          <StartAction
            command="project.open"
            icon={<FolderOpen size={20} />}
            title={t('command.project.open')}
            words={t('start.projectWords')}
          />
        </div>
        <p className="start-drop">{t('start.drop')}</p>
        <div className="start-columns">
          <Recent />
          <Samples />
        </div>
      </div>
    </main>
  );
}
