import { describe, expect, it } from 'vitest';
import { AppError } from '../../../../src/core/errors.ts';
import { decodeXml } from '../../../../src/core/formats/xml/decode-xml.ts';
import { readXml } from '../../../../src/core/formats/xml/read-xml.ts';
import { childOf, descendantsOf, readXmlTree, textOf } from '../../../../src/core/formats/xml/xml-tree.ts';

const options = { fileName: 'a.xml' };

function failure(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, ...error.params };
    throw error;
  }
  return 'no error';
}

function events(xml: string): readonly string[] {
  const seen: string[] = [];
  readXml(
    xml,
    {
      onOpen: (element, depth) =>
        seen.push(`${String(depth)}<${element.uri}|${element.local} ${[...element.attributes].join(' ')}`),
      onText: (text) => seen.push(text),
      onClose: (local) => seen.push(`/${local}`),
    },
    options,
  );
  return seen;
}

describe('the XML reader', () => {
  it('tells of elements with their namespace, of text and of CDATA', () => {
    expect(
      events(
        '<a xmlns="u" xmlns:p="v" xml:lang="uk" p:k="1" k="2"><p:b>x &lt;&#1110;</p:b><![CDATA[<y>]]></a>',
      ),
    ).toEqual(['1<u|a xml:lang,uk k,2', '2<v|b ', 'x <і', '/b', '<y>', '/a']);
  });

  it('ignores a declared document type and fetches nothing of it', () => {
    expect(events('<!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx/>')).toEqual(['1<|tmx ', '/tmx']);
  });

  it.each([
    ['entities', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['entities', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
    ['entities', '<!DOCTYPE a [%p;]><a/>'],
    ['nesting', `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`],
    ['attributes', `<a ${Array.from({ length: 400 }, (_, at) => `b${String(at)}="1"`).join(' ')}/>`],
    ['xml', '<a>&nbsp;</a>'],
    ['xml', '<a><b></a>'],
    ['xml', '<a>'],
    ['xml', '<a x="1" x="2"/>'],
    ['xml', '<p:a/>'],
    ['xml', ''],
    ['xml', 'text'],
    ['xml', '<a>\u0001</a>'],
  ])('refuses %s at the first fault: %.40s', (reason, xml) => {
    expect(failure(() => readXml(xml, {}, options))).toMatchObject({
      code: 'format-broken',
      file: 'a.xml',
      reason,
    });
  });

  it('tells its progress and stops when cancelled', () => {
    const long = `<a>${'<b>x</b>'.repeat(100_000)}</a>`;
    const shares: number[] = [];
    readXml(long, {}, { ...options, onProgress: (share) => shares.push(share) });
    expect([shares.length > 5, shares.at(-1)]).toEqual([true, 1]);
    let polls = 0;
    const isCancelled = (): boolean => (polls += 1) > 3;
    expect(failure(() => readXml(long, {}, { ...options, isCancelled }))).toEqual({ code: 'cancelled' });
  });

  it('builds a tree, with a limit to its nodes', () => {
    const tree = readXmlTree('<a><b>x<c>y</c></b> <b>z</b></a>', options);
    expect([textOf(tree), descendantsOf(tree, 'b').map(textOf), textOf(childOf(tree, 'b')!)]).toEqual([
      'xy z',
      ['xy', 'z'],
      'xy',
    ]);
    expect(
      failure(() => readXmlTree(`<a>${'<b/>'.repeat(50)}</a>`, { ...options, mostNodes: 20 })),
    ).toMatchObject({ reason: 'elements' });
  });
});

describe('the bytes of XML', () => {
  it('are decoded by mark or declaration', () => {
    const le = new Uint8Array(new Uint16Array([...'\ufeff<a>і</a>'].map((c) => c.charCodeAt(0))).buffer);
    expect(decodeXml(le, 'a')).toBe('<a>і</a>');
    const head = new TextEncoder().encode('<?xml version="1.0" encoding="windows-1251"?><a>');
    expect(decodeXml(Uint8Array.from([...head, 0xb3]), 'a').at(-1)).toBe('і');
    expect(failure(() => decodeXml(Uint8Array.of(0x3c, 0xff, 0xff), 'a.xml'))).toMatchObject({
      code: 'file-not-decodable',
      file: 'a.xml',
      encoding: 'utf-8',
    });
  });
});
