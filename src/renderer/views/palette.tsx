import { Command } from 'cmdk';
import { Dialog } from 'radix-ui';
import type { ReactNode } from 'react';
import { commands, type CommandId } from '../../bridge/commands.ts';
import { chordLabel, useKeyLayout } from '../commands/keyboard.ts';
import { isEnabled, runCommand } from '../commands/registry.ts';
import { useT } from '../i18n.ts';
import { putUi, useUi } from '../state/ui-store.ts';
import { commandKey, menuKey } from './parts/command-words.ts';

function run(id: CommandId): void {
  putUi({ isPaletteOpen: false });
  // The palette gives the focus back first; commands then see the pane that had it.
  setTimeout(() => runCommand(id), 30);
}

/** Every command by name. */
export function Palette(): ReactNode {
  const { t } = useT();
  const isOpen = useUi((state) => state.isPaletteOpen);
  const layout = useKeyLayout((state) => state.layout);
  const usable = commands.filter(({ id }) => id !== 'view.palette' && isOpen && isEnabled(id));
  return (
    <Dialog.Root open={isOpen} onOpenChange={(isPaletteOpen) => putUi({ isPaletteOpen })}>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-scrim dialog-scrim-light" />
        <Dialog.Content className="palette" aria-describedby={undefined}>
          <Dialog.Title className="visually-hidden">{t('command.view.palette')}</Dialog.Title>
          <Command label={t('command.view.palette')} loop>
            <Command.Input className="palette-input" placeholder={t('palette.placeholder')} />
            <Command.List className="palette-list">
              <Command.Empty className="list-empty">{t('palette.none')}</Command.Empty>
              {usable.map((command) => (
                <Command.Item
                  key={command.id}
                  className="menu-item"
                  value={`${t(commandKey(command.id))} ${command.id}`}
                  onSelect={() => run(command.id)}
                >
                  <span className="palette-menu">{t(menuKey(command.menu))}</span>
                  <span>{t(commandKey(command.id))}</span>
                  <kbd>{chordLabel(command.id, layout)}</kbd>
                </Command.Item>
              ))}
            </Command.List>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
