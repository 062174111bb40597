import { basename } from 'node:path';
import { readFileSync } from 'node:fs';
import type { ExportRequest } from '../../bridge/api.ts';
import { AppError } from '../../core/errors.ts';
import { correctText, type CorrectedText } from '../../core/formats/corrections.ts';
import type { ExportDocument } from '../../core/formats/document.ts';
import { placeRemarks } from '../../core/formats/row-remarks.ts';
import type { Message, Passage, TextId, Unit } from '../../core/model.ts';
import { listUnits } from '../../store/units.ts';
import { reader, type ServiceContext } from '../context.ts';
import { remarkBody, remarkRank } from '../report/remark-words.ts';
import type { Words } from '../report/words.ts';
import type { TrackedRemark } from './tracked-docx.ts';
import type { WrittenExchange } from './write-format.ts';

/** Writes one text of the comparison with its proposals accepted: as a plain document, or into the one it came from. */
export async function writeCorrected(
  context: ServiceContext,
  request: ExportRequest,
  document: ExportDocument,
  words: Words,
): Promise<WrittenExchange> {
  const index = chosenIndex(request, document);
  const text = document.texts[index];
  if (!text) throw new AppError('text-missing');
  const units = listUnits(reader(context), text.id);
  const corrected = correctText(text.id, units, { findings: document.findings, texts: document.texts });
  const sample = corrected.units.map((unit) => unit.content).join('\n');
  const others = document.texts.length - 1;
  const losses: Message[] = [...corrected.losses];
  if (others > 0) losses.push({ key: 'loss.otherTexts', params: { count: others } });
  if (request.format === 'docx-corrected') {
    const { writeCorrectedDocx } = await import('./corrected-docx.ts');
    const content = await writeCorrectedDocx(corrected.units, {
      title: text.provenance.title ?? `${document.title}: ${text.sigil}`,
      language: text.language,
      includeNonContent: request.options.includeNonContent,
    });
    return { files: [{ suffix: '', content }], sample, rowCount: units.length, losses };
  }
  const written = await writeTracked(context, request, {
    corrected,
    document,
    textId: text.id,
    units,
    words,
  });
  return { ...written, sample, rowCount: units.length, losses: [...losses, ...written.losses] };
}

// The text that was asked for, else the first that is not the base: translations are what gets corrected.
function chosenIndex(request: ExportRequest, document: ExportDocument): number {
  const asked = document.texts.findIndex((text) => text.id === request.options.onlyTextId);
  if (asked >= 0) return asked;
  return document.texts.length > 1 && document.pivotIndex === 0 ? 1 : 0;
}

async function writeTracked(
  context: ServiceContext,
  request: ExportRequest,
  given: {
    readonly corrected: CorrectedText;
    readonly document: ExportDocument;
    readonly textId: TextId;
    readonly units: readonly Unit[];
    readonly words: Words;
  },
): Promise<Pick<WrittenExchange, 'files' | 'losses'>> {
  const path = request.options.originalPath;
  // The preview works before a document is chosen.
  if (path === undefined) return { files: [{ suffix: '', content: '' }], losses: [] };
  const { writeTrackedDocx } = await import('./tracked-docx.ts');
  const { bytes, losses } = writeTrackedDocx(
    { bytes: readOriginal(path), fileName: basename(path) },
    given.corrected.units,
    {
      remarks: remarksOf(given),
      author: context.settings().author || 'Zvirka',
      date: given.document.exportedAt,
    },
  );
  return { files: [{ suffix: '', content: bytes }], losses };
}

function readOriginal(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') throw new AppError('file-missing', { file: path });
    throw new AppError('file-unreadable', { file: path, reason: code });
  }
}

function remarksOf(given: {
  readonly document: ExportDocument;
  readonly textId: TextId;
  readonly words: Words;
}): readonly TrackedRemark[] {
  const { document, textId, words } = given;
  const placed = placeRemarks(document, (message) => words(message.key, message.params));
  const passages = new Map<string, readonly Passage[]>([
    ...document.findings.map((one) => [one.id, one.passages] as const),
    ...document.notes.map((one) => [one.id, one.passages] as const),
    ...document.discrepancies.map(
      ({ discrepancy }) => [discrepancy.fingerprint, discrepancy.passages] as const,
    ),
  ]);
  return [...placed.byRow.values(), placed.unplaced].flat().flatMap((remark): readonly TrackedRemark[] => {
    const passage = passages.get(remark.id)?.find((one) => one.textId === textId);
    if (!passage) return [];
    return [
      {
        unitId: passage.unitId,
        span: passage,
        author: remark.entries[0]?.author ?? '',
        date: remark.entries[0]?.createdAt || document.exportedAt,
        lines: [remarkRank(remark, words), ...remarkBody(remark, words).split('\n')].filter(
          (line) => line !== '',
        ),
      },
    ];
  });
}
