import type * as Electron from 'electron';
import { EventEmitter } from 'node:events';
import { app } from './app.ts';
import { StandinBrowserWindow } from './browser-window.ts';

type Template = readonly (Electron.MenuItemConstructorOptions | StandinMenuItem)[];

/** One entry; `click` does what a person's click would. */
export class StandinMenuItem implements Pick<
  Electron.MenuItem,
  'id' | 'label' | 'enabled' | 'visible' | 'checked' | 'click'
> {
  readonly id: string;
  readonly role: Electron.MenuItemConstructorOptions['role'];
  readonly type: NonNullable<Electron.MenuItemConstructorOptions['type']>;
  readonly accelerator: string | undefined;
  readonly submenu: StandinMenu | undefined;
  label: string;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  readonly #options: Electron.MenuItemConstructorOptions;

  constructor(options: Electron.MenuItemConstructorOptions) {
    this.#options = options;
    this.id = options.id ?? '';
    this.role = options.role;
    this.label = options.label ?? options.role ?? '';
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
    this.accelerator = options.accelerator;
    this.submenu = Array.isArray(options.submenu)
      ? StandinMenu.buildFromTemplate(options.submenu)
      : undefined;
    this.type = options.type ?? (this.submenu === undefined ? 'normal' : 'submenu');
  }

  readonly click = (): void => {
    if (!this.enabled) return;
    if (this.type === 'checkbox') this.checked = !this.checked;
    const window = StandinBrowserWindow.getFocusedWindow() ?? undefined;
    if (this.#options.click !== undefined) {
      // The app's handlers read nothing of the item, the window or the event.
      const click = this.#options.click as (item: unknown, window: unknown, event: unknown) => void;
      click(this, window, {});
    } else if (this.role === 'quit') app.quit();
    else if (this.role === 'close') window?.close();
  };
}

let applicationMenu: StandinMenu | null = null;

/** A menu as data: nothing is drawn, tests find items by id and click them. */
export class StandinMenu extends EventEmitter {
  readonly items: StandinMenuItem[] = [];

  append(item: StandinMenuItem): void {
    this.items.push(item);
  }
  popup(options: { readonly callback?: () => void } = {}): void {
    options.callback?.();
  }
  getMenuItemById(id: string): StandinMenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
  static buildFromTemplate(template: Template): StandinMenu {
    const menu = new StandinMenu();
    for (const entry of template)
      menu.append(entry instanceof StandinMenuItem ? entry : new StandinMenuItem(entry));
    return menu;
  }
  static setApplicationMenu(menu: StandinMenu | null): void {
    applicationMenu = menu;
  }
  static getApplicationMenu(): StandinMenu | null {
    return applicationMenu;
  }
}
