import { editDistance, nameSkeleton } from './skeleton.ts';
import { romanize } from './romanize.ts';
import { romanizationSystems } from './systems.ts';
import type { SlavicLanguage } from '../model.ts';

/** A Cyrillic spelling that may stand behind a Latin one, with the language it is spelled in. */
export interface CyrillicForm {
  readonly text: string;
  readonly language: SlavicLanguage;
}

/** Why a Latin name looks as it does. `close` = near these forms, but by no known system. */
export type RomanizationExplanation =
  | { readonly kind: 'system'; readonly form: CyrillicForm; readonly systemIds: readonly string[] }
  | { readonly kind: 'close'; readonly form: CyrillicForm }
  | { readonly kind: 'none' };

/** Letters only, without diacritics and signs: what people keep of a romanization on paper. */
function plain(latin: string): string {
  return latin
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

/**
 * Finds which systems turn one of the Cyrillic forms into the Latin name; diacritics and apostrophes are forgiven.
 * Forms are tried in the order given, so put a person's own language first. One word a side.
 */
export function explainRomanization(latin: string, forms: readonly CyrillicForm[]): RomanizationExplanation {
  const wanted = plain(latin);
  for (const form of forms) {
    const systemIds = romanizationSystems
      .filter((system) => system.language === form.language && plain(romanize(form.text, system)) === wanted)
      .map((system) => system.id);
    if (systemIds.length > 0) return { kind: 'system', form, systemIds };
  }
  const skeleton = nameSkeleton(latin);
  const close = forms.find((form) => {
    const other = nameSkeleton(form.text);
    return editDistance(skeleton, other) <= Math.max(1, Math.floor(other.length / 5));
  });
  return close === undefined ? { kind: 'none' } : { kind: 'close', form: close };
}
