import { expect, it } from 'vitest';
import { readRtf } from '../../../../src/core/formats/rtf/read-rtf.ts';

function read(rtf: string): readonly string[] {
  const bytes = Uint8Array.from(rtf, (character) => character.charCodeAt(0));
  return readRtf(bytes, { fileName: 'a.rtf' }).blocks.map(({ kind, content }) => `${kind} | ${content}`);
}

it.each([
  ['a code page', "{\\rtf1\\ansi\\ansicpg1251 \\'c2\\'ee\\'e4\\'e0}", 'Вода'],
  ['bytes as they are', '{\\rtf1\\ansi\\ansicpg1251 \u00c2\u00ee\u00e4\u00e0}', 'Вода'],
  [
    'a font’s character set',
    "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}}\\f1 \\'c2\\'ee\\'e4\\'e0}",
    'Вода',
  ],
  ['Unicode with a fallback', '{\\rtf1\\uc1 \\u1042?\\u1086?\\u1076?\\u1072?}', 'Вода'],
  ['Unicode with a longer fallback', "{\\rtf1\\uc2 \\u1042\\'3f\\'3f\\u1086 ??\\u1076??\\u1072??}", 'Вода'],
  ['Unicode below zero', '{\\rtf1\\uc0 \\u-10179 \\u-8704 }', '😀'],
  ['a multibyte page', "{\\rtf1\\ansi\\ansicpg932 \\'90\\'85}", '水'],
  ['Macintosh', "{\\rtf1\\ansi\\ansicpg10007 \\'82\\'ee\\'e4\\'e0}", 'Вода'],
])('reads %s', (_name, rtf, expected) => {
  expect(read(rtf)).toEqual([`paragraph | ${expected}`]);
});

it('keeps kinds and leaves out what is not the text', () => {
  const rtf =
    '{\\rtf1\\ansi{\\stylesheet{\\s1 heading 1;}{\\s2 Quote;}}{\\*\\generator x}{\\header head}{\\info{\\title T}}' +
    '\\pard\\s1 Title\\par\\pard\\s2 Said\\par\\pard One{\\v hidden}{\\deleted gone}{\\pict 0011}' +
    '{\\field{\\*\\fldinst HYPERLINK}{\\fldrslt  link}}\\line two\\par' +
    '\\trowd\\pard\\intbl A\\cell B\\cell\\row\\pard{\\pntext\\bullet\\tab}Item\\par\\pard ' +
    'Word{\\super\\chftn}{\\footnote\\pard\\chftn  Note}.\\par}';
  expect(read(rtf)).toEqual([
    'heading | Title',
    'quote | Said',
    'paragraph | One link two',
    'table | A',
    'table | B',
    'list-item | Item',
    'paragraph | Word[1].',
    'footnote | [1] Note',
  ]);
});

it('is not led astray by broken words', () => {
  expect(read("{\\rtf1 a\\'zz\\u\\bin99999999 b")).toEqual(['paragraph | azz']);
  expect(read('}}}}{{{{\\par')).toEqual([]);
});
