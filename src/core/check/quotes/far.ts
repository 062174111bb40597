import { isContentUnit } from '../../model.ts';
import type { Quotation, QuotationRow, QuotationVersion, UnitId } from '../../model.ts';
import { PairReading } from '../pair-reading.ts';
import { SideReading } from '../reading.ts';
import { createPassageSide } from '../side.ts';
import type { CheckInput, CheckKnowledge } from '../types.ts';

/** Content words that both must have, those that they must share, and the share of the longer one's words. */
const leastWords = 4;
const leastShared = 3;
const leastShare = 0.5;
/** Pairs of quotations that are compared at most; a book has more, and its rows are in order. */
const mostPairs = 4000;

/**
 * Finds versions of quotations that no row brings together: in another order, in a paragraph that nothing else ties.
 * rows: those of the pivot's quotations first; a row whose only version is of another text is taken up where it fits.
 */
export function joinFar(
  rows: readonly QuotationRow[],
  input: Pick<CheckInput, 'texts' | 'pivotIndex'>,
  knowledge: CheckKnowledge,
): QuotationRow[] {
  const readings = new Map<QuotationVersion, SideReading | null>();
  const read = (version: QuotationVersion): SideReading | null => {
    const known = readings.get(version);
    if (known !== undefined) return known;
    const made = readPassage(version, input, knowledge);
    readings.set(version, made);
    return made;
  };
  const lone = rows.filter((row) => row.versions.filter((one) => one !== null).length === 1);
  const taken = new Set<QuotationRow>();
  const isOpen = (row: QuotationRow): boolean => row.versions[input.pivotIndex]?.kind === 'quotation';
  const open = rows.filter((row) => isOpen(row) && row.versions.includes(null));
  const free = lone.filter((row) => !isOpen(row));
  if (open.length * free.length > mostPairs) return [...rows];
  return rows
    .map((row) => {
      const own = row.versions[input.pivotIndex];
      if (!open.includes(row) || own === null || own === undefined) return row;
      const versions = row.versions.map((version, place): QuotationVersion | null => {
        if (version !== null) return version;
        const found = bestOf(
          own,
          free.filter((one) => !taken.has(one) && one.versions[place] !== null),
          place,
          read,
        );
        if (found === undefined) return null;
        taken.add(found.row);
        return { ...found.version, score: found.score };
      });
      return { ...row, versions };
    })
    .filter((row) => !taken.has(row));
}

interface Found {
  readonly row: QuotationRow;
  readonly version: QuotationVersion;
  readonly score: number;
}

function bestOf(
  own: QuotationVersion,
  candidates: readonly QuotationRow[],
  place: number,
  read: (version: QuotationVersion) => SideReading | null,
): Found | undefined {
  let best: Found | undefined;
  const source = read(own);
  if (source === null || contentOf(source) < leastWords) return undefined;
  for (const row of candidates) {
    const version = row.versions[place];
    const target = version === null || version === undefined ? null : read(version);
    if (version === null || version === undefined || target === null || contentOf(target) < leastWords)
      continue;
    const score = likeness(new PairReading(source, target));
    if (score >= leastShare && score > (best?.score ?? 0)) best = { row, version, score };
  }
  return best;
}

const contentOf = (reading: SideReading): number => reading.tokens.filter((token) => token.isContent).length;

/** Share of the content words of the longer one that are tied by more than their place. */
function likeness({ source, target, links }: PairReading): number {
  const shared = links.links.filter(
    (link) => link.quality >= 0.6 && link.source.some((at) => source.tokens[at]?.isContent === true),
  ).length;
  return shared < leastShared ? 0 : shared / Math.max(contentOf(source), contentOf(target));
}

function readPassage(
  { passage, quotation }: { readonly passage: QuotationVersion['passage']; readonly quotation?: Quotation },
  input: Pick<CheckInput, 'texts'>,
  knowledge: CheckKnowledge,
): SideReading | null {
  const text = input.texts.find((one) => one.id === passage.textId);
  const unitId: UnitId = passage.unitId;
  const unit = text?.units.find((one) => one.id === unitId);
  return text === undefined || unit === undefined || quotation === undefined || !isContentUnit(unit)
    ? null
    : new SideReading(createPassageSide(text, unit, passage), knowledge.lexicon);
}
