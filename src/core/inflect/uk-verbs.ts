import { prefixed } from './paradigm.ts';
import type { Paradigm } from './paradigm.ts';
import { softenedVerbStem, ukConsonants, ukVowels } from './uk-stems.ts';

const verb = 'verb';
const anyLetter = `${ukConsonants}${ukVowels}'`;
const hissing = 'жчшщ';

/** A participle's dictionary form, to which the rules bring its other forms, and the impersonal form in -о. */
const participle = (stem: string): string => `${stem}ий ${stem}о`;
const past = (vowel: string): string => prefixed(vowel, 'в ла ло ли вши');
/** Present of the first conjugation after a vowel: -ю, -єш, -є. */
const presentIot = 'ю єш є єть ємо єм єте ють ючи й ймо йте';
/** Present of the first conjugation after a consonant: -у, -еш, -е. */
const presentHard = 'у еш е еть емо ем ете уть учи и імо ім іть';
const bareImperative = '0 мо те';
const softImperative = 'ь ьмо ьте';
/** Second conjugation. */
const presentSecond = 'иш ить имо им ите и імо ім іть';

/** Conjugations of Ukrainian verbs that follow rules; the closed classes are in `uk-verb-bases.ts`. */
export const ukVerbs: readonly Paradigm[] = [
  // читати, гуляти, володіти
  {
    group: verb,
    lemma: 'ати',
    after: anyLetter,
    endings: `ати ${prefixed('а', presentIot)} ${past('а')} ${participle('ан')} юючий`,
  },
  { group: verb, lemma: 'ати', after: anyLetter, endings: 'аючий' },
  {
    group: verb,
    lemma: 'яти',
    after: anyLetter,
    endings: `яти ${prefixed('я', presentIot)} ${past('я')} ${participle('ян')} яючий`,
  },
  {
    group: verb,
    lemma: 'іти',
    after: anyLetter,
    endings: `іти ${prefixed('і', presentIot)} ${past('і')} ілий іючий`,
  },
  { group: verb, lemma: 'їти', after: ukVowels, endings: `їти ${prefixed('ї', presentIot)} ${past('ї')}` },
  {
    group: verb,
    lemma: 'ути',
    after: anyLetter,
    endings: `ути ${prefixed('у', presentIot)} ${past('у')} ${participle('ут')}`,
  },
  // діяти, сміятися: the suffix goes in the present
  { group: verb, lemma: 'яти', after: ukVowels, endings: presentIot },
  // малювати, підписувати
  {
    group: verb,
    lemma: 'увати',
    after: anyLetter,
    endings: `${prefixed('у', presentIot)} ${participle('ован')} ${participle('уван')} уючий`,
  },
  {
    group: verb,
    lemma: 'ювати',
    after: anyLetter,
    endings: `${prefixed('ю', presentIot)} ${participle('ьован')} ${participle('йован')} ${participle('юван')} юючий`,
  },
  // писати → пишу
  {
    group: verb,
    lemma: 'ати',
    after: ukConsonants,
    endings: `${presentHard} ю ють ючи ${bareImperative} ${softImperative}`,
    shift: softenedVerbStem,
    isShiftOnly: true,
    shortest: 3,
  },
  // просити, бачити, клеїти
  {
    group: verb,
    lemma: 'ити',
    after: ukConsonants,
    endings: `ити ${past('и')} ${presentSecond} ять ячи`,
  },
  {
    group: verb,
    lemma: 'ити',
    after: ukConsonants,
    endings: `у ю ${participle('ен')}`,
    shift: softenedVerbStem,
    isShiftOnly: true,
  },
  { group: verb, lemma: 'ити', after: ukConsonants, endings: `ю ${participle('ен')}` },
  { group: verb, lemma: 'ити', after: hissing, endings: 'у' },
  { group: verb, lemma: 'ити', after: 'бпвмфржчшщ', endings: bareImperative },
  { group: verb, lemma: 'ити', after: 'дтзсцлн', endings: softImperative },
  {
    group: verb,
    lemma: 'ити',
    after: 'бпвмф',
    endings: `лю лять лячи ${participle('лен')}`,
  },
  {
    group: verb,
    lemma: 'їти',
    after: ukVowels,
    endings: `їти ${past('ї')} ю їш їть їмо їм їте ять ячи й ймо йте ${participle('єн')}`,
  },
  // сидіти, летіти
  { group: verb, lemma: 'іти', after: ukConsonants, endings: `${presentSecond} ять ячи ${softImperative}` },
  {
    group: verb,
    lemma: 'іти',
    after: ukConsonants,
    endings: `у ю ${participle('ен')}`,
    shift: softenedVerbStem,
    isShiftOnly: true,
  },
  { group: verb, lemma: 'іти', after: ukConsonants, endings: `ю ${participle('ен')}` },
  { group: verb, lemma: 'іти', after: 'бпвмф', endings: `лю лять лячи ${participle('лен')}` },
  { group: verb, lemma: 'ити', after: hissing, endings: 'ать ачи' },
  { group: verb, lemma: 'іти', after: hissing, endings: 'ать ачи' },
  // стояти
  { group: verb, lemma: 'яти', after: ukVowels, endings: 'ю їш їть їмо їм їте ять ячи й ймо йте' },
  // кинути, зникнути
  {
    group: verb,
    lemma: 'нути',
    after: `${anyLetter}ьй`,
    endings: `нути ${prefixed('н', presentHard)} ${past('ну')} ${participle('нут')} ${participle('нен')} нь ньмо ньте`,
  },
  {
    group: verb,
    lemma: 'нути',
    after: ukConsonants,
    endings: `0 ла ло ли ши лий`,
  },
  // колоти, бороти
  {
    group: verb,
    lemma: 'оти',
    after: 'рл',
    endings: `оти ${past('о')} ю еш е еть емо ете ють ючи и імо іть ${participle('от')}`,
  },
  // терти, вмерти
  {
    group: verb,
    lemma: 'ерти',
    after: ukConsonants,
    endings: `ерти ер ерла ерло ерли ерши ${prefixed('р', presentHard)} ${participle('ерт')}`,
  },
];
