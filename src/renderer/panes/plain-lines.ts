/** Line breaks inside a unit would make two lines of one; same length keeps all offsets. */
export function oneLine(content: string): string {
  return content.replace(/[\n\r\u2028\u2029\u0085]/g, ' ');
}

// Characters that the editor places in its own way: tabs and control characters, wide ones, pairs of code units, scripts
// from right to left.
const odd =
  /[\u0000-\u001f\u007f-\u009f\u0590-\u08ff\u200b-\u200f\u202a-\u202e\u2066-\u2069\u2e80-\ud7af\ud800-\udfff\uf900-\ufdff\ufe70-\ufeff\uff01-\uff5e]/;

/** True where a unit looks the same as plain text and in the editor. */
export function isPlain(content: string): boolean {
  return !odd.test(content);
}
