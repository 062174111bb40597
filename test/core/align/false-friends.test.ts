import { describe, expect, it } from 'vitest';
import { edgeOrigin, findEdges, type Kin } from '../../../src/core/align/edges.ts';
import { noPoll } from '../../../src/core/align/run.ts';
import { readSide } from '../../../src/core/align/vocabulary.ts';

const side = (language: string, text: string): ReturnType<typeof readSide> =>
  readSide({ language, units: [text] }, [0], undefined, noPoll);

describe('findEdges', () => {
  it('ties no false friends by their looks, and goes on tying true kin', () => {
    const source = side('uk', 'неділя голова').vocabulary;
    const target = side('ru', 'неделя голова').vocabulary;
    const tied = (isFalseFriend: Kin['isFalseFriend']): number[] => {
      const edges = findEdges(source, target, { isSameLanguage: false, isFalseFriend }, noPoll);
      return [...edges.origins].filter((origin) => origin === edgeOrigin.same || origin === edgeOrigin.sound);
    };
    expect(tied(() => false)).toContain(edgeOrigin.sound);
    expect(tied((uk, ru) => uk === 'неділя' && ru === 'неделя')).not.toContain(edgeOrigin.sound);
    expect(tied((uk, ru) => uk === 'неділя' && ru === 'неделя')).toContain(edgeOrigin.same);
  });
});
