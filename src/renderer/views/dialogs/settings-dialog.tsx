import { useState, type ReactNode } from 'react';
import type { Settings, Theme, UiLocale } from '../../../bridge/api.ts';
import { runCommand } from '../../commands/registry.ts';
import { saveSettings } from '../../commands/view-commands.ts';
import { useT } from '../../i18n.ts';
import { useData } from '../../state/data-store.ts';
import { Button } from '../parts/buttons.tsx';
import { closeDialog, DialogFrame } from '../parts/dialog-frame.tsx';
import { DoneButton } from '../parts/done-button.tsx';
import { SelectField, TextField } from '../parts/fields.tsx';

/** Languages of the window, each in its own words. */
const localeNames: Readonly<Record<UiLocale, string>> = { uk: 'Українська', en: 'English', ru: 'Русский' };
const themes: readonly Theme[] = ['system', 'light', 'dark', 'high-contrast'];
const sizes = ['13', '14', '15', '16', '17', '18', '20', '22', '24'] as const;

function Form({ settings }: { readonly settings: Settings }): ReactNode {
  const { t } = useT();
  const [author, setAuthor] = useState(settings.author);
  return (
    <div className="grid-2">
      <SelectField
        label={t('settings.language')}
        value={settings.locale}
        choices={(['uk', 'en', 'ru'] as const).map((value) => ({ value, label: localeNames[value] }))}
        onChange={(locale) => void saveSettings({ locale })}
      />
      <SelectField
        label={t('settings.theme')}
        value={settings.theme}
        choices={themes.map((value) => ({ value, label: t(`theme.${value}`) }))}
        onChange={(theme) => void saveSettings({ theme })}
      />
      <SelectField
        label={t('settings.face')}
        value={settings.fontFamily}
        choices={[
          { value: 'serif', label: t('settings.serif'), detail: 'Noto Serif' },
          { value: 'sans', label: t('settings.sans'), detail: 'Noto Sans' },
        ]}
        onChange={(fontFamily) => void saveSettings({ fontFamily })}
      />
      <SelectField
        label={t('settings.size')}
        value={String(settings.fontSizePx)}
        choices={[...new Set([...sizes, String(settings.fontSizePx)])].map((value) => ({
          value,
          label: `${value} px`,
        }))}
        onChange={(size) => void saveSettings({ fontSizePx: Number(size) })}
      />
      <SelectField
        label={t('reading.label')}
        help={t('settings.readingHelp')}
        value={settings.reading}
        choices={[
          { value: 'auto', label: t('reading.auto') },
          { value: 'levelled', label: t('reading.levelled') },
          { value: 'loose', label: t('reading.loose') },
        ]}
        onChange={(reading) => void saveSettings({ reading })}
      />
      <TextField
        label={t('settings.author')}
        help={t('settings.authorHelp')}
        value={author}
        onChange={(event) => setAuthor(event.target.value)}
        onBlur={() => author !== settings.author && void saveSettings({ author: author.trim() })}
      />
    </div>
  );
}

/** Settings of the application: saved as they are chosen. */
export function SettingsDialog(): ReactNode {
  const { t } = useT();
  const settings = useData((state) => state.settings);
  return (
    <DialogFrame
      title={t('command.app.settings')}
      size="lg"
      foot={
        <>
          <Button
            tone="quiet"
            onClick={() => {
              closeDialog();
              runCommand('help.shortcuts');
            }}
          >
            {t('command.help.shortcuts')}
          </Button>
          <span className="spacer" />
          <DoneButton />
        </>
      }
    >
      {settings && <Form settings={settings} />}
    </DialogFrame>
  );
}
