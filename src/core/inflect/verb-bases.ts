/** Endings by the letter that names a present-tense class in a list of bases; `0` is the empty ending. */
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
  const endings = (list: string): string[] => list.split(' ').map((ending) => (ending === '0' ? '' : ending));
  const present = new Map(Object.entries(templates.present).map(([kind, list]) => [kind, endings(list)]));
  const past = endings(templates.past);
  const participle = endings(templates.participle);
  const lemmasByForm = new Map<string, readonly string[]>();
  const add = (form: string, lemma: string): void => {
    const lemmas = lemmasByForm.get(form);
    if (lemmas === undefined) lemmasByForm.set(form, [lemma]);
    else if (!lemmas.includes(lemma)) lemmasByForm.set(form, [...lemmas, lemma]);
  };
  for (const line of lines.split('\n')) {
    const [lemma = '', presents = '', pasts = '', participles = '', others = ''] = line.split('|');
    const verb = lemma.trim();
    if (verb === '') continue;
    add(verb, verb);
    for (const item of presents.split(',')) {
      const [stem = '', kind = ''] = item.trim().split(' ');
      for (const ending of present.get(kind) ?? []) add(stem + ending, verb);
    }
    const [masculine = '', pastStem = ''] = pasts.trim().split(' ');
    if (masculine !== '') add(masculine, verb);
    if (pastStem !== '') for (const ending of past) add(pastStem + ending, verb);
    for (const stem of participles.trim().split(' ')) {
      if (stem !== '') for (const ending of participle) add(stem + ending, verb);
    }
    for (const form of others.trim().split(' ')) if (form !== '') add(form, verb);
  }
  return lemmasByForm;
}
