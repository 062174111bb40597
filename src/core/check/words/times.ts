import { oneOf } from '../../text/word-list.ts';
import { lettered } from '../../text/lettered.ts';
import type { SideReading, Token } from '../reading.ts';
import { gated } from './gated.ts';
import type { FormFacts } from './form-book.ts';
import { rememberOfForm, rememberWhether } from './memo.ts';
import { perfectOf } from './perfects.ts';
import { mayStart } from './starts.ts';
import type { VerbForm } from './verb-forms.ts';
import { partBits } from './word-parts.ts';

/** When a verb's action is. */
export type Time = 'past' | 'present' | 'future';

/** A verb with its time. */
export interface TimedVerb {
  readonly token: Token;
  readonly time: Time;
}

/** What the finite verbs of one side say of time. */
export interface Times {
  readonly reading: SideReading;
  /** Full verbs whose time is certain. */
  readonly verbs: readonly TimedVerb[];
  /** English forms that are of the present if they are verbs: a tie to a verb decides. */
  readonly loose: readonly TimedVerb[];
  /** Forms of to be. */
  readonly copulas: readonly TimedVerb[];
  readonly pasts: readonly Token[];
  readonly presents: readonly Token[];
  readonly futures: readonly Token[];
  /** Everything that may tell of the past, participles too. */
  readonly pastCount: number;
  readonly futureCount: number;
  /** English “has done”; the past and the present at once. */
  readonly perfectCount: number;
  /** The participles of “has done”, where no conjunction or modal verb before them may put it into the future. */
  readonly perfects: readonly Token[];
  /** Slavic verbs that may be of the present or of the future. */
  readonly openCount: number;
  /** «би», “would”, “if”: no time of its own. */
  readonly isConditional: boolean;
  /** A Slavic sentence whose «is» may be unsaid: a dash. */
  readonly hasBareCopula: boolean;
  formOf(token: Token): VerbForm | null;
  /** A Slavic word that tells of the past or the future, or may do so. */
  isOfOtherTime(token: Token): boolean;
  /** A Slavic short participle: закрито, построен. */
  isParticiple(token: Token): boolean;
}

/** Reads the times of one side. */
export function readTimes(reading: SideReading): Times {
  return reading.language === 'en' ? readEnglish(reading) : readSlavic(reading);
}

function count(
  reading: SideReading,
  verbs: readonly TimedVerb[],
  copulas: readonly TimedVerb[],
): Pick<Times, 'reading' | 'verbs' | 'copulas' | 'pasts' | 'presents' | 'futures'> {
  const all = [...verbs, ...copulas];
  const of = (time: Time): Token[] => all.filter((one) => one.time === time).map((one) => one.token);
  return {
    reading,
    verbs,
    copulas,
    pasts: of('past'),
    presents: of('present'),
    futures: of('future'),
  };
}

/** The words of a list, apart by bars. */
const setOf = (words: string): ReadonlySet<string> => new Set(words.split('|'));

const slavicFuture = lettered.u`^(?:буд(?:у|е|ет|уть|ут|емо|ем|ете|еш|ешь)|\p{L}{3,}тим(?:у|еш?|еть|емо|ете|уть)(?:ся|сь)?|планує\p{L}*|планиру\p{L}+|збира\p{L}+|собира\p{L}+|очіку\p{L}+|ожида\p{L}+|майбутн\p{L}+|будущ\p{L}+|повин\p{L}+|долж[ен]\p{L}*|муси\p{L}+|слід|следует|має|мають|мав|мала|мали|намір\p{L}*|намер\p{L}+|хоче\p{L}*|хоч[уе]т\p{L}*|хотят|готов\p{L}*|може|можуть|может|могут|обіця\p{L}+|обеща\p{L}+|загрож\p{L}+|грозит|незабаром|вскоре|завтра)$`;
/** Short participles and the like: знайдено, закрыт, опубликованы, створені. */
const participleTail =
  /(?:[аяеєиіуо]но|[аиуеєя]то|[аяеё]н(?:а|о|ы)?|[аяиыуеё]т(?:а|о|ы)|ані|ені|єні|аний|ений|ана|ена)$/u;

/** Short ones whose stem tells them: збито, сбиты, взято, снят. */
const shortParticiple = /(?:[бвлшм]ит|кр[иы]т|[нзъ]ят)[оаыі]?$/u;

const hasParticipleForm = (folded: string): boolean =>
  folded.length > 5 ? participleTail.test(folded) : folded.length > 3 && shortParticiple.test(folded);

/** What a Slavic word alone says of time. */
const slavicLook = rememberOfForm(
  ({ folded }: FormFacts): 'was' | 'will-be' | 'is' | 'future' | 'participle' | 'none' => {
    if (oneOf`був|була|було|були|был|была|было|были`.has(folded)) return 'was';
    if (/^буд(?:е|уть|ет|ут)$/u.test(folded)) return 'will-be';
    if (oneOf`є|являється|является|являются`.has(folded)) return 'is';
    if (slavicFuture.test(folded)) return 'future';
    return hasParticipleForm(folded) ? 'participle' : 'none';
  },
);
const isFuture = rememberWhether(({ folded }: FormFacts): boolean => slavicFuture.test(folded));
const conditional = gated(lettered.iu`(?<!\p{L})(?:би|б|бы|якби)(?!\p{L})`, 'б якби');
/** «щоб поїхав»: a past form that tells of no past. */
const wish = setOf('щоб|чтобы|аби|щоби|дабы');

/** «страны», «ракета» are nouns, whatever their endings. */
const isParticiple = ({ facts }: Token): boolean => mayBeParticiple(facts);
const mayBeParticiple = rememberWhether(
  ({ folded, parts, concepts }: FormFacts): boolean =>
    hasParticipleForm(folded) && (concepts.length === 0 || parts !== partBits.noun),
);

/** How far behind «щоб» its verb may stand, in words. */
const wishReach = 12;

/** True where «щоб» stands before the word with no past form between them, and has no infinitive of its own. */
function isWished({ tokens, text }: SideReading, token: Token): boolean {
  for (let at = token.index - 1; at >= Math.max(0, token.index - wishReach); at--) {
    const one = tokens[at];
    if (one === undefined || one.sentence !== token.sentence || one.facts.verb === 'past') return false;
    if (!wish.has(one.facts.folded)) continue;
    const rest = tokens.slice(at + 1, token.index);
    const end = rest.findIndex((next, place) =>
      /[,;:—–]/u.test(text.slice((rest[place - 1] ?? one).endOffset, next.startOffset)),
    );
    return !rest.slice(0, end < 0 ? rest.length : end).some((next) => next.facts.verb === 'infinitive');
  }
  return false;
}

function readSlavic(reading: SideReading): Times {
  const verbs: TimedVerb[] = [];
  const copulas: TimedVerb[] = [];
  let [participles, open, future] = [0, 0, 0];
  for (const token of reading.tokens) {
    const { verb } = token.facts;
    const look = slavicLook(token.facts);
    if (look === 'was') copulas.push({ token, time: 'past' });
    else if (look === 'will-be') copulas.push({ token, time: 'future' });
    else if (look === 'is') copulas.push({ token, time: 'present' });
    else if (look === 'future') future++;
    else if (token.isCapitalised && !token.isOpening) continue;
    else if (verb === 'past' && isWished(reading, token)) open++;
    else if (verb === 'past') verbs.push({ token, time: 'past' });
    else if (verb === 'present') verbs.push({ token, time: 'present' });
    else if (verb === 'future') verbs.push({ token, time: 'future' });
    else if (verb === 'nonpast') open++;
    else if (verb === 'maybe-past') participles++;
    else if (look === 'participle') participles++;
  }
  const counted = count(reading, verbs, copulas);
  return {
    ...counted,
    pastCount: counted.pasts.length + participles,
    futureCount: counted.futures.length + future,
    perfectCount: 0,
    perfects: [],
    loose: [],
    openCount: open,
    isConditional: mayStart(reading.starts, conditional.starts) && conditional.pattern.test(reading.text),
    hasBareCopula: /\s[—–-]\s/u.test(reading.text),
    isParticiple,
    isOfOtherTime: (token) => {
      const { verb } = token.facts;
      return (
        verb === 'past' ||
        verb === 'nonpast' ||
        verb === 'future' ||
        verb === 'maybe-past' ||
        verb === 'infinitive' ||
        isFuture(token.facts) ||
        isParticiple(token)
      );
    },
    formOf: (token) => {
      const copula = copulas.find((one) => one.token === token);
      if (copula?.time === 'past') return 'past';
      return token.facts.verb === 'past' && isWished(reading, token) ? 'nonpast' : token.facts.verb;
    },
  };
}

const auxiliary = setOf(
  "be|been|being|am|is|are|was|were|has|have|had|having|get|got|not|also|already|ever|never|just|only|still|now|all|both|since|long|always|often|recently|'s|isn't|wasn't|aren't|weren't|hasn't|haven't|hadn't",
);
const modal = setOf("can|could|may|might|must|would|should|cannot|can't|couldn't|wouldn't|shouldn't");
const isWillForm = rememberWhether(({ folded }: FormFacts): boolean =>
  /^(?:will|won't|shall)$|'ll$/u.test(folded),
);
const isWill = (token: Token | undefined): boolean => token !== undefined && isWillForm(token.facts);

/** What an English word says of time by its looks alone. */
const englishLook = rememberOfForm((facts: FormFacts) => {
  const { folded } = facts;
  if (isWillForm(facts)) return 'will';
  if (modal.has(folded)) return 'modal';
  if (oneOf`is|are|am|isn't|aren't`.has(folded)) return 'is';
  if (oneOf`was|were|wasn't|weren't`.has(folded)) return 'was';
  if (oneOf`has|have`.has(folded)) return 'has';
  if (oneOf`hasn't|haven't`.has(folded)) return 'perfect';
  if (folded === 'had') return 'had';
  if (oneOf`did|didn't|hadn't`.has(folded)) return 'did';
  return /[a-z]{2}ing$/u.test(folded) ? 'ing' : 'none';
});

function readEnglish(reading: SideReading): Times {
  const verbs: TimedVerb[] = [];
  const copulas: TimedVerb[] = [];
  const loose: TimedVerb[] = [];
  const perfects: Token[] = [];
  let [pastLike, perfect, future] = [0, 0, 0];
  const { tokens } = reading;
  for (const token of tokens) {
    const { folded, verb } = token.facts;
    const look = englishLook(token.facts);
    if (look === 'will') {
      future++;
      const main = mainAfter(tokens, token.index);
      if (main?.facts.folded === 'be' || main?.facts.folded === 'have')
        copulas.push({ token, time: 'future' });
      else if (main !== undefined) verbs.push({ token: main, time: 'future' });
    } else if (look === 'modal') pastLike += folded === 'could' || folded === 'would' ? 1 : 0;
    else if (look === 'is') copulas.push({ token, time: 'present' });
    else if (look === 'was') copulas.push({ token, time: 'past' });
    else if ((look === 'has' || look === 'had') && isOwning(tokens, token.index))
      verbs.push({ token, time: look === 'had' ? 'past' : 'present' });
    else if (look === 'has' || look === 'perfect') {
      if (modal.has(tokens[token.index - 1]?.facts.folded ?? '')) continue;
      perfect++;
      perfects.push(...perfectOf(tokens, token, auxiliary));
    } else if (look === 'had' || look === 'did') pastLike++;
    else if ((token.isCapitalised && !token.isOpening) || isNounHere(tokens, token.index)) continue;
    else if (verb === 'past') verbs.push({ token, time: 'past' });
    else if (verb === 'past-or-participle' || look === 'ing') {
      const helper = helperOf(tokens, token.index);
      if (helper !== undefined) verbs.push({ token, time: helper });
      else if (verb !== null && isFinite(tokens, token.index)) verbs.push({ token, time: 'past' });
      else if (verb !== null && !hasHelper(tokens, token.index)) pastLike++;
    } else if (verb === 'third' || verb === 'base') {
      if (verb === 'third' && isThird(tokens, token.index)) verbs.push({ token, time: 'present' });
      else if (!isAfterAdjective(tokens, token.index) && mayBeFinite(tokens, token.index))
        loose.push({ token, time: 'present' });
    }
  }
  const counted = count(reading, verbs, copulas);
  return {
    ...counted,
    pastCount: counted.pasts.length + pastLike,
    futureCount: future,
    perfectCount: perfect,
    perfects,
    loose,
    openCount: 0,
    isConditional: false,
    hasBareCopula: false,
    formOf: (token) => token.facts.verb,
    isOfOtherTime: () => false,
    isParticiple: () => false,
  };
}

const articles = setOf('a|an|every|each');
const pluralBefore = setOf('these|those|many|several|various|few');

/** “a bit”, “these pictures”: what looks like a verb stands where only a noun can. */
function isNounHere(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.facts.folded ?? '';
  const verb = tokens[index]?.facts.verb;
  return verb === 'past' ? articles.has(before) : verb === 'third' && pluralBefore.has(before);
}

const owned = setOf(
  'a|an|the|no|its|his|her|their|our|my|your|many|much|some|several|few|little|more|this|these|such',
);

/** “has a currency”, “had no money”: the verb itself, no auxiliary. */
const isOwning = (tokens: readonly Token[], index: number): boolean =>
  owned.has(tokens[index + 1]?.facts.folded ?? '') && mayBeFinite(tokens, index);

/** The verb that “will” belongs to: the first word behind it that is no adverb. */
function mainAfter(tokens: readonly Token[], index: number): Token | undefined {
  for (const next of tokens.slice(index + 1, index + 4)) {
    if (next.facts.folded.endsWith('ly') || (auxiliary.has(next.facts.folded) && next.facts.folded !== 'be'))
      if (next.facts.folded !== 'have') continue;
    return next;
  }
  return undefined;
}

/** A form of “be”, or what may stand between it and its participle. */
const helperLook = rememberOfForm(({ folded: word }: FormFacts) => {
  if (/^(?:is|are|am|isn't|aren't)$|'(?:re|m)$/u.test(word)) return 'present';
  if (oneOf`was|were|wasn't|weren't`.has(word)) return 'past';
  return lettered.u`^(?:not|being|also|already|now|still|often|\p{L}+ly)$`.test(word) ? 'between' : 'other';
});

/** The time of the form of “be” that a participle belongs to: are held, was going, will be found. */
function helperOf(tokens: readonly Token[], index: number): Time | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const facts = tokens[at]?.facts;
    const look = facts === undefined ? 'other' : helperLook(facts);
    if (look === 'present' || look === 'past') return look;
    if (facts?.folded === 'be' && isWill(tokens[at - 1])) return 'future';
    if (look !== 'between') return undefined;
  }
  return undefined;
}

const hasHelper = (tokens: readonly Token[], index: number): boolean =>
  tokens.slice(Math.max(0, index - 2), index).some((token) => auxiliary.has(token.facts.folded));

const noFiniteBehind = setOf(
  'to|the|a|an|and|or|of|in|on|at|for|with|from|by|its|their|his|her|our|my|your|had|have|has|make|let',
);
const infinitiveBehind = setOf(
  "to|do|does|did|don't|doesn't|didn't|can|could|may|might|must|would|should|cannot|can't|won't|couldn't|wouldn't|shouldn't|let|help|helps|helped|make|makes|made",
);

const sameAsParticiple = setOf('become|come|overcome|run|rerun');

const opensInfinitive = rememberWhether(
  (facts: FormFacts): boolean => infinitiveBehind.has(facts.folded) || isWillForm(facts),
);

/** False behind “to”, a modal verb (adverbs may stand between), an article or a preposition. */
function mayBeFinite(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(Math.max(0, index - 3), index);
  return (
    before.length > 0 &&
    !noFiniteBehind.has(before.at(-1)?.facts.folded ?? '') &&
    !(
      sameAsParticiple.has(tokens[index]?.facts.folded ?? '') &&
      before.some(({ facts }) => /^(?:have|has|had)$|'ve$/u.test(facts.folded))
    ) &&
    !before.some((token) => opensInfinitive(token.facts))
  );
}

const noSubject = setOf('the|a|an|of|and|or|more|most|less|very|so|too|their|its|his|her|our|my');

/** True for -ed forms that are no participles: no auxiliary before, no “by” behind, a subject in front. */
export function isFinite(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(Math.max(0, index - 3), index);
  if (before.length === 0 || before.some((token) => auxiliary.has(token.facts.folded))) return false;
  return tokens[index + 1]?.facts.folded !== 'by' && !noSubject.has(before.at(-1)?.facts.folded ?? '');
}

/** “in various places”: behind an adjective stands a noun. */
const isAfterAdjective = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.facts.parts === partBits.adj;

const noThirdBehind = setOf(
  'the|a|an|of|in|on|at|to|for|with|from|by|and|or|its|their|his|her|our|my|these|those|all|some|many|few|several|two|three|other',
);
const behindThird = setOf(
  'the|a|an|that|to|in|on|at|from|with|his|her|its|their|into|as|not|for|how|when|what|it|by',
);

/** True for -s forms behind a singular subject: no article, adjective or preposition right before. */
function isThird(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.facts;
  if (before === undefined || isAfterAdjective(tokens, index) || noThirdBehind.has(before.folded))
    return false;
  const next = tokens[index + 1]?.facts.folded ?? '';
  return behindThird.has(next);
}
