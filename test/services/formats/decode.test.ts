import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../src/services/formats/decode.ts';
import { encodeSingleByte } from '../../helpers/encode-single-byte.ts';

const ukrainian =
  'Делегації зустрілися вранці й домовилися про спільне користування водою. «Її вистачить усім, – сказав Гнатюк, – якщо не ґвалтувати річку».';
const russian =
  'Делегации встретились утром и договорились о совместном пользовании водой. Её хватит всем, сказал посредник, если не мешать реке.';

describe('detected encodings', () => {
  it.each([
    ['windows-1251', ukrainian],
    ['windows-1251', russian],
    ['koi8-u', ukrainian.replace(/[«»–]/g, '-')],
    ['ibm866', russian],
    ['windows-1251', 'Вода тепла, і річка тиха.'],
    ['windows-1251', 'Вода тёплая, и река тихая.'],
    ['koi8-u', 'Вода тепла, і річка тиха.'],
    ['ibm866', 'Вода тёплая, и река тихая.'],
    ['windows-1252', 'Die Delegationen trafen sich über dem Fluß und einigten sich früh.'],
    ['windows-1252', 'The delegates met at the café “Río” – they didn’t agree.'],
  ])('are found: %s, %s', (encoding, text) => {
    const decoded = decodeBytes(encodeSingleByte(text, encoding));
    expect([decoded.encoding, decoded.text]).toEqual([encoding, text]);
  });

  it('reads KOI8-R as itself or as its Ukrainian superset, with the same characters', () => {
    const decoded = decodeBytes(encodeSingleByte(russian, 'koi8-r'));
    expect(decoded.text).toBe(russian);
    expect(decoded.encoding).toMatch(/^koi8-[ru]$/);
  });

  it('are offered with alternatives and a confidence', () => {
    const decoded = decodeBytes(encodeSingleByte(ukrainian, 'windows-1251'));
    expect(decoded.confidence).toBeGreaterThan(0.9);
    expect(decoded.alternatives.map((guess) => guess.encoding)).toContain('koi8-u');
  });

  it.each([
    ['utf-8', Buffer.from(ukrainian)],
    ['utf-8', Buffer.from(`\ufeff${ukrainian}`)],
    ['utf-16le', Buffer.from(`\ufeff${ukrainian}`, 'utf16le')],
    ['utf-16le', Buffer.from(ukrainian, 'utf16le')],
    ['utf-16le', Buffer.from('The delegates met in the morning.', 'utf16le')],
    ['utf-16be', Buffer.from(`\ufeff${ukrainian}`, 'utf16le').swap16()],
    ['utf-16be', Buffer.from(ukrainian, 'utf16le').swap16()],
  ])('are told by their bytes: %s', (encoding, bytes) => {
    const decoded = decodeBytes(bytes);
    expect(decoded.encoding).toBe(encoding);
    expect([ukrainian, 'The delegates met in the morning.']).toContain(decoded.text);
  });

  it('survive a beginning in plain English', () => {
    const text = `${'Plain words only. '.repeat(3000)}${ukrainian}`;
    expect(decodeBytes(encodeSingleByte(text, 'windows-1251')).text).toBe(text);
  });
});

describe('encodings of other languages', () => {
  it('are found with a warning that the choice is uncertain', () => {
    const polish = Uint8Array.from(
      [...'Delegacje spotkały się rano i uzgodniły wspólne korzystanie z wody w dolinie, źródło żółte'].map(
        toWindows1250,
      ),
    );
    const decoded = decodeBytes(polish);
    expect([decoded.encoding, decoded.text]).toEqual([
      'windows-1250',
      'Delegacje spotkały się rano i uzgodniły wspólne korzystanie z wody w dolinie, źródło żółte',
    ]);
    expect(decoded.warnings[0]?.key).toBe('import.encodingUncertain');
  });
});

function toWindows1250(character: string): number {
  return encodeSingleByte(character, 'windows-1250')[0]!;
}

describe('a chosen encoding', () => {
  it('is obeyed, under its everyday names too', () => {
    const bytes = encodeSingleByte(russian, 'ibm866');
    expect(decodeBytes(bytes, { encoding: 'cp866' })).toMatchObject({ text: russian, encoding: 'ibm866' });
    expect(decodeBytes(bytes, { encoding: 'windows-1251' }).text).not.toBe(russian);
  });

  it('of UTF-8 names the first bad byte', () => {
    const bytes = Buffer.concat([Buffer.from('Вода'), Buffer.from([0xff, 0x41])]);
    expect(() => decodeBytes(bytes, { encoding: 'utf-8', fileName: 'a.txt' })).toThrow(
      expect.objectContaining({
        code: 'file-not-decodable',
        params: { file: 'a.txt', encoding: 'utf-8', offset: 8 },
      }),
    );
  });

  it('that nobody knows is refused', () => {
    expect(() => decodeBytes(Buffer.from('a'), { encoding: 'klingon' })).toThrow(
      expect.objectContaining({ code: 'invalid-arguments' }),
    );
  });
});

describe('damaged text', () => {
  it('in UTF-8 is read with a warning that says where', () => {
    const good = Buffer.from(ukrainian.repeat(3));
    const bytes = Buffer.concat([good, Buffer.from([0xd0]), Buffer.from('. Кінець')]);
    const decoded = decodeBytes(bytes);
    expect(decoded.encoding).toBe('utf-8');
    expect(decoded.text).toContain('\ufffd');
    expect(decoded.warnings).toEqual([
      { key: 'import.replacedBytes', params: { count: 1, offset: good.length, encoding: 'utf-8' } },
    ]);
  });

  it('with lone surrogates is read with a warning', () => {
    const bytes = Buffer.concat([
      Buffer.from('\ufeffВода ', 'utf16le'),
      Buffer.from([0x00, 0xd8, 0x20, 0x00]),
    ]);
    const decoded = decodeBytes(bytes);
    expect(decoded.text).toBe('Вода \ufffd ');
    expect(decoded.warnings[0]?.key).toBe('import.replacedCharacters');
  });

  it('that fits no encoding is refused with the offset', () => {
    const bytes = Buffer.from([0x41, 0x42, 0xff, 0xfe, 0xc0, 0xc1, 0xf5, 0x98, 0xf8]);
    expect(() => decodeBytes(bytes)).toThrow(
      expect.objectContaining({ code: 'file-not-decodable', params: { encoding: 'utf-8', offset: 2 } }),
    );
  });
});

describe('no text', () => {
  it.each([
    ['an empty file', Buffer.alloc(0), 'file-empty'],
    ['white space', Buffer.from(' \n\t\n'), 'file-empty'],
    ['a lone byte order mark', Buffer.from('\ufeff'), 'file-empty'],
    ['zero bytes', Buffer.from([1, 2, 0, 0, 3, 200, 201, 0, 0]), 'file-binary'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'file-binary'],
  ])('in %s', (_title, bytes, code) => {
    expect(() => decodeBytes(bytes)).toThrow(expect.objectContaining({ code }));
  });
});
