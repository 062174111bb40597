import { lettered } from '../../text/lettered.ts';
import { allMatches } from '../../text/matches.ts';
import type { Span } from '../../model.ts';
import { observe } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading } from '../reading.ts';
import type { PairIssue } from '../types.ts';
import { sureTie } from '../words/tied-share.ts';

/** Finds sides that begin with a small letter or a mark where the other begins as a sentence does, and marks with nothing between them or many times in a row. */
export const openingsCheck: PairCheck = {
  id: 'punctuation',
  run(reading) {
    return reading.isSameLanguage ? [] : [...opening(reading), ...emptyMarks(reading), ...longRuns(reading)];
  },
};

/** Something cut from the beginning leaves its comma behind; «:)» and “…” are no such marks. */
const strayMark = /^\s*["“”„«»]{0,2}\s*[,;:](?=\s|["”»])/u;
const firstLetters = lettered.u`^[\s"“”„«»'‘’(\[—–-]*(\p{L}+)`;
/** A sentence ends in a mark; headings, items of lists and rows cut in the middle do not. */
const wholeSentence = /[.!?…]["”»')]?\s*$/u;
/** Fewer words are no sentence whose first letter matters. */
const leastTokens = 4;

type Opening = 'mark' | 'small' | 'capital' | 'other';

/** Characters read for the opening: the pattern takes a letter at a time from the stack, and millions of them overflow it. */
const mostOpening = 1000;

function openingOf({ text, tokens }: SideReading): { readonly kind: Opening; readonly span: Span } {
  const mark = strayMark.exec(text);
  const first = tokens[0];
  if (mark !== null)
    return { kind: 'mark', span: { startOffset: 0, endOffset: first?.endOffset ?? mark[0].length } };
  const word = firstLetters.exec(text.slice(0, mostOpening))?.[1] ?? '';
  const span = { startOffset: first?.startOffset ?? 0, endOffset: first?.endOffset ?? 0 };
  const head = word.charAt(0);
  const [lower, upper] = [head.toLowerCase(), head.toUpperCase()];
  // eBay, iPhone, a web address: names that begin so.
  if (lower === upper || first === undefined || !text.startsWith(word, first.startOffset))
    return { kind: 'other', span };
  if (head === upper) return { kind: 'capital', span };
  const isName =
    word !== word.toLowerCase() || /^[.\d_@/-]/u.test(text.slice(first.startOffset + word.length));
  return { kind: isName ? 'other' : 'small', span };
}

/** True where a word in front of what the side's first tied word renders has no tie: something was cut from the beginning. */
function lacksBeginning(reading: PairReading, side: 'source' | 'target'): boolean {
  const { links, ofSource, ofTarget } = reading.links;
  const [ties, theirs] = side === 'source' ? [ofSource, ofTarget] : [ofTarget, ofSource];
  const first = reading[side].tokens.find(({ index }) => (links[ties[index] ?? -1]?.quality ?? 0) >= sureTie);
  const link = links[ties[first?.index ?? -1] ?? -1];
  if (link === undefined) return false;
  const [partner = 0] = side === 'source' ? link.target : link.source;
  const other = reading[side === 'source' ? 'target' : 'source'];
  return other.tokens.some(
    ({ index, isContent }) => isContent && index < partner && (theirs[index] ?? -1) < 0,
  );
}

/** True where the other side has names or other capitals inside, and this one has none: its letters were made small. */
const lacksCapitals = (own: SideReading, other: SideReading): boolean =>
  !own.tokens.some(({ isCapitalised, text }) => isCapitalised && text !== 'I') &&
  other.tokens.some(({ isCapitalised, isOpening }) => isCapitalised && !isOpening);

function opening(reading: PairReading): PairIssue[] {
  const [here, there] = [openingOf(reading.source), openingOf(reading.target)];
  const isOdd = (side: 'source' | 'target'): boolean => {
    const [own, other] = side === 'source' ? [here, there] : [there, here];
    if (own.kind === 'mark') return other.kind !== 'mark';
    const [text, theirs] =
      side === 'source' ? [reading.source, reading.target] : [reading.target, reading.source];
    return (
      own.kind === 'small' &&
      other.kind === 'capital' &&
      text.tokens.length >= leastTokens &&
      wholeSentence.test(text.text) &&
      // Posts and chats begin with small letters as they please.
      (lacksCapitals(text, theirs) || lacksBeginning(reading, side))
    );
  };
  if (!isOdd('source') && !isOdd('target')) return [];
  return [
    {
      checkId: 'punctuation',
      category: 'punctuation',
      kind: 'opening',
      severity: 'minor',
      tier: 'more',
      source: [here.span],
      target: [there.span],
      message: observe(
        'check.punctuation.opening',
        [reading.source, here.span],
        [reading.target, there.span],
      ),
    },
  ];
}

/** A quotation opens behind a space, so that `“one” “two”` has none that is empty. */
const empty = /(?<=^|[\s(])["“„«]\s*[.,]?\s*["”“»](?=[\s.,;:!?)]|$)/gu;

function emptyMarks(reading: PairReading): PairIssue[] {
  const [here, there] = [reading.source, reading.target].map(({ text }) => allMatches(text, empty));
  if (here === undefined || there === undefined || here.length > 0 === there.length > 0) return [];
  const side = here.length > 0 ? 'source' : 'target';
  const found = (here[0] ?? there[0])?.index ?? 0;
  const { text, tokens } = reading[side];
  const end = found + ((here[0] ?? there[0])?.[0].length ?? 0);
  const span: Span = { startOffset: found, endOffset: end };
  const before = tokens.findLast((token) => token.endOffset <= found);
  return [
    {
      checkId: 'punctuation',
      category: 'punctuation',
      kind: 'empty',
      severity: 'minor',
      tier: 'more',
      source: side === 'source' ? [span] : [],
      target: side === 'target' ? [span] : [],
      message: {
        key: 'check.language.empty',
        params: { words: text.slice(before?.startOffset ?? found, end) },
      },
    },
  ];
}

/** A mark that a machine went on repeating; lines of tables and of contents have it on both sides. */
const longRun = /(?:[.…!?,;*-]\s?){20,}/u;

function longRuns(reading: PairReading): PairIssue[] {
  const [here, there] = [longRun.exec(reading.source.text), longRun.exec(reading.target.text)];
  const run = here ?? there;
  if (run === null || (here !== null && there !== null)) return [];
  const span: Span = { startOffset: run.index, endOffset: run.index + run[0].length };
  return [
    {
      checkId: 'punctuation',
      category: 'punctuation',
      kind: 'run',
      severity: 'minor',
      tier: 'more',
      source: here === null ? [] : [span],
      target: here === null ? [span] : [],
      message: { key: 'check.language.run', params: { words: run[0].slice(0, 20) } },
    },
  ];
}
