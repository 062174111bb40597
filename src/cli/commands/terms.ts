import { basename } from 'node:path';
import { AppError } from '../../core/errors.ts';
import type { Concept } from '../../core/model.ts';
import { termFormatOf, writeTermFile } from '../../services/term-files.ts';
import { termFormats } from '../command-table.ts';
import { pathFrom, writeWhole, type CliIo } from '../io.ts';
import { translate } from '../messages.ts';
import { languagesOf, oneOf, parseOptions, requireCount, type ParsedOptions } from '../options.ts';
import { withProject, type Session } from '../session.ts';

const verbs = 'list|import|export';

/** `terms list|import|export PROJECT …`: the termbase of a project. */
export async function runTerms(words: readonly string[], io: CliIo): Promise<void> {
  const [verb = '', ...rest] = words;
  if (!verbs.split('|').includes(verb)) throw new AppError('usage', { detail: `terms ${verb}; ${verbs}` });
  const options = parseOptions(rest, 'terms');
  const [path, ...others] = options.positionals;
  if (path === undefined || (verb === 'import' && others.length === 0))
    throw new AppError('usage', { detail: `terms ${verb} PROJECT${verb === 'import' ? ' FILE…' : ''}` });
  if (verb === 'export') requireCount(options, 1, 1);
  await withProject(io, path, async (session) => {
    if (verb === 'import') return importTerms(session, others, options, io);
    if (verb === 'export') return exportTerms(session, options, io);
    return listTerms(session, others, options, io);
  });
}

async function importTerms(
  { api }: Session,
  files: readonly string[],
  options: ParsedOptions,
  io: CliIo,
): Promise<void> {
  for (const file of files) {
    const outcome = await api.termsImport({ path: pathFrom(io, file) });
    for (const loss of outcome.losses)
      io.writeError(`zvirka: ${basename(file)}: ${translate(loss.key, loss.params)}\n`);
    if (options.isSet('json')) await io.writeOut(`${JSON.stringify({ file, ...outcome })}\n`);
    else {
      const { addedCount, knownCount } = outcome;
      await io.writeOut(`${translate('cli.terms.added', { file, count: addedCount })}\n`);
      if (knownCount > 0)
        io.writeError(`zvirka: ${translate('cli.terms.known', { file, count: knownCount })}\n`);
    }
  }
}

async function exportTerms({ api }: Session, options: ParsedOptions, io: CliIo): Promise<void> {
  const output = options.text('output');
  const byName = termFormatOf(output ?? '');
  const format = oneOf(options, 'format', termFormats, options.isSet('json') ? 'json' : byName);
  const concepts = await api.concepts();
  const { text, losses } =
    format === 'json'
      ? { text: `${JSON.stringify(concepts, null, 1)}\n`, losses: [] }
      : writeTermFile(concepts, {
          format,
          title: (await api.projectState())?.title ?? '',
          toolVersion: (await api.appInfo()).version,
        });
  for (const loss of losses) io.writeError(`zvirka: ${translate(loss.key, loss.params)}\n`);
  if (output === undefined || output === '-') await io.writeOut(text);
  else await writeWhole(io, output, text);
}

/** One line a term, parted by tabs: number of the concept, language, term, status, definition. */
async function listTerms(
  { api }: Session,
  words: readonly string[],
  options: ParsedOptions,
  io: CliIo,
): Promise<void> {
  const wanted = words.join(' ').toLowerCase();
  const languages = languagesOf(options).filter((code) => code !== undefined);
  const holds = (concept: Concept): boolean =>
    [concept.definition, ...concept.terms.map((term) => term.text)].some((text) =>
      text.toLowerCase().includes(wanted),
    );
  const found = (await api.concepts())
    .map((concept, index) => ({ number: index + 1, concept }))
    .filter(({ concept }) => holds(concept))
    .map(({ number, concept }) => ({
      number,
      ...concept,
      terms: concept.terms.filter((term) => languages.length === 0 || languages.includes(term.language)),
    }));
  if (options.isSet('json')) return io.writeOut(`${JSON.stringify(found)}\n`);
  const flat = (text: string): string => text.replace(/[\t\r\n]+/gu, ' ');
  for (const { number, definition, terms } of found)
    for (const term of terms)
      await io.writeOut(
        `${[String(number), term.language, flat(term.text), term.status, flat(definition)].join('\t')}\n`,
      );
}
