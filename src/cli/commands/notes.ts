import type { Api, ProjectState } from '../../bridge/api.ts';
import { AppError } from '../../core/errors.ts';
import type { Note, Passage } from '../../core/model.ts';
import type { CliIo } from '../io.ts';
import { parseOptions } from '../options.ts';
import type { ParsedOptions } from '../options.ts';
import { withProject } from '../session.ts';
import { runExport } from './export.ts';

const table = {
  state: { type: 'string' },
  text: { type: 'string' },
  paragraph: { type: 'string' },
  quote: { type: 'string' },
  body: { type: 'string' },
  output: { type: 'string', short: 'o' },
} as const;

/** `notes list|add|search|export PROJECT …`. */
export async function runNotes(words: readonly string[], io: CliIo): Promise<void> {
  const [verb, ...rest] = words;
  if (verb === 'export') return runExport([...rest, '--format', 'docx-findings'], io);
  const options = parseOptions(rest, table);
  const [path, query] = options.positionals;
  await withProject(io, path, async ({ api }, state) => {
    if (verb === 'add') return print([await addNote(api, state, options)], state, options, io);
    if (verb !== 'list' && verb !== 'search') throw new AppError('usage', { detail: `notes ${verb ?? ''}` });
    if (verb === 'search' && query === undefined) throw new AppError('usage', { detail: 'QUERY' });
    const wanted = options.text('state');
    const notes = await api.notes({
      ...(query === undefined ? {} : { query }),
      ...(wanted === 'open' || wanted === 'resolved' ? { state: wanted } : {}),
    });
    await print(notes, state, options, io);
  });
}

/** A note on a paragraph (1-based, as people count) or on a quote inside it. */
async function addNote(api: Api, state: ProjectState, options: ParsedOptions): Promise<Note> {
  const text = state.texts.find((candidate) => candidate.sigil === options.text('text'));
  const body = options.text('body');
  if (text === undefined) throw new AppError('text-missing', { sigil: options.text('text') ?? '' });
  if (body === undefined) throw new AppError('usage', { detail: '--body' });
  const unit = (await api.textUnits({ textId: text.id }))[Number(options.text('paragraph') ?? '1') - 1];
  if (unit === undefined) throw new AppError('not-found', {});
  const quote = options.text('quote') ?? unit.content;
  const startOffset = unit.content.indexOf(quote);
  if (startOffset < 0) throw new AppError('not-found', {});
  const passage: Passage = {
    textId: text.id,
    unitId: unit.id,
    startOffset,
    endOffset: startOffset + quote.length,
  };
  return api.noteAdd({ passages: [passage], body });
}

async function print(
  notes: readonly Note[],
  state: ProjectState,
  options: ParsedOptions,
  io: CliIo,
): Promise<void> {
  if (options.isSet('json')) return io.writeOut(`${JSON.stringify(notes)}\n`);
  const sigilOf = (id: string): string => state.texts.find((text) => text.id === id)?.sigil ?? '';
  for (const note of notes) {
    const places = note.passages
      .map((passage) => `${sigilOf(passage.textId)}: ${flat(passage.quote)}`)
      .join(' | ');
    const entries = note.entries.map((entry) => `${entry.author}: ${flat(entry.body)}`).join(' | ');
    await io.writeOut(`${note.state}\t${places}\t${entries}\n`);
  }
}

const flat = (text: string): string => text.replace(/[\t\r\n]+/gu, ' ');
