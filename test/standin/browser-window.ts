import type * as Electron from 'electron';
import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { app } from './app.ts';
import { chromium, runtime } from './runtime.ts';
import { placeWindow } from './target.ts';
import { StandinWebContents } from './web-contents.ts';
import { addWindow, allWindows, contentsByTarget, removeWindow } from './windows.ts';

type Supported =
  | 'id'
  | 'loadURL'
  | 'show'
  | 'showInactive'
  | 'hide'
  | 'isVisible'
  | 'focus'
  | 'isFocused'
  | 'isDestroyed'
  | 'getTitle'
  | 'setTitle'
  | 'setMenuBarVisibility'
  | 'setAutoHideMenuBar'
  | 'setRepresentedFilename'
  | 'setDocumentEdited'
  | 'setProgressBar'
  | 'setBackgroundColor'
  | 'getBounds'
  | 'getNormalBounds'
  | 'getContentBounds'
  | 'setBounds'
  | 'getSize'
  | 'setSize'
  | 'maximize'
  | 'unmaximize'
  | 'isMaximized'
  | 'minimize'
  | 'restore'
  | 'isMinimized'
  | 'setFullScreen'
  | 'isFullScreen'
  | 'close'
  | 'destroy';

let lastId = 0;

/** A page that says nothing for so long hangs, and is not asked any more whether it may go. */
const hungAfterMs = 10_000;

/** A window: a page of Chromium, headless or in the preview's own frame. */
export class StandinBrowserWindow extends EventEmitter implements Pick<Electron.BrowserWindow, Supported> {
  readonly id = ++lastId;
  readonly webContents: StandinWebContents;
  #bounds: Electron.Rectangle;
  #title: string;
  #isVisible: boolean;
  #isDestroyed = false;
  #isMaximized = false;
  #isMinimized = false;
  #isFullScreen = false;
  /** The question whether the window may go, while it is open. */
  #closing: Promise<boolean> | undefined;

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super();
    if (!runtime.isReady) throw new Error('Cannot create BrowserWindow before app is ready');
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.#bounds = { x, y, width, height };
    this.#title = options.title ?? app.name;
    this.#isVisible = options.show ?? true;
    this.webContents = new StandinWebContents(this, options.webPreferences ?? {});
    addWindow(this);
    app.emit('browser-window-created', {}, this);
    app.emit('web-contents-created', {}, this.webContents);
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }
  async readTitle(): Promise<void> {
    const title = await this.webContents.executeJavaScript('document.title').catch(() => '');
    if (typeof title === 'string' && title !== '') this.titleChanged(title);
  }
  titleChanged(title: string): void {
    if (title === this.#title) return;
    this.#title = title;
    this.emit('page-title-updated', { preventDefault: () => undefined }, title, true);
  }

  /** Asks the app, then the page, as Electron does; false = the window stays. Asked again meanwhile, it asks nobody twice. */
  tryClose(): Promise<boolean> {
    this.#closing ??= this.#askAndClose().finally(() => {
      this.#closing = undefined;
    });
    return this.#closing;
  }

  async #askAndClose(): Promise<boolean> {
    if (this.#isDestroyed) return true;
    let isPrevented = false;
    const preventDefault = (): void => {
      isPrevented = true;
    };
    this.emit('close', { preventDefault });
    if (isPrevented) return false;
    if (await this.#isUnloadRefused()) {
      let isOverruled = false;
      this.webContents.emit('will-prevent-unload', {
        preventDefault: () => {
          isOverruled = true;
        },
      });
      if (!isOverruled) return false;
    }
    await this.#kill();
    return true;
  }

  /** Chromium shows its question only after a user's gesture and to every debugger, so the event is sent by hand. */
  async #isUnloadRefused(): Promise<boolean> {
    const ask = `(() => {
      const event = document.createEvent('BeforeUnloadEvent');
      event.initEvent('beforeunload', false, true);
      dispatchEvent(event);
      return event.defaultPrevented || event.returnValue !== '';
    })()`;
    const answer = this.webContents.executeJavaScript(ask).catch(() => false);
    return (await Promise.race([answer, sleep(hungAfterMs, false, { ref: false })])) === true;
  }

  async #kill(): Promise<void> {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    removeWindow(this);
    const { targetId } = this.webContents;
    this.webContents.markDestroyed();
    await chromium()
      .connection.sender()('Target.closeTarget', { targetId })
      .catch(() => undefined);
    this.emit('closed');
    if (allWindows().length === 0) app.windowsAllClosed();
  }
  /** The user closed the preview's window: it is gone already, whatever the app says. */
  closedFromOutside(): void {
    if (this.#isDestroyed) return;
    this.emit('close', { preventDefault: () => undefined });
    void this.#kill();
  }
  close(): void {
    void this.tryClose();
  }
  destroy(): void {
    void this.#kill();
  }

  show(): void {
    this.#isVisible = true;
    this.emit('show');
  }
  showInactive(): void {
    this.show();
  }
  hide(): void {
    this.#isVisible = false;
    this.emit('hide');
  }
  isVisible(): boolean {
    return this.#isVisible;
  }
  focus(): void {
    if (runtime.isPreview) void this.webContents.opened.then(() => this.webContents.cdp('Page.bringToFront'));
    this.emit('focus');
  }
  isFocused(): boolean {
    return StandinBrowserWindow.getFocusedWindow() === this;
  }
  isDestroyed(): boolean {
    return this.#isDestroyed;
  }
  getTitle(): string {
    return this.#title;
  }
  setTitle(title: string): void {
    this.#title = title;
    const set = `document.title = ${JSON.stringify(title)}`;
    if (runtime.isPreview) void this.webContents.executeJavaScript(set).catch(() => undefined);
  }

  getBounds(): Electron.Rectangle {
    return { ...this.#bounds };
  }
  getNormalBounds(): Electron.Rectangle {
    return this.getBounds();
  }
  getContentBounds(): Electron.Rectangle {
    return this.getBounds();
  }
  getSize(): number[] {
    return [this.#bounds.width, this.#bounds.height];
  }
  setSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }
  setBounds(bounds: Partial<Electron.Rectangle>): void {
    this.#bounds = { ...this.#bounds, ...bounds };
    void this.webContents.opened
      .then(() => placeWindow(this.webContents.targetId, this.#bounds))
      .catch(() => undefined);
    this.emit('resize');
    this.emit('resized');
  }
  maximize(): void {
    this.#isMaximized = true;
    this.emit('maximize');
  }
  unmaximize(): void {
    this.#isMaximized = false;
    this.emit('unmaximize');
  }
  isMaximized(): boolean {
    return this.#isMaximized;
  }
  minimize(): void {
    this.#isMinimized = true;
  }
  restore(): void {
    this.#isMinimized = false;
  }
  isMinimized(): boolean {
    return this.#isMinimized;
  }
  setFullScreen(isFullScreen: boolean): void {
    this.#isFullScreen = isFullScreen;
  }
  isFullScreen(): boolean {
    return this.#isFullScreen;
  }
  // The frame belongs to Chromium here: these have nothing to act on.
  setMenuBarVisibility(_isVisible: boolean): void {}
  setAutoHideMenuBar(_hides: boolean): void {}
  setRepresentedFilename(_path: string): void {}
  setDocumentEdited(_isEdited: boolean): void {}
  setProgressBar(_fraction: number): void {}
  setBackgroundColor(_color: string): void {}

  static getAllWindows(): StandinBrowserWindow[] {
    return allWindows();
  }
  static fromWebContents(contents: StandinWebContents): StandinBrowserWindow | null {
    return allWindows().find((window) => window.webContents === contents) ?? null;
  }
  static fromId(id: number): StandinBrowserWindow | null {
    return allWindows().find((window) => window.id === id) ?? null;
  }
  static getFocusedWindow(): StandinBrowserWindow | null {
    return allWindows().at(-1) ?? null;
  }
}

/** Follows windows that Chromium itself closes or renames. Called once, when the browser answers. */
export async function watchTargets(): Promise<void> {
  const { connection } = chromium();
  connection.listen('', (method, params) => {
    if (method === 'Target.targetDestroyed') {
      const { targetId } = params as { targetId: string };
      contentsByTarget.get(targetId)?.window.closedFromOutside();
    } else if (method === 'Target.targetInfoChanged') {
      const { targetInfo } = params as { targetInfo: { targetId: string; title: string } };
      if (targetInfo.title !== '')
        contentsByTarget.get(targetInfo.targetId)?.window.titleChanged(targetInfo.title);
    } else if (method === 'Target.targetCreated') {
      const { targetInfo } = params as { targetInfo: { targetId: string; openerId?: string; type: string } };
      // A page opened by a page got past window.open and links: Electron would have asked; nothing may open.
      if (targetInfo.type === 'page' && targetInfo.openerId !== undefined)
        void connection
          .sender()('Target.closeTarget', { targetId: targetInfo.targetId })
          .catch(() => undefined);
    }
  });
  await connection.sender()('Target.setDiscoverTargets', { discover: true });
}
