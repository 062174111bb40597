import type { TextId, Unit, UnitId } from '../../model.ts';
import { matchQuotations } from '../quotes/match.ts';
import type { CheckInput, CheckKnowledge, CheckText } from '../types.ts';
import { findAsides } from './asides.ts';
import { findBylineDifferences } from './bylines.ts';
import { findCountConflicts } from './counts.ts';
import { findDeedsAtOtherDates } from './deeds.ts';
import { findEditorialUnits } from './editorial-units.ts';
import { findNamesAfar } from './names-afar.ts';
import type { NameGatherer } from './names.ts';
import { findQuotedDifferences } from './quotations.ts';
import type { CheckReading } from './quotations.ts';
import type { RenderingGatherer } from './renderings.ts';
import { findMissingRows } from './rows.ts';
import { findSpeakerChanges } from './speakers.ts';
import type { Finding } from './speakers.ts';
import { findWithin } from './within.ts';

/** What is gathered over all rows of two texts. */
export interface Gatherers {
  readonly terms: RenderingGatherer;
  readonly names: NameGatherer;
}

/** What the rows have given when the whole comparison is looked over. */
export interface Overall {
  readonly units: ReadonlyMap<UnitId, Unit>;
  readonly knowledge: CheckKnowledge;
  readonly renderings: ReadonlyMap<string, Gatherers>;
  /** Texts that are no translations of the pivot. */
  readonly loose: ReadonlySet<TextId>;
  /** Runs the pair checks on one pair. */
  readonly check: CheckReading;
}

/** Finds what no single row shows: missing rows, speakers and words of quotations, choices of terms, bylines, counts. */
export function findOverall(
  input: CheckInput,
  { units, knowledge, renderings, loose, check }: Overall,
): Finding[] {
  const isOn = (id: string): boolean => !input.disabledChecks.includes(id);
  return [
    ...(isOn('extent') ? findMissingRows(input, units, loose) : []),
    ...(isOn('editorial') ? [...findEditorialUnits(input), ...findAsides(input)] : []),
    ...(isOn('quotation') ? findInQuotations(input, knowledge, check) : []),
    ...(isOn('terminology')
      ? [
          ...[...renderings.values()].flatMap(({ terms }) => terms.findings(knowledge.concepts)),
          ...findAcross(input, knowledge),
        ]
      : []),
    ...(isOn('name')
      ? [
          ...findSpellings(input, { knowledge, renderings }),
          ...findNamesAfar(input, knowledge),
          ...findBylineDifferences(input, knowledge),
        ]
      : []),
    ...(isOn('number') ? findCountConflicts(input, knowledge) : []),
    ...(isOn('date') ? findDeedsAtOtherDates(input, { knowledge, check }) : []),
  ];
}

/** Names that a text spells in several ways: as its rows give them, and where rows are few, as the text itself does. */
function findSpellings(
  input: CheckInput,
  { knowledge, renderings }: Pick<Overall, 'knowledge' | 'renderings'>,
): Finding[] {
  const found = [...renderings.values()].flatMap(({ names }) => names.findings());
  if (input.mode !== 'comparable') return found;
  const told = new Set(found.flatMap((one) => one.passages.map((passage) => JSON.stringify(passage))));
  const own = input.texts.flatMap((text) => findWithin([text], knowledge, input.isCancelled).names);
  return [
    ...found,
    ...own.filter((one) => !one.passages.some((passage) => told.has(JSON.stringify(passage)))),
  ];
}

/** Speakers and words of quotations that are versions of each other, wherever they stand. */
function findInQuotations(input: CheckInput, knowledge: CheckKnowledge, check: CheckReading): Finding[] {
  const matched = matchQuotations(input, knowledge, input.loose);
  return [
    ...findSpeakerChanges(matched, input, knowledge.lexicon),
    ...findQuotedDifferences(matched, input, { knowledge, check }),
  ];
}

/** Terms that the texts of one language word differently; a language with one text is compared by its rows alone. */
function findAcross(input: CheckInput, knowledge: CheckKnowledge): Finding[] {
  const spread = input.mode === 'comparable' ? 'reports' : 'across';
  const byLanguage = new Map<string, CheckText[]>();
  for (const text of input.texts) {
    const language = text.language.split('-')[0] ?? '';
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), text]);
  }
  return [...byLanguage.values()]
    .filter((texts) => texts.length > 1)
    .flatMap((texts) => findWithin(texts, knowledge, input.isCancelled, spread).terms);
}
