import type { PairReading } from '../pair-reading.ts';
import type { Token } from '../reading.ts';
import { readTimes } from '../words/times.ts';

/** Ties from which two verbs are equivalents of the lexicon. */
const sameVerb = 0.9;

/**
 * Finds the first verb that a Ukrainian and a Russian side tell in times that exclude each other: both have the same
 * forms, so a tied verb in another time was changed. Verbs of speech are told in any time.
 */
export function findNearClash(
  reading: PairReading,
  isSpeech: (token: Token) => boolean,
): readonly [Token, Token] | undefined {
  if (reading.isSameLanguage) return undefined;
  const [here, there] = [readTimes(reading.source), readTimes(reading.target)];
  if (here.isConditional || there.isConditional) return undefined;
  for (const { source, target, quality } of reading.links.links) {
    const [a, b] = [reading.source.tokens[source.at(-1) ?? -1], reading.target.tokens[target.at(-1) ?? -1]];
    if (a === undefined || b === undefined || quality < sameVerb || [a, b].some(isOut)) continue;
    if (isSpeech(a) || isSpeech(b)) continue;
    const [first, second] = [here.formOf(a), there.formOf(b)];
    // What «щоб» wishes for has a past form and no time.
    const isWished =
      (a.facts.verb === 'past') !== (first === 'past') || (b.facts.verb === 'past') !== (second === 'past');
    if (!isWished && areApart(first, second)) return [a, b];
  }
  return undefined;
}

/** Participles, gerunds, imperatives, and the future of one word, whose endings look like a present. */
const notFinite =
  /(?:вш|едш|[юуая]щ)(?:ий|ая|ее|ие|его|ему|им|ем|их|ими|ую|ей)(?:ся)?$|(?:[юуая]чи|вши)(?:сь|ся)?$|[йиь]те(?:ся|сь)?$|тим(?:у|еш?|еть?|емо|ете|уть)(?:ся|сь)?$|[аеє]н(?:ою|ої|ого|ому|им|их|ими)$|оказыва|опиня/u;

const isOut = ({ facts, isCapitalised, isOpening }: Token): boolean =>
  (isCapitalised && !isOpening) || notFinite.test(facts.folded);

/** The past against anything that is no past, the present against the future. */
function areApart(a: string | null, b: string | null): boolean {
  const isLater = (form: string | null): boolean =>
    form === 'present' || form === 'future' || form === 'nonpast';
  if (a === 'past' || b === 'past') return isLater(a) || isLater(b);
  return (a === 'present' && b === 'future') || (a === 'future' && b === 'present');
}
