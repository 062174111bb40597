import type { Api } from '../bridge/api.ts';
import { argumentSchemas } from '../bridge/schemas.ts';
import { defaultLoadedWords } from '../core/check/data/loaded.data.ts';
import type { CheckRule, ProjectChecks } from '../core/check/settings.ts';
import type { KnownLanguage } from '../core/model.ts';
import { readCheckSettings, writeCheckSettings } from '../store/check-settings.ts';
import { reader, writer, type ServiceContext } from './context.ts';

type Methods = Pick<Api, 'projectChecks' | 'projectChecksSet'>;

/** How the open project checks its texts: rules per check, lists of loaded words. */
export function checkSettingMethods(context: ServiceContext): Methods {
  return {
    projectChecks: async () => ({ checks: projectChecks(context), shippedWords: defaultLoadedWords }),
    projectChecksSet: async ({ checks }) => {
      const db = writer(context);
      // One rule a check: the last one said holds.
      const rules = [...new Map(checks.rules.map((rule) => [rule.checkId, rule] as const)).values()];
      db.transaction(() =>
        writeCheckSettings(
          db,
          rules.map((rule) => ({
            check_id: rule.checkId,
            is_on: rule.isOn ? 1 : 0,
            severity: rule.severity ?? null,
            tier: rule.tier ?? null,
          })),
          Object.entries(checks.loadedWords).map(([language, words]) => ({ language, words })),
        ),
      );
      context.deps.onEvent({ kind: 'changed', topics: ['comparisons'] });
      return projectChecks(context);
    },
  };
}

/** What the project says of its checks; a row that no longer means anything is left out. */
export function projectChecks(context: ServiceContext): ProjectChecks {
  const { rules, lists } = readCheckSettings(reader(context));
  const { shape } = argumentSchemas.projectChecksSet.shape.checks;
  return {
    rules: rules.flatMap((row): CheckRule[] => {
      const rule = {
        checkId: row.check_id,
        isOn: row.is_on === 1,
        ...(row.severity === null ? {} : { severity: row.severity }),
        ...(row.tier === null ? {} : { tier: row.tier }),
      };
      // The schema has just looked at every field.
      return shape.rules.element.safeParse(rule).success ? [rule as CheckRule] : [];
    }),
    loadedWords: Object.fromEntries(
      lists
        .filter(({ language }) => language in defaultLoadedWords)
        .map(({ language, words }) => [language, words]),
    ),
  };
}

/** The lists in force: the user's own, the shipped one where a language has none. */
export function loadedWordsOf(checks: ProjectChecks): Readonly<Record<KnownLanguage, string>> {
  return { ...defaultLoadedWords, ...checks.loadedWords };
}
