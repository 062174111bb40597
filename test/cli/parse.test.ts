import { describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

const parse = async (words: readonly string[], stdin: string): Promise<unknown> => {
  const { code, out, err } = await runCommand(['parse', ...words], '.', stdin);
  return {
    code,
    err,
    lines: out
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
  };
};

describe('parse', () => {
  it('prints one array a line, empty lines included', async () => {
    const numbers = await parse(['--kind', 'numbers', '--lang', 'uk'], 'понад 1,5 млрд\n\nслово\n');
    expect(numbers).toEqual({
      code: 0,
      err: '',
      lines: [[{ start: 6, end: 14, value: 1.5e9, precision: 'exact', bound: 'over' }], [], []],
    });
  });

  it('resolves dates by the reference and prints none that needs a missing one', async () => {
    const words = ['--kind', 'dates', '--lang', 'en'];
    const line = 'yesterday and 3 March 2015';
    expect(await parse([...words, '--reference', '2013-02-12'], line)).toMatchObject({
      lines: [[{ value: '2013-02-11' }, { value: '2015-03-03' }]],
    });
    expect(await parse(words, line)).toMatchObject({ lines: [[{ value: '2015-03-03', grain: 'day' }]] });
  });

  it('gives quantities their unit', async () => {
    expect(await parse(['--kind', 'quantities', '--lang', 'ru'], '10 рублей')).toMatchObject({
      lines: [[{ start: 0, end: 9, value: 10, unit: 'RUB' }]],
    });
  });

  it('refuses an unknown kind, a missing language and a date that does not exist', async () => {
    const codes = await Promise.all(
      [
        ['--kind', 'names', '--lang', 'uk'],
        ['--kind', 'dates'],
        ['--kind', 'dates', '--lang', 'uk', '--reference', '2013-02-30'],
      ].map(async (words) => (await runCommand(['parse', ...words], '.')).code),
    );
    expect(codes).toEqual([2, 2, 2]);
  });
});
