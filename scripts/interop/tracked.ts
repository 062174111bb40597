import { readFileSync, writeFileSync } from 'node:fs';
import { asId, type UnitId } from '../../src/core/model.ts';
import { readDocument } from '../../src/services/formats/read-document.ts';
import { writeTrackedDocx } from '../../src/services/exchange/tracked-docx.ts';
import { run } from './shell.ts';

const markdown = [
  '# Переговори у *Стамбулі*',
  'Делегації **зустрілися** у Стамбулі 6 листопада та обговорили & погодили порядок денний.',
  'Другий абзац лишається без змін: <він> і «такий».',
  '- Перший пункт переліку, у якому забагато слів.',
  'Наступна зустріч відбудеться у грудні.',
];
/** What stands in the document, and what is to stand there. */
const corrections: readonly (readonly [string, string])[] = [
  ['Стамбулі 6 листопада', 'Анкарі 7 листопада'],
  [', у якому забагато слів', ''],
  ['у грудні', 'у грудні, якщо погодяться обидві сторони'],
];

/** What a tracked document must hold. */
export interface TrackedSample {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Count of comments. */
  readonly comments: number;
}

/** Has pandoc make a Word document and puts corrections and a comment into a copy of it. */
export async function trackedSample(original: string, tracked: string): Promise<TrackedSample> {
  const source = `${original}.md`;
  writeFileSync(source, `${markdown.join('\n\n').replaceAll('<', '\\<')}\n`);
  run('pandoc', ['-s', source, '-o', original]);
  const bytes = new Uint8Array(readFileSync(original));
  const { units } = await readDocument({ kind: 'bytes', bytes, fileName: 'original.docx' });
  const corrected = units.map((unit, ordinal) => {
    const replacements = corrections.flatMap(([from, wording]) => {
      const startOffset = unit.content.indexOf(from);
      return startOffset < 0 ? [] : [{ startOffset, endOffset: startOffset + from.length, wording }];
    });
    const content = replacements.reduce(
      (text, { startOffset, endOffset, wording }) =>
        text.slice(0, startOffset) + wording + text.slice(endOffset),
      unit.content,
    );
    const { kind, marks, segments, language } = unit;
    const id = asId<UnitId>(`u${String(ordinal)}`);
    return {
      unit: {
        id,
        ordinal,
        kind,
        marks,
        segments,
        language,
        content: unit.content,
        contentStatus: 'auto' as const,
        languageConfidence: 1,
      },
      replacements,
      content,
    };
  });
  const { bytes: written } = writeTrackedDocx({ bytes, fileName: 'original.docx' }, corrected, {
    remarks: [
      {
        unitId: 'u1',
        span: { startOffset: 0, endOffset: 9 },
        author: 'Оля',
        date: '2025-11-22T09:05:07.123Z',
        lines: ['Чи всі? <так> & ні'],
      },
    ],
    author: 'Оля',
    date: '2025-11-22T09:05:07.123Z',
  });
  writeFileSync(tracked, written);
  return {
    before: corrected.map(({ unit }) => unit.content),
    after: corrected.map(({ content }) => content),
    comments: 1,
  };
}
