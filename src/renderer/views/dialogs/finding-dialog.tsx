import { X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import {
  discrepancyCategories,
  type DiscrepancyCategory,
  type Finding,
  type Passage,
  type Severity,
} from '../../../core/model.ts';
import { useT } from '../../i18n.ts';
import { useData } from '../../state/data-store.ts';
import { attempt } from '../../state/loader.ts';
import { putUi } from '../../state/ui-store.ts';
import { api } from '../../transport.ts';
import { Button, IconButton } from '../parts/buttons.tsx';
import { categoryKey, severityKey } from '../parts/command-words.ts';
import { closeDialog, DialogFrame } from '../parts/dialog-frame.tsx';
import { Field, Segmented, SelectField } from '../parts/fields.tsx';
import { passageText } from '../../state/view-index.ts';

const severities: readonly Severity[] = ['info', 'minor', 'major', 'critical'];

/** The passages a finding points at, each of which can be left out. */
function PassageChips({
  passages,
  onChange,
}: {
  readonly passages: readonly Passage[];
  readonly onChange: (passages: readonly Passage[]) => void;
}): ReactNode {
  const { t } = useT();
  const view = useData((state) => state.view);
  const index = useData((state) => state.index);
  if (!view || !index) return null;
  return (
    <div className="passage-chips">
      {passages.map((passage, at) => {
        const text = view.texts[index.paneOfText.get(passage.textId) ?? -1]?.text;
        return (
          <div key={at} className="passage-chip">
            <span className="sigil">{text?.sigil}</span>
            <q lang={text?.language}>{passageText(view, index, passage)}</q>
            <IconButton
              label={t('finding.leaveOut')}
              className="icon-button-small"
              disabled={passages.length < 2}
              onClick={() => onChange(passages.filter((other) => other !== passage))}
            >
              <X size={14} />
            </IconButton>
          </div>
        );
      })}
    </div>
  );
}

/** A person's own finding: what it is, how grave, a remark and a wording that would be better. */
export function FindingDialog({
  passages: initial,
  finding,
}: {
  readonly passages: readonly Passage[];
  readonly finding?: Finding;
}): ReactNode {
  const { t } = useT();
  const [passages, setPassages] = useState(initial);
  const [category, setCategory] = useState<DiscrepancyCategory>(finding?.category ?? 'mistranslation');
  const [severity, setSeverity] = useState<Severity>(finding?.severity ?? 'minor');
  const [remark, setRemark] = useState(finding?.remark ?? '');
  const [proposedWording, setProposedWording] = useState(finding?.proposedWording ?? '');
  const save = async (): Promise<void> => {
    const draft = {
      category,
      severity,
      passages: passages.map(({ textId, unitId, startOffset, endOffset }) => ({
        textId,
        unitId,
        startOffset,
        endOffset,
      })),
      remark: remark.trim(),
      proposedWording: proposedWording.trim(),
    };
    const saved = await attempt(() =>
      finding ? api.findingUpdate({ findingId: finding.id, ...draft }) : api.findingAdd(draft),
    );
    if (!saved) return;
    closeDialog();
    putUi({ activeProblem: `f:${saved.id}`, selected: [] });
  };
  const isEmpty = remark.trim() === '' && proposedWording.trim() === '';
  return (
    <DialogFrame
      title={finding ? t('finding.edit') : t('command.review.finding')}
      description={t('finding.words')}
      size="lg"
      foot={
        <>
          <Button onClick={closeDialog}>{t('dialog.cancel')}</Button>
          <Button tone="primary" disabled={isEmpty || passages.length === 0} onClick={() => void save()}>
            {t('dialog.save')}
          </Button>
        </>
      }
    >
      <PassageChips passages={passages} onChange={setPassages} />
      <div className="grid-2">
        <SelectField
          label={t('finding.category')}
          value={category}
          choices={discrepancyCategories.map((value) => ({ value, label: t(categoryKey(value)) }))}
          onChange={setCategory}
        />
        <Field label={t('filter.severity')}>
          {() => (
            <Segmented
              label={t('filter.severity')}
              value={severity}
              choices={severities.map((value) => ({ value, label: t(severityKey(value)) }))}
              onChange={setSeverity}
            />
          )}
        </Field>
      </div>
      <Field label={t('finding.remark')}>
        {(id) => (
          <textarea
            id={id}
            className="input"
            rows={3}
            autoFocus
            value={remark}
            data-draft={finding?.remark ?? ''}
            onChange={(event) => setRemark(event.target.value)}
          />
        )}
      </Field>
      <Field label={t('finding.proposal')}>
        {(id) => (
          <textarea
            id={id}
            className="input"
            rows={2}
            value={proposedWording}
            data-draft={finding?.proposedWording ?? ''}
            onChange={(event) => setProposedWording(event.target.value)}
          />
        )}
      </Field>
    </DialogFrame>
  );
}
