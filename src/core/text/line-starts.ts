/**
 * What the lines that a pattern matches can begin with: patterns with classes of letters take a millisecond each to
 * compile, and most lines can be told apart by their first letters.
 */

/** Letters that are looked at. */
const mostLetters = 3;

/** A beginning: its letters, and whether the pattern may go on (what follows is unknown otherwise). */
interface Start {
  readonly letters: string;
  readonly isOpen: boolean;
}

/** Reads a pattern's source from left to right; knows the parts of speech that whole-line patterns are written in. */
class StartReader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** Beginnings of the alternatives up to a closing bracket or the end. */
  alternatives(): readonly Start[] {
    const found: Start[] = [];
    for (;;) {
      found.push(...this.sequence());
      if (this.source[this.at] !== '|') return found;
      this.at += 1;
    }
  }

  private sequence(): readonly Start[] {
    let starts = nothing;
    while (this.at < this.source.length && !'|)'.includes(this.source.charAt(this.at))) {
      if (!starts.some(({ isOpen }) => isOpen)) {
        this.skip();
        break;
      }
      const part = this.part();
      starts = starts.flatMap((start) => (start.isOpen ? part.map((next) => join(start, next)) : [start]));
    }
    return starts;
  }

  /** Goes to the end of the alternative at hand. */
  private skip(): void {
    const { source } = this;
    let depth = 0;
    let isClass = false;
    for (; this.at < source.length; this.at += 1) {
      const sign = source.charAt(this.at);
      if (sign === '\\') this.at += 1;
      else if (isClass) isClass = sign !== ']';
      else if (sign === '[') isClass = true;
      else if (sign === '(') depth += 1;
      else if (depth === 0 && (sign === '|' || sign === ')')) return;
      else if (sign === ')') depth -= 1;
    }
  }

  /** One part with what says how often it stands. */
  private part(): readonly Start[] {
    const part = this.atom();
    // Asked before the pattern is: this reads hundreds of parts while the program starts.
    if (!'?*+{'.includes(this.source.charAt(this.at))) return part;
    const times = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(this.source.slice(this.at))?.[0] ?? '';
    this.at += times.length;
    if (times === '') return part;
    const once = times.startsWith('?') ? part : part.map(({ letters }) => ({ letters, isOpen: false }));
    return /^(?:[?*]|\{0)/.test(times) ? [...once, ...nothing] : once;
  }

  private atom(): readonly Start[] {
    const { source, at } = this;
    switch (source.charAt(at)) {
      case '(': {
        this.at += source.charAt(at + 1) === '?' ? groupStart(source.slice(at)) : 1;
        const inside = this.alternatives();
        this.at += 1;
        return inside;
      }
      case '^':
        this.at += 1;
        return nothing;
      case '.':
      case '$':
        this.at += 1;
        return anything;
      case '[':
        this.at = classEnd(source, at);
        return anything;
      case '\\':
        return this.escaped();
      default:
        this.at += 1;
        return [{ letters: source.charAt(at), isOpen: true }];
    }
  }

  /** What a backslash and the signs behind it stand for. */
  private escaped(): readonly Start[] {
    const { source, at } = this;
    const sign = source.charAt(at + 1);
    const isProperty = (sign === 'p' || sign === 'P') && source.charAt(at + 2) === '{';
    this.at = isProperty ? source.indexOf('}', at) + 1 : at + 2;
    return /[a-zA-Z]/.test(sign) ? anything : [{ letters: sign, isOpen: true }];
  }
}

const nothing: readonly Start[] = [{ letters: '', isOpen: true }];
const anything: readonly Start[] = [{ letters: '', isOpen: false }];

/** Length of the signs that open a group. */
const groupStart = (rest: string): number => /^\((?:\?:|\?<\w+>)?/.exec(rest)?.[0].length ?? 1;

/** Where a class of characters ends that begins here. */
function classEnd(source: string, start: number): number {
  let at = start + 1;
  while (at < source.length && source.charAt(at) !== ']') at += source.charAt(at) === '\\' ? 2 : 1;
  return at + 1;
}

const join = (before: Start, after: Start): Start => {
  const letters = (before.letters + after.letters).slice(0, mostLetters);
  return { letters, isOpen: after.isOpen && letters.length < mostLetters };
};

/** Patterns by what their lines begin with. */
export class LinePatterns {
  /** By one to three letters; '' = lines may begin with anything. */
  private readonly byStart = new Map<string, RegExp[]>();

  /** patterns: from the line's first letter on, in small letters or in any case. */
  constructor(patterns: readonly RegExp[]) {
    for (const pattern of patterns) {
      const starts = new StartReader(pattern.source).alternatives();
      for (const letters of new Set(starts.map((start) => start.letters.toLowerCase()))) {
        const known = this.byStart.get(letters);
        if (known === undefined) this.byStart.set(letters, [pattern]);
        else known.push(pattern);
      }
    }
  }

  /** True where one of the patterns matches. */
  match(line: string): boolean {
    const start = line.slice(0, mostLetters).toLowerCase();
    for (let length = 0; length <= start.length; length += 1) {
      for (const pattern of this.byStart.get(start.slice(0, length)) ?? [])
        if (pattern.test(line)) return true;
    }
    return false;
  }
}
