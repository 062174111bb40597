import { useEffect, type ReactNode } from 'react';
import { putUi, useUi } from '../../state/ui-store.ts';
import { Dock } from './dock.tsx';

const lower = (): void => putUi({ isDockRaised: false });

/** The dock of a low window: its tabs under the texts; the list of the chosen one lies over them until something in it
 *  is chosen, the texts are clicked, or Escape is pressed. */
export function LowDock(): ReactNode {
  const isRaised = useUi((state) => state.isDockRaised);
  useEffect(
    () =>
      useUi.subscribe((now, before) => {
        if (now.isDockRaised && now.current !== before.current) lower();
      }),
    [],
  );
  return (
    <div
      className={isRaised ? 'low-dock is-raised' : 'low-dock'}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isRaised) return;
        event.stopPropagation();
        lower();
      }}
    >
      <div className="low-dock-sheet">
        <Dock isLow />
      </div>
    </div>
  );
}
