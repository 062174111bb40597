import { AppError } from '../../errors.ts';
import type { KnownLanguage, Message, Passage } from '../../model.ts';
import { isContentUnit } from '../../model.ts';
import { SideReading } from '../reading.ts';
import type { Token } from '../reading.ts';
import { createSide, toPassages } from '../side.ts';
import { thresholdOf } from '../thresholds.ts';
import type { CheckKnowledge, CheckText } from '../types.ts';
import { respellings } from './spellings.ts';
import type { Finding } from './speakers.ts';
import { familyKey, isRuled, termFields } from './renderings.ts';

/** One place of a rendering. */
interface Use {
  readonly passage: Passage;
  readonly isQuoted: boolean;
}

interface Rendering {
  readonly lemma: string;
  readonly uses: Use[];
}

/** What texts of one language say of themselves: their terms by concept, and their names. */
export interface WithinFindings {
  readonly terms: readonly Finding[];
  readonly names: readonly Finding[];
}

/** One text; versions of one text; or reports by several authors, whose own words differ as they like: only what they quote is told. */
export type TermSpread = 'within' | 'across' | 'reports';

/** Uses that each rendering but a quoted one needs to be worth telling. */
const leastEach = 2;

/**
 * Looks inside texts of one language: a political or legal concept that has two or more established words in use, with
 * counts and how many stand in quotations, and names spelled in several ways. Throws AppError('cancelled').
 */
export function findWithin(
  texts: readonly CheckText[],
  knowledge: CheckKnowledge,
  isCancelled?: () => boolean,
  spread: TermSpread = texts.length > 1 ? 'across' : 'within',
): WithinFindings {
  const byConcept = new Map<number, Map<string, Rendering>>();
  const names = new Map<string, { token: Token; passages: Passage[] }>();
  let language: KnownLanguage | undefined;
  for (const text of texts) {
    for (const unit of text.units) {
      if (isCancelled?.() === true) throw new AppError('cancelled');
      if (!isContentUnit(unit)) continue;
      const reading = new SideReading(createSide(text, [unit]), knowledge.lexicon);
      language ??= reading.language;
      for (const token of reading.tokens) {
        addTerm(reading, token, byConcept);
        if (!token.isCapitalised || token.isNumber || token.isForeignScript) continue;
        const own = names.get(token.facts.folded) ?? { token, passages: [] };
        own.passages.push(...toPassages(reading.side, token));
        names.set(token.facts.folded, own);
      }
    }
  }
  return {
    terms: tellTerms(byConcept, spread, knowledge),
    names: language === undefined ? [] : respellings([...names.values()], language),
  };
}

function addTerm(reading: SideReading, token: Token, byConcept: Map<number, Map<string, Rendering>>): void {
  const { lexicon, language } = reading;
  if (lexicon === undefined || language === undefined || !token.isContent || token.isNumber) return;
  // Capitals inside a sentence are names and titles; their words are not chosen.
  if (token.isCapitalised && !token.isOpening) return;
  const all = lexicon.lemmasOf(token.text, language);
  // «powers» has a row of its own: it is no plural of what “power” says of electricity.
  const own = all.filter((one) => one.toLowerCase() === token.facts.folded);
  const lemmas = own.length > 0 ? own : all;
  for (const id of token.facts.concepts.slice(0, token.facts.equivalentCount)) {
    const concept = lexicon.concept(id);
    if (!termFields.has(concept.field) || concept.pos !== 'noun') continue;
    const lemma = lemmas.find((one) => concept[language].includes(one));
    if (lemma === undefined || concept[language].length < 2) continue;
    const renderings = byConcept.get(id) ?? new Map<string, Rendering>();
    byConcept.set(id, renderings);
    const key = familyKey(lemma, language);
    const rendering = renderings.get(key) ?? { lemma, uses: [] };
    renderings.set(key, rendering);
    const isQuoted = reading.quotations.some(
      ({ span }) => span.startOffset <= token.startOffset && token.endOffset <= span.endOffset,
    );
    for (const passage of toPassages(reading.side, token)) rendering.uses.push({ passage, isQuoted });
  }
}

function tellTerms(
  byConcept: ReadonlyMap<number, ReadonlyMap<string, Rendering>>,
  spread: TermSpread,
  knowledge: CheckKnowledge,
): Finding[] {
  const leastUses = thresholdOf(knowledge, 'terminology.uses');
  const told = new Set<string>();
  return [...byConcept.values()].flatMap((renderings) => {
    const ranked = [...renderings]
      .filter(([, { uses }]) => uses.length >= leastEach || uses.some((use) => use.isQuoted))
      .sort((a, b) => b[1].uses.length - a[1].uses.length);
    const families = ranked.map(([family]) => family);
    const count = ranked.reduce((sum, [, { uses }]) => sum + uses.length, 0);
    // Two concepts may share their words: they are told once.
    const key = [...families].sort().join(' ');
    if (ranked.length < 2 || count < leastUses || told.has(key)) return [];
    if (spread === 'reports' && ranked.some(([, { uses }]) => !uses.some((use) => use.isQuoted))) return [];
    told.add(key);
    const list = ranked.map(([, { lemma, uses }]) => `${lemma} × ${uses.length}`).join(', ');
    return [
      {
        category: 'inconsistent' as const,
        checkId: 'terminology/inconsistent',
        severity: 'minor' as const,
        // A choice is the writer's own unless the user's termbase has made it.
        tier: isRuled(families, knowledge.concepts) ? ('shown' as const) : ('more' as const),
        passages: ranked.flatMap(([, { uses }]) => uses.map((use) => use.passage)),
        message: {
          key: spread !== 'within' ? 'check.term.across' : 'check.term.within',
          params: { renderings: list },
        },
        evidence: ranked.map(([, rendering]) => countOf(rendering)),
      },
    ];
  });
}

const countOf = ({ lemma, uses }: Rendering): Message => ({
  key: 'check.term.count',
  params: {
    rendering: lemma,
    count: uses.length,
    quoted: uses.filter((use) => use.isQuoted).length,
  },
});
