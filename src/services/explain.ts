import type { BeadExplanation } from '../bridge/api.ts';
import { AppError } from '../core/errors.ts';
import type { BeadId, ComparisonId, Passage, Span, TextId, UnitId } from '../core/model.ts';
import type {
  AlignAnchor,
  AlignText,
  BeadExplanation as Evidence,
  TokenEvidence,
} from '../core/align/types.ts';
import type { ReadableDb } from '../store/database.ts';
import { readUnit } from '../store/units.ts';
import { anchorsOf, sideOf } from './align-job.ts';
import { readComparisonState } from './comparison-state.ts';
import { reader, type ServiceContext } from './context.ts';

/**
 * Says why a bead stands: the aligner runs once more around everything else that is fixed and tells what speaks for this
 * one. A bead that it would not make itself (a person's own) is weighed alone, cell against cell; where even then the
 * aligner sees no tie, there is no evidence to show.
 */
export async function explainBead(
  context: ServiceContext,
  comparisonId: ComparisonId,
  beadId: BeadId,
): Promise<BeadExplanation> {
  const db = reader(context);
  const state = readComparisonState(db, comparisonId);
  const ladder = state.ladders.find((one) => one.state.beads.some((bead) => bead.id === beadId));
  const bead = ladder?.state.beads.find((one) => one.id === beadId);
  if (!ladder || !bead) throw new AppError('not-found');
  const { pivotOrder, otherOrder } = ladder.state;
  const wanted = {
    source: bead.source.map((id) => pivotOrder.get(id) ?? 0),
    target: bead.target.map((id) => otherOrder.get(id) ?? 0),
  };
  const source = sideOf(db, state.pivotTextId).text;
  const target = sideOf(db, ladder.state.textId).text;
  const others = {
    ...ladder,
    state: { ...ladder.state, beads: ladder.state.beads.filter((one) => one !== bead) },
  };
  const found =
    (await explain(context, { source, target, anchors: anchorsOf(others), wanted })) ??
    (await explain(context, {
      source: { language: source.language, units: wanted.source.map((place) => source.units[place]!) },
      target: { language: target.language, units: wanted.target.map((place) => target.units[place]!) },
      anchors: [],
      wanted: {
        source: wanted.source.map((_, place) => place),
        target: wanted.target.map((_, place) => place),
      },
    }));
  if (!found) return { score: bead.score, parts: [], tokens: [] };
  const wholeUnits = (textId: TextId, units: readonly UnitId[]): readonly Passage[] =>
    units.map((unitId) => ({ textId, unitId, startOffset: 0, endOffset: Infinity }));
  const locate = createLocator(db, {
    pivot: wholeUnits(state.pivotTextId, bead.source),
    other: wholeUnits(ladder.state.textId, bead.target),
  });
  // The aligner counts what speaks for a bead; a cost is the opposite.
  return {
    score: bead.score,
    parts: partsOf(found),
    tokens: found.tokens.flatMap((token) => toToken(token, locate)),
  };
}

/** What was always weighed, then what had something to say, and the sum of them all. */
function partsOf(found: Evidence): BeadExplanation['parts'] {
  return [
    { name: 'words', costNats: -found.wordNats },
    { name: 'length', costNats: -found.lengthNats },
    { name: 'prior', costNats: -found.priorNats },
    ...(found.endNats === 0 ? [] : [{ name: 'ends', costNats: -found.endNats } as const]),
    ...found.look.map(({ part, nats }) => ({ name: part, costNats: -nats })),
    { name: 'total', costNats: -found.totalNats },
  ];
}

async function explain(
  context: ServiceContext,
  given: {
    readonly source: AlignText;
    readonly target: AlignText;
    readonly anchors: readonly AlignAnchor[];
    readonly wanted: AlignAnchor;
  },
): Promise<Evidence | undefined> {
  const { source, target, anchors, wanted } = given;
  const { result } = context.deps.compute.run({
    kind: 'align',
    source,
    target,
    mode: 'parallel',
    anchors,
    explain: true,
  });
  const aligned = await result;
  const key = JSON.stringify([wanted.source, wanted.target]);
  const at = aligned.beads.findIndex((one) => JSON.stringify([one.source, one.target]) === key);
  return aligned.explanations?.[at];
}

type Side = 'pivot' | 'other';
type Locate = (side: Side, form: string | undefined) => Passage | undefined;

function toToken(token: TokenEvidence, locate: Locate): BeadExplanation['tokens'] {
  const source = locate('pivot', token.source);
  const target = locate('other', token.target);
  const passage = source ?? target;
  if (!passage) return [];
  return [
    {
      side: source ? 'pivot' : 'other',
      passage,
      costNats: -token.nats,
      kind: token.kind,
      ...(source && target ? { matchedWith: target } : {}),
    },
  ];
}

/** Makes the question where a word stands. Forms come back without places: each is found at its next occurrence in the passages. */
export function createLocator(db: ReadableDb, passages: Readonly<Record<Side, readonly Passage[]>>): Locate {
  const used = new Map<string, number>();
  return (side, form) => {
    if (form === undefined || form === '') return undefined;
    for (const { textId, unitId, startOffset: first, endOffset: end } of passages[side]) {
      const content = (readUnit(db, unitId)?.unit.content ?? '').toLowerCase();
      const key = `${side} ${unitId} ${form}`;
      const found = findForm(
        content.slice(0, Math.min(end, content.length)),
        form.toLowerCase(),
        used.get(key) ?? first,
      );
      if (found === undefined) continue;
      used.set(key, found.endOffset);
      return { textId, unitId, ...found };
    }
    return undefined;
  };
}

/** Letters that another form of a word shares with it at least, and share of its own. */
const FEWEST_SHARED = 4;
const LEAST_SHARED = 0.6;

/** The next place of a form, or of the word that shares its beginning longest: words of one class come back by one of their forms. */
function findForm(content: string, form: string, from: number): Span | undefined {
  const exact = content.indexOf(form, from);
  if (exact >= 0) return { startOffset: exact, endOffset: exact + form.length };
  if (/^[\d.]+$/u.test(form)) return findNumber(content, form, from);
  const least = Math.max(FEWEST_SHARED, Math.ceil(LEAST_SHARED * form.length));
  let best: Span | undefined;
  let most = least - 1;
  for (const { 0: word, index } of content.slice(from).matchAll(/[\p{L}\p{M}'’ʼ]+/gu)) {
    const shared = sharedBeginning(word, form);
    if (shared <= most) continue;
    most = shared;
    best = { startOffset: from + index, endOffset: from + index + word.length };
  }
  return best;
}

/** A number comes back by its digits: 1200 for "1 200", 26.5 for "26,5". */
function findNumber(content: string, form: string, from: number): Span | undefined {
  const digits = [...form.replace('.', '')].join("[\\s.,'’]?");
  const found = new RegExp(`(?<!\\d)0*${digits}(?!\\d)`, 'u').exec(content.slice(from));
  if (!found) return undefined;
  const startOffset = from + found.index;
  return { startOffset, endOffset: startOffset + found[0].length };
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
