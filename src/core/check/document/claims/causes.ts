import { lettered } from '../../../text/lettered.ts';
import { observe } from '../../issues.ts';
import type { KnownLanguage, Span } from '../../../model.ts';
import type { PairReading } from '../../pair-reading.ts';
import type { SideReading, Token } from '../../reading.ts';
import type { PairIssue } from '../../types.ts';
import { partBits } from '../../words/word-parts.ts';
import { anchorsOf } from './anchors.ts';

/**
 * Words that tell a cause, up to where it begins. «Спричинила» stands before its effect as well: only behind an object does
 * the cause follow.
 */
const markers: Readonly<Record<KnownLanguage, RegExp>> = {
  uk: lettered.iu`(?<!\p{L})(?:через\s+те,?\s+що|через|[ву]наслідок|від\s+того,?\s+що|тому,?\s+що|з\s+причини|причин(?:ою|а)\s*(?:стал[оаи]|бул[оаи]|є|[–—-])?|спричинен\p{L}+|викликан\p{L}+|(?<=\p{L}{3}[ую]\s)спричини(?:в|ла|ло|ли))(?!\p{L})`,
  ru: lettered.iu`(?<!\p{L})(?:из-за\s+того,?\s+что|из-за|вследствие|потому,?\s+что|по\s+причине|причин(?:ой|а)\s*(?:стал[оаи]?|был[оаи]?|[–—-])?|вызван[оаы]?)(?!\p{L})`,
  en: lettered.iu`(?<!\p{L})(?:because\s+of|because|due\s+to|caused\s+by|as\s+a\s+result\s+of|owing\s+to|triggered\s+by|sparked\s+by|blamed?\s+on|the\s+(?:likely\s+|probable\s+)?cause\s+(?:was|is))(?!\p{L})`,
};
/** «Через тиждень», «через вікно»: time, way and means; «вызван на допрос». */
const noCause = lettered.iu`^\s*(?:\d|(?:на|в|к|до|для|пів\p{L}*|тижд\p{L}+|місяц\p{L}+|рік|роки|рок\p{L}+|годин\p{L}*|хвилин\p{L}*|дн\p{L}+|день|два|дві|три|кілька|кордон\p{L}*|вікн\p{L}+|розбит\p{L}+|територі\p{L}+|порт\p{L}*|посольств\p{L}+|посередни\p{L}+|соцмереж\p{L}*|інтернет\p{L}*|застосун\p{L}+|сайт\p{L}*|канал\p{L}*|суд|міст|річк\p{L}+|неделю|месяц\p{L}*|год\p{L}*|час\p{L}*|минут\p{L}*)(?!\p{L}))`;

/** Words of a cause with content, and words in common that the two effects need. */
const mostWords = 4;
const leastOfEffect = 1;

interface Cause {
  readonly span: Span;
  readonly tokens: readonly Token[];
}

/**
 * Finds two causes of one thing: both sentences give one, the causes have no word in common, and what they explain has. «Через
 * коротке замикання», “caused by a cigarette”.
 */
export function findOtherCauses(reading: PairReading): PairIssue[] {
  const { source, target } = reading;
  const [a, b] = [causeOf(source), causeOf(target)];
  if (a === undefined || b === undefined) return [];
  const anchors = anchorsOf(reading);
  const isIn = (cause: Cause, tokens: readonly Token[]): boolean =>
    tokens.some((token) => cause.tokens.includes(token));
  const areShared = anchors.some((one) => isIn(a, one.source) || isIn(b, one.target));
  const ofEffect = anchors.filter((one) => !isIn(a, one.source) && !isIn(b, one.target)).length;
  if (areShared || ofEffect < leastOfEffect) return [];
  return [
    {
      checkId: 'word',
      category: 'mistranslation',
      kind: 'cause',
      severity: 'minor',
      tier: 'more',
      source: [a.span],
      target: [b.span],
      message: observe('check.claim.cause', [source, a.span], [target, b.span]),
    },
  ];
}

/** The only cause of a sentence: the words behind the marker, up to a mark. */
function causeOf(side: SideReading): Cause | undefined {
  const { language, text } = side;
  if (language === undefined) return undefined;
  const match = markers[language].exec(text);
  if (match === null) return undefined;
  const start = match.index + match[0].length;
  const rest = text.slice(start);
  if (noCause.test(rest) || isByWay(language, match[0], rest) || isAppointed(side, start)) return undefined;
  const end = start + (/[,.;:!?()»”]|\s[–—-]\s/u.exec(rest.slice(1))?.index ?? rest.length) + 1;
  const tokens = side.tokens
    .filter((token) => token.startOffset >= start && token.endOffset <= end && token.isContent)
    .slice(0, mostWords);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { span: { startOffset: first.startOffset, endOffset: last.endOffset }, tokens };
}

/** «Через Львів»: the way. */
const isByWay = (language: KnownLanguage, marker: string, rest: string): boolean =>
  language === 'uk' && /^через$/iu.test(marker) && /^\s\p{Lu}/u.test(rest);

/** “Due to arrive”: a verb behind it. */
function isAppointed({ language, tokens, text }: SideReading, start: number): boolean {
  const next = tokens.find((token) => token.startOffset >= start);
  if (language !== 'en' || !/due\s+to$/iu.test(text.slice(0, start)) || next === undefined) return false;
  return next.facts.folded === 'be' || next.facts.parts === partBits.verb;
}
