import i18next, { type TFunction } from 'i18next';
import type { UiLocale } from '../bridge/api.ts';
import type { Translate } from './deps.ts';

/** Catalogues as data, flat keys: what a shell hands to the thread that cannot reach its own i18next. */
export type Catalogues = Readonly<Record<UiLocale, Readonly<Record<string, string>>>>;

/** Makes `translate` out of catalogues, which are read with the first word asked for: most sessions write no report.
 *  A key without words comes back as it is, so that nothing is ever blank. */
export function createTranslator(catalogues: Catalogues): Translate {
  let fixed: Readonly<Record<UiLocale, TFunction>> | undefined;
  return (locale, key, params) => String((fixed ??= translatorsOf(catalogues))[locale](key, params));
}

function translatorsOf(catalogues: Catalogues): Readonly<Record<UiLocale, TFunction>> {
  const instance = i18next.createInstance();
  void instance.init({
    lng: 'en',
    fallbackLng: false,
    initAsync: false,
    // Keys are flat: the dots in them part nothing.
    keySeparator: false,
    nsSeparator: false,
    // Plain text: reports escape for themselves, where they know the format.
    interpolation: { escapeValue: false },
    resources: Object.fromEntries(
      Object.entries(catalogues).map(([locale, words]) => [locale, { translation: words }]),
    ),
  });
  return { uk: instance.getFixedT('uk'), en: instance.getFixedT('en'), ru: instance.getFixedT('ru') };
}
