import { expect, test } from 'vitest';
import { textTitle, textTooltip } from '../../../src/renderer/views/parts/lines.ts';
import { FakeServices } from '../fake-bridge.ts';

const fake = new FakeServices({ unitCount: 12, project: 'aligned', settings: {}, isReadOnly: false }).view();

test('names a text by its title, else by its first words, and by its file only where it has neither', () => {
  const text = fake.texts[0]?.text;
  if (!text) throw new Error('no text');
  const source = { ...text.source, fileName: '000.txt' };
  const untitled = { ...text, provenance: {}, source, opening: 'Першого ранку дощ лив стіною…' };
  expect([
    textTitle({ ...untitled, provenance: { title: 'Міст' } }),
    textTitle(untitled),
    textTitle({ ...untitled, opening: '' }),
    textTooltip(untitled),
  ]).toEqual(['Міст', 'Першого ранку дощ лив стіною…', '000.txt', 'Першого ранку дощ лив стіною…\n000.txt']);
});
