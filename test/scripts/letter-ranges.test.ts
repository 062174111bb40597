import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { withRangesInCode } from '../../scripts/letter-ranges.ts';

/** What the code's one expression gives as built. */
const built = (code: string): unknown => {
  const written = withRangesInCode(code, parseAst(code));
  // The code of the tests is their own.
  return new Function(`return ${written}`)() as unknown;
};

describe('letter ranges of built code', () => {
  it('frees the letters in a text of ignoring case, since its pattern may come to ignore it', () => {
    const made = built(String.raw`new RegExp('(?<![\\p{L}])ма(?:й|я)(?![\\p{L}])', 'giu')`);
    expect(made).toBeInstanceOf(RegExp);
    const { source } = made as RegExp;
    expect(source).not.toContain('p{L}');
    expect(source.match(/\(\?-i:\[/gu)).toHaveLength(2);
    expect('Мая, майка'.match(made as RegExp)).toStrictEqual(['Мая']);
  });

  it('leaves patterns that heed case without a group', () => {
    const { source } = built(String.raw`/^\p{L}+$/u`) as RegExp;
    expect(source).toMatch(/^\^\[A-Za-z/u);
    expect(built(String.raw`/^\p{L}+$/u.test('їжак')`)).toBe(true);
    expect(built(String.raw`/^\p{L}+$/u.test('2')`)).toBe(false);
  });

  it('writes patterns that name their flags before them as literals', () => {
    const made = built(String.raw`lettered.giu${'`'}(?<!\p{L})км/год|\/(?!\p{L})${'`'}`);
    expect(made).toBeInstanceOf(RegExp);
    const { source, flags } = made as RegExp;
    expect(flags).toBe('giu');
    expect(source).not.toContain('p{L}');
    expect('90 КМ/ГОД'.match(made as RegExp)).toStrictEqual(['КМ/ГОД']);
  });

  it('leaves them inside functions, where a literal would be made at every call', () => {
    const code = 'const isWord = (text) => lettered.u`^\\p{L}+$`.test(text);';
    expect(withRangesInCode(code, parseAst(code))).toBe(code);
  });
});
