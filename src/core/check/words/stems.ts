/** Endings of a language as a tree of letters read backwards from the end of a word. */
class Endings {
  private readonly children = new Map<number, Endings>();
  private isWhole = false;

  /** endings: apart by spaces; `s?` at the end of one stands for it with and without the s. */
  static of(endings: string): Endings {
    const root = new Endings();
    for (const ending of endings.split(' ')) {
      if (ending.endsWith('?')) root.add(ending.slice(0, -2));
      root.add(ending.replace('?', ''));
    }
    return root;
  }

  private add(ending: string): void {
    const code = ending.charCodeAt(ending.length - 1);
    const child = this.children.get(code) ?? new Endings();
    this.children.set(code, child);
    if (ending.length === 1) child.isWhole = true;
    else child.add(ending.slice(0, -1));
  }

  /** Length of the longest ending that the word has; 0 = none. */
  lengthIn(word: string): number {
    let longest = 0;
    let node: Endings | undefined = this.children.get(word.charCodeAt(word.length - 1));
    for (let length = 1; node !== undefined; length++) {
      if (node.isWhole) longest = length;
      node = node.children.get(word.charCodeAt(word.length - length - 1));
    }
    return longest;
  }
}

/** Cuts the longest ending, at most twice, as long as four letters stay. */
function cutEndings(word: string, endings: Endings): string {
  let stem = word;
  for (let round = 0; round < 2; round++) {
    const length = endings.lengthIn(stem);
    if (length === 0 || stem.length - length < 4) break;
    stem = stem.slice(0, -length);
  }
  return stem;
}

/** Endings that English derivation adds: victor-ious, negotiat-ion, surrender-ed fall together. */
const englishEndings = Endings.of(
  'isations? izations? ational fulness ousness iveness ations? ators? ements? ments? ances? ences? ities ity ingly edly ' +
    'ively ously ably ibly ally ions? ives? ists? isms? ised ized ising izing ises izes ise ize able ible ants? ents? eries ' +
    'ery ings? ers? ors? ial ical ies ied ying ous ful ness ary al ic ics ed es ly e s y',
);
const doubled = 'bdgklmnprst';

/**
 * Cuts an English word to a stem that its derived words share more often than not; at least four letters stay.
 * Rougher than a stemmer on purpose: it only proposes that two words may be kin.
 */
export function englishStem(word: string): string {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("'") ? word.slice(0, -1) : word;
  const stem = cutEndings(bare, englishEndings);
  const last = stem.charAt(stem.length - 1);
  const isDoubled = stem.length > 1 && last === stem.charAt(stem.length - 2) && doubled.includes(last);
  const single = isDoubled ? stem.slice(0, -1) : stem;
  return single.endsWith('at') ? single.slice(0, -2) : single;
}

const slavicEndings = Endings.of(
  'ування ювання ення ання іння ость ість ості ование ение ание ього ьому ими ыми ого ому ему его ами ями ові еві єві ' +
    'ься сь ся ий ій ый ой ая яя ої ую юю их ых ым им ам ям ах ях ом ем єм ою ею ів ев ов ей ти ть ла ло ли ал ил ав ив а я о ' +
    'е є и і ї ы у ю ь й',
);

/** Cuts a Ukrainian or Russian word to a rough stem; at least three letters stay. */
export function crudeStem(word: string): string {
  return cutEndings(word, slavicEndings);
}
