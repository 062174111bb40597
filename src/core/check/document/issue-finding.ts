import type { Passage } from '../../model.ts';
import type { PairIssue } from '../types.ts';
import type { Finding } from './speakers.ts';

/** An issue as a finding of the document: at these passages, with further evidence after its own. */
export function issueFinding(
  issue: PairIssue,
  passages: readonly Passage[],
  further: Finding['evidence'] = [],
): Finding {
  const { category, checkId, kind, severity, tier, message, evidence } = issue;
  return {
    category,
    checkId: kind === undefined ? checkId : `${checkId}/${kind}`,
    severity,
    tier,
    passages,
    message,
    evidence: [...(evidence ?? []), ...further],
  };
}
