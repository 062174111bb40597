import { statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';

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
