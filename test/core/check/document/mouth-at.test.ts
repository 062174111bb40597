import { describe, expect, it } from 'vitest';
import { describeMouths } from '../../../../src/core/check/document/mouths.ts';
import { mouthAt } from '../../../../src/core/check/document/mouth-at.ts';
import { findQuotations } from '../../../../src/core/check/quotes/find.ts';
import type { KnownLanguage } from '../../../../src/core/model.ts';
import { comparison, text } from '../comparison-texts.ts';

/** Language, sentence, words looked at, and whose they are: a speaker's name or the kind of mouth. */
const rows: readonly (readonly [KnownLanguage, string, string, string])[] = [
  ['en', 'The special operation began in spring, the paper writes.', 'special operation', 'reported'],
  ['en', '“The special operation began in spring,” Koval said.', 'special operation', 'Koval'],
  ['en', 'Koval said that the special operation began in spring.', 'special operation', 'Koval'],
  ['en', 'According to Koval, the special operation began in spring.', 'special operation', 'Koval'],
  ['en', 'The special operation began in spring, according to Koval.', 'special operation', 'Koval'],
  ['en', 'Koval said the special operation began in spring.', 'special operation', 'Koval'],
  ['en', 'Koval visited the port. The special operation began in spring.', 'special operation', 'narrator'],
  ['en', 'Koval said little about the special operation.', 'special operation', 'narrator'],
  [
    'en',
    'Koval said on Monday that the port, closed since the special operation, would open.',
    'special operation',
    'Koval',
  ],
  ['en', 'Koval called it a “special operation”.', 'special operation', 'Koval'],
  ['en', 'Critics of the so-called “special operation” left.', 'special operation', 'quotation'],
  ['en', '“He called it ‘special operation’, not war,” Koval said.', 'special operation', 'Koval'],
  ['uk', '«Спецоперація триває», – сказав Коваль.', 'Спецоперація', 'Коваль'],
  ['uk', 'Коваль сказав, що спецоперація триває.', 'спецоперація', 'Коваль'],
  ['uk', 'За словами Коваля, спецоперація триває.', 'спецоперація', 'Коваля'],
  ['uk', 'Спецоперація триває, заявив Коваль.', 'Спецоперація', 'Коваль'],
  ['uk', 'Спецоперація триває, за словами Коваля.', 'Спецоперація', 'Коваля'],
  ['uk', 'Коваль приїхав до порту. Спецоперація триває.', 'Спецоперація', 'narrator'],
  ['uk', 'Коваль сказав, що втомився. Спецоперація триває.', 'Спецоперація', 'narrator'],
  ['uk', 'Так звана «спецоперація» триває.', 'спецоперація', 'quotation'],
  ['uk', 'Коваль назвав це спецоперацією.', 'спецоперацією', 'Коваль'],
  ['ru', 'Коваль заявил, что спецоперация продолжается.', 'спецоперация', 'Коваль'],
  ['ru', 'По словам Коваля, спецоперация продолжается.', 'спецоперация', 'Коваля'],
  ['ru', 'Спецоперация продолжается, сообщил Коваль.', 'Спецоперация', 'Коваль'],
  ['ru', '– Спецоперация продолжается, – сказал Коваль.', 'Спецоперация', 'Коваль'],
  ['ru', 'Коваль не ответил на вопрос о спецоперации.', 'спецоперации', 'narrator'],
  ['ru', '«Коваль говорит: “спецоперация”», – сказала Лугова.', 'спецоперация', 'Лугова'],
  ['uk', 'Коваль: Спецоперація триває ще рік', 'Спецоперація', 'Коваль'],
  ['uk', 'Міністерство вважає, що спецоперація триває.', 'спецоперація', 'reported'],
  ['en', 'The ministry, he added, had planned the special operation for years.', 'special operation', 'he'],
];

describe('whose words a place is in', () => {
  it.each(rows)('%s: %s (%s) → %s', (language, sentence, words, expected) => {
    const startOffset = sentence.indexOf(words);
    const place = { startOffset, endOffset: startOffset + words.length };
    const mouth = mouthAt(sentence, place, language, findQuotations(sentence, language));
    expect(mouth.kind === 'speaker' ? mouth.speaker : mouth.kind).toBe(expected);
  });
});

describe('counts of a choice of words', () => {
  it('are kept apart by mouth, headlines included', () => {
    const lines = [
      'Operation continues in the hills',
      'The operation goes on.',
      'The operation goes on in the north.',
      'Koval said that the operation was over.',
    ];
    const plain = text('EN', 'en', lines);
    const input = comparison([
      {
        ...plain,
        units: plain.units.map((unit, place) => (place === 0 ? { ...unit, kind: 'heading' } : unit)),
      },
    ]);
    const passages = lines.map((line, place) => {
      const startOffset = line.toLowerCase().indexOf('operation');
      return {
        textId: plain.id,
        unitId: plain.units[place]!.id,
        startOffset,
        endOffset: startOffset + 'operation'.length,
      };
    });
    expect(
      describeMouths(input, passages, undefined).map(({ key, params }) => `${key} ${params?.['count']}`),
    ).toEqual(['check.mouth.headline 1', 'check.mouth.narrator 2', 'check.mouth.speaker 1']);
  });
});
