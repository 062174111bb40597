import type { StandinArguments } from './arguments.ts';
import type { Chromium } from './chromium.ts';

/** What the system would have been asked to do: tests read it, nothing is really opened. */
export interface SystemRequests {
  readonly openExternal: string[];
  readonly openPath: string[];
  readonly showItemInFolder: string[];
}

/** The one process's state: Electron's modules are global, so is this. */
export interface Runtime {
  configuration: StandinArguments | undefined;
  chromium: Chromium | undefined;
  isPreview: boolean;
  isReady: boolean;
  isExiting: boolean;
  readonly requests: SystemRequests;
}

export const runtime: Runtime = {
  configuration: undefined,
  chromium: undefined,
  isPreview: false,
  isReady: false,
  isExiting: false,
  requests: { openExternal: [], openPath: [], showItemInFolder: [] },
};

/** The configuration, which boot.ts sets before anything else runs. */
export function configuration(): StandinArguments {
  if (runtime.configuration === undefined) throw new Error('stand-in: started without boot.ts');
  return runtime.configuration;
}

/** The browser; only windows need it, and windows exist only after `ready`. */
export function chromium(): Chromium {
  if (runtime.chromium === undefined) throw new Error('stand-in: Chromium is not running yet');
  return runtime.chromium;
}

/** A member that nobody has needed so far: fails loudly where a silent no-op could hide a fault. */
export function unsupported(name: string): () => never {
  return () => {
    throw new Error(`stand-in: ${name} is not supported; add it in test/standin or try the real binary`);
  };
}
