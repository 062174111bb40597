/** A number that scatters texts evenly; always the same for the same text. */
export function scatter(text: string): number {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619) >>> 0;
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Parts that the groups are dealt into: each is judged by what the others taught. */
export const foldCount = 5;

/** The part of a group. */
export const foldOf = (group: string): number => scatter(group) % foldCount;
