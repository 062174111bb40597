import { letterPattern, lettered } from '../../text/lettered.ts';
import type { KnownLanguage, Span } from '../../model.ts';
import type { SideReading } from '../reading.ts';
import { gated, matchesOf } from '../words/gated.ts';
import type { GatedPattern } from '../words/gated.ts';
import type { FormFacts } from '../words/form-book.ts';
import { remember, rememberOfForm } from '../words/memo.ts';

/** What a reporting verb says of the reporter's trust in the words. */
export type ReportStance =
  | 'neutral'
  | 'claiming'
  | 'admitting'
  | 'denying'
  | 'boasting'
  | 'accusing'
  | 'complaining'
  | 'promising'
  | 'proving'
  | 'supposing'
  | 'warning'
  | 'threatening';

/** A reporting verb found in a text. */
export interface ReportVerb extends Span {
  readonly stance: ReportStance;
  /** Index of its token. */
  readonly token: number;
}

type Rows = Readonly<Record<ReportStance, string>>;

/** Verbs by stance: English forms in full; beginnings in Ukrainian and Russian. */
const rows: Readonly<Record<KnownLanguage, Rows>> = {
  en: {
    neutral:
      'said says say saying told tells tell telling added adds adding stated states noted notes wrote writes announced announces reported reports explained explains remarked remarks commented comments tweeted replied replies answered answers continued declared declares revealed reveals stressed stresses emphasised emphasized asked recalled recalls spoke speaks posted described observed concluded mentioned indicated indicates pointed confirmed confirms reiterated reiterates announce asked asks',
    claiming:
      'claimed claims claiming alleged alleges alleging asserted asserts asserting insisted insists insisting assured assures assuring contended contends purported reassured argued argues arguing',
    admitting: 'admitted admits admitting confessed confesses confessing conceded concedes conceding owned',
    denying: 'denied denies denying refuted refutes rebutted disputed disputes',
    boasting: 'boasted boasts boasting bragged brags gloated',
    accusing: 'accused accuses accusing blamed blames',
    complaining: 'complained complains lamented laments bemoaned whined',
    promising: 'promised promises pledged pledges vowed vows swore swears',
    proving: 'proved proves',
    supposing: 'suggested suggests supposed supposes speculated',
    warning: 'warned warns cautioned cautions',
    threatening: 'threatened threatens',
  },
  uk: {
    neutral:
      'йдеться ідеться мовиться сказа каза(?:в|л) каже кажуть кажучи скаже говор заяв повідом розпов дода(?:в|л|є|ю|ти) зазнач наголо підкресл поясн написа пише пишуть відповi відпові відмі(?:ча|ти) відзнач(?!ат|ен) зауваж цитує прокоментува комент оголос згада нагада опис підтверд висловлю висловив уточн зверта констат інформ запит спита',
    claiming:
      'ствердж тверди твердж запевн запевня наполяг наполіг переконува переконал переконує присяг клянет божив',
    admitting: 'зізна зізнав призна(?:в|л|є|ю|ти) визна(?:в|л|є|ю|ти)',
    denying: 'запереч спрост',
    boasting: 'хвали\\p{L}*(?:ся|сь) похвал\\p{L}*(?:ся|сь) вихваля\\p{L}*(?:ся|сь) хваста',
    accusing: 'звинува обвинува',
    complaining: 'поскарж скарж нарік бідка',
    promising: 'пообіця обіця',
    proving: 'довела довів доводит доводять довели доведе',
    supposing: 'припус припущ',
    warning: 'попереди(?:в|л) попереджа застеріг застерегла застерегли застеріга',
    threatening: 'пригрози(?:в|л) погрожу погрожува',
  },
  ru: {
    neutral:
      'сказа говор заяв сообщ рассказ добав отмет отмеч подчеркн подчёрк подчерк поясн объясн написа пишет пишут ответ отвеча замети замеча цитир прокомментир комментир объяв напомн вспомн описа подтверд уточн высказ констат информ спрос спраш',
    claiming: 'утвержда настаива настоял уверя увери завери заверя убежда убежда клян покля',
    admitting: 'призна(?:л|е|ё|ю|ть) созна(?:л|ё|е|ю)',
    denying: 'отрица опроверг опроверга',
    boasting: 'хвали\\p{L}*(?:ся|сь) похвал\\p{L}*(?:ся|сь) хваст',
    accusing: 'обвин',
    complaining: 'пожалова жалу жалова посетова сетова сету',
    promising: 'пообеща обеща',
    proving: 'доказа докаж',
    supposing: 'предполож предполаг',
    warning: 'предупреди(?:в|л) предупрежда предостере(?:г|ё)',
    threatening: 'пригрози(?:в|л) угрожа(?:е|л|ю)',
  },
};

/** Which stance a word's beginning tells; where several fit, the one named first here. */
const order: readonly ReportStance[] = [
  'claiming',
  'admitting',
  'denying',
  'boasting',
  'accusing',
  'complaining',
  'proving',
  'promising',
  'supposing',
  'warning',
  'threatening',
  'neutral',
];

/** The verbs of a language. Numbers are places in `order`. */
interface Table {
  readonly byBeginning: ReadonlyMap<string, number>;
  /** Lengths of the beginnings. */
  readonly lengths: readonly number[];
  /** Beginnings with an end of their own: хвали…ся. */
  readonly patterns: readonly (readonly [number, RegExp])[];
}

const beginningsOf = (words: string): string[] =>
  words.split(/[ |](?![^(]*\))/u).filter((word) => word !== '');

/** «каза(?:в|л)» is каза and then one of the endings. */
function spellOut(word: string): string[] {
  const [, stem = word, endings] = /^([^(\\]+)\(\?:([^()]+)\)$/u.exec(word) ?? [];
  return endings === undefined ? [word] : endings.split('|').map((ending) => stem + ending);
}

function readTable(language: KnownLanguage): Table {
  const byBeginning = new Map<string, number>();
  const patterns: [number, RegExp][] = [];
  order.forEach((stance, place) => {
    for (const word of beginningsOf(rows[language][stance]).flatMap(spellOut)) {
      if (/[(\\]/u.test(word)) patterns.push([place, letterPattern(`^(?:${word})`, 'u')]);
      else if (!byBeginning.has(word)) byBeginning.set(word, place);
    }
  });
  const lengths = [...new Set([...byBeginning.keys()].map(({ length }) => length))];
  return { byBeginning, lengths, patterns };
}

const tableOf = remember(readTable);

/** The stance that a word tells by its beginning, in English as a whole. */
function stanceByLooks(folded: string, language: KnownLanguage): ReportStance | undefined {
  const { byBeginning, lengths, patterns } = tableOf(language);
  let best = order.length;
  if (language === 'en') best = byBeginning.get(folded) ?? best;
  else {
    for (const length of lengths) {
      if (length <= folded.length) best = Math.min(best, byBeginning.get(folded.slice(0, length)) ?? best);
    }
  }
  for (const [place, pattern] of patterns) if (place < best && pattern.test(folded)) best = place;
  return order[best];
}

/** Nouns and adjectives of the same beginnings: «заява», «обвинувач», «утверждение». */
const notVerbs = lettered.u`(?:ння|ння[м]?|нням|нні|ань|ення|ість|ості|ник\p{L}*|тель\p{L}*|ач|ача|ення\p{L}*|ний|ного|ному|ним|на|ні|них|ними|ная|ный|ное|ные|ных|ным|ного|ание|ения|ение|ений|ении|ением|аний|ания|ок|ка|ки|ку|ку|кой|ою|ява|яви|яву|яві|явою|(?<=^за)яв|(?<=\p{L}{2})ств\p{L}{0,3}|ком|тично)$`;

/** Set phrases that report without a verb. */
const phrases: Readonly<Record<KnownLanguage, GatedPattern>> = {
  en: gated(lettered.giu`(?<!\p{L})according to(?= )`, 'acco'),
  uk: gated(
    lettered.giu`(?<!\p{L})за (?:(?:(?:його|її|їх|їхніми) )?словами|даними|повідомлення\p{L}*)`,
    'слов дани пові',
  ),
  ru: gated(
    lettered.giu`(?<!\p{L})по (?:(?:(?:его|её|ее|их) )?словам|данным|сообщени\p{L}*)`,
    'слов данн сооб',
  ),
};

const stanceOf: Readonly<Record<KnownLanguage, (facts: FormFacts) => ReportStance | null>> = {
  en: rememberOfForm(({ folded }) => readStance(folded, 'en')),
  uk: rememberOfForm(({ folded }) => readStance(folded, 'uk')),
  ru: rememberOfForm(({ folded }) => readStance(folded, 'ru')),
};

/** First letters of all reporting verbs: most words begin with another one. */
const firstLetters: Readonly<Record<KnownLanguage, ReadonlySet<string>>> = {
  en: lettersOf('en'),
  uk: lettersOf('uk'),
  ru: lettersOf('ru'),
};

function lettersOf(language: KnownLanguage): ReadonlySet<string> {
  return new Set(
    Object.values(rows[language]).flatMap((words) => beginningsOf(words).map((word) => word.charAt(0))),
  );
}

function readStance(folded: string, language: KnownLanguage): ReportStance | null {
  if (!firstLetters[language].has(folded.charAt(0))) return null;
  const stance = stanceByLooks(folded, language);
  return stance === undefined || (language !== 'en' && notVerbs.test(folded)) ? null : stance;
}

/** Finds the reporting verbs of a side. */
export function findReportVerbs(reading: SideReading): readonly ReportVerb[] {
  const { language } = reading;
  if (language === undefined) return [];
  const found: ReportVerb[] = [];
  const heads = new Map(
    matchesOf(reading, phrases[language]).map(({ index, 0: { length } }) => [index, index + length] as const),
  );
  for (const token of reading.tokens) {
    const { folded } = token.facts;
    const { index, startOffset, endOffset } = token;
    const end = heads.get(startOffset);
    if (end !== undefined) {
      found.push({ stance: 'neutral', token: index, startOffset, endOffset: end });
      continue;
    }
    const stance = stanceOf[language](token.facts);
    if (stance === null) continue;
    if (language === 'en' && !isVerbHere(reading, startOffset, folded)) continue;
    found.push({
      stance,
      token: index,
      startOffset,
      endOffset,
    });
  }
  return found;
}

/** “claims” and “reports” after an article or an adjective are nouns; “claimed the lives” is no report. */
function isVerbHere(reading: SideReading, startOffset: number, folded: string): boolean {
  const before = reading.text.slice(Math.max(0, startOffset - 14), startOffset).toLowerCase();
  if (
    /\b(?:the|a|an|of|his|her|their|its|these|those|such|any|false|be|been|being|is|are|was|were|so-called)\s$/u.test(
      before,
    )
  )
    return false;
  const after = reading.text.slice(startOffset, startOffset + 40).toLowerCase();
  return !(
    /^claim/u.test(folded) &&
    /^claim\w*\s(?:made|of|against|by|from|be|is|are|was|were|have|had|the (?:life|lives|title)|responsibility|victory|\w+ (?:lives|victory|title))/u.test(
      after,
    )
  );
}
