import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { CorrectedUnit } from '../../core/formats/corrections.ts';
import { cleanXmlText } from '../../core/formats/xml-text.ts';
import { isContentUnit, type UnitKind } from '../../core/model.ts';

const font = 'Noto Serif';

/** Writes a text as a plain Word document: headings, lists, quotations and captions keep their kind. */
export async function writeCorrectedDocx(
  units: readonly CorrectedUnit[],
  options: { readonly title: string; readonly language: string; readonly includeNonContent: boolean },
): Promise<Uint8Array> {
  const kept = units.filter(({ unit }) => options.includeNonContent || isContentUnit(unit));
  const file = new Document({
    title: options.title,
    creator: 'Zvirka',
    styles: {
      default: { document: { run: { font, size: 23, language: { value: options.language } } } },
    },
    sections: [{ children: kept.map(({ unit, content }) => paragraphOf(unit.kind, content)) }],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

function paragraphOf(kind: UnitKind, content: string): Paragraph {
  const text = cleanXmlText(content).text;
  const isSoft = kind === 'caption' || kind === 'byline';
  const run = new TextRun({
    text,
    ...(isSoft ? { italics: true } : {}),
    ...(kind === 'footnote' ? { size: 19 } : {}),
  });
  return new Paragraph({
    spacing: { after: 140, line: 300 },
    ...(kind === 'heading' ? { heading: HeadingLevel.HEADING_2 } : {}),
    ...(kind === 'list-item' ? { bullet: { level: 0 } } : {}),
    ...(kind === 'quote' ? { indent: { left: 500, right: 500 } } : {}),
    children: [run],
  });
}
