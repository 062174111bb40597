import { cellText, placeOf, type ExportDocument } from '../../core/formats/document.ts';
import type { Message, Passage } from '../../core/model.ts';
import { placeLabel, type Words } from './words.ts';

/** One line of the table of remarks. */
export interface RemarkLine {
  readonly kind: 'finding' | 'note' | 'discrepancy';
  /** 1-based row, or 0 where the passage is in none of the rows. */
  readonly rowNumber: number;
  readonly place: string;
  /** Category and severity in words; empty for notes. */
  readonly rank: string;
  readonly passageA: string;
  readonly passageB: string;
  /** The same passages as places. */
  readonly passagesA: readonly WithQuote[];
  readonly passagesB: readonly WithQuote[];
  readonly remark: string;
  readonly proposedWording: string;
}

type WithQuote = Passage & { readonly quote?: string };

/** Lists findings, notes and discrepancies in the order of their rows; people's own come before the machine's. */
export function listRemarks(document: ExportDocument, words: Words): readonly RemarkLine[] {
  const lines: RemarkLine[] = [
    ...document.findings.map((finding) => ({
      kind: 'finding' as const,
      ...placement(document, finding.passages),
      rank: rankOf(words, finding.category, finding.severity),
      remark: signed(finding.remark, finding.author),
      proposedWording: finding.proposedWording,
    })),
    ...document.notes.map((note) => ({
      kind: 'note' as const,
      ...placement(document, note.passages),
      rank: words(`report.noteState.${note.state}`),
      remark: note.entries.map((entry) => signed(entry.body, entry.author)).join('\n'),
      proposedWording: '',
    })),
    ...document.discrepancies.map(({ discrepancy, decision }) => ({
      kind: 'discrepancy' as const,
      ...placement(document, discrepancy.passages),
      rank: rankOf(words, discrepancy.category, discrepancy.severity),
      remark: [
        say(words, discrepancy.message),
        ...discrepancy.evidence.map((message) => say(words, message)),
        ...(decision
          ? [
              signed(
                `${words(`report.verdict.${decision.verdict}`)} ${decision.reason}`.trim(),
                decision.author,
              ),
            ]
          : []),
      ].join('\n'),
      proposedWording: '',
    })),
  ];
  const last = Number.MAX_SAFE_INTEGER;
  return lines.toSorted((a, b) => (a.rowNumber || last) - (b.rowNumber || last));
}

function placement(
  document: ExportDocument,
  passages: readonly WithQuote[],
): Pick<RemarkLine, 'rowNumber' | 'place' | 'passageA' | 'passageB' | 'passagesA' | 'passagesB'> {
  const order = (passage: WithQuote): number => {
    const index = document.texts.findIndex((text) => text.id === passage.textId);
    return index < 0 ? document.texts.length : index;
  };
  const sorted = passages.toSorted((a, b) => order(a) - order(b));
  const firstText = sorted[0]?.textId;
  const side = (isFirst: boolean): readonly WithQuote[] =>
    sorted.filter((passage) => (passage.textId === firstText) === isFirst);
  const quoted = (passages: readonly WithQuote[]): string =>
    passages.map((passage) => `${placeLabel(document, passage)}: ${quoteOf(document, passage)}`).join('\n');
  const rowNumber =
    sorted.map((passage) => placeOf(document, passage)?.row.number).find(Number.isFinite) ?? 0;
  return {
    rowNumber,
    place: [...new Set(sorted.map((passage) => placeLabel(document, passage)))].join(', '),
    passageA: quoted(side(true)),
    passageB: quoted(side(false)),
    passagesA: side(true),
    passagesB: side(false),
  };
}

/** The words of a passage; of one without a kept quote, what stands in its cell. */
function quoteOf(document: ExportDocument, passage: WithQuote): string {
  if (passage.quote !== undefined && passage.quote !== '') return passage.quote;
  const place = placeOf(document, passage);
  if (!place) return '';
  const cell = place.row.cells[place.textIndex];
  const piece = cell?.pieces.find((one) => one.unitId === passage.unitId);
  // A piece may be a cut of the unit: then its own words are the nearest thing to quote.
  const exact = piece?.content.slice(passage.startOffset, passage.endOffset) ?? '';
  return exact.trim() === '' ? cellText(cell) : exact;
}

function rankOf(words: Words, category: string, severity: string): string {
  return `${words(`category.${category}`)} · ${words(`severity.${severity}`)}`;
}

function say(words: Words, message: Message): string {
  return words(message.key, message.params);
}

function signed(body: string, author: string): string {
  return author === '' ? body : `${body} (${author})`;
}
