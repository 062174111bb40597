import type { KnownLanguage } from '../../model.ts';
import { lettered } from '../../text/lettered.ts';
import { oneOf } from '../../text/word-list.ts';
import { dateWord } from '../../values/date-words.ts';
import type { SideReading, Token } from '../reading.ts';
import type { PolarityCue } from './cues.ts';

/** Words that tell the earliest time of what does happen: their particle denies nothing. */
const noEarlier: Readonly<Record<KnownLanguage, RegExp>> = {
  en: /(?<![a-z])(?:no|not(?: any)?) (?:earlier|sooner) than(?![a-z])/giu,
  uk: lettered.giu`(?<!\p{L})не раніше?(?!\p{L})`,
  ru: lettered.giu`(?<!\p{L})не ран(?:ьше|ее)(?!\p{L})`,
};

/**
 * The denials of a side that the other side does not answer otherwise than by the earliest time: who does “not begin before
 * 20 November” begins «не раніше 20 листопада». Each such phrase over there says one of them.
 */
export function withoutBounds(
  own: SideReading,
  other: SideReading,
  cues: readonly PolarityCue[],
): readonly PolarityCue[] {
  if (cues.length === 0 || other.language === undefined) return cues;
  let phrases = other.text.match(noEarlier[other.language])?.length ?? 0;
  return cues.filter((cue) => {
    if (phrases === 0 || !hasBoundBehind(own, cue)) return true;
    phrases -= 1;
    return false;
  });
}

/** Most words between a denial and the time before which it holds. */
const reach = 12;

/** True where the clause of a denial goes on to a time before which it holds. */
function hasBoundBehind({ tokens, text, language }: SideReading, cue: PolarityCue): boolean {
  if (language === undefined) return false;
  const first = tokens.findIndex((token) => token.startOffset === cue.startOffset);
  for (let at = first + 1; first >= 0 && at <= first + reach; at++) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (token === undefined || token.sentence !== tokens[first]?.sentence) return false;
    if (/[;:]/u.test(text.slice(before?.endOffset, token.startOffset))) return false;
    if (isBound(tokens, token, language)) return true;
  }
  return false;
}

function isBound(tokens: readonly Token[], { facts, index }: Token, language: KnownLanguage): boolean {
  const next = tokens[index + 1];
  if (language !== 'en' && facts.folded === 'до') {
    return [next, tokens[index + 2]].some((one) => one !== undefined && isTime(one, language));
  }
  if (oneOf`earlier|sooner`.has(facts.folded)) return next?.facts.folded === 'than';
  return oneOf`before|until|till|раніше|раніш|раньше|ранее`.has(facts.folded);
}

function isTime(token: Token, language: KnownLanguage): boolean {
  const word = dateWord(token.text.toLowerCase(), language);
  return token.isNumber || word?.month !== undefined || word?.weekday !== undefined;
}
