/** What the shell refuses, in the form that crosses the bridge: a code of the catalogues with its parameters. */
export class ShellError extends Error {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  constructor(code: string, params: Readonly<Record<string, string | number>>) {
    super(code);
    this.name = 'ShellError';
    this.code = code;
    this.params = params;
  }
}
