import i18next from 'i18next';
import { catalogues } from '../locales/index.ts';
import cliEn from '../locales/cli.en.json' with { type: 'json' };
import cliRu from '../locales/cli.ru.json' with { type: 'json' };
import cliUk from '../locales/cli.uk.json' with { type: 'json' };

/** The command line's own i18next: plain text, so nothing is escaped; flat keys, as in the catalogues. */
const instance = i18next.createInstance();
void instance.init({
  lng: 'en',
  fallbackLng: 'en',
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  interpolation: { escapeValue: false },
  resources: {
    en: { translation: { ...catalogues.en, ...cliEn } },
    uk: { translation: { ...catalogues.uk, ...cliUk } },
    ru: { translation: { ...catalogues.ru, ...cliRu } },
  },
});

export const uiLanguages = ['uk', 'en', 'ru'] as const;
export type UiLanguage = (typeof uiLanguages)[number];

/** Switches the language of everything the command line says to people; data never depends on it. */
export function setUiLanguage(language: UiLanguage): void {
  void instance.changeLanguage(language);
}

/** The language in force. */
export function currentUiLanguage(): UiLanguage {
  return uiLanguages.find((language) => language === instance.language) ?? 'en';
}

/** Returns the catalogue's words for a key; the key itself where a catalogue lacks it. */
export function translate(key: string, params: Readonly<Record<string, string | number>> = {}): string {
  return instance.t(key, params);
}
