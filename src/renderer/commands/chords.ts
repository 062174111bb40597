/** A key combination: physical key (`KeyboardEvent.code`) with modifiers. */
export interface Chord {
  readonly code: string;
  readonly hasMod: boolean;
  readonly hasShift: boolean;
  readonly hasAlt: boolean;
}

/** The parts of a key event that decide, so that tests need no DOM. */
export interface KeyPress {
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Reads `Mod+Shift+KeyO`; the order of modifiers is free. */
export function parseChord(text: string): Chord {
  const parts = text.split('+');
  return {
    code: parts.at(-1) ?? '',
    hasMod: parts.includes('Mod'),
    hasShift: parts.includes('Shift'),
    hasAlt: parts.includes('Alt'),
  };
}

/** Writes a key press as a chord, in the fixed order Mod, Alt, Shift. Null for a bare modifier key. */
export function chordOfPress(press: KeyPress, isMac: boolean): string | null {
  if (/^(Control|Shift|Alt|Meta|CapsLock|OS)/.test(press.code) || press.code === '') return null;
  const mod = isMac ? press.metaKey : press.ctrlKey;
  return [mod ? 'Mod' : '', press.altKey ? 'Alt' : '', press.shiftKey ? 'Shift' : '', press.code]
    .filter((part) => part !== '')
    .join('+');
}

/** True where the press is the chord, under any layout of letters. */
export function matchesChord(chord: Chord, press: KeyPress, isMac: boolean): boolean {
  const mod = isMac ? press.metaKey : press.ctrlKey;
  const other = isMac ? press.ctrlKey : press.metaKey;
  return (
    chord.code === press.code &&
    chord.hasMod === mod &&
    !other &&
    chord.hasShift === press.shiftKey &&
    chord.hasAlt === press.altKey
  );
}

/** True for a chord that would type a letter, and so acts only while no text is edited. */
export function isBare(chord: Chord): boolean {
  return !chord.hasMod && !chord.hasAlt && !/^F\d+$/.test(chord.code);
}

export type KeyLayout = 'latin' | 'uk' | 'ru';

const rows = {
  codes:
    'KeyQ KeyW KeyE KeyR KeyT KeyY KeyU KeyI KeyO KeyP BracketLeft BracketRight KeyA KeyS KeyD KeyF KeyG KeyH KeyJ KeyK KeyL Semicolon Quote KeyZ KeyX KeyC KeyV KeyB KeyN KeyM Comma Period',
  latin: "Q W E R T Y U I O P [ ] A S D F G H J K L ; ' Z X C V B N M , .",
  uk: 'Й Ц У К Е Н Г Ш Щ З Х Ї Ф І В А П Р О Л Д Ж Є Я Ч С М И Т Ь Б Ю',
  ru: 'Й Ц У К Е Н Г Ш Щ З Х Ъ Ф Ы В А П Р О Л Д Ж Э Я Ч С М И Т Ь Б Ю',
} as const;

const letters: Readonly<Record<KeyLayout, ReadonlyMap<string, string>>> = {
  latin: letterMap(rows.latin),
  uk: letterMap(rows.uk),
  ru: letterMap(rows.ru),
};

function letterMap(row: string): ReadonlyMap<string, string> {
  const signs = row.split(' ');
  return new Map(rows.codes.split(' ').map((code, at) => [code, signs[at] ?? code]));
}

/** Tells the layout from one typed character; null where it says nothing (digits, shared letters stay with `before`). */
export function layoutOfKey(code: string, key: string, before: KeyLayout): KeyLayout {
  const sign = key.toLocaleUpperCase();
  const fits = (['latin', 'uk', 'ru'] as const).filter((layout) => letters[layout].get(code) === sign);
  if (fits.length === 0 || fits.includes(before)) return before;
  return fits[0] ?? before;
}

const names: Readonly<Record<string, string>> = {
  Equal: '=',
  Minus: '−',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: '⏎',
  Escape: 'Esc',
  Delete: 'Del',
  Slash: '/',
  Backslash: '\\',
  Space: '␣',
};

/** Writes a chord for people, with the letter of the layout in use. */
export function showChord(text: string, options: { isMac: boolean; layout: KeyLayout }): string {
  const chord = parseChord(text);
  const letter = letters[options.layout].get(chord.code);
  const key = letter ?? names[chord.code] ?? chord.code.replace(/^(Key|Digit|Numpad)/, '');
  const parts = options.isMac
    ? [chord.hasMod ? '⌘' : '', chord.hasAlt ? '⌥' : '', chord.hasShift ? '⇧' : '', key]
    : [chord.hasMod ? 'Ctrl' : '', chord.hasAlt ? 'Alt' : '', chord.hasShift ? 'Shift' : '', key];
  return parts.filter((part) => part !== '').join(options.isMac ? '' : '+');
}
