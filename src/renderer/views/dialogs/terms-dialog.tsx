import { BookOpen, Download, Pencil, Plus, Trash2, Upload } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Concept } from '../../../core/model.ts';
import { useT } from '../../i18n.ts';
import { useData } from '../../state/data-store.ts';
import { attempt } from '../../state/loader.ts';
import { holdsQuery } from '../../state/list-query.ts';
import { addToast, putUi } from '../../state/ui-store.ts';
import { api, shell } from '../../transport.ts';
import { Button, IconButton } from '../parts/buttons.tsx';
import { closeDialog, DialogFrame } from '../parts/dialog-frame.tsx';

function matches(concept: Concept, query: string): boolean {
  return holdsQuery(query, [concept.definition, ...concept.terms.map((term) => term.text)]);
}

/** One concept: its wordings by language, those that are not wanted marked in words, and what can be done with it. */
function ConceptLine({ concept }: { readonly concept: Concept }): ReactNode {
  const { t } = useT();
  const isReadOnly = useData((state) => state.project?.isReadOnly ?? false);
  const name = concept.terms[0]?.text ?? '';
  return (
    <li className="concept-line">
      <div>
        <p className="concept-terms">
          {concept.terms.map((term) => (
            <span key={term.id} className={`concept-term is-${term.status}`}>
              <span className="sigil sigil-small">{term.language}</span>{' '}
              <span lang={term.language}>{term.text}</span>
              {term.status !== 'preferred' && <small> {t(`term.${term.status}`).toLocaleLowerCase()}</small>}
            </span>
          ))}
        </p>
        {concept.definition !== '' && <p className="quiet">{concept.definition}</p>}
      </div>
      {!isReadOnly && (
        <>
          <IconButton
            label={t('term.editOne', { term: name })}
            onClick={() => putUi({ dialog: { kind: 'term', passages: [], concept, isFromList: true } })}
          >
            <Pencil size={14} />
          </IconButton>
          <IconButton
            label={t('term.removeOne', { term: name })}
            onClick={() => void attempt(() => api.conceptRemove({ conceptId: concept.id }))}
          >
            <Trash2 size={14} />
          </IconButton>
        </>
      )}
    </li>
  );
}

/** Adds the terms of files that the user chooses; says how many were new. */
async function importTerms(): Promise<void> {
  const paths = (await attempt(() => shell.chooseTexts())) ?? [];
  for (const path of paths) {
    const outcome = await attempt(() => api.termsImport({ path }));
    if (!outcome) continue;
    const { addedCount: count, knownCount: known } = outcome;
    addToast({ tone: 'good', message: { key: 'term.imported', params: { count, known } } });
  }
}

/** Writes the termbase where the user says; the extension chooses TBX, CSV or TSV. */
async function exportTerms(title: string): Promise<void> {
  const path = await attempt(() => shell.chooseExportPath({ suggestedName: title, extension: 'tbx' }));
  if (path === null || path === undefined) return;
  const outcome = await attempt(() => api.termsExport({ path }));
  if (outcome)
    addToast({ tone: 'good', message: { key: 'term.exported', params: { count: outcome.rowCount } }, path });
}

/** The termbase: every concept of the project, found by words, changed or taken away; undo brings it back. */
export function TermsDialog(): ReactNode {
  const { t } = useT();
  const concepts = useData((state) => state.concepts);
  const isReadOnly = useData((state) => state.project?.isReadOnly ?? false);
  const title = useData((state) => state.project?.title ?? '');
  const [query, setQuery] = useState('');
  const shown = concepts.filter((concept) => matches(concept, query));
  return (
    <DialogFrame
      title={t('term.listTitle')}
      description={t('term.words')}
      size="lg"
      foot={
        <>
          {!isReadOnly && (
            <Button tone="quiet" icon={<Upload size={14} />} onClick={() => void importTerms()}>
              {t('term.import')}
            </Button>
          )}
          {concepts.length > 0 && (
            <Button tone="quiet" icon={<Download size={14} />} onClick={() => void exportTerms(title)}>
              {t('term.export')}
            </Button>
          )}
          <Button onClick={closeDialog}>{t('dialog.close')}</Button>
          {!isReadOnly && (
            <Button
              tone="primary"
              icon={<Plus size={14} />}
              onClick={() => putUi({ dialog: { kind: 'term', passages: [], isFromList: true } })}
            >
              {t('command.review.addTerm')}
            </Button>
          )}
        </>
      }
    >
      {concepts.length > 0 && (
        <input
          className="input"
          type="search"
          value={query}
          placeholder={t('term.query')}
          aria-label={t('term.query')}
          onChange={(event) => setQuery(event.target.value)}
        />
      )}
      {shown.length === 0 ? (
        <div className="list-empty">
          <BookOpen size={20} aria-hidden />
          <p>{concepts.length === 0 ? t('term.none') : t('find.none')}</p>
        </div>
      ) : (
        <ul className="concept-list">
          {shown.map((concept) => (
            <ConceptLine key={concept.id} concept={concept} />
          ))}
        </ul>
      )}
    </DialogFrame>
  );
}
