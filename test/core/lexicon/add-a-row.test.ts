import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openLexicon } from '../../../src/core/lexicon/lexicon.ts';
import { lookup } from '../../../src/core/lexicon/lookup.ts';
import { openGazetteer } from '../../../src/core/names/gazetteer.ts';
import { lookUpName } from '../../../src/core/names/lookup-name.ts';

// What the README beside the rows tells a translator to do, done in a copy of the checkout with few rows.

const root = join(import.meta.dirname, '../../..');
const copy = mkdtempSync(join(tmpdir(), 'zvirka-rows-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const words = join(copy, 'src/core/lexicon/data/general-nouns.tsv');
const names = join(copy, 'src/core/names/data/places-ukraine.tsv');

function makeCopy(): void {
  cpSync(join(root, 'src/core'), join(copy, 'src/core'), { recursive: true });
  mkdirSync(join(copy, 'scripts'));
  for (const name of ['package.json', 'scripts/lexicon.ts', 'scripts/names.ts'])
    cpSync(join(root, name), join(copy, name));
  const data = join(copy, 'src/core/lexicon/data');
  for (const name of readdirSync(data)) {
    const path = join(data, name);
    if (!name.endsWith('.tsv') || name === 'false-friends.tsv' || name === 'function-words.tsv') continue;
    if (path !== words) rmSync(path);
    else writeFileSync(path, `${readFileSync(path, 'utf8').split('\n').slice(0, 40).join('\n')}\n`);
  }
}

function run(script: string, command: string): { readonly code: number | null; readonly out: string } {
  const { status, stdout } = spawnSync(process.execPath, [join(copy, 'scripts', script), command], {
    cwd: copy,
    encoding: 'utf8',
  });
  return { code: status, out: stdout };
}

describe('a translator', () => {
  it('adds and corrects a row, sorts, checks and builds, and sees it used in every form', () => {
    makeCopy();
    const [header = '', ...rows] = readFileSync(words, 'utf8').split('\n');
    const row = 'звіркар\tсверщик\tcollator; checker\tnoun\tgeneral\t';
    writeFileSync(words, [header, row, ...rows].join('\n'));
    expect(run('lexicon.ts', 'check').code).toBe(1); // not sorted yet
    run('lexicon.ts', 'sort');
    expect(run('lexicon.ts', 'check')).toMatchObject({ code: 0 });
    expect(run('lexicon.ts', 'build').code).toBe(0);
    const built = (): ReturnType<typeof openLexicon> =>
      openLexicon(readFileSync(join(copy, 'out/lexicon.bin')));
    const shown = lookup('звіркарями', built())[0]?.concepts.map(({ concept }) => [concept.ru, concept.en]);
    expect(shown).toEqual([[['сверщик'], ['collator']]]);

    writeFileSync(words, readFileSync(words, 'utf8').replace('сверщик\tcollator', 'сверщик\tproof collator'));
    expect([run('lexicon.ts', 'check').code, run('lexicon.ts', 'build').code]).toEqual([0, 0]);
    expect(built().conceptsOf('collators', 'en')).toEqual([]);
    expect(lookup('proof collators', built())[0]?.concepts.map(({ concept }) => concept.uk)).toEqual([
      ['звіркар'],
    ]);
  });

  it('is told file, line and reason of a bad row', () => {
    appendFileSync(words, 'яїцо\tяйцо\tegg\tnoun\tgeneral\t\nмыло\tмыло\tsoap\tnoun\tgeneral\t\n');
    const { code, out } = run('lexicon.ts', 'check');
    expect(code).toBe(1);
    expect(out).toMatch(/general-nouns\.tsv:\d+: alphabet: .*мыло/);
  });

  it('adds a name with its standings and sees it explained', () => {
    appendFileSync(names, 'city\tUA\tЗвіркове\tСверковое | Зверковое\tZvirkove\n');
    expect(run('names.ts', 'check').code).toBe(0);
    expect(run('names.ts', 'build').code).toBe(0);
    const gazetteer = openGazetteer(readFileSync(join(copy, 'out/names.bin')));
    expect(gazetteer.named('у Звірковому'.slice(2), 'uk').map((entry) => entry.en[0]?.text)).toEqual([
      'Zvirkove',
    ]);
    const standing = lookUpName('Zverkovoye', gazetteer).spelling?.parts.map((part) => part.standing?.status);
    expect(standing).toEqual(['via-russian']);
  });
});
