import type { Api, EvidenceRequest } from '../bridge/api.ts';
import { AppError } from '../core/errors.ts';
import { sourcePlaceMessage } from '../core/text/source-place.ts';
import type { Message, Passage, TextId, Unit } from '../core/model.ts';
import type { ReadableDb } from '../store/database.ts';
import { readFinding } from '../store/findings.ts';
import { readNote } from '../store/notes.ts';
import { readText } from '../store/texts.ts';
import { readUnit } from '../store/units.ts';
import { listEntries } from './checks.ts';
import { readComparisonState, rowsOf } from './comparison-state.ts';
import { reader, type ServiceContext } from './context.ts';
import { escapeHtml } from './report/html-page.ts';
import { sourceLine, wordsOf, type Words } from './report/words.ts';

/** Evidence for the clipboard: passages with source, date and paragraph, then remark and proposal. */
export function evidenceMethods(context: ServiceContext): Pick<Api, 'evidence'> {
  return {
    evidence: async (request) => {
      const { words } = wordsOf(context);
      const gathered = gather(context, request, words);
      const quotes = gathered.passages.map((passage) => toQuote(reader(context), passage, words));
      return { plain: toPlain(quotes, gathered), html: toHtml(quotes, gathered) };
    },
  };
}

type QuotedPassage = Passage & { readonly quote?: string };

interface Gathered {
  readonly passages: readonly QuotedPassage[];
  /** Lines under the passages. */
  readonly remarks: readonly string[];
}

interface Quote {
  readonly sigil: string;
  readonly language: string;
  readonly source: string;
  readonly paragraph: string;
  readonly words: string;
}

function gather(context: ServiceContext, request: EvidenceRequest, words: Words): Gathered {
  const db = reader(context);
  const say = (message: Message): string => words(message.key, message.params);
  switch (request.kind) {
    case 'row': {
      const row = rowsOf(readComparisonState(db, request.comparisonId)).find(
        (one) => one.key === request.rowKey,
      );
      if (!row) throw new AppError('not-found');
      const passages = row.cells.flatMap((cell) => cell.units.map((id) => wholeUnit(db, cell.textId, id)));
      return { passages, remarks: [] };
    }
    case 'discrepancy': {
      const entry = listEntries(context, request.comparisonId).find(
        (one) => one.discrepancy.fingerprint === request.fingerprint,
      );
      if (!entry) throw new AppError('not-found');
      const { message, evidence, passages } = entry.discrepancy;
      const ruling = entry.decision?.reason ?? '';
      return { passages, remarks: [say(message), ...evidence.map(say), ...(ruling === '' ? [] : [ruling])] };
    }
    case 'finding': {
      const finding = readFinding(db, request.findingId);
      if (!finding) throw new AppError('not-found');
      const { remark, proposedWording } = finding;
      const proposal = proposedWording === '' ? [] : [words('report.proposal', { wording: proposedWording })];
      return { passages: finding.passages, remarks: [...(remark === '' ? [] : [remark]), ...proposal] };
    }
    case 'note': {
      const note = readNote(db, request.noteId);
      if (!note) throw new AppError('not-found');
      const entries = note.entries.map(({ author, body }) => (author === '' ? body : `${author}: ${body}`));
      return { passages: note.passages, remarks: entries };
    }
  }
}

function wholeUnit(db: ReadableDb, textId: TextId, unitId: Unit['id']): Passage {
  const content = readUnit(db, unitId)?.unit.content ?? '';
  return { textId, unitId, startOffset: 0, endOffset: content.length };
}

function toQuote(db: ReadableDb, passage: QuotedPassage, words: Words): Quote {
  const text = readText(db, passage.textId);
  const unit = readUnit(db, passage.unitId)?.unit;
  // The text may be gone from the shelf: the kept quote still says what was meant.
  const current = unit?.content.slice(passage.startOffset, passage.endOffset) ?? '';
  return {
    sigil: text?.sigil ?? '?',
    language: text?.language ?? 'und',
    source: text ? sourceLine(text.provenance, words) : words('report.textRemoved'),
    paragraph: unit ? [`¶ ${String(unit.ordinal + 1)}`, ...placeOf(unit, words)].join(', ') : '',
    words: current === '' ? (passage.quote ?? '') : current,
  };
}

// A page, cell or time, by which the passage is found in the file itself.
function placeOf(unit: Unit, words: Words): readonly string[] {
  if (unit.place === undefined) return [];
  const { key, params } = sourcePlaceMessage(unit.place);
  return [words(key, params)];
}

function headOf(quote: Quote): string {
  return [quote.sigil, quote.source, quote.paragraph].filter((part) => part !== '').join(' · ');
}

function toPlain(quotes: readonly Quote[], gathered: Gathered): string {
  const blocks = quotes.map((quote) => `${headOf(quote)}\n«${quote.words}»`);
  return [...blocks, gathered.remarks.join('\n')].filter((block) => block !== '').join('\n\n');
}

function toHtml(quotes: readonly Quote[], gathered: Gathered): string {
  const blocks = quotes.map(
    (quote) =>
      `<p><small>${escapeHtml(headOf(quote))}</small></p><blockquote lang="${escapeHtml(quote.language)}">${escapeHtml(quote.words)}</blockquote>`,
  );
  const remarks = gathered.remarks.map((remark) => `<p>${escapeHtml(remark).replaceAll('\n', '<br>')}</p>`);
  return [...blocks, ...remarks].join('\n');
}
