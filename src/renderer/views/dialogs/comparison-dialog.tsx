import { useState, type ReactNode } from 'react';
import type { TextId } from '../../../core/model.ts';
import { mostPanes } from '../../commands/show-text.ts';
import { useT } from '../../i18n.ts';
import { useData, useShelf } from '../../state/data-store.ts';
import { attempt, openComparison } from '../../state/loader.ts';
import { api } from '../../transport.ts';
import { Button } from '../parts/buttons.tsx';
import { closeDialog, DialogFrame } from '../parts/dialog-frame.tsx';
import { SelectField } from '../parts/fields.tsx';
import { textTitle } from '../parts/lines.ts';

/** Which texts stand side by side, in which order, and which is the base. */
export function ComparisonDialog({ isNew }: { readonly isNew: boolean }): ReactNode {
  const { t, languageName } = useT();
  const texts = useShelf();
  const comparison = useData((state) => state.view?.comparison);
  const [chosen, setChosen] = useState<readonly TextId[]>(
    !isNew && comparison ? comparison.textIds : texts.slice(0, 3).map((text) => text.id),
  );
  // Empty until somebody says it: the base is then the first text, whichever that becomes.
  const [base, setBase] = useState<string>(
    (!isNew && comparison ? comparison.textIds[comparison.pivotIndex] : undefined) ?? '',
  );
  const toggle = (id: TextId): void =>
    setChosen(
      chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id].slice(-mostPanes),
    );
  const run = async (asNew: boolean): Promise<void> => {
    const pivotIndex = Math.max(
      0,
      chosen.findIndex((id) => id === base),
    );
    const made = await attempt(() =>
      asNew || !comparison
        ? api.comparisonCreate({ textIds: chosen, pivotIndex })
        : api.comparisonUpdate({ comparisonId: comparison.id, textIds: chosen, pivotIndex }),
    );
    if (!made) return;
    closeDialog();
    await openComparison(made.id);
  };
  const isRight = chosen.length >= 2 && chosen.length <= mostPanes;
  return (
    <DialogFrame
      title={t('comparison.title')}
      description={t('comparison.words')}
      foot={
        <>
          <Button onClick={closeDialog}>{t('dialog.cancel')}</Button>
          {!isNew && comparison && (
            <Button disabled={!isRight} onClick={() => void run(true)}>
              {t('comparison.asNew')}
            </Button>
          )}
          <Button tone="primary" disabled={!isRight} onClick={() => void run(isNew)}>
            {isNew ? t('comparison.create') : t('comparison.show')}
          </Button>
        </>
      }
    >
      <div className="choice-list" role="group" aria-label={t('outline.texts')}>
        {texts.map((text) => (
          <button
            key={text.id}
            type="button"
            className="choice"
            aria-pressed={chosen.includes(text.id)}
            onClick={() => toggle(text.id)}
          >
            <span>
              <b>{text.sigil}</b>
              <small>
                {languageName(text.language)} · {textTitle(text)}
              </small>
            </span>
            {chosen.includes(text.id) && <span className="badge">{chosen.indexOf(text.id) + 1}</span>}
          </button>
        ))}
      </div>
      {chosen.length > 0 && (
        <SelectField
          label={t('comparison.base')}
          help={t('comparison.baseHelp')}
          value={chosen.some((id) => id === base) ? base : (chosen[0] ?? '')}
          choices={chosen.map((id): { value: string; label: string } => ({
            value: id,
            label: texts.find((text) => text.id === id)?.sigil ?? id,
          }))}
          onChange={setBase}
        />
      )}
    </DialogFrame>
  );
}
