import { letterPattern, lettered } from '../../text/lettered.ts';
import type { KnownLanguage, Span } from '../../model.ts';
import { observe } from '../issues.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading } from '../reading.ts';
import type { PairIssue } from '../types.ts';
import type { ReadNumber } from '../values/quantities.ts';

/** How much something changed, or what it came to: “by 5 %”, “to 5 %”. */
type Way = 'by' | 'to';

const roughly: Readonly<Record<KnownLanguage, string>> = {
  uk: '(?:близько|приблизно|майже|понад|більш ніж|рекордн\\p{L}+)',
  ru: '(?:около|примерно|почти|более чем|рекордн\\p{L}+)',
  en: '(?:about|some|around|nearly|almost|roughly|over|more than|just|only|a record)',
};
const leading = (words: string, language: KnownLanguage): RegExp =>
  letterPattern(`(?<![\\p{L}-])(?:${words})\\s+(?:${roughly[language]}\\s+)?(?:US|€|£|\\$)?\\s*$`, 'iu');

const ways: Readonly<Record<KnownLanguage, readonly (readonly [Way, RegExp])[]>> = {
  uk: [['by', leading('на', 'uk')], ['to', leading('до', 'uk')]],
  ru: [['by', leading('на', 'ru')], ['to', leading('до', 'ru')]],
  en: [['by', leading('by', 'en')], ['to', leading('(?<!up )to', 'en')]],
}; // prettier-ignore

/** Verbs and nouns of growing and shrinking; without one «на» and «до» say other things. */
const change: Readonly<Record<KnownLanguage, RegExp>> = {
  uk: lettered.iu`(?<!\p{L})(?:зрос|зріс|зріст|виріс|вирос|рост|зростан|збільш|підвищ|підня|підн|подорожч|знизи|зниж|зменш|скоро|скороч|впа|упа|пада|здешев|обвал|урі|стриб)`,
  ru: lettered.iu`(?<!\p{L})(?:вырос|рост|раст|возрос|возраст|увелич|повыс|повыш|подня|поднял|подорож|сниз|сниж|уменьш|сократ|сокращ|упал|упад|пада|подешев|обвал|урез|прыг|скакн)`,
  en: lettered.iu`(?<!\p{L})(?:ris|rose|grew|grow|increas|climb|jump|surg|soar|rais|boost|hik|expand|went up|gain|fell|fall|drop|declin|decreas|reduc|lower|cut|slash|shr[iau]nk|plung|slid|slip|tumbl|contract|down|up)`,
};

/** «з 5 до 7 %», “from 5 to 7%”: both ends are named. */
const otherEnd = lettered.iu`(?<!\p{L})(?:з|зі|із|від|с|со|от|from|between|між|между)\s[^,;]*\d`;

/** How far before the number its verb may stand, in letters. */
const verbReach = 70;

function wayOf(
  { language, text }: SideReading,
  { startOffset }: ReadNumber,
): (Span & { way: Way }) | undefined {
  if (language === undefined) return undefined;
  const before = text.slice(Math.max(0, startOffset - verbReach), startOffset);
  for (const [way, pattern] of ways[language]) {
    const match = pattern.exec(before);
    if (match === null) continue;
    const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1, match.index);
    if (otherEnd.test(clause)) return undefined;
    if (!change[language].test(clause)) return undefined;
    return { way, startOffset: startOffset - (before.length - match.index), endOffset: startOffset };
  }
  return undefined;
}

/** One number by which something changed here and to which it changed there. */
export function changeIssue(reading: PairReading, a: ReadNumber, b: ReadNumber): PairIssue[] {
  const { source, target } = reading;
  const here = wayOf(source, a);
  if (here === undefined) return [];
  const there = wayOf(target, b);
  if (there === undefined || here.way === there.way) return [];
  const spans = [
    { startOffset: here.startOffset, endOffset: a.endOffset },
    { startOffset: there.startOffset, endOffset: b.endOffset },
  ] as const;
  return [
    {
      checkId: 'number',
      category: 'number',
      kind: 'change',
      severity: 'major',
      tier: 'shown',
      source: [spans[0]],
      target: [spans[1]],
      message: observe('check.number.change', [source, spans[0]], [target, spans[1]]),
    },
  ];
}
