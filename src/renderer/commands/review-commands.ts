import type { EvidenceRequest } from '../../bridge/api.ts';
import { currentSay } from '../i18n.ts';
import { useData } from '../state/data-store.ts';
import { listProblems, stepProblem } from '../state/listed-problems.ts';
import { attempt } from '../state/loader.ts';
import type { Problem } from '../state/problems.ts';
import { rowOfPassages } from '../state/view-index.ts';
import { addToast, putUi, useUi } from '../state/ui-store.ts';
import { askWord } from '../state/word-store.ts';
import { api, shell } from '../transport.ts';
import { chosenPassages, currentPlace, focusRowWhenLoaded, goToPassage, goToRow } from './place.ts';
import { canWrite } from './row-commands.ts';
import type { CommandTable } from './table.ts';

const hasPlace = (): boolean => currentPlace() !== null && canWrite();
const hasView = (): boolean => useData.getState().view !== null;

/** The problem that F8 stands on, if any. */
export function activeProblem(): Problem | null {
  const { activeProblem: key } = useUi.getState();
  return useData.getState().problems.find((problem) => problem.key === key) ?? null;
}

/** Stands on a problem: its row becomes current, its words stand out. */
export function goToProblem(problem: Problem): void {
  putUi({ activeProblem: problem.key });
  // The first of its passages may stand in a text that the panes do not show.
  if (!problem.passages.some((passage) => goToPassage(passage, problem.passages)) && problem.rowIndex >= 0)
    goToRow(problem.rowIndex);
}

function step(by: 1 | -1): void {
  const { filter, isMoreOpen, activeProblem: activeKey, current } = useUi.getState();
  const { problems } = useData.getState();
  const { shown, more } = listProblems(problems, filter, currentSay());
  const listed = isMoreOpen ? [...shown, ...more] : shown;
  const next = stepProblem(problems, listed, { activeKey, rowIndex: current?.rowIndex ?? -1 }, by);
  if (next) {
    goToProblem(next);
    // An open card goes along from one to the next.
    if (useUi.getState().openEvidence !== null) putUi({ openEvidence: next.key });
  } else addToast({ tone: 'info', message: { key: whyNoneIsLeft(), params: {} } });
}

/** Nothing to go to may mean that nobody has looked yet. */
function whyNoneIsLeft(): string {
  const { view, checkState, problems } = useData.getState();
  if (view?.comparison.mode === 'unaligned') return 'problems.unaligned';
  return problems.length === 0 && checkState !== 'fresh' && checkState !== 'stale'
    ? 'problems.notChecked'
    : 'problems.noneLeft';
}

/** The problem meant by a key: the one that F8 stands on, else the first one on the paragraph, then on the row. */
function problemHere(): Problem | null {
  const { current } = useUi.getState();
  const active = activeProblem();
  if (active && (!current || active.rowIndex === current.rowIndex || active.rowIndex < 0)) return active;
  const here = useData
    .getState()
    .problems.filter(({ rowIndex, decision }) => rowIndex === current?.rowIndex && decision === undefined);
  const own = here.find(({ passages }) => passages.some(({ unitId }) => unitId === current?.unitId));
  return own ?? here[0] ?? active;
}

function showEvidence(): void {
  const problem = problemHere();
  if (useUi.getState().openEvidence !== null) putUi({ openEvidence: null });
  else if (problem) {
    goToProblem(problem);
    putUi({ openEvidence: problem.key });
  } else addToast({ tone: 'info', message: { key: 'evidence.none', params: {} } });
}

/** Puts the evidence on the clipboard, as rich and as plain text. */
export async function copyEvidence(request: EvidenceRequest): Promise<void> {
  await attempt(async () => {
    await shell.clipboardWrite(await api.evidence(request));
    addToast({ tone: 'good', message: { key: 'evidence.copied', params: {} } });
  });
}

/** The evidence request of a problem. */
export function evidenceOf(problem: Problem): EvidenceRequest | null {
  const { comparisonId } = useData.getState();
  if (problem.finding) return { kind: 'finding', findingId: problem.finding.id };
  if (!problem.discrepancy || comparisonId === null) return null;
  return { kind: 'discrepancy', comparisonId, fingerprint: problem.discrepancy.fingerprint };
}

function copyCurrent(): void {
  const { openNote } = useUi.getState();
  const problem = activeProblem();
  const place = currentPlace();
  const note =
    openNote?.kind === 'thread'
      ? useData.getState().notes.find(({ id }) => id === openNote.noteId)
      : undefined;
  // An open thread is meant only while the user stands on its row; a discrepancy chosen on that row comes first.
  const noteRow = note && place ? rowOfPassages(place.index, note.passages) : -1;
  if (note && noteRow === place?.rowIndex && problem?.rowIndex !== noteRow) {
    void copyEvidence({ kind: 'note', noteId: note.id });
  } else if (problem && problem.rowIndex === place?.rowIndex) {
    const request = evidenceOf(problem);
    if (request) void copyEvidence(request);
  } else if (place) {
    void copyEvidence({ kind: 'row', comparisonId: place.comparisonId, rowKey: place.row.key });
  }
}

function decide(verdict: 'accepted' | 'dismissed'): void {
  const problem = activeProblem();
  if (problem?.discrepancy) putUi({ dialog: { kind: 'dismiss', problemKey: problem.key, verdict } });
}

const hasMachineProblem = (): boolean => activeProblem()?.discrepancy !== undefined && canWrite();

async function undoOrRedo(verb: 'undo' | 'redo'): Promise<void> {
  const outcome = await attempt(() => (verb === 'undo' ? api.editUndo() : api.editRedo()));
  if (!outcome) return;
  putUi({ lastEdit: { verb: verb === 'undo' ? 'undone' : 'redone', label: outcome.label } });
  if (outcome.focusRowKey !== undefined) focusRowWhenLoaded(outcome.focusRowKey);
}

async function check(): Promise<void> {
  const { comparisonId } = useData.getState();
  if (comparisonId !== null) await attempt(() => api.checksRun({ comparisonId }));
}

async function lookUpWord(): Promise<void> {
  // The panes bring the editor along: commands must not, or the window would wait for it before it draws anything.
  const { wordAtCaret } = await import('../panes/word-hover.ts');
  const place = wordAtCaret();
  if (place) askWord(place);
  else addToast({ tone: 'info', message: { key: 'word.nothingHere', params: {} } });
}

/** Discrepancies, findings, notes, and undo. */
export const reviewCommands: CommandTable = {
  'review.check': { isEnabled: () => hasView() && canWrite(), run: () => void check() },
  'review.next': { isEnabled: hasView, run: () => step(1) },
  'review.previous': { isEnabled: hasView, run: () => step(-1) },
  'review.evidence': { isEnabled: hasView, run: showEvidence },
  'review.finding': {
    isEnabled: hasPlace,
    run: () => putUi({ dialog: { kind: 'finding', passages: chosenPassages(currentPlace()) } }),
  },
  'review.note': {
    isEnabled: hasPlace,
    run: () => putUi({ openNote: { kind: 'draft', passages: chosenPassages(currentPlace()) } }),
  },
  'review.dismiss': { isEnabled: hasMachineProblem, run: () => decide('dismissed') },
  'review.accept': { isEnabled: hasMachineProblem, run: () => decide('accepted') },
  'review.addTerm': {
    isEnabled: hasPlace,
    run: () => putUi({ dialog: { kind: 'term', passages: chosenPassages(currentPlace()) } }),
  },
  'review.word': { isEnabled: hasView, run: () => void lookUpWord() },
  'review.terms': {
    isEnabled: () => useData.getState().project !== null,
    run: () => putUi({ dialog: { kind: 'terms' } }),
  },
  'review.checks': {
    isEnabled: () => useData.getState().project !== null,
    run: () => putUi({ dialog: { kind: 'checks' } }),
  },
  'edit.copyEvidence': { isEnabled: hasView, run: copyCurrent },
  'edit.undo': {
    isEnabled: () => useData.getState().project?.canUndo === true,
    run: () => void undoOrRedo('undo'),
  },
  'edit.redo': {
    isEnabled: () => useData.getState().project?.canRedo === true,
    run: () => void undoOrRedo('redo'),
  },
};
