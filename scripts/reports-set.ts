/**
 * Reads the reports of test/gold/comparable: two reports of one event a file, in words of our own, with what corresponds
 * and what conflicts.
 *
 * # …                       a remark
 * ! ID CATEGORY A B | why   a planted conflict of claims
 * = ID CATEGORY A B | why   a tempting place that is no conflict
 * == A uk 2026-03-14        a report begins: sigil, language, date of publication
 * /a/b~ Words.              a sentence and its labels: sentences of the two reports that share one correspond; "~" in part
 *                           only, so that it may be found and need not be; "-" = no counterpart; an empty line ends a
 *                           paragraph; a line without label is a byline
 * {!ID|words} {=ID|words}   the words of a conflict or of a tempting place; {a|words} a clause with a label of its own
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { UnitSpan } from '../src/core/model.ts';

/** A marked stretch of a report: a labelled sentence or clause, or the words of a conflict. */
export interface MarkedSpan extends UnitSpan {
  readonly label: string;
  /** Only part of it corresponds. */
  readonly isPartial: boolean;
}

export interface Report {
  readonly sigil: string;
  readonly language: string;
  readonly date: string;
  /** The paragraphs, as a file would hold them. */
  readonly paragraphs: readonly string[];
  readonly labels: readonly MarkedSpan[];
  /** By the id of the planted place. */
  readonly claims: ReadonlyMap<string, UnitSpan>;
}

/** A planted conflict, or a tempting place. */
export interface Planted {
  readonly id: string;
  readonly category: string;
  readonly isConflict: boolean;
  readonly why: string;
}

export interface ReportPair {
  readonly id: string;
  readonly reports: readonly [Report, Report];
  readonly planted: readonly Planted[];
}

export const reportsFolder = join(import.meta.dirname, '../test/gold/comparable');

/** What a topic serves for; each topic has two events. */
export const reportHalves = ['development', 'set apart', 'second set apart', 'third set apart'] as const;
export type ReportHalf = (typeof reportHalves)[number];

/** The second and the third set apart were written later, longer and of other kinds; what is in no list serves for the first. */
const topicsOf: Readonly<Partial<Record<ReportHalf, readonly string[]>>> = {
  development: ['talks', 'strike', 'inter'],
  'second set apart': ['truce', 'graft', 'raid', 'loan'],
  'third set apart': ['flood', 'crash', 'court', 'swap'],
};

/** Of an event, or of two reports on two events of one topic. */
export const topicOf = (id: string): string => /^\p{L}+/u.exec(id)?.[0] ?? id;
export const halfOf = (id: string): ReportHalf =>
  reportHalves.find((half) => topicsOf[half]?.includes(topicOf(id)) === true) ?? 'set apart';

/** Reads all pairs, by name. */
export function readReports(folder: string = reportsFolder): readonly ReportPair[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => parseReports(name.slice(0, -'.txt'.length), readFileSync(join(folder, name), 'utf8')));
}

/** Reads one file; throws on what is no line of the notation. */
export function parseReports(id: string, content: string): ReportPair {
  const planted: Planted[] = [];
  const reports: ReportBuilder[] = [];
  for (const line of content.split('\n')) {
    if (line.startsWith('#')) continue;
    const note = /^([!=]) (\S+) (\S+) A B \| (.+)$/u.exec(line);
    if (note !== null) {
      const [, sign, place = '', category = '', why = ''] = note;
      planted.push({ id: place, category, isConflict: sign === '!', why });
      continue;
    }
    const head = /^== (\S+) (\S+) (\S+)$/u.exec(line);
    if (head !== null) reports.push(new ReportBuilder(head[1] ?? '', head[2] ?? '', head[3] ?? ''));
    else reports.at(-1)?.add(line);
  }
  const [a, b] = reports.map((one) => one.build());
  if (a === undefined || b === undefined || reports.length !== 2) throw new Error(`${id}: not two reports`);
  for (const { id: place } of planted)
    if (!a.claims.has(place) || !b.claims.has(place)) throw new Error(`${id}: ${place} is not in both`);
  return { id, reports: [a, b], planted };
}

class ReportBuilder {
  private readonly paragraphs: string[] = [];
  private readonly labels: MarkedSpan[] = [];
  private readonly claims = new Map<string, UnitSpan>();
  private isOpen = false;
  private readonly head: readonly [string, string, string];

  constructor(sigil: string, language: string, date: string) {
    this.head = [sigil, language, date];
  }

  add(line: string): void {
    if (line === '') {
      this.isOpen = false;
      return;
    }
    const labelled = /^(-|(?:\/[a-z]\d*~?)+) (.+)$/u.exec(line);
    const [labels, marked] = labelled === null ? ['-', line] : [labelled[1] ?? '-', labelled[2] ?? ''];
    if (!this.isOpen || labelled === null) this.paragraphs.push('');
    const unit = this.paragraphs.length - 1;
    const before = this.paragraphs[unit] ?? '';
    const start = before === '' ? 0 : before.length + 1;
    const sentence = this.unmark(marked, unit, start);
    this.paragraphs[unit] = before === '' ? sentence : `${before} ${sentence}`;
    for (const [, label = '', part] of labels.matchAll(/\/([a-z]\d*)(~?)/gu))
      this.labels.push({
        label,
        isPartial: part === '~',
        unit,
        startOffset: start,
        endOffset: start + sentence.length,
      });
    this.isOpen = labelled !== null;
  }

  /** Takes the marks out of a sentence that begins at `start`. */
  private unmark(marked: string, unit: number, start: number): string {
    let plain = '';
    let at = 0;
    for (const match of marked.matchAll(/\{([!=]?)(\w+)\|([^}]*)\}/gu)) {
      plain += marked.slice(at, match.index);
      const startOffset = start + plain.length;
      const [whole, sign, name = '', words = ''] = match;
      plain += words;
      at = match.index + whole.length;
      const span = { unit, startOffset, endOffset: start + plain.length };
      if (sign === '') this.labels.push({ ...span, label: name, isPartial: false });
      else this.claims.set(name, span);
    }
    return plain + marked.slice(at);
  }

  build(): Report {
    const [sigil, language, date] = this.head;
    return { sigil, language, date, paragraphs: this.paragraphs, labels: this.labels, claims: this.claims };
  }
}

/** Pairs that correspond: every label's spans of the one against those of the other. */
export function goldOf([a, b]: ReportPair['reports']): readonly (readonly [MarkedSpan, MarkedSpan])[] {
  return a.labels.flatMap((one) =>
    b.labels.filter(({ label }) => label === one.label).map((other) => [one, other] as const),
  );
}
