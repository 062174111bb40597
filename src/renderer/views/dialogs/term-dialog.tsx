import { useState, type ReactNode } from 'react';
import type { Passage, TermStatus } from '../../../core/model.ts';
import { useT } from '../../i18n.ts';
import { useData } from '../../state/data-store.ts';
import { attempt } from '../../state/loader.ts';
import { addToast } from '../../state/ui-store.ts';
import { passageText } from '../../state/view-index.ts';
import { api } from '../../transport.ts';
import { Button } from '../parts/buttons.tsx';
import { closeDialog, DialogFrame } from '../parts/dialog-frame.tsx';
import { SelectField, TextField } from '../parts/fields.tsx';

const statuses: readonly TermStatus[] = ['preferred', 'admitted', 'deprecated', 'forbidden'];

interface TermDraft {
  readonly language: string;
  readonly text: string;
  readonly status: TermStatus;
}

/** Words of the passages as first terms; a text without a passage gets an empty line. */
function useDrafts(passages: readonly Passage[]): readonly TermDraft[] {
  const { view, index } = useData.getState();
  if (!view || !index) return [];
  const languages = [...new Set(view.texts.map(({ text }) => text.language))];
  return languages.map((language) => {
    const passage = passages.find(
      (candidate) => view.texts[index.paneOfText.get(candidate.textId) ?? -1]?.text.language === language,
    );
    const words = passage ? passageText(view, index, passage).trim() : '';
    // A whole paragraph is no term: only what was marked is taken over.
    return { language, text: words.length <= 80 ? words : '', status: 'preferred' };
  });
}

/** Adds a concept with its term in each language of the comparison. */
export function TermDialog({ passages }: { readonly passages: readonly Passage[] }): ReactNode {
  const { t, languageName } = useT();
  const initial = useDrafts(passages);
  const [terms, setTerms] = useState(initial);
  const [definition, setDefinition] = useState('');
  const filled = terms.filter((term) => term.text.trim() !== '');
  const put = (at: number, patch: Partial<TermDraft>): void =>
    setTerms(terms.map((term, other) => (other === at ? { ...term, ...patch } : term)));
  const save = async (): Promise<void> => {
    const saved = await attempt(() =>
      api.conceptSave({
        definition: definition.trim(),
        terms: filled.map((term) => ({ ...term, text: term.text.trim() })),
      }),
    );
    if (!saved) return;
    addToast({ tone: 'good', message: { key: 'term.saved', params: {} } });
    closeDialog();
  };
  return (
    <DialogFrame
      title={t('command.review.addTerm')}
      description={t('term.words')}
      foot={
        <>
          <Button onClick={closeDialog}>{t('dialog.cancel')}</Button>
          <Button tone="primary" disabled={filled.length === 0} onClick={() => void save()}>
            {t('dialog.save')}
          </Button>
        </>
      }
    >
      {terms.map((term, at) => (
        <div key={term.language} className="grid-2">
          <TextField
            label={languageName(term.language)}
            value={term.text}
            lang={term.language}
            onChange={(event) => put(at, { text: event.target.value })}
          />
          <SelectField
            label={t('term.status')}
            value={term.status}
            choices={statuses.map((value) => ({ value, label: t(`term.${value}`) }))}
            onChange={(status) => put(at, { status })}
          />
        </div>
      ))}
      <TextField
        label={t('term.definition')}
        value={definition}
        onChange={(event) => setDefinition(event.target.value)}
      />
    </DialogFrame>
  );
}
