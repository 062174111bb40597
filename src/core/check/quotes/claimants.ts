import type { KnownLanguage, Span } from '../../model.ts';
import { lettered } from '../../text/lettered.ts';
import type { SideReading, Token } from '../reading.ts';
import { gated, matchesOf } from '../words/gated.ts';
import type { GatedPattern } from '../words/gated.ts';

/** Whose words a clause is, said in passing: «за словами мера», “according to the mayor”. */
export interface Claimant extends Span {
  /** Words that carry meaning behind the phrase that leads in; at least one. */
  readonly words: readonly Token[];
}

/** Set phrases behind which the claimant stands. */
const leads: Readonly<Record<KnownLanguage, GatedPattern>> = {
  en: gated(lettered.giu`(?<!\p{L})(?:according to|in the (?:opinion|view|words) of)(?= \p{L})`, 'acco opin view word'),
  uk: gated(lettered.giu`(?<!\p{L})(?:за (?:словами|даними|інформацією|повідомленням|твердженням)|на думку)(?= \p{L})`, 'слов дани інфо пові твер думк'),
  ru: gated(lettered.giu`(?<!\p{L})по (?:словам|данным|информации|сообщению|сообщениям|утверждению|мнению)(?= \p{L})`, 'слов данн инфо сооб утве мнен'),
}; // prettier-ignore

/** Words of a claimant, at most. */
const mostWords = 8;

/** Who is meant by a pronoun or “the latter” only the text tells; who says it by himself needs no name. */
const anybody: Readonly<Record<KnownLanguage, RegExp>> = {
  en: /^(?:he|him|his|she|her|hers|it|its|they|them|their|me|my|you|us|our|this|that|these|those|which|whom|who|what|some|many|most|one|others?|latter|former|both|sources?|reports?|data|figures?|estimates?|plans?|schedule|laws?|legend|tradition|rules?|media|press|news(?:papers?)?|witness(?:es)?|local|various)$/u,
  uk: lettered.u`^(?:його|її|їх|їхн\p{L}*|нього|неї|них|мо\p{L}{1,4}|наш\p{L}*|ваш\p{L}*|сво\p{L}{1,4}|цього|цих|цієї|тих|яких|якого|якої|одн\p{L}*|багатьох|деяких|інш\p{L}*|останн\p{L}*|обох|джерел\p{L}*|повідомлен\p{L}*|зм\p{L}{0,2}|меді\p{L}|преси|очевидц\p{L}+|свідків|місцев\p{L}*|різн\p{L}*)$`,
  ru: lettered.u`^(?:его|её|ее|их|него|неё|нее|них|мо\p{L}{1,4}|наш\p{L}*|ваш\p{L}*|сво\p{L}{1,4}|этого|этих|этой|тех|которых|которого|которой|одн\p{L}*|многих|некоторых|друг\p{L}*|последн\p{L}*|обоих|источник\p{L}*|сообщен\p{L}*|сми|прессы|очевидцев|свидетелей|местн\p{L}*|разн\p{L}*)$`,
};

/** Letters stand for words on the other side. */
const isAcronym = /^\p{Lu}{2,}/u;

/** Finds who is named in passing as the one whose words a clause is; pronouns and hearsay name nobody. */
export function findClaimants(reading: SideReading): readonly Claimant[] {
  const { language, text, tokens } = reading;
  if (language === undefined) return [];
  return matchesOf(reading, leads[language]).flatMap((match): Claimant[] => {
    const start = match.index + match[0].length;
    const end = start + /^[^,;:.!?()–—«“"\n]*/u.exec(text.slice(start))![0].length;
    const own = tokens.filter((token) => token.startOffset >= start && token.endOffset <= end);
    const words = own.slice(0, mostWords).filter((token) => token.isContent && !token.isNumber);
    const isNamed =
      own.length > 0 &&
      !own.some((token) => anybody[language].test(token.facts.folded) || isAcronym.test(token.text));
    const last = words.at(-1);
    return isNamed && last !== undefined
      ? [{ startOffset: match.index, endOffset: last.endOffset, words }]
      : [];
  });
}
