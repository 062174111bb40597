import { basename } from 'node:path';
import type { ProjectState } from '../../bridge/api.ts';
import { AppError } from '../../core/errors.ts';
import type { TextSummary } from '../../core/model.ts';
import { pathFrom } from '../io.ts';
import type { CliIo } from '../io.ts';
import { tellWarnings, translate } from '../messages.ts';
import { languagesOf, parseOptions, requireCount } from '../options.ts';
import type { ParsedOptions } from '../options.ts';
import { readTableChoices } from '../table-choice.ts';
import { withProject, withSession } from '../session.ts';
import type { Session } from '../session.ts';

const verbs = 'new|add|info|verify|backup';

/** `project new|add|info|verify|backup`: work with one .zvirka file. */
export async function runProject(words: readonly string[], io: CliIo): Promise<void> {
  const [verb, ...rest] = words;
  const options = parseOptions(rest, 'project');
  const [path, ...files] = options.positionals;
  if (path === undefined) throw new AppError('usage', { detail: `project ${verb ?? verbs} PROJECT` });
  switch (verb) {
    case 'new':
      return createProject(options, io);
    case 'add':
      return withProject(io, path, (session) => addTexts(session, files, options, io));
    case 'info':
      return withProject(io, path, (_session, state) => printInfo(state, options, io));
    case 'verify':
      return withProject(io, path, (session) => verify(session, options, io));
    case 'backup':
      return withProject(io, path, (session) => backup(session, options, io));
    default:
      throw new AppError('usage', { detail: `project ${verb ?? ''}; ${verbs}` });
  }
}

/** `import FILE… --into PROJECT`: the same as `project add`. */
export async function runImport(words: readonly string[], io: CliIo): Promise<void> {
  const options = parseOptions(words, 'import');
  const project = options.text('into');
  if (options.positionals.length === 0 || project === undefined)
    throw new AppError('usage', { detail: 'import FILE… --into PROJECT' });
  await withProject(io, project, (session) => addTexts(session, options.positionals, options, io));
}

async function createProject(options: ParsedOptions, io: CliIo): Promise<void> {
  requireCount(options, 1, 1);
  const path = pathFrom(io, options.positionals[0] ?? '');
  await withSession(io, async ({ api }) => {
    const state = await api.projectNew({ path, title: options.text('title') ?? titleOf(path) });
    await printInfo(state, options, io);
  });
}

const titleOf = (path: string): string => (path.split(/[\\/]/u).at(-1) ?? path).replace(/\.zvirka$/u, '');

async function addTexts(
  { api }: Session,
  files: readonly string[],
  options: ParsedOptions,
  io: CliIo,
): Promise<void> {
  if (files.length === 0) throw new AppError('usage', { detail: 'project add PROJECT FILE…' });
  const languages = languagesOf(options);
  const encoding = options.text('encoding');
  const sigil = options.text('sigil');
  const sources = await listSources(api, files, io);
  const wanted = readTableChoices(options).flatMap((table) => sources.map((path) => ({ path, table })));
  for (const [index, { path, table: choice }] of wanted.entries()) {
    if ((await api.importFolder({ path })).bilingualPaths.length > 0) {
      await addBilingual(api, path, options, io);
      continue;
    }
    const language = languages[index];
    const { text, warnings } = await api.importText({
      source: { kind: 'file', path },
      table: choice,
      ...(language === undefined ? {} : { language }),
      ...(encoding === undefined ? {} : { encoding }),
      ...(sigil === undefined || wanted.length > 1 ? {} : { sigil }),
    });
    tellWarnings(basename(path), warnings, io);
    await io.writeOut(options.isSet('json') ? `${JSON.stringify(text)}\n` : textLine(text));
  }
}

/** A file that brings its own alignment: its texts, comparison, notes and terms as a whole. */
async function addBilingual(
  api: Session['api'],
  path: string,
  options: ParsedOptions,
  io: CliIo,
): Promise<void> {
  const outcome = await api.importBilingual({ paths: [path] });
  for (const loss of outcome.losses)
    io.writeError(`zvirka: ${basename(path)}: ${translate(loss.key, loss.params)}\n`);
  if (options.isSet('json')) return io.writeOut(`${JSON.stringify(outcome)}\n`);
  for (const text of outcome.texts) await io.writeOut(textLine(text));
}

/** The files named, and the documents inside the folders named; what is passed over there is told. */
async function listSources(
  api: Session['api'],
  files: readonly string[],
  io: CliIo,
): Promise<readonly string[]> {
  const lists: string[] = [];
  for (const file of files) {
    const { paths, otherCount } = await api.importFolder({ path: pathFrom(io, file) });
    if (paths.length === 0) io.writeError(`zvirka: ${file}: ${translate('import.noFiles', {})}\n`);
    if (otherCount > 0)
      io.writeError(`zvirka: ${file}: ${translate('import.otherFiles', { count: otherCount })}\n`);
    lists.push(...paths);
  }
  return lists;
}

/** Tab-separated: sigil, language, paragraphs, of them content, sentences, publisher, date. */
function textLine(text: TextSummary): string {
  const { publisher = '', publicationDate = '' } = text.provenance;
  return `${[text.sigil, text.language, text.unitCount, text.contentUnitCount, text.segmentCount, publisher, publicationDate].join('\t')}\n`;
}

async function printInfo(state: ProjectState, options: ParsedOptions, io: CliIo): Promise<void> {
  if (options.isSet('json')) return io.writeOut(`${JSON.stringify(state)}\n`);
  await io.writeOut(`${state.title}\n${state.texts.map(textLine).join('')}`);
  tellWarnings(basename(options.positionals[0] ?? ''), state.warnings, io);
}

async function verify({ api }: Session, options: ParsedOptions, io: CliIo): Promise<void> {
  const report = await api.projectVerify();
  if (options.isSet('json')) await io.writeOut(`${JSON.stringify(report)}\n`);
  else await io.writeOut(report.isSound ? `${translate('cli.sound')}\n` : '');
  if (report.isSound) return;
  const reason = report.problems.map((problem) => translate(problem.key, problem.params)).join('; ');
  throw new AppError('project-damaged', { file: options.positionals[0] ?? '', reason });
}

async function backup({ api }: Session, options: ParsedOptions, io: CliIo): Promise<void> {
  const output = options.text('output');
  if (output === undefined) throw new AppError('usage', { detail: '-o FILE' });
  const { path } = await api.projectBackup({ path: pathFrom(io, output) });
  await io.writeOut(`${path}\n`);
}
