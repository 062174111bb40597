import type { Api } from '../bridge/api.ts';
import { defaultLoadedWords } from '../core/check/data/loaded.data.ts';
import { checkIds } from '../core/check/check-ids.ts';
import type { ProjectChecks } from '../core/check/settings.ts';
import { isThresholdValue, thresholdNamed, thresholds } from '../core/check/thresholds.ts';
import { AppError } from '../core/errors.ts';
import type { KnownLanguage } from '../core/model.ts';
import { readCheckSettings } from '../store/check-settings.ts';
import { perform, reader, type ServiceContext } from './context.ts';

type Methods = Pick<Api, 'projectChecks' | 'projectChecksSet'>;

/** How the open project checks its texts: rules per check, lists of loaded words, thresholds. */
export function checkSettingMethods(context: ServiceContext): Methods {
  return {
    projectChecks: async () => ({
      checks: projectChecks(context),
      shippedWords: defaultLoadedWords,
      checkIds: checkIds,
      thresholds,
    }),
    projectChecksSet: async ({ checks }) => {
      // One rule a check: the last one said holds.
      const rules = [...new Map(checks.rules.map((rule) => [rule.checkId, rule] as const)).values()];
      const set = thresholdsToKeep(checks);
      perform(context, {
        label: { key: 'edit.checks', params: {} },
        changes: [{ kind: 'checks', to: { rules, loadedWords: checks.loadedWords, ...set } }],
        topics: ['comparisons'],
      });
      return projectChecks(context);
    },
  };
}

/** What is not as shipped; a name or an amount that no threshold has is refused. */
function thresholdsToKeep({ thresholds: given = {} }: ProjectChecks): Pick<ProjectChecks, 'thresholds'> {
  const entries = Object.entries(given);
  const strange = entries.find(([id, amount]) => !isThresholdValue(id, amount));
  if (strange !== undefined) throw new AppError('invalid-arguments', { detail: strange.join(' ') });
  const set = entries.filter(([id, amount]) => thresholdNamed(id)?.shipped !== amount);
  return set.length === 0 ? {} : { thresholds: Object.fromEntries(set) };
}

/** What the project says of its checks. */
export const projectChecks = (context: ServiceContext): ProjectChecks => readCheckSettings(reader(context));

/** The lists in force: the user's own, the shipped one where a language has none. */
export function loadedWordsOf(checks: ProjectChecks): Readonly<Record<KnownLanguage, string>> {
  return { ...defaultLoadedWords, ...checks.loadedWords };
}
