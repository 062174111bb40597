import type { LinkBuilder } from './link.ts';

/** Quality of a tie that rests on place alone. */
export const slotQuality = 0.3;

/** Ties a lone leftover word to the lone leftover word between the partners of its neighbours. */
export function fillSlots(builder: LinkBuilder): void {
  const { source, target, links, ofSource, ofTarget } = builder;
  const theirs = target.tokens.filter((token) => token.isContent);
  const own = source.tokens.filter((token) => token.isContent);
  /** Shape target tokens: place among the content words, −1 = none. */
  const placeOf = new Int32Array(target.tokens.length).fill(-1);
  for (let place = 0; place < theirs.length; place++) placeOf[theirs[place]?.index ?? 0] = place;
  for (let place = 0; place < own.length; place++) {
    const token = own[place];
    if (token === undefined || ofSource[token.index] !== -1 || token.isNumber) continue;
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

function lastPlace(link: { target: number[] } | undefined, placeOf: Int32Array): number | undefined {
  let last = -1;
  for (const at of link?.target ?? []) last = Math.max(last, placeOf[at] ?? -1);
  return last < 0 ? undefined : last;
}

function firstPlace(link: { target: number[] } | undefined, placeOf: Int32Array): number | undefined {
  let first = Infinity;
  for (const at of link?.target ?? []) {
    const place = placeOf[at] ?? -1;
    if (place >= 0) first = Math.min(first, place);
  }
  return first === Infinity ? undefined : first;
}
