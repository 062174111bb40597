/** Adds two probabilities given by their logarithms: ln(e^left + e^right), in nats. */
export function logAdd(left: number, right: number): number {
  const larger = left > right ? left : right;
  const gap = left > right ? left - right : right - left;
  return gap > 30 ? larger : larger + Math.log1p(Math.exp(-gap));
}
