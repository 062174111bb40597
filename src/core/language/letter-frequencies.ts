/**
 * How often each letter occurs, in per cent of all letters.
 * Ukrainian: frequency counts of modern prose, rounded (Perebyinis 1970 and later counts agree within 0.3).
 * Russian: the National Corpus counts, rounded. Foreign letters keep a floor: names and quotations bring them in.
 */
const ukrainian =
  'о9.28 а8.34 н7.10 и6.00 і6.23 в5.52 т5.45 р5.48 е4.45 с4.59 к3.93 у3.93 л3.89 д3.38 п2.90 м3.02 я2.70 з2.32 ' +
  'ь1.83 б1.77 г1.55 ч1.41 й1.38 х1.19 ж0.93 ї0.84 ц0.83 ю0.82 ш0.76 є0.61 щ0.56 ф0.28 ґ0.02 ы0.02 э0.01 ё0.01 ъ0.01';
const russian =
  'о10.97 е8.45 а8.01 и7.35 н6.70 т6.26 с5.47 р4.73 в4.54 л4.40 к3.49 м3.21 д2.98 п2.81 у2.62 я2.01 ы1.90 ь1.74 ' +
  'г1.70 з1.65 б1.59 ч1.44 й1.21 х0.97 ж0.94 ш0.73 ю0.64 ц0.48 щ0.36 э0.32 ф0.26 ъ0.04 ё0.04 і0.02 ї0.01 є0.01 ґ0.01';

/** The first and the last code unit of the Cyrillic block that the tables cover. */
const firstCode = 0x400;
const tableSize = 0x100;

function parseFrequencies(source: string): ReadonlyMap<string, number> {
  return new Map(source.split(' ').map((entry) => [entry.charAt(0), Number(entry.slice(1)) / 100]));
}

/** Share of each lower-case letter among all letters of the language, 0…1; a missing letter does not occur. */
export const letterShares = {
  uk: parseFrequencies(ukrainian),
  ru: parseFrequencies(russian),
} as const;

function logRatios(): Float64Array {
  const table = new Float64Array(tableSize);
  for (const [letter, share] of letterShares.uk) {
    const other = letterShares.ru.get(letter);
    if (other !== undefined) table[letter.charCodeAt(0) - firstCode] = Math.log(share / other);
  }
  return table;
}
const ukrainianOverRussian = logRatios();

/** Log-likelihood ratio in nats of one lower-case code unit, Ukrainian over Russian; 0 where neither table knows it. */
export function ukrainianOverRussianNats(code: number): number {
  return ukrainianOverRussian[code - firstCode] ?? 0;
}
