import { oneOf } from '../../text/word-list.ts';
import { lettered } from '../../text/lettered.ts';
import type { SlavicLanguage, Span } from '../../model.ts';
import { wordsOf } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';
import type { SideReading, Token } from '../reading.ts';
import type { PairIssue } from '../types.ts';
import { adjectiveCases } from '../words/cases.ts';

/**
 * Finds English capitals in Ukrainian and Russian: an adjective and its noun that both have one inside a sentence, and
 * nearly every word of a sentence with one. Names of states, bodies and seas keep theirs.
 */
export const capitalsCheck: PairCheck = {
  id: 'punctuation',
  run(reading) {
    return (['source', 'target'] as const).flatMap((side): PairIssue[] => {
      const own = reading[side];
      const other = reading[side === 'source' ? 'target' : 'source'];
      if ((own.language !== 'uk' && own.language !== 'ru') || other.language !== 'en') return [];
      const span = everyWord(own) ?? pairOf(own, own.language);
      if (span === undefined) return [];
      return [
        {
          checkId: 'punctuation',
          category: 'punctuation',
          kind: 'capitals',
          severity: 'minor',
          tier: 'more',
          source: side === 'source' ? [span] : [],
          target: side === 'target' ? [span] : [],
          message: { key: 'check.language.capitals', params: { words: wordsOf(own, span) } },
        },
      ];
    });
  },
};

/** An everyday word that begins with a capital and goes on in small letters. */
const isRaised = ({ isCapitalised, isOpening, isForeignScript, isNumber, text, facts }: Token): boolean =>
  isCapitalised &&
  !isOpening &&
  !isForeignScript &&
  !isNumber &&
  text.length > 3 &&
  text !== text.toUpperCase() &&
  facts.equivalentCount > 0 &&
  !facts.isProper;

/** States, bodies, seas, feasts and figures: names in which the second word keeps its capital. */
const keepsCapital = lettered.u`^(?:рад[аиіоу]|дум[аыеу]|союз|республ[иі]к|федерац|флот|арм[иі]|народ|нац[иі]|штат|корол|импер|імпер|област|округ|держав|эмират|емірат|океан|мор[еяію]|гор[аыиіу]|остр|надежд|над[іи]|церк|престол|отечеств|вітчизн|войн|війн|побед|перемог|суд|сес[иі]|с[ъ]?езд|собр|збор|орден|академ|ассамбл|асамбл|совет|крест|хрест|ком[иі]т|ком[иі]с|инстит|інстит|университ|університ|куб[ко]|лег[иі]он|дракон|бог|христ|звезд|з[іи]р|план|сход|схід|восток|запад|захід|с[еі]вер|північ|півден|юг)`;
/** A title in marks begins so. */
const openingMark = oneOf`«|"|“|„|(`;

/** The first adjective and noun of a sentence that both begin with a capital. */
function pairOf(own: SideReading, language: SlavicLanguage): Span | undefined {
  for (const noun of own.tokens) {
    const before = own.tokens[noun.index - 1];
    if (before === undefined || !isRaised(noun) || !isRaised(before)) continue;
    if (own.text.slice(before.endOffset, noun.startOffset) !== ' ' || before.sentence !== noun.sentence)
      continue;
    if (openingMark.has(own.text.charAt(before.startOffset - 1)) || keepsCapital.test(noun.facts.folded))
      continue;
    if (
      adjectiveCases(before.facts, language) === undefined ||
      adjectiveCases(noun.facts, language) !== undefined
    )
      continue;
    return { startOffset: before.startOffset, endOffset: noun.endOffset };
  }
  return undefined;
}

/** Fewest words, and the share of them with a capital, that make the capitals of an English headline. */
const headline = { words: 3, share: 0.6 } as const;

function everyWord({ tokens }: SideReading): Span | undefined {
  if (tokens.filter(isRaised).length < headline.words) return undefined;
  const known = tokens.filter(
    ({ isOpening, facts, text, isContent }) =>
      isContent && !isOpening && text.length > 2 && facts.equivalentCount > 0 && !facts.isProper,
  );
  const raised = known.filter(isRaised);
  const [first, last] = [raised[0], raised.at(-1)];
  if (first === undefined || last === undefined || raised.length < known.length * headline.share)
    return undefined;
  return { startOffset: first.startOffset, endOffset: last.endOffset };
}
