import { lettered } from '../../text/lettered.ts';
import type { SlavicLanguage } from '../../model.ts';
import type { SideReading } from '../reading.ts';
import { gated, matchesOf } from '../words/gated.ts';
import type { GatedPattern } from '../words/gated.ts';
import type { PlainNumber } from './number-forms.ts';

// Numbers grown together with what they count: «п'ятирічний», «трёхэтажный», what English says in two words (five-year, three-storey).

const numerals: Readonly<Record<SlavicLanguage, Readonly<Record<string, number>>>> = {
  uk: {
    дво: 2, двох: 2, три: 3, трьох: 3, чотири: 4, чотирьох: 4, пяти: 5, шести: 6, семи: 7, восьми: 8, девяти: 9, десяти: 10,
    одинадцяти: 11, дванадцяти: 12, тринадцяти: 13, чотирнадцяти: 14, пятнадцяти: 15, шістнадцяти: 16, сімнадцяти: 17,
    вісімнадцяти: 18, девятнадцяти: 19, двадцяти: 20, тридцяти: 30, сорока: 40, пятдесяти: 50, шістдесяти: 60, сто: 100,
  },
  ru: {
    двух: 2, дву: 2, трех: 3, четырех: 4, пяти: 5, шести: 6, семи: 7, восьми: 8, девяти: 9, десяти: 10, одиннадцати: 11,
    двенадцати: 12, тринадцати: 13, четырнадцати: 14, пятнадцати: 15, шестнадцати: 16, семнадцати: 17, восемнадцати: 18,
    девятнадцати: 19, двадцати: 20, тридцати: 30, сорока: 40, пятидесяти: 50, шестидесяти: 60, сто: 100,
  },
}; // prettier-ignore

const patterns: Readonly<Record<SlavicLanguage, GatedPattern>> = {
  uk: gated(
    lettered.giu`(?<!\p{L})(?<numeral>двох?|три|трьох|чотири|чотирьох|п['’ʼ]яти|шести|семи|восьми|дев['’ʼ]яти|десяти|(?:оди|два|три|чотир|п['’ʼ]ят|шіст|сім|вісім|дев['’ʼ]ят)надцяти|двадцяти|тридцяти|сорока|п['’ʼ]ятдесяти|шістдесяти|сто)(?:річ|годин|ден|добов|тижнев|місяч|хвилин|секунд|поверхов|крат|відсотков|мільйон|мільярд|тисяч|зірков|кімнат|міс|знач|баль|(?:кіло|санти|мілі)?метров|тон|літров|гривнев|доларов|кут|серій|том|коліс|циліндров|разов|сторон|етап|рівнев|голов|(?<!сто)ок|рук|ног|лап|двер|струн|мов|кольор(?:ов)?)н?(?:ий|ій|а|я|е|є|ого|ої|ому|у|ю|им|ою|і|их|ими|ім)(?!\p{L})`,
    'дво трьо три чоти п шест шіст семи сімн вось вісі дев деся один дван двад трид соро сто',
  ),
  ru: gated(
    lettered.giu`(?<!\p{L})(?<numeral>двух?|тр[её]х|четыр[её]х|пяти|шести|семи|восьми|девяти|десяти|(?:один|две|три|четыр|пят|шест|сем|восем|девят)надцати|двадцати|тридцати|сорока|пятидесяти|шестидесяти|сто)(?:лет|годич|часов|днев|суточ|недель|месяч|минут|секунд|этаж|крат|процент|миллион|миллиард|тысяч|зв[её]здоч|зв[её]зд|комнат|мест|знач|балль|(?:кило|санти|милли)?метров|тон|литров|рубл[её]в|долларов|уголь|серий|том|кол[её]с|цилиндров|разов|сторон|этап|уровнев|голов|глаз|рук|ног|лап|двер|струн|язы[чк]|цвет)н?(?:ий|ый|ой|ая|яя|ое|ее|ого|его|ей|ому|ему|ую|юю|ым|им|ом|ем|ые|ие|ых|их|ыми|ими)(?!\p{L})`,
    'двух дву трех трёх три четы пяти пятн шест семи семн вось деся один две двен двад соро сто восе девя',
  ),
};

/** Reads such numbers as weak ones: they answer a number of the other side and ask for none. */
export function readGrownNumbers(reading: SideReading): PlainNumber[] {
  const { language } = reading;
  if (language !== 'uk' && language !== 'ru') return [];
  return matchesOf(reading, patterns[language]).flatMap((match): PlainNumber[] => {
    const written = match.groups?.['numeral'] ?? '';
    const value = numerals[language][written.toLowerCase().replace(/['’ʼ]/gu, '').replaceAll('ё', 'е')];
    if (value === undefined) return [];
    return [
      {
        startOffset: match.index,
        endOffset: match.index + match[0].length,
        value,
        isOrdinal: false,
        precision: 'approximate',
        form: 'words',
        isPercent: false,
        isWeak: true,
        isGrown: true,
      },
    ];
  });
}
