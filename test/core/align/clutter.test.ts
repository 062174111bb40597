import { describe, expect, it } from 'vitest';
import { isClutterLine } from '../../../src/core/align/clutter.ts';

describe('isClutterLine', () => {
  it.each([
    'Наступна стаття',
    'Комментарии (9)',
    'Home > World > Europe',
    'Оновлено: 18:05',
    '7 min read',
    'Watch the video',
    'Теги: вибори, парламент',
    'Редакція може не поділяти думку авторів.',
    'If you have found a spelling error, please select it and press Ctrl+Enter.',
    'Reproduction of materials is allowed only with a link.',
  ])('knows what pages carry around an article: %s', (line) => {
    expect(isClutterLine(line)).toBe(true);
  });

  it.each([
    'Наступна стаття бюджету дісталася школам.',
    'Реформа тривала дев’ять років.',
    'The editors met on Monday to share the news.',
    'Watch the video before you decide, she told the court.',
    '#весна #сад',
    '',
  ])('takes no sentence for clutter: %s', (line) => {
    expect(isClutterLine(line)).toBe(false);
  });
});
