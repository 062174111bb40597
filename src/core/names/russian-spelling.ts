/** Ukrainian letters and endings that Russian writes in one or several ways; the likeliest first. */
const alternatives: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ський$/u, ['ский', 'ской']],
  [/цький$/u, ['цкий', 'цкой']],
  [/ська$/u, ['ская']],
  [/цька$/u, ['цкая']],
  [/ів$/u, ['ов', 'ев']],
  [/їв$/u, ['ев']],
  [/івка$/u, ['овка', 'евка']],
  [/ець$/u, ['ец']],
  [/иця$/u, ['ица']],
  [/ця$/u, ['ца']],
  [/ій$/u, ['ий', 'ей']],
  [/ий$/u, ['ый', 'ий', 'ой']],
  [/ськ/u, ['ск']],
  [/цьк/u, ['цк']],
  [/ки/u, ['ки', 'кы']],
  [/ги/u, ['ги']],
  [/хи/u, ['хи']],
  [/жи/u, ['жи']],
  [/ши/u, ['ши']],
  [/и/u, ['и', 'ы']],
  [/і/u, ['и', 'е']],
  [/ї/u, ['и']],
  [/є/u, ['е']],
  [/ґ/u, ['г']],
  [/йо|ьо/u, ['ё']],
  [/'/u, ['ъ', 'ь', '']],
];

/** The same, each to be tried at one place. */
const sticky = alternatives.map(
  ([pattern, renderings]) => [new RegExp(pattern.source, 'uy'), renderings] as const,
);

/** More spellings than a name can reasonably have. */
const mostSpellings = 64;

/**
 * Lists Russian spellings that a Ukrainian name word may have, the likeliest first, at most 64; letter correspondences
 * only (Кислиця: Кислица, Кыслица), so names that differ by more (Микола: Николай) need the gazetteer.
 */
export function russianSpellings(word: string): readonly string[] {
  const isCapital = word !== word.toLowerCase();
  let drafts: { readonly done: string; readonly rest: string }[] = [
    { done: '', rest: word.toLowerCase().replace(/[’ʼ`]/g, "'") },
  ];
  while (drafts.some(({ rest }) => rest !== '')) drafts = drafts.flatMap(step).slice(0, mostSpellings);
  const spellings = drafts.map(({ done }) =>
    isCapital ? done.charAt(0).toUpperCase() + done.slice(1) : done,
  );
  return [...new Set(spellings)];
}

function step(draft: { readonly done: string; readonly rest: string }): { done: string; rest: string }[] {
  const { done, rest } = draft;
  if (rest === '') return [{ done, rest }];
  for (const [pattern, renderings] of sticky) {
    pattern.lastIndex = 0;
    const match = pattern.exec(rest);
    if (match === null) continue;
    return renderings.map((rendering) => ({ done: done + rendering, rest: rest.slice(match[0].length) }));
  }
  return [{ done: done + rest.charAt(0), rest: rest.slice(1) }];
}
