import { lettered } from '../../text/lettered.ts';
import type { SideReading } from '../reading.ts';
import type { ReadNumber } from '../values/quantities.ts';
import type { KnownLanguage } from '../../model.ts';

/** Words before a year; of many thousands of things they say nothing as a rule. */
const beforeYear = lettered.iu`(?:^|[^\p{L}])(?:in|since|by|until|till|from|before|after|during|the|its|their|early|late|mid|at|to|and|у|в|з|із|зі|с|со|до|від|от|к|по|після|после|і|й|та|и|року|года?|[\p{L}]*(?:ary|ch|ril|may|june|july|ust|ber)|(?:січ|лют|бер|квіт|трав|черв|лип|серп|вер|жовт|лист|груд)\p{L}+|(?:янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)\p{L}*)[\s\u00a0]$`;

/** Plurals that are counted: “1100 prisoners”, «1200 полонених», «1500 солдат». */
const counted: Readonly<Record<KnownLanguage, RegExp>> = {
  uk: lettered.u`^[\s\u00a0](?!рок|рік)(?:\p{Ll}+(?:ів|їв|ей|их|іх)|осіб|людин|солдат|машин|жінок|гривень|тонн)(?!\p{L})`,
  ru: lettered.u`^[\s\u00a0](?!год|лет)(?:\p{Ll}+(?:ов|ев|ей|ых|их)|человек|солдат|машин|женщин|гривен|тонн)(?!\p{L})`,
  en: lettered.u`^[\s\u00a0](?:\p{Ll}+(?<![su'’i])s|people|men|women|children|troops|police)(?!\p{L})`,
};

/** A year is four digits in a row before nothing that is counted: 1,200 and «1200 полонених» are amounts. */
export function isYear(number: ReadNumber, side: SideReading): boolean {
  const { value, startOffset, endOffset } = number;
  return (
    number.number.form === 'digits' &&
    endOffset - startOffset === 4 &&
    Number.isInteger(value) &&
    value >= 1000 &&
    value <= 2100 &&
    !isCounted(number, side)
  );
}

function isCounted({ number, value, startOffset, endOffset }: ReadNumber, side: SideReading): boolean {
  const { text, language } = side;
  if (language === undefined || number.precision === 'range') return false;
  if (!counted[language].test(text.slice(endOffset, endOffset + 30))) return false;
  // “2019 elections” are those of a year as often as not.
  if (language === 'en' && value >= 1900 && number.bound === undefined) return false;
  return !beforeYear.test(text.slice(Math.max(0, startOffset - 14), startOffset));
}
