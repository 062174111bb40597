import { prefixed } from './paradigm.ts';
import type { Paradigm } from './paradigm.ts';
import { positiveStem, ukConsonants, ukVowels } from './uk-stems.ts';

/** Endings of a hard adjective or participle. */
const ukHardEndings = 'ий ого ому им ім а ої ій у ою е і их ими ая ії ую еє';
const softEndings = 'ій ього ьому ім я ьої ю ьою є і іх іми';
const possessiveEndings = '0 а ого ому им ім ої ій у ою е і их ими';
const adj = 'adj';

/** Declensions and degrees of Ukrainian adjectives; adverbs in -о count as forms. */
export const ukAdjectives: readonly Paradigm[] = [
  { group: adj, lemma: 'ий', after: ukConsonants, endings: `${ukHardEndings} о` },
  { group: adj, lemma: 'ій', after: 'нтлджсзцр', endings: `${softEndings} ьо` },
  { group: adj, lemma: 'їй', after: ukVowels, endings: 'їй його йому їм я йої ю йою є ї їх їми' },
  { group: adj, lemma: 'ий', after: 'ц', endings: 'ий я ього ьому ю є і' },
  { group: adj, lemma: 'ів', after: ukConsonants, endings: `ів ${prefixed('ов', possessiveEndings)}` },
  { group: adj, lemma: 'ів', after: ukConsonants, endings: `ів ${prefixed('ев', possessiveEndings)}` },
  { group: adj, lemma: 'їв', after: ukVowels + "'", endings: `їв ${prefixed('єв', possessiveEndings)}` },
  { group: adj, lemma: 'ин', after: ukConsonants, endings: prefixed('ин', possessiveEndings) },
  { group: adj, lemma: 'їн', after: ukVowels, endings: prefixed('їн', possessiveEndings) },
  { group: adj, lemma: 'ий', after: ukConsonants, endings: `${prefixed('іш', ukHardEndings)} іш` },
  { group: adj, lemma: 'ій', after: 'н', endings: `${prefixed('іш', ukHardEndings)} іш` },
  {
    group: adj,
    lemma: 'ий',
    after: ukConsonants,
    endings: ukHardEndings,
    shift: positiveStem,
    isShiftOnly: true,
  },
];

/** Degrees that no rule finds, and short forms. */
export const ukAdjectiveExceptions = `
великий: більший більшого більшому більшим більшім більша більшої більшій більшу більшою більше більші більших більшими
малий: менший меншого меншому меншим меншім менша меншої меншій меншу меншою менше менші менших меншими
маленький: менший меншого меншому менша меншої менше менші менших меншими
поганий: гірший гіршого гіршому гіршим гірша гіршої гірше гірші гірших гіршими
хороший: кращий кращого кращому кращим краща кращої кращу краще кращі кращих кращими
гарний: кращий кращого кращому кращим краща кращої кращу краще кращі кращих кращими
добрий: кращий ліпший ліпшого ліпша ліпше ліпші ліпших добре
далекий: дальший дальшого дальша дальше дальші дальших далі
готовий: готов
винний: винен
повинний: повинен повинна повинне повинні
повинен: повинна повинно повинні повинне
потрібний: потрібен
потрібен: потрібна потрібно потрібне потрібні
винен: винна винне винні
згоден: згодна згодні
ладен: ладна ладні
певен: певна певні
радий: рад
рад: рада раді
здоровий: здоров
живий: жив
певний: певен
згодний: згоден
ладний: ладен
можливий: можливо
`;
