import { LemmaSieve, packSieve } from './lemma-sieve.ts';

/** Endings by the letter that names a present-tense class in a list of bases; `0` is the empty ending. */
export interface BaseTemplates {
  readonly present: Readonly<Record<string, string>>;
  readonly past: string;
  /** What the masculine past takes besides itself being a form; nothing where it is not given. */
  readonly masculine?: string;
  readonly participle: string;
}

/** A stem with the endings that it takes in a verb. */
interface Stem {
  readonly stem: string;
  readonly endings: readonly string[];
  readonly verb: string;
}

const noEndings: readonly string[] = [''];

/** Forms of bases that begin with one letter. */
interface BaseForms {
  /** Nine words in ten are no form of a base: told without their letters being cut out. */
  readonly sieve: LemmaSieve;
  readonly lemmas: ReadonlyMap<string, readonly string[]>;
}

/** Lemmas by form of verbs of closed classes. The lines are read at the first question, and the forms that begin with
 *  a letter are written out when a form with that letter is first asked for. */
export class VerbBases {
  private readonly lines: string;
  private readonly templates: BaseTemplates;
  /** By the UTF-16 code of their first letter, as the forms below. */
  private stems: Map<number, Stem[]> | undefined;
  private readonly forms = new Map<number, BaseForms>();

  constructor(lines: string, templates: BaseTemplates) {
    this.lines = lines;
    this.templates = templates;
  }

  /** The dictionary forms of what a word has from a place on, undefined for none. */
  get(word: string, from: number): readonly string[] | undefined {
    const { sieve, lemmas } = this.startingWith(word.charCodeAt(from));
    return sieve.passesRest(word, from) ? lemmas.get(word.slice(from)) : undefined;
  }

  private startingWith(letter: number): BaseForms {
    const known = this.forms.get(letter);
    if (known !== undefined) return known;
    this.stems ??= readStems(this.lines, this.templates);
    const lemmasByForm = new Map<string, readonly string[]>();
    for (const { stem, endings, verb } of this.stems.get(letter) ?? []) {
      for (const ending of endings) {
        const form = stem + ending;
        const lemmas = lemmasByForm.get(form);
        if (lemmas === undefined) lemmasByForm.set(form, [verb]);
        else if (!lemmas.includes(verb)) lemmasByForm.set(form, [...lemmas, verb]);
      }
    }
    const made = {
      sieve: new LemmaSieve(packSieve(new Set(lemmasByForm.keys()))),
      lemmas: lemmasByForm,
    };
    this.forms.set(letter, made);
    return made;
  }
}

/** Reads the stems of all lines, by their first letter. */
function readStems(lines: string, templates: BaseTemplates): Map<number, Stem[]> {
  const endings = (list: string): string[] => list.split(' ').map((ending) => (ending === '0' ? '' : ending));
  const present = new Map(Object.entries(templates.present).map(([kind, list]) => [kind, endings(list)]));
  const past = endings(templates.past);
  const masculines = endings(templates.masculine ?? '0');
  const participle = endings(templates.participle);
  const stems = new Map<number, Stem[]>();
  const add = (stem: string, taken: readonly string[], verb: string): void => {
    if (stem === '') return;
    const letter = stem.charCodeAt(0);
    const known = stems.get(letter);
    if (known === undefined) stems.set(letter, [{ stem, endings: taken, verb }]);
    else known.push({ stem, endings: taken, verb });
  };
  for (const line of lines.split('\n')) {
    const [lemma = '', presents = '', pasts = '', participles = '', others = ''] = line.split('|');
    const verb = lemma.trim();
    if (verb === '') continue;
    add(verb, noEndings, verb);
    for (const item of presents.split(',')) {
      const [stem = '', kind = ''] = item.trim().split(' ');
      add(stem, present.get(kind) ?? [], verb);
    }
    const [masculine = '', pastStem = ''] = pasts.trim().split(' ');
    add(masculine, masculines, verb);
    add(pastStem, past, verb);
    for (const stem of participles.trim().split(' ')) add(stem, participle, verb);
    for (const form of others.trim().split(' ')) add(form, noEndings, verb);
  }
  return stems;
}

/**
 * Takes verbs of closed classes. One verb a line: `lemma | present stem and class, … | masculine past, stem of
 * the other past forms | participle stems | further forms`; any part may be empty.
 */
export function expandBases(lines: string, templates: BaseTemplates): VerbBases {
  return new VerbBases(lines, templates);
}
