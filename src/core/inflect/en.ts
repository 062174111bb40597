import { enIrregularVerbs, enIrregularWords, enVerbPrefixes } from './en-irregular.ts';
import { readExceptions } from './paradigm.ts';
import type { AddCandidate } from './paradigm.ts';

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

/** Stems of -ed, -ing, -er and -est without the dictionary's -e or with its doubled consonant undone. */
function baseStems(stem: string): string[] {
  if (stem.length < 2 || !/[aeiouy]/.test(stem)) return [];
  const last = stem.charAt(stem.length - 1);
  const found: string[] = [];
  const sounded = stem.replace('qu', 'q'); // the u of quote is no vowel
  const isDoubled = last === stem.charAt(stem.length - 2) && !isVowel(last);
  if (isDoubled) {
    if ('lsfztr'.includes(last) || stem.length <= 3) found.push(stem); // call, press, stuff, boycott, purr, add
    if (last !== 's') found.push(stem.slice(0, -1));
    return found;
  }
  if (!mustDouble.test(sounded) && !/[vu]$/.test(stem)) found.push(stem);
  if (!needsNoE.test(sounded) || mustHaveE.test(stem)) found.push(`${stem}e`);
  return found;
}

function addPlural(form: string, add: AddCandidate): void {
  if (!form.endsWith('s') || form.endsWith('ss') || form.length < 3) return;
  const both = (lemma: string): void => {
    add(lemma, '', 'noun');
    add(lemma, '', 'verb');
  };
  const stem = form.slice(0, -1);
  if (form.endsWith('ies')) {
    both(`${form.slice(0, -3)}y`);
    both(stem); // ties, calories
    return;
  }
  if (!/(?:us|is|[^aeiou]z|sh|x)s?$/.test(stem) || /(?:u|i)$/.test(stem)) both(stem);
  if (/(?:s|x|z|ch|sh|o)es$/.test(form)) both(form.slice(0, -2));
  if (/(?:zz|ss)es$/.test(form)) both(form.slice(0, -3));
  if (form.endsWith('ves')) {
    add(`${form.slice(0, -3)}f`, '', 'noun');
    add(`${form.slice(0, -3)}fe`, '', 'noun');
  }
  if (/[^aeiou]ses$|[aeiou]ses$|xes$/.test(form)) add(`${form.slice(0, -2)}is`, '', 'noun');
}

function addVerbForms(form: string, add: AddCandidate): void {
  for (const tail of ['ed', 'ing']) {
    if (!form.endsWith(tail) || form.length < tail.length + 2) continue;
    const stem = form.slice(0, -tail.length);
    for (const lemma of baseStems(stem)) add(lemma, '', 'verb');
    if (tail === 'ed' && stem.endsWith('i')) add(`${stem.slice(0, -1)}y`, '', 'verb');
    if (tail === 'ed' && stem.endsWith('e')) add(stem, '', 'verb');
    if (tail === 'ed' && /[^aeiou]?[ey]$/.test(stem)) add(`${stem}e`, '', 'verb');
    if (tail === 'ing' && stem.endsWith('y')) add(`${stem.slice(0, -1)}ie`, '', 'verb');
    if (tail === 'ing') add(form, '', 'noun');
  }
}

function addDegrees(form: string, add: AddCandidate): void {
  for (const tail of ['er', 'est']) {
    if (!form.endsWith(tail) || form.length < tail.length + 2) continue;
    const stem = form.slice(0, -tail.length);
    for (const lemma of baseStems(stem)) add(lemma, '', 'adj');
    if (stem.endsWith('i')) add(`${stem.slice(0, -1)}y`, '', 'adj');
    if (stem.endsWith('e')) add(`${stem}e`, '', 'adj');
    if (mustDouble.test(stem)) add(`${stem}e`, '', 'adj');
    if (stem.endsWith('u')) add(`${stem}e`, '', 'adj');
  }
  if (!form.endsWith('ly') || form.length < 5) return;
  const stem = form.slice(0, -2);
  add(stem, '', 'adj');
  if (stem.endsWith('i')) add(`${stem.slice(0, -1)}y`, '', 'adj');
  if (stem.endsWith('ical')) add(stem.slice(0, -2), '', 'adj');
  if (/[bdgkpt]$/.test(stem)) add(`${stem}le`, '', 'adj');
  if (stem.endsWith('l')) add(`${stem}l`, '', 'adj');
}

function addIrregular(form: string, add: AddCandidate): void {
  for (const lemma of words.get(form) ?? []) add(lemma, '', 'other');
  for (const lemma of verbs.get(form) ?? []) add(lemma, '', 'verb');
  if (/[a-z]men$/.test(form)) add(`${form.slice(0, -2)}an`, '', 'noun');
  if (form.endsWith('children')) add(form.slice(0, -3), '', 'noun');
  // Counted, not iterated over: until the compiler has seen many words each step of an iterator makes an object.
  for (let at = 0; at < enVerbPrefixes.length; at += 1) {
    const prefix = enVerbPrefixes[at] ?? '';
    if (!form.startsWith(prefix)) continue;
    for (const lemma of verbs.get(form.slice(prefix.length)) ?? []) add(prefix + lemma, '', 'verb');
  }
}

/** Lists every dictionary form a folded English form may belong to, itself included, repeats included. */
export function analyseEnglish(form: string, add: AddCandidate): void {
  const bare = form.replace(/'s$|(?<=s)'$/, '');
  add(bare, '', 'noun');
  add(bare, '', 'verb');
  add(bare, '', 'adj');
  add(bare, '', 'other');
  addIrregular(bare, add);
  addPlural(bare, add);
  addVerbForms(bare, add);
  addDegrees(bare, add);
}
