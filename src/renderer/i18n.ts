import { createInstance, type i18n } from 'i18next';
import { useMemo } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { UiLocale } from '../bridge/api.ts';
import type { Message } from '../core/model.ts';
import { catalogues, type MessageKey } from '../locales/index.ts';

export type { MessageKey };

type Params = Readonly<Record<string, string | number>>;

/** Makes the window's own translator. Keys are flat: dots in them part nothing. */
export function createTranslator(locale: UiLocale): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: locale,
    fallbackLng: 'en',
    resources: {
      uk: { translation: catalogues.uk },
      en: { translation: catalogues.en },
      ru: { translation: catalogues.ru },
    },
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instance;
}

/** What components write words with. */
export interface Translator {
  /** A literal key of the catalogues. */
  readonly t: (key: MessageKey, params?: Params) => string;
  /** A message of core or services; one without an entry shows its code and values, never nothing. */
  readonly say: (message: Message) => string;
  /** Name of a language in the language of the window. */
  readonly languageName: (code: string) => string;
  readonly locale: UiLocale;
}

/** Builds a translator over an instance; used by the hook and by tests. */
export function translatorOf(instance: i18n): Translator {
  // Only these three are ever set (see Settings.locale).
  const locale = instance.language as UiLocale;
  const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' });
  const t = (key: MessageKey, params?: Params): string => instance.t(key, { ...params });
  return {
    t,
    say: ({ key, params }) => {
      // A parameter may itself be a key, such as the reason why an edit is not possible.
      const said = Object.fromEntries(
        Object.entries(params).map(([name, given]) => [
          name,
          typeof given === 'string' && /^[a-z]+[.][\w.-]+$/.test(given) && instance.exists(given)
            ? instance.t(given)
            : given,
        ]),
      );
      return instance.exists(key, said)
        ? instance.t(key, said)
        : [key, ...Object.values(said)].filter((part) => part !== '').join(' · ');
    },
    languageName: (code) => {
      try {
        return names.of(code) ?? code;
      } catch {
        return code;
      }
    },
    locale,
  };
}

/** The translator of the window, renewed when the language changes. */
export function useT(): Translator {
  const { i18n: instance } = useTranslation();
  const { language } = instance;
  // The language is what changes inside the instance, which itself stays the same object.
  return useMemo(() => (language ? translatorOf(instance) : translatorOf(instance)), [instance, language]);
}
