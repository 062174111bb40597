import { createInstance, type i18n } from 'i18next';
import { useContext } from 'react';
import { I18nContext, initReactI18next, useTranslation } from 'react-i18next';
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
  // Made when first asked for: it costs more than all the rest here.
  let names: Intl.DisplayNames | undefined;
  const t = (key: MessageKey, params?: Params): string => instance.t(key, { ...params });
  return {
    t,
    say: ({ key, params }) => {
      // A parameter may itself be a key, such as the reason why an edit is not possible, or the code of a reason.
      const said = Object.fromEntries(
        Object.entries(params).map(([name, given]): [string, string | number] => {
          if (typeof given !== 'string') return [name, given];
          const inner = name === 'reason' && /^[\w-]+$/.test(given) ? `why.${given}` : given;
          return [
            name,
            /^[a-z]+[.][\w.-]+$/.test(inner) && instance.exists(inner) ? instance.t(inner) : given,
          ];
        }),
      );
      return instance.exists(key, said)
        ? instance.t(key, said)
        : [key, ...Object.values(said)].filter((part) => part !== '').join(' · ');
    },
    languageName: (code) => {
      try {
        names ??= new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' });
        return names.of(code) ?? code;
      } catch {
        return code;
      }
    },
    locale,
  };
}

let shared:
  { readonly instance: i18n; readonly language: string; readonly translator: Translator } | undefined;

/** One for all components: making the names of languages costs more than drawing most of them. Renewed with the
 *  language, which changes inside an instance that stays the same object. */
function sharedTranslator(instance: i18n, language: string): Translator {
  if (shared?.instance !== instance || shared.language !== language)
    shared = { instance, language, translator: translatorOf(instance) };
  return shared.translator;
}

const codes: Pick<Translator, 'say'> = { say: ({ key }) => key };

/** What says messages outside of components: the translator drawn with last; codes before the first drawing. */
export function currentSay(): Translator['say'] {
  return (shared?.translator ?? codes).say;
}

/** The translator of the window, renewed when the language changes. */
export function useT(): Translator {
  // The hook brings a new component's render with the language, but wraps the instance anew for each component.
  const { i18n: own } = useTranslation();
  const { i18n: instance = own } = useContext(I18nContext) ?? {};
  const { language } = instance;
  return sharedTranslator(instance, language);
}
