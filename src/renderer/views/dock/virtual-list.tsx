import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';

/** How far a key goes; what lies beyond an end is the end. */
const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
  Home: -Infinity,
  End: Infinity,
};

/** A list of any length of which only what is on screen is drawn. Arrows, a page or an end up and down by key, or a click:
 *  the item is opened. */
export function VirtualList<T>({
  label,
  items,
  keyOf,
  activeIndex,
  estimatePx,
  onOpen,
  isPassed = () => false,
  children,
}: {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** Item that stands out and is kept on screen; -1 for none. */
  readonly activeIndex: number;
  readonly estimatePx: number;
  readonly onOpen: (item: T) => void;
  /** True for an item that keys go past to the next one: only a click opens it, or one step down to the end. */
  readonly isPassed?: (item: T) => boolean;
  readonly children: (item: T, index: number) => ReactNode;
}): ReactNode {
  const scroller = useRef<HTMLDivElement>(null);
  // Its functions are called during rendering only, never handed on.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimatePx,
    overscan: 8,
    // Drawn with what else a key or the wheel changes, not before it and once more.
    useFlushSync: false,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
  });
  useEffect(() => {
    if (activeIndex >= 0) virtual.scrollToIndex(activeIndex, { align: 'auto' });
    // Only a change of the active item scrolls; measuring again must not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [activeIndex]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step === undefined || event.target !== event.currentTarget) return;
    event.preventDefault();
    const at = Math.max(0, Math.min(items.length - 1, activeIndex + step));
    const isAtPassed = items[at] !== undefined && isPassed(items[at]);
    const beyond = isAtPassed ? items[at + Math.sign(step)] : items[at];
    // At the very end one step opens what it stands before; a leap stays before it.
    const next = beyond ?? items[step === 1 ? at : at - 1];
    if (next !== undefined) onOpen(next);
  };
  return (
    <div
      ref={scroller}
      className="list"
      role="grid"
      aria-label={label}
      tabIndex={0}
      onKeyDown={onKeyDown}
      aria-activedescendant={activeIndex >= 0 ? `list-item-${activeIndex}` : undefined}
    >
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }} role="rowgroup">
        {virtual.getVirtualItems().map((place) => {
          const item = items[place.index];
          if (item === undefined) return null;
          return (
            <div
              key={place.key}
              id={`list-item-${place.index}`}
              ref={virtual.measureElement}
              data-index={place.index}
              role="row"
              aria-selected={place.index === activeIndex}
              className="list-item"
              style={{ transform: `translateY(${place.start}px)` }}
              onClick={() => onOpen(item)}
            >
              <div role="gridcell">{children(item, place.index)}</div>
            </div>
          );
        })}
      </div>
    </div>
  );
}
