import { FileText, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { TextSummary, Unit } from '../../core/model.ts';
import { goToRow } from '../commands/place.ts';
import { runCommand } from '../commands/registry.ts';
import { useT } from '../i18n.ts';
import { useData, useShelf } from '../state/data-store.ts';
import { useUi } from '../state/ui-store.ts';
import { Button } from './parts/buttons.tsx';
import { textTitle, textTooltip } from './parts/lines.ts';
import { TextMenu } from './text-menu.tsx';

function ShelfItem({ text }: { readonly text: TextSummary }): ReactNode {
  const { t, languageName } = useT();
  const pane = useData((state) => state.index?.paneOfText.get(text.id));
  const isBase = useData((state) => pane !== undefined && state.index?.pivotPane === pane);
  return (
    <li className={`shelf-item ${pane === undefined ? '' : 'is-shown'}`}>
      <FileText size={14} aria-hidden />
      <div className="shelf-words">
        <span className="shelf-title" title={textTooltip(text)}>
          <b>{text.sigil}</b> {textTitle(text) === text.sigil ? '' : textTitle(text)}
        </span>
        <span className="shelf-detail">
          {languageName(text.language)} · {t('counts.paragraphs', { count: text.contentUnitCount })}
          {isBase && ` · ${t('pane.base')}`}
        </span>
      </div>
      <TextMenu text={text} />
    </li>
  );
}

function Sections({ units, pane }: { readonly units: readonly Unit[]; readonly pane: number }): ReactNode {
  const { t } = useT();
  const index = useData((state) => state.index);
  const current = useUi((state) => state.current?.rowIndex ?? -1);
  const headings = units.filter((unit) => unit.kind === 'heading' && unit.content.trim() !== '');
  if (headings.length === 0) return <p className="quiet-line">{t('outline.noSections')}</p>;
  const rowOf = (unit: Unit): number => index?.placeOfUnit.get(unit.id)?.rowIndex ?? -1;
  const active = headings.findLast((unit) => rowOf(unit) <= current && rowOf(unit) >= 0);
  return (
    <ul className="sections">
      {headings.map((unit) => (
        <li key={unit.id}>
          <button
            type="button"
            aria-current={unit === active ? 'true' : undefined}
            onClick={() => goToRow(Math.max(0, rowOf(unit)), pane, unit.id)}
          >
            {unit.content}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The shelf of texts and the sections of the base text. */
export function Outline(): ReactNode {
  const { t } = useT();
  const texts = useShelf();
  const view = useData((state) => state.view);
  const base = view?.texts[view.comparison.pivotIndex];
  return (
    <nav className="zone" data-zone="outline" tabIndex={-1} aria-label={t('outline.label')}>
      <div className="zone-head">
        <h2>{t('outline.texts')}</h2>
        <span className="zone-count">{texts.length}</span>
      </div>
      <ul className="shelf">
        {texts.map((text) => (
          <ShelfItem key={text.id} text={text} />
        ))}
      </ul>
      <div className="zone-actions">
        <Button tone="quiet" icon={<Plus size={14} />} onClick={() => runCommand('text.open')}>
          {t('outline.add')}
        </Button>
      </div>
      {base && (
        <>
          <div className="zone-head">
            <h2 title={base.text.sigil}>{t('outline.sections')}</h2>
          </div>
          <Sections units={base.units} pane={view.comparison.pivotIndex} />
        </>
      )}
    </nav>
  );
}
