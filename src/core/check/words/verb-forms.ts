import { oneOf } from '../../text/word-list.ts';
import { lettered } from '../../text/lettered.ts';
import type { KnownLanguage, SlavicLanguage } from '../../model.ts';

/** What the ending of a word says of a finite verb; null = no verb, or nothing certain. */
export type VerbForm =
  /** Slavic -в, -ла, -ло, -ли; English went, knew: the past and nothing else. */
  | 'past'
  /** A Slavic form that may be of the past or another word altogether (стали, мала). */
  | 'maybe-past'
  /** Slavic present or perfective future. */
  | 'nonpast'
  /** Slavic imperfective present beyond doubt (показывает, працює). */
  | 'present'
  /** The same form of a perfective verb: what will be done (підпише, покажет). */
  | 'future'
  | 'infinitive'
  /** English -ed and said, made: past or participle. */
  | 'past-or-participle'
  /** English third person -s. */
  | 'third'
  /** English verb without an ending that is nothing but a verb. */
  | 'base';

/** Of a Slavic verb: whether it looks at an action as going on or as done. */
export type Aspect = 'imperfective' | 'perfective';

/** What the lexicon knows of a form's parts of speech. */
export interface KnownParts {
  readonly isVerb: boolean;
  readonly isOther: boolean;
  /** Of a Slavic verb, where its row tells it; undefined = not known, or both. */
  readonly aspect?: Aspect | undefined;
  /** The form is a dictionary form itself. */
  readonly isLemma?: boolean;
}

const reflexive = /(?:ся|сь)$/u;
const slavicPast = /[аяиіїоуеєыё](?:в|ла|ло|ли|л)$/u;
/** Stems that end in a consonant: міг, помер, нёс, зник. */
const bareFarPast =
  /(?:міг|мог|мёр|мер|ніс|нёс|нес|віз|вёз|вез|вик|ник|ріс|рос|беріг|стиг|сяг|бег|вёл|пік|пёк|лёг|ліг|лег|тёк|тік|вмер|терп|.с[еі]к)$/u;
const nonpastEndings: Readonly<Record<SlavicLanguage, RegExp>> = {
  uk: /(?:[уюя]ть|[еєиї]ть|ємо|емо|имо|їмо|єш|еш|иш|їш|єте|ете|ите|їте|[аяуюіо]є|[бвгджзклмнпрстхцчшщ]е|ю|у)$/u,
  ru: /(?:[ауюя]т|[еёи]т|ешь|ёшь|ишь|[еёи]м|[еёи]те|ю|у)$/u,
};
/** Suffixes that only imperfective verbs carry into the present. */
const surelyPresent: Readonly<Record<SlavicLanguage, RegExp>> = {
  uk: lettered.u`^(?:є|має|мають|переважа\p{L}+|прагн(?:е|уть)|надає|надають|подає|подають|дає|дають|стає|стають|станов(?:ить|лять)|святку\p{L}+|люб(?:ить|лять)|може|можуть|хоче|хочуть|знає|знають|живе|живуть|каже|кажуть|вважа\p{L}+|працю\p{L}+|існу\p{L}+|стоїть|стоять|лежить|лежать|іде|йде|йдуть|їде|їдуть|веде|ведуть|дума\p{L}+|чека\p{L}+|трива\p{L}+|явля\p{L}+|вигляда\p{L}+|вимага\p{L}+|намага\p{L}+|допомага\p{L}+|відбува\p{L}+|склада\p{L}+|назива\p{L}+|здаєть|пропону\p{L}+|вказу\p{L}+|розповіда\p{L}+|використову\p{L}+|дозволя\p{L}+|\p{L}+(?:овує|овують|лює|люють|ається|аються|яється|яються|ювається))`,
  ru: lettered.u`^(?:есть|имеет|имеют|лидиру\p{L}+|преоблада\p{L}+|люб(?:ит|ят)|принимает|принимают|становит(?:ся)?|да[её]т|дают|может|могут|хочет|хотят|знает|знают|живёт|живет|живут|говорит|говорят|считает|считают|работа[ею]\p{L}+|существу\p{L}+|стоит|стоят|лежит|лежат|идёт|идет|идут|едет|едут|ведёт|ведет|ведут|дума[ею]\p{L}+|жд[её]т|ждут|является|являются|выгляд\p{L}+|требу\p{L}+|пыта[ею]\p{L}+|помога[ею]\p{L}+|происходит|происходят|называ[ею]\p{L}+|каж[еу]тся|предлага[ею]\p{L}+|\p{L}+[иыа]ва[ею]т\p{L}*|(?!потеря|пойма|сыгра|сдела|оправда)\p{L}{2,}[ая][ею]тся)$`,
};

/** Roots whose forms with a prefix are perfective, whatever the row says: вийде, станут, видасть. */
const surelyFuture: Readonly<Record<SlavicLanguage, RegExp>> = {
  uk: lettered.u`(?:[вдз]і|[вдз]о|пере|на|про|при|за|ви|по|у|об|роз)йд(?:у|еш|емо|ете|уть|е)$|(?<=.)да(?:си|сть|мо|дуть)$|^(?:\p{L}{0,5}стан(?:у|еш|емо|ете|уть|е)|дасть|дадуть)$|тим(?:у|еш|емо|ете|еть?|уть)$`,
  ru: lettered.u`(?:[вдз]о|пере|на|про|при|за|вы|по|у|обо|разо)йд(?:у|[её]шь|[её]т|[её]м|[её]те|ут)$|да(?:шь|ст|дим|дите|дут)$|^\p{L}{0,5}стан(?:у|ешь|ет|ем|ете|ут)$`,
};

/** Reads a Slavic form; `isVerb` = the lexicon knows a verb that has it, `isOther` = or another part of speech. */
function slavicForm(
  folded: string,
  language: SlavicLanguage,
  { isVerb, isOther, aspect }: KnownParts,
): VerbForm | null {
  const bare = folded.replace(reflexive, '');
  const isReflexive = bare !== folded;
  if (!isVerb && (isOther || folded.length < 6)) return null;
  if (/(?:ти|тись)$/u.test(bare) && language === 'uk') return isVerb ? 'infinitive' : null;
  if (/(?:ть|ти|чь)$/u.test(bare) && language === 'ru') return isVerb ? 'infinitive' : null;
  if (surelyFuture[language].test(bare) && (isVerb || !isOther)) return 'future';
  // «сыграв» is no finite verb in Russian.
  if (language === 'ru' && /в$/u.test(bare)) return isVerb ? 'maybe-past' : null;
  const isPastLike = slavicPast.test(bare) || (isVerb && /[гґджзйкрсхшб]л[аои]$/u.test(bare));
  if (isPastLike && isVerb) return isOther ? 'maybe-past' : 'past';
  if (isPastLike && (isReflexive || /(?:ували|ювали|ировал|вал|ував|ював)/u.test(bare))) return 'past';
  if (!isVerb) return null;
  if (bareFarPast.test(bare)) return isOther ? 'maybe-past' : 'past';
  if (isOther) return nonpastEndings[language].test(bare) ? 'nonpast' : null;
  if (aspect !== 'perfective' && surelyPresent[language].test(folded)) return 'present';
  if (!nonpastEndings[language].test(bare)) return null;
  if (aspect === undefined) return 'nonpast';
  return aspect === 'imperfective' ? 'present' : 'future';
}

const onlyPast = oneOf`went|knew|began|wrote|spoke|drove|ate|rose|drew|threw|flew|swore|wore|chose|broke|fell|took|gave|saw|grew|sang|sank|rang|drank|swam|blew|froze|stole|shook|forgot|got|became|came|ran|woke|rode|hid|bit|tore|withdrew|arose|overcame|overthrew|undertook|forgave|foresaw`;
const eitherPast = oneOf`said|made|found|thought|told|left|felt|brought|kept|held|stood|heard|meant|met|paid|sat|led|lost|sent|built|understood|won|bought|fought|taught|caught|sold|spent|struck|shot|slept|dealt|sought|stuck|hung|bound|laid|fed|fled|bent|lent|dug|swung|spun|stung|clung|flung|slid|lit`;

const samePast = oneOf`beat|put|hit|cut|set|cost|let|hurt|read|spread|shut|cast|burst|split|quit|bet|shed|thrust|upset|broadcast|forecast`;

/** Reads an English form; `isVerb` as above. */
function englishForm(folded: string, { isVerb, isOther, isLemma = false }: KnownParts): VerbForm | null {
  if (onlyPast.has(folded)) return 'past';
  if (eitherPast.has(folded)) return 'past-or-participle';
  if (
    /[a-z]{2}ed$/u.test(folded) &&
    !/(?:need|seed|feed|speed|indeed|exceed|proceed|succeed|breed|bleed|weed|greed|hundred)$/u.test(folded)
  )
    return isVerb || !isOther ? 'past-or-participle' : null;
  if (isVerb && /[a-z]{2}[^s]s$/u.test(folded)) return 'third';
  // beat, put: the past looks the same.
  return isVerb && !isOther && isLemma && !samePast.has(folded) ? 'base' : null;
}

/** Reads a form of one of the three languages. */
export function verbForm(
  folded: string,
  language: KnownLanguage | undefined,
  known: KnownParts,
): VerbForm | null {
  if (language === undefined) return null;
  return language === 'en' ? englishForm(folded, known) : slavicForm(folded, language, known);
}

/** Pairs of two roots. */
const twoRoots: readonly (readonly [imperfective: RegExp, perfective: RegExp])[] = [
  [/^(?:говор|каз)/u, /^сказ/u],
  [/^(?:бра|бер)/u, /^(?:взя|вз)/u],
  [/^(?:клас|кла)/u, /^(?:поклас|полож)/u],
  [/^(?:лови)/u, /^(?:спійм|пійм|пойм)/u],
  [/^(?:шука|иска)/u, /^(?:знай|най)/u],
];

/** True where the second of two verbs is the perfective of the first: писати, написати; підписувати, підписати. */
function isPair(first: string, second: string): boolean {
  if (second.length > first.length && second.length - first.length <= 4 && second.endsWith(first))
    return true;
  if (twoRoots.some(([a, b]) => a.test(first) && b.test(second))) return true;
  let shared = 0;
  while (shared < first.length && first[shared] === second[shared]) shared++;
  const isReflexive = (verb: string): boolean => reflexive.test(verb);
  return shared >= 3 && shared >= second.length - 6 && isReflexive(first) === isReflexive(second);
}

/**
 * The aspect of a verb by the words of its row, which stand in pairs, imperfective first: виділяти, виділити. Undefined
 * where the row has no pair with it or its dictionary forms disagree.
 */
export function aspectOf(lemmas: readonly string[], row: readonly string[]): Aspect | undefined {
  const found = new Set<Aspect>();
  for (const [at, verb] of row.entries()) {
    if (!lemmas.includes(verb)) continue;
    const [before, after] = [row[at - 1], row[at + 1]];
    const isSecond = before !== undefined && isPair(before, verb);
    const isFirst = after !== undefined && isPair(verb, after);
    if (isFirst && !isSecond) found.add('imperfective');
    // починати, почати, розпочати: the second is made of no shorter one.
    else if (isSecond && (!isFirst || before.length > verb.length)) found.add('perfective');
  }
  return found.size === 1 ? [...found][0] : undefined;
}
