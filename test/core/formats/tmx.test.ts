import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { tmxDate, writeTmx } from '../../../src/core/formats/tmx.ts';
import { asId, type TextId } from '../../../src/core/model.ts';
import { cell, sampleDocument } from './document-case.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Parses strictly: a file that is not well-formed throws. */
function parse(xml: string): Element {
  const parser = new SaxesParser();
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const stack = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    stack.at(-1)!.children.push(element);
    stack.push(element);
  });
  parser.on('closetag', () => {
    stack.pop();
  });
  parser.on('text', (text) => {
    stack.at(-1)!.text += text;
  });
  parser.write(xml).close();
  return root.children[0]!;
}
const all = (element: Element, name: string): readonly Element[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

describe('writeTmx', () => {
  const { text, losses } = writeTmx(sampleDocument());
  const tmx = parse(text);

  it('says version 1.4, no namespace, and every required attribute of the header', () => {
    expect([tmx.name, tmx.attributes]).toEqual(['tmx', { version: '1.4' }]);
    const [header] = all(tmx, 'header');
    expect(header!.attributes).toEqual({
      creationtool: 'Zvirka',
      creationtoolversion: '9.9.9',
      segtype: 'paragraph',
      'o-tmf': 'zvirka',
      adminlang: 'en',
      srclang: 'uk',
      datatype: 'plaintext',
      creationdate: '20251122T090507Z',
    });
    expect(text.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n')).toBe(true);
  });

  it('puts notes and props before the first variant, one note a unit, and props before the segment', () => {
    for (const unit of all(tmx, 'tu')) {
      const names = unit.children.map((child) => child.name);
      expect(names.lastIndexOf('prop')).toBeLessThan(names.indexOf('tuv'));
      expect(names.filter((name) => name === 'note').length).toBeLessThanOrEqual(1);
      for (const variant of all(unit, 'tuv')) {
        expect(variant.children.at(-1)!.name).toBe('seg');
        expect(variant.children.filter((child) => child.name === 'seg')).toHaveLength(1);
        expect(Object.keys(variant.attributes)).toEqual(['xml:lang']);
      }
    }
    expect(all(tmx, 'prop').every((prop) => prop.attributes['type']!.startsWith('x-'))).toBe(true);
    expect(all(tmx, 'note').map((note) => note.text)).toEqual([
      '[loaded] хто? <script> (Оля) → Путін | перше (Оля) / друге',
    ]);
  });

  it('keeps the words, escapes by the rules of XML only, and strips what XML forbids', () => {
    expect(all(tmx, 'seg').map((segment) => segment.text)).toEqual([
      'Він сказав: «5 < 6 & "так"».',
      "He said '5 < 6'.",
      '=SUM(A1)\tтаб знак    кінець',
      '- no',
      '',
      'Added.',
    ]);
    expect(text).not.toMatch(/&(?!amp;|lt;|gt;|quot;|apos;)/);
    expect(losses).toEqual([{ key: 'loss.forbiddenCharacters', params: { count: 4 } }]);
  });

  it('has a variant in the source language in every unit', () => {
    for (const unit of all(tmx, 'tu')) expect(all(unit, 'tuv')[0]!.attributes['xml:lang']).toBe('uk');
  });

  it('warns of long segments, of equal languages and of more than two texts', () => {
    const long = 'слово '.repeat(400);
    const three = sampleDocument({
      texts: [
        ...sampleDocument().texts,
        { id: asId<TextId>('e2'), sigil: 'EN2', language: 'en', provenance: {} },
      ],
      rows: [
        {
          number: 1,
          cells: [
            cell('uk', [[1, long]]),
            cell('en', [[1, 'x']], { score: 1 }),
            cell('e2', [[1, 'y']], { score: 1 }),
          ],
        },
      ],
      findings: [],
      notes: [],
    });
    expect(writeTmx(three).losses.map((loss) => loss.key)).toEqual([
      'loss.longSegments',
      'loss.sameLanguage',
      'loss.manyLanguages',
    ]);
  });
});

it('writes dates in sixteen characters, UTC', () => {
  expect(tmxDate('2025-01-02T03:04:05.678Z')).toBe('20250102T030405Z');
});
