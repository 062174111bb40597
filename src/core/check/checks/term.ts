import type { Concept, Span, Term } from '../../model.ts';
import { findTermInWords } from '../../terms/find.ts';
import { observe } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading } from '../reading.ts';
import type { PairIssue } from '../types.ts';

/** Compares what stands in a pair with the user's termbase, in every inflected form. Silent without a termbase. */
export const termCheck: PairCheck = {
  id: 'terminology',
  run(reading, knowledge) {
    return knowledge.concepts.flatMap((concept) => checkConcept(reading, concept));
  },
};

interface FoundTerm {
  readonly term: Term;
  readonly span: Span;
}

function findTerms(reading: SideReading, concept: Concept): FoundTerm[] {
  const own = concept.terms.filter((term) => term.language.split('-')[0] === reading.language);
  const words = reading.tokens.map((token) => ({
    startOffset: token.startOffset,
    endOffset: token.endOffset,
    text: token.text,
    kind: token.isNumber ? ('number' as const) : ('word' as const),
  }));
  // Longer terms first: a term inside a longer one is not found again.
  const ordered = [...own].sort((a, b) => b.text.length - a.text.length);
  const found: FoundTerm[] = [];
  for (const term of ordered) {
    for (const span of findTermInWords(words, term.text, reading.language)) {
      const isInside = found.some(
        ({ span: other }) => other.startOffset <= span.startOffset && span.endOffset <= other.endOffset,
      );
      if (!isInside) found.push({ term, span });
    }
  }
  return found;
}

const isWelcome = ({ term }: FoundTerm): boolean => term.status === 'preferred' || term.status === 'admitted';

function checkConcept(reading: PairReading, concept: Concept): PairIssue[] {
  const source = findTerms(reading.source, concept);
  const target = findTerms(reading.target, concept);
  const unwelcome = target.filter((found) => !isWelcome(found));
  const preferred = concept.terms.find(
    (term) => term.status === 'preferred' && term.language.split('-')[0] === reading.target.language,
  );
  const issues = unwelcome.map((found): PairIssue => ({
    checkId: 'terminology',
    category: 'terminology',
    kind: found.term.status,
    severity: found.term.status === 'forbidden' ? 'major' : 'minor',
    tier: 'shown',
    source: source.slice(0, 1).map(({ span }) => span),
    target: [found.span],
    message: observe(
      'check.term.unwelcome',
      [reading.source, source[0]?.span],
      [reading.target, found.span],
      {
        preferred: preferred?.text ?? '',
        status: found.term.status,
      },
    ),
  }));
  const lacking = source.length > 0 && target.length === 0 && preferred !== undefined ? source[0] : undefined;
  if (lacking === undefined) return issues;
  return [
    ...issues,
    {
      checkId: 'terminology',
      category: 'terminology',
      kind: 'absent',
      severity: 'minor',
      tier: 'more',
      source: [lacking.span],
      target: [],
      message: observe('check.term.absent', [reading.source, lacking.span], [reading.target, undefined], {
        preferred: preferred?.text ?? '',
      }),
    },
  ];
}
