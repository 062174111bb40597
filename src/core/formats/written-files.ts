import type { Message } from '../model.ts';

/** One file of an export that takes several. */
export interface WrittenFile {
  /** What follows the name that the user chose, such as `.uk` or `.uk-en.tmx`; the first file's may be empty. */
  readonly suffix: string;
  readonly content: string;
}

/** A written export: one file or several that belong together. */
export interface WrittenFiles {
  readonly files: readonly WrittenFile[];
  readonly rowCount: number;
  readonly losses: readonly Message[];
}

/** Makes names for the texts of a document, each once, fit for file names: the language, with a number where it comes
 *  twice. Letters, digits and hyphens only: nothing of a file decides a path. */
export function textSuffixes(texts: readonly { readonly language: string }[]): readonly string[] {
  const seen = new Map<string, number>();
  return texts.map(({ language }) => {
    const name = language.replace(/[^A-Za-z0-9-]/g, '') || 'und';
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}-${String(count)}`;
  });
}
