import { claimDoers } from '../../data/claim-doers.data.ts';
import { observe } from '../../issues.ts';
import type { KnownLanguage } from '../../../model.ts';
import { foldWord } from '../../../text/fold.ts';
import type { PairReading } from '../../pair-reading.ts';
import type { SideReading, Token } from '../../reading.ts';
import type { PairIssue } from '../../types.ts';
import { rememberOfForm } from '../../words/memo.ts';
import type { FormFacts } from '../../words/form-book.ts';
import { partBits } from '../../words/word-parts.ts';
import { anchorsOf, isOfReport, standsIn, wordsNear } from './anchors.ts';

/** Words with content from a doer to the deed, which stands in both reports. */
const reach = 2;
/** Words in common where the deed is told by two words that nothing ties. */
const leastWithoutDeed = 2;

const columns: readonly KnownLanguage[] = ['uk', 'ru', 'en'];

interface Row {
  readonly text: string;
  /** The words behind it that belong to it: «служба безпеки». */
  readonly behind: readonly string[];
  readonly line: number;
  /** Answers the doer without naming it. */
  readonly isSoft: boolean;
}

function readTable(language: KnownLanguage): readonly Row[] {
  const column = columns.indexOf(language);
  return claimDoers
    .trim()
    .split('\n')
    .flatMap((text, line) => {
      const [named = '', soft = ''] = (text.split('|')[column] ?? '').split('~');
      const rowsOf = (words: string, isSoft: boolean): Row[] =>
        words
          .split(/\s+/u)
          .filter((word) => word !== '')
          .map((word) => {
            const [first = '', ...behind] = word
              .split('_')
              .map((part) =>
                part.endsWith('*') ? `${foldWord(part.slice(0, -1), language)}*` : foldWord(part, language),
              );
            return { text: first, behind, line, isSoft };
          });
      return [...rowsOf(named, false), ...rowsOf(soft, true)];
    });
}

const tables = { uk: readTable('uk'), ru: readTable('ru'), en: readTable('en') };
const matches = (folded: string, word: string): boolean =>
  word.endsWith('*') ? folded.startsWith(word.slice(0, -1)) : folded === word;
const rowsOf = (language: KnownLanguage): ((facts: FormFacts) => readonly Row[]) =>
  rememberOfForm(({ folded }) => tables[language].filter(({ text }) => matches(folded, text)));
const rowsIn = { uk: rowsOf('uk'), ru: rowsOf('ru'), en: rowsOf('en') } as const;

interface Doer {
  readonly tokens: readonly [Token, Token];
  readonly line: number;
  readonly isSoft: boolean;
}

const doersOf = (side: SideReading): readonly Doer[] => side.keep(doersOf, readDoers);

function readDoers(side: SideReading): readonly Doer[] {
  const { language, tokens } = side;
  if (language === undefined) return [];
  return tokens.flatMap((token): Doer[] =>
    rowsIn[language](token.facts).flatMap(({ behind, line, isSoft }) => {
      const last = tokens[token.index + behind.length];
      const isWhole = behind.every(
        (word, at) => word === '' || matches(tokens[token.index + 1 + at]?.facts.folded ?? '', word),
      );
      return isWhole && last !== undefined ? [{ tokens: [token, last], line, isSoft }] : [];
    }),
  );
}

/**
 * Finds another doer of one deed: «військові знімали людей з дахів», “fishermen took people off the roofs”. Told where the words
 * beside both doers say the same and neither report names the other's doer in the sentence.
 */
export function findOtherDoers(reading: PairReading): PairIssue[] {
  const { source, target } = reading;
  const [left, right] = [doersOf(source), doersOf(target)];
  const anchors = anchorsOf(reading);
  if (left.length === 0 || right.length === 0 || anchors.length === 0) return [];
  const isOpen = (side: SideReading, others: readonly Doer[], { tokens, line, isSoft }: Doer): boolean =>
    !isSoft && !isOfReport(side, tokens[0]) && !others.some((one) => one.line === line);
  for (const a of left.filter((one) => isOpen(source, right, one)))
    for (const b of right.filter((one) => isOpen(target, left, one))) {
      const near = new Set(wordsNear(source, a.tokens, reach));
      const others = new Set(wordsNear(target, b.tokens, reach));
      const beside = anchors.filter((anchor) => standsIn(anchor, near, others));
      const isTied = anchors.some((anchor) => standsIn(anchor, new Set(a.tokens), new Set(b.tokens)));
      const isOfDeed = beside.some(({ here, there }) => isDeed(here) || isDeed(there));
      if (isTied || (!isOfDeed && anchors.length < leastWithoutDeed)) continue;
      const [here, there] = [spanOf(a), spanOf(b)];
      return [
        {
          checkId: 'name',
          category: 'name',
          kind: 'actor',
          severity: 'minor',
          tier: 'more',
          source: [here],
          target: [there],
          message: observe('check.claim.doer', [source, here], [target, there]),
        },
      ];
    }
  return [];
}

/** A verb, or what a verb is made of. */
const isDeed = ({ facts }: Token): boolean => facts.verb !== null || (facts.parts & partBits.verb) !== 0;

const spanOf = ({ tokens: [first, last] }: Doer): { startOffset: number; endOffset: number } => ({
  startOffset: first.startOffset,
  endOffset: last.endOffset,
});
