import { observe } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import type { PairIssue } from '../types.ts';

/**
 * Finds a claim of something done that became one of something to come or under way, between English and a language
 * whose past is told by the verb's ending. Headlines (no full stop) and text inside quotation marks are left alone.
 */
export const tenseCheck: PairCheck = {
  id: 'tense',
  run(reading) {
    const isForward = reading.target.language === 'en' && isSlavic(reading.source);
    const isBackward = reading.source.language === 'en' && isSlavic(reading.target);
    if (!isForward && !isBackward) return [];
    const [english, slavic] = isForward ? [reading.target, reading.source] : [reading.source, reading.target];
    if (!/[.!?…]["»”’)]*\s*$/u.test(english.text)) return [];
    const found = future(reading, english, slavic, isForward) ?? present(reading, english, slavic, isForward);
    if (found === undefined) return [];
    const [a, b] = isForward ? [found.slavic, found.english] : [found.english, found.slavic];
    return [asIssue(reading, a, b)];
  },
};

const isSlavic = (reading: SideReading): boolean => reading.language === 'uk' || reading.language === 'ru';

interface Clash {
  readonly english: Token;
  readonly slavic: Token;
}

function asIssue(reading: PairReading, a: Token, b: Token): PairIssue {
  return {
    checkId: 'tense',
    category: 'tense',
    severity: 'minor',
    tier: 'more',
    source: [a],
    target: [b],
    message: observe('check.tense.differ', [reading.source, a], [reading.target, b]),
  };
}

/** Past tense by its ending: -в, -ла, -ло, -ли and their reflexives. */
const pastEnding = /[аяиіїоуеєы](?:в|ла|ло|ли|л)(?:ся|сь)?$/u;
const pastNoun =
  /^(?:сила|хвиля|школа|справ|прав|коли|или|чи|мала|була|сел|дел|числ|состав|устав|залив|вплив|заяв|слав|голов|стол|угол|канал|журнал|материал|сигнал|персонал|потенциал|капитал|генерал|адмирал|финал|квартал|идеал|если|іл|тил|тыл|мил|факультатив|перспектив|ініціатив|інтерактив|актив|масив|архів|київ|львів|харків|років|днів|місяців|часів)/u;

const isPast = (token: Token): boolean =>
  token.facts.folded.length > 3 &&
  pastEnding.test(token.facts.folded) &&
  !pastNoun.test(token.facts.folded) &&
  !token.isCapitalised;

/** What tells of the future on the Slavic side. */
const futureWords =
  /(?<!\p{L})(?:буд(?:у|е|ет|уть|ут|емо|ем|ете)|\p{L}{3,}тим(?:е|уть|емо)|збира\p{L}+|собира\p{L}+|має|мають|мав|мала|мали|должн?\p{L}+|планує|планує\p{L}+|планиру\p{L}+|очіку\p{L}+|ожида\p{L}+|майбутн\p{L}+|будущ\p{L}+|би|б|бы)(?!\p{L})/iu;

function future(
  reading: PairReading,
  english: SideReading,
  slavic: SideReading,
  isForward: boolean,
): Clash | undefined {
  if (futureWords.test(slavic.text)) return undefined;
  for (const [at, token] of english.tokens.entries()) {
    if (!/^(?:will|won't|shall)$|'ll$/u.test(token.facts.folded)) continue;
    for (const next of english.tokens.slice(at + 1, at + 5)) {
      const other = partnerOf(reading, slavic, next, isForward);
      if (other !== undefined && isPast(other)) return { english: token, slavic: other };
    }
  }
  return undefined;
}

/** «були знайдені» against “are found”: the copula alone tells the time, and nothing else on the English side is past. */
function present(
  reading: PairReading,
  english: SideReading,
  slavic: SideReading,
  isForward: boolean,
): Clash | undefined {
  const copula = slavic.tokens.find((token) =>
    /^(?:був|була|було|були|был|была|было|были)$/u.test(token.facts.folded),
  );
  const hasPast = english.tokens.some((token) => isEnglishPast(token));
  if (hasPast || /(?<!\p{L})(?:би|б|бы|якби|если бы)(?!\p{L})/iu.test(slavic.text)) return undefined;
  const now = english.tokens.find((token) =>
    /^(?:is|are|has|have)$|^(?:it|he|she|that|there)'s$/u.test(token.facts.folded),
  );
  if (copula !== undefined && now !== undefined) return { english: now, slavic: copula };
  for (const token of english.tokens) {
    if (!/[a-z]{2}s$/u.test(token.facts.folded) || token.isCapitalised) continue;
    const other = partnerOf(reading, slavic, token, isForward);
    if (other !== undefined && isPast(other) && isVerb(english, token))
      return { english: token, slavic: other };
  }
  return undefined;
}

const irregularPast =
  /^(?:was|were|had|did|said|went|took|made|came|saw|knew|got|gave|found|thought|told|became|left|felt|put|brought|began|kept|held|wrote|stood|heard|let|meant|met|ran|paid|sat|spoke|led|grew|lost|fell|sent|built|understood|won|bought|fought|broke|chose|drove|ate|rose|set|cut|hit|been|would|could|should|might|drew|threw|flew|shot|sold|spent|struck|swore|taught|wore|read|beat|bid|cost|hurt|quit|shut|split|spread)$/u;

const isEnglishPast = (token: Token): boolean =>
  irregularPast.test(token.facts.folded) ||
  /(?:[^e]ed|eed(?<!need|seed|feed|speed|indeed|exceed|proceed|succeed))$/u.test(token.facts.folded) ||
  /^(?:didn't|wasn't|weren't|hadn't)$/u.test(token.facts.folded);

function isVerb(reading: SideReading, token: Token): boolean {
  const { lexicon } = reading;
  if (lexicon === undefined || token.facts.concepts.length === 0) return false;
  return token.facts.concepts.slice(0, 4).some((concept) => lexicon.concept(concept).pos === 'verb');
}

function partnerOf(
  reading: PairReading,
  slavic: SideReading,
  token: Token,
  isForward: boolean,
): Token | undefined {
  const { links, ofSource, ofTarget } = reading.links;
  const link = links[(isForward ? ofTarget : ofSource)[token.index] ?? -1];
  if (link === undefined || link.quality < 0.5) return undefined;
  const index = (isForward ? link.source : link.target)[0];
  return slavic.tokens[index ?? -1];
}
