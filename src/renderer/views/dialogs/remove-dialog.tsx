import type { ReactNode } from 'react';
import type { TextId } from '../../../core/model.ts';
import { useT } from '../../i18n.ts';
import { useData } from '../../state/data-store.ts';
import { attempt } from '../../state/loader.ts';
import { api } from '../../transport.ts';
import { Button } from '../parts/buttons.tsx';
import { closeDialog, DialogFrame } from '../parts/dialog-frame.tsx';

/** Asks before a text leaves the project. */
export function RemoveDialog({ textId }: { readonly textId: TextId }): ReactNode {
  const { t } = useT();
  const text = useData((state) => state.project?.texts.find((candidate) => candidate.id === textId));
  const run = async (): Promise<void> => {
    closeDialog();
    await attempt(() => api.textRemove({ textId }));
  };
  return (
    <DialogFrame
      title={t('remove.title', { sigil: text?.sigil ?? '' })}
      description={t('remove.words')}
      size="sm"
      foot={
        <>
          <Button onClick={closeDialog}>{t('dialog.cancel')}</Button>
          <Button tone="danger" onClick={() => void run()}>
            {t('remove.run')}
          </Button>
        </>
      }
    >
      <p className="quiet">{text?.provenance.title}</p>
    </DialogFrame>
  );
}
