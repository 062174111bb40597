import type * as Electron from 'electron';
import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Protocol } from '../../node_modules/playwright-core/types/protocol.d.ts';
import type { StandinBrowserWindow } from './browser-window.ts';
import type { Send } from './cdp.ts';
import { startPage } from './chromium.ts';
import { StandinIpcMain } from './ipc-main.ts';
import { serveMessage } from './ipc-wire.ts';
import { isolatedWorldScript, mainWorldScript } from './page/script.ts';
import type { MainMessage } from './page/isolated-world.ts';
import { createCodec } from './page/codec.ts';
import { serveRequest } from './requests.ts';
import { chromium, runtime } from './runtime.ts';
import { fromChromium, isPermitted, session, toChromium, type StandinSession } from './session.ts';
import { openTarget } from './target.ts';
import { contentsByTarget } from './windows.ts';

const worldName = 'Electron Isolated Context';
const codec = createCodec();
// Chromium's names; Electron's differ only by a dash here and there, and the app refuses all of them alike.
const permissions = [
  'geolocation',
  'notifications',
  'midi',
  'camera',
  'microphone',
  'clipboard-read',
  'local-fonts',
];

type Supported =
  | 'loadURL'
  | 'getURL'
  | 'getTitle'
  | 'isDestroyed'
  | 'isLoading'
  | 'isCrashed'
  | 'focus'
  | 'isFocused'
  | 'openDevTools'
  | 'executeJavaScript'
  | 'printToPDF'
  | 'setWindowOpenHandler'
  | 'setZoomFactor'
  | 'getZoomFactor'
  | 'setVisualZoomLevelLimits'
  | 'setWebRTCIPHandlingPolicy'
  | 'reload'
  | 'close'
  | 'undo'
  | 'redo'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'send'
  | 'id';

let lastId = 0;

/** One page of Chromium with the app's preload in an isolated world. */
export class StandinWebContents extends EventEmitter implements Pick<Electron.WebContents, Supported> {
  readonly id = ++lastId;
  readonly session: StandinSession = session.defaultSession;
  readonly ipc = new StandinIpcMain();
  readonly window: StandinBrowserWindow;
  readonly opened: Promise<void>;
  targetId = '';
  sessionId = '';
  /** Addresses that the page itself asked to go to: only for these Electron emits will-navigate. */
  readonly requestedByPage = new Set<string>();
  openHandler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0] = () => ({ action: 'allow' });
  mainFrame: { readonly url: string; readonly origin: string } = { url: '', origin: 'null' };
  readonly #preload: string | undefined;
  #send: Send | undefined;
  /** The window has the size asked for: the page loads meanwhile. */
  #grown: Promise<void> = Promise.resolve();
  #contextId: number | undefined;
  #isDestroyed = false;
  #isCrashed = false;
  #isLoading = false;
  #zoom = 1;

  constructor(window: StandinBrowserWindow, preferences: Electron.WebPreferences) {
    super();
    this.window = window;
    this.#preload = preferences.preload;
    this.opened = this.#open();
    this.opened.catch((error: unknown) => {
      if (!this.#isDestroyed) console.error('stand-in: the window did not open:', error);
    });
  }

  /** Speaks to this page; throws before `opened`. */
  get cdp(): Send {
    if (this.#send === undefined) throw new Error('stand-in: the page is not open yet');
    return this.#send;
  }
  /** The preload's world, absent while a page loads. */
  get isolatedContextId(): number | undefined {
    return this.#contextId;
  }

  async #open(): Promise<void> {
    const { targetId, sessionId, grown } = await openTarget(this.window.getBounds(), (method, params) =>
      this.#hear(method, params),
    );
    this.targetId = targetId;
    this.sessionId = sessionId;
    const send = chromium().connection.sender(sessionId);
    contentsByTarget.set(targetId, this);
    this.#grown = grown;
    await Promise.all([
      send('Page.enable'),
      send('Runtime.enable'),
      send('Inspector.enable'),
      send('DOM.enable'),
      send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      send('Emulation.setFocusEmulationEnabled', { enabled: true }),
      ...(this.#preload === undefined ? [] : this.#installWorlds(send, this.#preload)),
    ]);
    this.#send = send;
  }

  #installWorlds(send: Send, preload: string): Promise<unknown>[] {
    const nonce = `standin${randomBytes(8).toString('hex')}`;
    const versions = { electron: process.versions['electron'] ?? '', node: process.versions.node };
    const isolated = isolatedWorldScript(
      { nonce, platform: process.platform, versions },
      readFileSync(preload, 'utf8'),
    );
    return [
      send('Runtime.addBinding', { name: 'standinSend', executionContextName: worldName }),
      send('Page.addScriptToEvaluateOnNewDocument', { source: mainWorldScript(nonce) }),
      send('Page.addScriptToEvaluateOnNewDocument', { source: isolated, worldName }),
    ];
  }

  /** One event of the page. The protocol table pairs names with shapes, hence the casts. */
  #hear(method: string, params: unknown): void {
    if (method === 'Runtime.executionContextCreated') {
      const { context } = params as Protocol.Runtime.executionContextCreatedPayload;
      const isMainFrame = (context.auxData as { frameId?: string }).frameId === this.targetId;
      if (context.name === worldName && isMainFrame) this.#contextId = context.id;
    } else if (method === 'Runtime.executionContextsCleared') this.#contextId = undefined;
    else if (method === 'Page.frameNavigated') this.#navigated(params as Protocol.Page.frameNavigatedPayload);
    else if (method === 'Page.frameRequestedNavigation') {
      const { frameId, url } = params as Protocol.Page.frameRequestedNavigationPayload;
      if (frameId === this.targetId) this.requestedByPage.add(url);
    } else if (method === 'Page.domContentEventFired' && this.#hasPage) this.emit('dom-ready', {});
    else if (method === 'Page.loadEventFired' && this.#hasPage) void this.#loaded();
    else if (method === 'Runtime.bindingCalled') {
      const { name, payload } = params as Protocol.Runtime.bindingCalledPayload;
      if (name === 'standinSend') void serveMessage(this, payload);
    } else if (method === 'Fetch.requestPaused')
      void serveRequest(this, params as Protocol.Fetch.requestPausedPayload);
    else if (method === 'Inspector.targetCrashed') {
      this.#isCrashed = true;
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
    } else if (method === 'Runtime.exceptionThrown' && process.env['STANDIN_DEBUG'] !== undefined)
      console.error('stand-in: exception in the page:', JSON.stringify(params).slice(0, 2000));
  }

  get #hasPage(): boolean {
    return !['', 'about:blank', startPage].includes(this.mainFrame.url);
  }
  #navigated({ frame }: Protocol.Page.frameNavigatedPayload): void {
    if (frame.parentId !== undefined) return;
    const url = fromChromium(frame.url);
    this.mainFrame = { url, origin: /^[a-z+-]+:\/\/[^/]*/i.exec(url)?.[0] ?? 'null' };
    this.#isCrashed = false;
    if (this.#hasPage) this.emit('did-navigate', {}, url, 200, 'OK');
  }
  async #loaded(): Promise<void> {
    this.#isLoading = false;
    await Promise.all([this.#grown.catch(() => undefined), this.window.readTitle()]);
    this.emit('did-finish-load');
    this.window.emit('ready-to-show');
  }

  async loadURL(url: string): Promise<void> {
    await Promise.all([this.opened, ...permissions.map((name) => this.#decideOn(name))]);
    const done = new Promise<void>((resolve) => this.once('did-finish-load', resolve));
    this.#isLoading = true;
    const answer = await this.cdp('Page.navigate', { url: toChromium(url) });
    if (answer.errorText !== undefined && answer.errorText !== '')
      throw Object.assign(new Error(`${answer.errorText} loading '${url}'`), { code: answer.errorText, url });
    await done;
  }

  async #decideOn(name: string): Promise<void> {
    const setting = isPermitted(name) ? 'granted' : 'denied';
    const browser = chromium().connection.sender();
    await browser('Browser.setPermission', { permission: { name }, setting }).catch(() => undefined);
  }

  /** To the preload's world; what cannot arrive, since the page is loading or gone, is dropped as in Electron. */
  deliver(message: MainMessage): void {
    if (this.#isDestroyed || this.#contextId === undefined) return;
    this.cdp('Runtime.callFunctionOn', {
      functionDeclaration: 'function (message) { globalThis.standinReceive(message); }',
      arguments: [{ value: message }],
      executionContextId: this.#contextId,
    }).catch(() => undefined);
  }
  send(channel: string, ...args: unknown[]): void {
    if (this.#isDestroyed) throw new TypeError('Object has been destroyed');
    this.deliver({ kind: 'send', channel, args: codec.encode(args) });
  }

  async executeJavaScript(code: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.cdp('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as unknown;
  }
  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer<ArrayBuffer>> {
    const { data } = await this.cdp('Page.printToPDF', {
      printBackground: options.printBackground ?? false,
      landscape: options.landscape ?? false,
      preferCSSPageSize: options.preferCSSPageSize ?? false,
    });
    return Buffer.from(data, 'base64');
  }

  /** Marks the contents as gone; the window closes the target. */
  markDestroyed(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    contentsByTarget.delete(this.targetId);
    this.emit('destroyed');
  }
  getURL(): string {
    return this.mainFrame.url;
  }
  getTitle(): string {
    return this.window.getTitle();
  }
  isDestroyed(): boolean {
    return this.#isDestroyed;
  }
  isLoading(): boolean {
    return this.#isLoading;
  }
  isCrashed(): boolean {
    return this.#isCrashed;
  }
  isFocused(): boolean {
    return this.window.isFocused();
  }
  focus(): void {
    this.window.focus();
  }
  setWindowOpenHandler(handler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0]): void {
    this.openHandler = handler;
  }
  setZoomFactor(factor: number): void {
    this.#zoom = factor;
    void this.opened.then(() => this.cdp('Emulation.setPageScaleFactor', { pageScaleFactor: factor }));
  }
  getZoomFactor(): number {
    return this.#zoom;
  }
  reload(): void {
    void this.cdp('Page.reload').catch(() => undefined);
  }
  close(_options?: Electron.CloseOpts): void {
    this.window.close();
  }
  undo(): void {
    this.#edit('undo');
  }
  redo(): void {
    this.#edit('redo');
  }
  cut(): void {
    this.#edit('cut');
  }
  copy(): void {
    this.#edit('copy');
  }
  paste(): void {
    this.#edit('paste');
  }
  selectAll(): void {
    this.#edit('selectAll');
  }
  #edit(command: string): void {
    void this.executeJavaScript(`document.execCommand(${JSON.stringify(command)})`).catch(() => undefined);
  }
  // Nothing of these can be seen in a page driven from outside.
  openDevTools(): void {}
  setVisualZoomLevelLimits(_least: number, _most: number): Promise<void> {
    return Promise.resolve();
  }
  setWebRTCIPHandlingPolicy(_policy: string): void {}

  static fromDevToolsTargetId(targetId: string): StandinWebContents | undefined {
    return contentsByTarget.get(targetId);
  }
  static getAllWebContents(): StandinWebContents[] {
    return [...contentsByTarget.values()];
  }
  static fromId(id: number): StandinWebContents | undefined {
    return [...contentsByTarget.values()].find((contents) => contents.id === id);
  }
  /** True once the app is on its way out: errors of dying pages are no news then. */
  static get isExiting(): boolean {
    return runtime.isExiting;
  }
}
