import type { DetectedLanguage, Mark, MarkReason, Provenance, UnitKind } from '../model.ts';
import { agePattern } from './clean-rules.ts';
import { givenNames } from './given-names.ts';
import { markWhole } from './marks.ts';
import {
  addressPattern,
  authorPattern,
  languageStems,
  machinePatterns,
  nameLinePattern,
  originalLanguagePattern,
  ownMediumPatterns,
  remarkOwnerPattern,
  retoldPatterns,
  sourcePattern,
  spokenToPatterns,
  translatorPatterns,
} from './provenance-patterns.ts';
import { findPublicationDate } from './publication-date.ts';

/** A unit with what cleaning found. */
export interface ProvenanceInput {
  readonly kind: UnitKind;
  readonly content: string;
  readonly language: DetectedLanguage;
  /** The cleaner marked the whole unit: it is no part of the article. */
  readonly isMarked: boolean;
}

/** What a text says about where it comes from. */
export interface FoundProvenance {
  readonly provenance: Provenance;
  /** Marks by index of the unit: the places that say it and are no content. A missing key means none. */
  readonly marks: ReadonlyMap<number, readonly Mark[]>;
  /** Kinds by index of the unit where they differ from the guess: a line that is only the author's name. */
  readonly kinds: ReadonlyMap<number, UnitKind>;
}

type Draft = { -readonly [Field in keyof Provenance]: Provenance[Field] };

interface Search {
  readonly units: readonly ProvenanceInput[];
  readonly draft: Draft;
  readonly marks: Map<number, readonly Mark[]>;
  readonly kinds: Map<number, UnitKind>;
  readonly language: DetectedLanguage;
}

/** Lines about the text itself stand within so many unmarked units of its beginning or end. */
const edge = 8;
const longestLine = 160;
const paragraphLength = 120;
const quotes = /^[«"“„'‘]+|[»"”“'’.,]+$/gu;

function cleanName(name: string): string {
  return name.trim().replace(quotes, '').trim();
}

/** Fills a field unless something before has. */
function fill<Field extends keyof Draft>(draft: Draft, field: Field, found: Draft[Field]): void {
  if (draft[field] === undefined && found !== undefined && found !== '') draft[field] = found;
}

function mark(search: Search, index: number, reason: MarkReason): void {
  search.marks.set(index, [markWhole(search.units[index]!.content, reason)]);
}

function firstName(patterns: readonly RegExp[], content: string): string | undefined {
  for (const pattern of patterns) {
    const groups = pattern.exec(content)?.groups;
    if (groups?.['name'] !== undefined) return cleanName(`${groups['article'] ?? ''}${groups['name']}`);
  }
  return undefined;
}

function readTranslationLine(search: Search, index: number): boolean {
  const { content, language } = search.units[index]!;
  const machine = firstName(machinePatterns, content);
  const person = machine === undefined ? firstName(translatorPatterns, content) : undefined;
  const from = originalLanguagePattern.exec(content)?.groups?.['name'];
  const original = from === undefined ? undefined : languageStems.find(([stem]) => stem.test(from))?.[1];
  if (machine === undefined && person === undefined && original === undefined) return false;
  if (original !== undefined) fill(search.draft, 'originalLanguage', original);
  if (person !== undefined) fill(search.draft, 'translator', person);
  if (machine !== undefined) {
    fill(search.draft, 'translator', machine);
    search.draft.isMachineTranslation = true;
    // The service speaks the language of the page that it translated.
    const isOther = language !== search.language && language !== 'undecided' && language !== 'other';
    if (isOther) fill(search.draft, 'originalLanguage', language);
  }
  mark(search, index, 'service');
  search.kinds.set(index, 'paragraph');
  return true;
}

function readSourceLine(search: Search, index: number): boolean {
  const { content } = search.units[index]!;
  const source = sourcePattern.exec(content)?.groups?.['name'];
  const address = addressPattern.exec(content)?.[0].replace(/[).,;]+$/, '');
  const isBareAddress = address !== undefined && content.trim().length <= address.length + 3;
  if (source === undefined && !isBareAddress) return false;
  if (address !== undefined) {
    fill(search.draft, 'address', address);
    const host = /^(?:https?:\/\/)?(?:www\.)?([^/?#:]+)/.exec(address)?.[1];
    fill(search.draft, 'publisher', host);
  } else if (source !== undefined) fill(search.draft, 'publisher', cleanName(source));
  mark(search, index, 'credit');
  return true;
}

function isNameLine(content: string): boolean {
  if (content.length > 45 || !nameLinePattern.test(content)) return false;
  return givenNames.has(content.split(/\s+/)[0]!.toLowerCase());
}

function readByline(search: Search, index: number): boolean {
  const { content } = search.units[index]!;
  const labelled = authorPattern.exec(content)?.groups?.['name'];
  if (labelled === undefined && !isNameLine(content)) return false;
  fill(search.draft, 'author', labelled === undefined ? content.trim() : cleanName(labelled));
  mark(search, index, 'credit');
  search.kinds.set(index, 'byline');
  return true;
}

function readDateLine(search: Search, index: number): void {
  const found = findPublicationDate(search.units[index]!.content);
  if (found === undefined) return;
  fill(search.draft, 'publicationDate', found.date);
  const { startOffset, endOffset } = found;
  search.marks.set(index, [{ startOffset, endOffset, reason: 'date' }]);
}

/** Indexes of the units near the beginning and the end, those that cleaning marked left out of the count. */
function edgeIndexes(units: readonly ProvenanceInput[]): {
  head: readonly number[];
  tail: readonly number[];
} {
  const unmarked = units.flatMap((unit, index) => (unit.isMarked ? [] : [index]));
  const headEnd = unmarked[edge] ?? units.length;
  const head = units.flatMap((_unit, index) => (index < headEnd ? [index] : []));
  const last = unmarked.at(-edge) ?? 0;
  const tail = units.flatMap((_unit, index) => (index >= Math.max(headEnd, last) ? [index] : []));
  return { head, tail };
}

function readLines(search: Search): void {
  const { head, tail } = edgeIndexes(search.units);
  for (const index of [...head, ...tail]) {
    const { content } = search.units[index]!;
    if (content.length > longestLine) continue;
    if (readTranslationLine(search, index) || readSourceLine(search, index)) continue;
    if (index > 0 && search.units[index]!.isMarked === false && head.includes(index))
      readByline(search, index);
  }
  for (const index of head) if (!search.marks.has(index)) readDateLine(search, index);
}

/** A line that is a person's name, or begins with By, is no title however it is set. */
function looksLikeByline(content: string): boolean {
  return nameLinePattern.test(content) || authorPattern.test(content);
}

function readTitle(search: Search): void {
  let isFirst = true;
  for (const [index, unit] of search.units.entries()) {
    if (unit.isMarked || search.marks.has(index) || looksLikeByline(unit.content)) continue;
    // The very first line is a title even with a full stop inside, unless it ends like a sentence.
    const isTitle =
      unit.kind === 'heading' ||
      (isFirst && unit.content.length < longestLine && !/[.!…]$/u.test(unit.content));
    if (isTitle) fill(search.draft, 'title', unit.content);
    if (isTitle || unit.content.length >= paragraphLength) return;
    isFirst = false;
  }
}

function countSpokenTo(contents: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const content of contents) {
    for (const pattern of spokenToPatterns) {
      for (const match of content.matchAll(pattern)) {
        const name = cleanName(match.groups?.['name'] ?? '').split(/[.,]\s/)[0]!;
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
  }
  const [top] = [...counts].sort((left, right) => right[1] - left[1]);
  return top !== undefined && top[1] >= 2 ? top[0] : undefined;
}

/** Lists of stories below an article name their medium after each age; where all name one, the page is its own. */
function findFeedOwner(units: readonly ProvenanceInput[]): string | undefined {
  const names = units.flatMap((unit, index) => {
    const isDated = unit.isMarked && agePattern.test(unit.content);
    const name = isDated ? /^[-–—]\s+(.{3,40})$/u.exec(units[index + 1]?.content ?? '')?.[1] : undefined;
    return name === undefined ? [] : [name];
  });
  return names.length >= 2 && new Set(names).size === 1 ? names[0] : undefined;
}

/** What the sentences say: a medium that the text retells, one that it belongs to. */
function readSentences(search: Search): void {
  const contents = search.units.filter((unit) => !unit.isMarked).map((unit) => unit.content);
  const owner = contents.map((content) => remarkOwnerPattern.exec(content)?.groups?.['name']).find(Boolean);
  if (owner !== undefined) fill(search.draft, 'publisher', owner);
  for (const content of contents.slice(0, 4)) {
    const retold = firstName(retoldPatterns, content);
    if (retold !== undefined) fill(search.draft, 'translatedFrom', retold);
    const own = firstName(ownMediumPatterns, content);
    if (own !== undefined) fill(search.draft, 'publisher', own);
  }
  fill(search.draft, 'publisher', countSpokenTo(contents.slice(0, 200)));
  fill(search.draft, 'publisher', findFeedOwner(search.units));
}

/** Finds publisher, author, title, date and translation in a text's own words.
 *  Only lines at the beginning and the end, and what sentences plainly say, count: a wrong source is worse than
 *  none. Time linear. */
export function findProvenance(
  units: readonly ProvenanceInput[],
  language: DetectedLanguage,
): FoundProvenance {
  const search: Search = { units, draft: {}, marks: new Map(), kinds: new Map(), language };
  readLines(search);
  readTitle(search);
  readSentences(search);
  return { provenance: search.draft, marks: search.marks, kinds: search.kinds };
}
