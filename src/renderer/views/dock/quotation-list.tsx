import { Quote } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import type { Passage, QuotationRow, QuotationVersion } from '../../../core/model.ts';
import { goToPassage } from '../../commands/place.ts';
import { useT } from '../../i18n.ts';
import { useData } from '../../state/data-store.ts';
import { loadQuotations } from '../../state/loader.ts';
import { messageOf } from '../../state/listed-problems.ts';
import { placeName } from '../../state/place-name.ts';
import type { Problem } from '../../state/problems.ts';
import { quotationParts } from '../../state/quotation-parts.ts';
import { passageText } from '../../state/view-index.ts';
import { VirtualList } from './virtual-list.tsx';

/** The words of a quotation, those underlined that differ in another text: what they differ by is told on hovering. */
function Words({
  passage,
  problems,
}: {
  readonly passage: Passage;
  readonly problems: readonly Problem[];
}): ReactNode {
  const { say } = useT();
  const view = useData((state) => state.view);
  const index = useData((state) => state.index);
  if (!view || !index) return null;
  return quotationParts(passageText(view, index, passage), passage, problems).map(({ text, problem }, at) =>
    problem ? (
      <mark key={at} className="quotation-differs" title={messageOf(problem, say)}>
        {text}
      </mark>
    ) : (
      <span key={at}>{text}</span>
    ),
  );
}

function Version({
  version,
  language,
}: {
  readonly version: QuotationVersion | null;
  readonly language: string;
}): ReactNode {
  const { t } = useT();
  const view = useData((state) => state.view);
  const index = useData((state) => state.index);
  const problems = useData((state) => state.problems);
  if (!version || !view || !index) return <span className="quotation-none">{t('quotations.noVersion')}</span>;
  const { quotation } = version;
  const words = <Words passage={version.passage} problems={problems} />;
  return (
    <span className="quotation-version">
      {version.kind === 'quotation' ? <q lang={language}>{words}</q> : <span lang={language}>{words}</span>}
      <small>
        {version.kind === 'paraphrase' && <i>{t('quotations.paraphrase')}</i>}
        {quotation?.speaker && <b lang={language}>{quotation.speaker}</b>}
        {quotation?.verb && <span lang={language}>{quotation.verb}</span>}
        {quotation && !quotation.isClosed && <i>{t('quotations.unclosed')}</i>}
      </small>
    </span>
  );
}

/** Every direct quotation with speaker and verb, beside its versions in the other texts. */
export function QuotationList(): ReactNode {
  const { t } = useT();
  const quotations = useData((state) => state.quotations);
  const view = useData((state) => state.view);
  const index = useData((state) => state.index);
  const [active, setActive] = useState(-1);
  useEffect(() => {
    if (quotations === null && view) void loadQuotations();
  }, [quotations, view]);
  if (!view || !index || !quotations) return <p className="quiet-line">{t('list.loading')}</p>;
  if (quotations.length === 0) {
    return (
      <div className="list-empty">
        <Quote size={20} aria-hidden />
        <p>{t('quotations.none')}</p>
      </div>
    );
  }
  const columns = { gridTemplateColumns: `36px repeat(${view.texts.length}, minmax(0, 1fr))` };
  const passagesOf = (row: QuotationRow): readonly Passage[] =>
    row.versions.flatMap((version) => (version ? [version.passage] : []));
  const open = (row: QuotationRow): void => {
    setActive(quotations.indexOf(row));
    const passages = passagesOf(row);
    passages.some((passage) => goToPassage(passage, passages));
  };
  return (
    <>
      <div className="quotation-head" style={columns}>
        <span />
        {view.texts.map(({ text }) => (
          <b key={text.id}>{text.sigil}</b>
        ))}
      </div>
      <VirtualList
        label={t('dock.quotations')}
        items={quotations}
        keyOf={(row) =>
          `${row.rowIndex}:${row.versions.map((version) => version?.passage.startOffset ?? '').join()}:${quotations.indexOf(row)}`
        }
        activeIndex={active}
        estimatePx={64}
        onOpen={open}
      >
        {(row) => (
          <div className="quotation-line" style={columns}>
            <span className="problem-row">
              {placeName(view, index, { rowIndex: row.rowIndex, passages: passagesOf(row) })}
            </span>
            {row.versions.map((version, pane) => (
              <Version key={pane} version={version} language={view.texts[pane]?.text.language ?? ''} />
            ))}
          </div>
        )}
      </VirtualList>
    </>
  );
}
