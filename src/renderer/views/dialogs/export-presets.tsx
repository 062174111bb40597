import { useState, type ReactNode } from 'react';
import { saveLayout, saveSettings } from '../../commands/view-commands.ts';
import { useT } from '../../i18n.ts';
import { useData } from '../../state/data-store.ts';
import { Button } from '../parts/buttons.tsx';
import { SelectField, TextField } from '../parts/fields.tsx';
import { presetEntry, readPresets, withoutPreset, type ExportPreset } from './export-choices.ts';

/** Choices under a name: taken up, saved, removed. They are the application's, not the project's. */
export function PresetPart({
  current,
  onPick,
}: {
  readonly current: Omit<ExportPreset, 'name'>;
  readonly onPick: (preset: ExportPreset) => void;
}): ReactNode {
  const { t } = useT();
  const layout = useData((state) => state.settings?.layout);
  const [picked, setPicked] = useState('');
  const [name, setName] = useState('');
  const presets = readPresets(layout ?? {});
  const none = '—';
  const pick = (wanted: string): void => {
    const preset = presets.find((one) => one.name === wanted);
    setPicked(preset ? preset.name : '');
    if (preset) onPick(preset);
  };
  const save = (): void => {
    const wanted = name.trim();
    if (wanted === '') return;
    saveLayout(presetEntry({ ...current, name: wanted }));
    setPicked(wanted);
    setName('');
  };
  return (
    <div className="grid-2">
      {presets.length > 0 && (
        <div className="preset-row">
          <SelectField
            label={t('export.preset')}
            value={picked === '' ? none : picked}
            choices={[
              { value: none, label: t('export.preset.none') },
              ...presets.map((preset) => ({ value: preset.name, label: preset.name })),
            ]}
            onChange={pick}
          />
          {picked !== '' && (
            <Button
              tone="quiet"
              onClick={() => {
                void saveSettings({ layout: withoutPreset(layout ?? {}, picked) });
                setPicked('');
              }}
            >
              {t('export.preset.remove')}
            </Button>
          )}
        </div>
      )}
      <div className="preset-row">
        <TextField
          data-late
          label={t('export.preset.save')}
          placeholder={t('export.preset.name')}
          value={name}
          maxLength={60}
          onChange={(event) => setName(event.target.value)}
        />
        <Button disabled={name.trim() === ''} onClick={save}>
          {t('dialog.save')}
        </Button>
      </div>
    </div>
  );
}
