import { useEffect, useState, type ReactNode } from 'react';
import type { BeadExplanation } from '../../../bridge/api.ts';
import type { BeadId, Passage, UnitSpan } from '../../../core/model.ts';
import { useT } from '../../i18n.ts';
import type { MatchedPair } from '../../panes/matches.ts';
import { useData } from '../../state/data-store.ts';
import { attempt } from '../../state/loader.ts';
import { useUi } from '../../state/ui-store.ts';
import { passageText } from '../../state/view-index.ts';
import { api } from '../../transport.ts';
import { DialogFrame } from '../parts/dialog-frame.tsx';
import { DoneButton } from '../parts/done-button.tsx';
import { tieKind } from '../parts/tie-kind.ts';
import { useLoosePairs } from '../inspector/use-loose-passages.ts';

/** Most ties of words that are shown; the strongest come first. */
const shownTokens = 40;

/** Asks for evidence once. key: what is asked for. */
function useEvidence(key: string, ask: () => Promise<BeadExplanation>): BeadExplanation | null {
  const [answer, setAnswer] = useState<{ key: string; evidence: BeadExplanation } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void attempt(async () => {
      const evidence = await ask();
      // An answer that comes late must not take the place of a later one.
      if (isWanted) setAnswer({ key, evidence });
    });
    return () => {
      isWanted = false;
    };
    // `ask` is made anew with each picture; what it asks for is in the key.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
  return answer?.key === key ? answer.evidence : null;
}

/** The parts of what was weighed, and the words that are tied. */
function Evidence({ evidence }: { readonly evidence: BeadExplanation }): ReactNode {
  const { t, say, locale } = useT();
  const view = useData((state) => state.view);
  const index = useData((state) => state.index);
  if (!view || !index) return null;
  const wordsOf = (passage: Passage): string => passageText(view, index, passage);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const tied = evidence.tokens
    .filter((token) => token.matchedWith)
    .sort((a, b) => a.costNats - b.costNats)
    .slice(0, shownTokens);
  return (
    <>
      <table className="why-table">
        <tbody>
          {evidence.parts.map((part) => (
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
                <td>{wordsOf(token.passage)}</td>
                <td>{token.matchedWith && wordsOf(token.matchedWith)}</td>
                <td>
                  {say({
                    key: `why.kind.${tieKind(
                      token.kind,
                      [token.passage, token.matchedWith].map((one) => (one ? wordsOf(one) : '')),
                    )}`,
                    params: {},
                  })}
                </td>
                <td>{number.format(-token.costNats)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

/** What ties one text to the base text; among several only the one that was asked about stands open. */
function Explanation({
  beadId,
  sigil,
  isOpen,
}: {
  readonly beadId: BeadId;
  readonly sigil: string;
  readonly isOpen: boolean;
}): ReactNode {
  const { t } = useT();
  const comparisonId = useData((state) => state.comparisonId);
  const evidence = useEvidence(`${comparisonId ?? ''} ${beadId}`, () =>
    // The dialog stands only over an open comparison.
    api.beadExplain({ comparisonId: comparisonId!, beadId }),
  );
  if (!evidence) return <p className="quiet">{t('list.loading')}</p>;
  return (
    <details className="why-text" open={isOpen}>
      <summary>
        <h3>
          <span className="sigil">{sigil}</span>{' '}
          {t('tie.score', { percent: Math.round(evidence.score * 100) })}
        </h3>
      </summary>
      <Evidence evidence={evidence} />
    </details>
  );
}

/** Why two passages of comparable texts correspond: both quoted, then what tied them. */
function LooseExplanation({ pair }: { readonly pair: MatchedPair }): ReactNode {
  const { t } = useT();
  const comparisonId = useData((state) => state.comparisonId);
  const view = useData((state) => state.view);
  const textId = view?.texts[pair.target.pane]?.text.id;
  const spanOf = ({ line, startOffset, endOffset }: MatchedPair['source']): UnitSpan => ({
    unit: line,
    startOffset,
    endOffset,
  });
  const spans = { source: spanOf(pair.source), target: spanOf(pair.target) };
  const evidence = useEvidence(JSON.stringify([comparisonId, textId, spans]), () =>
    // The dialog stands only over an open comparison with this text in it.
    api.looseExplain({ comparisonId: comparisonId!, textId: textId!, ...spans }),
  );
  return (
    <section>
      <h3>{t('tie.score', { percent: Math.round(pair.score * 100) })}</h3>
      {[pair.source, pair.target].map(({ pane, line, startOffset, endOffset }) => {
        const shown = view?.texts[pane];
        return (
          <blockquote key={pane} className="loose-quote" lang={shown?.text.language}>
            <span className="sigil">{shown?.text.sigil}</span> <span className="quiet">¶ {line + 1}</span>{' '}
            {shown?.units[line]?.content.slice(startOffset, endOffset)}
          </blockquote>
        );
      })}
      {!evidence ? (
        <p className="quiet">{t('list.loading')}</p>
      ) : evidence.parts.length === 0 ? (
        <p className="quiet">{t('why.gone')}</p>
      ) : (
        <Evidence evidence={evidence} />
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
    cell.beadId === undefined
      ? []
      : [{ pane, beadId: cell.beadId, sigil: view?.texts[pane]?.text.sigil ?? '' }],
  );
  const pane = useUi((state) => state.current?.pane);
  const asked = tied?.find((one) => one.pane === pane) ?? tied?.[0];
  const loose = useLoosePairs(rowIndex);
  return (
    <DialogFrame
      title={t('why.title', { row: rowIndex + 1 })}
      description={t('why.words')}
      size="lg"
      foot={<DoneButton />}
    >
      {loose.length === 0 &&
        tied?.map(({ beadId, sigil }) => (
          <Explanation key={beadId} beadId={beadId} sigil={sigil} isOpen={beadId === asked?.beadId} />
        ))}
      {loose.map((pair) => (
        <LooseExplanation key={JSON.stringify([pair.source, pair.target])} pair={pair} />
      ))}
      {!tied?.length && loose.length === 0 && <p className="quiet">{t('tie.none')}</p>}
    </DialogFrame>
  );
}
