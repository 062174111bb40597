import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { join } from 'node:path';
import { external, nodeEntries, nodeOutput } from './scripts/bundles.ts';
import { countedLoopsPlugin } from './scripts/counted-loops.ts';
import { letterRangesPlugin } from './scripts/letter-ranges.ts';

const checkout = import.meta.dirname;

/** The page names what `start.ts` imports at once, so that it is fetched together with it: the window's own code with
 *  its style sheet, not the editor's. */
const preloadMain: Plugin = {
  name: 'preload-main',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) => {
      const chunks = Object.values(bundle ?? {}).filter((part) => part.type === 'chunk');
      const main = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('renderer/main.tsx'));
      if (main === undefined) return [];
      const scripts = [main.fileName, ...main.imports].map((file) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
        // Behind the content security policy.
        injectTo: 'head' as const,
      }));
      const sheets = [...(main.viteMetadata?.importedCss ?? [])].map((file) => ({
        tag: 'link',
        attrs: { rel: 'stylesheet', crossorigin: true, href: `./${file}` },
        injectTo: 'head' as const,
      }));
      return [...scripts, ...sheets];
    },
  },
};

// Everything but the native module is bundled: the packaged app then carries one node_modules folder only.
const config = defineConfig({
  main: {
    // fflate's build for Node declares a `require` of its own, which collides with the one that electron-vite puts into
    // a chunk. What we use of it needs no threads, so the plain build does.
    resolve: { alias: [{ find: /^fflate$/, replacement: 'fflate/browser' }] },
    plugins: [letterRangesPlugin, countedLoopsPlugin],
    build: {
      externalizeDeps: false,
      target: 'node24',
      rolldownOptions: {
        checks: { pluginTimings: false },
        external,
        input: nodeEntries(checkout, 'index', 'src/main/index.ts'),
        output: nodeOutput,
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      target: 'node24',
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: join(checkout, 'src/preload/index.ts'),
        // A sandboxed preload must be one CommonJS file.
        output: { format: 'cjs', entryFileNames: 'index.cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: join(checkout, 'src/renderer'),
    plugins: [react(), preloadMain],
    worker: { format: 'es' },
    build: {
      target: 'chrome156',
      minify: true,
      // A data: script or font would need a hole in the content security policy.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 6000,
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: join(checkout, 'src/renderer/index.html'),
      },
    },
  },
});

// eslint-disable-next-line no-restricted-syntax -- electron-vite reads the default export.
export default config;
