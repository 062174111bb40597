import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Api } from '../../src/bridge/api.ts';
import type { ComparisonId, RowEdit } from '../../src/core/model.ts';
import { prepareUnits } from '../../src/core/text/prepare-units.ts';
import { splitPlainText } from '../../src/core/text/plain-blocks.ts';
import { createApi } from '../../src/services/api.ts';
import { randomId } from '../../src/services/random-id.ts';
import { createInPlaceCompute } from '../../src/services/worker/in-place.ts';
import { Connection } from '../../src/store/database.ts';
import { digestOf } from '../store/dump.ts';

// Edits the project named on the command line at random and says `saved DIGEST` after each answer, until it is killed.
// The same seed makes the same edits. Arguments: project path, seed.
const [path = '', seed = '1'] = process.argv.slice(2);
// The services themselves without threads or file readers: a process that starts fast can be killed often.
const api = createApi({
  userDataFolder: join(dirname(path), `user-data-${seed}`),
  info: { version: '0', platform: 'test', isRealElectron: false, systemLocale: 'en' },
  checksFollow: false,
  readDocument: async (input) => {
    const blocks = input.kind === 'paste' ? splitPlainText(input.plain) : [];
    const prepared = prepareUnits(blocks, { language: 'uk' });
    return { ...prepared, format: 'paste', alternatives: [], suggestedSigil: 'UK', warnings: [] };
  },
  translate: (_locale, key) => key,
  compute: createInPlaceCompute(() => ({})),
  knowledge: () => ({}),
  now: () => new Date().toISOString(),
  randomId,
  onEvent: () => undefined,
});
let count = 0;
let ownEdits = 0;

function random(limit: number): number {
  const digest = createHash('sha1')
    .update(`${seed} ${String(count)} ${String((count += 1))}`)
    .digest();
  return digest.readUInt32BE(0) % limit;
}

async function editAtRandom(to: Api, comparisonId: ComparisonId): Promise<void> {
  const view = await to.comparisonView({ comparisonId });
  const row = view.rows[random(view.rows.length)]!;
  const side = view.texts[1 + random(view.texts.length - 1)]!;
  const unit = side.units[random(side.units.length)]!;
  const passage = { textId: side.text.id, unitId: unit.id, startOffset: 0, endOffset: 3 };
  const rowKey = row.key;
  const edits: readonly RowEdit[] = [
    { kind: 'unlink', rowKey, textId: side.text.id },
    { kind: 'shift', rowKey, textId: side.text.id, direction: random(2) === 0 ? 'up' : 'down' },
    { kind: 'merge-rows', rowKeys: [rowKey, view.rows[row.index + 1]?.key ?? rowKey] },
    { kind: 'pull-unit', rowKey, textId: side.text.id },
    { kind: 'confirm-up-to', rowKey },
  ];
  const actions: readonly (() => Promise<unknown>)[] = [
    () => to.rowEdit({ comparisonId, edit: edits[random(edits.length)]! }),
    () => to.rowEdit({ comparisonId, edit: edits[random(edits.length)]! }),
    () =>
      to.noteAdd({ passages: [passage], body: `нотатка ${String(count)} ${'слово '.repeat(random(400))}` }),
    () =>
      to.unitCorrect({ textId: side.text.id, unitId: unit.id, content: `${unit.content} ${String(count)}` }),
    () => to.unitsSetContent({ textId: side.text.id, unitIds: [unit.id], status: 'not-content' }),
    () => importMore(to),
    async () => {
      // Never what was there before this process: the comparison itself would be undone.
      const isOwn = ownEdits > 0;
      if (isOwn) await to.editUndo();
      ownEdits -= isOwn ? 2 : 1;
    },
  ];
  await actions[random(actions.length)]!();
  ownEdits += 1;
}

function importMore(to: Api): Promise<unknown> {
  const plain = Array.from(
    { length: 40 },
    (_, place) => `Абзац ${String(place)} ${'текст '.repeat(60)}`,
  ).join('\n\n');
  return to.importText({ source: { kind: 'paste', plain }, language: 'uk' });
}

async function main(): Promise<void> {
  const state = await api.projectOpen({ path });
  const comparisonId = state.comparisons[0]!.id;
  // A second connection reads what the services' own thread has written: that is what must survive.
  const reader = new Connection(path, { isReadOnly: true });
  process.stdout.write(`saved ${digestOf(reader)}\n`);
  for (;;) {
    try {
      await editAtRandom(api, comparisonId);
    } catch (error) {
      // A verb that is not possible here changes nothing; whatever else goes wrong ends the run.
      if (!(error instanceof Error && /edit-not-possible|nothing-to-undo/.test(error.message))) throw error;
      continue;
    }
    process.stdout.write(`saved ${digestOf(reader)}\n`);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
