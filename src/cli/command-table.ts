import { exportFormats, termFileFormats } from '../bridge/shapes.ts';

// What every command takes: the parser, the help and the tests read the same table, so none of them can drift.

/** One option of a command. */
export interface CommandOption {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** What stands behind it in the help: a name in capitals, or the words allowed. */
  readonly argument?: string;
  /** What holds where the option is absent, as the help says it. */
  readonly fallback?: string;
  /** Codes of languages stand behind it, one or one a text: refused before the command does anything. */
  readonly holds?: 'language' | 'languages';
}

/** One command as the help shows it. */
export interface CommandHelp {
  /** What follows `zvirka`, one line a form. */
  readonly usage: readonly string[];
  readonly options: Readonly<Record<string, CommandOption>>;
  /** Words that the parser understands; file names are examples. */
  readonly examples: readonly string[];
  /** True where the command has a paragraph of its own in the catalogues: `cli.details.<command>`. */
  readonly hasDetails?: boolean;
}

/** Options that every command takes. */
export const commonOptions = {
  'ui-lang': { type: 'string', argument: 'uk|en|ru' },
  help: { type: 'boolean', short: 'h' },
  progress: { type: 'boolean' },
  json: { type: 'boolean' },
} as const satisfies Readonly<Record<string, CommandOption>>;

export const unitChoices = ['paragraph', 'sentence', 'line'] as const;
export type UnitChoice = (typeof unitChoices)[number];
export const alignModes = ['parallel', 'comparable', 'auto'] as const;
/** Formats of `align`; `xliff` is XLIFF 2.1. */
export const alignFormats = [
  'json',
  'beads',
  'ladder',
  'tsv',
  'csv',
  'tmx',
  'xliff',
  'xliff21',
  'xliff12',
  'tei',
] as const;
export type AlignFormat = (typeof alignFormats)[number];
export const checkFormats = ['json', 'jsonl', 'html', 'md', 'xlsx'] as const;
/** Formats of a termbase; `tbx` is TBX 3. */
export const termFormats = [...termFileFormats, 'json'] as const;
export const valueKinds = ['numbers', 'dates', 'quantities'] as const;

const lang = { type: 'string', argument: 'uk,en', holds: 'languages' } as const;
const output = { type: 'string', short: 'o', argument: 'FILE' } as const;
const encoding = { type: 'string', argument: 'windows-1251' } as const;

/** Options of every command that reads a table. */
const tableOptions = {
  sheet: { type: 'string', argument: 'NAME' },
  column: { type: 'string', argument: 'A,B' },
  header: { type: 'string', argument: 'yes|no' },
} as const;

/** What to include, the same for `export` and `convert`. */
const includeOptions = {
  level: { type: 'string', argument: 'unit|segment', fallback: 'unit' },
  'confirmed-only': { type: 'boolean' },
  'no-notes': { type: 'boolean' },
  'no-discrepancies': { type: 'boolean' },
  'more-to-check': { type: 'boolean' },
  'non-content': { type: 'boolean' },
  unmatched: { type: 'boolean' },
  text: { type: 'string', argument: 'SIGIL' },
  original: { type: 'string', argument: 'FILE.docx' },
} as const;

const choice = (words: readonly string[], fallback?: string): CommandOption => ({
  type: 'string',
  argument: words.join('|'),
  ...(fallback === undefined ? {} : { fallback }),
});

const rehearse = { type: 'boolean' } as const;
const importOptions = {
  lang,
  sigil: { type: 'string', argument: 'SIGIL' },
  encoding,
  ...tableOptions,
} as const;

/** Every command by its name. */
export const commandTable = {
  align: {
    usage: ['align A B [C D] [-o FILE]', 'align --batch JOBS.tsv'],
    options: {
      lang,
      pivot: { type: 'string', argument: 'N', fallback: '1' },
      unit: choice(unitChoices, 'paragraph'),
      format: choice(alignFormats, 'json'),
      mode: choice(alignModes, 'auto'),
      anchors: { type: 'string', argument: 'FILE.json' },
      'no-lexicon': { type: 'boolean' },
      explain: { type: 'boolean' },
      batch: { type: 'string', argument: 'JOBS.tsv' },
      ...tableOptions,
      output,
    },
    examples: [
      'align a.uk.txt b.en.txt --format tsv',
      'align a.txt b.txt --unit line --format beads --lang uk,en',
      'align a.docx b.pdf c.html --pivot 2 --format tmx -o abc.tmx',
      'align --batch jobs.tsv --unit line --format beads',
    ],
    hasDetails: true,
  },
  check: {
    usage: ['check PROJECT.zvirka', 'check FILE [FILE FILE FILE]', 'check --pairs'],
    options: {
      pairs: { type: 'boolean' },
      lang,
      pivot: { type: 'string', argument: 'N', fallback: '1' },
      set: { type: 'string', argument: 'NAME=NUMBER,…' },
      format: choice(checkFormats, 'json'),
      output,
    },
    examples: [
      'check uk.txt ru.txt en.txt --format md',
      'check project.zvirka --format xlsx -o differences.xlsx',
      'check project.zvirka --set extent.shown=3.5,number.rounding=2',
      'check --pairs --ui-lang uk',
    ],
    hasDetails: true,
  },
  segment: {
    usage: ['segment FILE'],
    options: { lang: { ...lang, argument: 'uk', holds: 'language' }, encoding, ...tableOptions },
    examples: ['segment text.txt --lang uk', 'segment table.xlsx --column B --header yes'],
  },
  detect: {
    usage: ['detect FILE'],
    options: { encoding, ...tableOptions },
    examples: ['detect text.txt', 'detect old.txt --encoding koi8-u --json'],
    hasDetails: true,
  },
  romanize: {
    usage: ['romanize --system NAME', 'romanize --list'],
    options: { system: { type: 'string', argument: 'NAME', fallback: 'kmu2010' }, list: { type: 'boolean' } },
    examples: ['romanize --system kmu2010', 'romanize --list --json'],
    hasDetails: true,
  },
  parse: {
    usage: ['parse --kind KIND --lang LANG'],
    options: {
      kind: choice(valueKinds, 'numbers'),
      lang: { type: 'string', argument: 'uk|ru|en' },
      reference: { type: 'string', argument: 'YYYY-MM-DD' },
    },
    examples: ['parse --kind numbers --lang uk', 'parse --kind dates --lang en --reference 2025-11-12'],
    hasDetails: true,
  },
  lookup: {
    usage: ['lookup WORD…'],
    options: {},
    examples: ['lookup Kislitsa', 'lookup капітуляція surrender --json'],
  },
  project: {
    usage: [
      'project new PROJECT.zvirka',
      'project add PROJECT.zvirka FILE…',
      'project info PROJECT.zvirka',
      'project verify PROJECT.zvirka',
      'project backup PROJECT.zvirka -o FILE',
    ],
    options: { title: { type: 'string', argument: 'TITLE' }, ...importOptions, output },
    examples: [
      'project new talks.zvirka --title Talks',
      'project add talks.zvirka uk.docx en.html --lang uk,en',
      'project verify talks.zvirka --json',
      'project backup talks.zvirka -o copy.zvirka',
    ],
    hasDetails: true,
  },
  import: {
    usage: ['import FILE… --into PROJECT.zvirka'],
    options: { ...importOptions, into: { type: 'string', argument: 'PROJECT.zvirka' } },
    examples: ['import uk.docx en.html --into talks.zvirka --lang uk,en'],
  },
  notes: {
    usage: [
      'notes list PROJECT.zvirka',
      'notes search PROJECT.zvirka WORDS',
      'notes add PROJECT.zvirka --text SIGIL --paragraph N --body WORDS',
      'notes export PROJECT.zvirka -o FILE.docx',
    ],
    options: {
      state: { type: 'string', argument: 'open|resolved' },
      text: { type: 'string', argument: 'SIGIL' },
      paragraph: { type: 'string', argument: 'N' },
      quote: { type: 'string', argument: 'WORDS' },
      body: { type: 'string', argument: 'WORDS' },
      output,
    },
    examples: [
      'notes list talks.zvirka --state open',
      'notes add talks.zvirka --text UK --paragraph 3 --quote «так» --body Перевірити',
      'notes export talks.zvirka -o notes.docx',
    ],
  },
  terms: {
    usage: [
      'terms list PROJECT.zvirka [WORDS]',
      'terms import PROJECT.zvirka FILE…',
      'terms export PROJECT.zvirka -o FILE',
    ],
    options: { lang, format: choice(termFormats), output },
    examples: [
      'terms list talks.zvirka',
      'terms import talks.zvirka terms.tbx terms.csv',
      'terms export talks.zvirka --format csv -o terms.csv',
    ],
    hasDetails: true,
  },
  export: {
    usage: [
      'export PROJECT.zvirka --format FORMAT -o FILE',
      'export PROJECT.zvirka --format FORMAT --rehearse',
    ],
    options: { format: choice(exportFormats, 'tmx'), ...includeOptions, rehearse, output },
    examples: [
      'export talks.zvirka --format tmx -o talks.tmx',
      'export talks.zvirka --format docx-findings --more-to-check -o remarks.docx',
      'export talks.zvirka --format xliff12 --rehearse',
    ],
  },
  convert: {
    usage: ['convert IN… OUT'],
    options: {
      from: { type: 'string', argument: 'set|documents' },
      to: choice(exportFormats),
      lang,
      ...includeOptions,
      rehearse,
    },
    examples: ['convert memory.tmx table.xlsx', 'convert uk.txt en.txt pair.xliff --lang uk,en'],
    hasDetails: true,
  },
} as const satisfies Readonly<Record<string, CommandHelp>>;

export type CommandName = keyof typeof commandTable;
/** The commands in the order of the help. */
export const commandNames = Object.keys(commandTable) as readonly CommandName[]; // The table's own keys.

/** True for the name of a command. */
export function isCommandName(word: string): word is CommandName {
  return Object.hasOwn(commandTable, word);
}
