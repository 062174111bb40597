import type { Readable, Writable } from 'node:stream';
import type { CDPSession } from 'playwright-core';

/** Playwright's typed `send`: parameters and results by method name. */
export type Send = CDPSession['send'];
type Listener = (method: string, params: unknown) => void;

interface Pending {
  readonly method: string;
  readonly sessionId: string | undefined;
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
}
interface Incoming {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
}

/**
 * Speaks the Chrome DevTools Protocol over Chromium's debugging pipe: JSON messages parted by NUL bytes.
 * A pipe, not a port, so that no other process can join; Chromium ends when our end closes.
 */
export class CdpConnection {
  readonly #output: Writable;
  readonly #pending = new Map<number, Pending>();
  readonly #listeners = new Map<string, Set<Listener>>();
  #nextId = 0;
  #rest: Buffer[] = [];
  #isClosed = false;

  constructor(input: Readable, output: Writable) {
    this.#output = output;
    input.on('data', (chunk: Buffer) => this.#take(chunk));
    input.on('close', () => this.#close());
    input.on('error', () => this.#close());
    output.on('error', () => this.#close());
  }

  /** A `send` bound to one page; without a session it speaks to the browser. */
  sender(sessionId?: string): Send {
    return ((method: string, params: object = {}) => this.#send(method, params, sessionId)) as Send;
  }

  /** Hears the events of one page, or of the browser for an empty session id. */
  listen(sessionId: string, listener: Listener): void {
    const known = this.#listeners.get(sessionId);
    if (known) known.add(listener);
    else this.#listeners.set(sessionId, new Set([listener]));
  }

  #send(method: string, params: object, sessionId: string | undefined): Promise<never> {
    if (this.#isClosed) return Promise.reject(new Error(`${method}: Chromium is gone`));
    const id = ++this.#nextId;
    const promise = new Promise<never>((resolve, reject) => {
      this.#pending.set(id, { method, sessionId, resolve, reject });
    });
    this.#output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return promise;
  }

  #take(chunk: Buffer): void {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      const text = Buffer.concat([...this.#rest, chunk.subarray(start, end)]).toString('utf8');
      this.#rest = [];
      start = end + 1;
      // Chromium writes what the protocol says; a wrong shape would show as an unanswered call.
      this.#dispatch(JSON.parse(text) as Incoming);
    }
    if (start < chunk.length) this.#rest.push(chunk.subarray(start));
  }

  #dispatch(message: Incoming): void {
    if (message.id === undefined) {
      if (message.method === 'Target.detachedFromTarget')
        this.#forget((message.params as { sessionId: string }).sessionId);
      for (const listener of this.#listeners.get(message.sessionId ?? '') ?? [])
        listener(message.method ?? '', message.params);
      return;
    }
    const pending = this.#pending.get(message.id);
    this.#pending.delete(message.id);
    if (message.error) pending?.reject(new Error(`${pending.method}: ${message.error.message}`));
    // The caller's type comes from the method name through Playwright's protocol table.
    else pending?.resolve(message.result as never);
  }

  /** Chromium leaves unanswered what a page was asked before it went: nobody may wait for that. */
  #forget(sessionId: string): void {
    this.#listeners.delete(sessionId);
    for (const [id, pending] of this.#pending) {
      if (pending.sessionId !== sessionId) continue;
      this.#pending.delete(id);
      pending.reject(new Error(`${pending.method}: the page is gone`));
    }
  }

  #close(): void {
    this.#isClosed = true;
    for (const { method, reject } of this.#pending.values()) reject(new Error(`${method}: Chromium is gone`));
    this.#pending.clear();
  }
}
