import { registerHooks } from 'node:module';
import { parseAst } from 'vite';
import { hasCountedLoops, withCountedLoops } from './counted-loops.ts';
import { hasLetterPatterns, withRangesInCode } from './letter-ranges.ts';

// What is measured is to run as it is built: from here on, modules of core are rewritten as the build rewrites them.

/** The code of a module as built, but with its types, which Node takes away. url: where it lies. */
function asBuilt(code: string, url: string): string {
  const treeOf = (text: string): unknown => parseAst(text, { lang: 'ts' });
  const ranged = hasLetterPatterns(url, code) ? withRangesInCode(code, treeOf(code)) : code;
  return hasCountedLoops(url) ? withCountedLoops(ranged, treeOf(ranged)) : ranged;
}

/** Rewrites every module that is loaded after this. */
export function loadAsBuilt(): void {
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context);
      if (!/\/src\/core\/.*\.ts$/u.test(url) || loaded.source === undefined) return loaded;
      return { ...loaded, source: asBuilt(loaded.source?.toString() ?? '', url) };
    },
  });
}
