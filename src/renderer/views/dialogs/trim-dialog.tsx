import { useEffect, useMemo, useState, type ReactNode } from 'react';
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
function bounds(units: readonly Unit[]): { first: number; last: number } {
  const first = units.findIndex(isContentUnit);
  const last = units.findLastIndex(isContentUnit);
  return { first: Math.max(0, first), last: last < 0 ? units.length - 1 : last };
}

function TrimLine({
  unit,
  isOut,
  onFirst,
  onLast,
}: {
  readonly unit: Unit;
  readonly isOut: boolean;
  readonly onFirst: () => void;
  readonly onLast: () => void;
}): ReactNode {
  const { t } = useT();
  return (
    <li id={`trim-${unit.ordinal}`} className={`trim-item ${isOut ? 'is-out' : ''}`}>
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
    </li>
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
  const now = useMemo(() => (units ? bounds(units) : { first: 0, last: 0 }), [units]);
  const first = chosen.first ?? now.first;
  const last = Math.max(first, chosen.last ?? now.last);
  useEffect(() => {
    const at = units?.find((unit) => unit.id === unitId)?.ordinal;
    if (at !== undefined) document.getElementById(`trim-${at}`)?.scrollIntoView({ block: 'center' });
  }, [units, unitId]);
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
      <ol className="trim-list" tabIndex={0} aria-label={t('trim.list')}>
        {units?.map((unit) => (
          <TrimLine
            key={unit.id}
            unit={unit}
            isOut={unit.ordinal < first || unit.ordinal > last}
            onFirst={() => setChosen({ ...chosen, first: unit.ordinal })}
            onLast={() => setChosen({ ...chosen, last: unit.ordinal })}
          />
        ))}
      </ol>
    </DialogFrame>
  );
}
