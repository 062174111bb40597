export interface Unit {
  readonly content: string;
}
export const unitKinds = ['paragraph'] as const;
