/** Commands of `zvirka`; the installed program is called by the same name as the command. */
const commands: readonly string[] = [
  'align',
  'check',
  'segment',
  'detect',
  'romanize',
  'parse',
  'lookup',
  'project',
  'notes',
  'terms',
  'convert',
  'export',
  'import',
  'help',
  '--help',
  '-h',
];

/**
 * The words of a command where the program was called as one: all that follow `--cli` (so the launchers in
 * `resources/bin` call it), or all of them where the first names a command. Null = open the window.
 * argv: as the process got it, program first. isPackaged: in a checkout the app's own folder follows the program.
 */
export function commandWords(argv: readonly string[], isPackaged: boolean): readonly string[] | null {
  const at = argv.indexOf('--cli');
  if (at >= 0) return argv.slice(at + 1);
  const words = argv.slice(1);
  const isCommand = isPackaged && words[0] !== undefined && commands.includes(words[0]);
  return isCommand ? words : null;
}
