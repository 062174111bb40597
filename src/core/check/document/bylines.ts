import type { Unit } from '../../model.ts';
import { russianSpellings } from '../../names/russian-spelling.ts';
import { nameCheck } from '../checks/names.ts';
import { romanizationCheck } from '../checks/romanization.ts';
import { observe } from '../issues.ts';
import { PairReading } from '../pair-reading.ts';
import { SideReading } from '../reading.ts';
import type { Token } from '../reading.ts';
import { toPassages } from '../side.ts';
import type { CheckInput, CheckKnowledge, CheckText, PairIssue } from '../types.ts';
import type { Finding } from './speakers.ts';

/**
 * Compares the authors named above the texts: bylines are no content, so that no row compares them, but a name that went
 * through another language shows there first. The pivot's byline against each other text's.
 */
export function findBylineDifferences(input: CheckInput, knowledge: CheckKnowledge): Finding[] {
  const pivot = input.texts[input.pivotIndex];
  const own = pivot === undefined ? null : readByline(pivot, knowledge);
  if (own === null) return [];
  return input.texts.flatMap((text, place) => {
    const other = place === input.pivotIndex ? null : readByline(text, knowledge);
    if (other === null) return [];
    const reading = new PairReading(own, other);
    // Reports by two authors name two people.
    if (!isSamePerson(reading)) return [];
    const issues = [
      ...romanizationCheck.run(reading, knowledge),
      ...nameCheck.run(reading, knowledge).filter((issue) => issue.kind === 'replaced'),
      ...respelt(reading),
    ];
    return issues.slice(0, 1).map((issue): Finding => ({
      category: 'name',
      checkId: `${issue.checkId}/${issue.kind ?? 'byline'}`,
      severity: 'minor',
      tier: 'more',
      passages: [
        ...issue.source.flatMap((span) => toPassages(own.side, span)),
        ...issue.target.flatMap((span) => toPassages(other.side, span)),
      ],
      message: issue.message,
      evidence: [],
    }));
  });
}

function readByline(text: CheckText, { lexicon }: CheckKnowledge): SideReading | null {
  const unit = text.units.find((one) => one.kind === 'byline');
  const base = text.language.split('-')[0];
  if (unit === undefined || !(base === 'uk' || base === 'ru' || base === 'en')) return null;
  return new SideReading(
    {
      text: unit.content,
      language: base,
      textId: text.id,
      pieces: [{ unitId: unit.id, startOffset: 0, endOffset: unit.content.length }] satisfies readonly {
        unitId: Unit['id'];
        startOffset: number;
        endOffset: number;
      }[],
      ignored: [],
    },
    lexicon,
  );
}

const names = (reading: SideReading): readonly Token[] =>
  reading.tokens.filter((token) => token.isCapitalised && !token.isForeignScript && token.text.length > 2);

/** Some word of the one is tied to a word of the other: by its sound, as names are. */
function isSamePerson({ source, target, links }: PairReading): boolean {
  return links.links.some(
    (link) =>
      source.tokens[link.source[0] ?? -1]?.isCapitalised === true &&
      target.tokens[link.target[0] ?? -1]?.isCapitalised === true,
  );
}

/** A name that no way of writing Ukrainian letters in Russian gives, between tied names. */
function respelt(reading: PairReading): PairIssue[] {
  const { source, target } = reading;
  const isForward = source.language === 'uk' && target.language === 'ru';
  if (!isForward && !(source.language === 'ru' && target.language === 'uk')) return [];
  return reading.links.links.flatMap((link): PairIssue[] => {
    const [here, there] = [source.tokens[link.source[0] ?? -1], target.tokens[link.target[0] ?? -1]];
    if (here === undefined || there === undefined || !names(source).includes(here) || !there.isCapitalised)
      return [];
    const [ukrainian, russian] = isForward ? [here.text, there.text] : [there.text, here.text];
    const folded = (word: string): string => word.toLowerCase().replaceAll('ё', 'е');
    if (russianSpellings(ukrainian).some((word) => folded(word) === folded(russian))) return [];
    return [
      {
        checkId: 'name',
        category: 'name',
        kind: 'spelling',
        severity: 'minor',
        tier: 'more',
        source: [here],
        target: [there],
        message: observe('check.name.spelled', [source, here], [target, there]),
      },
    ];
  });
}
