import { lettered } from '../../text/lettered.ts';
import { allMatches } from '../../text/matches.ts';
import type { KnownLanguage, Span } from '../../model.ts';
import { observe } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading } from '../reading.ts';
import type { PairIssue } from '../types.ts';

/** Finds a wish that became a forecast, above all inside quotation marks. */
export const wishCheck: PairCheck = { id: 'claim', run: (reading) => wishes(reading) };

type Words = Readonly<Record<KnownLanguage, RegExp>>;

const find = ({ text, language }: SideReading, words: Words): Span[] =>
  language === undefined
    ? []
    : allMatches(text, words[language]).map((match) => ({
        startOffset: match.index,
        endOffset: match.index + match[0].length,
      }));

/** A wish that somebody or something do what the verb says. */
const wishing: Words = {
  uk: lettered.giu`(?<=(?:^|[.!?…«“"–—:,]\s?))(?:аби|хай|нехай|лиш би|тільки б)(?=\s+\p{L}+)`,
  ru: lettered.giu`(?<=(?:^|[.!?…«“"–—:,]\s?))(?:лишь бы|пусть|пускай|только бы|хоть бы)(?=\s+\p{L}+)`,
  en: lettered.giu`(?<!\p{L})(?:let|may|if only|as long as|so long as|provided|hope|hopes|wish|wishes|should|must|just so|so that|in order|to)(?!\p{L})`,
};
/** Only English says by a word of its own that something is going to happen. */
const foretelling: Words = {
  uk: /(?!)/gu,
  ru: /(?!)/gu,
  en: lettered.giu`(?<!\p{L})(?:will|shall|is going to|are going to)(?!\p{L})|['’]ll(?!\p{L})`,
};

const sentenceOf = ({ sentences }: SideReading, span: Span): Span | undefined =>
  sentences.find((one) => one.startOffset <= span.startOffset && span.endOffset <= one.endOffset);

const isQuoted = ({ quotations }: SideReading, inner: Span): boolean =>
  quotations.some(({ span }) => span.startOffset <= inner.startOffset && inner.endOffset <= span.endOffset);

/** A wish here («аби повернулися»), what is going to happen there (“will come back”), in sentences that answer each other. */
function wishes(reading: PairReading): PairIssue[] {
  const { source, target, isSameLanguage } = reading;
  if (isSameLanguage || (source.language !== 'en' && target.language !== 'en')) return [];
  const [slavic, english] = source.language === 'en' ? [target, source] : [source, target];
  const claims = find(english, foretelling);
  for (const wish of claims.length === 0 ? [] : find(slavic, wishing)) {
    const own = sentenceOf(slavic, wish);
    const claim = claims.find((one) => {
      const sentence = sentenceOf(english, one);
      if (own === undefined || sentence === undefined) return false;
      const words = english.text.slice(sentence.startOffset, sentence.endOffset);
      return words.search(wishing.en) < 0 && areTied(reading, own, sentence);
    });
    if (claim === undefined) continue;
    const isSaid = isQuoted(slavic, wish) && isQuoted(english, claim);
    const [here, there] = source.language === 'en' ? [claim, wish] : [wish, claim];
    return [
      {
        checkId: isSaid ? 'quotation' : 'claim',
        category: isSaid ? 'quotation' : 'modality',
        kind: 'wish',
        severity: 'minor',
        tier: 'more',
        source: [here],
        target: [there],
        message: observe('check.modality.differ', [source, here], [target, there]),
      },
    ];
  }
  return [];
}

/** True where most content words of the sentence with the wish are tied into the other sentence. */
function areTied(reading: PairReading, wish: Span, claim: Span): boolean {
  const isSource = reading.source.language !== 'en';
  const [own, other] = isSource ? [reading.source, reading.target] : [reading.target, reading.source];
  const { links, ofSource, ofTarget } = reading.links;
  const within = (span: Span, token: Span): boolean =>
    span.startOffset <= token.startOffset && token.endOffset <= span.endOffset;
  const words = own.tokens.filter((token) => token.isContent && within(wish, token));
  const tied = words.filter((token) => {
    const link = links[(isSource ? ofSource : ofTarget)[token.index] ?? -1];
    const partners = (isSource ? link?.target : link?.source) ?? [];
    return partners.some((at) => within(claim, other.tokens[at] ?? { startOffset: -1, endOffset: -1 }));
  });
  return tied.length > 0 && tied.length >= 0.5 * words.length;
}
