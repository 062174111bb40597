import type { KnownLanguage } from '../model.ts';
import { findSystem } from '../romanize/romanize.ts';

/** What a row of the gazetteer names. `term` = a fixed use that no rule of spelling touches (chicken Kiev). */
export const nameKinds = [
  'country',
  'region',
  'oblast',
  'raion',
  'city',
  'village',
  'district',
  'river',
  'sea',
  'island',
  'landform',
  'site',
  'person',
  'people',
  'office',
  'organisation',
  'party',
  'unit',
  'company',
  'media',
  'treaty',
  'event',
  'weapon',
  'first-name',
  'term',
] as const;
export type NameKind = (typeof nameKinds)[number];

/**
 * What a form is to its bearer. Most are written in brackets behind the form; a form without brackets gets its standing
 * from the rules (`standing.ts`): by KMU 55/2010, by another system, through Russian, or established usage.
 * own          the bearer's own form, or that of the bearer's office      (authority needed)
 * established  common in good English, Ukrainian or Russian prose
 * house        the rule of one medium or publisher                         (authority needed)
 * system       by a named romanization                                     (authority: its id)
 * kmu2010      by KMU 55/2010
 * via-russian  made from the Russian form of a Ukrainian name
 * former       an earlier official name                                    (years needed)
 * occupier     used by occupying authorities                               (authority needed)
 * altered      a title or proper name changed by whoever quoted it
 * translated   put into words of the language, not spelled out
 * short        an acronym, a nickname, a shortened form
 * former-usage an earlier habit of spelling that was never an official name
 */
export const statuses = [
  'own',
  'established',
  'house',
  'system',
  'kmu2010',
  'via-russian',
  'former',
  'occupier',
  'altered',
  'translated',
  'short',
  'former-usage',
] as const;
export type FormStatus = (typeof statuses)[number];

/** One spelling in a cell, with what stands in its brackets. */
export interface NameForm {
  readonly text: string;
  readonly language: KnownLanguage;
  /** null where the row leaves it to the rules. */
  readonly status: FormStatus | null;
  /** Who uses or decided it: an office, a medium, a law; null where unsaid. */
  readonly authority: string | null;
  /** `1924–2016`, `until 2019`, `since 2016`; null where unsaid. */
  readonly years: string | null;
}

export interface NameRow {
  readonly kind: NameKind;
  /** ISO 3166 code of the country the name belongs to, `-` where none does; it decides whose rules judge a spelling. */
  readonly country: string;
  readonly uk: readonly NameForm[];
  readonly ru: readonly NameForm[];
  readonly en: readonly NameForm[];
}

/** Why a line is not a good row. `line` counts from 1. */
export interface NameRowFault {
  readonly line: number;
  readonly code:
    'columns' | 'kind' | 'country' | 'empty' | 'alphabet' | 'brackets' | 'authority' | 'years' | 'repeat';
  readonly detail: string;
}

export const nameHeader = 'kind\tof\tuk\tru\ten';

const languages: readonly KnownLanguage[] = ['uk', 'ru', 'en'];
const yearsPattern = /^(?:(?:until|since|about) )?\d{4}(?:–\d{4})?$/;
const bracketed = /^(.*?)(?: \[([^[\]]+)\])?$/u;

/** Letters that a cell may hold. Latin inside Cyrillic is allowed as a whole word only (NASA, Leopard 2). */
const alphabets: Readonly<Record<KnownLanguage, RegExp>> = {
  uk: /^(?:[а-щьюяєіїґА-ЩЬЮЯЄІЇҐ'’ -]|[«»().,:№–/&!\d]|(?<![\u0400-\u04ff])[A-Za-z]+(?![\u0400-\u04ff]))+$/u,
  ru: /^(?:[а-яёА-ЯЁ -]|[«»().,:№–/&!'\d]|(?<![\u0400-\u04ff])[A-Za-z]+(?![\u0400-\u04ff]))+$/u,
  en: /^[\p{Script=Latin} '’().,:№–/&!\d-]+$/u,
};

function parseForm(cell: string, language: KnownLanguage): NameForm | undefined {
  const match = bracketed.exec(cell.trim());
  const text = match?.[1] ?? '';
  if (text === '' || /[[\]]/.test(text)) return undefined;
  const [word, ...rest] = (match?.[2] ?? '').split('; ');
  const status = statuses.find((candidate) => candidate === word) ?? null;
  if (match?.[2] !== undefined && status === null) return undefined;
  const years = rest.find((part) => yearsPattern.test(part)) ?? null;
  const authority = rest.filter((part) => !yearsPattern.test(part)).join('; ');
  return { text, language, status, authority: authority === '' ? null : authority, years };
}

type Report = (code: NameRowFault['code'], detail: string) => void;

function checkForm(form: NameForm, report: Report): void {
  if (!alphabets[form.language].test(form.text)) report('alphabet', `${form.language}: ${form.text}`);
  const needsAuthority = form.status === 'own' || form.status === 'house' || form.status === 'occupier';
  if (needsAuthority && form.authority === null) report('authority', form.text);
  if (form.authority !== null && /\bofficial\b/i.test(form.authority)) report('authority', form.authority);
  if (form.status === 'system' && findSystem(form.authority ?? '') === undefined)
    report('authority', form.text);
  if (form.status === 'former' && form.years === null) report('years', form.text);
}

/** Reads a line that was checked before, as a compiled file holds it; undefined where it cannot be read. */
export function readCheckedRow(line: string): NameRow | undefined {
  const [kindCell = '', country = '', ...cells] = line.split('\t');
  const kind = nameKinds.find((candidate) => candidate === kindCell);
  if (kind === undefined || cells.length !== 3) return undefined;
  const [uk = [], ru = [], en = []] = languages.map((language, at) =>
    (cells[at] ?? '').split(' | ').flatMap((part) => parseForm(part, language) ?? []),
  );
  return { kind, country, uk, ru, en };
}

/** Reads one line. `row` is undefined only where the columns, kind or brackets cannot be read. */
export function parseNameRow(
  line: string,
  lineNumber = 1,
): { readonly row: NameRow | undefined; readonly faults: readonly NameRowFault[] } {
  const faults: NameRowFault[] = [];
  const report: Report = (code, detail) => faults.push({ line: lineNumber, code, detail });
  const [kindCell = '', country = '', ...cells] = line.split('\t');
  const kind = nameKinds.find((candidate) => candidate === kindCell);
  if (cells.length !== 3) report('columns', line);
  if (kind === undefined) report('kind', kindCell);
  if (!/^(?:[A-Z]{2}|-)$/.test(country)) report('country', country);
  const [uk = [], ru = [], en = []] = languages.map((language, at) =>
    parseCell(cells[at] ?? '', language, report),
  );
  const row = kind === undefined || cells.length !== 3 ? undefined : { kind, country, uk, ru, en };
  return { row, faults };
}

function parseCell(cell: string, language: KnownLanguage, report: Report): NameForm[] {
  if (cell.trim() === '') {
    report('empty', language);
    return [];
  }
  const forms: NameForm[] = [];
  for (const part of cell.split(' | ')) {
    const form = parseForm(part, language);
    if (form === undefined) {
      report('brackets', part);
      continue;
    }
    checkForm(form, report);
    if (forms.some((other) => other.text === form.text && other.status === form.status))
      report('repeat', part);
    forms.push(form);
  }
  return forms;
}

/** Reads a whole file; bad lines are reported and left out, the rest is kept. */
export function parseNameRows(text: string): {
  readonly rows: readonly NameRow[];
  readonly faults: readonly NameRowFault[];
} {
  const rows: NameRow[] = [];
  const faults: NameRowFault[] = [];
  for (const [index, line] of text.replaceAll('\r\n', '\n').split('\n').entries()) {
    if (line === '' || line.startsWith('#') || line === nameHeader) continue;
    const parsed = parseNameRow(line, index + 1);
    faults.push(...parsed.faults);
    if (parsed.row !== undefined && parsed.faults.length === 0) rows.push(parsed.row);
  }
  return { rows, faults };
}
