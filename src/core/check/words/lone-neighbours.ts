import { lettered } from '../../text/lettered.ts';
import { oneOf } from '../../text/word-list.ts';
import type { SideReading, Token } from '../reading.ts';
import { rememberWhether } from './memo.ts';

// Single words of the neighbouring Cyrillic language: «если» in a Ukrainian text, «Росії» in a Russian one.

const alienLetters = { uk: /[ыэёъ]/iu, ru: /[іїєґ]/iu } as const;
/** A title or a saying that is quoted in its own language begins before. */
const openQuotation = /[«“„"][^»”"]*$/u;
const pureWord = lettered.u`^\p{L}+(?:['’ʼ]\p{L}+)?$`;
/** «Николай ІІ»: figures of Rome in Cyrillic letters. */
const romanFigure = /^[ІХVXLC]{1,6}$/u;
/** What Ukrainian «он» points at: «он там», «он той». */
const pointedAt = oneOf`де|там|той|та|те|ті|того|тієї|тих|як|який|яка|яке|які|скільки|куди|звідки|тут`;
/** The self of psychology, which Ukrainian writes «его». */
const self = lettered.iu`(?<!\p{L})(?:ego|эго)`;

/** Frequent words of Russian that no Ukrainian word is spelt like, and the other way round. */
const isFrequentAlien = {
  uk: rememberWhether(({ folded }) =>
    oneOf`что|это|этот|эта|эти|этого|этом|этому|эту|этой|или|из|как|который|которая|которое|которые|которого|которой|которых|которым|которую|его|ее|еще|также|только|когда|поэтому|если|больше|очень|между|чтобы|где|она|они|он|оно|сегодня|сейчас|нужно|можно|лет|несколько|после|даже|вместо|тоже|был|меня|тебя|себя|чем|всегда|никогда|теперь|почему|конечно|либо|зачем|сколько|есть|хотя|вообще|опять|нужна|нужен|жизнь|жизни|жизнью|детей|детям|дети|человек|человека|время|времени|война|войну|войне|работа|работать|деньги|денег|женщина|женщин|помощь|помощи|правительство|полиция|полиции|неделя|недели|недель|месяц|месяца|здесь|спасибо|пожалуйста|вчера|именно|против|спустя|тогда|куда|откуда|каждого|кто|никто|ничего|него|моего|своего|лишь|государство|мнение|вопрос|вопроса|страна|страну|стране|больница|больнице|сделать|сделал|январь|января|февраля|апреля|июня|июля|сентября|октября|ноября|декабря`.has(
      folded,
    ),
  ),
  ru: rememberWhether(({ folded }) =>
    oneOf`що|це|цей|ця|цього|цьому|цим|або|але|якщо|який|якого|якому|якою|яким|яких|його|був|була|були|також|вона|вони|він|дуже|потрібно|щоб|немає|щодо|лише|навіть|зараз|завжди|більше|після|під|від|між|проте|хоча|тільки|наразі|усе|зокрема|треба|допомога|допомоги|допомогу|життя|життю|вчора|уряд|уряду|питання|питанням|чому|навпаки|адже|майже|тепер|людина|людини|людину|дитина|дитини|дитину|багато|можна|було|йому|нього|якби|отже|тиждень|тижня|серце`.has(
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
export function isLoneNeighbour(own: SideReading, other: SideReading, token: Token): boolean {
  const { language } = own;
  if ((language !== 'uk' && language !== 'ru') || token.isNumber || !pureWord.test(token.text)) return false;
  if (romanFigure.test(token.text)) return false;
  if (alienLetters[language].test(token.text))
    return !openQuotation.test(own.text.slice(Math.max(0, token.startOffset - 80), token.startOffset));
  const isName = token.isCapitalised && !token.isOpening;
  return !isName && isFrequentAlien[language](token.facts) && !isOwnAfterAll(own, other, token);
}

/** «Он там», «його его»: words of either language. */
function isOwnAfterAll({ language, tokens }: SideReading, { text }: SideReading, token: Token): boolean {
  if (language !== 'uk') return false;
  const { folded } = token.facts;
  if (folded === 'он') return pointedAt.has(tokens[token.index + 1]?.facts.folded ?? '');
  return folded === 'его' && self.test(text);
}
