import { prefixed } from './paradigm.ts';

/** Endings by the letter that names a present-tense class in a list of bases. */
export interface BaseTemplates {
  readonly present: Readonly<Record<string, string>>;
  readonly past: string;
  readonly participle: string;
}

/**
 * Expands verbs of closed classes. One verb a line: `lemma | present stem and class, … | masculine past, stem of
 * the other past forms | participle stems | further forms`; any part may be empty. Returns lemmas by form.
 */
export function expandBases(lines: string, templates: BaseTemplates): ReadonlyMap<string, readonly string[]> {
  const lemmasByForm = new Map<string, string[]>();
  const add = (form: string, lemma: string): void => {
    const lemmas = lemmasByForm.get(form);
    if (lemmas === undefined) lemmasByForm.set(form, [lemma]);
    else if (!lemmas.includes(lemma)) lemmas.push(lemma);
  };
  for (const line of lines.split('\n')) {
    const [lemma = '', ...parts] = line.split('|').map((part) => part.trim());
    if (lemma === '') continue;
    const [present = '', past = '', participles = '', others = ''] = parts;
    for (const form of [lemma, ...baseForms(present, past, participles, templates), ...others.split(' ')]) {
      if (form !== '') add(form, lemma);
    }
  }
  return lemmasByForm;
}

function baseForms(present: string, past: string, participles: string, templates: BaseTemplates): string[] {
  const forms: string[] = [];
  for (const item of present.split(',')) {
    const [stem = '', kind = ''] = item.trim().split(' ');
    if (stem !== '') forms.push(...prefixed(stem, templates.present[kind] ?? '0').split(' '));
  }
  const [masculine = '', stem = ''] = past.split(' ');
  if (masculine !== '') forms.push(masculine);
  if (stem !== '') forms.push(...prefixed(stem, templates.past).split(' '));
  for (const participle of participles.split(' ')) {
    if (participle !== '') forms.push(...prefixed(participle, templates.participle).split(' '));
  }
  return forms;
}
