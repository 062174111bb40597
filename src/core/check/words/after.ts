import { lettered } from '../../text/lettered.ts';
import { oneOf } from '../../text/word-list.ts';
import type { KnownLanguage } from '../../model.ts';
import type { PairReading } from '../pair-reading.ts';
import type { Token } from '../reading.ts';

/** What says “after”, whatever stands behind it. */
const after: Readonly<Record<KnownLanguage, ReadonlySet<string>>> = {
  en: oneOf`after`,
  uk: oneOf`після`,
  ru: oneOf`после`,
};

/** What may say the same in other words. */
const afterwards: Readonly<Record<KnownLanguage, RegExp>> = {
  en: /(?<![a-z])(?:after\w*|follow\w*|since|once|upon|when\w*|then|later|post\w*|past|subsequent\w*|having|as soon|wake|on [a-z]+ing|beyond|behind|ago|from|by|next|over|through|with|until|result\w*|end\w*|finish\w*|already|out of|as|again|before\w*|prior|earlier)(?![a-z])/iu,
  uk: lettered.iu`(?<!\p{L})(?:після\p{L}*|опісля|потім|згодом|відколи|коли|щойно|тільки|через|по|далі|слідом|затим|пізніше|внаслідок|унаслідок|відтоді|тоді|тепер|відтак|за|минул\p{L}+|вже|уже|перед\p{L}*|раніше|з|із|зі|від|\p{L}+(?:вши|вшись))(?!\p{L})`,
  ru: lettered.iu`(?<!\p{L})(?:после\p{L}*|послед\p{L}+|затем|потом|спустя|позже|только|когда|по|через|вслед|следом|далее|впоследствии|вследствие|тогда|теперь|за|прош\p{L}+|уже|перед\p{L}*|раньше|прежде|с|со|от|\p{L}+(?:вши|вшись|в))(?!\p{L})`,
};

/** Prepositions that lead to a thing; what comes before it is told by the small words that exclude each other. */
const leading: Readonly<Record<KnownLanguage, ReadonlySet<string>>> = {
  en: oneOf`to|until|till|into`,
  uk: oneOf`до`,
  ru: oneOf`до|к`,
};

/** “look after”, “named after”, “go after”. */
const seeking = /^(?:look|nam|go|going|went|gone|call|com|cam|run|tak|took|day|year|time|week|one)/u;

/** Ties from which two words render each other. */
const sureTie = 0.9;

/** Words behind the preposition that are looked at for a tie. */
const reach = 3;

/**
 * Finds “after” before a word whose rendering stands behind another preposition, where nothing on the other side may say
 * “after” in other words: «після столиці» for “to the capital”.
 */
export function findLoneAfter(reading: PairReading): { here: Token; there: Token } | undefined {
  for (const side of ['source', 'target'] as const) {
    const [own, other] = [reading[side], reading[side === 'source' ? 'target' : 'source']];
    if (own.language === undefined || other.language === undefined || reading.isSameLanguage) continue;
    for (const token of own.tokens) {
      if (!after[own.language].has(token.facts.folded) || afterwards[other.language].test(other.text))
        continue;
      const there = renderingBehind(reading, side, token);
      if (there === undefined) continue;
      return side === 'source' ? { here: token, there } : { here: there, there: token };
    }
  }
  return undefined;
}

/** The preposition of the other side before what renders the words behind `token`. */
function renderingBehind(
  { links: { links, ofSource, ofTarget }, source, target }: PairReading,
  side: 'source' | 'target',
  token: Token,
): Token | undefined {
  const [own, other] = side === 'source' ? [source, target] : [target, source];
  const verb = own.tokens[token.index - 1]?.facts.folded ?? '';
  if (seeking.test(verb) || own.tokens[token.index + 1]?.facts.folded === 'all') return undefined;
  for (const next of own.tokens.slice(token.index + 1, token.index + 1 + reach)) {
    if (next.sentence !== token.sentence) return undefined;
    const link = links[(side === 'source' ? ofSource : ofTarget)[next.index] ?? -1];
    const there = other.tokens[(side === 'source' ? link?.target : link?.source)?.[0] ?? -1];
    if (link === undefined || there === undefined || link.quality < sureTie || !next.isContent) continue;
    const before = other.tokens.slice(Math.max(0, there.index - reach), there.index);
    return before.findLast(({ facts }) => leading[other.language ?? 'en'].has(facts.folded));
  }
  return undefined;
}
