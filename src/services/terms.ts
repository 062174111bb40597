import type { Api } from '../bridge/api.ts';
import { AppError } from '../core/errors.ts';
import { asId, type Concept, type ConceptId, type Message, type TermId } from '../core/model.ts';
import { listConcepts, readConcept } from '../store/concepts.ts';
import { statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { writeFileAtomically } from './atomic-file.ts';
import { perform, reader, writer, type ServiceContext } from './context.ts';
import { newConcepts, readTermFile, termFormatOf, writeTermFile } from './term-files.ts';

type Methods = Pick<Api, 'concepts' | 'conceptSave' | 'conceptRemove' | 'termsImport' | 'termsExport'>;

/** The user's termbase. */
export function termMethods(context: ServiceContext): Methods {
  return {
    concepts: async () => listConcepts(reader(context)),
    conceptSave: async ({ conceptId, definition, terms }) => {
      const before = conceptId === undefined ? null : readConcept(reader(context), conceptId);
      if (conceptId !== undefined && !before) throw new AppError('not-found');
      const concept: Concept = {
        id: conceptId ?? asId<ConceptId>(context.deps.randomId()),
        definition,
        terms: terms.map((term) => ({
          ...term,
          text: term.text.trim(),
          // A term that stays keeps its id.
          id:
            before?.terms.find((old) => old.language === term.language && old.text === term.text.trim())
              ?.id ?? asId<TermId>(context.deps.randomId()),
        })),
      };
      perform(context, {
        label: {
          key: before ? 'edit.concept.update' : 'edit.concept.add',
          params: { term: concept.terms[0]?.text ?? definition },
        },
        changes: [{ kind: 'concept', id: concept.id, to: concept }],
        topics: ['project', 'terms'],
      });
      return concept;
    },
    conceptRemove: async ({ conceptId }) => {
      const concept = readConcept(reader(context), conceptId);
      if (!concept) throw new AppError('not-found');
      perform(context, {
        label: { key: 'edit.concept.remove', params: { term: concept.terms[0]?.text ?? '' } },
        changes: [{ kind: 'concept', id: conceptId, to: null }],
        topics: ['project', 'terms'],
      });
    },
    termsImport: ({ path }) => importTerms(context, path),
    termsExport: async ({ path, format = termFormatOf(path) }) => {
      const { info } = context.deps;
      const written = writeTermFile(listConcepts(reader(context)), {
        format,
        title: basename(path, extname(path)),
        toolVersion: info.version,
      });
      writeFileAtomically(path, written.text);
      const { rowCount, losses } = written;
      return { path, files: [path], byteCount: statSync(path).size, rowCount, losses };
    },
  };
}

async function importTerms(
  context: ServiceContext,
  path: string,
): Promise<{ addedCount: number; knownCount: number; losses: readonly Message[] }> {
  // Refused before the reading, not after it.
  writer(context);
  const { concepts, losses } = await readTermFile(path);
  const added = newConcepts(concepts, listConcepts(reader(context)));
  const newId = (): string => context.deps.randomId();
  if (added.length > 0)
    perform(context, {
      label: { key: 'edit.concept.import', params: { file: basename(path), count: added.length } },
      changes: added.map(({ definition, terms }) => {
        const id = asId<ConceptId>(newId());
        const own = terms.map((term) => ({ ...term, id: asId<TermId>(newId()) }));
        return { kind: 'concept', id, to: { id, definition, terms: own } };
      }),
      topics: ['project', 'terms'],
    });
  return { addedCount: added.length, knownCount: concepts.length - added.length, losses };
}
