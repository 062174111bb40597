import { englishCalques, slavicCalques } from '../data/calques.data.ts';
import { observe } from '../issues.ts';
import type { Span } from '../../model.ts';
import type { PairCheck } from '../pair-check.ts';
import type { SideReading } from '../reading.ts';
import type { PairIssue } from '../types.ts';
import { PhraseTable } from '../words/phrase-table.ts';
import type { PhraseWriting } from '../words/phrase-table.ts';

/** Finds a set phrase of one language that the other side follows word by word (“piece of cake”, «кусок торта»). */
export const calqueCheck: PairCheck = {
  id: 'sense',
  run(reading) {
    const { source, target } = reading;
    const [slavic, english] = target.language === 'en' ? [source, target] : [target, source];
    if (english.language !== 'en' || (slavic.language !== 'uk' && slavic.language !== 'ru')) return [];
    const { en, ...others } = tablesOf();
    const phrases = en.find(english);
    if (phrases.size === 0) return [];
    const renderings = others[slavic.language].find(slavic);
    return [...phrases]
      .sort(([a], [b]) => a - b)
      .flatMap(([row, places]): PairIssue[] => {
        const there = renderings.get(row)?.[0];
        const here = places.find((place) => there !== undefined && isNear([english, place], [slavic, there]));
        if (here === undefined || there === undefined) return [];
        const [a, b] = source === english ? [here, there] : [there, here];
        return [
          {
            checkId: 'sense',
            category: 'mistranslation',
            kind: 'calque',
            severity: 'minor',
            tier: 'more',
            source: [a],
            target: [b],
            message: observe('check.sense.calque', [source, a], [target, b]),
          },
        ];
      });
  },
};

/** Relative distance within which one phrase renders the other. */
const nearness = 0.35;

const isNear = ([a, here]: readonly [SideReading, Span], [b, there]: readonly [SideReading, Span]): boolean =>
  Math.abs(here.startOffset / a.text.length - there.startOffset / b.text.length) <= nearness;

interface Tables {
  readonly en: PhraseTable;
  readonly uk: PhraseTable;
  readonly ru: PhraseTable;
}

const writing: PhraseWriting = { isAnyApostrophe: true, hasGaps: true };

let tables: Tables | undefined;

/** The rows by language, read from the data once; a row has the same number in each. */
function tablesOf(): Tables {
  if (tables !== undefined) return tables;
  const rows = `${englishCalques.trim()}\n${slavicCalques.trim()}`.split('\n').map((line) => line.split('|'));
  const column = (at: number): PhraseTable =>
    new PhraseTable(
      rows.map((row) =>
        (row[at] ?? '')
          .toLowerCase()
          .split(',')
          .filter((one) => one !== ''),
      ),
      writing,
    );
  tables = { en: column(0), uk: column(1), ru: column(2) };
  return tables;
}
