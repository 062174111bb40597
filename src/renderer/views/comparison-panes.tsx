import { lazy, Suspense, useCallback, useRef, useState, type ReactNode } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { useT } from '../i18n.ts';
import type { PanesBoard } from '../panes/panes-board.ts';
import { useData } from '../state/data-store.ts';
import { goToRow } from '../commands/place.ts';
import { useBoardContent, useBoardLooks, useIsLevelled } from './board-content.ts';
import { PaneHeader } from './pane-header.tsx';
import { TieLabel, type TiePlace } from './tie-label.tsx';
import { usePlainPanes } from './use-plain-panes.ts';

// The editor comes when the texts can be read already.
const Board = lazy(async () => ({ default: (await import('./board.tsx')).Board }));

/** A press that moved less than this is a click, not a drag of the border. */
const clickPx = 4;

/** A gutter with its ties; a click on a tie goes to its row, a drag moves the border. */
function Gutter({
  at,
  board,
  bind,
  onHover,
}: {
  readonly at: number;
  readonly board: () => PanesBoard | null;
  readonly bind: (at: number, canvas: HTMLCanvasElement | null) => void;
  readonly onHover: (place: TiePlace | null) => void;
}): ReactNode {
  const { t } = useT();
  const canvas = useRef<HTMLCanvasElement | null>(null);
  const tieOf = (x: number, y: number): ReturnType<PanesBoard['tieAt']> => {
    const box = canvas.current?.getBoundingClientRect();
    return box ? (board()?.tieAt(at, x - box.left, y - box.top) ?? null) : null;
  };
  // The border takes the pointer for dragging, so a click is told by where the button comes up again.
  const watchClick = (down: { readonly clientX: number; readonly clientY: number }): void => {
    const up = (event: PointerEvent): void => {
      const moved = Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY);
      const tie = moved < clickPx ? tieOf(down.clientX, down.clientY) : null;
      if (tie) goToRow(tie.rowIndex);
    };
    window.addEventListener('pointerup', up, { capture: true, once: true });
  };
  return (
    <Separator
      className="gutter"
      aria-label={t('pane.gutter')}
      onPointerDownCapture={watchClick}
      onPointerMove={(event) => {
        const tie = tieOf(event.clientX, event.clientY);
        onHover(tie ? { tie, x: event.clientX, y: event.clientY } : null);
      }}
      onPointerLeave={() => onHover(null)}
    >
      <div className="gutter-head" />
      <canvas
        ref={(element) => {
          canvas.current = element;
          bind(at, element);
        }}
        aria-hidden
      />
    </Separator>
  );
}

/** The texts of the comparison side by side. */
export function ComparisonPanes(): ReactNode {
  const texts = useData((state) => state.view?.texts) ?? [];
  const hosts = useRef<(HTMLElement | null)[]>([]);
  const canvases = useRef<(HTMLCanvasElement | null)[]>([]);
  const [tie, setTie] = useState<TiePlace | null>(null);
  const board = useRef<PanesBoard | null>(null);
  const [getBoard] = useState(() => () => board.current);
  const bindCanvas = useCallback((at: number, canvas: HTMLCanvasElement | null) => {
    canvases.current[at] = canvas;
  }, []);
  const [content, looks, isLevelled] = [useBoardContent(), useBoardLooks(), useIsLevelled()];
  const plain = usePlainPanes({ hosts, content, looks, isLevelled });
  return (
    <div className="panes">
      <Group orientation="horizontal" className="panes-group">
        {texts.map(({ text }, at) => [
          at > 0 && <Gutter key={`g${at}`} at={at - 1} board={getBoard} bind={bindCanvas} onHover={setTie} />,
          <Panel key={`p${at}`} id={`pane-${at}`} minSize={160} className="pane">
            <PaneHeader text={text} pane={at} />
            <div
              className="pane-host"
              ref={(host) => {
                hosts.current[at] = host;
              }}
            />
          </Panel>,
        ])}
      </Group>
      {plain.areShown && (
        <Suspense>
          <Board
            ref={board}
            hosts={hosts}
            canvases={canvases}
            content={content}
            looks={looks}
            isLevelled={isLevelled}
            onDrawn={plain.handOver}
          />
        </Suspense>
      )}
      <TieLabel place={tie} />
    </div>
  );
}
