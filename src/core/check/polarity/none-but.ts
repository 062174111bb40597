import { lettered } from '../../text/lettered.ts';
import type { KnownLanguage } from '../../model.ts';
import type { SideReading } from '../reading.ts';
import type { PolarityCue } from './cues.ts';

/** Nobody with somebody excepted says the same as “only” does. */
const noneBut: Readonly<Record<KnownLanguage, RegExp>> = {
  en: /(?<![a-z])(?:no one|nobody|none|nothing|nowhere|never)(?: else)?,? (?:but|except(?: for)?|other than|apart from|save)(?![a-z])/giu,
  uk: lettered.giu`(?<!\p{L})(?:ніхто|нікого|нікому|ніким|ніщо|нічого|нічому|ніде|нікуди|ніколи),? (?:крім|окрім)(?!\p{L})`,
  ru: lettered.giu`(?<!\p{L})(?:никто|никого|никому|никем|ничто|ничего|ничему|нигде|никуда|никогда),? (?:кроме|помимо)(?!\p{L})`,
};

const only: Readonly<Record<KnownLanguage, RegExp>> = {
  en: /(?<![a-z])(?:only|alone|solely|exclusively|just)(?![a-z])/giu,
  uk: lettered.giu`(?<!\p{L})(?:лише|лиш|тільки|єдин\p{L}+|виключно)(?!\p{L})`,
  ru: lettered.giu`(?<!\p{L})(?:только|лишь|единственн\p{L}+|исключительно)(?!\p{L})`,
};

/**
 * The denials of a side that the other side does not answer by “only”: «ніхто, крім лікаря, не знав» is “only the doctor
 * knew”. Each such word over there, beyond those on this side, answers one of them.
 */
export function withoutExceptions(
  own: SideReading,
  other: SideReading,
  cues: readonly PolarityCue[],
): readonly PolarityCue[] {
  if (cues.length === 0 || own.language === undefined || other.language === undefined) return cues;
  const starts = [...own.text.matchAll(noneBut[own.language])].map(({ index }) => index);
  if (starts.length === 0) return cues;
  const narrowed = (side: SideReading, language: KnownLanguage): number =>
    side.text.match(only[language])?.length ?? 0;
  let answers = narrowed(other, other.language) - narrowed(own, own.language);
  return cues.filter(({ startOffset }) => {
    if (answers <= 0 || !starts.includes(startOffset)) return true;
    answers -= 1;
    return false;
  });
}
