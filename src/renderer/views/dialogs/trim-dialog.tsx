import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { isContentUnit, type TextId, type Unit, type UnitId } from '../../../core/model.ts';
import { useT } from '../../i18n.ts';
import { useData } from '../../state/data-store.ts';
import { attempt } from '../../state/loader.ts';
import { api } from '../../transport.ts';
import { Button } from '../parts/buttons.tsx';
import { closeDialog, DialogFrame } from '../parts/dialog-frame.tsx';

function useUnits(textId: TextId): readonly Unit[] | null {
  const shown = useData((state) => state.view?.texts.find(({ text }) => text.id === textId)?.units);
  const [loaded, setLoaded] = useState<readonly Unit[] | null>(null);
  useEffect(() => {
    if (!shown) void attempt(async () => setLoaded(await api.textUnits({ textId })));
  }, [shown, textId]);
  return shown ?? loaded;
}

/** First and last content paragraph as they are now. */
function boundsNow(units: readonly Unit[]): TrimBounds {
  const first = units.findIndex(isContentUnit);
  const last = units.findLastIndex(isContentUnit);
  return { first: Math.max(0, first), last: last < 0 ? units.length - 1 : last };
}

interface TrimBounds {
  readonly first: number;
  readonly last: number;
}

function TrimLine({
  unit,
  onFirst,
  onLast,
}: {
  readonly unit: Unit;
  readonly onFirst: () => void;
  readonly onLast: () => void;
}): ReactNode {
  const { t } = useT();
  return (
    <>
      <span>{unit.ordinal + 1}</span>
      <span>{unit.content.length > 260 ? `${unit.content.slice(0, 260)}…` : unit.content}</span>
      <span className="trim-buttons">
        <Button tone="quiet" onClick={onFirst}>
          {t('trim.first')}
        </Button>
        <Button tone="quiet" onClick={onLast}>
          {t('trim.last')}
        </Button>
      </span>
    </>
  );
}

/** The paragraphs of the text, of which only those on screen are drawn: a text may have many thousands. */
function TrimList({
  units,
  shownAt,
  bounds: { first, last },
  onChange,
}: {
  readonly units: readonly Unit[];
  /** Paragraph that is brought into view at first; -1 for none. */
  readonly shownAt: number;
  readonly bounds: TrimBounds;
  readonly onChange: (change: Partial<TrimBounds>) => void;
}): ReactNode {
  const { t } = useT();
  const scroller = useRef<HTMLDivElement>(null);
  // Its functions are called during rendering only, never handed on.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: units.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 56,
    overscan: 16,
  });
  useEffect(() => {
    if (shownAt >= 0) virtual.scrollToIndex(shownAt, { align: 'center' });
    // Only where it opens; measuring again must not scroll.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [shownAt]);
  return (
    <div ref={scroller} className="trim-list" tabIndex={0} role="group" aria-label={t('trim.list')}>
      <ol style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const unit = units[index];
          if (!unit) return null;
          return (
            <li
              key={unit.id}
              id={`trim-${index}`}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={units.length}
              aria-posinset={index + 1}
              className={`trim-item ${index < first || index > last ? 'is-out' : ''}`}
              style={{ transform: `translateY(${start}px)` }}
            >
              <TrimLine
                unit={unit}
                onFirst={() => onChange({ first: index })}
                onLast={() => onChange({ last: index })}
              />
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** "The article is from here to here": everything outside becomes not content; nothing is deleted. */
export function TrimDialog({
  textId,
  unitId,
}: {
  readonly textId: TextId;
  readonly unitId?: UnitId;
}): ReactNode {
  const { t } = useT();
  const units = useUnits(textId);
  const sigil = useData((state) => state.project?.texts.find((text) => text.id === textId)?.sigil ?? '');
  const [chosen, setChosen] = useState<{ first?: number; last?: number }>({});
  const now = useMemo(() => (units ? boundsNow(units) : { first: 0, last: 0 }), [units]);
  const first = chosen.first ?? now.first;
  const last = Math.max(first, chosen.last ?? now.last);
  const run = async (): Promise<void> => {
    const from = units?.[first];
    const to = units?.[last];
    if (!from || !to) return;
    const isDone = await attempt(async () => {
      await api.textTrim({ textId, firstUnitId: from.id, lastUnitId: to.id });
      return true;
    });
    if (isDone) closeDialog();
  };
  return (
    <DialogFrame
      title={t('trim.title', { sigil })}
      description={t('trim.words')}
      size="xl"
      foot={
        <>
          <span className="spacer quiet">
            {t('trim.range', { first: first + 1, last: last + 1, count: last - first + 1 })}
          </span>
          <Button onClick={closeDialog}>{t('dialog.cancel')}</Button>
          <Button tone="primary" disabled={!units} onClick={() => void run()}>
            {t('trim.run')}
          </Button>
        </>
      }
    >
      {units && (
        <TrimList
          units={units}
          shownAt={units.findIndex((unit) => unit.id === unitId)}
          bounds={{ first, last }}
          onChange={(change) => setChosen({ ...chosen, ...change })}
        />
      )}
    </DialogFrame>
  );
}
