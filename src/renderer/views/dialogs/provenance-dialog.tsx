import { useState, type ReactNode } from 'react';
import type { Provenance, TextId, TextSummary } from '../../../core/model.ts';
import { useT, type MessageKey } from '../../i18n.ts';
import { useData } from '../../state/data-store.ts';
import { reportFailure } from '../../state/loader.ts';
import { api } from '../../transport.ts';
import { Button } from '../parts/buttons.tsx';
import { closeDialog, DialogFrame } from '../parts/dialog-frame.tsx';
import { SwitchField, TextField } from '../parts/fields.tsx';
import { LanguageField } from '../parts/language-field.tsx';

type WordField =
  'title' | 'publisher' | 'author' | 'address' | 'publicationDate' | 'translatedFrom' | 'translator';

const fields: readonly { readonly name: WordField; readonly isWide?: true }[] = [
  { name: 'title', isWide: true },
  { name: 'publisher' },
  { name: 'publicationDate' },
  { name: 'author' },
  { name: 'address' },
  { name: 'translatedFrom' },
  { name: 'translator' },
];

/** Leaves out what is empty: an absent field is unknown. */
function cleaned(
  draft: Readonly<Record<WordField, string>>,
  rest: Pick<Provenance, 'originalLanguage' | 'isMachineTranslation'>,
): Provenance {
  const words = Object.fromEntries(
    fields.map(({ name }) => [name, draft[name].trim()]).filter(([, word]) => word !== ''),
  );
  return { ...words, ...rest };
}

function isDate(text: string): boolean {
  return text.trim() === '' || /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text.trim());
}

function Form({ text }: { readonly text: TextSummary }): ReactNode {
  const { t } = useT();
  const { provenance } = text;
  const [sigil, setSigil] = useState(text.sigil);
  const [language, setLanguage] = useState(text.language);
  const [original, setOriginal] = useState(provenance.originalLanguage ?? '');
  const [isMachine, setIsMachine] = useState(provenance.isMachineTranslation ?? false);
  const [draft, setDraft] = useState<Readonly<Record<WordField, string>>>({
    title: provenance.title ?? '',
    publisher: provenance.publisher ?? '',
    author: provenance.author ?? '',
    address: provenance.address ?? '',
    publicationDate: provenance.publicationDate ?? '',
    translatedFrom: provenance.translatedFrom ?? '',
    translator: provenance.translator ?? '',
  });
  const save = async (): Promise<void> => {
    try {
      await api.textUpdate({
        textId: text.id,
        sigil: sigil.trim(),
        language,
        provenance: cleaned(draft, {
          ...(original === '' ? {} : { originalLanguage: original }),
          ...(isMachine ? { isMachineTranslation: true } : {}),
        }),
      });
      closeDialog();
    } catch (error) {
      reportFailure(error);
    }
  };
  return (
    <DialogFrame
      title={t('provenance.dialog', { sigil: text.sigil })}
      description={t('provenance.words')}
      size="lg"
      foot={
        <>
          <Button onClick={closeDialog}>{t('dialog.cancel')}</Button>
          <Button
            tone="primary"
            disabled={sigil.trim() === '' || !isDate(draft.publicationDate)}
            onClick={() => void save()}
          >
            {t('dialog.save')}
          </Button>
        </>
      }
    >
      <div className="grid-2">
        <TextField
          label={t('text.sigil')}
          help={t('text.sigilHelp')}
          value={sigil}
          maxLength={16}
          onChange={(event) => setSigil(event.target.value)}
        />
        <LanguageField label={t('text.language')} value={language} onChange={setLanguage} />
        {fields.map(({ name, isWide }) => {
          const key: MessageKey = `provenance.${name}`;
          return (
            <TextField
              key={name}
              label={t(key)}
              {...(isWide ? { className: 'span-2' } : {})}
              {...(name === 'publicationDate' ? { placeholder: '2025-11-12' } : {})}
              {...(name === 'publicationDate' && !isDate(draft.publicationDate)
                ? { error: t('provenance.dateHelp') }
                : {})}
              value={draft[name]}
              onChange={(event) => setDraft({ ...draft, [name]: event.target.value })}
            />
          );
        })}
        <LanguageField
          label={t('provenance.originalLanguage')}
          value={original}
          emptyLabel={t('provenance.unknownLanguage')}
          onChange={setOriginal}
        />
        <div className="field">
          <SwitchField
            label={t('provenance.isMachineTranslation')}
            isOn={isMachine}
            onChange={setIsMachine}
          />
        </div>
      </div>
    </DialogFrame>
  );
}

/** Where a text comes from, field by field. */
export function ProvenanceDialog({ textId }: { readonly textId: TextId }): ReactNode {
  const text = useData((state) => state.project?.texts.find((candidate) => candidate.id === textId));
  return text ? <Form key={text.id} text={text} /> : null;
}
