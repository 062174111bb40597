import { createCodec } from './codec.ts';
import { installIsolatedWorld, type WorldOptions } from './isolated-world.ts';
import { installMainWorld } from './main-world.ts';

/** The script of the page's own world. Types were stripped when Node loaded these functions: their source is JavaScript. */
export function mainWorldScript(nonce: string): string {
  return `(${installMainWorld})((${createCodec})(), ${JSON.stringify(nonce)});`;
}

/** The script of the preload's world, around the compiled preload. */
export function isolatedWorldScript(options: WorldOptions, preload: string): string {
  const wrapped = `function (require, module, exports, process) {\n${preload}\n}`;
  return `(${installIsolatedWorld})((${createCodec})(), ${JSON.stringify(options)}, ${wrapped});`;
}
