import { basename, extname } from 'node:path';
import type { ExportFormat } from '../../bridge/api.ts';
import { AppError } from '../../core/errors.ts';
import type { WrittenText } from '../../core/formats/document.ts';
import { writeTbx } from '../../core/formats/tbx.ts';
import { writeFileAtomically } from '../../services/atomic-file.ts';
import type { Session } from '../session.ts';

/** What a termbase without texts becomes, and where. */
interface TermsTarget {
  /** The file that the terms came from. */
  readonly input: string;
  readonly output: string;
  readonly format: ExportFormat;
  readonly isRehearsal: boolean;
}

/** Writes the project's terms as a termbase, the only form they have without texts. Throws AppError: terms-only. */
export async function convertTerms({ api }: Session, target: TermsTarget): Promise<WrittenText> {
  const { input, output, format } = target;
  if (format !== 'tbx' && format !== 'tbx2') throw new AppError('terms-only', { file: input });
  const concepts = await api.concepts();
  const written = writeTbx(concepts, {
    title: basename(input, extname(input)),
    language: concepts[0]?.terms[0]?.language ?? 'und',
    toolVersion: (await api.appInfo()).version,
    version: format === 'tbx2' ? 2 : 3,
  });
  if (!target.isRehearsal) writeFileAtomically(output, written.text);
  return written;
}
