import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './bundles.ts';

// `node scripts/icons.ts [CHROMIUM]`: renders resources/icon.svg in every size that the systems ask for. Run after a change
// of the picture; what it writes is checked in, so that nobody needs a browser to package the app.

const sizes = [16, 32, 48, 64, 128, 256, 512, 1024];
const folder = join(root, 'resources');

async function render(svg: string): Promise<ReadonlyMap<number, Buffer>> {
  const browser = await chromium.launch({
    executablePath: process.argv[2] ?? '/usr/bin/chromium',
    // Chromium refuses its own sandbox to root.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const pictures = new Map<number, Buffer>();
  try {
    for (const size of sizes) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(
        `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      pictures.set(size, await page.screenshot({ omitBackground: true }));
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return pictures;
}

/** Windows: a directory of 16 bytes a picture, then the PNGs; a size of 256 is written as 0. */
function writeIco(pictures: ReadonlyMap<number, Buffer>): Buffer {
  const own = [16, 32, 48, 64, 128, 256].map((size) => ({ size, png: pictures.get(size)! }));
  const head = Buffer.alloc(6 + 16 * own.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(own.length, 4);
  let offset = head.length;
  own.forEach(({ size, png }, place) => {
    const at = 6 + 16 * place;
    head[at] = size % 256;
    head[at + 1] = size % 256;
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...own.map(({ png }) => png)]);
}

/** macOS: `icns`, the length, then a type, a length and a PNG each. */
function writeIcns(pictures: ReadonlyMap<number, Buffer>): Buffer {
  const types = [
    ['icp4', 16],
    ['icp5', 32],
    ['ic07', 128],
    ['ic08', 256],
    ['ic09', 512],
    ['ic10', 1024],
  ] as const;
  const entries = types.map(([type, size]) => {
    const png = pictures.get(size)!;
    const head = Buffer.alloc(8);
    head.write(type, 'latin1');
    head.writeUInt32BE(png.length + 8, 4);
    return Buffer.concat([head, png]);
  });
  const head = Buffer.alloc(8);
  head.write('icns', 'latin1');
  head.writeUInt32BE(8 + entries.reduce((sum, entry) => sum + entry.length, 0), 4);
  return Buffer.concat([head, ...entries]);
}

const pictures = await render(readFileSync(join(folder, 'icon.svg'), 'utf8'));
mkdirSync(join(folder, 'icons'), { recursive: true });
writeFileSync(join(folder, 'icon.png'), pictures.get(1024)!);
writeFileSync(join(folder, 'icon.ico'), writeIco(pictures));
writeFileSync(join(folder, 'icon.icns'), writeIcns(pictures));
for (const size of [16, 32, 48, 64, 128, 256, 512])
  writeFileSync(join(folder, 'icons', `${String(size)}x${String(size)}.png`), pictures.get(size)!);
