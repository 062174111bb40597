import type { Unit } from '../../core/model.ts';

/** True where a pane that shows one of the two shows the other as well, to the letter. */
export function isSameText(before: readonly Unit[], after: readonly Unit[]): boolean {
  return (
    before.length === after.length &&
    before.every((unit, at) => unit.content === after[at]?.content && unit.kind === after[at].kind)
  );
}
