import type { Bead, BeadStatus, Row, RowCell, TextId, UnitId } from '../model.ts';

/** One ladder as rows need it: its beads in ladder order, `source` = the pivot's units. */
export interface PivotLadder {
  readonly textId: TextId;
  readonly beads: readonly Bead[];
}

/** The ladder of two texts beside the pivot: `source` of its beads are units of one, `target` of the other. */
export interface SideLadder {
  readonly sourceTextId: TextId;
  readonly targetTextId: TextId;
  readonly beads: readonly Pick<Bead, 'source' | 'target'>[];
}

/**
 * Joins the ladders of a comparison into rows: pivot units that any bead ties together share a row; a bead without
 * pivot units is a row of its own behind the bead it follows. Additions of two texts that a side ladder ties share a
 * row where they follow the same row of the pivot and nothing is turned round by it.
 * textIds: the comparison's texts in their order, the pivot among them. ladders: one a non-pivot text, each in ladder
 * order. pivotUnits: in reading order. Every unit of every ladder stands in exactly one row.
 */
export function joinRows(input: {
  readonly textIds: readonly TextId[];
  readonly pivotTextId: TextId;
  readonly pivotUnits: readonly UnitId[];
  readonly ladders: readonly PivotLadder[];
  readonly sideLadders?: readonly SideLadder[];
}): readonly Row[] {
  const groups = new PivotGroups(input.pivotUnits);
  for (const { beads } of input.ladders) for (const bead of beads) groups.tie(bead.source);
  const drafts = new Map<UnitId, Draft>();
  for (const id of input.pivotUnits) {
    const root = groups.rootOf(id);
    const draft = drafts.get(root) ?? newDraft();
    draft.pivot.push(id);
    drafts.set(root, draft);
  }
  const head: Draft[] = [];
  const tiesOf = createTies(input.sideLadders ?? []);
  for (const ladder of input.ladders) placeBeads(ladder, { head, drafts, groups, tiesOf });
  const ordered = [...head, ...[...drafts.values()].flatMap((draft) => [draft, ...draft.followers])];
  return ordered.map((draft, index) => finishRow(draft, index, input));
}

interface Draft {
  readonly pivot: UnitId[];
  readonly beads: Map<TextId, Bead[]>;
  /** Rows without pivot units that stand right behind this one. */
  readonly followers: Draft[];
}

function newDraft(): Draft {
  return { pivot: [], beads: new Map(), followers: [] };
}

/** Units of other texts that the side ladders tie to units of a bead. */
type TiesOf = (bead: Bead) => readonly UnitId[];

function createTies(sideLadders: readonly SideLadder[]): TiesOf {
  const ties = new Map<UnitId, readonly UnitId[]>();
  const tie = (one: UnitId, others: readonly UnitId[]): void => {
    ties.set(one, [...(ties.get(one) ?? []), ...others]);
  };
  for (const bead of sideLadders.flatMap((ladder) => ladder.beads)) {
    for (const id of bead.source) tie(id, bead.target);
    for (const id of bead.target) tie(id, bead.source);
  }
  return (bead) => bead.target.flatMap((id) => ties.get(id) ?? []);
}

function placeBeads(
  { textId, beads }: PivotLadder,
  into: {
    readonly head: Draft[];
    readonly drafts: ReadonlyMap<UnitId, Draft>;
    readonly groups: PivotGroups;
    readonly tiesOf: TiesOf;
  },
): void {
  let additions: { readonly among: Draft[]; readonly beads: Bead[] } = { among: into.head, beads: [] };
  const settle = (): void => placeAdditions(textId, additions, into.tiesOf);
  for (const bead of beads) {
    const first = bead.source[0];
    if (first === undefined) {
      additions.beads.push(bead);
      continue;
    }
    const draft = into.drafts.get(into.groups.rootOf(first));
    if (!draft) continue;
    if (draft.followers !== additions.among) {
      settle();
      additions = { among: draft.followers, beads: [] };
    }
    draft.beads.set(textId, [...(draft.beads.get(textId) ?? []), bead]);
  }
  settle();
}

/** Puts a text's additions among those of earlier texts, in its own order: into the row of a tied one, else beside it. */
function placeAdditions(
  textId: TextId,
  additions: { readonly among: Draft[]; readonly beads: readonly Bead[] },
  tiesOf: TiesOf,
): void {
  const { among, beads } = additions;
  const placeOf = new Map(
    among.flatMap((draft, place) =>
      [...draft.beads.values()].flatMap((held) =>
        held.flatMap((bead) => bead.target.map((id) => [id, place] as const)),
      ),
    ),
  );
  const own = beads.map((bead) => ({ ...newDraft(), beads: new Map([[textId, [bead]]]) }));
  // Places among the others only rise, so that nobody's reading order is turned round.
  let from = 0;
  const sharedAt = beads.map((bead) => {
    const places = tiesOf(bead).flatMap((id) => placeOf.get(id) ?? []);
    const at = Math.min(...places.filter((place) => place >= from));
    if (at === Infinity) return -1;
    from = at + 1;
    return at;
  });
  if (sharedAt.every((at) => at < 0)) {
    for (const draft of own) among.push(draft);
    return;
  }
  const joined: Draft[] = [];
  let taken = 0;
  sharedAt.forEach((at, place) => {
    if (at < 0) {
      // Between two shared rows the earlier texts' own additions come first.
      const next = sharedAt.slice(place).find((one) => one >= 0) ?? among.length;
      joined.push(...among.slice(taken, next));
      taken = Math.max(taken, next);
      joined.push(own[place]!);
      return;
    }
    joined.push(...among.slice(taken, at + 1));
    taken = at + 1;
    joined.at(-1)?.beads.set(textId, [beads[place]!]);
  });
  const rest = among.slice(taken);
  among.length = 0;
  for (const draft of [...joined, ...rest]) among.push(draft);
}

function finishRow(
  draft: Draft,
  index: number,
  input: { readonly textIds: readonly TextId[]; readonly pivotTextId: TextId },
): Row {
  const cells = input.textIds.map((textId): RowCell =>
    textId === input.pivotTextId
      ? { textId, units: draft.pivot }
      : tiedCell(textId, draft.beads.get(textId) ?? []),
  );
  return { index, key: rowKeyOf(cells), cells };
}

function tiedCell(textId: TextId, beads: readonly Bead[]): RowCell {
  const units = beads.flatMap((bead) => bead.target);
  // A unit without counterpart may itself be confirmed or fixed, so an empty cell carries its bead too.
  const first = beads[0];
  if (!first) return { textId, units };
  return {
    textId,
    units,
    beadId: first.id,
    score: Math.min(...beads.map((bead) => bead.score)),
    isTransposed: beads.some((bead) => bead.isTransposed),
    isManual: beads.some((bead) => bead.isManual),
    isAnchor: beads.every((bead) => bead.isAnchor),
    status: joinStatus(beads),
  };
}

function joinStatus(beads: readonly Bead[]): BeadStatus {
  if (beads.some((bead) => bead.status === 'needs-review')) return 'needs-review';
  return beads.every((bead) => bead.status === 'confirmed') ? 'confirmed' : 'automatic';
}

/** Names a row by the units of its cells: the same units give the same key. */
function rowKeyOf(cells: readonly Pick<RowCell, 'units'>[]): string {
  const text = cells.map((cell) => cell.units.join(',')).join('|');
  // Two 32-bit FNV-1a hashes with different seeds: 64 bits make a clash among thousands of rows out of reach.
  return `r${fnv1a(text, 0x811c9dc5)}${fnv1a(text, 0x01000193)}`;
}

function fnv1a(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

// Union-find over the pivot's units.
class PivotGroups {
  readonly #parent: Map<UnitId, UnitId>;
  constructor(units: readonly UnitId[]) {
    this.#parent = new Map(units.map((id) => [id, id]));
  }
  rootOf(id: UnitId): UnitId {
    let root = id;
    for (let next = this.#parent.get(root); next !== undefined && next !== root;) {
      root = next;
      next = this.#parent.get(root);
    }
    return root;
  }
  tie(ids: readonly UnitId[]): void {
    const [first, ...others] = ids;
    if (first === undefined) return;
    for (const id of others) this.#parent.set(this.rootOf(id), this.rootOf(first));
  }
}
