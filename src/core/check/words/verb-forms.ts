import type { KnownLanguage } from '../../model.ts';

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
  | 'infinitive'
  /** English -ed and said, made: past or participle. */
  | 'past-or-participle'
  /** English third person -s. */
  | 'third'
  /** English verb without an ending that is nothing but a verb. */
  | 'base';

/** What the lexicon knows of a form's parts of speech. */
export interface KnownParts {
  readonly isVerb: boolean;
  readonly isOther: boolean;
  /** The verb is the imperfective of a pair that stands in one row. */
  readonly isImperfective?: boolean;
  /** The form is a dictionary form itself. */
  readonly isLemma?: boolean;
}

const reflexive = /(?:ся|сь)$/u;
const slavicPast = /[аяиіїоуеєыё](?:в|ла|ло|ли|л)$/u;
/** Stems that end in a consonant: міг, помер, нёс, зник. */
const bareFarPast =
  /(?:міг|мог|мёр|мер|ніс|нёс|нес|віз|вёз|вез|вик|ник|ріс|рос|беріг|стиг|сяг|бег|вёл|пік|пёк|лёг|ліг|лег|тёк|тік|вмер|терп)$/u;
const nonpastEndings: Readonly<Record<'uk' | 'ru', RegExp>> = {
  uk: /(?:[уюя]ть|[еєиї]ть|ємо|емо|имо|їмо|єш|еш|иш|їш|єте|ете|ите|їте|[аяуюіо]є|[бвгджзклмнпрстхцчшщ]е|ю|у)$/u,
  ru: /(?:[ауюя]т|[еёи]т|ешь|ёшь|ишь|[еёи]м|[еёи]те|ю|у)$/u,
};
/** Suffixes that only imperfective verbs carry into the present. */
const surelyPresent: Readonly<Record<'uk' | 'ru', RegExp>> = {
  uk: /^(?:є|має|мають|може|можуть|хоче|хочуть|знає|знають|живе|живуть|каже|кажуть|вважа\p{L}+|працю\p{L}+|існу\p{L}+|стоїть|стоять|лежить|лежать|іде|йде|йдуть|їде|їдуть|веде|ведуть|дума\p{L}+|чека\p{L}+|трива\p{L}+|явля\p{L}+|вигляда\p{L}+|вимага\p{L}+|намага\p{L}+|допомага\p{L}+|відбува\p{L}+|склада\p{L}+|назива\p{L}+|здаєть|пропону\p{L}+|вказу\p{L}+|розповіда\p{L}+|використову\p{L}+|дозволя\p{L}+|\p{L}+(?:овує|овують|лює|люють|ається|аються|яється|яються|ювається))/u,
  ru: /^(?:есть|имеет|имеют|может|могут|хочет|хотят|знает|знают|живёт|живет|живут|говорит|говорят|считает|считают|работа[ею]\p{L}+|существу\p{L}+|стоит|стоят|лежит|лежат|идёт|идет|идут|едет|едут|ведёт|ведет|ведут|дума[ею]\p{L}+|жд[её]т|ждут|является|являются|выгляд\p{L}+|требу\p{L}+|пыта[ею]\p{L}+|помога[ею]\p{L}+|происходит|происходят|называ[ею]\p{L}+|каж[еу]тся|предлага[ею]\p{L}+|\p{L}+[иыа]ва[ею]т\p{L}*|(?!потеря|пойма|сыгра|сдела|оправда)\p{L}{2,}[ая][ею]тся)$/u,
};

/** Reads a Slavic form; `isVerb` = the lexicon knows a verb that has it, `isOther` = or another part of speech. */
export function slavicForm(
  folded: string,
  language: 'uk' | 'ru',
  { isVerb, isOther, isImperfective = false }: KnownParts,
): VerbForm | null {
  const bare = folded.replace(reflexive, '');
  const isReflexive = bare !== folded;
  if (!isVerb && (isOther || folded.length < 6)) return null;
  if (/(?:ти|тись)$/u.test(bare) && language === 'uk') return isVerb ? 'infinitive' : null;
  if (/(?:ть|ти|чь)$/u.test(bare) && language === 'ru') return isVerb ? 'infinitive' : null;
  const isPastLike = slavicPast.test(bare) || (isVerb && /[гґджзйкрсхшб]л[аои]$/u.test(bare));
  if (isPastLike && isVerb) return isOther ? 'maybe-past' : 'past';
  if (isPastLike && (isReflexive || /(?:ували|ювали|ировал|вал|ував|ював)/u.test(bare))) return 'past';
  if (!isVerb) return null;
  if (bareFarPast.test(bare)) return isOther ? 'maybe-past' : 'past';
  if (isOther) return nonpastEndings[language].test(bare) ? 'nonpast' : null;
  if (surelyPresent[language].test(folded)) return 'present';
  if (!nonpastEndings[language].test(bare)) return null;
  return isImperfective ? 'present' : 'nonpast';
}

const onlyPast =
  /^(?:went|knew|began|wrote|spoke|drove|ate|rose|drew|threw|flew|swore|wore|chose|broke|fell|took|gave|saw|grew|sang|sank|rang|drank|swam|blew|froze|stole|shook|forgot|got|became|came|ran|woke|rode|hid|bit|tore|withdrew|arose|overcame|overthrew|undertook|forgave|foresaw)$/u;
const eitherPast =
  /^(?:said|made|found|thought|told|left|felt|brought|kept|held|stood|heard|meant|met|paid|sat|led|lost|sent|built|understood|won|bought|fought|taught|caught|sold|spent|struck|shot|slept|dealt|sought|stuck|hung|bound|laid|fed|fled|bent|lent|dug|swung|spun|stung|clung|flung|slid|lit)$/u;

/** Reads an English form; `isVerb` as above. */
export function englishForm(
  folded: string,
  { isVerb, isOther, isLemma = false }: KnownParts,
): VerbForm | null {
  if (onlyPast.test(folded)) return 'past';
  if (eitherPast.test(folded)) return 'past-or-participle';
  if (
    /[a-z]{2}ed$/u.test(folded) &&
    !/(?:need|seed|feed|speed|indeed|exceed|proceed|succeed|breed|bleed|weed|greed|hundred)$/u.test(folded)
  )
    return isVerb || !isOther ? 'past-or-participle' : null;
  if (isVerb && /[a-z]{2}[^s]s$/u.test(folded)) return 'third';
  return isVerb && !isOther && isLemma ? 'base' : null;
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

/** True where one of the lemmas has its own perfective among the words of its row: писати beside написати. */
export function hasPerfective(lemmas: readonly string[], row: readonly string[]): boolean {
  return lemmas.some((lemma) => {
    // почати beside починати and розпочати is the perfective itself.
    const isDerived = row.some(
      (other) => other.length > lemma.length && other.slice(0, 3) === lemma.slice(0, 3),
    );
    return row.some(
      (other) =>
        (!isDerived &&
          other.length > lemma.length &&
          other.endsWith(lemma) &&
          other.length - lemma.length <= 4) ||
        (other.length < lemma.length &&
          /[уюиыяа]ва(?:ти|ть)(?:ся)?$/u.test(lemma) &&
          other.slice(0, 3) === lemma.slice(0, 3)),
    );
  });
}
