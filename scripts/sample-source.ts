/**
 * Reads the authoring file of a sample project (`alignments/ID/source.txt`) and makes from it the texts, the gold ladders
 * and the expected discrepancies, so that indexes and quotes are right by construction.
 *
 * # …                      a remark
 * == NAME                  a row begins
 * UK a Words.              a sentence of text UK with its labels: sentences that share a label correspond
 * UK a~ Words.             its link counts between sentences, not between paragraphs
 * UK /ship/crew~ Words.    the same with labels that hold across rows; "-" = no counterpart
 * UK ¶                     a new paragraph of UK inside this row
 * UK +                     this row's UK goes on in the paragraph of the row before
 * UK > NAME                this row's UK stands after that of row NAME
 * {ID|words}               words that a discrepancy points at; braces may nest
 * ! ID CATEGORY A B | why  a planted discrepancy between texts A and B; A#OTHER points at another mark
 * % coarse                 the texts are comparable: only main correspondences between paragraphs are marked
 * = ID CATEGORY A B | why  the same for a tempting place where nothing is wrong
 */

export interface SampleDiscrepancy {
  readonly category: string;
  readonly texts: readonly [string, string];
  /** The exact words in each text; '' where the text has none. */
  readonly quotes: readonly [string, string];
  /** 0-based paragraphs; where a text has no words, the paragraph that corresponds to the other's, or null. */
  readonly paragraph: readonly [number | null, number | null];
  readonly why: string;
  readonly clean?: true;
}

export type IndexPair = readonly [readonly number[], readonly number[]];

export interface SampleText {
  readonly sigil: string;
  /** Each paragraph's sentences, in the order of the file. */
  readonly paragraphs: readonly (readonly string[])[];
}

export interface SampleGold {
  readonly pivot: string;
  readonly other: string;
  readonly units: { readonly beads: readonly IndexPair[] };
  readonly segments: { readonly beads: readonly IndexPair[] };
  /** True where strict scores mean little, because the texts are comparable rather than parallel. */
  readonly coarse: boolean;
}

export interface BuiltSample {
  readonly texts: readonly SampleText[];
  readonly gold: readonly SampleGold[];
  readonly expected: readonly SampleDiscrepancy[];
}

interface Sentence {
  readonly labels: readonly string[];
  /** Labels that tie sentences only. */
  readonly weakLabels: readonly string[];
  readonly content: string;
  readonly quotes: ReadonlyMap<string, string>;
}

interface Paragraph {
  readonly row: string;
  readonly sentences: Sentence[];
}

interface Claim {
  readonly line: number;
  readonly id: string;
  readonly category: string;
  readonly sides: readonly [string, string];
  readonly why: string;
  readonly isClean: boolean;
}

class SourceReader {
  readonly texts = new Map<string, Paragraph[]>();
  readonly claims: Claim[] = [];
  isCoarse = false;
  private row = '';
  private insertAt = new Map<string, number>();
  private fresh = new Set<string>();
  private readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  fail(line: number, reason: string): never {
    throw new Error(`${this.path}:${String(line)}: ${reason}`);
  }

  read(source: string): void {
    for (const [index, raw] of source.split('\n').entries()) {
      const line = raw.trimEnd();
      if (line === '' || line.startsWith('#')) continue;
      if (line === '% coarse') this.isCoarse = true;
      else if (line.startsWith('== ')) this.beginRow(line.slice(3));
      else if (/^[!=] /.test(line)) this.readClaim(line, index + 1);
      else this.readLine(line, index + 1);
    }
  }

  private beginRow(name: string): void {
    this.row = name;
    this.insertAt = new Map();
    this.fresh = new Set();
  }

  private readClaim(line: string, number: number): void {
    const match = /^([!=]) (\S+) (\S+) (\S+) (\S+) \| (.+)$/.exec(line);
    if (match === null) this.fail(number, 'a claim reads "! ID CATEGORY A B | why"');
    const [, sign, id, category, a, b, why] = match;
    this.claims.push({
      line: number,
      id: id!,
      category: category!,
      sides: [a!, b!],
      why: why!,
      isClean: sign === '=',
    });
  }

  private readLine(line: string, number: number): void {
    const match = /^([A-Z]+\d?) (\S+)(?: (.+))?$/.exec(line);
    if (match === null) this.fail(number, 'a line reads "SIGIL labels words"');
    const [, sigil = '', mark = '', rest = ''] = match;
    const paragraphs = this.texts.get(sigil) ?? [];
    this.texts.set(sigil, paragraphs);
    if (mark === '¶') this.fresh.delete(sigil);
    else if (mark === '+') this.joinRow(sigil, paragraphs, number);
    else if (mark === '>') this.moveRow(sigil, paragraphs, rest, number);
    else this.addSentence(sigil, mark, rest, number);
  }

  private joinRow(sigil: string, paragraphs: readonly Paragraph[], number: number): void {
    if (paragraphs.length === 0) this.fail(number, 'nothing to go on from');
    this.insertAt.set(sigil, paragraphs.length - 1);
    this.fresh.add(sigil);
  }

  private moveRow(sigil: string, paragraphs: readonly Paragraph[], name: string, number: number): void {
    const last = paragraphs.findLastIndex((paragraph) => paragraph.row === name);
    if (last < 0) this.fail(number, `no earlier paragraph of row ${name} in ${sigil}`);
    this.insertAt.set(sigil, last);
  }

  private addSentence(sigil: string, mark: string, words: string, number: number): void {
    const paragraphs = this.texts.get(sigil)!;
    const labels = this.readLabels(mark, number);
    let at = this.insertAt.get(sigil) ?? paragraphs.length - 1;
    if (!this.fresh.has(sigil)) {
      at += 1;
      paragraphs.splice(at, 0, { row: this.row, sentences: [] });
      this.insertAt.set(sigil, at);
      this.fresh.add(sigil);
    }
    const { content, quotes } = this.readMarks(words, number);
    paragraphs[at]!.sentences.push({
      labels: labels.map(({ name }) => name),
      weakLabels: labels.filter(({ isWeak }) => isWeak).map(({ name }) => name),
      content,
      quotes,
    });
  }

  private readLabels(mark: string, number: number): readonly { name: string; isWeak: boolean }[] {
    if (mark === '-') return [];
    const isGlobal = /^(?:\/[a-z0-9-]+~?)+$/.test(mark);
    if (!isGlobal && !/^(?:[a-z]~?)+$/.test(mark)) this.fail(number, `these are no labels: ${mark}`);
    const found = mark.match(isGlobal ? /\/[a-z0-9-]+~?/g : /[a-z]~?/g) ?? [];
    return found.map((label) => {
      const plain = label.replace('~', '');
      return { name: isGlobal ? plain : `${this.row}/${plain}`, isWeak: label.endsWith('~') };
    });
  }

  private readMarks(words: string, number: number): { content: string; quotes: Map<string, string> } {
    const quotes = new Map<string, string>();
    const open: { id: string; start: number }[] = [];
    let content = '';
    for (let at = 0; at < words.length; at += 1) {
      const character = words.charAt(at);
      if (character === '{') {
        const bar = words.indexOf('|', at);
        if (bar < 0) this.fail(number, 'a brace without a bar');
        open.push({ id: words.slice(at + 1, bar), start: content.length });
        at = bar;
      } else if (character === '}') {
        const mark = open.pop();
        if (mark === undefined) this.fail(number, 'a closing brace too many');
        quotes.set(mark.id, content.slice(mark.start));
      } else content += character;
    }
    if (open.length > 0 || content.includes('|')) this.fail(number, 'braces do not match');
    return { content, quotes };
  }
}

interface Numbered {
  readonly sentence: Sentence;
  readonly paragraph: number;
  readonly index: number;
}

function numberSentences(paragraphs: readonly Paragraph[]): readonly Numbered[] {
  let index = 0;
  return paragraphs.flatMap(({ sentences }, paragraph) =>
    sentences.map((sentence) => ({ sentence, paragraph, index: index++ })),
  );
}

/** Joins the two sides' places over shared labels: each group of places that hang together is one bead. */
function joinByLabels(
  sides: readonly [ReadonlyMap<number, readonly string[]>, ReadonlyMap<number, readonly string[]>],
): readonly IndexPair[] {
  const parent = new Map<string, string>();
  const find = (name: string): string => {
    const up = parent.get(name) ?? name;
    return up === name ? name : find(up);
  };
  const shared = new Set([...sides[0].values()].flat());
  const both = new Set([...sides[1].values()].flat().filter((label) => shared.has(label)));
  sides.forEach((places, side) => {
    for (const [place, labels] of places)
      for (const label of labels)
        if (both.has(label)) parent.set(find(`${String(side)} ${String(place)}`), find(`label ${label}`));
  });
  const groups = new Map<string, [number[], number[]]>();
  sides.forEach((places, side) => {
    for (const place of places.keys()) {
      const root = find(`${String(side)} ${String(place)}`);
      const group = groups.get(root) ?? [[], []];
      group[side === 0 ? 0 : 1].push(place);
      groups.set(root, group);
    }
  });
  return orderBeads([...groups.values()]);
}

/** Source order; a bead with an empty source after the bead that holds the target place before it. */
function orderBeads(beads: readonly IndexPair[]): readonly IndexPair[] {
  const ordered: IndexPair[] = beads
    .filter(([source]) => source.length > 0)
    .toSorted((a, b) => a[0][0]! - b[0][0]!);
  const added = beads.filter(([source]) => source.length === 0).toSorted((a, b) => a[1][0]! - b[1][0]!);
  for (const bead of added) {
    const before = bead[1][0]! - 1;
    ordered.splice(ordered.findIndex(([, target]) => target.includes(before)) + 1, 0, bead);
  }
  return ordered;
}

function goldOf(pivot: string, other: string, reader: SourceReader): SampleGold {
  const sides = [pivot, other].map((sigil) => numberSentences(reader.texts.get(sigil) ?? []));
  const segments = sides.map((side) => new Map(side.map((one) => [one.index, one.sentence.labels])));
  const units = sides.map((side) => {
    const map = new Map<number, string[]>();
    for (const { sentence, paragraph } of side) {
      const strong = sentence.labels.filter((label) => !sentence.weakLabels.includes(label));
      map.set(paragraph, [...(map.get(paragraph) ?? []), ...strong]);
    }
    return map;
  });
  return {
    pivot,
    other,
    units: { beads: joinByLabels([units[0]!, units[1]!]) },
    segments: { beads: joinByLabels([segments[0]!, segments[1]!]) },
    coarse: reader.isCoarse,
  };
}

interface Place {
  readonly quote: string;
  readonly paragraph: number;
}

function findMark(reader: SourceReader, sigil: string, id: string): Place | undefined {
  const paragraphs = reader.texts.get(sigil) ?? [];
  for (const [paragraph, { sentences }] of paragraphs.entries())
    for (const { quotes } of sentences) if (quotes.has(id)) return { quote: quotes.get(id)!, paragraph };
  return undefined;
}

function expectedOf(reader: SourceReader, claim: Claim, golds: readonly SampleGold[]): SampleDiscrepancy {
  const sides = claim.sides.map((side) => {
    const [sigil = '', id = claim.id] = side.split('#');
    if (!reader.texts.has(sigil)) reader.fail(claim.line, `no text ${sigil}`);
    return { sigil, place: findMark(reader, sigil, id) };
  });
  const [a, b] = [sides[0]!, sides[1]!];
  if (a.place === undefined && b.place === undefined) reader.fail(claim.line, `no mark ${claim.id}`);
  const gold = golds.find((one) => one.pivot === a.sigil && one.other === b.sigil);
  const across = (from: 0 | 1, paragraph: number | undefined): number | null =>
    gold?.units.beads.find((bead) => bead[from].includes(paragraph ?? -1))?.[from === 0 ? 1 : 0][0] ?? null;
  return {
    category: claim.category,
    texts: [a.sigil, b.sigil],
    quotes: [a.place?.quote ?? '', b.place?.quote ?? ''],
    paragraph: [
      a.place?.paragraph ?? across(1, b.place?.paragraph),
      b.place?.paragraph ?? across(0, a.place?.paragraph),
    ],
    why: claim.why,
    ...(claim.isClean ? { clean: true as const } : {}),
  };
}

/** Builds a sample from its authoring file. `path` names the file in messages. Throws Error with file and line. */
export function buildSample(source: string, path: string): BuiltSample {
  const reader = new SourceReader(path);
  reader.read(source);
  const sigils = [...reader.texts.keys()];
  const golds = sigils.flatMap((pivot, index) =>
    sigils.slice(index + 1).map((other) => goldOf(pivot, other, reader)),
  );
  return {
    texts: sigils.map((sigil) => ({
      sigil,
      paragraphs: reader.texts
        .get(sigil)!
        .map((paragraph) => paragraph.sentences.map((sentence) => sentence.content)),
    })),
    gold: golds.filter((gold) => gold.pivot === sigils[0]),
    expected: reader.claims.map((claim) => expectedOf(reader, claim, golds)),
  };
}

/** The file of a text: one paragraph a line, an empty line between. */
export function toPlainText(text: SampleText): string {
  return `${text.paragraphs.map((sentences) => sentences.join(' ')).join('\n\n')}\n`;
}
