import type { Api, ProjectState } from '../../bridge/api.ts';
import { AppError } from '../../core/errors.ts';
import type { Note, Passage } from '../../core/model.ts';
import type { CliIo } from '../io.ts';
import { parseOptions } from '../options.ts';
import type { ParsedOptions } from '../options.ts';
import { withProject } from '../session.ts';
import { runExport } from './export.ts';

const verbs: readonly string[] = ['list', 'add', 'search', 'export'];

/** `notes list|add|search|export PROJECT …`. */
export async function runNotes(words: readonly string[], io: CliIo): Promise<void> {
  const [verb, ...rest] = words;
  if (!verbs.includes(verb ?? ''))
    throw new AppError('usage', { detail: `notes ${verb ?? verbs.join('|')}` });
  if (verb === 'export') return runExport([...rest, '--format', 'docx-findings'], io);
  const options = parseOptions(rest, 'notes');
  const [path, query] = options.positionals;
  if (path === undefined) throw new AppError('usage', { detail: `notes ${verb ?? ''} PROJECT` });
  if (verb === 'search' && query === undefined)
    throw new AppError('usage', { detail: 'notes search PROJECT QUERY' });
  await withProject(io, path, async ({ api }, state) => {
    if (verb === 'add') return print([await addNote(api, state, options)], state, options, io);
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
  const body = options.text('body');
  const sigils = state.texts.map((text) => text.sigil).join('|');
  const text = state.texts.find((candidate) => candidate.sigil === options.text('text'));
  if (text === undefined) throw missing(`--text ${options.text('text') ?? ''}`, sigils);
  if (body === undefined) throw missing('--body', 'TEXT');
  const units = await api.textUnits({ textId: text.id });
  const paragraph = options.text('paragraph') ?? '1';
  const unit = units[Number(paragraph) - 1];
  if (unit === undefined) throw missing(`--paragraph ${paragraph}`, `1…${String(units.length)}`);
  const quote = options.text('quote') ?? unit.content;
  const startOffset = unit.content.indexOf(quote);
  if (startOffset < 0 || quote === '')
    throw missing(`--quote ${quote}`, `${text.sigil} ¶ ${paragraph}: ${beginningOf(unit.content)}`);
  const passage: Passage = {
    textId: text.id,
    unitId: unit.id,
    startOffset,
    endOffset: startOffset + quote.length,
  };
  return api.noteAdd({ passages: [passage], body });
}

/** An option that is absent or names nothing, with what it may be. */
function missing(option: string, choice: string): AppError {
  return new AppError('usage', { detail: `notes add: ${option.trim()} (${choice})` });
}

const beginningOf = (content: string): string => (content.length > 60 ? `${content.slice(0, 60)}…` : content);

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
