import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../../src/core/errors.ts';
import { readXml, type XmlHandlers } from '../../../../src/core/formats/xml/read-xml.ts';
import { scanXml } from '../../../../src/core/formats/xml/scan-xml.ts';

interface Recorder extends XmlHandlers {
  readonly events: string[];
}

/** Text between two tags is one event, in however many pieces it came. */
function record(): Recorder {
  const events: string[] = [];
  let open = 0;
  return {
    events,
    onOpen: ({ local, attributes }, depth) => {
      open += 1;
      events.push(`<${local} ${JSON.stringify([...attributes])} ${String(depth)}`);
    },
    onText: (text) => {
      // White space around the root is of no account.
      if (open === 0) return;
      const last = events.at(-1);
      if (last?.startsWith('"')) events[events.length - 1] = last + text;
      else if (text !== '') events.push(`"${text}`);
    },
    onClose: (local, depth) => {
      open -= 1;
      events.push(`>${local} ${String(depth)}`);
    },
  };
}

const options = { fileName: 'x.xml' };
function outcome(read: () => readonly string[]): unknown {
  try {
    return read();
  } catch (error) {
    return error instanceof AppError ? [error.code, error.params['reason']] : error;
  }
}
const both = (text: string): readonly [unknown, unknown] => [
  outcome(() => scanXml(text, record, options).events),
  outcome(() => {
    const recorder = record();
    readXml(text, recorder, options);
    return recorder.events;
  }),
];

const plain = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><!-- said --><header a='1' xml:lang="uk"/><body>
<tu tuid="1"><seg>Є &amp; &lt;так&gt; &#x404;&#10;😀</seg ></tu><?pi x?></body></tmx>`;

describe('the fast reader of plain XML', () => {
  it('tells the same as the full parser', () => {
    const [fast, full] = both(plain);
    expect(fast).toEqual(full);
    expect(fast).toContain('"Є & <так> Є\n😀');
  });

  it.each([
    '',
    'words',
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a>&nbsp;</a>',
    '<a>&</a>',
    '<a>&#0;</a>',
    '<a b="1" b="2"/>',
    '<a b="<"/>',
    '<a b=1/>',
    '<a>]]></a>',
    '<a>\u0001</a>',
    '<a>\ud800</a>',
    '<a><![CDATA[<b>]]></a>',
    '<a b="x\ny"/>',
    '<x:a xmlns:x="urn:x"><x:b/></x:a>',
    '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    '<a><!-- -- --></a>',
    `<?xml version="1.0"?>${'<a>'.repeat(600)}${'</a>'.repeat(600)}`,
  ])('says what the full parser says of %s', (text) => {
    const [fast, full] = both(text);
    expect(fast).toEqual(full);
  });

  it('agrees with it on files that were damaged at random', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.nat(plain.length - 1),
            fc.constantFrom('', '<', '>', '&', '"', '/', ' ', 'a', '\u0000', ']]>', '!'),
          ),
          {
            minLength: 1,
            maxLength: 3,
          },
        ),
        (damages) => {
          let text = plain;
          for (const [at, patch] of damages) text = text.slice(0, at) + patch + text.slice(at + 1);
          const [fast, full] = both(text);
          expect(fast).toEqual(full);
        },
      ),
      { numRuns: Number(process.env['ZVIRKA_ROUND_TRIPS'] ?? 300) },
    );
  });
});
