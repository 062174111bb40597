import type { ReactNode } from 'react';
import { useT } from '../../i18n.ts';
import { Button } from './buttons.tsx';
import { closeDialog } from './dialog-frame.tsx';

/** Closes a dialog in which everything counts at once. */
export function DoneButton(): ReactNode {
  const { t } = useT();
  return (
    <Button tone="primary" onClick={closeDialog}>
      {t('dialog.done')}
    </Button>
  );
}
