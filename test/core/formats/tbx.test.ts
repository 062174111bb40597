import { describe, expect, it } from 'vitest';
import { readTbx } from '../../../src/core/formats/read-tbx.ts';
import { writeTbx } from '../../../src/core/formats/tbx.ts';
import { asId, type Concept, type ConceptId, type TermId } from '../../../src/core/model.ts';

const term = (language: string, text: string, status: Concept['terms'][number]['status']) => ({
  id: asId<TermId>(text),
  language,
  text,
  status,
});
const concepts: readonly Concept[] = [
  {
    id: asId<ConceptId>('a b'),
    definition: 'перелік <питань> & "рішень"',
    terms: [
      term('uk', 'порядок денний', 'preferred'),
      term('en', 'agenda', 'admitted'),
      term('en', 'order of the day', 'forbidden'),
      term('ru', 'повестка дня', 'deprecated'),
    ],
  },
  { id: asId<ConceptId>('a_b'), definition: '', terms: [term('uk', '=мир', 'preferred')] },
  { id: asId<ConceptId>('c'), definition: 'без термінів', terms: [] },
];
const head = { title: 'Проба', language: 'uk', toolVersion: '9.9.9' };
const plain = (list: readonly Concept[]) =>
  list.map(({ definition, terms }) => ({ definition, terms: terms.map(({ id: _id, ...rest }) => rest) }));

describe('termbases as TBX', () => {
  it.each([2, 3] as const)('come back from version %i with definitions and statuses', (version) => {
    const { text, rowCount, losses } = writeTbx(concepts, { ...head, version });
    expect(rowCount).toBe(2);
    expect(losses).toEqual([{ key: 'loss.conceptsWithoutTerms', params: { count: 1 } }]);
    const file = readTbx(text, { fileName: 'x.tbx' });
    expect(file.concepts).toEqual(plain(concepts.slice(0, 2)));
    expect(new Set([...text.matchAll(/ id="([^"]*)"/g)].map((match) => match[1])).size).toBe(2);
  });

  it('are read from the DCT style and by language, never by position', () => {
    const text = `<?xml version="1.0"?><tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body><conceptEntry id="c1"><min:subjectField>law</min:subjectField><langSec xml:lang="en"><basic:definition>a list</basic:definition><termSec><term>agenda</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec></langSec><langSec xml:lang="uk"><termSec><term>порядок денний</term></termSec></langSec></conceptEntry></body></text></tbx>`;
    expect(readTbx(text, { fileName: 'x.tbx' }).concepts).toEqual([
      {
        definition: 'a list',
        terms: [
          { language: 'en', text: 'agenda', status: 'preferred' },
          { language: 'uk', text: 'порядок денний', status: 'admitted' },
        ],
      },
    ]);
  });
});
