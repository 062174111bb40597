import { AppError } from '../../errors.ts';
import type {
  Passage,
  Quotation,
  QuotationRow,
  QuotationVersion,
  Row,
  TextId,
  Unit,
  UnitId,
} from '../../model.ts';
import { PairReading } from '../pair-reading.ts';
import { SideReading } from '../reading.ts';
import type { Token } from '../reading.ts';
import { createSide, toPassages } from '../side.ts';
import type { CheckInput, CheckKnowledge, CheckText } from '../types.ts';
import { findAllQuotations } from './all.ts';
import { joinFar } from './far.ts';

/** Two passages of different texts that correspond, for texts that are no translations of each other. */
export interface LoosePassages {
  readonly a: Passage;
  readonly b: Passage;
}

/** One text's part of a row, read, with the quotations in it. */
interface Cell {
  readonly reading: SideReading;
  readonly quotations: readonly PlacedQuotation[];
}

interface PlacedQuotation {
  readonly quotation: Quotation;
  /** Tokens of the cell's reading inside the marks. */
  readonly tokens: readonly Token[];
}

type Input = Pick<CheckInput, 'texts' | 'rows' | 'pivotIndex'> & Partial<Pick<CheckInput, 'isCancelled'>>;

/** From this share of tied words two quotations are versions of one, and from this a bare passage is a paraphrase. */
const leastShared = 0.28;
const leastParaphrased = 0.4;

/**
 * Lists every direct quotation beside its versions in the other texts: by rows, or by loose pairs of passages where the
 * texts are not translations. A version is another quotation or, where the words stand without marks, a paraphrase.
 * Rows come in reading order of the pivot; quotations that the pivot lacks follow in their row.
 */
export function matchQuotations(
  input: Input,
  knowledge: CheckKnowledge,
  loose?: readonly LoosePassages[],
): QuotationRow[] {
  const quotations = new Map<TextId, Map<UnitId, Quotation[]>>();
  const units = new Map<UnitId, Unit>();
  for (const text of input.texts) {
    const own = new Map<UnitId, Quotation[]>();
    for (const quotation of findAllQuotations(text, input.isCancelled))
      own.set(quotation.unitId, [...(own.get(quotation.unitId) ?? []), quotation]);
    quotations.set(text.id, own);
    for (const unit of text.units) units.set(unit.id, unit);
  }
  const readCell = (text: CheckText | undefined, ids: readonly UnitId[]): Cell | null => {
    const members = ids.map((id) => units.get(id)).filter((unit) => unit !== undefined);
    if (text === undefined || members.length === 0) return null;
    const reading = new SideReading(createSide(text, members), knowledge.lexicon);
    return {
      reading,
      quotations: placeQuotations(
        reading,
        members.flatMap((unit) => quotations.get(text.id)?.get(unit.id) ?? []),
      ),
    };
  };
  const rows = loose === undefined ? input.rows : joinLoose(input, loose);
  const used = new Set<Quotation>();
  const places = [...input.texts.keys()];
  const others = places.filter((place) => place !== input.pivotIndex);
  // A passage may meet several others: what the pivot has is matched in all of its rows before the rest is listed.
  const rounds = loose === undefined ? [[input.pivotIndex, ...others]] : [[input.pivotIndex], others];
  const matched = rounds.flatMap((order) =>
    rows.flatMap((row) => {
      if (input.isCancelled?.() === true) throw new AppError('cancelled');
      const isQuoted = row.cells.some((cell) =>
        cell.units.some((id) => quotations.get(cell.textId)?.has(id) === true),
      );
      if (!isQuoted) return [];
      const cells = row.cells.map((cell, index) => readCell(input.texts[index], cell.units));
      return matchRow(cells, { order, rowIndex: row.index, used, isLoose: loose !== undefined });
    }),
  );
  return joinFar(matched, input, knowledge);
}

/** Rows for texts that correspond in passages only: every unit of the pivot with all units its passages meet. */
function joinLoose(input: Input, loose: readonly LoosePassages[]): Row[] {
  const pivot = input.texts[input.pivotIndex];
  const partners = new Map<UnitId, Set<UnitId>>();
  const tie = (a: UnitId, b: UnitId): void => {
    partners.set(a, (partners.get(a) ?? new Set()).add(b));
  };
  for (const { a, b } of loose) {
    tie(a.unitId, b.unitId);
    tie(b.unitId, a.unitId);
  }
  const rowOf = new Map(
    input.rows.flatMap((row) => row.cells.flatMap((cell) => cell.units.map((id) => [id, row] as const))),
  );
  const taken = new Set<UnitId>();
  const made = (pivot?.units ?? []).map((unit, index): Row => {
    const wanted = partners.get(unit.id) ?? new Set<UnitId>();
    const cells = input.texts.map((text, place) => {
      const units =
        place === input.pivotIndex
          ? [unit.id]
          : text.units.filter((one) => wanted.has(one.id)).map((one) => one.id);
      units.forEach((id) => taken.add(id));
      return { textId: text.id, units };
    });
    return { index: rowOf.get(unit.id)?.index ?? index, key: unit.id, cells };
  });
  const rest = input.texts.flatMap((text, place) =>
    text.units
      .filter((unit) => !taken.has(unit.id))
      .map((unit): Row => ({
        index: rowOf.get(unit.id)?.index ?? 0,
        key: unit.id,
        cells: input.texts.map((other, index) => ({
          textId: other.id,
          units: index === place ? [unit.id] : [],
        })),
      })),
  );
  return [...made, ...rest];
}

function placeQuotations(reading: SideReading, quotations: readonly Quotation[]): PlacedQuotation[] {
  return quotations.map((quotation) => {
    const piece = reading.side.pieces.find((one) => one.unitId === quotation.unitId);
    const start = (piece?.startOffset ?? 0) + quotation.span.startOffset;
    const end = (piece?.startOffset ?? 0) + quotation.span.endOffset;
    return {
      quotation,
      tokens: reading.tokens.filter((token) => token.startOffset >= start && token.endOffset <= end),
    };
  });
}

interface MatchOptions {
  /** Places of the texts whose quotations are listed, first ones first. */
  readonly order: readonly number[];
  readonly rowIndex: number;
  readonly used: Set<Quotation>;
  /** The texts are no translations of each other. */
  readonly isLoose: boolean;
}

function matchRow(
  cells: readonly (Cell | null)[],
  { order, rowIndex, used, isLoose }: MatchOptions,
): QuotationRow[] {
  const rows: QuotationRow[] = [];
  for (const from of order) {
    const own = cells[from];
    if (own === null || own === undefined) continue;
    const pairs = cells.map((other) =>
      other === null || other === own ? null : new PairReading(own.reading, other.reading),
    );
    for (const placed of own.quotations) {
      if (used.has(placed.quotation)) continue;
      used.add(placed.quotation);
      const versions = cells.map((other, index): QuotationVersion | null => {
        const pair = pairs[index] ?? null;
        if (index === from) return asVersion(placed.quotation, 1);
        return other === null || pair === null ? null : versionOf(placed, other, pair, { used, isLoose });
      });
      rows.push({ rowIndex, versions });
    }
  }
  return rows;
}

const asVersion = (quotation: Quotation, score: number): QuotationVersion => ({
  kind: 'quotation',
  passage: { textId: quotation.textId, unitId: quotation.unitId, ...quotation.span },
  quotation,
  score,
});

function versionOf(
  placed: PlacedQuotation,
  other: Cell,
  pair: PairReading,
  { used, isLoose }: Pick<MatchOptions, 'used' | 'isLoose'>,
): QuotationVersion | null {
  const { links, ofSource } = pair.links;
  const partners = new Set(
    placed.tokens.flatMap((token) => links[ofSource[token.index] ?? -1]?.target ?? []),
  );
  const content = placed.tokens.filter((token) => token.isContent).length;
  const scored = other.quotations
    .filter(({ quotation }) => !used.has(quotation))
    .map((candidate) => {
      const theirs = candidate.tokens.filter((token) => token.isContent);
      const shared = theirs.filter((token) => partners.has(token.index)).length;
      // Between reports one word in common is chance.
      const isChance = isLoose && shared < 2;
      return { candidate, score: isChance ? 0 : shared / Math.max(1, Math.min(content, theirs.length)) };
    })
    .sort((a, b) => b.score - a.score);
  const best = scored[0];
  // One quotation here and one there are versions in a row of translations; two reports may quote other words.
  const isLone = !isLoose && other.quotations.length === 1 && scored.length === 1;
  if (best !== undefined && best.score >= (isLone ? leastShared / 2 : leastShared)) {
    used.add(best.candidate.quotation);
    return asVersion(best.candidate.quotation, Math.min(1, best.score));
  }
  return paraphraseOf(placed, other, partners);
}

/** The densest stretch of tied words that stands in no marks of its own. */
function paraphraseOf(
  placed: PlacedQuotation,
  other: Cell,
  partners: ReadonlySet<number>,
): QuotationVersion | null {
  const own = placed.tokens.filter((token) => token.isContent).length;
  const tied = [...partners]
    .filter((at) => other.reading.tokens[at]?.isContent === true)
    .sort((a, b) => a - b);
  const least = Math.max(2, leastParaphrased * own);
  if (own < 2 || tied.length < least) return null;
  // Words in marks that another quotation of this side has been matched to already: one quotation there, two here.
  const inside = other.quotations.find(({ tokens }) =>
    tied.every((at) => tokens.some((token) => token.index === at)),
  );
  if (inside !== undefined) return asVersion(inside.quotation, Math.min(1, tied.length / own));
  // Words inside other speech are that speech's own.
  const places = tied.filter(
    (at) => !other.quotations.some(({ tokens }) => tokens.some((token) => token.index === at)),
  );
  if (places.length < least) return null;
  const first = other.reading.tokens[places[0] ?? -1];
  const last = other.reading.tokens[places.at(-1) ?? -1];
  if (first === undefined || last === undefined || last.index - first.index > 4 * own + 12) return null;
  const passage = toPassages(other.reading.side, {
    startOffset: first.startOffset,
    endOffset: last.endOffset,
  })[0];
  return passage === undefined
    ? null
    : { kind: 'paraphrase', passage, score: Math.min(1, places.length / own) };
}
