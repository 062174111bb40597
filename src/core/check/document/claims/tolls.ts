import { lettered } from '../../../text/lettered.ts';
import { observe } from '../../issues.ts';
import { PairReading } from '../../pair-reading.ts';
import type { SideReading, Token } from '../../reading.ts';
import type { PairIssue } from '../../types.ts';
import { readNumbers } from '../../values/quantities.ts';
import type { ReadNumber } from '../../values/quantities.ts';
import { clausesOf } from '../../words/clauses.ts';
import { agreeAbout, isDayOfMonth } from '../both-true.ts';
import { countedNoun } from '../counts.ts';
import { anchorsOf } from './anchors.ts';
import type { ReportSentence } from './sentences.ts';

/** What reports of an event count first; each by the words that say it in the three languages. */
const classes: readonly (readonly [string, RegExp])[] = [
  [
    'dead',
    lettered.u`^(?:загин\p{L}*|загибл\p{L}*|[ву]бит\p{L}*|помер\p{L}*|погиб\p{L}*|скончал\p{L}*|жертв\p{L}*|killed|dead|died|deaths|toll|fatalities)$`,
  ],
  [
    'hurt',
    lettered.u`^(?:поранен\p{L}*|травмован\p{L}*|постраждал\p{L}*|ранен\p{L}*|пострадал\p{L}*|травмирован\p{L}*|injured|wounded|hurt|injuries)$`,
  ],
  ['missing', lettered.u`^(?:зникл\p{L}*|зниклими|пропал\p{L}*|missing)$`],
  ['moved', lettered.u`^(?:евакую\p{L}*|евакуйован\p{L}*|эвакуир\p{L}*|evacuated|evacuees)$`],
  ['held', lettered.u`^(?:затрим\p{L}*|заарешт\p{L}*|задерж\p{L}*|арестов\p{L}*|arrested|detained|arrests)$`],
  ['votes', lettered.u`^(?:проголосув\p{L}*|голосів|проголосов\p{L}*|голосов|votes)$`],
];

/** Those of whom only some are children or women are counted apart. */
const part = lettered.u`^(?:діт\p{L}*|дит\p{L}*|дет\p{L}*|реб[её]\p{L}*|неповнолітн\p{L}*|несовершеннолет\p{L}*|підліт\p{L}*|подрост\p{L}*|жін\p{L}*|женщ\p{L}*|хлоп\p{L}*|дівч\p{L}*|девоч\p{L}*|мальч\p{L}*|школяр\p{L}*|школьн\p{L}*|child\p{L}*|kids|women|woman|girls?|boys?|minors?|pupils?|teenagers?)$`;

/** Policemen and rescuers are counted among the others, or apart. */
const service = lettered.u`^(?:поліц\p{L}*|полиц\p{L}*|правоохорон\p{L}*|рятувальник\p{L}*|спасател\p{L}*|пожежник\p{L}*|пожарн\p{L}*|медик\p{L}*|лікар\p{L}*|врач\p{L}*|військов\p{L}*|военн\p{L}*|солдат\p{L}*|бійц\p{L}*|бойц\p{L}*|police\p{L}*|officers?|rescuers?|firefighters?|medics?|paramedics?|doctors?|soldiers?|troops)$`;

/** The dead of a whole war or year are no toll of one event; those who voted against or not at all are counted apart. */
const ofMore = lettered.iu`(?<!\p{L})(?:(?:від|з|із) початку|(?:с|от) начала|торік|минулого року|прошлом году|(?:за|протягом|в течение) (?:[\p{L}\d]+ )?(?:рік|роки|років|год|года|лет|місяц\p{L}*|месяц\p{L}*)|since|last year|this year|so far|over the (?:past|last)|(?:in|during) the war|(?:за|years?|months?) (?:of )?(?:війн\p{L}*|войн\p{L}*|war))(?!\p{L})`;
const against = lettered.iu`(?<!\p{L})(?:проти|против|against|утрим\p{L}*|воздерж\p{L}*|abstain\p{L}*)(?!\p{L})`;

/** Words between a count and what it counts, at most. */
const reach = 4;

/** How many were killed, hurt, missing, taken away, arrested or voted, as a sentence tells it. */
export interface Toll {
  readonly sentence: ReportSentence;
  readonly number: ReadNumber;
  readonly of: string;
}

/** Reads the tolls of a report, each of one event and of all who met with it; of several counts of a sentence the nearest one to the word. */
export function readTolls(sentences: readonly ReportSentence[]): readonly Toll[] {
  return sentences.flatMap((sentence) =>
    tollsOf(sentence.reading).map(({ number, of }) => ({ sentence, number, of })),
  );
}

interface SideToll {
  readonly number: ReadNumber;
  readonly of: string;
}

function tollsOf(side: SideReading): readonly SideToll[] {
  const counts = readNumbers(side).filter(
    (number) =>
      Number.isInteger(number.value) &&
      number.unit === undefined &&
      number.number.vague === undefined &&
      !number.number.isPercent &&
      !number.number.isOrdinal &&
      !number.isTime &&
      !isDayOfMonth(side, number) &&
      !(number.digits.length === 4 && number.value >= 1900 && number.value <= 2100),
  );
  if (counts.length === 0 || ofMore.test(side.text)) return [];
  return clausesOf(side).flatMap(({ tokens }): SideToll[] => {
    if (tokens.some(({ facts }) => part.test(facts.folded))) return [];
    const words = tokens.flatMap((token) => {
      const of = classes.find(([, pattern]) => pattern.test(token.facts.folded))?.[0];
      return of === undefined || (of === 'votes' && against.test(side.text)) ? [] : [{ token, of }];
    });
    return words.flatMap(({ token, of }): SideToll[] => {
      const near = counts
        .map((number) => ({ number, away: distance(side, token, number) }))
        .filter(({ number, away }) => away <= reach && isWithin(tokens, number))
        .sort((a, b) => a.away - b.away)[0];
      if (near === undefined) return [];
      const isNearest = words.every(
        (other) => other.token === token || distance(side, other.token, near.number) > near.away,
      );
      return isNearest && isOfPeople(side, near.number) ? [{ number: near.number, of }] : [];
    });
  });
}

const isWithin = (tokens: readonly Token[], { startOffset, endOffset }: ReadNumber): boolean =>
  tokens.some((token) => token.startOffset >= startOffset && token.endOffset <= endOffset);

/** Words between a word and a count. */
function distance({ tokens }: SideReading, word: Token, { startOffset, endOffset }: ReadNumber): number {
  const first = tokens.findIndex((token) => token.endOffset > startOffset);
  const last = tokens.findLastIndex((token) => token.startOffset < endOffset);
  return word.index < first ? first - word.index - 1 : word.index - last - 1;
}

const thing = lettered.u`^(?:буд\p{L}*|дом\p{L}*|машин\p{L}*|авто\p{L}*|дрон\p{L}*|ракет\p{L}*|літак\p{L}*|самол\p{L}*|танк\p{L}*|houses?|cars?|homes?|buildings?|drones?|missiles?|planes?|tanks?|times|points?|seats?)$`;

const isOfPeople = (side: SideReading, number: ReadNumber): boolean => {
  const noun = countedNoun(side, number);
  return noun === undefined || !(thing.test(noun.facts.folded) || service.test(noun.facts.folded));
};

/**
 * Finds tolls of one kind that two reports of one event give otherwise, wherever they stand. Nothing is told of a kind of which
 * both reports give one number somewhere, nor of several numbers whose sentences share no further word.
 * rounding: how far a rounded number may be off, as a share.
 */
export function findOtherTolls(
  left: readonly Toll[],
  right: readonly Toll[],
  rounding: number,
): readonly { readonly reading: PairReading; readonly issue: PairIssue }[] {
  return classes.flatMap(([kind]) => {
    const [own, others] = [left, right].map((tolls) => tolls.filter(({ of }) => of === kind));
    if (own === undefined || others === undefined) return [];
    const agree = own.some((a) =>
      others.some(
        (b) =>
          a.number.value === b.number.value ||
          agreeAbout(a.number, b.number, rounding) ||
          isLaterCount(a, b) ||
          isLaterCount(b, a) ||
          isGrown(a.number.value > b.number.value ? a : b),
      ),
    );
    if (agree) return [];
    const isOnly = own.length === 1 && others.length === 1;
    for (const a of own)
      for (const b of others) {
        const reading = new PairReading(a.sentence.reading, b.sentence.reading);
        if (!isOnly && anchorsOf(reading).length < 2) continue;
        return [{ reading, issue: asIssue(reading, a.number, b.number) }];
      }
    return [];
  });
}

const grown = lettered.iu`(?<!\p{L})(?:зрос\p{L}+|збільш\p{L}+|згодом|пізніше|вырос\p{L}*|возрос\p{L}*|увелич\p{L}+|позже|rose|risen|climbed|grew|grown|increased|later|updated)(?!\p{L})`;

/** The sentence says that it was fewer before: “rose to 41”. */
const isGrown = ({ sentence }: Toll): boolean => grown.test(sentence.reading.text);

/** A report of a later day counts more of them, and fewer missing. */
function isLaterCount(early: Toll, late: Toll): boolean {
  const [before, after] = [early, late].map(({ sentence }) => sentence.text.provenance.publicationDate);
  if (before === undefined || after === undefined || before.slice(0, 10) >= after.slice(0, 10)) return false;
  const hasGrown = late.number.value > early.number.value;
  return early.of === 'missing' || early.of === 'votes' ? true : hasGrown;
}

const asIssue = ({ source, target }: PairReading, here: ReadNumber, there: ReadNumber): PairIssue => ({
  checkId: 'number',
  category: 'number',
  kind: 'count',
  severity: 'minor',
  tier: 'more',
  source: [here],
  target: [there],
  message: observe('check.number.differ', [source, here], [target, there]),
});
