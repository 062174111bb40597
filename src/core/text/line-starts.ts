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
    let starts: readonly Start[] = [{ letters: '', isOpen: true }];
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
    const times = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(this.source.slice(this.at))?.[0] ?? '';
    this.at += times.length;
    if (times === '') return part;
    const once = times.startsWith('?') ? part : part.map(({ letters }) => ({ letters, isOpen: false }));
    return /^(?:[?*]|\{0)/.test(times) ? [...once, { letters: '', isOpen: true }] : once;
  }

  private atom(): readonly Start[] {
    const { source } = this;
    const rest = source.slice(this.at);
    if (rest.startsWith('(')) {
      this.at += /^\((?:\?:|\?<\w+>)?/.exec(rest)?.[0].length ?? 1;
      const inside = this.alternatives();
      this.at += 1;
      return inside;
    }
    if (rest.startsWith('^')) {
      this.at += 1;
      return [{ letters: '', isOpen: true }];
    }
    const unknown = /^(?:\.|\$|\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\[a-zA-Z])/.exec(rest)?.[0];
    this.at += unknown?.length ?? (rest.startsWith('\\') ? 2 : 1);
    if (unknown !== undefined) return [{ letters: '', isOpen: false }];
    return [{ letters: rest.charAt(rest.startsWith('\\') ? 1 : 0), isOpen: true }];
  }
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
