import { describe, expect, it } from 'vitest';
import { splitPlainText } from '../../../src/core/text/plain-blocks.ts';
import { guessKinds } from '../../../src/core/text/unit-kinds.ts';

function contents(text: string): readonly string[] {
  return splitPlainText(text).map((block) => block.content);
}

/** Breaks text at the last space before the width, as mail programs do. */
function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

const paragraphs = [
  'Делегації зустрілися вранці у старій ратуші й після дев’яти годин розмов домовилися про спільне користування водою річки протягом п’яти років.',
  'Комісія з шести інженерів щовесни переглядатиме угоду. Вона звітуватиме обом парламентам, сказав речник, а текст опублікують за тиждень.',
  'Обидві сторони назвали день довгим, але корисним. Наступна зустріч – восени, якщо погодяться громади нижньої течії.',
];

describe('plain text', () => {
  it('keeps one paragraph a line', () => {
    expect(contents(paragraphs.join('\n'))).toEqual(paragraphs);
  });

  it('parts paragraphs at blank lines', () => {
    expect(contents(paragraphs.join('\n\n\n'))).toEqual(paragraphs);
  });

  it.each([60, 72, 80])('joins lines wrapped at %i', (width) => {
    expect(contents(paragraphs.map((paragraph) => wrap(paragraph, width)).join('\n\n'))).toEqual(paragraphs);
  });

  it('joins wrapped lines whose paragraphs are only indented', () => {
    const text = paragraphs.map((paragraph) => wrap(`    ${paragraph}`, 70)).join('\n');
    expect(contents(text)).toEqual(paragraphs);
  });

  it('does not take paragraphs of equal length for wrapped lines', () => {
    const line = 'The delegations met in the old town hall on Tuesday morning and agreed to share the water.';
    expect(contents([line, line, line, line].join('\n'))).toEqual([line, line, line, line]);
  });

  it('joins a word that was divided at a line’s end, and keeps a hyphen of its own', () => {
    const wrapped =
      'Делегації зустрілися вранці у старій ратуші й домови-\nлися про спільне користування водою річки південно-\nсхідної долини, де живуть люди з південно-східної ча-\nстини краю, та про міст, який збудують за рік.';
    expect(contents(wrapped)).toEqual([
      'Делегації зустрілися вранці у старій ратуші й домовилися про спільне користування водою річки південно-східної долини, де живуть люди з південно-східної частини краю, та про міст, який збудують за рік.',
    ]);
  });

  it('knows every kind of line end and drops control characters', () => {
    expect(contents('Один\r\nДва\rТри\u2028Чотири\u0000\u200b\n\ufeffП’ять\tшість')).toEqual([
      'Один',
      'Два',
      'Три',
      'Чотири',
      'П’ять шість',
    ]);
  });

  it.each(['', '\n\n', '  \t '])('finds nothing in white space %j', (text) => {
    expect(contents(text)).toEqual([]);
  });
});

describe('kinds of plain text', () => {
  it('are guessed for headings and lists, not for speech or sentences', () => {
    const long = paragraphs[0]!;
    const lines = [
      'Зустріч у старій ратуші',
      long,
      'Що далі з водою?',
      long,
      '– Де всі? – спитав він',
      long,
      '• перший пункт',
      '• другий пункт',
      '1. Перше',
      '2. Друге',
      'Коротке речення.',
      long,
    ];
    const kinds = guessKinds(splitPlainText(lines.join('\n')));
    expect(kinds).toEqual([
      ...['heading', 'paragraph', 'heading', 'paragraph', 'paragraph', 'paragraph'],
      ...['list-item', 'list-item', 'list-item', 'list-item', 'paragraph', 'paragraph'],
    ]);
  });
});
