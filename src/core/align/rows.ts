import type { IndexBead } from '../model.ts';

/** What one text has in a row. */
export interface RowPart {
  /** Unit indexes, ascending; empty = no counterpart in this text. */
  readonly units: readonly number[];
  /** Indexes into the text's ladder of the beads that tie this part to the pivot; empty in the pivot's own. */
  readonly beads: readonly number[];
}

/** One row of a comparison, by indexes. */
export interface IndexRow {
  /** One part a text, in the order of the texts. */
  readonly parts: readonly RowPart[];
  /** True where a ladder between two texts beside the pivot ties units that stand in different rows. */
  readonly isDisputed: boolean;
}

/** The ladder of two texts beside the pivot: `source` of its beads are units of `from`, `target` of `to`. */
export interface SideLadder {
  readonly from: number;
  readonly to: number;
  readonly beads: readonly IndexBead[];
}

/** Ladders of a comparison. */
export interface RowInput {
  readonly pivot: number;
  /** Units of each text. */
  readonly unitCounts: readonly number[];
  /** One a text: its ladder with the pivot (`source` = pivot units, `target` = its own); ignored for the pivot itself. */
  readonly ladders: readonly (readonly IndexBead[])[];
  /** Ladders beside the pivot: they join rows without a pivot part and show where a triangle disagrees. */
  readonly sideLadders?: readonly SideLadder[];
}

/** Sets that merge: each row under construction is one. */
class Groups {
  private readonly parent: number[] = [];

  add(): number {
    this.parent.push(this.parent.length);
    return this.parent.length - 1;
  }

  find(of: number): number {
    let root = of;
    while (this.parent[root] !== root) root = this.parent[root] ?? root;
    let at = of;
    while (this.parent[at] !== root) {
      const next = this.parent[at] ?? root;
      this.parent[at] = root;
      at = next;
    }
    return root;
  }

  join(one: number, other: number): void {
    const [low, high] = [this.find(one), this.find(other)].toSorted((a, b) => a - b);
    if (low !== undefined && high !== undefined) this.parent[high] = low;
  }
}

interface Draft {
  readonly units: Set<number>[];
  readonly beads: Set<number>[];
  isDisputed: boolean;
}

/**
 * Joins the ladders of two to four texts with their pivot into rows.
 * Returns rows in the pivot's order; a row without pivot part stands after the row of the preceding unit of its text.
 * Every unit of every text stands in exactly one row; beads that share a pivot unit share a row.
 */
export function joinRows(input: RowInput): readonly IndexRow[] {
  const { pivot, unitCounts } = input;
  const groups = new Groups();
  const groupOf = unitCounts.map((count) => new Int32Array(count).fill(-1));
  const holdTogether = (text: number, unit: number, group: number): void => {
    const held = groupOf[text]?.[unit] ?? -1;
    if (held >= 0) groups.join(held, group);
    else groupOf[text]?.fill(group, unit, unit + 1);
  };
  for (let unit = 0; unit < (unitCounts[pivot] ?? 0); unit += 1) holdTogether(pivot, unit, groups.add());
  const groupOfBead = input.ladders.map((ladder, text) => {
    if (text === pivot) return [];
    return ladder.map((bead) => {
      const group = groups.add();
      for (const unit of bead.source) holdTogether(pivot, unit, group);
      for (const unit of bead.target) holdTogether(text, unit, group);
      return group;
    });
  });
  unitCounts.forEach((count, text) => {
    for (let unit = 0; unit < count; unit += 1)
      if (groupOf[text]?.[unit] === -1) holdTogether(text, unit, groups.add());
  });
  const disputed = settleSides(input, groups, groupOf);
  return putInOrder(input, draftRows(input, groups, { groupOf, groupOfBead, disputed }));
}

/** Joins rows without pivot part that a side ladder ties; returns the rows where it ties what the pivot keeps apart. */
function settleSides(input: RowInput, groups: Groups, groupOf: readonly Int32Array[]): ReadonlySet<number> {
  const hasPivot = new Set<number>();
  groupOf[input.pivot]?.forEach((group) => hasPivot.add(groups.find(group)));
  const disputed = new Set<number>();
  for (const { from, to, beads } of input.sideLadders ?? []) {
    for (const bead of beads) {
      if (bead.source.length === 0 || bead.target.length === 0) continue;
      const rows = [
        ...bead.source.map((unit) => groups.find(groupOf[from]?.[unit] ?? 0)),
        ...bead.target.map((unit) => groups.find(groupOf[to]?.[unit] ?? 0)),
      ];
      const anchored = new Set(rows.filter((row) => hasPivot.has(row)));
      if (anchored.size === 0) for (const row of rows) groups.join(rows[0] ?? row, row);
      else if (new Set(rows).size > 1) for (const row of rows) disputed.add(row);
    }
  }
  return disputed;
}

function draftRows(
  input: RowInput,
  groups: Groups,
  found: {
    readonly groupOf: readonly Int32Array[];
    readonly groupOfBead: readonly (readonly number[])[];
    readonly disputed: ReadonlySet<number>;
  },
): readonly Draft[] {
  const drafts = new Map<number, Draft>();
  const draftOf = (group: number): Draft => {
    const root = groups.find(group);
    const known = drafts.get(root);
    if (known !== undefined) return known;
    const fresh: Draft = {
      units: input.unitCounts.map(() => new Set<number>()),
      beads: input.unitCounts.map(() => new Set<number>()),
      isDisputed: false,
    };
    drafts.set(root, fresh);
    return fresh;
  };
  found.groupOf.forEach((ofUnits, text) =>
    ofUnits.forEach((group, unit) => draftOf(group).units[text]?.add(unit)),
  );
  found.groupOfBead.forEach((ofBeads, text) => {
    ofBeads.forEach((group, bead) => draftOf(group).beads[text]?.add(bead));
  });
  for (const group of found.disputed) draftOf(group).isDisputed = true;
  return [...drafts.values()];
}

function putInOrder(input: RowInput, drafts: readonly Draft[]): readonly IndexRow[] {
  const ascending = (set: ReadonlySet<number> | undefined): readonly number[] =>
    [...(set ?? [])].sort((a, b) => a - b);
  const firstOf = (draft: Draft, text: number): number => ascending(draft.units[text])[0] ?? -1;
  const rowOfUnit = input.unitCounts.map((count) => new Array<Draft | undefined>(count));
  for (const draft of drafts)
    draft.units.forEach((units, text) =>
      units.forEach((unit) => rowOfUnit[text]?.fill(draft, unit, unit + 1)),
    );
  const ordered = drafts
    .filter((draft) => firstOf(draft, input.pivot) >= 0)
    .toSorted((a, b) => firstOf(a, input.pivot) - firstOf(b, input.pivot));
  const followers = new Map<Draft | undefined, Draft[]>();
  for (const draft of drafts) {
    if (firstOf(draft, input.pivot) >= 0) continue;
    const text = draft.units.findIndex((units) => units.size > 0);
    const first = firstOf(draft, text);
    const before = first > 0 ? rowOfUnit[text]?.[first - 1] : undefined;
    followers.set(before, [...(followers.get(before) ?? []), draft]);
  }
  const rows: Draft[] = [];
  const place = (first: Draft): void => {
    // A stack, not recursion: rows without pivot part may follow one another by thousands.
    const waiting = [first];
    for (let draft = waiting.pop(); draft !== undefined; draft = waiting.pop()) {
      rows.push(draft);
      waiting.push(...(followers.get(draft) ?? []).toReversed());
    }
  };
  for (const draft of followers.get(undefined) ?? []) place(draft);
  for (const draft of ordered) place(draft);
  return rows.map((draft) => ({
    parts: draft.units.map((units, text) => ({
      units: ascending(units),
      beads: ascending(draft.beads[text]),
    })),
    isDisputed: draft.isDisputed,
  }));
}
