import type { ReactNode } from 'react';
import { useT } from '../i18n.ts';
import type { Tie } from '../panes/connectors.ts';

/** A tie under the pointer, with the place of the pointer in client px. */
export interface TiePlace {
  readonly tie: Tie;
  readonly x: number;
  readonly y: number;
}

/** Says in words what a tie's colour, dots and sign mean. */
export function TieLabel({ place }: { readonly place: TiePlace | null }): ReactNode {
  const { t } = useT();
  if (!place) return null;
  const { tie } = place;
  const isStub = !tie.left || !tie.right;
  return (
    <div className="hint tie-label" style={{ left: place.x + 14, top: place.y + 10 }} aria-hidden>
      {isStub ? t('tie.none') : t('tie.score', { percent: Math.round(tie.score * 100) })}
      {!isStub && <span>{tie.isConfirmed ? t('tie.confirmed') : t('tie.automatic')}</span>}
      {tie.kind === 'moved' && <span>{t('tie.moved')}</span>}
      {tie.kind === 'manual' && <span>{t('tie.manual')}</span>}
      {tie.isPinned && <span>{t('tie.pinned')}</span>}
      {tie.needsReview && <span>{t('tie.review')}</span>}
    </div>
  );
}
