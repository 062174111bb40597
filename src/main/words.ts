import { createInstance, type i18n } from 'i18next';
import type { UiLocale } from '../bridge/api.ts';
import { catalogues } from '../locales/index.ts';
import en from '../locales/shell.en.json' with { type: 'json' };
import ru from '../locales/shell.ru.json' with { type: 'json' };
import uk from '../locales/shell.uk.json' with { type: 'json' };

/** A key of the shell's own words. */
export type ShellKey = keyof typeof en;
/** Words of menus and dialogs, in the language of the window. */
export interface Words {
  readonly locale: UiLocale;
  /** The shell's own words. */
  shell(key: ShellKey, params?: Readonly<Record<string, string>>): string;
  /** The window's words: commands and menus share their names with it. */
  label(key: string): string;
}

const instance: i18n = createInstance();
void instance.init({
  fallbackLng: 'en',
  resources: {
    uk: { translation: Object.assign({}, catalogues.uk, uk) },
    en: { translation: Object.assign({}, catalogues.en, en) },
    ru: { translation: Object.assign({}, catalogues.ru, ru) },
  },
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  interpolation: { escapeValue: false },
});

/** The words of one language. */
export function wordsOf(locale: UiLocale): Words {
  const t = instance.getFixedT(locale);
  return { locale, shell: (key, params) => t(key, { ...params }), label: (key) => t(key) };
}

/** The interface language nearest to what the system prefers; English where none of ours is. */
export function localeOfSystem(preferred: readonly string[]): UiLocale {
  const languages = preferred.map((tag) => tag.split('-')[0]);
  const found = languages.find((language) => language === 'uk' || language === 'ru' || language === 'en');
  return found ?? 'en';
}
