import type { Api } from '../bridge/api.ts';
import { AppError } from '../core/errors.ts';
import { asId, type Concept, type ConceptId, type TermId } from '../core/model.ts';
import { listConcepts, readConcept } from '../store/concepts.ts';
import { perform, reader, type ServiceContext } from './context.ts';

type Methods = Pick<Api, 'concepts' | 'conceptSave' | 'conceptRemove'>;

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
  };
}
