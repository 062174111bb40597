import { lettered } from '../../text/lettered.ts';
import type { KnownLanguage, Span } from '../../model.ts';
import type { SideReading } from '../reading.ts';
import { gated, matchesOf } from '../words/gated.ts';
import type { GatedPattern } from '../words/gated.ts';

/** A half hour told in words: 10 for half past ten. */
export interface HalfHour extends Span {
  readonly hour: number;
}

const hours: Readonly<Record<KnownLanguage, string>> = {
  uk: 'перш друг трет четверт п.ят шост сьом восьм дев.ят десят одинадцят дванадцят',
  ru: 'перв втор треть четв[её]рт пят шест седьм восьм девят десят одиннадцат двенадцат',
  en: 'one two three four five six seven eight nine ten eleven twelve',
};
const hourPatterns: Readonly<Record<KnownLanguage, readonly RegExp[]>> = {
  uk: hours.uk.split(' ').map((name) => new RegExp(`^${name}`, 'u')),
  ru: hours.ru.split(' ').map((name) => new RegExp(`^${name}`, 'u')),
  en: hours.en.split(' ').map((name) => new RegExp(`^${name}$`, 'u')),
};
const patterns: Readonly<Record<KnownLanguage, GatedPattern>> = {
  uk: gated(lettered.giu`пів\s?на\s(\p{L}[\p{L}'’ʼ]*)`, 'пів'),
  ru: gated(lettered.giu`(?:половин[ае]|пол-?)\s?(\p{L}+)`, 'пол'),
  en: gated(lettered.giu`half[\s-](?:past[\s-])?(\p{L}+)`, 'half'),
};

/** Finds «пів на одинадцяту», «в половине одиннадцатого», “half past ten”. */
export function readHalfHours(reading: SideReading): HalfHour[] {
  const { language } = reading;
  if (language === undefined) return [];
  return matchesOf(reading, patterns[language]).flatMap((match) => {
    const word = (match[1] ?? '').toLowerCase();
    const at = hourPatterns[language].findIndex((pattern) => pattern.test(word));
    if (at < 0) return [];
    // Slavic languages name the hour that is under way; 12 and 0 are one.
    const hour = language === 'en' ? (at + 1) % 12 : at;
    return [
      {
        hour,
        startOffset: match.index,
        endOffset: match.index + match[0].length,
      },
    ];
  });
}
