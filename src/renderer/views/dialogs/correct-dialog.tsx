import { useState, type ReactNode } from 'react';
import type { TextId, UnitId } from '../../../core/model.ts';
import { useT } from '../../i18n.ts';
import { useData } from '../../state/data-store.ts';
import { attempt } from '../../state/loader.ts';
import { api } from '../../transport.ts';
import { Button } from '../parts/buttons.tsx';
import { closeDialog, DialogFrame } from '../parts/dialog-frame.tsx';
import { Field } from '../parts/fields.tsx';

/** Corrects the characters of one paragraph; a paragraph stays one paragraph. */
export function CorrectDialog({
  textId,
  unitId,
}: {
  readonly textId: TextId;
  readonly unitId: UnitId;
}): ReactNode {
  const { t } = useT();
  const text = useData((state) => state.view?.texts.find((candidate) => candidate.text.id === textId));
  const unit = text?.units.find((candidate) => candidate.id === unitId);
  const [content, setContent] = useState(unit?.content ?? '');
  const save = async (): Promise<void> => {
    const isDone = await attempt(() =>
      api.unitCorrect({ textId, unitId, content: content.replace(/\s*\n\s*/g, ' ') }),
    );
    if (isDone) closeDialog();
  };
  return (
    <DialogFrame
      title={t('correct.title', { sigil: text?.text.sigil ?? '', row: (unit?.ordinal ?? 0) + 1 })}
      description={t('correct.words')}
      size="lg"
      foot={
        <>
          <Button onClick={closeDialog}>{t('dialog.cancel')}</Button>
          <Button
            tone="primary"
            disabled={content === unit?.content || content.trim() === ''}
            onClick={() => void save()}
          >
            {t('dialog.save')}
          </Button>
        </>
      }
    >
      <Field label={t('correct.text')}>
        {(id) => (
          <textarea
            id={id}
            className="input"
            lang={text?.text.language}
            rows={10}
            value={content}
            data-draft={unit?.content ?? ''}
            autoFocus
            onChange={(event) => setContent(event.target.value)}
          />
        )}
      </Field>
    </DialogFrame>
  );
}
