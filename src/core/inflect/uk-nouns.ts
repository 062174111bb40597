import type { Paradigm } from './paradigm.ts';
import {
  closedSoftStem,
  closedStem,
  iotStem,
  openSoftStem,
  openStem,
  ukConsonants,
  ukVowels,
} from './uk-stems.ts';

const hissing = 'жчшщ';
const noun = 'noun';
// Declined as adjectives: apart from true nouns, or дорогим would join дорогам.
const adjectival = 'adj';

/** Declensions of Ukrainian nouns. */
export const ukNouns: readonly Paradigm[] = [
  // стіл, ніж, ніч, любов: without a vowel in the dictionary
  {
    group: noun,
    lemma: '',
    after: ukConsonants,
    endings: "0 а у ові еві ом ем і и ів ам ами ах е ей ю 'ю ми",
    shift: closedStem,
  },
  { group: noun, lemma: '', after: 'р', endings: 'я ю еві ем і ів ям ями ях ьми', shift: closedStem },
  { group: noun, lemma: '', after: 'вн', endings: 'им', shift: closedStem },
  {
    group: noun,
    lemma: 'ь',
    after: 'дтзсцлнрж',
    endings: 'ь я ю еві ем і ів ям ями ях ьми е ей у',
    shift: closedSoftStem,
  },
  // радости, соли: the older genitive that the orthography of 2019 allows again
  { group: noun, lemma: 'ь', after: 'тлн', endings: 'и', shift: closedSoftStem },
  {
    group: noun,
    lemma: 'й',
    after: `${ukVowels}'`,
    endings: 'й я ю єві єм ї їв ям ями ях є',
    shift: iotStem,
  },
  // книга, вишня, мрія, сім'я
  {
    group: noun,
    lemma: 'а',
    after: ukConsonants,
    endings: 'а и і у ою о ам ами ах 0 ей',
    shift: openStem,
  },
  { group: noun, lemma: 'а', after: hissing, endings: 'і ею е ів' },
  {
    group: noun,
    lemma: 'я',
    after: ukConsonants,
    endings: 'я і ю ею е ь ей ів ям ями ях',
    shift: openSoftStem,
  },
  // облич: the bare plural of doubled hissing consonants
  { group: noun, lemma: 'я', after: hissing, endings: '0', shift: openSoftStem, isShiftOnly: true },

  {
    group: noun,
    lemma: 'я',
    after: `${ukVowels}'`,
    endings: 'я ї ю єю є й ям ями ях їв ей',
    shift: openSoftStem,
  },
  // піранья, ескадрилья
  { group: noun, lemma: 'ья', after: 'нл', endings: 'ья ьї ью ьєю ьє ьям ьями ьях' },
  { group: noun, lemma: "'я", after: 'м', endings: "'я ені енем ена ен енам енами енах" },
  { group: noun, lemma: 'я', after: ukConsonants, endings: 'я яти яті ята ят ятам ятами ятах' },
  { group: noun, lemma: 'а', after: hissing, endings: 'а ати аті ата ат атам атами атах' },
  // місто, море, батько
  {
    group: noun,
    lemma: 'о',
    after: ukConsonants + 'ьй',
    endings: 'о а у ові ом і ам ами ах 0',
    shift: openStem,
  },
  { group: noun, lemma: 'о', after: 'к', endings: 'и ів' },
  {
    group: noun,
    lemma: 'ьо',
    after: 'нлд',
    endings: 'ьо я ю ьові ьом і ям ями ях ів',
  },
  { group: noun, lemma: 'е', after: hissing, endings: 'е а у ем і ам ами ах 0 ові еві', shift: openStem },
  { group: noun, lemma: 'е', after: 'рлнц', endings: 'е я ю ем і ів ь ей ям ями ях еві', shift: openStem },
  // громадянин, громадяни
  { group: noun, lemma: 'ин', after: 'н', endings: 'ин и 0 ам ами ах' },
  { group: noun, lemma: 'ин', after: 'рт', endings: 'ин и 0 ам ами ах' },
  // plural only
  { group: noun, lemma: 'и', after: ukConsonants, endings: 'и ів 0 ам ами ах', shift: openStem },
  { group: noun, lemma: 'і', after: ukConsonants, endings: 'і ів ей ям ями ях ам ами ах ьми ь 0 има' },
  { group: noun, lemma: 'ї', after: ukVowels, endings: 'ї їв й ям ями ях' },
  { group: noun, lemma: 'а', after: ukConsonants, endings: 'а 0 ам ами ах', shift: openStem },
  // adjectives become nouns: набережна, майбутнє, дані
  { group: adjectival, lemma: 'а', after: ukConsonants, endings: 'а ої ій у ою і их им ими', shortest: 4 },
  { group: adjectival, lemma: 'е', after: ukConsonants, endings: 'е ого ому им ім і их ими', shortest: 4 },
  { group: adjectival, lemma: 'є', after: 'нтлдж', endings: 'є ього ьому ім і іх іми', shortest: 4 },
  { group: adjectival, lemma: 'я', after: 'нтлдж', endings: 'я ьої ій ю ьою і іх іми', shortest: 4 },
  { group: adjectival, lemma: 'і', after: ukConsonants, endings: 'і их им ими', shortest: 4 },
];
