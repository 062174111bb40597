import { readdirSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';

/**
 * The files among the words of a command line: whatever exists and is a file, made absolute.
 * argv: as the process got it, program first; in a checkout the app's own folder follows, which is no file.
 */
export function filesOfCommandLine(argv: readonly string[], workingFolder: string): string[] {
  return argv
    .slice(1)
    .filter((word) => word !== '' && !word.startsWith('-'))
    .map((word) => (isAbsolute(word) ? word : resolve(workingFolder, word)))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false);
}

/** The project of a folder that was changed last; undefined where there is none. */
export function newestProject(folder: string): string | undefined {
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return undefined;
  const paths = readdirSync(folder)
    .filter((name) => name.endsWith('.zvirka'))
    .map((name) => join(folder, name));
  const changedMs = (path: string): number => statSync(path).mtimeMs;
  return paths.toSorted((a, b) => changedMs(b) - changedMs(a))[0];
}
