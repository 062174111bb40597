import type { KnownLanguage } from '../model.ts';

type Rewrite = readonly [RegExp, string];

/** Rewrites that go together: the Ukrainian spelling of before 1933 and texts that lost their apostrophes. */
const oldUkrainian: readonly Rewrite[] = [
  [/(?<=[бвгґджзклмнпрстфхцчшщ])ї/g, 'і'], // землї
  [/([сцз])ь(?=[вмлнп])/g, '$1'], // сьвященник
  [/(?<=(?:^|[^бвгджзклмнпстфхцчшщ])[бпвмф]|р)(?=[яюєї])/g, "'"], // пять, імя
  [/(нн|тт|лл|дд|зз|сс|чч)є$/, '$1я'], // наслїддє
  [/^двай(?=ц)/, 'двад'],
  [/^трий(?=ц)/, 'трид'],
  [/^ійт/, 'йт'],
  [/^ймен/, 'імен'],
  [/(?<=[^аеєиіїоуюя])ийш/, 'ійш'],
];

/** Single rewrites, each tried alone. */
const single: Readonly<Record<KnownLanguage, readonly Rewrite[]>> = {
  uk: [
    [/^в(?=[бвгджзклмнпрстфхцчшщ])/, 'у'],
    [/^у(?=[бвгджзклмнпрстфхцчшщ])/, 'в'],
    [/^й(?=[бвгджзклмнпрстфхцчшщ])/, 'і'],
    [/^і(?=[бвгджзклмнпрстфхцчшщ])/, 'й'],
    [/^пій(?=[дшт])/, 'пі'],
    [/^од(?=[бвгджзклмнпрстфхцчшщ])/, 'від'],
    [/ое(?=[кт])/, 'оє'], // проект, as before 2019
    [/ґ/, 'г'],
    [/-/g, ''],
  ],
  ru: [
    [/(?<=[бвджзлмнпрстщ])ь(?=[еяю])/, 'и'], // желанье
    [/^со(?=[бвгджзклмнпрстфхцчшщ])/, 'с'],
    [/-/g, ''],
  ],
  en: [
    [/is(?=e[ds]?$|ing$|ations?$|ers?$)/, 'iz'],
    [/iz(?=e[ds]?$|ing$|ations?$|ers?$)/, 'is'],
    [/our/, 'or'],
    [/(?<=[bdlmnpv])or(?=s|ed|ing|ite|able|$)/, 'our'],
    [/ll(?=ed$|ing$|ers?$)/, 'l'],
    [/tre(?=s?$)/, 'ter'],
    [/ence(?=s?$)/, 'ense'],
    [/-/g, ''],
  ],
};

/** What a word must have for any of the rewrites to change it; most have nothing of it. */
const variable: Readonly<Record<KnownLanguage, RegExp>> = {
  uk: /^(?:[вуйі][бвгджзклмнпрстфхцчшщ]|пій[дшт]|од[бвгджзклмнпрстфхцчшщ]|двайц|трийц|ійт|ймен)|[бвгґджзклмнпрстфхцчшщ]ї|[сцз]ь[вмлнп]|[бпвмфр][яює]|(?:нн|тт|лл|дд|зз|сс|чч)є$|ийш|ое[кт]|ґ|-/,
  ru: /ь[еяю]|^со|-/,
  en: /i[sz]|or|our|ll|tre|ence|-/,
};

/**
 * Lists other spellings of a folded word: Ukrainian в/у and і/й, spellings of the time before 1933 and lost
 * apostrophes; Russian -нье for -ние; British and American English; hyphens left out. For words not found as they
 * stand: a variant may be no word at all.
 */
export function spellingVariants(folded: string, language: KnownLanguage): readonly string[] {
  if (!variable[language].test(folded)) return [];
  const found = new Set<string>();
  let base = folded;
  if (language === 'uk') {
    for (const [pattern, replacement] of oldUkrainian) base = base.replace(pattern, replacement);
    found.add(base);
  }
  for (const [pattern, replacement] of single[language]) {
    found.add(folded.replace(pattern, replacement));
    if (base !== folded) found.add(base.replace(pattern, replacement));
  }
  found.delete(folded);
  return [...found];
}
