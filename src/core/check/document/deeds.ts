import { isContentUnit } from '../../model.ts';
import type { Span, Unit, UnitId } from '../../model.ts';
import { PairReading } from '../pair-reading.ts';
import { SideReading } from '../reading.ts';
import type { Token } from '../reading.ts';
import { createSide, toPassages } from '../side.ts';
import type { CheckInput, CheckKnowledge, PairIssue } from '../types.ts';
import { explainByDates } from './comparable.ts';
import type { CheckReading } from './quotations.ts';
import type { Finding } from './speakers.ts';

/** Content words from a date to what was done then, and how sure the tie between the two deeds must be. */
const reachWords = 3;
const sureTie = 0.8;

/**
 * Finds one deed at two dates in paragraphs that meet in some passage, though not in the sentence that has the date:
 * «яку в жовтні підписали», “signed in September”. Between texts that are no translations of each other.
 */
export function findDeedsAtOtherDates(
  input: CheckInput,
  { knowledge, check }: { readonly knowledge: CheckKnowledge; readonly check: CheckReading },
): Finding[] {
  if (input.mode !== 'comparable') return [];
  const units = new Map<UnitId, Unit>(
    input.texts.flatMap((text) => text.units.map((unit) => [unit.id, unit] as const)),
  );
  const met = new Map(
    (input.loose ?? []).map((pair) => [`${pair.a.unitId} ${pair.b.unitId}`, pair] as const),
  );
  return [...met.values()].flatMap(({ a, b }) => {
    const [here, there] = [a, b].map((passage) => {
      const text = input.texts.find((one) => one.id === passage.textId);
      const unit = units.get(passage.unitId);
      return text === undefined || unit === undefined || !isContentUnit(unit)
        ? undefined
        : { text, reading: new SideReading(createSide(text, [unit]), knowledge.lexicon) };
    });
    if (here === undefined || there === undefined) return [];
    const reading = new PairReading(here.reading, there.reading);
    return check(reading)
      .filter((issue) => issue.category === 'date' && isOneDeed(reading, issue))
      .map((issue): Finding => {
        const { tier, evidence } = explainByDates(here.text, there.text, issue, knowledge);
        return {
          category: issue.category,
          checkId: issue.kind === undefined ? issue.checkId : `${issue.checkId}/${issue.kind}`,
          severity: issue.severity,
          tier,
          passages: [
            ...issue.source.flatMap((span) => toPassages(reading.source.side, span)),
            ...issue.target.flatMap((span) => toPassages(reading.target.side, span)),
          ],
          message: issue.message,
          evidence: [...(issue.evidence ?? []), ...evidence],
        };
      });
  });
}

/** Beside both dates stand words that render each other. */
function isOneDeed({ source, target, links }: PairReading, issue: PairIssue): boolean {
  const [here, there] = [issue.source[0], issue.target[0]];
  if (here === undefined || there === undefined) return false;
  const near = (side: SideReading, date: Span): readonly Token[] => {
    const isInside = (token: Token): boolean =>
      token.startOffset < date.endOffset && date.startOffset < token.endOffset;
    const own = side.tokens.find(isInside)?.sentence;
    const words = side.tokens.filter(
      (token) => token.sentence === own && (isInside(token) || (token.isContent && !token.isNumber)),
    );
    const [first, last] = [words.findIndex(isInside), words.findLastIndex(isInside)];
    return words.filter(
      (token, at) => !isInside(token) && at >= first - reachWords && at <= last + reachWords,
    );
  };
  const theirs = new Set(near(target, there).map((token) => token.index));
  return near(source, here).some((token) => {
    const link = links.links[links.ofSource[token.index] ?? -1];
    return link !== undefined && link.quality >= sureTie && link.target.some((at) => theirs.has(at));
  });
}
