import { Plus, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Concept, Passage, TermStatus } from '../../../core/model.ts';
import { useT } from '../../i18n.ts';
import { useData } from '../../state/data-store.ts';
import { attempt } from '../../state/loader.ts';
import { addToast, putUi } from '../../state/ui-store.ts';
import { passageText } from '../../state/view-index.ts';
import { api } from '../../transport.ts';
import { Button, IconButton } from '../parts/buttons.tsx';
import { closeDialog, DialogFrame } from '../parts/dialog-frame.tsx';
import { SelectField, TextField } from '../parts/fields.tsx';

const statuses: readonly TermStatus[] = ['preferred', 'admitted', 'deprecated', 'forbidden'];

interface TermDraft {
  readonly language: string;
  readonly text: string;
  readonly status: TermStatus;
}

/** Languages of the open comparison, else the three that the window knows. */
function languagesNow(): readonly string[] {
  const { view } = useData.getState();
  return [...new Set(view ? view.texts.map(({ text }) => text.language) : ['uk', 'ru', 'en'])];
}

/** Words of the passages as first terms; a text without a passage gets an empty line. */
function draftsOf(passages: readonly Passage[]): readonly TermDraft[] {
  const { view, index } = useData.getState();
  return languagesNow().map((language) => {
    const passage = passages.find(
      (candidate) => view?.texts[index?.paneOfText.get(candidate.textId) ?? -1]?.text.language === language,
    );
    const words = passage && view && index ? passageText(view, index, passage).trim() : '';
    // A whole paragraph is no term: only what was marked is taken over.
    return { language, text: words.length <= 80 ? words : '', status: 'preferred' };
  });
}

/** One wording: its words, whether it is wanted, and the cross that takes it away. */
function TermLine({
  term,
  onChange,
  onRemove,
}: {
  readonly term: TermDraft;
  readonly onChange: (patch: Partial<TermDraft>) => void;
  readonly onRemove: () => void;
}): ReactNode {
  const { t, languageName } = useT();
  return (
    <div className="term-line">
      <TextField
        label={languageName(term.language)}
        value={term.text}
        lang={term.language}
        maxLength={500}
        onChange={(event) => onChange({ text: event.target.value })}
      />
      <SelectField
        label={t('term.status')}
        value={term.status}
        choices={statuses.map((value) => ({ value, label: t(`term.${value}`) }))}
        onChange={(status) => onChange({ status })}
      />
      <IconButton label={t('term.removeLine')} onClick={onRemove}>
        <X size={14} />
      </IconButton>
    </div>
  );
}

/** Adds a concept with its terms in each language of the comparison, or changes one. */
export function TermDialog({
  passages,
  concept,
  isFromList,
}: {
  readonly passages: readonly Passage[];
  readonly concept?: Concept;
  readonly isFromList: boolean;
}): ReactNode {
  const { t, languageName } = useT();
  const [terms, setTerms] = useState<readonly TermDraft[]>(() => concept?.terms ?? draftsOf(passages));
  const [definition, setDefinition] = useState(concept?.definition ?? '');
  const filled = terms.filter((term) => term.text.trim() !== '');
  const languages = [...new Set([...languagesNow(), ...terms.map((term) => term.language)])];
  const close = (): void => (isFromList ? putUi({ dialog: { kind: 'terms' } }) : closeDialog());
  const save = async (): Promise<void> => {
    const saved = await attempt(() =>
      api.conceptSave({
        ...(concept ? { conceptId: concept.id } : {}),
        definition: definition.trim(),
        terms: filled.map(({ language, text, status }) => ({ language, text: text.trim(), status })),
      }),
    );
    if (!saved) return;
    addToast({ tone: 'good', message: { key: 'term.saved', params: {} } });
    close();
  };
  return (
    <DialogFrame
      title={concept ? t('term.edit') : t('command.review.addTerm')}
      description={t('term.words')}
      onClose={close}
      foot={
        <>
          <Button onClick={close}>{t('dialog.cancel')}</Button>
          <Button tone="primary" disabled={filled.length === 0} onClick={() => void save()}>
            {t('dialog.save')}
          </Button>
        </>
      }
    >
      {terms.map((term, at) => (
        <TermLine
          key={at}
          term={term}
          onChange={(patch) =>
            setTerms(terms.map((other, place) => (place === at ? { ...other, ...patch } : other)))
          }
          onRemove={() => setTerms(terms.filter((_other, place) => place !== at))}
        />
      ))}
      <div className="term-more" role="group" aria-label={t('term.addLine')}>
        <span className="quiet">{t('term.addLine')}</span>
        {languages.map((language) => (
          <Button
            key={language}
            tone="quiet"
            icon={<Plus size={13} />}
            onClick={() => setTerms([...terms, { language, text: '', status: 'preferred' }])}
          >
            {languageName(language)}
          </Button>
        ))}
      </div>
      <TextField
        label={t('term.definition')}
        value={definition}
        onChange={(event) => setDefinition(event.target.value)}
      />
    </DialogFrame>
  );
}
