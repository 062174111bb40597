/**
 * Writes the sample projects from their authoring files: `node scripts/samples.ts [ID …]`.
 * Texts, gold.json and expected.json are made; project.json is written by hand.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { buildSample, toPlainText } from './sample-source.ts';

const root = join(import.meta.dirname, '../alignments');

interface ProjectFile {
  readonly texts: readonly { readonly file: string; readonly sigil: string }[];
}

async function writeJson(path: string, content: unknown): Promise<void> {
  const options = await resolveConfig(path);
  writeFileSync(path, await format(JSON.stringify(content), { ...options, filepath: path }));
}

async function writeSample(id: string): Promise<void> {
  const folder = join(root, id);
  const path = join(folder, 'source.txt');
  const built = buildSample(readFileSync(path, 'utf8'), path);
  // Written by hand in this repository; a wrong shape fails just below.
  const project = JSON.parse(readFileSync(join(folder, 'project.json'), 'utf8')) as ProjectFile;
  for (const text of built.texts) {
    const entry = project.texts.find(({ sigil }) => sigil === text.sigil);
    if (entry === undefined) throw new Error(`${id}/project.json has no text ${text.sigil}`);
    writeFileSync(join(folder, entry.file), toPlainText(text));
    console.log(
      `${id}/${entry.file}: ${String(text.paragraphs.length)} paragraphs, ${String(text.paragraphs.flat().length)} sentences`,
    );
  }
  await writeJson(join(folder, 'gold.json'), { pairs: built.gold });
  await writeJson(join(folder, 'expected.json'), built.expected);
  const planted = built.expected.filter((one) => one.clean !== true);
  const categories = new Map<string, number>();
  for (const { category } of planted) categories.set(category, (categories.get(category) ?? 0) + 1);
  console.log(
    `${id}: ${String(planted.length)} planted, ${String(built.expected.length - planted.length)} clean; ` +
      [...categories].map(([name, count]) => `${name} ${String(count)}`).join(', '),
  );
}

const ids = process.argv.slice(2);
const all = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
for (const id of ids.length > 0 ? ids : all.map((entry) => entry.name)) await writeSample(id);
