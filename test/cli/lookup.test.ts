import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

describe('zvirka lookup', () => {
  it('shows a name’s forms and why each part is spelled so', async () => {
    const { code, out } = await runCommand(['lookup', 'Andriy Ermak'], tmpdir());
    expect(code).toBe(0);
    expect(out).toContain('Ermak: via Russian (Ермак');
    expect(out).toContain('Андрій Єрмак');
  });

  it('answers in JSON, one line a word, and in the language asked for', async () => {
    const { out } = await runCommand(['lookup', 'Артемівськ', 'qwrtzz', '--json'], tmpdir());
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { word: string }).word), // the shape under test
    ).toEqual(['Артемівськ', 'qwrtzz']);
    const ukrainian = await runCommand(['lookup', 'Artemivsk', '--ui-lang', 'uk'], tmpdir());
    expect(ukrainian.out).toContain('колишня назва');
  });

  it('asks for a word', async () => {
    expect((await runCommand(['lookup'], tmpdir())).code).toBe(2);
  });
});
