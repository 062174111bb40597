import { explainRomanization } from '../romanize/explain.ts';
import type { CyrillicForm, RomanizationExplanation } from '../romanize/explain.ts';
import type { FormStatus, NameForm, NameRow } from './rows.ts';
import type { SlavicLanguage } from '../model.ts';

/** What a spelling is to its bearer, on whose authority, when, and which systems give it. */
export interface FormStanding {
  readonly status: FormStatus;
  readonly authority: string | null;
  readonly years: string | null;
  /** Ids of the romanizations that give this very spelling; empty where none does. */
  readonly systemIds: readonly string[];
  /** The Cyrillic spelling behind it, where a system explains it. */
  readonly form: CyrillicForm | null;
}

/** The law behind kmu2010. */
const kmuAuthority = 'KMU 55/2010';

/** Cyrillic forms by which a spelling is judged: the bearer's own language first; Russian ones only where they matter. */
export function judgingForms(entry: NameRow): readonly CyrillicForm[] {
  const list = (forms: readonly NameForm[], language: SlavicLanguage): CyrillicForm[] =>
    forms.map(({ text }) => ({ text, language }));
  if (entry.country === 'UA') return [...list(entry.uk, 'uk'), ...list(entry.ru, 'ru')];
  if (entry.country === 'RU') return list(entry.ru, 'ru');
  return [];
}

/** Ukrainian systems that people write names by; a scholarly one explains a plain spelling only where Russian cannot. */
export const everydaySystems: ReadonlySet<string> = new Set(['kmu2010', 'bgn-pcgn-uk-1965']);

/** Says what a Latin spelling is by the rules alone; undefined where no system gives it from these forms. */
export function standingByRule(
  latin: string,
  forms: readonly CyrillicForm[],
  country: string,
): FormStanding | undefined {
  const explanation = likeliestExplanation(latin, forms);
  if (explanation.kind !== 'system') return undefined;
  const { form, systemIds } = explanation;
  const base = { years: null, systemIds, form };
  if (form.language === 'uk') {
    return systemIds.includes('kmu2010')
      ? { ...base, status: 'kmu2010', authority: kmuAuthority }
      : { ...base, status: 'system', authority: systemIds[0] ?? null };
  }
  // Only a Ukrainian name can have come through Russian: to a Russian one it is the way from its own language.
  return country === 'UA'
    ? { ...base, status: 'via-russian', authority: null }
    : { ...base, status: 'established', authority: null };
}

/** Oleg is Олег through Russian, though a library catalogue would write the Ukrainian name so too. */
function likeliestExplanation(latin: string, forms: readonly CyrillicForm[]): RomanizationExplanation {
  const first = explainRomanization(latin, forms);
  if (first.kind !== 'system' || first.form.language === 'ru') return first;
  if (first.systemIds.some((id) => everydaySystems.has(id))) return first;
  const russian = explainRomanization(
    latin,
    forms.filter(({ language }) => language === 'ru'),
  );
  return russian.kind === 'system' ? russian : first;
}

/** What a listed form is: as its row says, else by the rules, else established usage. An own form outranks a rule. */
export function standingOf(form: NameForm, entry: NameRow): FormStanding {
  const ruled =
    form.language === 'en' ? standingByRule(form.text, judgingForms(entry), entry.country) : undefined;
  if (form.status === null) {
    return ruled ?? { status: 'established', authority: null, years: null, systemIds: [], form: null };
  }
  return {
    status: form.status,
    authority: form.authority ?? (form.status === 'kmu2010' ? kmuAuthority : null),
    years: form.years,
    systemIds: ruled?.systemIds ?? [],
    form: ruled?.form ?? null,
  };
}
