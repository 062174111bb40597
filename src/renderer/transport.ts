import type { Api, AppEvent, InvokeResult, ShellApi, WindowBridge } from '../bridge/api.ts';

declare global {
  interface Window {
    /** Put there by preload; the only way out of the window. */
    readonly zvirka: WindowBridge;
  }
}

/** What a service refused, with the code that the catalogues name (`error.<code>`). */
export class RequestError extends Error {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  constructor(code: string, params: Readonly<Record<string, string | number>>) {
    super(code);
    this.name = 'RequestError';
    this.code = code;
    this.params = params;
  }
}

function unwrap(result: InvokeResult): unknown {
  if (result.ok) return result.value;
  throw new RequestError(result.code, result.params);
}

function callers<T extends object>(send: (method: string, args: unknown) => Promise<InvokeResult>): T {
  const handler: ProxyHandler<object> = {
    get: (_target, method) => async (args?: unknown) => unwrap(await send(String(method), args)),
  };
  // The proxy answers every name with a call over the bridge, whose other end is checked against the same interface.
  return new Proxy({}, handler) as T;
}

/** The services, as one typed object. Every failure throws RequestError. */
export const api: Api = callers<Api>((method, args) => window.zvirka.invoke(method, args));

/** What only the shell can do: dialogs, clipboard, file manager. */
export const shell: ShellApi = callers<ShellApi>((method, args) => window.zvirka.shell(method, args));

/** Listens to events of the services; returns the function that stops. */
export function onAppEvent(listener: (event: AppEvent) => void): () => void {
  return window.zvirka.onEvent(listener);
}

/** Path of a dropped file, empty where the shell knows none. */
export function pathOfFile(file: File): string {
  return window.zvirka.pathForFile(file);
}

/** Code and parameters of anything thrown: unknown failures become `internal`. */
export function failureOf(error: unknown): {
  code: string;
  params: Readonly<Record<string, string | number>>;
} {
  if (error instanceof RequestError) return { code: error.code, params: error.params };
  return { code: 'internal', params: { reason: error instanceof Error ? error.message : String(error) } };
}
