import { Anchor } from 'lucide-react';
import type { ReactNode } from 'react';
import type { TextSummary } from '../../core/model.ts';
import { useT } from '../i18n.ts';
import { useData } from '../state/data-store.ts';
import { putUi } from '../state/ui-store.ts';
import { provenanceLine, textTooltip } from './parts/lines.ts';
import { TextMenu } from './text-menu.tsx';

/** Above each pane: short name, language, counts, base badge, and one line on where the text comes from. */
export function PaneHeader({ text, pane }: { readonly text: TextSummary; readonly pane: number }): ReactNode {
  const translator = useT();
  const { t, languageName } = translator;
  const isBase = useData((state) => state.index?.pivotPane === pane);
  const line = provenanceLine(text.provenance, translator);
  return (
    <header className="pane-head">
      <div className="pane-head-line">
        <span className="sigil">{text.sigil}</span>
        <span className="pane-language">{languageName(text.language)}</span>
        {isBase && (
          <span className="badge badge-base">
            <Anchor size={11} aria-hidden />
            {t('pane.base')}
          </span>
        )}
        <span
          className="pane-count"
          title={t('pane.countsDetail', {
            units: text.unitCount,
            content: text.contentUnitCount,
            segments: text.segmentCount,
          })}
        >
          {t('counts.paragraphs', { count: text.contentUnitCount })}
        </span>
        <TextMenu text={text} />
      </div>
      <button
        type="button"
        className="pane-provenance"
        title={`${textTooltip(text)}${line ? `\n${line}` : ''}`}
        onClick={() => putUi({ dialog: { kind: 'provenance', textId: text.id } })}
      >
        {line || <span className="quiet">{t('provenance.unknown')}</span>}
      </button>
    </header>
  );
}
