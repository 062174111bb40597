/** Beads by unit indexes, as the evaluation's files hold them. */
export type BeadPairs = readonly (readonly [readonly number[], readonly number[]])[];

/** A stretch where the found beads differ from the truth: every bead, of either, that shares units with another of the stretch. */
export interface AlignError {
  readonly gold: BeadPairs;
  readonly found: BeadPairs;
}

const spell = ([source, target]: BeadPairs[number]): string => `${source.join(' ')}-${target.join(' ')}`;

/** Groups the beads that only one of the two ladders has by the units they share, in source order. */
export function alignErrors(gold: BeadPairs, found: BeadPairs): readonly AlignError[] {
  const units = (beads: BeadPairs): BeadPairs =>
    beads.flatMap((bead): BeadPairs =>
      bead[0].length > 0 && bead[1].length > 0
        ? [bead]
        : [...bead[0].map((unit) => [[unit], []] as const), ...bead[1].map((unit) => [[], [unit]] as const)],
    );
  const [left, right] = [units(gold), units(found)];
  const known = [new Set(left.map(spell)), new Set(right.map(spell))] as const;
  const differing = [
    ...left.filter((bead) => !known[1].has(spell(bead))).map((bead) => ({ bead, isGold: true })),
    ...right.filter((bead) => !known[0].has(spell(bead))).map((bead) => ({ bead, isGold: false })),
  ];
  const groupOf = new Map<string, number>();
  const parent = differing.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parent[root] !== root) root = parent[root] ?? root;
    return root;
  };
  differing.forEach(({ bead }, at) => {
    for (const side of [0, 1] as const) {
      for (const unit of bead[side]) {
        const key = `${String(side)} ${String(unit)}`;
        const other = groupOf.get(key);
        if (other === undefined) groupOf.set(key, at);
        else parent[rootOf(at)] = rootOf(other);
      }
    }
  });
  const groups = new Map<number, { gold: BeadPairs[number][]; found: BeadPairs[number][] }>();
  differing.forEach(({ bead, isGold }, at) => {
    const root = rootOf(at);
    const group = groups.get(root) ?? { gold: [], found: [] };
    groups.set(root, group);
    (isGold ? group.gold : group.found).push(bead);
  });
  const first = ({ gold: beads }: AlignError): number => Math.min(...beads.flatMap((bead) => bead[0]), 1e9);
  return [...groups.values()].sort((a, b) => first(a) - first(b));
}

/** Spells one stretch side by side: both texts' units, then how the truth and the aligner tie them. */
export function spellError(
  error: AlignError,
  texts: readonly [readonly string[], readonly string[]],
  scoreOf: (bead: BeadPairs[number]) => number | undefined,
): string {
  const beads = [...error.gold, ...error.found];
  const lines: string[] = [];
  for (const side of [0, 1] as const) {
    const units = [...new Set(beads.flatMap((bead) => bead[side]))].sort((a, b) => a - b);
    for (const unit of units)
      lines.push(`  ${side === 0 ? 'a' : 'b'}${String(unit)} ${texts[side][unit] ?? ''}`);
  }
  const ladder = (pairs: BeadPairs, isScored: boolean): string =>
    pairs
      .map((bead) => {
        const score = isScored ? scoreOf(bead) : undefined;
        return `[${spell(bead)}]${score === undefined ? '' : ` ${score.toFixed(2)}`}`;
      })
      .join(' ');
  lines.push(`  truth ${ladder(error.gold, false)}`, `  found ${ladder(error.found, true)}`);
  return lines.join('\n');
}
