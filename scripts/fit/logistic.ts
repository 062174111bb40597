/** A fitted logistic model: log-odds = base + Σ weights · evidence. */
export interface Logistic {
  readonly base: number;
  readonly weights: readonly number[];
}

/** One example. */
export interface Example {
  readonly evidence: readonly number[];
  readonly isTrue: boolean;
  readonly count: number;
}

/** Rounds of Newton's method; it stands still after about eight. */
const rounds = 15;

/** Fits by Newton's method with a ridge on weights of evidence brought to one scale. */
export function fitLogistic(examples: readonly Example[], ridge: number): Logistic {
  const width = examples[0]?.evidence.length ?? 0;
  const { means, scales } = scaleOf(examples, width);
  const rows = examples.map(({ evidence }) => [
    1,
    ...evidence.map((one, at) => (one - (means[at] ?? 0)) / (scales[at] ?? 1)),
  ]);
  let weights = new Array<number>(width + 1).fill(0);
  for (let round = 0; round < rounds; round++) {
    const slope = new Array<number>(width + 1).fill(0);
    const curve = slope.map(() => new Array<number>(width + 1).fill(0));
    for (const [number, row] of rows.entries()) {
      const { isTrue, count } = examples[number] ?? { isTrue: false, count: 0 };
      const odds = row.reduce((sum, one, at) => sum + one * (weights[at] ?? 0), 0);
      const chance = 1 / (1 + Math.exp(-odds));
      const [rest, bend] = [count * ((isTrue ? 1 : 0) - chance), count * chance * (1 - chance)];
      for (let a = 0; a <= width; a++) {
        const own = row[a] ?? 0;
        slope[a] = (slope[a] ?? 0) + rest * own;
        const line = curve[a] ?? [];
        for (let b = 0; b <= a; b++) line[b] = (line[b] ?? 0) + bend * own * (row[b] ?? 0);
      }
    }
    for (let a = 0; a <= width; a++) {
      if (a > 0) slope[a] = (slope[a] ?? 0) - ridge * (weights[a] ?? 0);
      for (let b = a + 1; b <= width; b++) (curve[a] ?? [])[b] = curve[b]?.[a] ?? 0;
      (curve[a] ?? [])[a] = (curve[a]?.[a] ?? 0) + (a === 0 ? 1e-6 : ridge);
    }
    const step = solve(curve, slope);
    weights = weights.map((one, at) => one + (step[at] ?? 0));
  }
  const [first = 0, ...scaled] = weights;
  const own = scaled.map((one, at) => one / (scales[at] ?? 1));
  return { base: first - own.reduce((sum, one, at) => sum + one * (means[at] ?? 0), 0), weights: own };
}

/** Log-odds of a model. */
export const logisticOdds = ({ base, weights }: Logistic, evidence: readonly number[]): number =>
  evidence.reduce((sum, one, at) => sum + one * (weights[at] ?? 0), base);

function scaleOf(examples: readonly Example[], width: number): { means: number[]; scales: number[] } {
  const means = new Array<number>(width).fill(0);
  const squares = new Array<number>(width).fill(0);
  for (const { evidence } of examples)
    for (let at = 0; at < width; at++) {
      means[at] = (means[at] ?? 0) + (evidence[at] ?? 0) / examples.length;
      squares[at] = (squares[at] ?? 0) + (evidence[at] ?? 0) ** 2 / examples.length;
    }
  const scales = means.map((mean, at) => Math.sqrt(Math.max(1e-9, (squares[at] ?? 0) - mean ** 2)) || 1);
  return { means, scales };
}

/** Solves a small set of linear equations by elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
    const [a, b] = [rows[column] ?? [], rows[pivot] ?? []];
    [rows[column], rows[pivot]] = [b, a];
    for (let row = column + 1; row < size; row++) {
      const line = rows[row] ?? [];
      const factor = (line[column] ?? 0) / (b[column] ?? 1);
      for (let at = column; at <= size; at++) line[at] = (line[at] ?? 0) - factor * (b[at] ?? 0);
    }
  }
  const found = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    const line = rows[row] ?? [];
    let rest = line[size] ?? 0;
    for (let at = row + 1; at < size; at++) rest -= (line[at] ?? 0) * (found[at] ?? 0);
    found[row] = rest / (line[row] ?? 1);
  }
  return found;
}
