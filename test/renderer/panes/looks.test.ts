import { expect, test } from 'vitest';
import { paneLooks } from '../../../src/renderer/panes/looks.ts';
import { buildViewIndex } from '../../../src/renderer/state/view-index.ts';
import { FakeServices } from '../fake-bridge.ts';

const labels = { openNote: '', notContent: '' };
const fake = new FakeServices({ unitCount: 12, project: 'aligned', settings: {}, isReadOnly: false }).view();

test('greys the asterisks of Markdown on both sides of the stressed words', () => {
  const [text, ...others] = fake.texts;
  const [first, ...rest] = text?.units ?? [];
  if (!text || !first) throw new Error('no text');
  const units = [
    { ...first, kind: 'paragraph' as const, content: '**Ані** слова, *сказав* він.', marks: [] },
    ...rest,
  ];
  const view = { ...fake, texts: [{ ...text, units }, ...others] };
  const index = buildViewIndex(view);
  const [look] = paneLooks(view, index, {
    problems: [],
    activeKey: null,
    notes: [],
    labels,
    color: () => '',
  });
  const own = look?.marks.filter(({ line }) => line === first.ordinal);
  expect(own?.map(({ startOffset, endOffset, className }) => [startOffset, endOffset, className])).toEqual([
    [0, 2, 'text-minor'],
    [5, 7, 'text-minor'],
    [15, 16, 'text-minor'],
    [22, 23, 'text-minor'],
  ]);
});
