import type { DiscrepancyEntry, ExportOptions } from '../../bridge/api.ts';
import type { ExportDocument } from '../../core/formats/document.ts';
import type { Message, TextId } from '../../core/model.ts';
import { listFindings } from '../../store/findings.ts';
import { listNotes } from '../../store/notes.ts';
import { reader, type ServiceContext } from '../context.ts';

/** Findings, notes and discrepancies of an export, and how many stay out of it. */
export function collectRemarks(
  context: ServiceContext,
  given: {
    readonly options: ExportOptions;
    readonly textIds: ReadonlySet<TextId>;
    readonly entries: readonly DiscrepancyEntry[];
  },
): {
  readonly kept: Pick<ExportDocument, 'findings' | 'notes' | 'discrepancies'>;
  readonly losses: readonly Message[];
} {
  const db = reader(context);
  const { options, textIds, entries } = given;
  const isHere = (remark: { readonly passages: readonly { readonly textId: TextId }[] }): boolean =>
    remark.passages.some((passage) => textIds.has(passage.textId));
  const findings = listFindings(db);
  const notes = listNotes(db);
  const here = { findings: findings.filter(isHere), notes: notes.filter(isHere) };
  const alive = entries.filter((entry) => entry.decision?.verdict !== 'dismissed');
  const shown = alive.filter((entry) => options.includeMoreToCheck || entry.discrepancy.tier === 'shown');
  const losses: Message[] = [];
  const lose = (key: string, count: number): void => {
    if (count > 0) losses.push({ key, params: { count } });
  };
  const elsewhere = findings.length - here.findings.length;
  lose('loss.findingsOfOtherTexts', elsewhere);
  if (options.includeNotes) lose('loss.notesOfOtherTexts', notes.length - here.notes.length);
  else lose('loss.notes', here.notes.length);
  lose('loss.dismissed', entries.length - alive.length);
  lose('loss.moreToCheck', alive.length - shown.length);
  return {
    kept: {
      findings: here.findings,
      notes: options.includeNotes ? here.notes : [],
      discrepancies: shown.map(({ discrepancy, decision }) => ({
        discrepancy,
        ...(decision ? { decision } : {}),
      })),
    },
    losses,
  };
}
