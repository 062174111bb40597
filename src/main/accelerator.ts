const named: Readonly<Record<string, string>> = {
  Comma: ',',
  Period: '.',
  Equal: '=',
  Minus: '-',
  Slash: '/',
  BracketLeft: '[',
  BracketRight: ']',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};
const modifiers: Readonly<Record<string, string>> = { Mod: 'CommandOrControl', Shift: 'Shift', Alt: 'Alt' };

/**
 * Writes a chord of physical keys (`Mod+Shift+KeyO`) as Electron's accelerator for the menu's right column.
 * Undefined for bare letters: macOS would take them from the text being typed.
 */
export function acceleratorOf(chord: string): string | undefined {
  const parts = chord.split('+');
  const code = parts.at(-1) ?? '';
  const held = parts.slice(0, -1);
  const key = named[code] ?? code.replace(/^(Key|Digit)/, '');
  const isBare = !held.includes('Mod') && !held.includes('Alt') && !/^F\d+$/.test(key);
  if (isBare) return undefined;
  return [...held.map((modifier) => modifiers[modifier] ?? modifier), key].join('+');
}
