import { ChevronRight, Menu } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { Fragment, type ReactNode } from 'react';
import { commands, type CommandInfo } from '../../bridge/commands.ts';
import { chordLabel, useKeyLayout } from '../commands/keyboard.ts';
import { isEnabled, runCommand } from '../commands/registry.ts';
import { useT } from '../i18n.ts';
import { commandKey, menuKey } from './parts/command-words.ts';

const menus: readonly CommandInfo['menu'][] = ['file', 'edit', 'view', 'text', 'row', 'review', 'help'];

function MenuItems({ menu }: { readonly menu: CommandInfo['menu'] }): ReactNode {
  const { t } = useT();
  const layout = useKeyLayout((state) => state.layout);
  const items = commands.filter((command) => command.menu === menu);
  return items.map((command, at) => (
    <Fragment key={command.id}>
      {at > 0 && items[at - 1]?.group !== command.group && <DropdownMenu.Separator className="menu-rule" />}
      <DropdownMenu.Item
        className="menu-item"
        disabled={!isEnabled(command.id)}
        onSelect={() => setTimeout(() => runCommand(command.id))}
      >
        <span>{t(commandKey(command.id))}</span>
        <kbd>{chordLabel(command.id, layout)}</kbd>
      </DropdownMenu.Item>
    </Fragment>
  ));
}

/** All commands by menu: the same as the native menu, in the window itself. */
export function MainMenu(): ReactNode {
  const { t } = useT();
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger className="icon-button" aria-label={t('menu.main')}>
        <Menu size={16} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align="start" sideOffset={4}>
          {menus.map((menu) => (
            <DropdownMenu.Sub key={menu}>
              <DropdownMenu.SubTrigger className="menu-item">
                <span>{t(menuKey(menu))}</span>
                <ChevronRight size={14} className="menu-arrow" />
              </DropdownMenu.SubTrigger>
              <DropdownMenu.Portal>
                <DropdownMenu.SubContent className="menu" sideOffset={2} collisionPadding={8}>
                  <MenuItems menu={menu} />
                </DropdownMenu.SubContent>
              </DropdownMenu.Portal>
            </DropdownMenu.Sub>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
