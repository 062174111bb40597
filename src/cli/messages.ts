import i18next from 'i18next';
import cliEn from '../locales/cli.en.json' with { type: 'json' };
import cliRu from '../locales/cli.ru.json' with { type: 'json' };
import cliUk from '../locales/cli.uk.json' with { type: 'json' };
import errorsEn from '../locales/errors.en.json' with { type: 'json' };
import errorsRu from '../locales/errors.ru.json' with { type: 'json' };
import errorsUk from '../locales/errors.uk.json' with { type: 'json' };

/** The command line's own i18next: plain text, so nothing is escaped. */
const catalogue = i18next.createInstance();
void catalogue.init({
  lng: 'en',
  fallbackLng: 'en',
  keySeparator: '.',
  initAsync: false,
  interpolation: { escapeValue: false },
  resources: {
    en: { translation: { cli: cliEn, error: errorsEn } },
    uk: { translation: { cli: cliUk, error: errorsUk } },
    ru: { translation: { cli: cliRu, error: errorsRu } },
  },
});

export const uiLanguages = ['uk', 'en', 'ru'] as const;
export type UiLanguage = (typeof uiLanguages)[number];

/** Switches the language of everything the command line says to people; data never depends on it. */
export function setUiLanguage(language: UiLanguage): void {
  void catalogue.changeLanguage(language);
}

/** Returns the catalogue's words for a key; the key itself where a catalogue lacks it. */
export function translate(key: string, params: Readonly<Record<string, string | number>> = {}): string {
  return catalogue.t(key, params);
}
