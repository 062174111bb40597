import { oneOf } from '../../text/word-list.ts';
import type { SideReading, Token } from '../reading.ts';
import type { FormFacts } from './form-book.ts';
import { rememberOfForm, rememberWhether } from './memo.ts';
import { isFinite } from './times.ts';
import type { SlavicLanguage } from '../../model.ts';

/**
 * How a verb's action is held: done, to come, no more than possible, only meant (planned, prepared, wanted), or owed.
 * “could” is of the possible and of what somebody was able to do.
 */
export type Hold = 'done' | 'future' | 'may' | 'could' | 'plan' | 'duty';

/** A verb with what holds it. */
export interface HeldVerb {
  readonly hold: Hold;
  /** The first word that says so: “plans” of “plans to build”, the verb itself where nothing stands before it. */
  readonly by: Token;
}

/** Words looked back over, at most. */
const farthest = 6;

const holdsEnglish = rememberWhether((facts: FormFacts): boolean => {
  const role = englishRole(facts);
  if (role === 'may' || role === 'could' || role === 'duty') return true;
  return (
    role === 'other' && (meaning.has(facts.folded) || awaited.has(facts.folded) || mayBe.has(facts.folded))
  );
});
const holdsSlavic = {
  uk: rememberWhether((facts: FormFacts) => oneOf`plan|may|duty`.has(slavicRole.uk(facts))),
  ru: rememberWhether((facts: FormFacts) => oneOf`plan|may|duty`.has(slavicRole.ru(facts))),
};

/** True where some word of a side may hold a verb back: without one on either side there is nothing to compare. */
export function hasHolder({ tokens, language }: SideReading): boolean {
  if (language === undefined) return false;
  const holds = language === 'en' ? holdsEnglish : holdsSlavic[language];
  return tokens.some(({ facts }) => holds(facts));
}

/** Reads how a verb is held; undefined where it is not plain. */
export function holdOf(reading: SideReading, verb: Token): HeldVerb | undefined {
  if (reading.language === undefined) return undefined;
  return reading.language === 'en' ? englishHold(reading, verb) : slavicHold(reading, verb, reading.language);
}

/** The word before, where no mark and no sentence's end stands between. */
function wordBefore({ tokens, text }: SideReading, token: Token): Token | undefined {
  const before = tokens[token.index - 1];
  if (before === undefined || before.sentence !== token.sentence) return undefined;
  return text.slice(before.endOffset, token.startOffset).trim() === '' ? before : undefined;
}

type EnglishRole =
  'skip' | 'has' | 'be' | 'been' | 'will' | 'may' | 'could' | 'duty' | 'modal' | 'to' | 'other';

const englishRole = rememberOfForm(({ folded }: FormFacts): EnglishRole => {
  if (oneOf`not|also|already|now|soon|still|again|then|just|only|both|jointly|officially|itself`.has(folded))
    return 'skip';
  if (folded.endsWith('ly')) return 'skip';
  if (oneOf`has|have|had|hasn't|haven't|hadn't`.has(folded)) return 'has';
  if (oneOf`was|were|wasn't|weren't`.has(folded)) return 'be';
  if (oneOf`be|been|being`.has(folded)) return 'been';
  if (oneOf`will|shall|won't`.has(folded)) return 'will';
  if (oneOf`may|might`.has(folded)) return 'may';
  if (folded === 'could') return 'could';
  if (oneOf`must|should`.has(folded)) return 'duty';
  if (oneOf`can|would|cannot|can't|couldn't|wouldn't|shouldn't|mustn't|did|does|do|didn't`.has(folded))
    return 'modal';
  return folded === 'to' ? 'to' : 'other';
});

/** Words that lead to “to” and a verb that is only meant. */
const meaning = oneOf`plan|plans|planned|planning|intend|intends|intended|intending|prepare|prepares|preparing|prepared|want|wants|wanted|hope|hopes|hoped|hoping|aim|aims|aimed|about|ready|promise|promises|promised|vow|vows|vowed|pledge|pledges|pledged|threatens|threaten|threatened|threatening|seek|seeks|sought|seeking|attempt|attempts|attempted|attempting|try|tries|tried|trying|wish|wishes|plotting|plotted|intention`;
const mayBe = oneOf`likely`;
/** What is awaited has not been done, but translations say so by a plain future too. */
const awaited = oneOf`expected|supposed|scheduled|due|set`;

function englishHold(reading: SideReading, verb: Token): HeldVerb | undefined {
  let first = verb;
  let isPassive = false;
  for (let steps = 0; steps < farthest; steps++) {
    const before = wordBefore(reading, first);
    // “Mrs May said”
    const isName = before?.isCapitalised === true && !before.isOpening;
    const role = before === undefined || isName ? 'other' : englishRole(before.facts);
    if (before !== undefined && (role === 'skip' || role === 'been')) {
      first = before;
      isPassive ||= role === 'been';
      continue;
    }
    if (before !== undefined && role === 'has') {
      const outer = wordBefore(reading, before);
      const outerRole = outer === undefined ? 'other' : englishRole(outer.facts);
      if (outerRole === 'other' || outerRole === 'skip') return { hold: 'done', by: before };
      if (outer === undefined) return undefined;
      if (outerRole === 'may' || outerRole === 'could') return { hold: 'may', by: outer };
      return outer.facts.folded === 'should' ? { hold: 'duty', by: outer } : undefined;
    }
    if (before !== undefined && role === 'be' && isParticiple(verb)) return { hold: 'done', by: before };
    if (before !== undefined && role === 'will') return { hold: 'future', by: before };
    if (before !== undefined && role === 'may')
      return isWhatever(reading, before) ? undefined : { hold: 'may', by: before };
    if (before !== undefined && (role === 'could' || role === 'duty')) return { hold: role, by: before };
    if (before !== undefined && role === 'to') return behindTo(reading, before);
    if (role !== 'other' || isPassive) return undefined;
    return verb.facts.verb === 'past' || isFinitePast(reading, verb) ? { hold: 'done', by: verb } : undefined;
  }
  return undefined;
}

/** “whatever you may think” */
const isWhatever = ({ tokens }: SideReading, may: Token): boolean =>
  tokens.slice(Math.max(0, may.index - 3), may.index).some(({ facts }) => facts.folded.endsWith('ever'));

const isFinitePast = ({ tokens }: SideReading, { index, facts }: Token): boolean =>
  facts.verb === 'past-or-participle' && isFinite(tokens, index);

const isParticiple = ({ facts }: Token): boolean =>
  facts.verb === 'past-or-participle' || /(?:en|wn|ne|ht|ung|un)$/u.test(facts.folded);

function behindTo(reading: SideReading, to: Token): HeldVerb | undefined {
  const before = wordBefore(reading, to);
  if (before === undefined) return undefined;
  if (meaning.has(before.facts.folded) || awaited.has(before.facts.folded))
    return { hold: 'plan', by: before };
  return mayBe.has(before.facts.folded) ? { hold: 'may', by: before } : undefined;
}

type SlavicRole = 'will' | 'plan' | 'may' | 'duty' | 'break' | 'skip';

const meant: Readonly<Record<SlavicLanguage, RegExp>> = {
  uk: /^(?:(?:за)?планує|(?:за)?плану(?:ють|ємо|вав|вали|вала)|намір|наміри|готу(?:ється|ються|ємося|вався|валися|валась|валася)|збира(?:ється|ються|вся|лися|лася|ємося)|хо(?:че|чуть|чемо|тів|тіли|тіла)|сподіва(?:ється|ються|вся|лися)|обіця(?:є|ють|в|ли|ла|но)|пообіця(?:в|ли|ла)|погрожу(?:є|ють|вав|вали)|намага(?:ється|ються|вся|лися|лася)|спробу(?:є|ють|вав|вали|вала)|прагн(?:е|уть|ув|ули)|готов(?:ий|а|і|е))$/u,
  ru: /^(?:(?:за)?планиру(?:ет|ют|ем|ется)|(?:за)?планировал(?:а|и|ось)?|намерен(?:а|о|ы)?|намеревается|намерение|готов(?:ится|ятся|илс[яь]|илась|ились|имся)|собира(?:ется|ются|лся|лись|лась|емся)|хо(?:чет|тят|тел|тели|тела|тим)|наде(?:ется|ются|ялся|ялись)|обеща(?:ет|ют|л|ли|ла)|пообеща(?:л|ли|ла)|угрожа(?:ет|ют|л|ли|ла)|грозит(?:ся)?|пыта(?:ется|ются|лся|лись|лась)|попыта(?:ется|лся|лись|лась)|стрем(?:ится|ятся|ился|ились)|готов(?:а|ы|о)?)$/u,
};

const slavicRole = {
  uk: rememberOfForm((facts: FormFacts): SlavicRole => readSlavicRole(facts, 'uk')),
  ru: rememberOfForm((facts: FormFacts): SlavicRole => readSlavicRole(facts, 'ru')),
};

function readSlavicRole({ folded, verb }: FormFacts, language: SlavicLanguage): SlavicRole {
  if (oneOf`буде|будуть|будемо|буду|будет|будут|будем`.has(folded)) return 'will';
  if (oneOf`може|можуть|можемо|может|могут|можем|міг|могла|могли|могло|мог`.has(folded)) return 'may';
  if (
    oneOf`має|мають|мав|мала|мали|повинен|повинна|повинні|мусить|мусять|мусив|должен|должна|должны|обязан|обязана|обязаны`.has(
      folded,
    )
  )
    return 'duty';
  if (meant[language].test(folded)) return 'plan';
  // Another verb, or one that must or need: what holds the infinitive is not known.
  if (verb !== null || oneOf`не|ні|ни|та|і|й|и|або|или|чи|ли|би|б|бы|щоб|чтобы`.has(folded)) return 'break';
  return 'skip';
}

/** Short participles, which tell what has been done: введено, ухвалено. */
const isImpersonal = ({ facts: { folded, verb } }: Token, language: SlavicLanguage): boolean =>
  language === 'uk' &&
  verb === null &&
  folded.length > 5 &&
  /(?:[аеєяи]но|[ияу]то)$/u.test(folded) &&
  !/^(?:забор|потріб|необхід|можлив|важлив|доведеть)/u.test(folded);

function slavicHold(reading: SideReading, verb: Token, language: SlavicLanguage): HeldVerb | undefined {
  const form = verb.facts.verb;
  if (form === 'past' || form === 'future')
    return isConditional(reading, verb) ? undefined : { hold: form === 'past' ? 'done' : 'future', by: verb };
  if (isImpersonal(verb, language)) {
    const before = wordBefore(reading, verb);
    const isToBe = before !== undefined && slavicRole[language](before.facts) !== 'skip';
    return isToBe ? undefined : { hold: 'done', by: verb };
  }
  if (form !== 'infinitive') return undefined;
  let at = verb;
  for (let steps = 0; steps < farthest; steps++) {
    const before = wordBefore(reading, at);
    if (before === undefined) return undefined;
    const role = slavicRole[language](before.facts);
    if (role === 'break') return undefined;
    if (role !== 'skip') return { hold: role === 'will' ? 'future' : role, by: before };
    at = before;
  }
  return undefined;
}

/** «поїхав би», «щоб поїхав»: a past form that tells of nothing done. */
const isConditional = ({ tokens, text }: SideReading, verb: Token): boolean => {
  const near = tokens
    .slice(Math.max(0, verb.index - 8), verb.index + 2)
    .filter(({ sentence }) => sentence === verb.sentence);
  return (
    near.some(({ facts }) => oneOf`би|б|бы|якби|щоб|чтобы|аби|щоби`.has(facts.folded)) && text.length > 0
  );
};
