import type { SideReading, Token } from '../reading.ts';
import type { FormFacts } from './form-book.ts';
import { rememberWhether } from './memo.ts';

/** A stretch of a sentence between commas, dashes, colons, brackets or words that open a clause. */
export interface Clause {
  readonly tokens: readonly Token[];
}

const breaks = /[,;:()[\]]|\s[—–-]+\s/u;
const openers: Readonly<Record<'en' | 'slavic', ReadonlySet<string>>> = {
  en: new Set(
    'that|which|who|whose|whom|when|because|if|while|although|though|until|since|before|after|where|whether|unless|so|but'.split(
      '|',
    ),
  ),
  slavic: new Set(
    'що|щоб|який|яка|яке|які|якого|якої|яких|якому|якій|яким|якою|якими|коли|якщо|бо|оскільки|хоча|доки|поки|де|чи|що|чтобы|который|которая|которое|которые|которого|которой|которых|которому|которым|которыми|когда|если|поскольку|хотя|пока|где|что|але|но|однак|однако'.split(
      '|',
    ),
  ),
};

const isOpener = {
  en: rememberWhether(({ folded }: FormFacts): boolean => openers.en.has(folded)),
  slavic: rememberWhether(({ folded }: FormFacts): boolean => openers.slavic.has(folded)),
} as const;

/** A lone space, which stands between most words, parts no clauses. */
const isBreak = (text: string, startOffset: number, endOffset: number): boolean =>
  !(endOffset === startOffset + 1 && text.charCodeAt(startOffset) === 0x20) &&
  breaks.test(text.slice(startOffset, endOffset));

/** Cuts the sentences of a side into clauses. Not a parse: an aside cuts the clause around it in two. */
export function clausesOf(reading: Pick<SideReading, 'language' | 'tokens' | 'text'>): readonly Clause[] {
  const opens = isOpener[reading.language === 'en' ? 'en' : 'slavic'];
  const clauses: { tokens: Token[] }[] = [];
  for (const token of reading.tokens) {
    const before = reading.tokens[token.index - 1];
    const last = clauses.at(-1);
    const isNew =
      last === undefined ||
      before === undefined ||
      before.sentence !== token.sentence ||
      opens(token.facts) ||
      isBreak(reading.text, before.endOffset, token.startOffset);
    if (isNew) clauses.push({ tokens: [token] });
    else last.tokens.push(token);
  }
  return clauses;
}

/** Words that open a clause whose time need not be that of the sentence. */
const dependent: ReadonlySet<string> = new Set(
  'щоб|чтобы|аби|щоби|який|яка|яке|які|якого|якої|яких|который|которая|которое|которые|которого|которой|которых|коли|когда|якщо|если|де|где|що|что|хоча|хотя|поки|пока|оскільки|поскольку|бо|ибо|чий|чьё|чье|чья'.split(
    '|',
  ),
);

/** The words of a Ukrainian or Russian side that stand in no clause of another one. */
export const mainTokens = (reading: Pick<SideReading, 'language' | 'tokens' | 'text'>): readonly Token[] =>
  clausesOf(reading)
    .filter(({ tokens }) => !dependent.has(tokens[0]?.facts.folded ?? ''))
    .flatMap(({ tokens }) => tokens);
