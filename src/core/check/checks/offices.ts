import { diffArrays } from 'diff';
import type { KnownLanguage, Span } from '../../model.ts';
import { officeRows } from '../data/offices.data.ts';
import { observe } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import type { PairIssue } from '../types.ts';
import { remember } from '../words/memo.ts';
import { PhraseTable } from '../words/phrase-table.ts';
import { slotQuality } from '../words/slots.ts';

/** An office named in a text, with every line of the table that the words may mean. */
export interface OfficePlace extends Span {
  readonly offices: ReadonlySet<string>;
}

/** The offices of a language, each with the row of its phrases. */
interface OfficeTable {
  readonly offices: readonly string[];
  readonly phrases: PhraseTable;
}

const columns: readonly KnownLanguage[] = ['en', 'uk', 'ru'];

function readTable(language: KnownLanguage): OfficeTable {
  const rows = officeRows
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));
  const column = columns.indexOf(language) + 1;
  const phrases = rows.map((cells) =>
    (cells[column] ?? '')
      .split(',')
      .map((phrase) => phrase.trim())
      .sort((a, b) => b.length - a.length),
  );
  return {
    offices: rows.map((cells) => cells[0] ?? ''),
    phrases: new PhraseTable(phrases, {
      isEndingWithApostrophes: true,
      isAnyApostrophe: true,
      hasGaps: true,
    }),
  };
}

/** A language's table is made when first asked for. */
const tableOf = remember(readTable);

/** Finds the offices of a side, the longest words at each place. */
function findOffices(reading: SideReading): readonly OfficePlace[] {
  return reading.keep(findOffices, searchOffices);
}

function searchOffices(reading: SideReading): readonly OfficePlace[] {
  if (reading.language === undefined) return [];
  const { offices, phrases } = tableOf(reading.language);
  const found = [...phrases.find(reading)]
    .sort(([a], [b]) => a - b)
    .flatMap(([row, places]) => places.map((place) => ({ office: offices[row] ?? '', ...place })));
  const longest = found.filter(
    (one) =>
      !found.some(
        (other) =>
          other.endOffset - other.startOffset > one.endOffset - one.startOffset &&
          other.startOffset <= one.startOffset &&
          one.endOffset <= other.endOffset,
      ),
  );
  const places = new Map<string, { startOffset: number; endOffset: number; offices: Set<string> }>();
  for (const { office, startOffset, endOffset } of longest) {
    const key = `${startOffset} ${endOffset}`;
    const place = places.get(key) ?? { startOffset, endOffset, offices: new Set<string>() };
    place.offices.add(office);
    places.set(key, place);
  }
  return [...places.values()].sort((a, b) => a.startOffset - b.startOffset);
}

const areEqual = (a: OfficePlace, b: OfficePlace): boolean =>
  [...a.offices].some((office) => b.offices.has(office));

/** What the offices of two sides say of each other. */
export interface OfficePairs {
  /** Two names of one office, in order of reading. */
  readonly equal: readonly (readonly [OfficePlace, OfficePlace])[];
  /** Those of each side whose office the other side does not name. */
  readonly left: readonly OfficePlace[];
  readonly right: readonly OfficePlace[];
}

/** Pairs the offices of two sides. */
export function pairOffices({ source, target }: PairReading): OfficePairs {
  const [left, right] = [findOffices(source), findOffices(target)];
  const used = new Set<OfficePlace>();
  const equal = left.flatMap((a) => {
    const b = right.find((one) => !used.has(one) && areEqual(a, one));
    if (b === undefined) return [];
    used.add(a);
    used.add(b);
    return [[a, b] as const];
  });
  return {
    equal,
    left: left.filter((one) => !used.has(one)),
    right: right.filter((one) => !used.has(one)),
  };
}

/** Finds an office in whose place the other side has another one: Treasury Secretary, Finance Minister. */
export const officeCheck: PairCheck = {
  id: 'claim',
  isBySentence: true,
  run(reading) {
    const { source, target } = reading;
    const { left, right } = pairOffices(reading);
    const isSamePlace = reading.isSameLanguage ? isInPlace : isBesideTied;
    // Between languages another check compares spokespeople with those they speak for.
    const isTold = ({ offices }: OfficePlace): boolean => reading.isSameLanguage || !offices.has('voice');
    return left.filter(isTold).flatMap((here): PairIssue[] => {
      const there = right.filter(isTold).find((one) => isSamePlace(reading, here, one));
      return there === undefined
        ? []
        : [
            {
              checkId: 'claim',
              category: 'mistranslation',
              kind: 'office-other',
              severity: 'major',
              tier: 'shown',
              source: [here],
              target: [there],
              message: observe('check.office.differ', [source, here], [target, there]),
            },
          ];
    });
  },
};

/** True for words said to be left out, put in or reworded that only belong to another name of one office. */
export function isOnlyOffice(reading: PairReading, issue: PairIssue): boolean {
  const isWording =
    issue.category === 'omission' || issue.category === 'addition' || issue.kind === 'reworded';
  if (!reading.isSameLanguage || !isWording) return false;
  const { equal, left, right } = pairOffices(reading);
  const sources = [...equal.map(([a]) => a), ...(issue.kind === 'reworded' ? left : [])];
  const targets = [...equal.map(([, b]) => b), ...(issue.kind === 'reworded' ? right : [])];
  const isWithin = (spans: readonly Span[], offices: readonly OfficePlace[]): boolean =>
    spans.some((span) => span.startOffset < span.endOffset) &&
    spans.every((span) =>
      offices.some((one) => one.startOffset <= span.startOffset && span.endOffset <= one.endOffset),
    );
  const own = issue.category === 'addition' ? issue.target : issue.source;
  return isWithin(own, issue.category === 'addition' ? targets : sources);
}

/** Words beside an office that may tell its place. */
const beside = 2;

/** True where a word beside one office is tied to a word beside the other: the country, the person, the verb. */
function isBesideTied({ source, target, links }: PairReading, here: Span, there: Span): boolean {
  const around = ({ tokens }: SideReading, span: Span, count: number): readonly Token[] => {
    const first = tokens.findIndex((token) => token.endOffset > span.startOffset);
    const next = tokens.findIndex((token) => token.startOffset >= span.endOffset);
    const behind = next === -1 ? [] : tokens.slice(next).filter((token) => token.isContent);
    const before = tokens.slice(0, Math.max(0, first)).filter((token) => token.isContent);
    return [...before.slice(-count), ...behind.slice(0, count)];
  };
  const places = new Set(around(target, there, beside).map((token) => token.index));
  return around(source, here, beside).some((token) => {
    const link = links.links[links.ofSource[token.index] ?? -1];
    return link !== undefined && link.quality > slotQuality && link.target.some((at) => places.has(at));
  });
}

/** True where the words on one side of both, before or behind, are the same. */
function isInPlace({ source, target }: PairReading, here: Span, there: Span): boolean {
  const wordsOf = (side: SideReading, from: number, to: number): string[] =>
    side.tokens
      .filter((token) => token.startOffset >= from && token.endOffset <= to)
      .map((token) => token.facts.folded);
  const reachChars = 40;
  const share = (a: readonly string[], b: readonly string[]): number =>
    diffArrays([...a], [...b])
      .filter((change) => !change.added && !change.removed)
      .reduce((sum, change) => sum + change.value.length, 0);
  const before = share(
    wordsOf(source, here.startOffset - reachChars, here.startOffset).slice(-2),
    wordsOf(target, there.startOffset - reachChars, there.startOffset).slice(-2),
  );
  const behind = share(
    wordsOf(source, here.endOffset, here.endOffset + reachChars).slice(0, 2),
    wordsOf(target, there.endOffset, there.endOffset + reachChars).slice(0, 2),
  );
  return before + behind >= 2 || behind >= 1;
}
