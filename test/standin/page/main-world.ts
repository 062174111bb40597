import type { Codec } from './codec.ts';

/**
 * Runs in the page's own world before any page script: receives what the preload exposes and proxies calls to it.
 * Self-contained: only its source reaches the page. `nonce` names the events between the two worlds.
 */
export function installMainWorld(codec: Codec, nonce: string): void {
  if (window.top !== window) return;
  type Answer = readonly ['value' | 'error' | 'promise', string?];
  const kept = new Map<number, (...args: unknown[]) => unknown>();
  const waiting = new Map<number, (answer: Answer) => void>();
  let lastKept = 0;
  let lastCall = 0;

  const detailOf = (event: Event): unknown => JSON.parse((event as CustomEvent<string>).detail);
  const tell = (name: string, detail: unknown): void => {
    document.dispatchEvent(new CustomEvent(nonce + name, { detail: JSON.stringify(detail) }));
  };
  const keep = (fn: (...args: unknown[]) => unknown): number => {
    kept.set(++lastKept, fn);
    return lastKept;
  };

  /** The isolated world answers within dispatchEvent, so that plain functions stay synchronous, as in Electron. */
  const caller =
    (id: number) =>
    (...args: unknown[]): unknown => {
      const call = ++lastCall;
      const box: { answer?: Answer } = {};
      waiting.set(call, (answer) => {
        box.answer = answer;
      });
      tell('call', [call, id, codec.encode(args, keep)]);
      const answer = box.answer;
      if (answer === undefined) throw new Error('stand-in: the preload world did not answer');
      if (answer[0] !== 'promise') {
        waiting.delete(call);
        return settle(answer);
      }
      return new Promise((resolve, reject) => {
        waiting.set(call, (late) => {
          waiting.delete(call);
          try {
            resolve(settle(late));
          } catch (error) {
            reject(error as Error);
          }
        });
      });
    };
  const settle = ([kind, text]: Answer): unknown => {
    const result = codec.decode(text ?? 'Jnull', caller);
    if (kind === 'error') throw result;
    return result;
  };

  const freeze = (input: unknown): unknown => {
    if (typeof input === 'object' && input !== null && !ArrayBuffer.isView(input)) {
      Object.values(input).forEach(freeze);
      Object.freeze(input);
    }
    return input;
  };
  document.addEventListener(`${nonce}return`, (event) => {
    const [call, ...answer] = detailOf(event) as [number, ...Answer];
    waiting.get(call)?.(answer);
  });
  document.addEventListener(`${nonce}callback`, (event) => {
    const [id, args] = detailOf(event) as [number, string];
    kept.get(id)?.(...(codec.decode(args, caller) as unknown[]));
  });
  document.addEventListener(`${nonce}expose`, (event) => {
    const [key, text] = detailOf(event) as [string, string];
    const exposed = freeze(codec.decode(text, caller));
    Object.defineProperty(window, key, {
      value: exposed,
      enumerable: true,
      configurable: false,
      writable: false,
    });
  });
  window.open = (url): null => {
    tell('open', String(new URL(String(url ?? 'about:blank'), location.href)));
    return null;
  };
}
