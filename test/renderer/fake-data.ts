import {
  asId,
  type Bead,
  type BeadId,
  type Row,
  type TextId,
  type TextSummary,
  type Unit,
  type UnitId,
} from '../../src/core/model.ts';
import { passages } from './fake-texts.ts';

/** A text with its units, as the fake services keep it. */
export interface FakeText {
  text: TextSummary;
  units: Unit[];
}

/** Sentence-like spans, good enough for a fake. */
function segmentsOf(content: string): Unit['segments'] {
  const spans = [];
  let startOffset = 0;
  for (const match of content.matchAll(/[.!?»”]\s+(?=[«“\p{Lu}])/gu)) {
    const endOffset = match.index + match[0].length;
    spans.push({ startOffset, endOffset });
    startOffset = endOffset;
  }
  spans.push({ startOffset, endOffset: content.length });
  return spans;
}

/** Makes a unit. */
export function unitOf(textId: string, ordinal: number, content: string): Unit {
  const isHeading = content.length < 80 && !/[.!?»”]$/.test(content);
  return {
    id: asId<UnitId>(`${textId}-${ordinal}`),
    ordinal,
    kind: isHeading ? 'heading' : 'paragraph',
    content,
    marks: [],
    contentStatus: 'auto',
    language: 'undecided',
    languageConfidence: 1,
    segments: segmentsOf(content),
  };
}

/** Makes a text from its paragraphs. */
export function textOf(
  id: string,
  about: Pick<TextSummary, 'sigil' | 'language' | 'provenance'>,
  contents: readonly string[],
): FakeText {
  const units = contents.map((content, ordinal) => unitOf(id, ordinal, content));
  const segmentCount = units.reduce((sum, unit) => sum + unit.segments.length, 0);
  return {
    text: {
      id: asId<TextId>(id),
      ...about,
      source: {
        format: 'plain',
        fileName: `${id}.txt`,
        encoding: 'utf-8',
        importedAt: '2026-01-10T09:00:00Z',
      },
      unitCount: units.length,
      contentUnitCount: units.length,
      segmentCount,
      characterCount: contents.join('').length,
      opening: contents[0] ?? '',
    },
    units,
  };
}

/** Three texts of `count` paragraphs; the Russian one lacks some, the English one has one that moved. */
export function makeTexts(count: number): { texts: FakeText[]; groups: (readonly number[])[][] } {
  const uk: string[] = [];
  const ru: string[] = [];
  const en: string[] = [];
  const groups: (readonly number[])[][] = [];
  for (let at = 0; at < count; at++) {
    const passage = passages[at % passages.length] ?? { uk: '', ru: '', en: '' };
    const round = at < passages.length ? '' : ` [${Math.floor(at / passages.length) + 1}]`;
    const isDropped = at % 17 === 9;
    const isMerged = at % 23 === 11;
    const row: (readonly number[])[] = [[uk.length], isDropped ? [] : [ru.length], [en.length]];
    uk.push(passage.uk + round);
    if (!isDropped) ru.push(passage.ru + round);
    if (isMerged) {
      const cut = passage.en.indexOf(': ') + 1 || Math.floor(passage.en.length / 2);
      row[2] = [en.length, en.length + 1];
      en.push(passage.en.slice(0, cut).trim(), passage.en.slice(cut).trim() + round);
    } else en.push(passage.en + round);
    groups.push(row);
  }
  return {
    texts: [
      textOf(
        'uk',
        {
          sigil: 'UK',
          language: 'uk',
          provenance: {
            publisher: 'Лозаннський вісник',
            publicationDate: '2025-11-12',
            author: 'Ірина Стець',
            title: 'Переговори в Лозанні',
          },
        },
        uk,
      ),
      textOf(
        'ru',
        {
          sigil: 'RU',
          language: 'ru',
          provenance: {
            publisher: 'Агентство «Берег»',
            publicationDate: '2025-11-13',
            translatedFrom: 'UK',
            originalLanguage: 'uk',
            translator: 'DeepL',
            isMachineTranslation: true,
          },
        },
        ru,
      ),
      textOf(
        'en',
        {
          sigil: 'EN',
          language: 'en',
          provenance: { publisher: 'The Lakeside Courier', publicationDate: '2025-11' },
        },
        en,
      ),
    ],
    groups,
  };
}

/** Rows of three texts from groups of unit indexes; the first text is the pivot. */
export function makeRows(
  texts: readonly FakeText[],
  groups: readonly (readonly (readonly number[])[])[],
): Row[] {
  return groups.map((group, index) => {
    const cells = group.map((ordinals, pane): Row['cells'][number] => {
      const text = texts[pane];
      const units = ordinals.flatMap((ordinal) => text?.units[ordinal]?.id ?? []);
      const base = { textId: text?.text.id ?? asId<TextId>('none'), units };
      if (pane === 0 || units.length === 0) return base;
      return {
        ...base,
        beadId: asId<BeadId>(`b${pane}-${index}`),
        score: 0.55 + ((index * 7 + pane * 3) % 45) / 100,
        isTransposed: false,
        isManual: index % 13 === 5,
        isAnchor: index % 19 === 3,
        status: index < 4 ? 'confirmed' : index % 11 === 7 ? 'needs-review' : 'automatic',
      };
    });
    return { index, key: `r:${cells.map((cell) => cell.units.join('+')).join('|')}`, cells };
  });
}

/** Beads of one pane from its rows. */
export function beadsOf(rows: readonly Row[], pane: number): Bead[] {
  return rows.flatMap((row, at): Bead[] => {
    const cell = row.cells[pane];
    if (!cell) return [];
    return [
      {
        id: cell.beadId ?? asId<BeadId>(`b${pane}-${at}`),
        source: row.cells[0]?.units ?? [],
        target: cell.units,
        score: cell.score ?? 0,
        isTransposed: cell.isTransposed ?? false,
        isManual: cell.isManual ?? false,
        isAnchor: cell.isAnchor ?? false,
        status: cell.status ?? 'automatic',
      },
    ];
  });
}
