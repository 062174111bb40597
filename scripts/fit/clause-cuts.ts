import type { KnownLanguage } from '../../src/core/model.ts';
import { scatter } from './folds.ts';
import type { Stretch } from './pairs.ts';

// Cuts a clause out of a sentence: from a comma before a word that opens one to the next mark.

const openers: Readonly<Record<KnownLanguage, RegExp>> = {
  en: /, (?:which|who|whose|whom|where|when|while|because|as|although|though|including|after|before|since|so|but|with|saying|adding)\b[^,.;:()"“”]{12,}(?=[,.;])/gu,
  uk: /, (?:як(?:ий|а|е|і|ого|ої|их|ому|ій|им|ою|ими)|що|щоб|аби|де|коли|куди|бо|адже|оскільки|тому що|хоча|якщо|але|а також|зокрема|після|перед|поки|через)(?!\p{L})[^,.;:()«»"“”]{12,}(?=[,.;])/gu,
  ru: /, (?:котор(?:ый|ая|ое|ые|ого|ой|ых|ому|ым|ую|ыми|ом)|что|чтобы|где|когда|куда|ведь|поскольку|потому что|так как|хотя|если|но|а также|в частности|после|перед|пока|из-за)(?!\p{L})[^,.;:()«»"“”]{12,}(?=[,.;])/gu,
};

/** A clause of a text, chosen by `key` where there are several; undefined where there is none. */
export function clauseToCut(text: string, language: KnownLanguage, key: string): Stretch | undefined {
  const found = [...text.matchAll(openers[language])].filter(
    ({ index, 0: words }) => index > 15 && words.length < 0.7 * text.length,
  );
  const one = found[scatter(key) % Math.max(1, found.length)];
  return one === undefined ? undefined : [one.index, one.index + one[0].length];
}

/** A text without a stretch, a comma behind the cut going too where the clause stood between two. */
export const withoutClause = (text: string, [start, end]: Stretch): string => {
  const rest = text.slice(end);
  return (
    text.slice(0, start) +
    (rest.startsWith(', ') && !/^, (?:але|but|но)\b/u.test(rest) ? rest.slice(1) : rest)
  );
};
