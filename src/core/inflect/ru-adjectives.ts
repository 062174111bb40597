import { prefixed } from './paradigm.ts';
import type { Paradigm } from './paradigm.ts';
import { positiveStem, ruConsonants, ruVowels, shortStem } from './ru-stems.ts';

/** Endings of a hard adjective. */
const ruHardEndings = 'ый ого ому ым ом ая ой ую ою ое ые ых ыми';
/** Endings after a hissing consonant, as active participles have them. */
const ruHissingEndings = 'ий его ему им ем ая ей ую ею ее ие их ими';
const velarEndings = 'ий ой ого ому им ом ая ую ою ое ие их ими';
const adj = 'adj';
const degrees = `ее ей ${prefixed('ейш', ruHissingEndings)}`;

/** Declensions, short forms and degrees of Russian adjectives; adverbs in -о count as short forms. */
export const ruAdjectives: readonly Paradigm[] = [
  {
    group: adj,
    lemma: 'ый',
    after: ruConsonants,
    endings: `${ruHardEndings} 0 а о ы ${degrees}`,
    shift: shortStem,
  },
  {
    group: adj,
    lemma: 'ой',
    after: ruConsonants,
    endings: `${ruHardEndings} 0 а о ы ${degrees}`,
    shift: shortStem,
  },
  // уверен, намерена: one н falls
  { group: adj, lemma: 'енный', after: ruConsonants + ruVowels, endings: 'ен ена ено ены', shortest: 3 },
  // заинтересован, потеряна
  { group: adj, lemma: 'нный', after: 'ая', endings: 'н на но ны', shortest: 5 },
  // выдающихся, оставшуюся
  ...['щийся', 'шийся'].map((lemma) => ({
    group: adj as 'adj', // the literal type is lost inside map
    lemma,
    after: 'аяюувш',
    endings: prefixed(lemma.charAt(0), 'ийся егося емуся имся емся аяся ейся уюся ееся иеся ихся имися'),
    shortest: 3,
  })),
  { group: adj, lemma: 'ий', after: 'гкх', endings: `${velarEndings} 0 а о и`, shift: shortStem },
  { group: adj, lemma: 'ой', after: 'гкхжчшщ', endings: `${velarEndings} 0 а о и`, shift: shortStem },
  { group: adj, lemma: 'ий', after: 'жчшщц', endings: `${ruHissingEndings} 0 а о е и ${degrees}` },
  {
    group: adj,
    lemma: 'ий',
    after: 'нр',
    endings: 'ий его ему им ем яя ей юю ею ее ие их ими е',
    shift: shortStem,
  },
  {
    group: adj,
    lemma: 'ий',
    after: ruConsonants,
    endings: 'ий ьего ьему ьим ьем ья ьей ью ьею ье ьи ьих ьими',
  },
  { group: adj, lemma: 'ов', after: ruConsonants, endings: prefixed('ов', '0 а о ы у ой ым ых ыми ом') },
  { group: adj, lemma: 'ев', after: ruConsonants, endings: prefixed('ев', '0 а о ы у ой ым ых ыми ом') },
  { group: adj, lemma: 'ин', after: ruConsonants, endings: prefixed('ин', '0 а о ы у ой ым ых ыми ом') },
  ...['ый', 'ий', 'ой'].map((lemma) => ({
    group: adj as 'adj', // the literal type is lost inside map
    lemma,
    after: ruConsonants,
    endings: `е ${prefixed('айш', ruHissingEndings)}`,
    shift: positiveStem,
    isShiftOnly: true,
  })),
];

/** Degrees and short forms that no rule finds. */
export const ruAdjectiveExceptions = `
достойный: достоин достойна достойно достойны
большой: больше больший большего большему большим большем большая большей большую большее большие больших большими
великий: больший велик велика велико велики
маленький: меньше меньший меньшего меньшему меньшим меньшем меньшая меньшей меньшую меньшее меньшие меньших меньшими
малый: меньше меньший меньшего меньшая меньшей меньшую меньшее меньшие меньших мал мала мало малы
плохой: хуже худший худшего худшему худшим худшая худшей худшее худшие худших плох плоха плохо плохи
хороший: лучше лучший лучшего лучшему лучшим лучшем лучшая лучшей лучшую лучшее лучшие лучших лучшими хорош хорошо
высокий: выше высший высшего высшему высшим высшем высшая высшей высшую высшее высшие высших высшими высок
низкий: ниже низший низшего низшая низшей низшее низшие низших низок
близкий: ближе ближайший ближайшего ближайшему ближайшим ближайшем ближайшая ближайшей ближайшую ближайшее ближайшие ближайших ближайшими
далекий: дальше дальнейший далек далека далеко далеки
долгий: дольше долог долга долго
широкий: шире широк
глубокий: глубже глубок
молодой: моложе младший младшего младшему младшим младшая младшей младшие младших
старый: старше старший старшего старшему старшим старшая старшей старшие старших стар
короткий: короче короток
сладкий: слаще
тонкий: тоньше тонок
дешевый: дешевле дешев
поздний: позже позднее поздно
ранний: раньше ранее рано
легкий: легче легок
гладкий: глаже
горький: горше горек
должен: должна должно должны
нужный: нужен
нужен: нужна нужно нужны
рад: рада рады
готов: готова готово готовы
обязан: обязана обязано обязаны
согласен: согласна согласны
должный: должен должна должно должны
полный: полон полна полно полны
хитрый: хитер
злой: зол зла злы
дорогой: дороже дорог
крепкий: крепче крепок
узкий: уже узок
тяжкий: тяжек тягчайший
`;
