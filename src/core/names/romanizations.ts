import { lettered } from '../text/lettered.ts';
import type { KnownLanguage } from '../model.ts';
import { findSystem, romanize } from '../romanize/romanize.ts';

/** A Cyrillic name in Latin letters by one system. */
export interface Romanization {
  readonly systemId: string;
  readonly text: string;
}

/** The systems in which a reader meets names: KMU 55/2010 and what preceded it, the Russian press and passport forms. */
const systemIds: Readonly<Record<KnownLanguage, readonly string[]>> = {
  uk: ['kmu2010', 'bgn-pcgn-uk-1965'],
  ru: ['bgn-pcgn-ru', 'icao-9303'],
  en: [],
};
const cyrillicName = lettered.u`^\p{Lu}[\p{L}’'ʼ-]*$`;

/** How an unlisted name would be written in English, by rule and in the form in which it stands. Empty for other words. */
export function romanizationsOf(word: string, language: KnownLanguage): readonly Romanization[] {
  if (!cyrillicName.test(word) || !/\p{Script=Cyrillic}/u.test(word)) return [];
  return systemIds[language].flatMap((systemId) => {
    const system = findSystem(systemId);
    return system === undefined ? [] : [{ systemId, text: romanize(word, system) }];
  });
}
