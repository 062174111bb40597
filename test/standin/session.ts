import type * as Electron from 'electron';
import { EventEmitter } from 'node:events';
import { runtime, unsupported } from './runtime.ts';

type ProtocolHandler = Parameters<Electron.Protocol['handle']>[1];
type BeforeRequest = (
  details: { readonly url: string; readonly method: string; readonly resourceType: string },
  callback: (response: Electron.CallbackResponse) => void,
) => void;

const handlers = new Map<string, ProtocolHandler>();
const privileged = new Set<string>();

/** The handler of a scheme such as `app`. */
export function protocolHandler(scheme: string): ProtocolHandler | undefined {
  return handlers.get(scheme);
}

export const protocol: Pick<
  Electron.Protocol,
  'registerSchemesAsPrivileged' | 'handle' | 'unhandle' | 'isProtocolHandled'
> = {
  registerSchemesAsPrivileged(schemes) {
    if (runtime.isReady)
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme } of schemes) privileged.add(scheme);
  },
  handle(scheme, handler) {
    if (handlers.has(scheme)) throw new Error(`protocol already handled: ${scheme}`);
    handlers.set(scheme, handler);
  },
  unhandle: (scheme) => void handlers.delete(scheme),
  isProtocolHandled: (scheme) => handlers.has(scheme),
};

// Chromium has no schemes of ours: app://bundle/x is served as https://bundle.app.standin.invalid/x, so the page has a
// secure origin of its own. Only the main process sees the difference undone.
const suffix = 'standin.invalid';

/** The address under which Chromium loads one of our schemes; others pass unchanged. */
export function toChromium(url: string): string {
  const [, scheme = '', host = '', rest = ''] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url) ?? [];
  if (!handlers.has(scheme) && !privileged.has(scheme)) return url;
  return `https://${host}.${scheme}.${suffix}${rest === '' ? '/' : rest}`;
}

/** The address as the app knows it. */
export function fromChromium(url: string): string {
  const [, host, scheme, rest] =
    /^https:\/\/([^/]*)\.([a-z0-9+-]+)\.standin\.invalid(?::443)?(.*)$/i.exec(url) ?? [];
  return host === undefined ? url : `${scheme}://${host}${rest}`;
}

let beforeRequest: BeforeRequest | undefined;
let permissionCheck: ((permission: string) => boolean) | undefined;

/** Asks the app's webRequest listener; true = refused. */
export function isRequestRefused(details: Parameters<BeforeRequest>[0]): Promise<boolean> {
  const listener = beforeRequest;
  if (listener === undefined) return Promise.resolve(false);
  return new Promise((resolve) => listener(details, (response) => resolve(response.cancel === true)));
}

/** Asks the app's permission handler; Electron grants where there is none. */
export function isPermitted(permission: string): boolean {
  return permissionCheck?.(permission) ?? true;
}

const webRequest = {
  // Electron's overloads: a filter may stand before the listener, null removes it.
  onBeforeRequest(...args: readonly unknown[]): void {
    const listener = args.at(-1);
    beforeRequest = typeof listener === 'function' ? (listener as BeforeRequest) : undefined;
  },
  onHeadersReceived: unsupported('webRequest.onHeadersReceived'),
};

/** The one session: everything in the app shares it. */
export class StandinSession extends EventEmitter {
  readonly protocol = protocol;
  readonly webRequest = webRequest;
  setPermissionRequestHandler(
    handler: ((contents: never, permission: string, callback: (granted: boolean) => void) => void) | null,
  ): void {
    this.#request = handler ?? undefined;
    permissionCheck = (permission) => this.#isGranted(permission);
  }
  setPermissionCheckHandler(handler: ((contents: null, permission: string) => boolean) | null): void {
    this.#check = handler ?? undefined;
    permissionCheck = (permission) => this.#isGranted(permission);
  }
  setDevicePermissionHandler(_handler: unknown): void {}
  setSpellCheckerEnabled(_isEnabled: boolean): void {}
  setSpellCheckerLanguages(_languages: readonly string[]): void {}
  closeAllConnections(): Promise<void> {
    return Promise.resolve();
  }
  #request: ((contents: never, permission: string, callback: (granted: boolean) => void) => void) | undefined;
  #check: ((contents: null, permission: string) => boolean) | undefined;
  #isGranted(permission: string): boolean {
    if (this.#check && !this.#check(null, permission)) return false;
    let isGranted = this.#request === undefined;
    // The app's handler answers at once or never: it asks nobody.
    this.#request?.(undefined as never, permission, (granted) => {
      isGranted = granted;
    });
    return isGranted;
  }
}

const defaultSession = new StandinSession();
export const session = { defaultSession, fromPartition: (_name: string) => defaultSession };
