import type { Message } from '../model.ts';

/** Where a paragraph stands in the file it came from, in words: page, cell or time (see `Unit.place`). */
export function sourcePlaceMessage(place: string): Message {
  const page = /^p\. (.+)$/.exec(place)?.[1];
  if (page !== undefined) return { key: 'place.page', params: { page } };
  if (/^[A-Z]{1,3}\d+$/.test(place)) return { key: 'place.cell', params: { cell: place } };
  return { key: 'place.other', params: { place } };
}
