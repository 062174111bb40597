import type { i18n } from 'i18next';
import type { Settings, Theme } from '../../bridge/api.ts';
import { attemptQuietly } from './quiet.ts';
import { useData } from './data-store.ts';
import { putUi } from './ui-store.ts';
import { shell } from '../transport.ts';

/** The theme that is in force when the system decides. */
export function resolvedTheme(theme: Theme): 'light' | 'dark' | 'high-contrast' {
  if (theme !== 'system') return theme;
  if (window.matchMedia('(prefers-contrast: more)').matches) return 'high-contrast';
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function apply(settings: Settings, translator: i18n): void {
  const root = document.documentElement;
  const theme = resolvedTheme(settings.theme);
  root.dataset.theme = theme;
  putUi({ theme });
  root.lang = settings.locale;
  root.style.setProperty(
    '--font-reading',
    settings.fontFamily === 'serif' ? 'var(--font-serif)' : 'var(--font-sans)',
  );
  root.style.setProperty('--reading-size', `${settings.fontSizePx}px`);
  if (translator.language !== settings.locale) void translator.changeLanguage(settings.locale);
}

/** Keeps theme, language and reading face of the document in step with the settings and the system. */
export function followSettings(translator: i18n): void {
  useData.subscribe((state, before) => {
    if (!state.settings || state.settings === before.settings) return;
    apply(state.settings, translator);
    if (before.settings && before.settings.theme !== state.settings.theme) {
      const { theme } = state.settings;
      void attemptQuietly(() => shell.setTheme({ theme }));
    }
  });
  for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)']) {
    window.matchMedia(query).addEventListener('change', () => {
      const { settings } = useData.getState();
      if (settings) useData.setState({ settings: { ...settings } });
    });
  }
}

/** Opens the zones that were open last time. The outline starts closed in a narrow window: the texts come first. */
export function applyLayout(layout: Settings['layout']): void {
  const flag = (name: string, otherwise: boolean): boolean => {
    const saved = layout[name];
    return typeof saved === 'boolean' ? saved : otherwise;
  };
  putUi({
    isOutlineOpen: flag('isOutlineOpen', window.innerWidth >= 1500),
    isInspectorOpen: flag('isInspectorOpen', window.innerWidth >= 1100),
    isDockOpen: flag('isDockOpen', true),
  });
}
