import type { ReactNode } from 'react';
import type { Discrepancy } from '../../core/model.ts';
import { useT } from '../i18n.ts';
import { counterpartsOf, onlyTextOf } from '../state/counterparts.ts';
import { useData } from '../state/data-store.ts';
import { partDescent } from '../state/descent-chain.ts';
import type { Problem } from '../state/problems.ts';
import { useSegments } from './use-segments.ts';

/** Across from a finding that quotes one text only: the sentences in which the others say it, so that both sides are seen. */
export function Counterparts({ problem }: { readonly problem: Problem }): ReactNode {
  const { t } = useT();
  const view = useData((state) => state.view);
  const index = useData((state) => state.index);
  const isOneSided = problem.discrepancy !== undefined && onlyTextOf(problem.passages) !== null;
  const rowKey = (isOneSided && view?.rows[problem.rowIndex]?.key) || null;
  const beads = useSegments(rowKey);
  if (!view || !index || !beads) return null;
  const found = counterpartsOf(view, index, problem.passages, beads);
  if (found.length === 0) return null;
  return (
    <>
      <p className="quiet">{t('evidence.across')}</p>
      <ul className="passages passages-across">
        {found.map(({ text, words }) => (
          <li key={text.id}>
            <span className="sigil sigil-small">{text.sigil}</span>
            <q lang={text.language}>{words.length > 220 ? `${words.slice(0, 220)}…` : words}</q>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What else is known of a discrepancy, line by line; where its texts come from is one line, as chains. */
export function EvidenceLines({ discrepancy }: { readonly discrepancy: Discrepancy }): ReactNode {
  const { t, say } = useT();
  const { others, chains } = partDescent(discrepancy.evidence);
  if (others.length === 0 && chains.length === 0) return null;
  return (
    <ul className="evidence-lines">
      {others.map((line, at) => (
        <li key={at}>{say(line)}</li>
      ))}
      {chains.length > 0 && <li>{t('evidence.chain', { chains: chains.join('; ') })}</li>}
    </ul>
  );
}
