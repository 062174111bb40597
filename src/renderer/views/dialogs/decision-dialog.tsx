import { useState, type ReactNode } from 'react';
import type { DecisionScope, DecisionVerdict } from '../../../core/model.ts';
import { reviewCommands } from '../../commands/review-commands.ts';
import { useT } from '../../i18n.ts';
import { useData } from '../../state/data-store.ts';
import { attempt } from '../../state/loader.ts';
import { api } from '../../transport.ts';
import { Button } from '../parts/buttons.tsx';
import { closeDialog, DialogFrame } from '../parts/dialog-frame.tsx';
import { Field, Segmented } from '../parts/fields.tsx';
import { PassageLines } from '../problem-body.tsx';

const scopes: readonly DecisionScope[] = ['this', 'comparison', 'project'];
const verdicts: readonly DecisionVerdict[] = ['accepted', 'dismissed', 'house-style'];

/** What the user rules on a discrepancy, with a reason and how far it reaches. */
export function DecisionDialog({
  problemKey,
  verdict: initial,
}: {
  readonly problemKey: string;
  readonly verdict: DecisionVerdict;
}): ReactNode {
  const { t, say } = useT();
  const problem = useData((state) => state.problems.find((candidate) => candidate.key === problemKey));
  const comparisonId = useData((state) => state.comparisonId);
  const [verdict, setVerdict] = useState(initial);
  const [scope, setScope] = useState<DecisionScope>('this');
  const [reason, setReason] = useState('');
  const discrepancy = problem?.discrepancy;
  const save = async (): Promise<void> => {
    if (!discrepancy || comparisonId === null) return;
    const isDone = await attempt(async () => {
      await api.decisionSet({
        comparisonId,
        fingerprint: discrepancy.fingerprint,
        verdict,
        scope,
        reason: reason.trim(),
      });
      return true;
    });
    if (!isDone) return;
    // F8 goes on from what was just decided, so that a list can be worked through with two keys.
    reviewCommands['review.next']?.run();
    closeDialog();
  };
  return (
    <DialogFrame
      title={t('decision.title')}
      foot={
        <>
          <Button onClick={closeDialog}>{t('dialog.cancel')}</Button>
          <Button tone="primary" disabled={!discrepancy} onClick={() => void save()}>
            {t('dialog.save')}
          </Button>
        </>
      }
    >
      {discrepancy && <p>{say(discrepancy.message)}</p>}
      {problem && <PassageLines passages={problem.passages} />}
      <Field label={t('decision.verdict')}>
        {() => (
          <Segmented
            label={t('decision.verdict')}
            value={verdict}
            choices={verdicts.map((value) => ({ value, label: t(`decision.${value}`) }))}
            onChange={setVerdict}
          />
        )}
      </Field>
      <Field label={t('decision.scope')} help={t(`decision.scopeHelp.${scope}`)}>
        {() => (
          <Segmented
            label={t('decision.scope')}
            value={scope}
            choices={scopes.map((value) => ({ value, label: t(`decision.scope.${value}`) }))}
            onChange={setScope}
          />
        )}
      </Field>
      <Field label={t('decision.reason')}>
        {(id) => (
          <textarea
            id={id}
            className="input"
            rows={2}
            autoFocus
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
    </DialogFrame>
  );
}
