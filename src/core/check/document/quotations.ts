import { isContentUnit } from '../../model.ts';
import type { Message, Passage, QuotationRow, QuotationVersion, Unit, UnitId } from '../../model.ts';
import { observe, shorten } from '../issues.ts';
import { PairReading } from '../pair-reading.ts';
import { compareInner } from '../quotes/inner.ts';
import { SideReading } from '../reading.ts';
import type { Token } from '../reading.ts';
import { createPassageSide, toPassages } from '../side.ts';
import type { CheckInput, CheckKnowledge, PairIssue } from '../types.ts';
import { soundLikeness } from '../words/likeness.ts';
import { issueFinding } from './issue-finding.ts';
import { termFields } from './renderings.ts';
import type { Finding } from './speakers.ts';

/** What a version of a quotation may say otherwise, beside its words. */
const claims: ReadonlySet<PairIssue['category']> = new Set([
  'number',
  'date',
  'unit',
  'negation',
  'modality',
]);

/** Runs the checks of one pair of passages. */
export type CheckReading = (reading: PairReading) => readonly PairIssue[];

/**
 * Compares the words of quotations that are versions of each other wherever they stand: words and claims that differ
 * inside them, and terms that are rendered by another word than the one that looks like them. Between translations the
 * rows have told the first already; texts that are no translations are compared here.
 */
export function findQuotedDifferences(
  rows: readonly QuotationRow[],
  input: CheckInput,
  { knowledge, check }: { readonly knowledge: CheckKnowledge; readonly check: CheckReading },
): Finding[] {
  const units = new Map<UnitId, Unit>(
    input.texts.flatMap((text) => text.units.map((unit) => [unit.id, unit] as const)),
  );
  const read = ({ passage }: QuotationVersion): SideReading | null => {
    const text = input.texts.find((one) => one.id === passage.textId);
    const unit = units.get(passage.unitId);
    return text === undefined || unit === undefined || !isContentUnit(unit)
      ? null
      : new SideReading(createPassageSide(text, unit, passage), knowledge.lexicon);
  };
  // Rows of translations are told pair by pair.
  const retold = input.mode === 'comparable' ? rows.flatMap((row) => findRetold(row, units)) : [];
  const differing = rows.flatMap((row) =>
    pairsOf(row, input.pivotIndex).flatMap(([a, b]) => {
      const [source, target] = [read(a), read(b)];
      if (source === null || target === null) return [];
      const reading = new PairReading(source, target);
      const whole = (
        side: SideReading,
      ): { inner: { startOffset: number; endOffset: number }; tokens: readonly Token[] } => ({
        inner: { startOffset: 0, endOffset: side.text.length },
        tokens: side.tokens,
      });
      const issues =
        input.mode === 'comparable' && !reading.isSameLanguage
          ? [
              ...compareInner(reading, whole(source), whole(target), 'comparable'),
              ...check(reading).filter((issue) => claims.has(issue.category)),
            ]
          : [];
      return [...issues, ...otherTerms(reading)].map((issue) => asFinding(reading, issue));
    }),
  );
  return [...differing, ...retold];
}

/** Share of a quotation's words that a bare passage of another report must have to be the same words retold. */
const leastRetold = 0.6;
/** A shorter quotation, in UTF-16 units, is a phrase that anybody may use. */
const shortestRetold = 25;

/** Direct speech of one report whose words another one gives without marks. */
function findRetold({ versions }: QuotationRow, units: ReadonlyMap<UnitId, Unit>): Finding[] {
  const speech = versions.find((version) => version?.kind === 'quotation');
  if (speech === null || speech === undefined) return [];
  return versions.flatMap((version): Finding[] => {
    if (version?.kind !== 'paraphrase' || version.score < leastRetold) return [];
    if (speech.passage.endOffset - speech.passage.startOffset < shortestRetold) return [];
    const words = ({ passage }: QuotationVersion): string =>
      shorten(units.get(passage.unitId)?.content.slice(passage.startOffset, passage.endOffset) ?? '');
    return [
      {
        category: 'quotation',
        checkId: 'quotation/retold',
        severity: 'info',
        tier: 'more',
        passages: [speech.passage, version.passage],
        message: {
          key: 'check.quotation.retold-source',
          params: { source: words(speech), target: words(version) },
        },
        evidence: [],
      },
    ];
  });
}

/** The pivot's version with each other quotation; without one, the first with the ones after it. */
function pairsOf(
  { versions }: QuotationRow,
  pivotIndex: number,
): (readonly [QuotationVersion, QuotationVersion])[] {
  const isSpeech = (version: QuotationVersion | null | undefined): version is QuotationVersion =>
    version?.kind === 'quotation';
  const pivot = versions[pivotIndex];
  const first = isSpeech(pivot) ? pivot : versions.find(isSpeech);
  if (first === undefined) return [];
  return versions.filter((one) => isSpeech(one) && one !== first).map((other) => [first, other!] as const);
}

/** Sound from which a word counts as the loan of another: мандат, mandate. */
const looksAlike = 0.7;

/** Terms of politics, war and law that are tied to a word of another row of the lexicon, while a word like them stands in their own: «мандат», “powers”. */
function otherTerms(reading: PairReading): PairIssue[] {
  const { source, target, links } = reading;
  if (source.language === undefined || target.language === undefined || reading.isSameLanguage) return [];
  return links.links.flatMap((link): PairIssue[] => {
    const [here, there] = [source.tokens[link.source[0] ?? -1], target.tokens[link.target[0] ?? -1]];
    if (
      here === undefined ||
      there === undefined ||
      link.isPhrase ||
      here.isCapitalised ||
      there.isCapitalised
    )
      return [];
    if (link.source.length + link.target.length > 2) return [];
    if (soundLikeness(here.facts.sounds, there.facts.sounds) >= looksAlike) return [];
    const isRow = here.facts.concepts
      .slice(0, here.facts.equivalentCount)
      .some((id) => there.facts.concepts.slice(0, there.facts.equivalentCount).includes(id));
    if (isRow) return [];
    const other = likenessOf(source, here, target) ?? likenessOf(target, there, source);
    if (other === undefined || isForm(other, here) || isForm(other, there)) return [];
    const message: Message = observe('check.quotation.rendering', [source, here], [target, there], { other });
    return [
      {
        checkId: 'quotation',
        category: 'quotation',
        kind: 'rendering',
        severity: 'info',
        tier: 'more',
        source: [here],
        target: [there],
        message,
      },
    ];
  });
}

const isForm = (word: string, { facts }: Token): boolean =>
  facts.folded.startsWith(word.toLowerCase().slice(0, Math.max(4, word.length - 2)));

/** The word of the other language that looks like a term and renders it in the lexicon, where another one was used. */
function likenessOf(own: SideReading, token: Token, other: SideReading): string | undefined {
  const { lexicon } = own;
  if (lexicon === undefined || other.language === undefined) return undefined;
  for (const id of token.facts.concepts.slice(0, token.facts.equivalentCount)) {
    const concept = lexicon.concept(id);
    if (!termFields.has(concept.field) || concept.pos !== 'noun') continue;
    const like = concept[other.language].find((word) => isLike(token, word, other));
    if (like !== undefined) return like;
  }
  return undefined;
}

const isLike = (token: Token, word: string, other: SideReading): boolean =>
  !word.includes(' ') &&
  soundLikeness(
    token.facts.sounds,
    new SideReading(plain(word, other), other.lexicon).tokens[0]?.facts.sounds ?? '',
  ) >= looksAlike;

const plain = (word: string, { side }: SideReading): SideReading['side'] => ({
  ...side,
  text: word,
  ignored: [],
  pieces: [],
});

function asFinding({ source, target }: PairReading, issue: PairIssue): Finding {
  const passages: Passage[] = [
    ...issue.source.flatMap((span) => toPassages(source.side, span)),
    ...issue.target.flatMap((span) => toPassages(target.side, span)),
  ];
  return issueFinding(issue, passages);
}

/** True for a finding about quoted words or their speaker: politics is argued in them, so they lead the list. */
export function isAboutQuotation(finding: Pick<Finding, 'category' | 'checkId'>): boolean {
  return finding.category === 'quotation' || finding.checkId === 'quotation/speaker';
}
