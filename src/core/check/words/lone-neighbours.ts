import { lettered } from '../../text/lettered.ts';
import { oneOf } from '../../text/word-list.ts';
import type { SideReading, Token } from '../reading.ts';
import { rememberOfForm } from './memo.ts';

// Single words of the neighbouring Cyrillic language: «если» in a Ukrainian text, «Росії» in a Russian one.

const alienLetters = { uk: /[ыэёъ]/iu, ru: /[іїєґ]/iu } as const;
/** A title or a saying that is quoted in its own language begins before. */
const openQuotation = /[«“„"][^»”"]*$/u;
const pureWord = lettered.u`^\p{L}+(?:['’ʼ]\p{L}+)?$`;

/** Frequent words of Russian that no Ukrainian word is spelt like, and the other way round. */
/** Frequent words of Russian that no Ukrainian word is spelt like, and the other way round. */
const isFrequentAlien = {
  uk: rememberOfForm(({ folded }) =>
    oneOf`что|это|этот|эта|эти|этого|этом|этому|эту|этой|или|из|как|который|которая|которое|которые|которого|которой|которых|которым|которую|его|ее|еще|также|только|когда|поэтому|если|больше|очень|между|чтобы|где|она|они|он|оно|сегодня|сейчас|нужно|можно|лет|несколько|после|даже|вместо|потому|тоже|был|меня|тебя|себя|чем|всегда|никогда|потом|теперь|почему|конечно|либо|зачем|сколько|есть|хотя|вообще|опять`.has(
      folded,
    ),
  ),
  ru: rememberOfForm(({ folded }) =>
    oneOf`що|це|цей|ця|цього|цьому|цим|або|але|якщо|який|якого|якому|якою|яким|яких|його|був|була|були|також|вона|вони|він|дуже|потрібно|щоб|немає|щодо|лише|навіть|зараз|завжди|більше|після|під|від|між|проте|хоча|тільки|наразі|усе|зокрема`.has(
      folded,
    ),
  ),
} as const;

/**
 * True for a word of the neighbouring language that stands by itself: a frequent one, or one with a letter that the own
 * language has not. That the neighbour's lexicon alone has a word says nothing: good Ukrainian words that ours lacks are
 * spelt like Russian ones («гонка», «чудо»). A capitalised word is told by its letters and outside quotation marks only:
 * names of papers and parties keep their language.
 */
export function isLoneNeighbour(own: SideReading, token: Token): boolean {
  const { language } = own;
  if ((language !== 'uk' && language !== 'ru') || token.isNumber || !pureWord.test(token.text)) return false;
  if (alienLetters[language].test(token.text))
    return !openQuotation.test(own.text.slice(Math.max(0, token.startOffset - 80), token.startOffset));
  const isName = token.isCapitalised && !token.isOpening;
  return !isName && isFrequentAlien[language](token.facts);
}
