/** Running sums of one number a unit, shape units + 1: sums[i] = units 0…i-1. */
export function runningSums(numbers: Float64Array): Float64Array {
  const sums = new Float64Array(numbers.length + 1);
  for (let i = 0; i < numbers.length; i += 1) sums[i + 1] = (sums[i] ?? 0) + (numbers[i] ?? 0);
  return sums;
}

/** The sum over a run of units. */
export const sumOver = (sums: Float64Array, first: number, count: number): number =>
  (sums[first + count] ?? 0) - (sums[first] ?? 0);
