import { oneOf } from '../../text/word-list.ts';
import { lettered } from '../../text/lettered.ts';
import type { KnownLanguage } from '../../model.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import type { PolarityCue } from '../polarity/cues.ts';
import { negationIssue } from '../polarity/issue.ts';
import type { PairIssue } from '../types.ts';

// «далека від стабільної», “without the consent”, “out of the question”: words that turn a phrase round with no particle.
// They answer a negation elsewhere; here those are told that nothing on the other side answers.

/** Both sides of a pair as one of them is looked at. */
export interface Turning {
  readonly reading: PairReading;
  readonly side: 'source' | 'target';
  /** Negations that no negation of the other side answers. */
  readonly free: ReadonlySet<PolarityCue>;
  /** The negations of the other side, answered or not. */
  readonly others: readonly PolarityCue[];
}

/** Words that turn the next one round, and words that say that something can't be. */
const turning: Readonly<Record<KnownLanguage, { readonly next: RegExp; readonly never: RegExp }>> = {
  en: {
    next: /^(?:far from|anything but|without|short of)(?![a-z])/iu,
    never: /^(?:question(?![a-z])|impossible)/iu,
  },
  uk: {
    next: lettered.iu`^(?:далек(?:ий|а|е|і|о) від|без|не (?:полиша|слабша|припиня|впора|справи|справля|суперечи|вистача|вистачи|витрима|забира|приховува|встига|встиг|зволіка|вгава|вщуха|відстава|мовча|квап|поспіша)\p{L}*)(?!\p{L})`,
    never: lettered.iu`^(?:неможлив(?:о|ий|а|е|і)|виключен[оаі])(?!\p{L})`,
  },
  ru: {
    next: lettered.iu`^(?:дал[её]к(?:ий|ая|ое|ие|а|о|и)? от|без|не (?:оставля|ослаб|прекраща|справи|справля|противореч|хвата|хвати|выдержа|скрыва|успева|успе[лв]|отстава|молча|тороп|спеш|унима|смолка)\p{L}*)(?!\p{L})`,
    never: lettered.iu`^(?:невозмож(?:но|ен|на|ны)|исключ(?:ено|[её]н|ена|ены))(?!\p{L})`,
  },
};

/** What says that it can be. */
const possible: Readonly<Record<KnownLanguage, RegExp>> = {
  en: /(?<![a-z])possible(?![a-z])/iu,
  uk: lettered.iu`(?<!\p{L})можлив(?:ий|а|е|і)(?!\p{L})`,
  ru: lettered.iu`(?<!\p{L})возмож(?:ен|на|ны|ное|ный|ная|ные)(?!\p{L})`,
};

/** What says that a thing was all but done. */
const nearly: Readonly<Record<KnownLanguage, RegExp>> = {
  en: /(?<![a-z])(?:almost|nearly|all but|close to)(?![a-z])/iu,
  uk: lettered.iu`(?<!\p{L})(?:майже|мало не|ледь не|замал\p{L}*|недостат\p{L}*|лише|тільки)(?!\p{L})`,
  ru: lettered.iu`(?<!\p{L})(?:почти|едва не|чуть не|мало|недостат\p{L}*|лишь|только)(?!\p{L})`,
};

/** Prepositions by which something is there where “without” says that it is not. */
const having: Readonly<Record<KnownLanguage, ReadonlySet<string>>> = {
  en: oneOf`with|by|under|after|following|upon`,
  uk: oneOf`з|із|зі|за|після|по`,
  ru: oneOf`с|со|по|после|при`,
};

/** Ties from which two words are equivalents of the lexicon, and from which they are of one root at least. */
const equivalentTie = 0.9;
const rootTie = 0.6;

/** Finds what one side turns round without a particle and the other side tells plainly. */
export function turnedPlain({ reading, side, free, others }: Turning): PairIssue[] {
  const [own, other] = [reading[side], reading[side === 'source' ? 'target' : 'source']];
  if (own.language === undefined || other.language === undefined) return [];
  for (const cue of free) {
    if (cue.isStrong) continue;
    const there = answer(reading, side, cue);
    if (there === undefined || others.some((one) => isElsewhere(one, there))) continue;
    const here = { startOffset: cue.startOffset, endOffset: cue.endOffset };
    return [
      negationIssue(reading, {
        side,
        here,
        there,
        ...(there.isSure === true && { weight: { severity: 'major', tier: 'shown' } }),
      }),
    ];
  }
  return [];
}

function answer(reading: PairReading, side: 'source' | 'target', cue: PolarityCue): Place | undefined {
  const [own, other] = [reading[side], reading[side === 'source' ? 'target' : 'source']];
  const tail = own.text.slice(cue.startOffset, cue.startOffset + 24);
  const { next, never } = turning[own.language ?? 'en'];
  if (never.test(tail)) {
    const found = possible[other.language ?? 'en'].exec(other.text);
    if (found === null || possible[own.language ?? 'en'].test(own.text)) return undefined;
    return { startOffset: found.index, endOffset: found.index + found[0].length };
  }
  if (!next.test(tail) || orWithout.test(own.text.slice(0, cue.startOffset))) return undefined;
  // “nearly called it a crime” says “stopped short of calling it one”.
  if (/^short of/iu.test(tail) && nearly[other.language ?? 'en'].test(other.text)) return undefined;
  const [, turned] = cue.scope;
  const { links, ofSource, ofTarget } = reading.links;
  const link = links[(side === 'source' ? ofSource : ofTarget)[turned ?? -1] ?? -1];
  const there = other.tokens[(side === 'source' ? link?.target : link?.source)?.[0] ?? -1];
  if (link === undefined || there === undefined) return undefined;
  if (/^не /iu.test(tail)) {
    const { startOffset, endOffset } = there;
    return link.quality < rootTie
      ? undefined
      : { startOffset, endOffset, isSure: link.quality >= equivalentTie };
  }
  if (!/^(?:without|без)/iu.test(tail)) return link.quality < rootTie ? undefined : there;
  if (link.quality < equivalentTie) return undefined;
  const before = phraseBefore(other, there);
  return before === undefined ? undefined : { ...before, endOffset: there.endOffset };
}

/** True of a negation that may turn the word round over there: any but the word itself. */
const isElsewhere = (cue: PolarityCue, there: Place): boolean =>
  cue.endOffset <= there.startOffset || cue.startOffset >= there.endOffset;

/** “with or without”: both are said. */
const orWithout = lettered.iu`(?<!\p{L})(?:or|чи|або|или)\s+$`;

interface Place {
  readonly startOffset: number;
  readonly endOffset: number;
  /** The very verb that a particle negates stands there without one. */
  readonly isSure?: boolean;
}

/** Words between a preposition and its noun, at most. */
const reach = 3;

/** The preposition that says of the word that it is there. */
function phraseBefore({ tokens, language }: SideReading, word: Token): Token | undefined {
  const before = tokens.slice(Math.max(0, word.index - reach), word.index).reverse();
  return before.find(
    (token, at) =>
      token.sentence === word.sentence &&
      having[language ?? 'en'].has(token.facts.folded) &&
      before.slice(0, at).every((one) => !having[language ?? 'en'].has(one.facts.folded)),
  );
}
