import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zvirka-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('align of three texts of which the third holds what the other two say in words of their own', () => {
  const [rye, harvest] = [
    'Farmers beyond the river Kamianka sold 340 tonnes of rye to the mills of Zelenyi Hai in August',
    'Good harvest pleased growers; bakeries nearby paid handsomely before autumn rains.',
  ];
  const body = [
    'The delegations met on Tuesday at nine in the morning in a hotel above the lake.',
    'First they spoke about an exchange of 1,200 prisoners.',
    'Journalists were not let into the hall.',
    'The next meeting is set for 14 May.',
    'Both sides praised the cook for his trout.',
  ];
  const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  const run = async (...more: readonly string[]): Promise<string> => {
    put('rye.txt', [`${rye}.`, ...body].join('\n'));
    put('harvest.txt', [...body, harvest].join('\n'));
    put('both.txt', [...body, `${rye}: ${harvest}`].join('\n'));
    const files = ['rye.txt', 'harvest.txt', 'both.txt', '--unit', 'line', '--lang', 'en,en,en'];
    return (await runCommand(['align', ...files, '--no-lexicon', ...more], folder)).out;
  };
  interface Pair {
    readonly beads: readonly (readonly [readonly number[], readonly number[]])[];
    readonly explanations?: readonly { readonly totalNats: number; readonly tokens: readonly unknown[] }[];
  }
  // The shape is the one that the command documents for `json`.
  const pairsOf = (out: string): readonly Pair[] => (JSON.parse(out) as { pairs: Pair[] }).pairs;
  const plain = ['0-5', '1-0', '2-1', '3-2', '4-3', '5-4'];
  const spelled = (pair: Pair | undefined): readonly string[] | undefined =>
    pair?.beads.map((bead) => bead.join('-')).sort();

  it('links what only the third text ties, with anchors and explanations too', async () => {
    put('kept.json', '{"beads":[[[2],[1]]]}');
    for (const more of [
      [],
      ['--explain'],
      ['--anchors', 'kept.json'],
      ['--anchors', 'kept.json', '--explain'],
    ])
      expect(pairsOf(await run(...more)).map(spelled)).toEqual([plain, plain]);
  });

  it('explains the bead that it linked, and the others as they were found', async () => {
    const [settled] = pairsOf(await run('--explain'));
    expect(settled?.explanations).toHaveLength(plain.length);
    const [linked] =
      settled?.beads.flatMap(([a], at) => (a[0] === 0 ? [settled.explanations?.[at]] : [])) ?? [];
    expect(linked?.totalNats).not.toBe(0);
    expect(linked?.tokens.length).toBeGreaterThan(0);
    const two = await runCommand(
      ['align', 'rye.txt', 'harvest.txt', '--unit', 'line', '--lang', 'en,en', '--no-lexicon', '--explain'],
      folder,
    );
    const [found] = pairsOf(two.out);
    const reasonOf = (pair: Pair | undefined): unknown =>
      pair?.explanations?.[pair.beads.findIndex((bead) => bead.join('-') === '3-2')];
    expect(reasonOf(settled)).toEqual(reasonOf(found));
  });

  it('leaves alone what an anchor leaves alone', async () => {
    put('alone.json', '{"beads":[[[0],[]],[[],[5]]]}');
    const [first] = pairsOf(await run('--anchors', 'alone.json'));
    expect(spelled(first)).toEqual(['-5', '0-', ...plain.slice(1)]);
  });
});
