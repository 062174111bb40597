import { lettered } from '../../text/lettered.ts';
import { allMatches } from '../../text/matches.ts';
import type { Span } from '../../model.ts';
import type { SideReading } from '../reading.ts';

/** A web or mail address in a text. */
export interface Address extends Span {
  /** The address without what a language version changes: protocol, www, the last mark, /uk/ or /en/. */
  readonly bare: string;
}

const addressPattern = lettered.giu`(?:https?:\/\/|www\.)[^\s<>«»“”"()]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\p{L}\d@.])[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|org|net|ua|ru|eu|gov|info|uk|de|io)(?:\/[^\s<>«»“”"()]*)?(?![\p{L}\d])`;

/** Something that every address has. */
const addressSign = /:\/\/|@|\.\S/u;
const lastMarks = /[.,;:!?…]+$/u;

/** The web and mail addresses of a side, in order; a mark that ends the sentence is no part of them. */
export const addressesOf = (reading: SideReading): readonly Address[] =>
  reading.keep(addressesOf, findAddresses);

const findAddresses = ({ text }: SideReading): Address[] =>
  (addressSign.test(text) ? allMatches(text, addressPattern) : []).map((match) => ({
    bare: bare(match[0]),
    startOffset: match.index,
    endOffset: match.index + match[0].replace(lastMarks, '').length,
  }));

const bare = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^https?:\/\//u, '')
    .replace(/^www\./u, '')
    .replace(lastMarks, '')
    .replace(/\/(?:uk|ua|ru|en)(?=\/|$)/u, '')
    .replace(/\/$/u, '');
