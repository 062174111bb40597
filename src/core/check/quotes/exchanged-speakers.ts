import type { Span } from '../../model.ts';
import { lettered } from '../../text/lettered.ts';
import { observe } from '../issues.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import type { PairIssue } from '../types.ts';
import { soundLikeness } from '../words/likeness.ts';
import type { Stretch } from './stretches.ts';

/** Sound from which two capitalised words are one name. */
const oneName = 0.6;

/**
 * Finds two quotations that exchanged their speakers: what Koval said here Melnyk said there, and the other way round.
 * Both speakers stand on both sides, so that no comparison of names or offices can see it.
 * pairs: quotations that are versions of each other, source first.
 */
export function findExchangedSpeakers(
  reading: PairReading,
  pairs: readonly (readonly [Stretch, Stretch])[],
): PairIssue[] {
  const { source, target } = reading;
  const spoken = pairs
    .flatMap(([a, b]) => {
      const [here, there] = [speakerOf(source, a), speakerOf(target, b)];
      return here === undefined || there === undefined ? [] : [{ a, b, here, there }];
    })
    .sort((a, b) => a.here.startOffset - b.here.startOffset);
  const areSame = (here: Span, there: Span): boolean => areOne(wordsIn(source, here), wordsIn(target, there));
  return spoken
    .filter(({ a, b, here, there }) =>
      spoken.some(
        (other) =>
          areSame(here, other.there) &&
          areSame(other.here, there) &&
          !areSame(here, there) &&
          !areSame(other.here, other.there) &&
          areInPlace(reading, { a, b }, other),
      ),
    )
    .map(({ here, there }) => ({
      checkId: 'quotation',
      category: 'attribution',
      kind: 'speaker',
      severity: 'major',
      tier: 'shown',
      source: [here],
      target: [there],
      message: observe('check.quotation.speaker', [source, here], [target, there]),
    }));
}

interface Said {
  readonly a: Stretch;
  readonly b: Stretch;
}

/** Quotations that are much alike may have changed places with their speakers: then their words are tied crosswise. */
function areInPlace({ source, target, links }: PairReading, one: Said, other: Said): boolean {
  const ties = (a: Stretch, b: Stretch): number => {
    const others = new Set(wordsIn(target, b.inner).map(({ index }) => index));
    return wordsIn(source, a.inner).filter(({ index }) =>
      links.links[links.ofSource[index] ?? -1]?.target.some((at) => others.has(at)),
    ).length;
  };
  return ties(one.a, one.b) + ties(other.a, other.b) > ties(one.a, other.b) + ties(other.a, one.b);
}

function speakerOf(own: SideReading, { inner }: Stretch): Span | undefined {
  return own.quotations.find(({ span }) => span.startOffset === inner.startOffset)?.speakerSpan;
}

const wordsIn = ({ tokens }: SideReading, { startOffset, endOffset }: Span): readonly Token[] =>
  tokens.filter((token) => token.startOffset >= startOffset && token.endOffset <= endOffset);

/** True where a word of the one speaker is the name of the other, or a common word for him. */
const areOne = (left: readonly Token[], right: readonly Token[]): boolean =>
  left.some((a) => right.some((b) => isSameName(a, b) || isSameWord(a, b)));

const isSameName = (a: Token, b: Token): boolean =>
  isNamed(a) && isNamed(b) && soundLikeness(a.facts.sounds, b.facts.sounds) > oneName;

const isNamed = ({ text }: Token): boolean => lettered.u`^\p{Lu}\p{L}{2,}`.test(text);

const isSameWord = (a: Token, b: Token): boolean =>
  a.isContent && b.isContent && a.facts.concepts.some((concept) => b.facts.concepts.includes(concept));
