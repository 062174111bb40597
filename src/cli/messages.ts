import i18next from 'i18next';
import type { Message } from '../core/model.ts';
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
  resources: { en: { translation: Object.assign({}, catalogues.en, cliEn) } },
});

export const uiLanguages = ['uk', 'en', 'ru'] as const;
export type UiLanguage = (typeof uiLanguages)[number];

/** Switches the language of everything the command line says to people; data never depends on it. */
export function setUiLanguage(language: UiLanguage): void {
  // English is there from the beginning, the others where they are asked for.
  if (language !== 'en' && !instance.hasResourceBundle(language, 'translation')) {
    const own = language === 'uk' ? cliUk : cliRu;
    instance.addResourceBundle(language, 'translation', Object.assign({}, catalogues[language], own));
  }
  void instance.changeLanguage(language);
}

/** The language in force. */
export function currentUiLanguage(): UiLanguage {
  return uiLanguages.find((language) => language === instance.language) ?? 'en';
}

/** Says on standard error what is worth knowing of a file that was read all the same. */
export function tellWarnings(
  file: string,
  warnings: readonly Message[],
  io: { readonly writeError: (text: string) => void },
): void {
  for (const { key, params } of warnings) io.writeError(`zvirka: ${file}: ${translate(key, params)}\n`);
}

/** Returns the catalogue's words for a key; the key itself where a catalogue lacks it. The code of a reason becomes words. */
export function translate(key: string, params: Readonly<Record<string, string | number>> = {}): string {
  const { reason } = params;
  const why = typeof reason === 'string' && /^[\w-]+$/.test(reason) ? `why.${reason}` : '';
  return instance.t(key, instance.exists(why) ? { ...params, reason: instance.t(why, params) } : params);
}
