import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../core/errors.ts';
import { argumentSchemas } from '../bridge/schemas.ts';

/** `alignments/<id>/project.json`: a sample project as files that a person can read. */
export const sampleSchema = z.object({
  title: z.string(),
  texts: z
    .array(
      z.object({
        file: z.string().regex(/^[\w.-]+$/),
        sigil: z.string(),
        language: z.string(),
        provenance: argumentSchemas.importText.shape.provenance,
      }),
    )
    .min(1),
  /** Texts by sigil; the pivot by sigil or by its place among them. */
  comparison: z
    .object({ texts: z.array(z.string()).min(2).max(4), pivot: z.union([z.string(), z.int()]).default(0) })
    .optional(),
});
export type Sample = z.infer<typeof sampleSchema>;

/** Reads a sample's description. Throws AppError: file-missing, format-broken. */
export function readSample(
  samplesFolder: string | undefined,
  id: string,
): { folder: string; sample: Sample } {
  const folder = join(samplesFolder ?? '', id);
  const path = join(folder, 'project.json');
  if (samplesFolder === undefined || !existsSync(path)) throw new AppError('file-missing', { file: id });
  const parsed = sampleSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) {
    throw new AppError('format-broken', { file: path, reason: parsed.error.issues[0]?.message ?? '' });
  }
  return { folder, sample: parsed.data };
}

/** The sample as a finished project, where the build made one. */
export function readySample(readySamplesFolder: string | undefined, id: string): string | undefined {
  if (readySamplesFolder === undefined) return undefined;
  const path = join(readySamplesFolder, `${id}.zvirka`);
  return existsSync(path) ? path : undefined;
}

/** A path for a fresh copy of a sample: an older copy may hold the user's work and is never overwritten. */
export function freshSamplePath(userDataFolder: string, id: string): string {
  const folder = join(userDataFolder, 'samples');
  mkdirSync(folder, { recursive: true });
  for (let number = 1; ; number += 1) {
    const path = join(folder, number === 1 ? `${id}.zvirka` : `${id}-${String(number)}.zvirka`);
    if (!existsSync(path)) return path;
  }
}
