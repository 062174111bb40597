import type { MenuItemConstructorOptions } from 'electron';
import { commands, type CommandInfo } from '../bridge/commands.ts';
import { acceleratorOf } from './accelerator.ts';
import type { Words } from './words.ts';

/** What the window said is possible now; a command it has not named counts as possible. */
export interface MenuState {
  readonly words: Words;
  readonly enabled: Readonly<Record<string, boolean>>;
}

const menus: readonly CommandInfo['menu'][] = ['file', 'edit', 'view', 'text', 'row', 'review', 'help'];
const separator: MenuItemConstructorOptions = { type: 'separator' };

/** Builds the application menu from the table of commands that the window shares. */
export function menuTemplate(
  state: MenuState,
  run: (command: string) => void,
  isMac = process.platform === 'darwin',
): MenuItemConstructorOptions[] {
  const template = menus.map((menu): MenuItemConstructorOptions => {
    const own = commandItems(menu, state, run);
    const submenu = menu === 'edit' ? [...own, separator, ...textItems(state.words)] : own;
    return { label: state.words.label(`menu.${menu}`), submenu };
  });
  return isMac ? [{ role: 'appMenu' }, ...template] : template;
}

function commandItems(
  menu: CommandInfo['menu'],
  state: MenuState,
  run: (command: string) => void,
): MenuItemConstructorOptions[] {
  // Widened: the table's literal types have a chord only where one is written.
  const own: readonly CommandInfo[] = commands.filter((command) => command.menu === menu);
  return own.flatMap((command, index) => {
    const startsGroup = index > 0 && own[index - 1]?.group !== command.group;
    const accelerator = command.chord === undefined ? undefined : acceleratorOf(command.chord);
    const item: MenuItemConstructorOptions = {
      id: command.id,
      label: state.words.label(`command.${command.id}`),
      enabled: state.enabled[command.id] ?? true,
      click: () => run(command.id),
      // The window itself listens to physical keys, so that shortcuts work under any layout; the menu only shows them.
      ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
    };
    return startsGroup ? [separator, item] : [item];
  });
}

/** The system's own verbs for text being typed. */
function textItems(words: Words): MenuItemConstructorOptions[] {
  return [
    { role: 'cut', label: words.shell('shell.edit.cut') },
    { role: 'copy', label: words.shell('shell.edit.copy') },
    { role: 'paste', label: words.shell('shell.edit.paste') },
    { role: 'selectAll', label: words.shell('shell.edit.selectAll') },
    { role: 'togglefullscreen', label: words.shell('shell.window.fullScreen') },
  ];
}
