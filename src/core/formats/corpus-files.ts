import type { Message } from '../model.ts';
import { cutCrossings, toBitext, type MonotoneBeads, type OrderedPiece } from './bitext.ts';
import { cellText, hasText, pairLoss, type ExportDocument } from './document.ts';
import { textSuffixes, type WrittenFile, type WrittenFiles } from './written-files.ts';
import { XmlInk } from './xml-ink.ts';

/** Characters that end a line for some reader: inside a unit they would shift all lines below. */
const lineEnds = /[\r\n\u000b\u000c\u001c-\u001e\u0085\u2028\u2029]+/g;

/** Makes one line of a text. */
export function oneLine(text: string): string {
  return text.replace(lineEnds, ' ').trim();
}

/**
 * Writes Moses files: one plain file a text, line n of each is row n. A row with an empty side is left out of all
 * files, since trainers drop or choke on it; rows are counted in the losses.
 */
export function writeMoses(document: ExportDocument): WrittenFiles {
  const rows = document.rows.filter((row) => row.cells.some(hasText));
  const full = rows.filter((row) =>
    document.texts.every((_, index) => oneLine(cellText(row.cells[index])) !== ''),
  );
  const suffixes = textSuffixes(document.texts);
  const files = document.texts.map((_, index): WrittenFile => ({
    suffix: `.${suffixes[index] ?? ''}`,
    content: full.map((row) => `${oneLine(cellText(row.cells[index]))}\n`).join(''),
  }));
  const missing = rows.length - full.length;
  return {
    files,
    rowCount: full.length,
    losses: [
      ...(missing > 0 ? [{ key: 'loss.emptySides', params: { count: missing } }] : []),
      ...plainLosses(document),
    ],
  };
}

/**
 * Writes the pivot and each other text as hunalign takes them, one piece a line, with a ladder file for each pair:
 * lines `n m score`, "the first n lines correspond to the first m", from `0 0` to `N M`.
 */
export function writeLadderFiles(document: ExportDocument): WrittenFiles {
  const suffixes = textSuffixes(document.texts);
  const pivot = suffixes[document.pivotIndex] ?? 'und';
  const files: WrittenFile[] = [];
  let cutCount = 0;
  document.texts.forEach((_, index) => {
    if (index === document.pivotIndex) return;
    const bitext = toBitext(document, index);
    const monotone = cutCrossings(bitext);
    cutCount += monotone.cutCount;
    if (files.length === 0) files.push({ suffix: `.${pivot}`, content: lines(bitext.source) });
    files.push({ suffix: `.${suffixes[index] ?? ''}`, content: lines(bitext.target) });
    files.push({
      suffix: `.${pivot}-${suffixes[index] ?? ''}.ladder`,
      content: ladderLines(monotone, bitext),
    });
  });
  return {
    files,
    rowCount: document.rows.filter((row) => row.cells.some(hasText)).length,
    losses: [...crossingLoss(cutCount), ...plainLosses(document)],
  };
}

function lines(pieces: readonly OrderedPiece[]): string {
  return pieces.map(({ content }) => `${oneLine(content)}\n`).join('');
}

function ladderLines(
  { beads }: MonotoneBeads,
  counts: { readonly source: readonly unknown[]; readonly target: readonly unknown[] },
): string {
  let source = 0;
  let target = 0;
  const rungs = beads.map((bead) => {
    const rung = `${String(source)}\t${String(target)}\t${String(bead.score)}\n`;
    source += bead.source.length;
    target += bead.target.length;
    return rung;
  });
  return `${rungs.join('')}${String(counts.source.length)}\t${String(counts.target.length)}\t0\n`;
}

/**
 * Writes InterText's files: one XML a text with `<s id="paragraph:sentence">`, and for each pair a `linkGrp` whose
 * `xtargets` and `type` name the side of `toDoc` first. The pivot is `toDoc`. Status `man` = confirmed by a person.
 * stem: the files' name without suffixes; links name their texts by it, since InterText looks beside the file.
 */
export function writeInterText(document: ExportDocument, stem: string): WrittenFiles {
  const ink = new XmlInk();
  const suffixes = textSuffixes(document.texts);
  const pivot = suffixes[document.pivotIndex] ?? 'und';
  const files: WrittenFile[] = [];
  let cutCount = 0;
  document.texts.forEach((text, index) => {
    if (index === document.pivotIndex) return;
    const bitext = toBitext(document, index);
    const monotone = cutCrossings(bitext);
    cutCount += monotone.cutCount;
    const source = numberPieces(bitext.source);
    const target = numberPieces(bitext.target);
    const pivotLanguage = document.texts[document.pivotIndex]?.language ?? 'und';
    if (files.length === 0)
      files.push({ suffix: `.${pivot}.xml`, content: interTextXml(source, pivotLanguage, ink) });
    const other = suffixes[index] ?? 'und';
    files.push({ suffix: `.${other}.xml`, content: interTextXml(target, text.language, ink) });
    const links = monotone.beads.map((bead) => {
      const to = bead.source.map((at) => source[at]?.id ?? '').join(' ');
      const from = bead.target.map((at) => target[at]?.id ?? '').join(' ');
      const status = bead.words.includes('confirmed') ? 'man' : bead.score > 0 ? 'auto' : 'plain';
      const type = `${String(bead.source.length)}-${String(bead.target.length)}`;
      return `<link${ink.attributes({ type, xtargets: `${to};${from}`, status })}/>\n`;
    });
    const group = ink.attributes({ toDoc: `${stem}.${pivot}.xml`, fromDoc: `${stem}.${other}.xml` });
    files.push({
      suffix: `.${pivot}.${other}.xml`,
      content: `<?xml version="1.0" encoding="utf-8"?>\n<linkGrp${group}>\n${links.join('')}</linkGrp>\n`,
    });
  });
  return {
    files,
    rowCount: document.rows.filter((row) => row.cells.some(hasText)).length,
    losses: [...crossingLoss(cutCount), ...ink.losses(), ...plainLosses(document)],
  };
}

interface NumberedPiece {
  readonly id: string;
  readonly paragraph: number;
  readonly content: string;
}

function numberPieces(pieces: readonly OrderedPiece[]): readonly NumberedPiece[] {
  let paragraph = 0;
  let sentence = 0;
  let last = -1;
  return pieces.map(({ piece, content }) => {
    if (piece.paragraph !== last) {
      paragraph += 1;
      sentence = 0;
      last = piece.paragraph;
    }
    sentence += 1;
    return { id: `${String(paragraph)}:${String(sentence)}`, paragraph, content };
  });
}

function interTextXml(pieces: readonly NumberedPiece[], language: string, ink: XmlInk): string {
  const paragraphs = [...Map.groupBy(pieces, (piece) => piece.paragraph)].map(
    ([number, inside]) =>
      `<p id="${String(number)}">\n${inside
        .map((piece) => `<s id="${piece.id}">${ink.text(piece.content)}</s>\n`)
        .join('')}</p>\n`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<text${ink.attributes({ lang: language })}>\n${paragraphs.join('')}</text>\n`;
}

function crossingLoss(count: number): readonly Message[] {
  return count > 0 ? [{ key: 'loss.crossing', params: { count } }] : [];
}

/** What files of bare lines cannot hold: remarks, discrepancies, passages of comparable texts. */
export function plainLosses(document: ExportDocument): readonly Message[] {
  const remarks = document.findings.length + document.notes.length;
  const { length } = document.discrepancies;
  return [
    ...pairLoss(document),
    ...(remarks > 0 ? [{ key: 'loss.remarks', params: { count: remarks } }] : []),
    ...(length > 0 ? [{ key: 'loss.discrepancies', params: { count: length } }] : []),
  ];
}
