import { Tooltip } from 'radix-ui';
import { useEffect, type ReactNode } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { enabledCommands } from '../commands/registry.ts';
import { saveLayout } from '../commands/view-commands.ts';
import { useT } from '../i18n.ts';
import { useData } from '../state/data-store.ts';
import { attemptQuietly } from '../state/quiet.ts';
import { useUi } from '../state/ui-store.ts';
import { shell } from '../transport.ts';
import { Dialogs } from './dialogs/dialogs.tsx';
import { Dock } from './dock/dock.tsx';
import { DropTarget } from './drop-target.tsx';
import { Inspector } from './inspector/inspector.tsx';
import { Middle } from './middle.tsx';
import { Outline } from './outline.tsx';
import { Palette } from './palette.tsx';
import { StartScreen } from './start-screen.tsx';
import { StatusBar } from './status-bar.tsx';
import { Toasts } from './toasts.tsx';
import { Toolbar } from './toolbar.tsx';

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

function savedSize(name: string, fallbackPx: number): number {
  const saved = useData.getState().settings?.layout[name];
  return typeof saved === 'number' ? saved : fallbackPx;
}

function Zones(): ReactNode {
  const hasView = useData((state) => state.view !== null);
  const isOutlineOpen = useUi((state) => state.isOutlineOpen);
  const isInspectorOpen = useUi((state) => state.isInspectorOpen);
  const isDockOpen = useUi((state) => state.isDockOpen);
  const isCalm = useUi((state) => state.arePanesShown) || !hasView;
  const remember = (name: string) => (size: { inPixels: number }) => {
    if (Math.abs(savedSize(name, 0) - size.inPixels) > 1) saveLayout({ [name]: Math.round(size.inPixels) });
  };
  return (
    <Group orientation="horizontal" className="zones">
      {isOutlineOpen && (
        <>
          <Panel
            id="outline"
            defaultSize={savedSize('outlineWidth', 224)}
            minSize={176}
            maxSize={400}
            groupResizeBehavior="preserve-pixel-size"
            onResize={remember('outlineWidth')}
          >
            {isCalm && <Outline />}
          </Panel>
          <Separator className="split split-vertical" />
        </>
      )}
      <Panel id="middle" minSize={320}>
        <Group orientation="vertical">
          <Panel id="panes" minSize={160}>
            <Middle />
          </Panel>
          {isDockOpen && (
            <>
              <Separator className="split split-horizontal" />
              <Panel
                id="dock"
                defaultSize={savedSize('dockHeight', 224)}
                minSize={120}
                maxSize="70%"
                groupResizeBehavior="preserve-pixel-size"
                onResize={remember('dockHeight')}
              >
                {isCalm && <Dock />}
              </Panel>
            </>
          )}
        </Group>
      </Panel>
      {isInspectorOpen && (
        <>
          <Separator className="split split-vertical" />
          <Panel
            id="inspector"
            defaultSize={savedSize('inspectorWidth', 296)}
            minSize={232}
            maxSize={520}
            groupResizeBehavior="preserve-pixel-size"
            onResize={remember('inspectorWidth')}
          >
            {isCalm && <Inspector />}
          </Panel>
        </>
      )}
    </Group>
  );
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
