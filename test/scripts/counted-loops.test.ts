import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { hasCountedLoops, withCountedLoops } from '../../scripts/counted-loops.ts';

const asBuilt = (code: string): string => withCountedLoops(code, parseAst(code));

/** What a function of the code returns as built. */
const answerOf = (body: string): unknown =>
  // The code of the tests is their own.
  (new Function(`${asBuilt(`function answer() { ${body} }`)}; return answer();`) as () => unknown)();

/** What it returns as it stands. */
const plainAnswerOf = (body: string): unknown => (new Function(body) as () => unknown)();

describe('counted loops of built code', () => {
  it('steps through lists, sets, maps, texts and typed arrays as the source does', () => {
    const bodies = [
      'const found = []; for (const one of [3, , 5]) found.push(one); return found;',
      'const found = []; for (const one of new Set([2, 1])) found.push(one); return found;',
      'const found = []; for (const [key, { size }] of new Map([["a", { size: 2 }]])) found.push(key, size); return found;',
      'const found = []; for (const sign of "ї😀") found.push(sign); return found;',
      'const found = []; for (const [at, one] of ["x", "y"].entries()) found.push(at, one); return found;',
      'const found = []; for (const [key, one] of new Map([["a", 1]]).entries()) found.push(key, one); return found;',
      'const found = []; for (const one of Uint8Array.of(7, 8)) found.push(one); return found;',
      'const found = []; for (const { index } of "abab".matchAll(/b/gu)) found.push(index); return found;',
    ];
    for (const body of bodies) {
      expect(asBuilt(`function answer() { ${body} }`)).not.toContain(' of ');
      expect(answerOf(body)).toStrictEqual(plainAnswerOf(body));
    }
  });

  it('sees what a loop adds to its own list, and leaves and goes on where the source does', () => {
    const body = `
      const list = [1]; const kept = [];
      outer: for (const one of list) {
        if (one < 4) list.push(one + 1);
        for (const [at, other] of list.entries()) { if (at > 1) continue outer; if (other === 3) break; }
        kept.push(() => one);
      }
      return [list, kept.map((each) => each())];`;
    expect(answerOf(body)).toStrictEqual(plainAnswerOf(body));
  });

  it('takes lists apart by their places', () => {
    const body = `
      const [one, , [other]] = [1, 2, [3]];
      const [left, right = 5, ...rest] = [4];
      const [a, b] = [one + 1, other + 1];
      const [first, last] = new Set(['f', 'l']);
      return [one, other, left, right, rest, a, b, first, last];`;
    expect(answerOf(body)).toStrictEqual(plainAnswerOf(body));
    expect(asBuilt('function swap(x, y) { const [a, b] = [x, y]; }')).toContain('const a = x, b = y;');
  });

  it('leaves what a module exports, and modules other than those of the checks', () => {
    expect(asBuilt('export const [one] = [1];')).toBe('export const [one] = [1];');
    expect(hasCountedLoops('/here/src/core/check/engine.ts')).toBe(true);
    expect(hasCountedLoops('/here/src/core/warm-up/warm-up.ts')).toBe(false);
    expect(hasCountedLoops('/here/src/core/align/align.ts')).toBe(false);
  });
});
