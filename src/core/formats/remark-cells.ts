import { discrepancyCategories, type NoteEntry, type Severity } from '../model.ts';
import type { BilingualRemark } from './bilingual.ts';
import type { RowRemark } from './row-remarks.ts';

// Remarks in the cell of a table: a line each, so that people can read them and readers can part them again.

const severities: readonly Severity[] = ['critical', 'major', 'minor', 'info'];
/** Stands for a line end inside a remark. */
const lineEnd = ' ⏎ ';
const arrow = ' →';
const betweenEntries = ' / ';

/** Writes remarks as lines: `[category, severity] words (author) → proposed wording`; notes `[resolved] words (author) /
 *  answer (author)`. */
export function writeRemarkCell(remarks: readonly RowRemark[]): string {
  return remarks.map(writeLine).join('\n');
}

function writeLine(remark: RowRemark): string {
  const isThread = remark.entries.length > 1;
  const entries = remark.entries.map(({ author, body }) => {
    const words = oneLine(body);
    if (author.trim() !== '')
      return `${words} (${oneLine(author).replaceAll('(', '[').replaceAll(')', ']')})`;
    // Empty brackets say that what stands in the words' own last ones is no name.
    return isThread || /\)\s*$/.test(words) ? `${words} ()` : words;
  });
  const text = entries.join(betweenEntries);
  if (remark.category === undefined) return remark.state === 'resolved' ? `[resolved] ${text}` : text;
  const rank =
    remark.kind === 'discrepancy' ? remark.category : `${remark.category}, ${remark.severity ?? 'minor'}`;
  if (remark.proposedWording !== '') return `[${rank}] ${text}${arrow} ${oneLine(remark.proposedWording)}`;
  return text.includes(arrow) ? `[${rank}] ${text}${arrow}` : `[${rank}] ${text}`;
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*[\r\n\u2028\u2029]+\s*/g, lineEnd);
}

/** Reads the remarks of a cell back: one a line, whoever wrote it. Dates and places inside the words are not in it. */
export function readRemarkCell(cell: string): readonly Omit<BilingualRemark, 'places'>[] {
  return cell
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(readLine);
}

function readLine(line: string): Omit<BilingualRemark, 'places'> {
  const [, first = '', second = '', rest = ''] = /^\[([a-z-]+)(?:, ([a-z]+))?\] ?(.*)$/s.exec(line) ?? [];
  const category = discrepancyCategories.find((one) => one === first);
  if (category === undefined) {
    const isResolved = first === 'resolved';
    return { entries: readEntries(isResolved ? rest : line), state: isResolved ? 'resolved' : 'open' };
  }
  const at = rest.lastIndexOf(arrow);
  const isProposal = at >= 0 && (rest.length === at + arrow.length || rest[at + arrow.length] === ' ');
  const proposal = isProposal ? rest.slice(at + arrow.length).trim() : '';
  const severity = severities.find((one) => one === second);
  return {
    entries: readEntries(isProposal ? rest.slice(0, at) : rest),
    state: 'open',
    category,
    ...(severity === undefined ? {} : { severity }),
    ...(proposal === '' ? {} : { proposedWording: manyLines(proposal) }),
  };
}

function readEntries(text: string): readonly NoteEntry[] {
  return text.split(/(?<=\([^()]*\)) \/ (?=.*\([^()]*\)$)/s).map((entry) => {
    const [, words = entry, author = ''] = /^(.*) \(([^()]*)\)$/s.exec(entry) ?? [];
    return { author, body: manyLines(words), createdAt: '' };
  });
}

function manyLines(text: string): string {
  return text.replaceAll(lineEnd, '\n');
}
