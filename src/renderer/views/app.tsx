import { Tooltip } from 'radix-ui';
import { useEffect, type ReactNode } from 'react';
import { enabledCommands } from '../commands/registry.ts';
import { useT } from '../i18n.ts';
import { useData } from '../state/data-store.ts';
import { attemptQuietly } from '../state/quiet.ts';
import { useUi } from '../state/ui-store.ts';
import { shell } from '../transport.ts';
import { Dialogs } from './dialogs/dialogs.tsx';
import { DropTarget } from './drop-target.tsx';
import { Palette } from './palette.tsx';
import { StartScreen } from './start-screen.tsx';
import { StatusBar } from './status-bar.tsx';
import { Toasts } from './toasts.tsx';
import { Toolbar } from './toolbar.tsx';
import { Zones } from './zones.tsx';

/** Tells the native menu what can run now, a moment after things changed. */
function useNativeMenu(locale: 'uk' | 'en' | 'ru'): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = (): void => {
      // Not put off by the next change: progress of a long job must not keep the menu stale.
      timer ??= setTimeout(() => {
        timer = undefined;
        void attemptQuietly(() => shell.menuState({ locale, enabled: enabledCommands() }));
      }, 150);
    };
    tell();
    const stops = [useData.subscribe(tell), useUi.subscribe(tell)];
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [locale]);
}

function useWindowTitle(): void {
  const title = useData((state) => state.project?.title);
  useEffect(() => {
    document.title = title ? `${title} — Zvirka` : 'Zvirka';
  }, [title]);
}

/** The whole window. */
export function App(): ReactNode {
  const { locale, t } = useT();
  const hasProject = useData((state) => state.project !== null);
  const isReady = useData((state) => state.isReady || state.project !== null);
  useNativeMenu(locale);
  useWindowTitle();
  return (
    <Tooltip.Provider delayDuration={500} skipDelayDuration={200}>
      <div className="app">
        <a className="skip-link" href="#main">
          {t('app.skipToTexts')}
        </a>
        {!isReady ? null : hasProject ? (
          <>
            <Toolbar />
            <main id="main" className="app-main" tabIndex={-1}>
              <Zones />
            </main>
            <StatusBar />
          </>
        ) : (
          <StartScreen />
        )}
        <Dialogs />
        <Palette />
        <Toasts />
        <DropTarget />
      </div>
    </Tooltip.Provider>
  );
}
