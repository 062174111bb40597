import { AppError } from '../errors.ts';
import { discrepancyCategories, type Provenance, type Severity } from '../model.ts';
import type {
  BilingualFile,
  BilingualPiece,
  BilingualPlace,
  BilingualRemark,
  BilingualText,
} from './bilingual.ts';
import { RowCollector } from './bilingual-rows.ts';
import { comparisonJsonFormat } from './comparison-json.ts';
import { isRecord } from './row-data.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads our own JSON back: texts with provenance, rows with scores and statuses, findings and notes with their places.
 * Discrepancies are counted only: checks find them again. Throws AppError 'format-broken' where the file is other JSON.
 */
export function readComparisonJson(text: string, fileName: string): BilingualFile {
  const root = parse(text, fileName);
  const texts = records(root['texts']).map((one): BilingualText => ({
    sigil: word(one['sigil']),
    language: word(one['language']) || 'und',
    provenance: provenanceOf(one['provenance']),
  }));
  const ids = records(root['texts']).map((one) => word(one['id']));
  const rows = records(root['rows']).map((row) => records(row['cells']).map(cellOf));
  const index = indexPieces(root);
  const remarks = [
    ...records(root['findings']).map((one) => findingOf(one)),
    ...records(root['notes']).map((one) => noteOf(one)),
  ].flatMap(({ passages, ...remark }): readonly BilingualRemark[] => {
    const places = passages.flatMap((passage) => placeOf(passage, ids, index));
    return places.length === 0 ? [] : [{ ...remark, places }];
  });
  const collector = new RowCollector();
  collector.losses.add('loss.discrepancies', records(root['discrepancies']).length);
  collector.losses.add('loss.pairs', records(root['pairs']).length);
  const all = records(root['findings']).length + records(root['notes']).length;
  collector.losses.add('loss.unplacedRemarks', all - remarks.length);
  const pivot = count(root['pivotIndex']) ?? 0;
  return {
    format: 'json',
    title: word(root['title']),
    level: root['level'] === 'segment' ? 'segment' : 'unit',
    texts,
    pivotIndex: pivot < texts.length ? pivot : 0,
    rows: rows.map((cells) => ({ cells: texts.map((_, at) => cells[at] ?? { pieces: [] }) })),
    remarks,
    concepts: [],
    losses: collector.losses.list(),
  };
}

function parse(text: string, file: string): Fields {
  try {
    const root: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    if (isRecord(root) && root['format'] === comparisonJsonFormat.format) return root;
  } catch {
    // Told below, like JSON of another kind.
  }
  throw new AppError('format-broken', { file, reason: 'json' });
}

function cellOf(cell: Fields): BilingualFile['rows'][number]['cells'][number] {
  const score = cell['score'];
  const status = (['automatic', 'confirmed', 'needs-review'] as const).find((one) => one === cell['status']);
  return {
    pieces: records(cell['pieces']).map((piece): BilingualPiece => {
      const paragraph = count(piece['paragraph']);
      const start = records(piece['kept'])[0]?.['startOffset'];
      // Sentences of one paragraph keep their order by where they begin; paragraphs are shorter than this.
      const order =
        paragraph === undefined ? undefined : paragraph * 1e7 + Math.min(count(start) ?? 0, 9_999_999);
      const place = word(piece['place']);
      return {
        content: word(piece['content']),
        ...(order === undefined ? {} : { order }),
        ...(place === '' ? {} : { place }),
      };
    }),
    ...(typeof score === 'number' && score >= 0 && score <= 1 ? { score } : {}),
    ...(status === undefined ? {} : { status }),
    ...(cell['isTransposed'] === true ? { isTransposed: true } : {}),
    ...(cell['isManual'] === true ? { isManual: true } : {}),
    ...(cell['isAnchor'] === true ? { isAnchor: true } : {}),
  };
}

interface JsonPiece extends BilingualPlace {
  readonly kept: readonly Fields[];
}

function indexPieces(root: Fields): ReadonlyMap<string, readonly JsonPiece[]> {
  const index = new Map<string, JsonPiece[]>();
  records(root['rows']).forEach((row, rowIndex) =>
    records(row['cells']).forEach((cell, textIndex) =>
      records(cell['pieces']).forEach((piece, pieceIndex) => {
        const id = word(piece['unitId']);
        const entry = { rowIndex, textIndex, pieceIndex, kept: records(piece['kept']) };
        index.set(id, [...(index.get(id) ?? []), entry]);
      }),
    ),
  );
  return index;
}

function placeOf(
  passage: Fields,
  ids: readonly string[],
  index: ReadonlyMap<string, readonly JsonPiece[]>,
): readonly BilingualPlace[] {
  if (!ids.includes(word(passage['textId']))) return [];
  const from = count(passage['startOffset']) ?? 0;
  const to = count(passage['endOffset']) ?? 0;
  const pieces = index.get(word(passage['unitId'])) ?? [];
  for (const { kept, ...place } of pieces) {
    let at = 0;
    let start = -1;
    let end = -1;
    for (const span of kept) {
      const keptStart = count(span['startOffset']) ?? 0;
      const keptEnd = count(span['endOffset']) ?? 0;
      const inside = [Math.max(keptStart, from), Math.min(keptEnd, to)] as const;
      if (inside[1] > inside[0]) {
        if (start < 0) start = at + inside[0] - keptStart;
        end = at + inside[1] - keptStart;
      }
      at += keptEnd - keptStart;
    }
    if (start >= 0) return [{ ...place, startOffset: start, endOffset: end }];
  }
  const [first] = pieces;
  if (!first) return [];
  const { kept: _kept, ...place } = first;
  return [{ ...place, startOffset: 0, endOffset: 0 }];
}

type Read = Omit<BilingualRemark, 'places'> & { readonly passages: readonly Fields[] };

function findingOf(one: Fields): Read {
  const category = discrepancyCategories.find((name) => name === one['category']);
  const severities: readonly Severity[] = ['critical', 'major', 'minor', 'info'];
  const severity = severities.find((name) => name === one['severity']);
  return {
    entries: [{ author: word(one['author']), body: word(one['remark']), createdAt: word(one['createdAt']) }],
    state: 'open',
    category: category ?? 'other',
    severity: severity ?? 'minor',
    ...(word(one['proposedWording']) === '' ? {} : { proposedWording: word(one['proposedWording']) }),
    passages: records(one['passages']),
  };
}

function noteOf(one: Fields): Read {
  return {
    entries: records(one['entries']).map((entry) => ({
      author: word(entry['author']),
      body: word(entry['body']),
      createdAt: word(entry['createdAt']),
    })),
    state: one['state'] === 'resolved' ? 'resolved' : 'open',
    passages: records(one['passages']),
  };
}

function provenanceOf(given: unknown): Provenance {
  if (!isRecord(given)) return {};
  const names = [
    'publisher',
    'author',
    'title',
    'address',
    'publicationDate',
    'originalLanguage',
    'translatedFrom',
    'translator',
  ] as const;
  const fields = names.flatMap((name) =>
    typeof given[name] === 'string' ? [[name, given[name]] as const] : [],
  );
  return {
    ...Object.fromEntries(fields),
    ...(typeof given['isMachineTranslation'] === 'boolean'
      ? { isMachineTranslation: given['isMachineTranslation'] }
      : {}),
  };
}

function records(given: unknown): readonly Fields[] {
  return Array.isArray(given) ? given.filter(isRecord) : [];
}

function word(given: unknown): string {
  return typeof given === 'string' ? given : '';
}

function count(given: unknown): number | undefined {
  return typeof given === 'number' && Number.isInteger(given) && given >= 0 ? given : undefined;
}
