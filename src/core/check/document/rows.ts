import { lettered } from '../../text/lettered.ts';
import { isContentUnit } from '../../model.ts';
import type { Passage, TextId, Unit, UnitId } from '../../model.ts';
import type { CheckInput } from '../types.ts';
import type { Finding } from './speakers.ts';

/** Share of rows without counterpart from which a text is another report of the matter, not a translation. */
const looseShare = 0.25;

/** Texts that leave out or add so much that only conflicting claims can be told of them. */
export function findLooseTexts(input: CheckInput, units: ReadonlyMap<UnitId, Unit>): ReadonlySet<TextId> {
  const loose = new Set<TextId>();
  for (const [place, text] of input.texts.entries()) {
    if (place === input.pivotIndex) continue;
    let [lone, whole] = [0, 0];
    for (const row of input.rows) {
      const pivot = passagesOf(
        row.cells[input.pivotIndex]?.units ?? [],
        input.texts[input.pivotIndex]?.id,
        units,
      );
      const own = passagesOf(row.cells[place]?.units ?? [], text.id, units);
      if (pivot.length + own.length === 0) continue;
      whole++;
      if (pivot.length === 0 || own.length === 0) lone++;
    }
    if (input.mode === 'comparable' || (whole >= leastRows && lone > looseShare * whole)) loose.add(text.id);
  }
  return loose;
}

/** Fewer rows say nothing of a text's nature. */
const leastRows = 12;

/** Finds rows that one of the texts has nothing in. Neighbouring ones are one finding with a count. */
export function findMissingRows(
  input: CheckInput,
  units: ReadonlyMap<UnitId, Unit>,
  loose: ReadonlySet<TextId>,
): Finding[] {
  const findings: Finding[] = [];
  for (const [place, text] of input.texts.entries()) {
    if (place === input.pivotIndex || loose.has(text.id)) continue;
    let absent: Passage[] = [];
    let added: Passage[] = [];
    const flush = (): void => {
      if (absent.length > 0) findings.push(asFinding('omission', absent, text.sigil));
      if (added.length > 0) findings.push(asFinding('addition', added, text.sigil));
      absent = [];
      added = [];
    };
    for (const row of input.rows) {
      const pivot = passagesOf(
        row.cells[input.pivotIndex]?.units ?? [],
        input.texts[input.pivotIndex]?.id,
        units,
      );
      const own = passagesOf(row.cells[place]?.units ?? [], text.id, units);
      const isAbsent = pivot.length > 0 && own.length === 0;
      const isAdded =
        pivot.length === 0 &&
        own.length > 0 &&
        row.cells.every((cell, index) => index === place || cell.units.length === 0);
      if (!isAbsent && absent.length > 0) flush();
      if (!isAdded && added.length > 0) flush();
      if (isAbsent) absent.push(...pivot);
      if (isAdded) added.push(...own);
    }
    flush();
  }
  return [...joinAbsent(findings), ...findSharedAdditions(input, units, loose)];
}

/** Finds rows that several texts have and the pivot lacks: neighbouring ones of the same texts are one finding. */
function findSharedAdditions(
  { rows, texts, pivotIndex }: CheckInput,
  units: ReadonlyMap<UnitId, Unit>,
  loose: ReadonlySet<TextId>,
): Finding[] {
  const findings: Finding[] = [];
  let last: { sigils: string; count: number; passages: Passage[] } | undefined;
  const flush = (): void => {
    if (last === undefined) return;
    const { sigils, count, passages } = last;
    const message = { key: 'check.addition.rows', params: { sigils, count } };
    findings.push({ ...asFinding('addition', passages, sigils), message });
    last = undefined;
  };
  for (const { cells } of rows) {
    const isLacking = cells[pivotIndex]?.units.length === 0;
    const present = texts.flatMap((text, place) => {
      const passages = isLacking ? passagesOf(cells[place]?.units ?? [], text.id, units) : [];
      return passages.length === 0 ? [] : [{ text, passages }];
    });
    if (present.length < 2 || present.every(({ text }) => loose.has(text.id))) {
      flush();
      continue;
    }
    const sigils = present.map(({ text }) => text.sigil).join(', ');
    if (last?.sigils !== sigils) flush();
    last ??= { sigils, count: 0, passages: [] };
    last.count += present[0]?.passages.length ?? 0;
    last.passages.push(...present.flatMap(({ passages }) => passages));
  }
  flush();
  return findings;
}

/** Several texts that lack the same rows are one finding. */
function joinAbsent(findings: readonly Finding[]): Finding[] {
  const joined = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.category, finding.passages]);
    joined.set(key, [...(joined.get(key) ?? []), finding]);
  }
  return [...joined.values()].flatMap((list) => {
    const [first] = list;
    if (first === undefined || list.length === 1) return list;
    const sigils = list.flatMap((one) => one.message.params['sigil'] ?? []).join(', ');
    const { count = 0 } = first.message.params;
    return [{ ...first, message: { key: 'check.omission.rows', params: { sigils, count } } }];
  });
}

function passagesOf(
  ids: readonly UnitId[],
  textId: Passage['textId'] | undefined,
  units: ReadonlyMap<UnitId, Unit>,
): Passage[] {
  return ids.flatMap((id) => {
    const unit = units.get(id);
    if (
      unit === undefined ||
      textId === undefined ||
      !isContentUnit(unit) ||
      !isProse(unit) ||
      unit.content.trim() === ''
    )
      return [];
    return [{ textId, unitId: id, startOffset: 0, endOffset: unit.content.length }];
  });
}

/** Bylines, captions and credits belong to a publication, not to the text that others translate. */
function isProse(unit: Unit): boolean {
  if (unit.kind === 'byline' || unit.kind === 'caption' || credits.test(unit.content)) return false;
  return unit.content.trim().length >= shortestProse || /[.!?…]["»”’]?$/u.test(unit.content.trim());
}

/** «У підготовці матеріалу брав участь …», “Additional reporting by …”: who made the publication. */
const credits = lettered.iu`^[(\[]?(?:(?:у|в) (?:підготовці|написанні) (?:матеріалу|тексту|статті)|(?:матеріал|текст) (?:підготува|написа)|(?:в|над) подготовк\p{L}* (?:материала|текста|статьи)|(?:материал|текст) (?:подготов|написа)|за участі? |при участии |переклад(?:ено|ав|ала)?(?:\s+з\s+\p{L}+)?:? \p{Lu}|перевод(?:\s+с\s+\p{L}+)?:? \p{Lu}|(?:additional )?(?:reporting|editing|writing|research) by |with (?:additional )?reporting |translated (?:from \w+ )?by |contributed to this (?:report|story))`;

/** A unit shorter than this that ends in no stop is a line of the page: a section's name, a credit. */
const shortestProse = 60;

function asFinding(category: 'omission' | 'addition', passages: readonly Passage[], sigil: string): Finding {
  return {
    category,
    checkId: `${category}/row`,
    severity: 'major',
    tier: 'shown',
    passages,
    message: { key: `check.${category}.row`, params: { sigil, count: passages.length } },
    evidence: [],
  };
}
