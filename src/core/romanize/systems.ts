import type { LetterContext, RomanizationSystem } from './romanize.ts';

/** Letters that Ukrainian and Russian Latin tables share. */
const shared = {
  а: 'a',
  б: 'b',
  в: 'v',
  д: 'd',
  з: 'z',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  е: 'e',
};
/** English-style digraphs of the consonants that Latin lacks. */
const digraphs = { ж: 'zh', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch' };
/** Central European letters for the same consonants. */
const carons = { ж: 'ž', ц: 'c', ч: 'č', ш: 'š', щ: 'šč' };

const ukrainian = { ...shared, и: 'y', і: 'i', ґ: 'g', г: 'h' };
const russian = { ...shared, г: 'g', и: 'i', ы: 'y' };

const vowels = 'аеєиіїоуюяыэё';
const isVowel = (letter: string): boolean => letter !== '' && vowels.includes(letter);
const isConsonant = (letter: string): boolean => letter !== '' && !isVowel(letter) && !'ьъй'.includes(letter);

/** KMU 55/2010: iotated letters and й differ at the beginning of a word; зг is told apart from ж (zh). */
function kmuRule({ letter, previous, isWordStart }: LetterContext): string | undefined {
  if (letter === 'г' && previous === 'з') return 'gh';
  if (!isWordStart) return undefined;
  return { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' }[letter];
}

/** BGN/PCGN 1965, Ukrainian: middle dots keep letter pairs apart that would read as one digraph. */
function bgnUkrainianRule({ letter, previous }: LetterContext): string | undefined {
  if (letter === 'г' && 'зксц'.includes(previous) && previous !== '') return '·h';
  if (letter === 'с' && previous === 'т') return '·s';
  return undefined;
}

const dstuSofteners = { a: 'ĵ', b: 'hj' };

/** DSTU 9112:2021: reversible, so an apostrophe marks every place where two Latin letters could be misread. */
function dstuRule(variant: 'a' | 'b'): (context: LetterContext) => string | undefined {
  return ({ letter, previous }) => {
    if (letter === 'ь') return previous === '' ? dstuSofteners[variant] : 'j';
    if (letter === 'й' && isConsonant(previous)) return "'j";
    if (previous !== 'ь') return undefined;
    const kept = { а: "'a", е: "'e", у: "'u", ...(variant === 'b' ? { і: "'i" } : {}) };
    return kept[letter as keyof typeof kept];
  };
}

const isIotatingPosition = ({ previous, isWordStart }: LetterContext): boolean =>
  isWordStart || isVowel(previous) || 'йъь'.includes(previous);

/** BGN/PCGN 1947, Russian: е and ё iotated in the open; dots part look-alike sequences (its notes 1–5). */
function bgnRussianRule(context: LetterContext): string | undefined {
  const { letter, previous, next } = context;
  if (letter === 'е') return isIotatingPosition(context) ? 'ye' : 'e';
  if (letter === 'ё') return isIotatingPosition(context) ? 'yë' : 'ë';
  if (letter === 'ы' && isVowel(previous)) return '·y' + (next !== '' && 'ауыэ'.includes(next) ? '·' : '');
  if ((letter === 'й' || letter === 'ы') && next !== '' && 'ауыэ'.includes(next)) return 'y·';
  if (letter === 'э' && isConsonant(previous)) return '·e';
  if (letter === 'с' && previous === 'т') return '·s';
  if (letter === 'ч' && previous === 'ш') return '·ch';
  return undefined;
}

/** The press form of Russian names: BGN/PCGN without signs, endings -ый and -ий shortened to -y. */
function pressRussianRule(context: LetterContext): string | undefined {
  const { letter, previous, next, isWordEnd } = context;
  if (letter === 'е' && previous === 'ы' && isWordEnd) return 'e';
  if (letter === 'е') return isIotatingPosition(context) ? 'ye' : 'e';
  if ((letter === 'ь' || letter === 'ъ') && next !== '' && 'иоі'.includes(next)) return 'y';
  if (letter === 'й' && isWordEnd && (previous === 'ы' || previous === 'и')) return '';
  // The vowel before a dropped й carries the ending: Красный, Великий → -y.
  if (letter === 'и' && context.isBeforeLast && next === 'й') return 'y';
  return undefined;
}

const gost779cRule = ({ letter, next }: LetterContext): string | undefined =>
  letter === 'ц' ? ('еёиійыэюя'.includes(next) && next !== '' ? 'c' : 'cz') : undefined;

/** Every system the command line offers; the window offers the first few. Ids follow the usual short names. */
export const romanizationSystems: readonly RomanizationSystem[] = [
  {
    id: 'kmu2010',
    language: 'uk',
    year: 2010,
    source: 'Cabinet of Ministers of Ukraine, resolution 55; BGN/PCGN since 2019; Ukrainian passports',
    letters: { ...ukrainian, ...digraphs, є: 'ie', ї: 'i', й: 'i', ю: 'iu', я: 'ia', ь: '', "'": '' },
    rule: kmuRule,
  },
  {
    id: 'bgn-pcgn-uk-1965',
    language: 'uk',
    year: 1965,
    source: 'BGN/PCGN 1965 agreement for Ukrainian',
    letters: { ...ukrainian, ...digraphs, є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya', ь: '’', "'": '”' },
    rule: bgnUkrainianRule,
  },
  {
    id: 'bgn-pcgn-ru',
    language: 'ru',
    year: 1947,
    source: 'BGN/PCGN 1947 system for Russian',
    letters: { ...russian, ...digraphs, й: 'y', ъ: '”', ь: '’', э: 'e', ю: 'yu', я: 'ya', ё: 'ë' },
    rule: bgnRussianRule,
  },
  {
    id: 'icao-9303',
    language: 'ru',
    year: 2013,
    source: 'ICAO Doc 9303 part 3, section 6; Russian passports since 2013',
    letters: { ...russian, ...digraphs, ё: 'e', й: 'i', ъ: 'ie', ь: '', э: 'e', ю: 'iu', я: 'ia' },
  },
  {
    id: 'wikipedia',
    language: 'ru',
    year: 2009,
    source: 'English Wikipedia, Romanization of Russian: the usual press form',
    letters: { ...russian, ...digraphs, ё: 'yo', й: 'y', ъ: '', ь: '', э: 'e', ю: 'yu', я: 'ya' },
    rule: pressRussianRule,
  },
  {
    id: 'dstu9112-a',
    language: 'uk',
    year: 2021,
    source: 'DSTU 9112:2021, system A',
    letters: {
      ...ukrainian,
      ...carons,
      г: 'ğ',
      х: 'x',
      щ: 'ŝ',
      є: 'je',
      ї: 'ï',
      й: 'j',
      ю: 'ju',
      я: 'ja',
      ы: 'ȳ',
      э: 'ē',
      ё: 'ö',
      ъ: 'ǒ',
      ў: 'ŭ',
      "'": "'",
    },
    rule: dstuRule('a'),
  },
  {
    id: 'dstu9112-b',
    language: 'uk',
    year: 2021,
    source: 'DSTU 9112:2021, system B',
    letters: {
      ...ukrainian,
      ...digraphs,
      г: 'gh',
      ц: 'c',
      є: 'je',
      ї: 'ji',
      й: 'j',
      ю: 'ju',
      я: 'ja',
      ы: 'yw',
      э: 'ehw',
      ё: 'jow',
      ъ: 'oh',
      ў: 'uh',
      "'": "'",
    },
    rule: dstuRule('b'),
    capitals: { ь: 'Hj' },
  },
  {
    id: 'ala-lc-uk',
    language: 'uk',
    year: 2011,
    source: 'ALA-LC romanization table, Ukrainian',
    letters: {
      ...ukrainian,
      ...digraphs,
      ж: 'z͡h',
      ц: 't͡s',
      є: 'i͡e',
      ї: 'ï',
      й: 'ĭ',
      ю: 'i͡u',
      я: 'i͡a',
      ь: 'ʹ',
      "'": '',
    },
  },
  {
    id: 'ala-lc-ru',
    language: 'ru',
    year: 2012,
    source: 'ALA-LC romanization table, Russian',
    letters: { ...russian, ...digraphs, ц: 't͡s', ё: 'ë', й: 'ĭ', ъ: 'ʺ', ь: 'ʹ', э: 'ė', ю: 'i͡u', я: 'i͡a' },
  },
  {
    id: 'scholarly-uk',
    language: 'uk',
    year: 1898,
    source: 'Scientific transliteration (Prussian Instructions and successors), Ukrainian',
    letters: {
      ...ukrainian,
      ...carons,
      х: 'x',
      є: 'je',
      ї: 'ji',
      й: 'j',
      ю: 'ju',
      я: 'ja',
      ь: 'ʹ',
      "'": 'ʼ',
    },
  },
  {
    id: 'scholarly-ru',
    language: 'ru',
    year: 1898,
    source: 'Scientific transliteration (Prussian Instructions and successors), Russian',
    letters: { ...russian, ...carons, х: 'x', ё: 'ë', й: 'j', ъ: 'ʺ', ь: 'ʹ', э: 'è', ю: 'ju', я: 'ja' },
  },
  {
    id: 'iso9-1995',
    language: 'ru',
    year: 1995,
    source: 'ISO 9:1995, one Latin letter a Cyrillic letter',
    letters: {
      ...russian,
      ...carons,
      х: 'h',
      щ: 'ŝ',
      ё: 'ë',
      й: 'j',
      ъ: 'ʺ',
      ь: 'ʹ',
      э: 'è',
      ю: 'û',
      я: 'â',
      є: 'ê',
      і: 'ì',
      ї: 'ï',
      ґ: 'g̀',
      ў: 'ŭ',
    },
  },
  {
    id: 'ungegn-1987',
    language: 'ru',
    year: 1987,
    source: 'UNGEGN 1987 (GOST 1983) for Russian geographical names',
    letters: { ...russian, ...carons, х: 'h', ё: 'ë', й: 'j', ъ: '”', ь: '’', э: 'è', ю: 'ju', я: 'ja' },
  },
  {
    id: 'gost-52535',
    language: 'ru',
    year: 2006,
    source: 'GOST R 52535.1-2006; Russian passports 2010–2013',
    letters: { ...russian, ...digraphs, ц: 'tc', ё: 'e', й: 'i', ъ: '', ь: '', э: 'e', ю: 'iu', я: 'ia' },
  },
  {
    id: 'gost-7.79-b',
    language: 'ru',
    year: 2000,
    source: 'GOST 7.79-2000, system B',
    letters: {
      ...russian,
      ...digraphs,
      х: 'x',
      щ: 'shh',
      ё: 'yo',
      й: 'j',
      ъ: '``',
      ы: 'y`',
      ь: '`',
      э: 'e`',
      ю: 'yu',
      я: 'ya',
    },
    rule: gost779cRule,
  },
];
