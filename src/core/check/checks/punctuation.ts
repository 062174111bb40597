import { lettered } from '../../text/lettered.ts';
import { allMatches } from '../../text/matches.ts';
import type { Message, Span } from '../../model.ts';
import { observe } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import type { QuotedStretch } from '../quotes/marks.ts';
import { stretchesOf } from '../quotes/stretches.ts';
import type { SideReading } from '../reading.ts';
import type { PairIssue } from '../types.ts';
import { addressesOf } from '../words/addresses.ts';

/** Finds quotations and brackets left open, and web addresses, mail addresses and type numbers that differ. */
export const punctuationCheck: PairCheck = {
  id: 'punctuation',
  run(reading) {
    return [...openQuotations(reading), ...openBrackets(reading), ...addresses(reading), ...codes(reading)];
  },
};

interface Quiet {
  readonly kind: string;
  readonly source: readonly Span[];
  readonly target: readonly Span[];
  readonly message: Message;
}

const quiet = ({ kind, source, target, message }: Quiet): PairIssue => ({
  checkId: 'punctuation',
  category: 'punctuation',
  kind,
  severity: 'minor',
  tier: 'more',
  source,
  target,
  message,
});

/** A quotation that is opened inside a paragraph and never closed, where the other side closes all of its own. */
function openQuotations(reading: PairReading): PairIssue[] {
  const [left, right] = [stretchesOf(reading.source), stretchesOf(reading.target)];
  if (left.length !== right.length) return [];
  return (['source', 'target'] as const).flatMap((side) => {
    const [own, other] = side === 'source' ? [left, right] : [right, left];
    // Paragraphs of one long speech each open it anew and close it once.
    const open = own.filter((one) => !one.isClosed && one.outer.startOffset > 0);
    if (
      open.length !== 1 ||
      own.filter((one) => !one.isClosed).length > 1 ||
      other.some((one) => !one.isClosed) ||
      !goesOn(reading[side === 'source' ? 'target' : 'source'], other[own.findIndex((one) => !one.isClosed)])
    )
      return [];
    const span = open[0]?.inner;
    return [
      quiet({
        kind: 'unclosed',
        source: side === 'source' && span !== undefined ? [span] : [],
        target: side === 'target' && span !== undefined ? [span] : [],
        message: observe(
          side === 'source' ? 'check.punctuation.unclosed-source' : 'check.punctuation.unclosed-target',
          [reading.source, side === 'source' ? span : undefined],
          [reading.target, side === 'target' ? span : undefined],
        ),
      }),
    ];
  });
}

/** The other side's quotation ends before its sentence does: the open one does not just run on into the next paragraph. */
function goesOn(reading: SideReading, last: QuotedStretch | undefined): boolean {
  const rest = reading.text.slice(last?.outer.endOffset ?? reading.text.length);
  return (rest.match(lettered.gu`[\p{L}\d]+`)?.length ?? 0) >= 3;
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;

/** Brackets out of balance on one side only. Brackets that a translator adds or drops are style. */
function openBrackets({ source, target }: PairReading): PairIssue[] {
  return (
    [
      ['(', ')'],
      ['[', ']'],
    ] as const
  ).flatMap(([open, close]) => {
    // «1)» and a smiley are no brackets that want their other half.
    const lean = ({ text }: SideReading): number => {
      const plain = text.replace(lettered.gu`(?:^|\n)\s*[\p{L}\d]{1,2}\)|[:;]-?[()]`, ' ');
      return count(plain, open) - count(plain, close);
    };
    const [here, there] = [lean(source), lean(target)];
    if ((here === 0) === (there === 0)) return [];
    const own = here === 0 ? target : source;
    const at = own.text.search(open === '(' ? /[()]/u : /[[\]]/u);
    const span = { startOffset: at, endOffset: at + 1 };
    return [
      quiet({
        kind: 'brackets',
        source: here === 0 ? [] : [span],
        target: here === 0 ? [span] : [],
        message: {
          key: 'check.punctuation.brackets',
          params: {
            source: `${open} × ${count(source.text, open)}, ${close} × ${count(source.text, close)}`,
            target: `${open} × ${count(target.text, open)}, ${close} × ${count(target.text, close)}`,
          },
        },
      }),
    ];
  });
}

/** Addresses that the other side lacks, paired in order. Where only one side names one, extent is another check's matter. */
function addresses({ source, target }: PairReading): PairIssue[] {
  const [left, right] = [addressesOf(source), addressesOf(target)];
  const here = left.filter((one) => !right.some((other) => other.bare === one.bare));
  const there = right.filter((one) => !left.some((other) => other.bare === one.bare));
  return here.slice(0, there.length).flatMap((one, at) => {
    const other = there[at];
    if (other === undefined) return [];
    const message = observe('check.punctuation.address', [source, one], [target, other]);
    return [quiet({ kind: 'address', source: [one], target: [other], message })];
  });
}

/** F-16, С-300, Су-34, MiG-29, Ту-22М3: a capital, letters and figures. */
const codePattern = lettered.gu`(?<![\p{L}\d])\p{Lu}\p{L}{0,11}[-‑–]\d{1,4}(?:\p{L}{1,2}\d{0,2})?(?![\p{L}\d]|[.,]\d)`;

function codes({ source, target }: PairReading): PairIssue[] {
  const read = ({ text }: SideReading): (Span & { figures: string })[] =>
    (/\d/u.test(text) ? allMatches(text, codePattern) : []).map((match) => ({
      figures: match[0].replace(/\D/gu, ''),
      startOffset: match.index,
      endOffset: match.index + match[0].length,
    }));
  const [left, right] = [read(source), read(target)];
  if (left.length !== right.length) return [];
  const here = left.filter((one) => !right.some((other) => other.figures === one.figures));
  const there = right.filter((one) => !left.some((other) => other.figures === one.figures));
  return here.flatMap((one, at): PairIssue[] => {
    const other = there[at];
    if (other === undefined) return [];
    const message = observe('check.punctuation.code', [source, one], [target, other]);
    return [
      {
        ...quiet({ kind: 'code', source: [one], target: [other], message }),
        category: 'number',
        severity: 'major',
        tier: 'shown',
      },
    ];
  });
}
