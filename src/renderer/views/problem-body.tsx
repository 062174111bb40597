import {
  BookPlus,
  Check,
  Copy,
  EyeOff,
  MessageSquarePlus,
  Pencil,
  SlidersHorizontal,
  Trash2,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { Passage } from '../../core/model.ts';
import { copyEvidence, evidenceOf, goToProblem } from '../commands/review-commands.ts';
import { useT } from '../i18n.ts';
import { useData } from '../state/data-store.ts';
import { attempt } from '../state/loader.ts';
import type { Problem } from '../state/problems.ts';
import { putUi } from '../state/ui-store.ts';
import { passageText } from '../state/view-index.ts';
import { api } from '../transport.ts';
import { IconButton } from './parts/buttons.tsx';
import { CategoryIcon, SeverityBars } from './parts/category-mark.tsx';
import { categoryKey, severityKey } from './parts/command-words.ts';

/** The words of passages, by text: short name and what stands there. */
export function PassageLines({ passages }: { readonly passages: readonly Passage[] }): ReactNode {
  const view = useData((state) => state.view);
  const index = useData((state) => state.index);
  if (!view || !index) return null;
  return (
    <ul className="passages">
      {passages.map((passage, at) => {
        const pane = index.paneOfText.get(passage.textId);
        const text = pane === undefined ? undefined : view.texts[pane]?.text;
        const words = passageText(view, index, passage);
        if (!text || words === '') return null;
        return (
          <li key={at}>
            <span className="sigil sigil-small">{text.sigil}</span>
            <q lang={text.language}>{words.length > 220 ? `${words.slice(0, 220)}…` : words}</q>
          </li>
        );
      })}
    </ul>
  );
}

function OwnActions({ problem }: { readonly problem: Problem }): ReactNode {
  const { t } = useT();
  const { finding } = problem;
  if (!finding) return null;
  return (
    <>
      <IconButton
        label={t('finding.edit')}
        onClick={() => putUi({ dialog: { kind: 'finding', passages: finding.passages, finding } })}
      >
        <Pencil size={14} />
      </IconButton>
      <IconButton
        label={t('finding.remove')}
        onClick={() => void attempt(() => api.findingRemove({ findingId: finding.id }))}
      >
        <Trash2 size={14} />
      </IconButton>
    </>
  );
}

function MachineActions({ problem }: { readonly problem: Problem }): ReactNode {
  const { t } = useT();
  const comparisonId = useData((state) => state.comparisonId);
  const fingerprint = problem.discrepancy?.fingerprint;
  if (fingerprint === undefined || comparisonId === null) return null;
  if (problem.decision) {
    return (
      <button
        type="button"
        className="link-button"
        onClick={() => void attempt(() => api.decisionClear({ comparisonId, fingerprint }))}
      >
        {t('decision.clear')}
      </button>
    );
  }
  const ask = (verdict: 'accepted' | 'dismissed') => () =>
    putUi({ dialog: { kind: 'dismiss', problemKey: problem.key, verdict } });
  return (
    <>
      <IconButton label={t('command.review.accept')} onClick={ask('accepted')}>
        <Check size={14} />
      </IconButton>
      <IconButton label={t('command.review.dismiss')} onClick={ask('dismissed')}>
        <EyeOff size={14} />
      </IconButton>
      <IconButton
        label={t('command.review.addTerm')}
        onClick={() => putUi({ dialog: { kind: 'term', passages: problem.passages } })}
      >
        <BookPlus size={14} />
      </IconButton>
    </>
  );
}

/** Buttons of one problem: what can be ruled, written or copied. */
export function ProblemActions({ problem }: { readonly problem: Problem }): ReactNode {
  const { t } = useT();
  const isReadOnly = useData((state) => state.project?.isReadOnly ?? false);
  return (
    <div className="problem-actions">
      {!isReadOnly && <MachineActions problem={problem} />}
      {!isReadOnly && <OwnActions problem={problem} />}
      {!isReadOnly && (
        <IconButton
          label={t('command.review.note')}
          onClick={() => {
            goToProblem(problem);
            putUi({ openNote: { kind: 'draft', passages: problem.passages } });
          }}
        >
          <MessageSquarePlus size={14} />
        </IconButton>
      )}
      <IconButton
        label={t('command.edit.copyEvidence')}
        onClick={() => {
          const request = evidenceOf(problem);
          if (request) void copyEvidence(request);
        }}
      >
        <Copy size={14} />
      </IconButton>
    </div>
  );
}

/** What the check looks at and by which rule, and the way to switch it off in this project. */
function AboutCheck({ checkId }: { readonly checkId: string }): ReactNode {
  const { t, say } = useT();
  const id = checkId.split('/')[0] ?? checkId;
  const switchOff = async (): Promise<void> => {
    const { checks } = await api.projectChecks();
    const rules = [...checks.rules.filter((rule) => rule.checkId !== id), { checkId: id, isOn: false }];
    await api.projectChecksSet({ checks: { ...checks, rules } });
  };
  return (
    <details className="check-about">
      <summary>{t('check.about.title')}</summary>
      <p>{say({ key: `check.about.${id}`, params: {} })}</p>
      <button type="button" className="quiet-button" onClick={() => void attempt(switchOff)}>
        <EyeOff size={14} /> {t('check.about.off')}
      </button>
      <button
        type="button"
        className="quiet-button"
        onClick={() => putUi({ dialog: { kind: 'checks', checkId: id } })}
      >
        <SlidersHorizontal size={14} /> {t('command.review.checks')}
      </button>
    </details>
  );
}

/** One problem in full: category, the two observations, the rule, evidence, actions. */
export function ProblemBody({ problem }: { readonly problem: Problem }): ReactNode {
  const { t, say } = useT();
  const { discrepancy, finding, decision } = problem;
  return (
    <article className="problem-body">
      <header>
        <CategoryIcon category={problem.category} />
        <b>{t(categoryKey(problem.category))}</b>
        <SeverityBars severity={problem.severity} label={t(severityKey(problem.severity))} />
        {finding && <span className="badge">{t('finding.own')}</span>}
      </header>
      {discrepancy && <p className="problem-message">{say(discrepancy.message)}</p>}
      {finding && <p className="problem-message">{finding.remark}</p>}
      <PassageLines passages={problem.passages} />
      {finding && finding.proposedWording !== '' && (
        <p className="proposal">
          <span>{t('finding.proposal')}</span> {finding.proposedWording}
        </p>
      )}
      {discrepancy && discrepancy.evidence.length > 0 && (
        <ul className="evidence-lines">
          {discrepancy.evidence.map((line, at) => (
            <li key={at}>{say(line)}</li>
          ))}
        </ul>
      )}
      {decision && (
        <p className="decision-line">
          {t(`decision.${decision.verdict}`)}
          {decision.reason !== '' && ` — ${decision.reason}`}
        </p>
      )}
      {discrepancy && <AboutCheck checkId={discrepancy.checkId} />}
      <ProblemActions problem={problem} />
    </article>
  );
}
