import { RotateCcw, Undo2 } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import type { Api } from '../../../bridge/api.ts';
import type { ProjectChecks } from '../../../core/check/settings.ts';
import { useT } from '../../i18n.ts';
import { useData } from '../../state/data-store.ts';
import { attempt } from '../../state/loader.ts';
import { api } from '../../transport.ts';
import { Button } from '../parts/buttons.tsx';
import { DialogFrame } from '../parts/dialog-frame.tsx';
import { DoneButton } from '../parts/done-button.tsx';
import { CheckCard } from './check-card.tsx';
import { LoadedWordsCard } from './loaded-words-card.tsx';

type Answer = Awaited<ReturnType<Api['projectChecks']>>;

const asShipped: ProjectChecks = { rules: [], loadedWords: {} };

/** Checks that have no findings of their own but thresholds: texts that are no translations of each other. */
const comparable = 'comparable';

/** What the project says of its checks, read again whenever the project changed, as undo does. */
function useProjectChecks(): { answer: Answer | null; save: (checks: ProjectChecks) => void } {
  const project = useData((state) => state.project);
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    let isGone = false;
    void attempt(() => api.projectChecks()).then((next) => {
      if (next && !isGone) setAnswer(next);
    });
    return () => {
      isGone = true;
    };
  }, [project]);
  const save = (checks: ProjectChecks): void => {
    setAnswer((known) => known && { ...known, checks });
    void attempt(() => api.projectChecksSet({ checks }));
  };
  return { answer, save };
}

function Foot({ answer, save }: ReturnType<typeof useProjectChecks>): ReactNode {
  const { t } = useT();
  const project = useData((state) => state.project);
  const isChanged = JSON.stringify(answer?.checks ?? asShipped) !== JSON.stringify(asShipped);
  const canUndo = project?.canUndo === true && project.undoLabel?.key === 'edit.checks';
  return (
    <>
      <Button
        tone="quiet"
        icon={<RotateCcw size={14} />}
        disabled={!isChanged || project?.isReadOnly !== false}
        onClick={() => save(asShipped)}
      >
        {t('checks.resetAll')}
      </Button>
      <Button
        tone="quiet"
        icon={<Undo2 size={14} />}
        disabled={!canUndo}
        onClick={() => void attempt(() => api.editUndo())}
      >
        {t('checks.undo')}
      </Button>
      <span className="spacer" />
      <DoneButton />
    </>
  );
}

/** Settings of the project's checks: on or off, weight, place in the list, thresholds, lists of words. */
export function ChecksDialog({ checkId }: { readonly checkId?: string }): ReactNode {
  const { t } = useT();
  const held = useProjectChecks();
  const { answer, save } = held;
  const isReadOnly = useData((state) => state.project?.isReadOnly ?? true);
  return (
    <DialogFrame
      title={t('command.review.checks')}
      description={t('checks.words')}
      size="xl"
      foot={<Foot {...held} />}
    >
      {answer && (
        <fieldset className="check-cards" disabled={isReadOnly}>
          {[...answer.checkIds, comparable].map((id) => (
            <CheckCard
              key={id}
              checkId={id}
              isOpen={id === checkId}
              isRuled={id !== comparable}
              checks={answer.checks}
              thresholds={answer.thresholds.filter((one) => one.checkId === id)}
              onSave={save}
            >
              {id === 'loaded' && (
                <LoadedWordsCard checks={answer.checks} shipped={answer.shippedWords} onSave={save} />
              )}
            </CheckCard>
          ))}
        </fieldset>
      )}
    </DialogFrame>
  );
}
