import type { Message } from '../../core/model.ts';

const isDescent = ({ key }: Message): boolean => key === 'check.triangle.descent';

/** Parts what is said of a discrepancy from what its texts were translated from, and joins the latter into chains:
 *  RU from UK and EN from RU are one, `UK → RU → EN`. Origins may be names of papers that are no text of the project. */
export function partDescent(evidence: readonly Message[]): {
  readonly others: readonly Message[];
  readonly chains: readonly string[];
} {
  const links = evidence.filter(isDescent).map(({ params }) => ({
    origin: String(params['origin']),
    sigil: String(params['sigil']),
  }));
  const isMade = new Set(links.map(({ sigil }) => sigil));
  const roots = [...new Set(links.map(({ origin }) => origin))].filter((name) => !isMade.has(name));
  const follow = (path: readonly string[]): readonly string[] => {
    const next = links.filter(({ origin, sigil }) => origin === path.at(-1) && !path.includes(sigil));
    return next.length === 0 ? [path.join(' → ')] : next.flatMap(({ sigil }) => follow([...path, sigil]));
  };
  const chains = roots.flatMap((root) => follow([root]));
  // Texts that are told to come from each other make no chain: each is told by itself.
  const told = new Set(chains.flatMap((chain) => chain.split(' → ')));
  const others = evidence.filter((line) => !isDescent(line) || !told.has(String(line.params['sigil'])));
  return { others, chains };
}
