import { runCli } from '../../src/cli/run.ts';

/** What one command did. */
export interface CommandResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in this process as if called in `folder`, with `stdin` piped in. */
export async function runCommand(
  words: readonly string[],
  folder: string,
  stdin: string | readonly (string | Uint8Array)[] = '',
): Promise<CommandResult> {
  let out = '';
  let err = '';
  const code = await runCli(words, {
    folder,
    stdin: (async function* () {
      yield* typeof stdin === 'string' ? [stdin] : stdin;
    })(),
    writeOut: async (text) => {
      out += text;
    },
    writeError: (text) => {
      err += text;
    },
    isErrorTerminal: false,
    isCancelled: () => false,
    keepsCode: false,
  });
  return { code, out, err };
}
