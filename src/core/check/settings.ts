import type { Discrepancy, KnownLanguage, Severity, Tier } from '../model.ts';
import type { ThresholdValues } from './thresholds.ts';

/** What a project says of one check, or of one kind of its findings (`number`, `number/bound`). */
export interface CheckRule {
  /** A check's id, or `id/kind`; the longer one wins. */
  readonly checkId: string;
  readonly isOn: boolean;
  /** Weight of its findings; absent = the check's own. */
  readonly severity?: Exclude<Severity, 'critical'>;
  /** Where its findings are listed; absent = the check's own. */
  readonly tier?: Tier;
}

/** How a project checks its texts. */
export interface ProjectChecks {
  readonly rules: readonly CheckRule[];
  /** The user's lists of loaded words in the form of `data/loaded.data.ts`; an absent language has the shipped list. */
  readonly loadedWords: Readonly<Partial<Record<KnownLanguage, string>>>;
  /** Thresholds that are not as shipped; absent where all are. */
  readonly thresholds?: ThresholdValues;
}

/** Leaves out what the project switched off and weighs the rest as it says. */
export function applyRules(
  found: readonly Discrepancy[],
  rules: readonly CheckRule[],
): readonly Discrepancy[] {
  if (rules.length === 0) return found;
  const byId = new Map(rules.map((rule) => [rule.checkId, rule] as const));
  return found.flatMap((one) => {
    const rule = byId.get(one.checkId) ?? byId.get(one.checkId.split('/')[0] ?? '');
    if (rule === undefined) return [one];
    if (!rule.isOn) return [];
    return [{ ...one, severity: rule.severity ?? one.severity, tier: rule.tier ?? one.tier }];
  });
}
