import type { SideReading, Token } from '../reading.ts';
import { wordQuality } from './candidates.ts';
import type { LinkBuilder } from './link.ts';
import type { WordNode } from './nodes.ts';

/** Least quality at which two members of a shared phrase are tied to each other. */
const memberQuality = 0.35;
/** Words that stand inside an English phrase without a counterpart of their own. */
const silent = /^(?:the|an?|be|is|are|was|were|been|being|have|has|had|it|there)$/u;

/**
 * Ties the members of a multi-word concept word by word where the lexicon knows them one by one (державний бюджет,
 * state budget); what is left on both sides becomes one tie of several words (набути чинності, come into force).
 */
export function splitPhrase(builder: LinkBuilder, source: WordNode, target: WordNode, quality: number): void {
  const here = membersOf(builder.source, source);
  const there = membersOf(builder.target, target);
  const pairs = here
    .flatMap((a) => there.map((b) => ({ a, b, quality: wordQuality(a, b) })))
    .filter((pair) => pair.quality >= memberQuality)
    .sort(
      (x, y) =>
        y.quality - x.quality ||
        Math.abs(x.a.index - x.b.index) - Math.abs(y.a.index - y.b.index) ||
        x.a.index - y.a.index ||
        x.b.index - y.b.index,
    );
  const used = new Set<Token>();
  for (const { a, b } of pairs) {
    if (used.has(a) || used.has(b)) continue;
    used.add(a).add(b);
    builder.add([a.index], [b.index], quality, true);
  }
  const [restHere, restThere] = [leftOf(here, used), leftOf(there, used)];
  if (restHere.length > 0 && restThere.length > 0) builder.add(restHere, restThere, quality, true);
  // One word here is the whole phrase there: прем'єр, prime minister.
  else if (here.length === 1 && used.size > 0)
    builder.extend('target', here[0]?.index ?? -1, loudOnes(there, used));
  else if (there.length === 1 && used.size > 0)
    builder.extend('source', there[0]?.index ?? -1, loudOnes(here, used));
}

const loudOnes = (members: readonly Token[], used: ReadonlySet<Token>): number[] =>
  members.filter((token) => !used.has(token) && !silent.test(token.facts.folded)).map((token) => token.index);

function membersOf(reading: SideReading, node: WordNode): Token[] {
  return reading.tokens.slice(node.first, node.last + 1);
}

/** What the ties between members leave: everything if there are none, else the content words. */
function leftOf(members: readonly Token[], used: ReadonlySet<Token>): number[] {
  const rest = members.filter((token) => !used.has(token));
  const isWhole = rest.length === members.length;
  const loud = rest.filter((token) => (isWhole ? !silent.test(token.facts.folded) : token.isContent));
  return (loud.length === 0 && isWhole ? rest : loud).map((token) => token.index);
}
