import { AppError } from '../errors.ts';
import type { BilingualFile } from './bilingual.ts';
import { joinCorpus, type CorpusPair, type CorpusPiece, type CorpusText } from './read-corpus.ts';
import { readXml, type XmlOptions } from './xml/read-xml.ts';

/** One alignment file of InterText with the names of the texts it ties. */
export interface InterTextLinks {
  readonly toDoc: string;
  readonly fromDoc: string;
  readonly links: readonly {
    readonly to: readonly string[];
    readonly from: readonly string[];
    readonly status: string;
  }[];
}

/** A text file of InterText: the pieces with their ids. */
export interface InterTextDocument {
  readonly language: string;
  readonly pieces: readonly (CorpusPiece & { readonly id: string })[];
}

/** Reads an alignment file. `xtargets` and `type` name the side of `toDoc` first. */
export function readInterTextLinks(text: string, options: XmlOptions): InterTextLinks {
  const links: InterTextLinks['links'][number][] = [];
  let toDoc = '';
  let fromDoc = '';
  let isLinkGroup = false;
  readXml(
    text,
    {
      onOpen: ({ local, attributes }) => {
        if (local === 'linkGrp') {
          isLinkGroup = true;
          toDoc = attributes.get('toDoc') ?? '';
          fromDoc = attributes.get('fromDoc') ?? '';
        }
        if (local !== 'link') return;
        const [to = '', from = ''] = (attributes.get('xtargets') ?? '').split(';');
        links.push({ to: words(to), from: words(from), status: attributes.get('status') ?? '' });
      },
    },
    options,
  );
  if (!isLinkGroup) throw new AppError('format-broken', { file: options.fileName, reason: 'linkGrp' });
  return { toDoc, fromDoc, links };
}

function words(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

/** Reads a text file: every innermost element with an id that is no paragraph or larger part is a piece. */
export function readInterTextDocument(text: string, options: XmlOptions): InterTextDocument {
  const pieces: (CorpusPiece & { readonly id: string })[] = [];
  const open: { readonly local: string; readonly id: string; text: string; hasParts: boolean }[] = [];
  let language = 'und';
  let paragraph = 0;
  readXml(
    text,
    {
      onOpen: ({ local, attributes }) => {
        const named = attributes.get('xml:lang') ?? attributes.get('lang');
        if (open.length === 0 && named !== undefined) language = named;
        const id = attributes.get('id') ?? attributes.get('xml:id') ?? '';
        if (id !== '') for (const outer of open) outer.hasParts = true;
        if (local !== 's') paragraph += 1;
        open.push({ local, id, text: '', hasParts: false });
      },
      onText: (piece) => {
        for (const outer of open) if (outer.id !== '') outer.text += piece;
      },
      onClose: () => {
        const element = open.pop();
        if (!element || element.id === '' || element.hasParts) return;
        pieces.push({ id: element.id, content: element.text.trim(), paragraph });
      },
    },
    options,
  );
  return { language, pieces: numberParagraphs(pieces) };
}

// Paragraphs are numbered by change: elements between them count for nothing.
function numberParagraphs<T extends CorpusPiece>(pieces: readonly T[]): readonly T[] {
  let number = 0;
  let last = -1;
  return pieces.map((piece) => {
    if (piece.paragraph !== last) number += 1;
    last = piece.paragraph;
    return { ...piece, paragraph: number };
  });
}

/**
 * Joins InterText's files. alignments: those that share their `toDoc` become one table; documents: by file name.
 * Throws AppError 'file-missing' where a text that an alignment names is not there.
 */
export function readInterText(
  alignments: readonly InterTextLinks[],
  documents: ReadonlyMap<string, InterTextDocument>,
): BilingualFile {
  const pivotName = alignments[0]?.toDoc ?? '';
  const mine = alignments.filter((one) => one.toDoc === pivotName);
  const names = [pivotName, ...mine.map((one) => one.fromDoc)];
  const found = names.map((name) => {
    const document = documents.get(name);
    if (!document) throw new AppError('file-missing', { file: name });
    return document;
  });
  const texts = found.map((document): CorpusText => ({ ...document, sigil: '', provenance: {} }));
  const places = found.map((document) => new Map(document.pieces.map((piece, index) => [piece.id, index])));
  const pairs = mine.map((alignment, at): CorpusPair => {
    const otherIndex = at + 1;
    const pick = (ids: readonly string[], side: number): readonly number[] =>
      ids.flatMap((id) => places[side]?.get(id) ?? []).toSorted((a, b) => a - b);
    return {
      otherIndex,
      beads: alignment.links.map((link) => ({
        source: pick(link.to, 0),
        target: pick(link.from, otherIndex),
        score: link.status === 'man' ? 1 : 0.5,
        isTransposed: false,
        tie: link.status === 'man' ? ['confirmed'] : [],
      })),
    };
  });
  const file = joinCorpus(texts, pairs, 'intertext');
  const unused = alignments.length - mine.length;
  return unused === 0
    ? file
    : { ...file, losses: [...file.losses, { key: 'loss.otherAlignments', params: { count: unused } }] };
}
