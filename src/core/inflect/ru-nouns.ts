import type { Paradigm } from './paradigm.ts';
import { closedStem, openStem, ruConsonants, ruVowels } from './ru-stems.ts';

const noun = 'noun';
// Declined as adjectives: apart from true nouns, or дорогим would join дорогам.
const adjectival = 'adj';

/** Declensions of Russian nouns; ё is folded to е. */
export const ruNouns: readonly Paradigm[] = [
  {
    group: noun,
    lemma: '',
    after: ruConsonants,
    endings: '0 а у ом е ы и ов ам ами ах ья ьев ьям ьями ьях',
    shift: closedStem,
  },
  { group: noun, lemma: '', after: 'жчшщц', endings: 'ем ев ей', shift: closedStem },
  { group: noun, lemma: '', after: 'дт', endings: 'ей' },
  { group: noun, lemma: '', after: 'вн', endings: 'ым' },
  {
    group: noun,
    lemma: 'ь',
    after: 'бвджзлмнпрстфчшщц',
    endings: 'ь я ю ем е и ей ям ями ях ью ьми',
    shift: closedStem,
  },
  { group: noun, lemma: 'ь', after: 'жчшщ', endings: 'ам ами ах', shift: closedStem },
  { group: noun, lemma: 'й', after: ruVowels, endings: 'й я ю ем е и ев ям ями ях' },
  { group: noun, lemma: 'ей', after: ruConsonants, endings: 'ей ья ью ьем ье ьи ьев ьям ьями ьях' },
  // книга, вишня, армия, статья
  {
    group: noun,
    lemma: 'а',
    after: ruConsonants + ruVowels,
    endings: 'а ы и е у ой ою ей ею ам ами ах 0',
    shift: openStem,
  },
  {
    group: noun,
    lemma: 'я',
    after: ruConsonants,
    endings: 'я и е ю ей ею ям ями ях ь 0',
    shift: openStem,
  },
  { group: noun, lemma: 'я', after: `${ruVowels}й`, endings: 'я и е ю ей ею й ям ями ях' },
  { group: noun, lemma: 'ья', after: ruConsonants, endings: 'ья ьи ье ью ьей ьею ей ий ьям ьями ьях' },
  // место, сердце, море, здание, платье
  {
    group: noun,
    lemma: 'о',
    after: ruConsonants,
    endings: 'о а у ом е ам ами ах 0 и ья ьев ьям ьями ьях ов',
    shift: openStem,
  },
  { group: noun, lemma: 'е', after: 'жчшщц', endings: 'е а у ем ам ами ах 0', shift: openStem },
  { group: noun, lemma: 'е', after: 'рлн', endings: 'е я ю ем ей ям ями ях ь', shift: openStem },
  { group: noun, lemma: 'ие', after: ruConsonants, endings: 'ие ия ию ием ии ий иям иями иях' },
  { group: noun, lemma: 'ье', after: ruConsonants, endings: 'ье ья ью ьем ьи ий ьев ьям ьями ьях' },
  { group: noun, lemma: 'мя', after: ruVowels, endings: 'мя мени менем мена мен менам менами менах' },
  // теленок, медвежонок, гражданин
  {
    group: noun,
    lemma: 'енок',
    after: ruConsonants,
    endings: 'енок енка енку енком енке ята ят ятам ятами ятах',
  },
  { group: noun, lemma: 'онок', after: 'жчш', endings: 'онок онка онку онком онке ата ат атам атами атах' },
  { group: noun, lemma: 'ин', after: 'нртд', endings: 'ин е ы а 0 ам ами ах' },
  // plural only
  { group: noun, lemma: 'ы', after: ruConsonants, endings: 'ы ов 0 ам ами ах', shift: openStem },
  {
    group: noun,
    lemma: 'и',
    after: ruConsonants + ruVowels,
    endings: 'и ей ов ев 0 ь й ам ами ах ям ями ях',
    shift: openStem,
  },
  { group: noun, lemma: 'а', after: ruConsonants, endings: 'а 0 ам ами ах', shift: openStem },
  { group: noun, lemma: 'ья', after: ruConsonants, endings: 'ья ьев ьям ьями ьях' },
  // adjectives become nouns: набережная, прошлое, данные
  {
    group: adjectival,
    lemma: 'ая',
    after: ruConsonants,
    endings: 'ая ой ей ую ою ые ие ых их ым им ыми ими',
  },
  { group: adjectival, lemma: 'яя', after: 'н', endings: 'яя ей юю ие их им ими', shortest: 4 },
  {
    group: adjectival,
    lemma: 'ое',
    after: ruConsonants,
    endings: 'ое ого ому ым им ом ые ие ых их ыми ими',
    shortest: 4,
  },
  { group: adjectival, lemma: 'ее', after: 'нжчшщ', endings: 'ее его ему им ем ие их ими', shortest: 4 },
  { group: adjectival, lemma: 'ые', after: ruConsonants, endings: 'ые ых ым ыми', shortest: 4 },
  { group: adjectival, lemma: 'ие', after: 'гкхжчшщн', endings: 'ие их им ими', shortest: 4 },
];
