import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zvirka-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const uk = [
  'Делегації зустрілися у вівторок о дев’ятій ранку в готелі над озером.',
  'Спершу говорили про обмін 1 200 полоненими.',
  '',
  'Журналістів до зали не пустили.',
  'Наступну зустріч призначено на 14 травня.',
];
const en = [
  'The delegations met on Tuesday at nine in the morning in a hotel above the lake.',
  'First they spoke about an exchange of 1,200 prisoners.',
  '',
  'Journalists were not let into the hall.',
  'The next meeting is set for 14 May.',
];
const put = (name: string, text: string | Uint8Array): string => {
  writeFileSync(join(folder, name), text);
  return name;
};

describe('align', () => {
  it('explains the passages of comparable texts, with the sides in the order of the files', async () => {
    put('here.txt', uk.join('\n'));
    put('there.txt', en.toReversed().join('\n'));
    const args = ['align', 'here.txt', 'there.txt', '--unit', 'line', '--lang', 'uk,en', '--format', 'beads'];
    for (const pivot of ['1', '2']) {
      const run = await runCommand([...args, '--mode', 'comparable', '--explain', '--pivot', pivot], folder);
      // The contract's shape.
      const { loose, looseExplanations } = JSON.parse(run.out) as {
        readonly loose: readonly unknown[];
        readonly looseExplanations: readonly {
          readonly ties: readonly { readonly source: string; readonly target: string }[];
        }[];
      };
      expect(loose.length).toBeGreaterThan(1);
      expect(looseExplanations.length).toBe(loose.length);
      const ties = looseExplanations.flatMap((why) => why.ties);
      expect(ties).toContainEqual(
        expect.objectContaining({ kind: 'number', source: '1200', target: '1200' }),
      );
      expect(ties.filter(({ source, target }) => /[a-z]/u.test(source) || /[а-яіїєґ]/u.test(target))).toEqual(
        [],
      );
    }
  });

  it('aligns three texts through the first and covers each text once', async () => {
    put('one.txt', uk.join('\n'));
    put('two.txt', en.join('\n'));
    put('three.txt', en.slice(1).join('\n'));
    const { code, out } = await runCommand(
      ['align', 'one.txt', 'two.txt', 'three.txt', '--unit', 'line', '--lang', 'uk,en,en'],
      folder,
    );
    expect(code).toBe(0);
    // The shape is the one that the command documents for `json`.
    const { pairs } = JSON.parse(out) as { pairs: { beads: [number[], number[]][] }[] };
    const linked = pairs.map(({ beads }) => beads.filter(([a, b]) => a.length > 0 && b.length > 0));
    expect(linked.map((beads) => beads.map(([a, b]) => `${a.join()}-${b.join()}`))).toEqual([
      expect.arrayContaining(['0-0', '1-1', '3-3', '4-4']),
      expect.arrayContaining(['1-0', '3-2', '4-3']),
    ]);
  });

  it('prints every index of each side once, in order, with a score a bead', async () => {
    put('a.txt', `\uFEFF${uk.join('\r\n')}\r\n`);
    put('b.txt', en.join('\n'));
    const { code, out, err } = await runCommand(
      ['align', 'a.txt', 'b.txt', '--unit', 'line', '--format', 'beads', '--lang', 'uk,en'],
      folder,
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const result = JSON.parse(out) as { beads: number[][][]; transposed: number[]; scores: number[] };
    expect(result.beads.flatMap(([source]) => source)).toEqual([0, 1, 2, 3, 4]);
    expect(result.beads.flatMap(([, target]) => target).toSorted()).toEqual([0, 1, 2, 3, 4]);
    expect(result.scores).toHaveLength(result.beads.length);
    for (const line of [0, 1, 3, 4]) expect(result.beads).toContainEqual([[line], [line]]);
  });

  it('gives the same bytes for the same input', async () => {
    const words = ['align', 'a.txt', 'b.txt', '--unit', 'sentence'];
    expect(await runCommand(words, folder)).toEqual(await runCommand(words, folder));
  });

  it('aligns sentences by the ends of their paragraphs too', async () => {
    const [met = '', spoke = '', , press = '', next = ''] = uk;
    const [metEn = '', spokeEn = '', , pressEn = '', nextEn = ''] = en;
    put('p.txt', `${met} ${spoke}\n\n${press} ${next}\n`);
    // Said twice: at the end of the first paragraph and at the start of the second, or twice in the first.
    put('across.txt', `${metEn} ${spokeEn}\n\n${spokeEn} ${pressEn} ${nextEn}\n`);
    put('within.txt', `${metEn} ${spokeEn} ${spokeEn}\n\n${pressEn} ${nextEn}\n`);
    const beadsOf = async (other: string): Promise<unknown> => {
      const words = ['align', 'p.txt', other, '--unit', 'sentence', '--format', 'beads', '--lang', 'uk,en'];
      const { out } = await runCommand([...words, '--mode', 'parallel'], folder);
      return (JSON.parse(out) as { beads: unknown }).beads;
    };
    expect(await beadsOf('across.txt')).toContainEqual([[1], [1]]);
    expect(await beadsOf('within.txt')).toContainEqual([[1], [2]]);
  });

  it('takes two empty files as texts without lines', async () => {
    put('empty.txt', '');
    const { code, out } = await runCommand(
      ['align', 'empty.txt', 'empty.txt', '--unit', 'line', '--format', 'beads'],
      folder,
    );
    expect({ code, out }).toEqual({ code: 0, out: '{"beads":[],"transposed":[],"scores":[]}\n' });
  });

  it('keeps anchors, and refuses anchors outside the texts', async () => {
    put('anchors.json', '{"beads":[[[1],[3]]]}');
    const words = ['align', 'a.txt', 'b.txt', '--unit', 'line', '--format', 'beads', '--anchors'];
    const kept = await runCommand([...words, 'anchors.json'], folder);
    expect((JSON.parse(kept.out) as { beads: unknown }).beads).toContainEqual([[1], [3]]);
    put('wrong.json', '{"beads":[[[1],[99]]]}');
    expect(await runCommand([...words, 'wrong.json'], folder)).toMatchObject({ code: 1, out: '' });
  });

  it('writes hunalign’s ladder from 0 0 to the ends, never falling', async () => {
    const { out } = await runCommand(
      ['align', 'a.txt', 'b.txt', '--unit', 'line', '--format', 'ladder'],
      folder,
    );
    const steps = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t').map(Number));
    expect(steps[0]?.slice(0, 2)).toEqual([0, 0]);
    expect(steps.at(-1)?.slice(0, 2)).toEqual([5, 5]);
    for (const side of [0, 1]) {
      const column = steps.map((step) => step[side] ?? 0);
      expect(column).toEqual(column.toSorted((x, y) => x - y));
    }
  });

  it('keeps a formula from running in a spreadsheet', async () => {
    put('f.txt', '=HYPERLINK("x")\n');
    const { out } = await runCommand(
      ['align', 'f.txt', 'f.txt', '--unit', 'line', '--format', 'tsv'],
      folder,
    );
    expect(out).toMatch(/^'=HYPERLINK/u);
  });

  it('goes on past a bad pair of a batch, writes the others and lists the failures', async () => {
    mkdirSync(join(folder, 'jobs'), { recursive: true });
    put(
      'jobs.tsv',
      'a.txt\tb.txt\tjobs/deep/one.json\nmissing.txt\tb.txt\tjobs/two.json\na.txt\ta.txt\tjobs/three.json\n',
    );
    const { code, out, err } = await runCommand(
      ['align', '--batch', 'jobs.tsv', '--unit', 'line', '--format', 'beads'],
      folder,
    );
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('missing.txt');
    for (const name of ['jobs/deep/one.json', 'jobs/three.json']) {
      expect(JSON.parse(readFileSync(join(folder, name), 'utf8'))).toHaveProperty('beads');
    }
  });
});

describe('usage', () => {
  it.each([
    [['align', 'a.txt'], 2],
    [['align', 'a.txt', 'b.txt', '--format', 'nonsense'], 2],
    [['align', 'a.txt', 'b.txt', '--wrong'], 2],
    [['nonsense'], 2],
    [['convert', 'a', 'b'], 2],
    [['--help'], 0],
    [['align', '--help'], 0],
    [[], 2],
    [['align', 'a.txt', 'b.txt', '--ui-lang', 'de'], 2],
  ])('exits %j with %i and no stack', async (words, code) => {
    const result = await runCommand(words, folder);
    expect(result.code).toBe(code);
    expect(result.err).not.toMatch(/\n\s+at /u);
  });

  it('says in the language asked for what it did not understand', async () => {
    const { err } = await runCommand(['terms', 'list', '--ui-lang', 'uk'], folder);
    expect(err).toBe('zvirka: Команду не розпізнано: terms list PROJECT. Дивіться zvirka --help.\n');
  });
});

describe('align into formats of other programs', () => {
  const texts = (): readonly string[] => [
    put('f1.txt', `${uk.filter((line) => line !== '').join('\n\n')}\n`),
    put('f2.txt', `${en.filter((line) => line !== '').join('\n\n')}\n`),
    put('f3.txt', `${en.slice(1).join('\n\n')}\n`),
  ];
  const marks: Readonly<Record<string, RegExp>> = {
    tmx: /<tmx version="1\.4">[\s\S]*<seg>Журналістів до зали не пустили\.<\/seg>/,
    xliff: /<xliff [^>]*version="2\.1"[\s\S]*<target xml:lang="en">/,
    xliff21: /version="2\.1"/,
    xliff12: /<xliff version="1\.2"/,
    tei: /<linkGrp type="alignment">/,
    csv: /^\ufeffrow,f1 ¶,f1 \(uk\)/,
    tsv: /f3 \(en\)/,
  };

  it.each(Object.keys(marks))('writes three texts as %s, the same bytes each time', async (format) => {
    const words = ['align', ...texts(), '--format', format, '--lang', 'uk,en,en'];
    const first = await runCommand(words, folder);
    expect([first.code, (await runCommand(words, folder)).out === first.out]).toEqual([0, true]);
    expect(first.out).toMatch(marks[format] ?? /$^/);
    // What can tell the moment of writing would make two runs differ.
    expect(first.out).not.toMatch(/creationdate|date="|Z"/);
  });

  it('ends a long run as cancelled while it computes', async () => {
    const { runInThread } = await import('../../src/cli/long-run.ts');
    const words = Array.from({ length: 20_000 }, (_, at) => `Рядок ${String(at * 7)} про воду та береги.`);
    put('long1.txt', words.join('\n'));
    put('long2.txt', words.toReversed().join('\n'));
    let err = '';
    const code = await runInThread(
      new URL('../../src/cli/main.ts', import.meta.url),
      ['align', 'long1.txt', 'long2.txt', '--unit', 'line', '--lang', 'uk,uk'],
      {
        folder,
        stdin: (async function* () {})(),
        writeOut: () => Promise.reject(new Error('nothing is to be written')),
        writeError: (text) => {
          err += text;
        },
        isErrorTerminal: false,
        isCancelled: () => true,
        keepsCode: false,
      },
    );
    expect([code, err]).toEqual([3, 'zvirka: Cancelled.\n']);
  }, 60_000);
});
