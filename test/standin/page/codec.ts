/** Functions cross as numbers: `keep` gives one, `call` makes a caller of one. */
export type KeepFunction = (fn: (...args: unknown[]) => unknown) => number;
export type CallFunction = (id: number) => (...args: unknown[]) => unknown;
export interface Codec {
  encode(input: unknown, keep?: KeepFunction): string;
  decode(text: string, call?: CallFunction): unknown;
}

/**
 * Makes a codec with the reach of structured clone: what Electron's IPC carries, as text.
 * Self-contained on purpose: its source also runs inside the page (see web-contents.ts).
 */
export function createCodec(): Codec {
  type Tagged = readonly [string, ...unknown[]];
  const numbers = [undefined, null, NaN, Infinity, -Infinity, -0];
  const notCloneable = (): never => {
    throw new Error('An object could not be cloned.');
  };
  const toBase64 = (bytes: Uint8Array): string => {
    let text = '';
    for (let start = 0; start < bytes.length; start += 0x8000)
      text += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
    return btoa(text);
  };
  const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
    Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

  /** True for what JSON carries unchanged, by far the most common case and ten times faster. */
  const isPlain = (input: unknown, depth = 0): boolean => {
    if (input === null || typeof input === 'string' || typeof input === 'boolean') return true;
    if (typeof input === 'number') return Number.isFinite(input) && !Object.is(input, -0);
    // A cycle would never end here; the graph below carries it.
    if (typeof input !== 'object' || depth > 100) return false;
    if (Array.isArray(input)) return input.every((part) => isPlain(part, depth + 1));
    const prototype: unknown = Object.getPrototypeOf(input);
    const isBare = prototype === null || Object.getPrototypeOf(prototype) === null;
    return isBare && Object.values(input).every((part) => isPlain(part, depth + 1));
  };

  const special = (input: object, put: (part: unknown) => number): Tagged | undefined => {
    const tag = Object.prototype.toString.call(input).slice(8, -1);
    if (input instanceof Error || tag === 'Error') {
      // The tag says so even where the error comes from another realm.
      const error = input as Error;
      return ['error', error.name, error.message, error.stack ?? ''];
    }
    if (tag === 'Date') return ['date', (input as Date).getTime()];
    if (tag === 'RegExp') return ['regexp', (input as RegExp).source, (input as RegExp).flags];
    if (tag === 'Map') return ['map', ...[...(input as Map<unknown, unknown>)].flat().map(put)];
    if (tag === 'Set') return ['set', ...[...(input as Set<unknown>)].map(put)];
    if (tag === 'ArrayBuffer') return ['bytes', tag, toBase64(new Uint8Array(input as ArrayBuffer))];
    if (tag === 'File') {
      const { name, size, lastModified } = input as { name: string; size: number; lastModified: number };
      return ['file', name, size, lastModified];
    }
    if (ArrayBuffer.isView(input))
      return ['bytes', tag, toBase64(new Uint8Array(input.buffer, input.byteOffset, input.byteLength))];
    return undefined;
  };

  const encodeGraph = (input: unknown, keep: KeepFunction | undefined): string => {
    const seen = new Map<unknown, number>();
    const entries: unknown[] = [];
    const put = (part: unknown): number => {
      const constant = numbers.findIndex((known) => Object.is(known, part));
      if (constant !== -1) return -1 - constant;
      const known = seen.get(part);
      if (known !== undefined) return known;
      const index = entries.push(0) - 1;
      seen.set(part, index);
      entries[index] = describe(part);
      return index;
    };
    const describe = (part: unknown): unknown => {
      if (typeof part === 'bigint') return ['bigint', String(part)];
      if (typeof part === 'function')
        return keep === undefined
          ? notCloneable()
          : ['function', keep(part as (...args: unknown[]) => unknown)];
      if (typeof part === 'symbol') return notCloneable();
      if (typeof part !== 'object' || part === null) return part;
      if (Array.isArray(part)) return ['array', ...part.map(put)];
      const known = special(part, put);
      if (known !== undefined) return known;
      const tag = Object.prototype.toString.call(part).slice(8, -1);
      if (tag !== 'Object') return notCloneable();
      return ['object', Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, put(inner)]))];
    };
    const top = put(input);
    return `G${JSON.stringify([top, entries])}`;
  };

  const decodeGraph = (text: string, call: CallFunction | undefined): unknown => {
    const [top, entries] = JSON.parse(text) as [number, unknown[]];
    const done = new Map<number, unknown>();
    const get = (index: number): unknown => {
      if (index < 0) return numbers[-1 - index];
      if (done.has(index)) return done.get(index);
      const entry = entries[index];
      if (!Array.isArray(entry)) return entry;
      return revive(index, entry as [string, ...unknown[]]);
    };
    const store = <T>(index: number, made: T): T => {
      done.set(index, made);
      return made;
    };
    const revive = (index: number, [kind, ...rest]: [string, ...unknown[]]): unknown => {
      const ids = rest as number[];
      if (kind === 'array') {
        const made: unknown[] = store(index, []);
        for (const id of ids) made.push(get(id));
        return made;
      }
      if (kind === 'object') {
        const made: Record<string, unknown> = store(index, {});
        for (const [name, id] of Object.entries(rest[0] as Record<string, number>))
          Object.defineProperty(made, name, {
            value: get(id),
            writable: true,
            enumerable: true,
            configurable: true,
          });
        return made;
      }
      if (kind === 'map') {
        const made = store(index, new Map<unknown, unknown>());
        for (let at = 0; at < ids.length; at += 2) made.set(get(ids[at] ?? -1), get(ids[at + 1] ?? -1));
        return made;
      }
      if (kind === 'set') {
        const made = store(index, new Set<unknown>());
        for (const id of ids) made.add(get(id));
        return made;
      }
      return store(index, reviveLeaf(kind, rest));
    };
    const reviveLeaf = (kind: string, rest: readonly unknown[]): unknown => {
      if (kind === 'bigint') return BigInt(rest[0] as string);
      if (kind === 'date') return new Date(rest[0] as number);
      if (kind === 'regexp') return new RegExp(rest[0] as string, rest[1] as string);
      if (kind === 'function') return call === undefined ? undefined : call(rest[0] as number);
      if (kind === 'file') return { name: rest[0], size: rest[1], lastModified: rest[2] };
      if (kind === 'error') {
        const known = { TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError };
        const Kind = known[rest[0] as keyof typeof known] ?? Error;
        return Object.assign(new Kind(rest[1] as string), { stack: rest[2] as string });
      }
      const bytes = fromBase64(rest[1] as string);
      if (rest[0] === 'ArrayBuffer') return bytes.buffer;
      // The name is that of a typed array class: encode wrote it.
      const View = (globalThis as unknown as Record<string, new (buffer: ArrayBuffer) => unknown>)[
        rest[0] as string
      ];
      return View === undefined ? bytes : new View(bytes.buffer);
    };
    return get(top);
  };

  return {
    encode: (input, keep) => (isPlain(input) ? `J${JSON.stringify(input)}` : encodeGraph(input, keep)),
    decode: (text, call) =>
      text.startsWith('J') ? (JSON.parse(text.slice(1)) as unknown) : decodeGraph(text.slice(1), call),
  };
}
