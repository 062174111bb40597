import { enIrregularVerbs, enIrregularWords, enVerbPrefixes } from './en-irregular.ts';
import { readExceptions } from './paradigm.ts';
import type { Taker, WordGroup } from './paradigm.ts';

const verbs = readExceptions(enIrregularVerbs);
const words = readExceptions(enIrregularWords);

const isVowel = (letter: string): boolean => letter !== '' && 'aeiou'.includes(letter);
/** hop, plan, stop: one syllable with one vowel before one consonant doubles it before -ed and -ing. */
const mustDouble = /^[^aeiou]*[aeiouy][bdfgklmnprtvz]$/;
/** Stems that -e always follows: hav-ing, caus-ing, forc-ing, judg-ing, continu-ing, negotiat-ing. */
const mustHaveE =
  /(?:[vzcu]|[^sz]s|dg|rg|[aeiou]at|[^aeiou]at|iz|[^aeioulrw]l|[^aeiou]{2}l|ir|ur|or|uad|guid)$/;
const needsNoE =
  /(?:[aeiou]{2}[^aeioucvszgu]|[^aeioulr][^aeioulry][^aeioucsgvt]|ow|aw|ew|ay|ey|oy|x|sh|ck|ss|ll)$/;

/** Takes the stems of -ed, -ing, -er and -est without the dictionary's -e or with its doubled consonant undone; the
 *  stem is the beginning of the word that the taker has. */
function takeBases(stem: string, taker: Taker, group: WordGroup): void {
  const { length } = stem;
  if (length < 2 || !/[aeiouy]/.test(stem)) return;
  const last = stem.charAt(length - 1);
  const sounded = stem.replace('qu', 'q'); // the u of quote is no vowel
  const isDoubled = last === stem.charAt(length - 2) && !isVowel(last);
  if (isDoubled) {
    // call, press, stuff, boycott, purr, add
    if ('lsfztr'.includes(last) || length <= 3) taker.take(length, '', '', group);
    if (last !== 's') taker.take(length - 1, '', '', group);
    return;
  }
  if (!mustDouble.test(sounded) && !/[vu]$/.test(stem)) taker.take(length, '', '', group);
  if (!needsNoE.test(sounded) || mustHaveE.test(stem)) taker.take(length, 'e', '', group);
}

function takePlural(form: string, taker: Taker): void {
  const { length } = form;
  if (!form.endsWith('s') || form.endsWith('ss') || length < 3) return;
  const takeBoth = (letters: number, changed = ''): void => {
    taker.take(letters, changed, '', 'noun');
    taker.take(letters, changed, '', 'verb');
  };
  if (form.endsWith('ies')) {
    takeBoth(length - 3, 'y');
    takeBoth(length - 1); // ties, calories
    return;
  }
  const stem = form.slice(0, -1);
  if (!/(?:us|is|[^aeiou]z|sh|x)s?$/.test(stem) || /(?:u|i)$/.test(stem)) takeBoth(length - 1);
  if (/(?:s|x|z|ch|sh|o)es$/.test(form)) takeBoth(length - 2);
  if (/(?:zz|ss)es$/.test(form)) takeBoth(length - 3);
  if (form.endsWith('ves')) {
    taker.take(length - 3, 'f', '', 'noun');
    taker.take(length - 3, 'fe', '', 'noun');
  }
  if (/[^aeiou]ses$|[aeiou]ses$|xes$/.test(form)) taker.take(length - 2, 'is', '', 'noun');
}

function takeVerbForms(form: string, taker: Taker): void {
  for (const tail of ['ed', 'ing']) {
    if (!form.endsWith(tail) || form.length < tail.length + 2) continue;
    const stem = form.slice(0, -tail.length);
    takeBases(stem, taker, 'verb');
    if (tail === 'ed' && stem.endsWith('i')) taker.take(stem.length - 1, 'y', '', 'verb');
    if (tail === 'ed' && stem.endsWith('e')) taker.take(stem.length, '', '', 'verb');
    if (tail === 'ed' && /[^aeiou]?[ey]$/.test(stem)) taker.take(stem.length, 'e', '', 'verb');
    if (tail === 'ing' && stem.endsWith('y')) taker.take(stem.length - 1, 'ie', '', 'verb');
    if (tail === 'ing') taker.take(form.length, '', '', 'noun');
  }
}

function takeDegrees(form: string, taker: Taker): void {
  for (const tail of ['er', 'est']) {
    if (!form.endsWith(tail) || form.length < tail.length + 2) continue;
    const stem = form.slice(0, -tail.length);
    takeBases(stem, taker, 'adj');
    if (stem.endsWith('i')) taker.take(stem.length - 1, 'y', '', 'adj');
    if (stem.endsWith('e')) taker.take(stem.length, 'e', '', 'adj');
    if (mustDouble.test(stem)) taker.take(stem.length, 'e', '', 'adj');
    if (stem.endsWith('u')) taker.take(stem.length, 'e', '', 'adj');
  }
  if (!form.endsWith('ly') || form.length < 5) return;
  const stem = form.slice(0, -2);
  taker.take(stem.length, '', '', 'adj');
  if (stem.endsWith('i')) taker.take(stem.length - 1, 'y', '', 'adj');
  if (stem.endsWith('ical')) taker.take(stem.length - 2, '', '', 'adj');
  if (/[bdgkpt]$/.test(stem)) taker.take(stem.length, 'le', '', 'adj');
  if (stem.endsWith('l')) taker.take(stem.length, 'l', '', 'adj');
}

const none: readonly string[] = [];

function takeIrregular(form: string, taker: Taker): void {
  for (const lemma of words.get(form) ?? none) taker.take(0, lemma, '', 'other');
  for (const lemma of verbs.get(form) ?? none) taker.take(0, lemma, '', 'verb');
  if (/[a-z]men$/.test(form)) taker.take(form.length - 2, 'an', '', 'noun');
  if (form.endsWith('children')) taker.take(form.length - 3, '', '', 'noun');
  // Counted, not iterated over: until the compiler has seen many words each step of an iterator makes an object.
  for (let at = 0; at < enVerbPrefixes.length; at += 1) {
    const prefix = enVerbPrefixes[at] ?? '';
    if (!form.startsWith(prefix)) continue;
    for (const lemma of verbs.get(form.slice(prefix.length)) ?? none)
      taker.take(prefix.length, lemma, '', 'verb');
  }
}

const allGroups: readonly WordGroup[] = ['noun', 'verb', 'adj', 'other'];

/** Lists every dictionary form a folded English form may belong to, itself included, repeats included. */
export function analyseEnglish(form: string, taker: Taker): void {
  const bare = form.includes("'") ? form.replace(/'s$|(?<=s)'$/, '') : form;
  taker.begin(bare);
  for (const group of allGroups) taker.take(bare.length, '', '', group);
  takeIrregular(bare, taker);
  takePlural(bare, taker);
  takeVerbForms(bare, taker);
  takeDegrees(bare, taker);
}
