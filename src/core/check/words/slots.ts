import type { LinkBuilder } from './link.ts';

/** Quality of a tie that rests on place alone. */
export const slotQuality = 0.3;

/** Ties a lone leftover word to the lone leftover word between the partners of its neighbours. */
export function fillSlots(builder: LinkBuilder): void {
  const { source, target, links, ofSource, ofTarget } = builder;
  const theirs = target.tokens.filter((token) => token.isContent);
  const placeOf = new Map(theirs.map((token, place) => [token.index, place] as const));
  const own = source.tokens.filter((token) => token.isContent);
  for (const [place, token] of own.entries()) {
    if (ofSource[token.index] !== -1 || token.isNumber) continue;
    const [before, after] = [own[place - 1], own[place + 1]];
    const left = before === undefined ? -1 : lastPlace(links[ofSource[before.index] ?? -1], placeOf);
    const right =
      after === undefined ? theirs.length : firstPlace(links[ofSource[after.index] ?? -1], placeOf);
    if (left === undefined || right === undefined || right - left !== 2) continue;
    const there = theirs[left + 1];
    if (there === undefined || ofTarget[there.index] !== -1 || there.isNumber) continue;
    // A name for a common word is no rendering by place.
    if ((token.isCapitalised && !token.isOpening) !== (there.isCapitalised && !there.isOpening)) continue;
    builder.add([token.index], [there.index], slotQuality);
  }
}

function lastPlace(
  link: { target: number[] } | undefined,
  placeOf: ReadonlyMap<number, number>,
): number | undefined {
  const places = link?.target.flatMap((at) => placeOf.get(at) ?? []) ?? [];
  return places.length === 0 ? undefined : Math.max(...places);
}

function firstPlace(
  link: { target: number[] } | undefined,
  placeOf: ReadonlyMap<number, number>,
): number | undefined {
  const places = link?.target.flatMap((at) => placeOf.get(at) ?? []) ?? [];
  return places.length === 0 ? undefined : Math.min(...places);
}
