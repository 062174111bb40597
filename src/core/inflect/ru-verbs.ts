import { prefixed } from './paradigm.ts';
import type { Paradigm } from './paradigm.ts';
import { ruConsonants, ruVowels, softenedVerbStem } from './ru-stems.ts';

const verb = 'verb';
const anyLetter = ruConsonants + ruVowels;
const hissing = 'жчшщ';

/** A passive participle: the long dictionary form, to which the rules bring the others, and the short forms. */
const participle = (long: string, short: string): string => `${long}ый ${prefixed(short, '0 а о ы')}`;
const past = (vowel: string): string => `${prefixed(vowel, 'л ла ло ли в вши')} ${vowel}вший`;
/** First conjugation after a vowel, with its participles. */
const presentIot = `ю ешь ет ем ете ют я й йте ющий ${participle('ем', 'ем')}`;
const presentHard = `у ешь ет ем ете ут я и ите ущий`;
const bareImperative = 'ь ьте';
const presentSecond = `ишь ит им ите и ${participle('им', 'им')}`;
const secondPlural = `ят я ящий`;
const hissingPlural = `ат а ащий`;

/** Conjugations of Russian verbs that follow rules; the closed classes are in `ru-verb-bases.ts`. */
export const ruVerbs: readonly Paradigm[] = [
  {
    group: verb,
    lemma: 'ать',
    after: anyLetter,
    endings: `ать ${prefixed('а', presentIot)} ${past('а')} ${participle('анн', 'ан')}`,
  },
  {
    group: verb,
    lemma: 'ять',
    after: anyLetter,
    endings: `ять ${prefixed('я', presentIot)} ${past('я')} ${participle('янн', 'ян')}`,
  },
  {
    group: verb,
    lemma: 'еть',
    after: anyLetter,
    endings: `еть ${prefixed('е', presentIot)} ${past('е')} ${participle('енн', 'ен')}`,
  },
  { group: verb, lemma: 'уть', after: anyLetter, endings: `уть ${prefixed('у', presentIot)} ${past('у')}` },
  { group: verb, lemma: 'ять', after: ruVowels, endings: presentIot },
  // рисовать, воевать, танцевать
  { group: verb, lemma: 'овать', after: anyLetter, endings: prefixed('у', presentIot) },
  { group: verb, lemma: 'евать', after: 'жчшщц', endings: prefixed('у', presentIot) },
  { group: verb, lemma: 'евать', after: anyLetter, endings: prefixed('ю', presentIot) },
  // писать → пишу
  {
    group: verb,
    lemma: 'ать',
    after: ruConsonants,
    endings: `${presentHard} ю ют ющий ${bareImperative}`,
    shift: softenedVerbStem,
    isShiftOnly: true,
    shortest: 3,
  },
  // просить, верить, строить
  {
    group: verb,
    lemma: 'ить',
    after: anyLetter,
    endings: `ить ${past('и')} ${presentSecond} ${secondPlural} ${bareImperative} й йте`,
  },
  {
    group: verb,
    lemma: 'ить',
    after: anyLetter,
    endings: `у ю ${participle('енн', 'ен')}`,
    shift: softenedVerbStem,
    isShiftOnly: true,
  },
  { group: verb, lemma: 'ить', after: anyLetter, endings: `ю ${participle('енн', 'ен')}` },
  { group: verb, lemma: 'ить', after: hissing, endings: 'у' },
  // видеть, лететь
  { group: verb, lemma: 'еть', after: ruConsonants, endings: `${presentSecond} ${secondPlural} ь ьте` },
  {
    group: verb,
    lemma: 'еть',
    after: ruConsonants,
    endings: `у ю ${participle('енн', 'ен')}`,
    shift: softenedVerbStem,
    isShiftOnly: true,
  },
  { group: verb, lemma: 'еть', after: ruConsonants, endings: `ю ${participle('енн', 'ен')}` },
  { group: verb, lemma: 'ить', after: hissing, endings: hissingPlural },
  { group: verb, lemma: 'еть', after: hissing, endings: hissingPlural },
  // стоять
  { group: verb, lemma: 'ять', after: ruVowels, endings: `ю ${presentSecond} ${secondPlural} й йте` },
  // кинуть, исчезнуть
  {
    group: verb,
    lemma: 'нуть',
    after: `${anyLetter}ь`,
    endings: `нуть ${prefixed('н', presentHard)} нь ньте ${past('ну')} ${participle('нут', 'нут')}`,
  },
  {
    group: verb,
    lemma: 'нуть',
    after: ruConsonants,
    endings: `0 ла ло ли ши ший`,
  },
  // бороть, колоть, тереть
  {
    group: verb,
    lemma: 'оть',
    after: 'рл',
    endings: `оть ${past('о')} ю ешь ет ем ете ют я и ите ${participle('от', 'от')}`,
  },
  {
    group: verb,
    lemma: 'ереть',
    after: ruConsonants,
    endings: `ереть ер ерла ерло ерли ерши ерший ${prefixed('р', presentHard)} ${participle('ерт', 'ерт')}`,
  },
];
