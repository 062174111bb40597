import { useEffect, useState, type ReactNode } from 'react';
import type { BeadExplanation } from '../../../bridge/api.ts';
import type { BeadId } from '../../../core/model.ts';
import { useT } from '../../i18n.ts';
import { useData } from '../../state/data-store.ts';
import { attempt } from '../../state/loader.ts';
import { passageText } from '../../state/view-index.ts';
import { api } from '../../transport.ts';
import { DialogFrame } from '../parts/dialog-frame.tsx';
import { DoneButton } from '../parts/done-button.tsx';

/** Most ties of words that are shown; the strongest come first. */
const shownTokens = 40;

function Explanation({ beadId, sigil }: { readonly beadId: BeadId; readonly sigil: string }): ReactNode {
  const { t, say, locale } = useT();
  const comparisonId = useData((state) => state.comparisonId);
  const view = useData((state) => state.view);
  const index = useData((state) => state.index);
  const [answer, setAnswer] = useState<BeadExplanation | null>(null);
  useEffect(() => {
    if (comparisonId !== null)
      void attempt(async () => setAnswer(await api.beadExplain({ comparisonId, beadId })));
  }, [comparisonId, beadId]);
  if (!answer || !view || !index) return <p className="quiet">{t('list.loading')}</p>;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const tied = answer.tokens
    .filter((token) => token.matchedWith)
    .sort((a, b) => a.costNats - b.costNats)
    .slice(0, shownTokens);
  return (
    <section>
      <h3>
        <span className="sigil">{sigil}</span> {t('tie.score', { percent: Math.round(answer.score * 100) })}
      </h3>
      <table className="why-table">
        <tbody>
          {answer.parts.map((part) => (
            <tr key={part.name}>
              <td>{say({ key: `why.part.${part.name}`, params: {} })}</td>
              <td>{number.format(-part.costNats)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {tied.length > 0 && (
        <table className="why-table">
          <thead>
            <tr>
              <th>{t('why.word')}</th>
              <th>{t('why.matchedWith')}</th>
              <th>{t('why.kind')}</th>
              <th>{t('why.gain')}</th>
            </tr>
          </thead>
          <tbody>
            {tied.map((token, at) => (
              <tr key={at}>
                <td>{passageText(view, index, token.passage)}</td>
                <td>{token.matchedWith && passageText(view, index, token.matchedWith)}</td>
                <td>{say({ key: `why.kind.${token.kind}`, params: {} })}</td>
                <td>{number.format(-token.costNats)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** Why this row: what spoke for each tie and what against it. */
export function WhyDialog({ rowKey }: { readonly rowKey: string }): ReactNode {
  const { t } = useT();
  const view = useData((state) => state.view);
  const rowIndex = useData((state) => state.index?.rowIndexOfKey.get(rowKey) ?? -1);
  const row = view?.rows[rowIndex];
  const tied = row?.cells.flatMap((cell, pane) =>
    cell.beadId === undefined ? [] : [{ beadId: cell.beadId, sigil: view?.texts[pane]?.text.sigil ?? '' }],
  );
  return (
    <DialogFrame
      title={t('why.title', { row: rowIndex + 1 })}
      description={t('why.words')}
      size="lg"
      foot={<DoneButton />}
    >
      {tied?.length ? (
        tied.map(({ beadId, sigil }) => <Explanation key={beadId} beadId={beadId} sigil={sigil} />)
      ) : (
        <p className="quiet">{t('tie.none')}</p>
      )}
    </DialogFrame>
  );
}
