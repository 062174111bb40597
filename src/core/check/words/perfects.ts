import { oneOf } from '../../text/word-list.ts';
import type { Token } from '../reading.ts';

/** Words behind which “has done” may be what will have been done, or belong to a clause of its own. */
const opensFuture = oneOf`when|if|after|once|until|till|before|unless|whether|whenever|as|will|would|to|not|never|by|may|might|could|should|must|who|that|which|what|whose`;

/** Words between “has” and its participle, at most. */
const reach = 3;

/** The participle of “has done”, adverbs and auxiliaries between; none where it may be to come. */
export function perfectOf(
  tokens: readonly Token[],
  has: Token,
  auxiliary: ReadonlySet<string>,
): readonly Token[] {
  for (let at = has.index - 1; tokens[at]?.sentence === has.sentence; at--)
    if (opensFuture.has(tokens[at]?.facts.folded ?? '')) return [];
  const main = tokens
    .slice(has.index + 1, has.index + 1 + reach)
    .find(({ facts }) => !facts.folded.endsWith('ly') && !auxiliary.has(facts.folded));
  const isParticiple = main?.facts.verb === 'past-or-participle' && main.sentence === has.sentence;
  return isParticiple ? [main] : [];
}
