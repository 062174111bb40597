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
import { goToPassage } from '../commands/place.ts';
import { copyEvidence, evidenceOf, goToProblem } from '../commands/review-commands.ts';
import { useT } from '../i18n.ts';
import { useData } from '../state/data-store.ts';
import { attempt } from '../state/loader.ts';
import { groupPassages, isSpread, type PassageGroup } from '../state/passage-groups.ts';
import type { Problem } from '../state/problems.ts';
import { putUi, useUi } from '../state/ui-store.ts';
import { api } from '../transport.ts';
import { Button, IconButton } from './parts/buttons.tsx';
import { CategoryIcon, SeverityBars } from './parts/category-mark.tsx';
import { categoryKey, severityKey } from './parts/command-words.ts';
import { Counterparts, EvidenceLines } from './problem-evidence.tsx';

/** The words of passages, by text: short name, what stands there, and ways to the places where it stands in several. */
export function PassageLines({ passages }: { readonly passages: readonly Passage[] }): ReactNode {
  const view = useData((state) => state.view);
  const index = useData((state) => state.index);
  if (!view || !index) return null;
  const groups = groupPassages(view, index, passages);
  const hasWays = isSpread(groups);
  return (
    <ul className="passages">
      {groups.map((group, at) => (
        <li key={at}>
          <span className="sigil sigil-small">{group.text.sigil}</span>
          <span>
            <q lang={group.text.language}>
              {group.words.length > 220 ? `${group.words.slice(0, 220)}…` : group.words}
            </q>
            {hasWays && <PlaceWays group={group} beside={passages} />}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** More than these are told by their number only: the list of marks beside the text shows them too. */
const mostWays = 40;

function PlaceWays({
  group: { places },
  beside,
}: {
  readonly group: PassageGroup;
  readonly beside: readonly Passage[];
}): ReactNode {
  const { t } = useT();
  const currentUnit = useUi((state) => state.current?.unitId);
  return (
    <span className="place-ways">
      {places.length > 1 && <span className="zone-count">× {places.length}</span>}
      {places.slice(0, mostWays).map(({ passage, paragraph }, at) => (
        <button
          key={at}
          type="button"
          className="link-button"
          aria-label={t('passages.go', { paragraph })}
          aria-current={passage.unitId === currentUnit}
          onClick={() => goToPassage(passage, beside)}
        >
          ¶ {paragraph}
        </button>
      ))}
      {places.length > mostWays && <span className="quiet">…</span>}
    </span>
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
      <div className="check-ways">
        <Button tone="quiet" icon={<EyeOff size={14} />} onClick={() => void attempt(switchOff)}>
          {t('check.about.off')}
        </Button>
        <Button
          tone="quiet"
          icon={<SlidersHorizontal size={14} />}
          onClick={() => putUi({ dialog: { kind: 'checks', checkId: id } })}
        >
          {t('command.review.checks')}
        </Button>
      </div>
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
      <Counterparts problem={problem} />
      {finding && finding.proposedWording !== '' && (
        <p className="proposal">
          <span>{t('finding.proposal')}</span> {finding.proposedWording}
        </p>
      )}
      {discrepancy && <EvidenceLines discrepancy={discrepancy} />}
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
