/** One line of a text, without its line end. */
export interface TextLine {
  readonly content: string;
  /** Spaces and tabs before the first other character, a tab counted as four. */
  readonly indent: number;
}

const lineEnd = /\r\n|[\n\r\u2028\u2029\u0085\v\f]/;
// Control characters carry no text; tabs are kept as spaces by `tidyLine`.
const controls = /[\u0000-\u0008\u000e-\u001f\u007f\ufeff\u200b\u2060]/g;

/** Drops control and zero-width characters and turns runs of blanks into one space; no-break spaces stay. */
export function tidyLine(content: string): string {
  return content
    .replace(controls, '')
    .replace(/[ \t]+/g, ' ')
    .trim();
}

/** Splits at every kind of line end. Time linear. */
export function splitLines(text: string): readonly TextLine[] {
  return text.split(lineEnd).map((line) => {
    const lead = /^[ \t\u00a0\u3000]*/.exec(line)?.[0] ?? '';
    let indent = 0;
    for (const character of lead) indent += character === '\t' ? 4 : 1;
    return { content: tidyLine(line), indent };
  });
}
