import type { KnownLanguage, Span } from '../../model.ts';
import type { SideReading, Token } from '../reading.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that stand before a verb and tell its time, its doubt or its negation. */
const helping: Readonly<Record<KnownLanguage, ReadonlySet<string>>> = {
  en: setOf(
    'will would shall should may might can could must cannot be been being is are was were am has have had having do does did ' +
      "won't wouldn't shouldn't can't couldn't mustn't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't " +
      'won’t wouldn’t shouldn’t can’t couldn’t mustn’t isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t',
  ),
  uk: setOf('буду будеш буде будемо будете будуть був була було були бути є би б не ні'),
  ru: setOf('буду будешь будет будем будете будут был была было были быть бы б не ни'),
};

/** English words that may stand between a verb and what helps it. */
const between = setOf(
  'not never also still now already only just even ever always often yet soon i you he she it we they',
);

/** Words between a verb and its farthest helper. */
const farthest = 4;

/**
 * A verb with the words that help it before it: “will be reported”, “did leak”, «було підписано». What the difference
 * of two verbs lies in is often said by the helper, so both are shown. The word alone where nothing helps it.
 */
export function verbGroup(reading: SideReading, verb: Token): Span {
  const { language, tokens, text } = reading;
  if (language === undefined) return verb;
  let first = verb;
  for (let at = verb.index - 1; at >= Math.max(0, verb.index - farthest); at--) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined || next === undefined) break;
    if (text.slice(token.endOffset, next.startOffset).trim() !== '') break;
    const { folded } = token.facts;
    if (helping[language].has(folded)) first = token;
    else if (language !== 'en' || !(between.has(folded) || folded.endsWith('ly'))) break;
  }
  return { startOffset: first.startOffset, endOffset: verb.endOffset };
}
