import type { Readable } from 'node:stream';

/** What a starting Chromium says on its standard error. */
export interface ChromiumWords {
  /** Where debuggers connect, once it is said. */
  readonly endpoint: Promise<string>;
  /** The last lines, for a message of failure. */
  last(): string;
}

/** Characters kept for a message of failure. */
const keptLength = 4000;

/** Listens from the start. Every line is read before anything is forgotten: on a crowded machine thousands of characters
 *  of complaints come in one piece with the line that names the endpoint, and a line may come in two. */
export function listenToChromium(stderr: Readable): ChromiumWords {
  let kept = '';
  let rest = '';
  const endpoint = new Promise<string>((resolve) => {
    stderr.setEncoding('utf8');
    stderr.on('data', (chunk: string) => {
      const lines = `${rest}${chunk}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const url = /DevTools listening on (ws:\/\/\S+)/.exec(line)?.[1];
        if (url !== undefined) resolve(url);
      }
      kept = `${kept}${chunk}`.slice(-keptLength);
    });
  });
  return { endpoint, last: () => kept.trim().split('\n').slice(-3).join(' ') };
}
