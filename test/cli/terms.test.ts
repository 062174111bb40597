import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCommand, type CommandResult } from './run-command.ts';

let folder: string;
let count = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zvirka-terms-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...words: readonly string[]): Promise<CommandResult> => runCommand(words, folder);
async function newProject(): Promise<string> {
  count += 1;
  const name = `p${String(count)}.zvirka`;
  expect((await run('project', 'new', name)).code).toBe(0);
  return name;
}
const put = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return name;
};
const wide = [
  'definition;uk;en;status',
  '"здача без умов; уся";беззастережна капітуляція;unconditional surrender; preferred',
  ';припинення вогню; перемир’я;',
].join('\n');
/** Concepts without their ids, which are new in every project. */
const bare = (json: string): unknown =>
  (
    JSON.parse(json) as { definition: string; terms: { language: string; text: string; status: string }[] }[]
  ).map(({ definition, terms }) => [
    definition,
    terms.map(({ language, text, status }) => `${language} ${text} ${status}`),
  ]);

it('imports a table with a column a language, lists it, and adds nothing twice', async () => {
  const project = await newProject();
  const table = put(
    'wide.csv',
    'definition,uk,en,status\nздача без умов,"беззастережна капітуляція; капітуляція",unconditional surrender,\n,припинення вогню,ceasefire; truce,forbidden\n,,,\n',
  );
  const first = await run('terms', 'import', project, table);
  expect([first.code, first.out]).toEqual([0, 'wide.csv: 2 concepts added\n']);
  const again = await run('terms', 'import', project, table);
  expect([again.code, again.out, again.err]).toEqual([
    0,
    'wide.csv: 0 concepts added\n',
    'zvirka: wide.csv: 2 concepts were there already\n',
  ]);
  const list = await run('terms', 'list', project, '--lang', 'en');
  expect(list.out).toBe(
    '1\ten\tunconditional surrender\tpreferred\tздача без умов\n2\ten\tceasefire\tforbidden\t\n2\ten\ttruce\tforbidden\t\n',
  );
  const found = await run('terms', 'list', project, 'капіту', '--json');
  expect(bare(found.out)).toEqual([
    [
      'здача без умов',
      [
        'uk беззастережна капітуляція preferred',
        'uk капітуляція preferred',
        'en unconditional surrender preferred',
      ],
    ],
  ]);
});

it.each(['terms.tbx', 'terms.csv', 'terms.tsv'])('brings every term back from %s', async (name) => {
  const project = await newProject();
  put(
    'long.csv',
    [
      'concept,definition,language,term,status',
      'a,"здача, ""повна""",uk,капітуляція,preferred',
      'a,,en,surrender,admitted',
      'a,,en,=capitulation,deprecated',
      'b,,ru,перемирие,forbidden',
      ',,en,truce,',
    ].join('\n'),
  );
  expect((await run('terms', 'import', project, 'long.csv')).code).toBe(0);
  const all = await run('terms', 'export', project, '--format', 'json');
  expect(bare(all.out)).toHaveLength(3);
  expect((await run('terms', 'export', project, '-o', name)).code).toBe(0);
  const other = await newProject();
  expect((await run('terms', 'import', other, name)).code).toBe(0);
  const back = await run('terms', 'export', other, '--format', 'json');
  expect(bare(back.out)).toEqual(bare(all.out));
  const written = readFileSync(join(folder, name), 'utf8');
  // A spreadsheet runs no term as a formula.
  if (name !== 'terms.tbx') expect(written).not.toMatch(/[,\t]=capitulation/);
});

it('says what is wrong with a file that holds no terms, and with words it does not know', async () => {
  const project = await newProject();
  put('notes.csv', 'Дата,Хто\n1,2\n');
  const broken = await run('terms', 'import', project, 'notes.csv');
  expect([broken.code, broken.out]).toEqual([1, '']);
  expect(broken.err).toMatch(/^zvirka: notes\.csv: .*\n$/);
  expect((await run('terms', 'import', project, 'gone.csv')).code).toBe(1);
  expect((await run('terms', 'delete', project)).code).toBe(2);
  expect((await run('terms', 'import', project)).code).toBe(2);
  expect((await run('terms', 'export', project, '--format', 'xlsx')).code).toBe(2);
  put('semicolons.csv', wide);
  expect((await run('terms', 'import', project, 'semicolons.csv')).out).toBe(
    'semicolons.csv: 2 concepts added\n',
  );
});

it('weighs two renderings of a term more where the termbase prefers one of them, with counts inside quotations', async () => {
  put(
    'story.uk.txt',
    [
      'Міністр оборони заявив, що столиця не прийме капітуляцію за жодних умов.',
      'Дипломати обговорили припинення вогню та обмін полоненими.',
      '«Вони вимагають від нас капітуляції», – сказав радник президента.',
      'Сторони домовилися про наступну зустріч у Стамбулі.',
      'Експерти вважають, що капітуляція неможлива без зміни уряду.',
    ].join('\n\n'),
  );
  put(
    'story.en.txt',
    [
      'The defence minister said the capital would not accept capitulation under any conditions.',
      'Diplomats discussed a ceasefire and an exchange of prisoners.',
      '“They demand surrender from us,” the president’s adviser said.',
      'The sides agreed on the next meeting in Istanbul.',
      'Experts believe that surrender is impossible without a change of government.',
    ].join('\n\n'),
  );
  const project = await newProject();
  expect((await run('project', 'add', project, 'story.uk.txt', 'story.en.txt')).code).toBe(0);
  interface Line {
    readonly category: string;
    readonly tier: string;
    readonly evidence: readonly string[];
  }
  const renderings = async (): Promise<readonly Line[]> => {
    const { code, out } = await run('check', project, '--format', 'jsonl');
    expect(code).toBe(0);
    const lines = out
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Line);
    return lines.filter((line) => line.category.startsWith('inconsistent'));
  };
  expect(await renderings()).toMatchObject([
    {
      tier: 'more',
      evidence: [
        '“surrender”: 2 times, inside quotations: 1.',
        '“capitulation”: 1 time, inside quotations: 0.',
      ],
    },
  ]);
  put('preferred.csv', 'definition,uk,en\nздача,капітуляція,capitulation\n');
  expect((await run('terms', 'import', project, 'preferred.csv')).code).toBe(0);
  expect(await renderings()).toMatchObject([{ tier: 'shown' }]);
});
