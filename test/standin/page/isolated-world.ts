import type { Codec } from './codec.ts';

/** What the main process tells the isolated world about itself. */
export interface WorldOptions {
  readonly nonce: string;
  readonly platform: string;
  readonly versions: Readonly<Record<string, string>>;
}
/** Messages of the page to the main process. */
export type PageMessage =
  | { readonly kind: 'invoke'; readonly id: number; readonly channel: string; readonly args: string }
  | { readonly kind: 'send'; readonly channel: string; readonly args: string }
  | { readonly kind: 'open'; readonly url: string }
  | { readonly kind: 'files'; readonly id: number; readonly count: number }
  | { readonly kind: 'preload-error'; readonly error: string };
/** Messages of the main process to the page. */
export type MainMessage =
  | { readonly kind: 'reply'; readonly id: number; readonly result: string }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string }
  | { readonly kind: 'send'; readonly channel: string; readonly args: string };

/** What only this world's globals carry: hooks for the main process. */
export interface IsolatedGlobals {
  standinSend(text: string): void;
  standinReceive(message: MainMessage): void;
  standinFiles: Map<number, readonly File[]>;
  standinPaths(id: number, paths: readonly string[]): void;
}

type Fn = (...args: unknown[]) => unknown;

/**
 * Runs in the preload's isolated world: `electron` as a sandboxed preload sees it, then the compiled preload itself.
 * Self-contained: only its source reaches the page.
 */
export function installIsolatedWorld(
  codec: Codec,
  options: WorldOptions,
  preload: (require: unknown, module: unknown, exports: unknown, process: unknown) => void,
): void {
  if (window.top !== window) return;
  // standinSend is a CDP binding of this world; the others are set below.
  const globals = globalThis as unknown as IsolatedGlobals;
  const { nonce } = options;
  const post = (message: PageMessage): void => globals.standinSend(JSON.stringify(message));
  const tell = (name: string, detail: unknown): void => {
    document.dispatchEvent(new CustomEvent(nonce + name, { detail: JSON.stringify(detail) }));
  };
  const detailOf = (event: Event): unknown => JSON.parse((event as CustomEvent<string>).detail);

  // ---- ipcRenderer
  const listeners = new Map<string, Fn[]>();
  const pending = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  let lastId = 0;
  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const text = codec.encode(args);
        const id = ++lastId;
        pending.set(id, { resolve, reject });
        post({ kind: 'invoke', id, channel, args: text });
      }),
    send: (channel: string, ...args: unknown[]): void =>
      post({ kind: 'send', channel, args: codec.encode(args) }),
    on: (channel: string, listener: Fn): unknown => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    once: (channel: string, listener: Fn): unknown => {
      const once: Fn = (...args) => {
        ipcRenderer.off(channel, once);
        return listener(...args);
      };
      return ipcRenderer.on(channel, once);
    },
    off: (channel: string, listener: Fn): unknown => {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((known) => known !== listener),
      );
      return ipcRenderer;
    },
    removeListener: (channel: string, listener: Fn): unknown => ipcRenderer.off(channel, listener),
    removeAllListeners: (channel: string): unknown => {
      listeners.delete(channel);
      return ipcRenderer;
    },
  };
  globals.standinReceive = (message) => {
    if (message.kind === 'send') {
      const args = codec.decode(message.args) as unknown[];
      for (const listener of listeners.get(message.channel) ?? [])
        listener({ sender: ipcRenderer, senderId: 0, ports: [] }, ...args);
      return;
    }
    const call = pending.get(message.id);
    pending.delete(message.id);
    if (message.kind === 'reply') call?.resolve(codec.decode(message.result));
    else call?.reject(new Error(message.message));
  };

  // ---- contextBridge
  const kept = new Map<number, Fn>();
  const keep = (fn: Fn): number => {
    const id = kept.size + 1;
    kept.set(id, fn);
    return id;
  };
  const callback =
    (id: number) =>
    (...args: unknown[]): void =>
      tell('callback', [id, codec.encode(args, keep)]);
  const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));
  document.addEventListener(`${nonce}call`, (event) => {
    const [call, id, args] = detailOf(event) as [number, number, string];
    try {
      const result = kept.get(id)?.(...(codec.decode(args, callback) as unknown[]));
      if (result instanceof Promise) {
        tell('return', [call, 'promise']);
        result.then(
          (late: unknown) => tell('return', [call, 'value', codec.encode(late, keep)]),
          (error: unknown) => tell('return', [call, 'error', codec.encode(asError(error), keep)]),
        );
      } else tell('return', [call, 'value', codec.encode(result, keep)]);
    } catch (error) {
      tell('return', [call, 'error', codec.encode(asError(error))]);
    }
  });
  const contextBridge = {
    exposeInMainWorld: (key: string, api: unknown): void => tell('expose', [key, codec.encode(api, keep)]),
  };

  // ---- files: Chromium tells a file's path only to the main process and only later, so a drop waits for it
  const paths = new Map<string, string>();
  const keyOf = (file: Pick<File, 'name' | 'size' | 'lastModified'>): string =>
    `${file.name}\0${file.size}\0${file.lastModified}`;
  const waitingFiles = new Map<number, () => void>();
  globals.standinFiles = new Map();
  globals.standinPaths = (id, found) => {
    for (const [index, file] of (globals.standinFiles.get(id) ?? []).entries())
      paths.set(keyOf(file), found[index] ?? '');
    globals.standinFiles.delete(id);
    waitingFiles.get(id)?.();
    waitingFiles.delete(id);
  };
  const holdBack = (
    event: Event,
    files: FileList | null | undefined,
    again: (held: readonly File[]) => Event,
  ): void => {
    const held = [...(files ?? [])];
    const target = event.target;
    if (!event.isTrusted || held.length === 0 || target === null) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    const id = ++lastId;
    const repeated = again(held);
    globals.standinFiles.set(id, held);
    waitingFiles.set(id, () => target.dispatchEvent(repeated));
    post({ kind: 'files', id, count: held.length });
  };
  window.addEventListener(
    'drop',
    (event) =>
      holdBack(event, event.dataTransfer?.files, (held) => {
        const dataTransfer = new DataTransfer();
        for (const file of held) dataTransfer.items.add(file);
        const { clientX, clientY } = event;
        return new DragEvent('drop', { dataTransfer, clientX, clientY, bubbles: true, cancelable: true });
      }),
    { capture: true },
  );
  window.addEventListener(
    'change',
    (event) =>
      holdBack(event, event.target instanceof HTMLInputElement ? event.target.files : null, () => {
        return new Event('change', { bubbles: true });
      }),
    { capture: true },
  );
  const webUtils = {
    getPathForFile: (file: Pick<File, 'name' | 'size' | 'lastModified'>): string =>
      paths.get(keyOf(file)) ?? '',
  };

  // ---- links that would open a window
  document.addEventListener(`${nonce}open`, (event) =>
    post({ kind: 'open', url: detailOf(event) as string }),
  );
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[target=_blank]') : null;
    if (!(link instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    post({ kind: 'open', url: link.href });
  });

  // ---- the preload
  const electron = { ipcRenderer, contextBridge, webUtils };
  const require = (name: string): unknown => {
    if (name === 'electron' || name === 'electron/renderer') return electron;
    throw new Error(`module not found: ${name} (sandboxed preload)`);
  };
  const process = {
    platform: options.platform,
    versions: options.versions,
    env: {},
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    argv: [],
  };
  const module = { exports: {} };
  try {
    preload(require, module, module.exports, process);
  } catch (error) {
    post({ kind: 'preload-error', error: codec.encode(asError(error)) });
  }
}
