import { valences } from '../data/valence.data.ts';
import { observe } from '../issues.ts';
import type { KnownLanguage } from '../../model.ts';
import { findPolarity } from '../polarity/cues.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import type { PairIssue } from '../types.ts';
import type { FormFacts } from '../words/form-book.ts';
import { rememberOfForm } from '../words/memo.ts';
import { slotQuality } from '../words/slots.ts';
import type { QuotedWords } from './inner.ts';

type Sense = 'praise' | 'blame' | 'none';

const readerOf = (language: KnownLanguage): ((facts: FormFacts) => Sense) => {
  const { praise, blame } = valences[language];
  const [good, bad] = [new RegExp(`^(?:${praise})`, 'u'), new RegExp(`^(?:${blame})`, 'u')];
  return rememberOfForm(({ folded }) => (bad.test(folded) ? 'blame' : good.test(folded) ? 'praise' : 'none'));
};

const senseOf: Readonly<Record<KnownLanguage, (facts: FormFacts) => Sense>> = {
  en: readerOf('en'),
  uk: readerOf('uk'),
  ru: readerOf('ru'),
};

/** Content words up to which one word of praise or blame is what the quotation says. */
const mostWords = 5;

/** Finds a short quotation that blames on one side and praises on the other: «зрадник», “hero”. */
export function praisedOrBlamed(reading: PairReading, a: QuotedWords, b: QuotedWords): PairIssue[] {
  const [here, there] = [weighed(reading.source, a), weighed(reading.target, b)];
  if (here === undefined || there === undefined || here.sense === there.sense) return [];
  const { links, ofSource } = reading.links;
  // What the lexicon holds for renderings of each other says the same, whatever the lists say.
  const link = links[ofSource[here.token.index] ?? -1];
  if (link !== undefined && link.quality > slotQuality && link.target.includes(there.token.index)) return [];
  return [
    {
      checkId: 'quotation',
      category: 'quotation',
      kind: 'words',
      severity: 'minor',
      tier: 'more',
      source: [here.token],
      target: [there.token],
      message: observe('check.quotation.words', [reading.source, here.token], [reading.target, there.token]),
    },
  ];
}

/** The first word that tells, where all that tell say the same and nothing turns them round. */
function weighed(
  own: SideReading,
  { inner, tokens }: QuotedWords,
): { readonly token: Token; readonly sense: Sense } | undefined {
  const words = tokens.filter((token) => token.isContent);
  if (own.language === undefined || words.length === 0 || words.length > mostWords) return undefined;
  const read = senseOf[own.language];
  const telling = words.filter((token) => read(token.facts) !== 'none');
  const [token] = telling;
  if (token === undefined) return undefined;
  const sense = read(token.facts);
  if (telling.some((one) => read(one.facts) !== sense)) return undefined;
  const isTurned = findPolarity(own).some(
    (cue) =>
      cue.startOffset >= inner.startOffset &&
      cue.endOffset <= inner.endOffset &&
      cue.startOffset !== token.startOffset,
  );
  return isTurned ? undefined : { token, sense };
}
