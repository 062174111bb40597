import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { writeAnnotations } from '../../../src/core/formats/annotations.ts';
import { cellText, type ExportDocument } from '../../../src/core/formats/document.ts';
import { readTbx } from '../../../src/core/formats/read-tbx.ts';
import { placeRemarks } from '../../../src/core/formats/row-remarks.ts';
import { writeTbx } from '../../../src/core/formats/tbx.ts';
import { cleanXmlText } from '../../../src/core/formats/xml-text.ts';
import { asId, type ConceptId, type TermId } from '../../../src/core/model.ts';
import { writeHtmlReport } from '../../../src/services/report/html-report.ts';
import { randomDocument } from './random-document.ts';

// Formats that do not come back as comparisons: what random projects hold is in the file, read by another reader.

const runs = Number(process.env['ZVIRKA_ROUND_TRIPS'] ?? 40);
const check = (body: (document: ExportDocument) => void): void =>
  fc.assert(fc.property(randomDocument, body), { numRuns: runs });
const squeeze = (text: string): string =>
  // HTML has no NUL and no halves of characters, and folds spaces.
  cleanXmlText(text.toWellFormed()).text.replace(/[\s\ufffd\u0085\p{Cc}]+/gu, '');

it('an HTML report holds every cell in its row, and every remark; nothing of the texts is markup', () => {
  check((document) => {
    const html = writeHtmlReport(document, { locale: 'uk', words: (key) => `⟦${key}⟧`, losses: [] });
    const { document: page } = parseHTML(html);
    const rows = [...page.querySelectorAll('table.rows > tbody > tr')].filter(
      (row) => row.querySelectorAll('td[lang]').length > 0,
    );
    const got = rows.map((row) =>
      [...row.querySelectorAll('td[lang]')].map((cell) => squeeze(withoutLabels(cell.textContent))),
    );
    expect(got).toEqual(document.rows.map((row) => row.cells.map((cell) => squeeze(cellText(cell)))));
    const whole = squeeze(page.body.textContent);
    for (const note of document.notes)
      for (const { body } of note.entries) expect(whole).toContain(squeeze(body));
    for (const finding of document.findings) expect(whole).toContain(squeeze(finding.remark));
    expect(page.querySelectorAll('script, iframe, img, b b').length).toBe(0);
  });
});

// What the report says for itself.
function withoutLabels(text: string): string {
  return text.replace(/⟦[^⟧]*⟧/g, '');
}

interface Annotation {
  readonly body: readonly { readonly value: string; readonly purpose: string }[];
  readonly target: readonly {
    readonly source: string;
    readonly selector: {
      readonly refinedBy?: readonly {
        readonly type: string;
        readonly exact?: string;
        readonly start?: number;
        readonly end?: number;
      }[];
    };
  }[];
}

it('annotations hold every remark once, found by its words and by code points', () => {
  check((document) => {
    const { text } = writeAnnotations({ ...document, title: `${document.title}\ud800` }, () => '');
    // Written a line above.
    const { first } = JSON.parse(text) as { readonly first: { readonly items: readonly Annotation[] } };
    const remarks = [...placeRemarks(document, () => '').byRow.values()].flat();
    expect(first.items).toHaveLength(remarks.length);
    first.items.forEach((item, index) => {
      const remark = remarks[index]!;
      const wanted = remark.entries.map((entry) => entry.body);
      expect(item.body.map(({ value }) => value).slice(0, wanted.length)).toEqual(wanted);
      expect(item.target).toHaveLength(remark.places.length);
      item.target.forEach(({ selector }, at) => {
        const place = remark.places[at]!;
        const piece = document.rows[place.rowIndex]!.cells[place.textIndex]!.pieces[place.pieceIndex]!;
        const quote = selector.refinedBy?.find(({ type }) => type === 'TextQuoteSelector');
        const position = selector.refinedBy?.find(({ type }) => type === 'TextPositionSelector');
        if (!quote || !position) return;
        expect([...piece.content].slice(position.start, position.end).join('')).toBe(quote.exact);
        expect(quote.exact).toBe(place.quote);
      });
    });
  });
});

const odd = fc
  .array(
    fc.oneof(fc.constantFrom('ґ', '&', '<b>', ']]>', '"', '\u0000', '\ud800', '😀', '=1'), fc.string()),
    {
      maxLength: 6,
    },
  )
  .map((parts) => `я${parts.join('')}`);
const term = fc.record({
  language: fc.constantFrom('uk', 'en', 'ru'),
  text: odd,
  status: fc.constantFrom('preferred', 'admitted', 'deprecated', 'forbidden'),
});

it.each([2, 3] as const)('terms come back from TBX %i with their definitions and statuses', (version) => {
  const concept = fc.record({
    definition: fc.oneof(fc.constant(''), odd),
    terms: fc.array(term, { minLength: 1, maxLength: 4 }),
  });
  const plain = (text: string): string => cleanXmlText(text).text.trim();
  fc.assert(
    fc.property(fc.array(concept, { minLength: 1, maxLength: 6 }), (concepts) => {
      const { text } = writeTbx(
        concepts.map(({ definition, terms }, index) => ({
          id: asId<ConceptId>(`c${String(index)}`),
          definition,
          terms: terms.map((one, at) => ({ ...one, id: asId<TermId>(`t${String(at)}`) })),
        })),
        { title: 'Проба', language: 'uk', toolVersion: '9.9.9', version },
      );
      const sorted = (list: readonly { readonly language: string }[]): readonly string[] =>
        list.map((one) => JSON.stringify(one)).toSorted();
      const got = readTbx(text, { fileName: 'x.tbx' }).concepts.map((one) => [
        plain(one.definition),
        sorted(one.terms.map((each) => ({ ...each, text: plain(each.text) }))),
      ]);
      const want = concepts.map((one) => [
        plain(one.definition),
        sorted(
          one.terms.map(({ language, text: words, status }) => ({ language, text: plain(words), status })),
        ),
      ]);
      expect(got).toEqual(want);
    }),
    { numRuns: runs },
  );
});
