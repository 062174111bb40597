import type { ReactNode } from 'react';
import { useT } from '../../i18n.ts';
import { useData } from '../../state/data-store.ts';
import { DialogFrame } from '../parts/dialog-frame.tsx';
import { DoneButton } from '../parts/done-button.tsx';

/** Name, version, licence, and that nothing leaves the machine. */
export function AboutDialog(): ReactNode {
  const { t } = useT();
  const info = useData((state) => state.info);
  return (
    <DialogFrame title={`${t('app.name')} ${info?.version ?? ''}`} size="sm" foot={<DoneButton />}>
      <p>{t('about.words')}</p>
      <p>{t('about.private')}</p>
      <p className="quiet">{t('about.licence')}</p>
      {info && !info.isRealElectron && <p className="quiet">{t('about.preview')}</p>}
    </DialogFrame>
  );
}
