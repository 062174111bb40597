import { RotateCcw } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { commands, type CommandId, type CommandInfo } from '../../../bridge/commands.ts';
import { chordOfPress } from '../../commands/chords.ts';
import { chordLabel, isMac, useKeyLayout } from '../../commands/keyboard.ts';
import { chordOf } from '../../commands/registry.ts';
import { saveSettings } from '../../commands/view-commands.ts';
import { useT } from '../../i18n.ts';
import { useData } from '../../state/data-store.ts';
import { Button, IconButton } from '../parts/buttons.tsx';
import { commandKey, menuKey } from '../parts/command-words.ts';
import { DialogFrame } from '../parts/dialog-frame.tsx';
import { DoneButton } from '../parts/done-button.tsx';

const menus: readonly CommandInfo['menu'][] = ['file', 'edit', 'view', 'text', 'row', 'review', 'help'];

/** Gives a command a chord and takes it from any other that had it; an empty chord means none. */
export function withChord(
  keys: Readonly<Record<string, string>>,
  id: CommandId,
  chord: string,
): Readonly<Record<string, string>> {
  const next: Record<string, string> = { ...keys, [id]: chord };
  for (const other of commands) {
    if (other.id === id || chord === '') continue;
    const own: { readonly id: string; readonly chord?: string } = other;
    if ((next[other.id] ?? own.chord) === chord) next[other.id] = '';
  }
  return next;
}

function useListening(id: CommandId | null, onDone: () => void): void {
  useEffect(() => {
    if (id === null) return undefined;
    const listen = (event: KeyboardEvent): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.code === 'Escape') {
        onDone();
        return;
      }
      const chord = event.code === 'Backspace' || event.code === 'Delete' ? '' : chordOfPress(event, isMac());
      if (chord === null) return;
      const { settings } = useData.getState();
      void saveSettings({ keys: withChord(settings?.keys ?? {}, id, chord) });
      onDone();
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [id, onDone]);
}

/** Every command with its keys; a click listens for new ones. */
export function ShortcutsDialog(): ReactNode {
  const { t } = useT();
  const layout = useKeyLayout((state) => state.layout);
  const keys = useData((state) => state.settings?.keys) ?? {};
  const [listening, setListening] = useState<CommandId | null>(null);
  const [stop] = useState(() => () => setListening(null));
  useListening(listening, stop);
  const reset = (id: CommandId): void => {
    void saveSettings({ keys: Object.fromEntries(Object.entries(keys).filter(([other]) => other !== id)) });
  };
  return (
    <DialogFrame
      title={t('command.help.shortcuts')}
      description={t('shortcuts.words')}
      size="xl"
      foot={
        <>
          <Button
            tone="quiet"
            disabled={Object.keys(keys).length === 0}
            onClick={() => void saveSettings({ keys: {} })}
          >
            {t('shortcuts.resetAll')}
          </Button>
          <span className="spacer" />
          <DoneButton />
        </>
      }
    >
      <div className="shortcut-list">
        {menus.map((menu) => (
          <section key={menu}>
            <h3>{t(menuKey(menu))}</h3>
            {commands
              .filter((command) => command.menu === menu)
              .map(({ id }) => (
                <div key={id} className="shortcut">
                  <span>{t(commandKey(id))}</span>
                  {keys[id] !== undefined && (
                    <IconButton
                      label={t('shortcuts.reset')}
                      className="icon-button-small"
                      onClick={() => reset(id)}
                    >
                      <RotateCcw size={13} />
                    </IconButton>
                  )}
                  <button
                    type="button"
                    className={listening === id ? 'is-listening' : ''}
                    onClick={() => setListening(id)}
                  >
                    <span className="visually-hidden">
                      {t('shortcuts.change', { command: t(commandKey(id)) })}
                    </span>
                    {listening === id
                      ? t('shortcuts.press')
                      : chordOf(id) === undefined
                        ? '—'
                        : chordLabel(id, layout)}
                  </button>
                </div>
              ))}
          </section>
        ))}
      </div>
    </DialogFrame>
  );
}
