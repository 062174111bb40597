import type * as Electron from 'electron';
import { runtime } from './runtime.ts';
import { toChromium } from './session.ts';
import type { StandinWebContents } from './web-contents.ts';
import { allWindows } from './windows.ts';

/** What `clipboard.write` takes: texts by MIME type. */
export class StandinClipboardItem implements Pick<Electron.ClipboardItem, 'types'> {
  readonly #items: Readonly<Record<string, unknown>>;
  constructor(items: Record<string, string | Blob | Promise<string | Blob> | Electron.ClipboardBookmark>) {
    this.#items = items;
  }
  get types(): string[] {
    return Object.keys(this.#items);
  }
  async getType(type: string): Promise<Blob> {
    const item = await this.#items[type];
    if (item === undefined) throw new Error(`no ${type} on the clipboard`);
    return item instanceof Blob ? item : new Blob([String(item)], { type });
  }
}

type Texts = Readonly<Record<string, string>>;

/** Runs in the page: Chromium's clipboard is the system's in the preview, its own when headless. */
const readInPage = `(async () => {
  const texts = {};
  for (const item of await navigator.clipboard.read())
    for (const type of item.types) if (type.startsWith('text/')) texts[type] = await (await item.getType(type)).text();
  return texts;
})()`;
const writeInPage = (texts: Texts): string => `(async () => {
  const texts = ${JSON.stringify(texts)};
  const parts = Object.entries(texts).map(([type, text]) => [type, new Blob([text], { type })]);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))]);
})()`;

function page(): StandinWebContents {
  const contents = allWindows().at(-1)?.webContents;
  if (contents === undefined || !runtime.isReady) throw new Error('stand-in: the clipboard needs a window');
  return contents;
}

// One call at a time: the end of one would take the permission from another that is still under way.
let earlierCalls: Promise<unknown> = Promise.resolve();

/** The page itself may not use the clipboard: the permission lasts for one call of the main process. */
function withPermission<T>(work: (contents: StandinWebContents) => Promise<T>): Promise<T> {
  const call = earlierCalls.then(() => permitted(work));
  earlierCalls = call.catch(() => undefined);
  return call;
}

async function permitted<T>(work: (contents: StandinWebContents) => Promise<T>): Promise<T> {
  const contents = page();
  const origin = new URL(toChromium(contents.getURL())).origin;
  const set = async (setting: 'granted' | 'denied'): Promise<void> => {
    for (const name of ['clipboard-read', 'clipboard-write'])
      await contents.cdp('Browser.setPermission', { permission: { name }, setting, origin });
  };
  await set('granted');
  try {
    return await work(contents);
  } finally {
    await set('denied');
  }
}

async function readTexts(): Promise<Texts> {
  const texts = await withPermission((contents) => contents.executeJavaScript(readInPage));
  // readInPage makes exactly this.
  return texts as Texts;
}
async function writeTexts(texts: Texts): Promise<void> {
  await withPermission((contents) => contents.executeJavaScript(writeInPage(texts)));
}

export const clipboard = {
  readText: async (): Promise<string> => (await readTexts())['text/plain'] ?? '',
  writeText: (text: string): Promise<void> => writeTexts({ 'text/plain': text }),
  has: async (type: string): Promise<boolean> => type in (await readTexts()),
  read: async (): Promise<StandinClipboardItem[]> => {
    const texts = await readTexts();
    return Object.keys(texts).length === 0 ? [] : [new StandinClipboardItem({ ...texts })];
  },
  write: async (items: readonly StandinClipboardItem[]): Promise<void> => {
    const texts: Record<string, string> = {};
    for (const item of items)
      for (const type of item.types) texts[type] = await (await item.getType(type)).text();
    await writeTexts(texts);
  },
  clear: (): void => void writeTexts({ 'text/plain': '' }),
} satisfies Record<keyof Omit<Electron.Clipboard, 'selection'>, unknown>;
