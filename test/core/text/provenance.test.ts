import { describe, expect, it } from 'vitest';
import { splitPlainText } from '../../../src/core/text/plain-blocks.ts';
import { prepareUnits, type PreparedText } from '../../../src/core/text/prepare-units.ts';
import { findPublicationDate } from '../../../src/core/text/publication-date.ts';

const body =
  'The delegations met in the old town hall on Tuesday morning and agreed to share the water of the river for five years.';
const тіло =
  'Делегації зустрілися у старій ратуші й домовилися про спільне користування водою річки протягом п’яти років, заявив речник.';

function prepare(...lines: readonly string[]): PreparedText {
  return prepareUnits(splitPlainText(lines.join('\n')));
}

describe('dates of publication', () => {
  it.each([
    ['date 2025-01-02 Делегації зустрілися.', '2025-01-02', 0, 15],
    [' date 2025-01-02 Делегації зустрілися.', '2025-01-02', 1, 16],
    ['2025-01-02 The delegations met.', '2025-01-02', 0, 10],
    ['11 апреля 2025', '2025-04-11', 0, 14],
    ['12 листопада 2025, 14:30', '2025-11-12', 0, 24],
    ['Середа, 12 листопада 2025 року, 14:30', '2025-11-12', 0, 37],
    ['Published March 4, 2025 at 10:15 a.m.', '2025-03-04', 0, 37],
    ['Published: 4 March 2025', '2025-03-04', 0, 23],
    ['Опубліковано: 04.03.2025', '2025-03-04', 0, 24],
    ['Дата публикации — 4 марта 2025 г.', '2025-03-04', 0, 33],
    ['2025-03-04T10:15:00Z', '2025-03-04', 0, 20],
  ])('are read from %s', (content, date, startOffset, endOffset) => {
    expect(findPublicationDate(content)).toEqual({ date, startOffset, endOffset });
  });

  it.each([
    'They met on 4 March 2025 in Geneva.',
    '4 березня 2025. Голова комісії біля шлюзу.',
    '4 March 2025 was a Tuesday and it rained.',
    'Room 12 holds 2025 chairs',
    '32 березня 2025',
  ])('are not seen in %s', (content) => {
    expect(findPublicationDate(content)).toBeUndefined();
  });

  it('are marked where they stand, not deleted, and segmented apart', () => {
    const { units, provenance } = prepare(` date 2025-01-02 ${тіло}`, тіло);
    expect(provenance.publicationDate).toBe('2025-01-02');
    expect(units[0]?.content.startsWith('date 2025-01-02 Делегації')).toBe(true);
    expect(units[0]?.marks).toEqual([{ startOffset: 0, endOffset: 15, reason: 'date' }]);
    expect(units[0]?.segments).toHaveLength(2);
  });
});

describe('who wrote and published it', () => {
  it('takes a line that is only a name for the author', () => {
    const { units, provenance } = prepare(
      'River talks end in the valley',
      body,
      'Oleksandr Prykhodko',
      body,
      body,
    );
    expect(provenance).toMatchObject({
      author: 'Oleksandr Prykhodko',
      title: 'River talks end in the valley',
    });
    expect(units[2]).toMatchObject({ kind: 'byline', marks: [{ reason: 'credit' }] });
  });

  it.each([
    ['By Ann Cole and John Gray', 'Ann Cole and John Gray'],
    ['Автор: Олена Приклад', 'Олена Приклад'],
  ])('reads the label of %s', (line, author) => {
    const text = /[а-я]/.test(line) ? тіло : body;
    expect(prepare('2025', line, text, text).provenance.author).toBe(author);
  });

  it('does not take a heading of two capitalised words for a name', () => {
    expect(prepare('River Talks', body, 'Water Council', body, body).provenance.author).toBeUndefined();
  });

  it('reads "The Times writes" as the source of a retelling', () => {
    const { provenance } = prepare('Talks end', `He said much, The Valley Post writes. ${body}`, body);
    expect(provenance.translatedFrom).toBe('The Valley Post');
    expect(prepare('Кінець', `Про це пише The Valley Post. ${тіло}`, тіло).provenance.translatedFrom).toBe(
      'The Valley Post',
    );
  });

  it('takes the owner of the remarks for the publisher', () => {
    const { provenance } = prepare(`He agreed (an opinion — approx. InoPress). ${body}`, body);
    expect(provenance.publisher).toBe('InoPress');
  });

  it('takes the medium that two people spoke to for the publisher, one is not enough', () => {
    const told = `The envoy told Valley News this week. ${body}`;
    expect(prepare(told, body).provenance.publisher).toBeUndefined();
    expect(prepare(told, `The engineer told Valley News more. ${body}`).provenance.publisher).toBe(
      'Valley News',
    );
  });

  it('takes the address of a source line', () => {
    const { provenance, units } = prepare(body, body, 'Джерело: https://www.example.org/a/b?c=1');
    expect(provenance).toMatchObject({
      address: 'https://www.example.org/a/b?c=1',
      publisher: 'example.org',
    });
    expect(units[2]?.marks[0]?.reason).toBe('credit');
  });
});

describe('translations', () => {
  it('by a service name the service and the language of its line', () => {
    const { provenance, units } = prepare(body, body, body, 'Переведено сервисом «Примерный переводчик»');
    expect(provenance).toMatchObject({
      translator: 'Примерный переводчик',
      isMachineTranslation: true,
      originalLanguage: 'ru',
    });
    expect(units[3]?.marks).toEqual([{ startOffset: 0, endOffset: 42, reason: 'service' }]);
  });

  it.each([
    ['Translated by Google Translate', { translator: 'Google Translate', isMachineTranslation: true }],
    ['Translated by Ann Cole', { translator: 'Ann Cole' }],
    ['Translated from the Ukrainian', { originalLanguage: 'uk' }],
  ])('read %s', (line, expected) => {
    expect(prepare(body, body, line).provenance).toEqual(expected);
  });
});

it('lets the file’s own metadata win', () => {
  const blocks = splitPlainText(['Title in the text', 'By Ann Cole', body, body].join('\n'));
  expect(prepareUnits(blocks, { provenance: { title: 'Title in the file' } }).provenance).toEqual({
    title: 'Title in the file',
    author: 'Ann Cole',
  });
});
