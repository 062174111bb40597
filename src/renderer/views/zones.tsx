import type { ReactNode } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { saveLayout } from '../commands/view-commands.ts';
import { useData } from '../state/data-store.ts';
import { putUi, useUi } from '../state/ui-store.ts';
import { Dock } from './dock/dock.tsx';
import { LowDock } from './dock/low-dock.tsx';
import { Inspector } from './inspector/inspector.tsx';
import { Middle } from './middle.tsx';
import { Outline } from './outline.tsx';
import { useIsLow, useIsNarrow } from './parts/use-room.ts';

function savedSize(name: string, fallbackPx: number): number {
  const saved = useData.getState().settings?.layout[name];
  return typeof saved === 'number' ? saved : fallbackPx;
}

interface PixelSize {
  readonly inPixels: number;
}

/** Saves a size that a hand gave: the first one told is how the window opened, and saving it would cost its start. */
const remember = (name: string) => (size: PixelSize, _id: unknown, before: PixelSize | undefined) => {
  if (before === undefined || Math.abs(savedSize(name, 0) - size.inPixels) <= 1) return;
  saveLayout({ [name]: Math.round(size.inPixels) });
};

/** True once what stands around the texts may fill in. */
function useIsCalm(): boolean {
  const hasView = useData((state) => state.view !== null);
  return useUi((state) => state.arePanesShown) || !hasView;
}

/** The texts with the lists below them; in a low window the lists lie over the texts. */
function MiddleColumn(): ReactNode {
  const isDockOpen = useUi((state) => state.isDockOpen);
  const isCalm = useIsCalm();
  const isLow = useIsLow();
  return (
    <div className="middle-column">
      <Group orientation="vertical">
        <Panel id="panes" minSize={160}>
          <Middle />
        </Panel>
        {isDockOpen && !isLow && (
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
      {isDockOpen && isLow && isCalm && <LowDock />}
    </div>
  );
}

/** In a narrow window: one zone over the texts, on its own side, until its command or Escape takes it away. */
function SideSheet(): ReactNode {
  const zone = useUi((state) => state.sideSheet);
  if (zone === null) return null;
  return (
    <div
      className={`side-sheet is-${zone}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        putUi({ sideSheet: null });
      }}
    >
      {zone === 'outline' ? <Outline /> : <Inspector />}
    </div>
  );
}

/** Outline, texts with their lists, inspector. */
export function Zones(): ReactNode {
  const isOutlineOpen = useUi((state) => state.isOutlineOpen);
  const isInspectorOpen = useUi((state) => state.isInspectorOpen);
  const isCalm = useIsCalm();
  const isNarrow = useIsNarrow();
  return (
    <>
      <Group orientation="horizontal" className="zones">
        {isOutlineOpen && !isNarrow && (
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
          <MiddleColumn />
        </Panel>
        {isInspectorOpen && !isNarrow && (
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
      {isNarrow && isCalm && <SideSheet />}
    </>
  );
}
