import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark, Span } from '../../../src/core/model.ts';
import { segmentUnit } from '../../../src/core/segment/segment.ts';

const seed = Number(process.env['ZVIRKA_SEED'] ?? 20251122);

function pieces(content: string, spans: readonly Span[]): readonly string[] {
  return spans.map((span) => content.slice(span.startOffset, span.endOffset));
}

/** Spans in order, none empty, nothing but white space left outside them. */
function expectCover(content: string, spans: readonly Span[]): void {
  let end = 0;
  let outside = '';
  for (const span of spans) {
    expect(span.startOffset).toBeGreaterThanOrEqual(end);
    expect(span.endOffset).toBeGreaterThan(span.startOffset);
    outside += content.slice(end, span.startOffset);
    end = span.endOffset;
  }
  outside += content.slice(end);
  expect(outside.trim()).toBe('');
}

describe('spans of any text', () => {
  const fragment = fc.constantFrom(
    ...[
      '. ',
      '.',
      '? ',
      '! ',
      '… ',
      '?.. ',
      '» ',
      '«',
      '" ',
      '"',
      ' – ',
      '— ',
      '(',
      ') ',
      '[',
      '] ',
      '*',
      ' ',
      '\u00a0',
    ],
    ...[
      'слово',
      'Слово',
      'word',
      'Word',
      'р',
      'ст',
      'U.S',
      'Mr',
      'С',
      '5',
      '3.5',
      '😀',
      'שלום',
      '你好。',
      '\ud800',
      'сказав',
      'said',
    ],
  );

  it(`cover every non-space character exactly once (seed ${seed})`, () => {
    console.log(`property test seed: ${seed}`);
    const text = fc.oneof(
      fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 80 }),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('uk', 'ru', 'en', 'other', 'undecided'), (content, language) =>
        expectCover(content, segmentUnit(content, language)),
      ),
      { seed, numRuns: 3000 },
    );
  });

  it.each([
    ['an empty text', '', 0],
    ['white space', ' \u00a0 ', 0],
    ['a lone emoji', '😀', 1],
    ['lone surrogates', '\ud800 text. \udc00', 1],
    ['right-to-left text', 'שלום עולם. מה שלומך? טוב.', 3],
    ['Chinese without spaces', '你好。再见。', 2],
    ['only stops', '...', 1],
    ['a word without spaces', 'а'.repeat(100_000), 1],
  ])('handles %s', (_title, content, count) => {
    const spans = segmentUnit(content, 'undecided');
    expectCover(content, spans);
    expect(spans).toHaveLength(count);
  });

  it('cuts 10,000 sentences in linear time', () => {
    const content =
      'Делегація прибула о 9.00 до м. Канів (див. с. 4). «Де всі?» – спитав С. О. Гнатюк. '.repeat(5000);
    const spans = segmentUnit(content, 'uk');
    expect(spans).toHaveLength(10_000);
    expectCover(content, spans);
  });

  it('survives a long run of brackets and stops', () => {
    const content = `${'('.repeat(20_000)}a. B ${'. '.repeat(20_000)}`;
    expectCover(content, segmentUnit(content, 'en'));
  });
});

describe('lost spaces', () => {
  it.each([
    ['uk', 'Вони підписали угоду.Потім роз’їхалися, кожен своєю дорогою.', 'Вони підписали угоду.'],
    ['ru', 'Они подписали соглашение.Потом разъехались, каждый своей дорогой.', 'Они подписали соглашение.'],
  ])('part glued sentences (%s)', (language, content, first) => {
    expect(pieces(content, segmentUnit(content, language))[0]).toBe(first);
  });

  it('leave addresses and abbreviations whole', () => {
    const content = 'Сайт www.Example.org на вул.Гнатюка працює.';
    expect(segmentUnit(content, 'uk')).toHaveLength(1);
  });
});

describe('marks', () => {
  it('make a glued date a segment of its own', () => {
    const content = 'date 2025-01-02 Делегації зустрілися. Далі була перерва.';
    const marks: readonly Mark[] = [{ startOffset: 0, endOffset: 15, reason: 'date' }];
    expect(pieces(content, segmentUnit(content, 'uk', marks))).toEqual([
      'date 2025-01-02',
      'Делегації зустрілися.',
      'Далі була перерва.',
    ]);
  });

  it('do not cut an editor’s remark out of its sentence', () => {
    const content = 'He agreed (so they say — ed.) and left. Then it rained.';
    const marks: readonly Mark[] = [{ startOffset: 10, endOffset: 29, reason: 'editorial' }];
    expect(pieces(content, segmentUnit(content, 'en', marks))).toEqual([
      'He agreed (so they say — ed.) and left.',
      'Then it rained.',
    ]);
  });
});
