import type { Api } from '../bridge/api.ts';
import { AppError } from '../core/errors.ts';
import { asId, type Finding, type FindingId } from '../core/model.ts';
import { listFindings, readFinding } from '../store/findings.ts';
import { anchorPassages } from './anchor.ts';
import { perform, reader, type ServiceContext } from './context.ts';

type Methods = Pick<Api, 'findings' | 'findingAdd' | 'findingUpdate' | 'findingRemove'>;

/** People's own findings: no check ever changes them. */
export function findingMethods(context: ServiceContext): Methods {
  const save = (key: string, finding: Finding): Finding => {
    perform(context, {
      label: { key, params: {} },
      changes: [{ kind: 'finding', id: finding.id, to: finding }],
      topics: ['project', 'findings'],
    });
    return finding;
  };
  const requireFinding = (id: FindingId): Finding => {
    const finding = readFinding(reader(context), id);
    if (!finding) throw new AppError('not-found');
    return finding;
  };
  return {
    findings: async () => listFindings(reader(context)),
    findingAdd: async ({ passages, ...draft }) => {
      const now = context.deps.now();
      return save('edit.finding.add', {
        ...draft,
        id: asId<FindingId>(context.deps.randomId()),
        passages: anchorPassages(reader(context), passages),
        author: context.settings().author,
        createdAt: now,
        updatedAt: now,
      });
    },
    findingUpdate: async ({ findingId, passages, ...draft }) => {
      const before = requireFinding(findingId);
      return save('edit.finding.update', {
        ...before,
        ...draft,
        passages: passages ? anchorPassages(reader(context), passages) : before.passages,
        updatedAt: context.deps.now(),
      });
    },
    findingRemove: async ({ findingId }) => {
      requireFinding(findingId);
      perform(context, {
        label: { key: 'edit.finding.remove', params: {} },
        changes: [{ kind: 'finding', id: findingId, to: null }],
        topics: ['project', 'findings'],
      });
    },
  };
}
