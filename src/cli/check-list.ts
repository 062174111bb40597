import type { DiscrepancyEntry } from '../bridge/api.ts';
import type { Passage, UnitId } from '../core/model.ts';
import { writeListXlsx } from '../services/exchange/xlsx.ts';
import { escapeHtml, htmlPage } from '../services/report/html-page.ts';
import { sourceLine } from '../services/report/words.ts';
import type { CheckedText } from './commands/check-one.ts';
import { currentUiLanguage, translate } from './messages.ts';

/** Formats of a list of discrepancies. */
export type ListFormat = 'json' | 'jsonl' | 'md' | 'html' | 'xlsx';

/** Writes the discrepancies of texts as a list; bytes for a workbook, else text. */
export function writeCheckList(format: ListFormat, { texts, entries }: CheckedText): string | Uint8Array {
  const units = new Map(
    texts.flatMap(({ text, units: own }) => own.map((unit) => [unit.id, { unit, text }] as const)),
  );
  const rows = entries.map((entry) => toRow(entry, units));
  switch (format) {
    case 'json':
      return `${JSON.stringify(rows, null, 1)}\n`;
    case 'jsonl':
      return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    case 'md':
      return toMarkdown(rows);
    case 'html':
      return toHtml(rows, texts);
    case 'xlsx':
      return toXlsx(rows, texts);
  }
}

type Units = ReadonlyMap<
  UnitId,
  {
    readonly unit: { readonly ordinal: number; readonly content: string };
    readonly text: { readonly sigil: string };
  }
>;

interface ReportRow {
  readonly category: string;
  readonly severity: string;
  readonly tier: string;
  readonly message: string;
  readonly evidence: readonly string[];
  readonly passages: readonly {
    text: string;
    paragraph: number;
    start: number;
    end: number;
    quote: string;
  }[];
  readonly decision?: string;
  readonly fingerprint: string;
}

function toRow({ discrepancy, decision }: DiscrepancyEntry, units: Units): ReportRow {
  const place = (passage: Passage): ReportRow['passages'][number] => {
    const found = units.get(passage.unitId);
    return {
      text: found?.text.sigil ?? '',
      paragraph: (found?.unit.ordinal ?? 0) + 1,
      start: passage.startOffset,
      end: passage.endOffset,
      quote: found?.unit.content.slice(passage.startOffset, passage.endOffset) ?? '',
    };
  };
  return {
    category: discrepancy.checkId.includes('/')
      ? `${discrepancy.category}/${discrepancy.checkId.split('/')[1]}`
      : discrepancy.category,
    severity: discrepancy.severity,
    tier: discrepancy.tier,
    message: translate(discrepancy.message.key, discrepancy.message.params),
    evidence: discrepancy.evidence.map((line) => translate(line.key, line.params)),
    passages: discrepancy.passages.map(place),
    ...(decision === undefined ? {} : { decision: decision.verdict }),
    fingerprint: discrepancy.fingerprint,
  };
}

/** A list for people: the message, then each passage with its text and paragraph. */
function toMarkdown(rows: readonly ReportRow[]): string {
  const quoted = (text: string): string =>
    text.replace(/[\r\n]+/gu, ' ').replace(/([\\`*_[\]<>|])/gu, '\\$1');
  return rows
    .map((row) =>
      [
        `- **${row.category}** (${row.severity}, ${row.tier}): ${quoted(row.message)}`,
        ...row.evidence.map((line) => `  - ${quoted(line)}`),
        ...row.passages.map(
          (passage) => `  - ${passage.text} ¶${passage.paragraph}: ${quoted(passage.quote)}`,
        ),
      ].join('\n'),
    )
    .join('\n')
    .concat('\n');
}

/** Category and severity in words of the interface. */
const rankOf = (row: ReportRow): string =>
  `${translate(`category.${row.category.split('/')[0] ?? ''}`)} · ${translate(`severity.${row.severity}`)}`;

const placeOf = (passage: ReportRow['passages'][number]): string =>
  `${passage.text} ¶ ${String(passage.paragraph)}`;

const remarkOf = (row: ReportRow): string => [row.message, ...row.evidence].join('\n');

/** Short name, language and source of each text. */
const sourcesOf = (texts: CheckedText['texts']): readonly (readonly [string, string])[] =>
  texts.map(({ text }) => [
    `${text.sigil} (${text.language})`,
    sourceLine(text.provenance, (key, params) => translate(key, params)),
  ]);

/** A page with one line a discrepancy, in the style of the reports. */
function toHtml(rows: readonly ReportRow[], texts: CheckedText['texts']): string {
  const title = texts.map(({ text }) => text.sigil).join(' – ');
  const sources = sourcesOf(texts).map(
    ([name, words]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(words)}</dd>`,
  );
  const lines = rows.map((row, at) => {
    const passages = row.passages.map(
      (passage) =>
        `<p><span class="cell-mark">${escapeHtml(placeOf(passage))}</span>${escapeHtml(passage.quote)}</p>`,
    );
    const remark = remarkOf(row)
      .split('\n')
      .map((line) => `<p>${escapeHtml(line)}</p>`);
    return `<tr><td class="num">${String(at + 1)}</td><td>${passages.join('')}</td><td><p class="rank">${escapeHtml(rankOf(row))}</p>${remark.join('')}</td></tr>`;
  });
  const head = ['', translate('report.column.place'), translate('report.column.remark')];
  const body = [
    `<h1>${escapeHtml(title)}</h1>`,
    `<dl class="sources">${sources.join('')}</dl>`,
    rows.length === 0
      ? `<p class="none">${escapeHtml(translate('cli.check.nothing'))}</p>`
      : `<table class="remarks"><thead><tr>${head.map((words, at) => `<th${at === 0 ? ' class="num"' : ''}>${escapeHtml(words)}</th>`).join('')}</tr></thead><tbody>${lines.join('')}</tbody></table>`,
  ];
  return htmlPage({ lang: currentUiLanguage(), title, body: body.join('\n') });
}

/** One line a discrepancy: what people filter by stands in columns of its own, the passages in a column a text. */
function toXlsx(rows: readonly ReportRow[], texts: CheckedText['texts']): Uint8Array {
  const columns = [
    { head: '№', width: 6 },
    { head: translate('cli.check.category'), width: 18 },
    { head: translate('cli.check.severity'), width: 14 },
    { head: translate('cli.check.tier'), width: 14 },
    { head: translate('report.column.remark'), width: 50 },
    ...texts.map(({ text }) => ({ head: `${text.sigil} (${text.language})`, width: 44 })),
  ];
  const lines = rows.map((row, at) => [
    at + 1,
    translate(`category.${row.category.split('/')[0] ?? ''}`),
    translate(`severity.${row.severity}`),
    translate(`cli.check.tier.${row.tier}`),
    remarkOf(row),
    ...texts.map(({ text }) =>
      row.passages
        .filter((passage) => passage.text === text.sigil)
        .map((passage) => `¶ ${String(passage.paragraph)}: ${passage.quote}`)
        .join('\n'),
    ),
  ]);
  const names = [translate('cli.check.sheet'), translate('report.sheet.sources')] as const;
  return writeListXlsx({ names, columns, lines, about: sourcesOf(texts) }).bytes;
}
