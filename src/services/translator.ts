import i18next from 'i18next';
import type { Translate } from './deps.ts';
import type { UiLocale } from '../bridge/api.ts';

/** Catalogues as data: what a shell hands to the thread that cannot reach its own i18next. */
export type Catalogues = Readonly<Record<UiLocale, Readonly<Record<string, unknown>>>>;

/** Makes `translate` out of catalogues. A key without words comes back as it is, so that nothing is ever blank. */
export function createTranslator(catalogues: Catalogues): Translate {
  const instance = i18next.createInstance();
  void instance.init({
    lng: 'en',
    fallbackLng: false,
    initAsync: false,
    // Plain text: reports escape for themselves, where they know the format.
    interpolation: { escapeValue: false },
    resources: Object.fromEntries(
      Object.entries(catalogues).map(([locale, words]) => [locale, { translation: words }]),
    ),
  });
  const inLocale = new Map<UiLocale, ReturnType<typeof instance.getFixedT>>();
  return (locale, key, params) => {
    const words = inLocale.get(locale) ?? instance.getFixedT(locale);
    inLocale.set(locale, words);
    return String(words(key, params));
  };
}
