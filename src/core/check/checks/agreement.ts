import { lettered } from '../../text/lettered.ts';
import { oneOf } from '../../text/word-list.ts';
import type { SlavicLanguage as Slavic, Span } from '../../model.ts';
import { wordsOf } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';
import type { SideReading, Token } from '../reading.ts';
import type { PairIssue } from '../types.ts';
import type { FormFacts } from '../words/form-book.ts';
import { rememberWhether } from '../words/memo.ts';
import { partBits } from '../words/word-parts.ts';
import { adjectiveCases, casesOf, feminineNominative, nounCases, pronounCases } from '../words/cases.ts';

/** Finds neighbours in Ukrainian and Russian whose forms cannot stand together: an adjective and its noun, a preposition and its word, a modal verb and a finite one. */
export const agreementCheck: PairCheck = {
  id: 'agreement',
  run(reading) {
    return (['source', 'target'] as const).flatMap((side) => {
      const own = reading[side];
      if (own.language !== 'uk' && own.language !== 'ru') return [];
      return own.keep(disagreements, disagreements).map(({ kind, startOffset, endOffset }): PairIssue => ({
        checkId: 'agreement',
        category: 'usage',
        kind,
        severity: 'minor',
        tier: 'more',
        source: side === 'source' ? [{ startOffset, endOffset }] : [],
        target: side === 'target' ? [{ startOffset, endOffset }] : [],
        message: {
          key: 'check.language.forms',
          params: { words: wordsOf(own, { startOffset, endOffset }) },
        },
      }));
    });
  },
};

interface Disagreement extends Span {
  readonly kind: 'agreement' | 'government' | 'preposition' | 'infinitive';
}

function disagreements(own: SideReading): Disagreement[] {
  const { language, tokens } = own;
  if (language !== 'uk' && language !== 'ru') return [];
  const found: Disagreement[] = [];
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    if (next === undefined || next.isForeignScript || token.isForeignScript || next.isNumber) continue;
    if (own.text.slice(token.endOffset, next.startOffset) !== ' ') continue;
    const kind = faultOf(own, at, language);
    if (kind !== undefined) found.push({ kind, startOffset: token.startOffset, endOffset: next.endOffset });
  }
  return found;
}

function faultOf(own: SideReading, at: number, language: Slavic): Disagreement['kind'] | undefined {
  const [token, next] = [own.tokens[at], own.tokens[at + 1]];
  if (token === undefined || next === undefined) return undefined;
  if (isOneOfMany(own, at, language) || isBareObject(own, at, language)) return 'agreement';
  if (isMisplacedVerb(own, token, next, language)) return 'infinitive';
  if (isWrongVowel(token, next, language)) return 'preposition';
  const governed = prepositions[language].get(token.facts.folded);
  if (governed !== undefined) {
    // «что за новая вещь», «к своего рода песне».
    if (isExclaimed(own, at) || oneOf`свого|своего`.has(next.facts.folded)) return undefined;
    if (counting.test(next.facts.folded) || next.text === next.text.toUpperCase()) return undefined;
    const cases = casesAt(own, next, language);
    const isName = next.isCapitalised && adjectiveCases(next.facts, language) === undefined;
    return cases !== undefined && !isName && (cases & governed) === 0 ? 'government' : undefined;
  }
  return isUnlike(own, at, language) ? 'agreement' : undefined;
}

const casesAt = ({ lexicon }: SideReading, { facts, text }: Token, language: Slavic): number | undefined =>
  pronounCases(facts.folded, language) ??
  adjectiveCases(facts, language) ??
  nounCases(facts, lexicon?.lemmasOf(text, language) ?? [], language);

/** Participles and adjectives with words of their own: «занятую войсками», «полный надежд», «равный нулю». */
const governing: Readonly<Record<Slavic, RegExp>> = {
  ru: /(?:[юуая]щ|вш|[аяеи]нн|[аеоуыи]т|[аеи]м)(?:ий|ый|ого|его|ому|ему|им|ым|ом|ем|ая|яя|ой|ей|ую|юю|ые|ие|ых|их|ыми|ими)$|^(?:полн|равн|достойн|известн|близк|подобн|свойствен|благодарн|доступн|похож|готов|верн|чужд|рад)/u,
  uk: /(?:[юуая]ч|вш|[аяеоіу]н|[аеоуиі]т)(?:ий|ій|ого|ому|им|ім|а|ої|у|ою|і|их|ими)$|^(?:повн|рівн|гідн|відом|близьк|подібн|властив|вдячн|доступн|схож|готов|вірн|чуж|мал[аі]$)/u,
};

const isGoverning = {
  uk: rememberWhether(({ folded }: FormFacts): boolean => governing.uk.test(folded)),
  ru: rememberWhether(({ folded }: FormFacts): boolean => governing.ru.test(folded)),
};
const alone = lettered.u`^(?:эт|ц[іеи])(?:ого|ому|им|ом|ьому|ього)$|^(?:цього|цьому|одн\p{L}+)$`;
const standsAlone = rememberWhether(({ folded }: FormFacts): boolean => alone.test(folded));

function isUnlike(own: SideReading, at: number, language: Slavic): boolean {
  const [token, next] = [own.tokens[at], own.tokens[at + 1]];
  if (token === undefined || next === undefined) return false;
  if (next.isCapitalised) return false;
  // «при этом», «після цього»: such a one stands by itself.
  const first = standsAlone(token.facts)
    ? undefined
    : (pronounCases(token.facts.folded, language) ?? firstAdjective(token, language));
  if (first === undefined) return false;
  // «со своими женой и дочерью», «хорошие этим летом».
  if (
    pronounCases(next.facts.folded, language) !== undefined ||
    joining.has(own.tokens[at + 2]?.facts.folded ?? '')
  )
    return false;
  const second = counting.test(next.facts.folded) ? undefined : casesAt(own, next, language);
  if (second === undefined || (first & second) !== 0) return false;
  return !isCounted(own, at) && !isJoined(own, at);
}

/** Adjectives that may be a predicate with words of its own are left out: «стали частыми меры», «вдячна військовим». */
function firstAdjective({ facts, isCapitalised, isOpening }: Token, language: Slavic): number | undefined {
  if ((isCapitalised && !isOpening) || isGoverning[language](facts)) return undefined;
  const cases = adjectiveCases(facts, language);
  if (cases === undefined || (cases & casesOf('I')) === cases) return undefined;
  return language === 'uk' && (cases & casesOf('N')) !== 0 ? cases | casesOf('GDI') : cases;
}

const joining = oneOf`и|і|й|та|или|або|чи`;

const isExclaimed = ({ tokens }: SideReading, at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some((one) => oneOf`що|что`.has(one.facts.folded));

const counting = lettered.u`^(?:дв(?:а|е|і|ох|ом|ум|ух|ума|омя|умя|ое|оє)|тр(?:и|е|ех|ем|емя|ьох|ьом|ьома|ое|оє)|(?:чотир|четыр)\p{L}{1,3}|п['’]ят[иь]\p{L}{0,2}|пят[иь]|ш[іе]сти|ш[іе]сть|сем[иь]|сім|восьм[иь]|вісім|девят[иь]|десят[иь]|(?:об[аие]|обо[ех]|обидв)\p{L}{0,3}|полгода|полдня|полчаса|півроку|півдня|півтор\p{L}|полтор\p{L}|пів|пол|полу|(?:де)?кільк\p{L}{1,2}|нескольк\p{L}{1,2}|багато|много|больше|більше|меньше|менше|тисяч\p{L}*|тысяч\p{L}*|ворота)$`;

/** «два новых моста», «три з половиною»: a count rules the cases. */
const isCounted = ({ tokens }: SideReading, at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some((one) => one.isNumber || counting.test(one.facts.folded));

/** «первого и второго сезонов», «в целом», «по-новому»: one of several, or a phrase of its own. */
function isJoined({ tokens, text }: SideReading, at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  const gap = text.slice(before.endOffset, tokens[at]?.startOffset);
  return gap !== ' ' || oneOf`и|і|й|та|или|або|чи|ни|ні|в|у|во|по|за|с|із|з`.has(before.facts.folded);
}

const governments = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(rows).flatMap(([words, cases]) =>
      words.split(' ').map((word) => [word, casesOf(cases)] as const),
    ),
  );

const prepositions: Readonly<Record<Slavic, ReadonlyMap<string, number>>> = {
  ru: governments({
    'из от до без для из-за из-под возле против среди кроме вместо': 'G', 'к ко': 'D', 'в во на о об': 'AP', по: 'DAP',
    'за под': 'AI', 'с со': 'GAI', при: 'P', 'над перед': 'I', между: 'GI', 'через про': 'A',
  }),
  uk: governments({
    'від до без для біля проти серед крім замість': 'G', 'з із зі': 'GAI', 'у в': 'GAP', на: 'AP', по: 'DAP',
    'під': 'AI', за: 'GAI', при: 'P', 'над перед': 'AI', між: 'GI', 'через про': 'A',
  }),
}; // prettier-ignore

const modal: Readonly<Record<Slavic, RegExp>> = {
  ru: /^(?:могут|можем|можете|смогут|смогла|смогли|должны|должен|должна|нужно|следует|хотят|начали|начал|начала|собираются|собирается|пытаются|пытается|решили|решил)$/u,
  uk: /^(?:можуть|можемо|можете|зможуть|змогла|змогли|повинні|повинен|повинна|потрібно|слід|хочуть|почали|почав|почала|збираються|збирається|намагаються|намагається|вирішили|вирішив)$/u,
};

const isModal = {
  uk: rememberWhether(({ folded }: FormFacts): boolean => modal.uk.test(folded)),
  ru: rememberWhether(({ folded }: FormFacts): boolean => modal.ru.test(folded)),
};

/** «один из бабуинов тащат»: one of them does, they do not. */
function isOneOfMany({ tokens, text }: SideReading, at: number, language: Slavic): boolean {
  const [verb, noun] = [tokens[at + 1], tokens[at]];
  if (verb?.facts.parts !== partBits.verb || !pluralVerb[language].test(verb.facts.folded)) return false;
  if (
    noun === undefined ||
    noun.facts.verb !== null ||
    !/(?:[иіы]х|[ії]в|[ое]в|ей|[ое]к|[аеиоы]й|[бвгджзклмнпрстфхцчшщ])$/u.test(noun.facts.folded)
  )
    return false;
  const one = tokens
    .slice(Math.max(0, at - 3), at)
    .find(({ facts }) => oneOf`один|одна|одне|одно|кожен|кожна|каждый|каждая`.has(facts.folded));
  const from = one === undefined ? undefined : tokens[one.index + 1];
  if (
    one === undefined ||
    from === undefined ||
    from.index >= at ||
    !oneOf`из|з|із|зі`.has(from.facts.folded)
  )
    return false;
  return !lettered.u`[^\p{L}\s'’-]`.test(text.slice(one.startOffset, verb.endOffset));
}

const pluralVerb: Readonly<Record<Slavic, RegExp>> = {
  ru: /(?:[ую]т|[ая]т|[аеиыоуя]ли)(?:ся)?$/u,
  uk: /(?:[ую]ть|[ая]ть|[аеиіоуя]ли)(?:ся)?$/u,
};

/** «получали новая плазма»: a verb in the plural before a feminine in the nominative that can only be its object. */
function isBareObject({ tokens, text }: SideReading, at: number, language: Slavic): boolean {
  const [verb, first, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (verb?.facts.verb !== 'past' || first === undefined || second?.facts.parts !== partBits.noun)
    return false;
  if (
    !/[аеиоуыяі]ли$/u.test(verb.facts.folded) ||
    /^(?:бы|бу|ста|оста|каза|оказа|вида|назва|назыв|счит|вваж)/u.test(verb.facts.folded)
  )
    return false;
  if (first.isCapitalised || second.isCapitalised || !/а$/u.test(second.facts.folded)) return false;
  const cases = adjectiveCases(first.facts, language);
  if (cases !== feminineNominative) return false;
  // «приехали новая певица и её группа»
  const rest = tokens.slice(at + 3, at + 8);
  return (
    !rest.some(({ facts }) => joining.has(facts.folded)) &&
    !/[,—–-]/u.test(text.slice(second.endOffset, second.endOffset + 2))
  );
}

/** «могут проявляются»: a finite verb where only an infinitive can stand. */
function isMisplacedVerb(own: SideReading, token: Token, next: Token, language: Slavic): boolean {
  if (!isModal[language](token.facts)) return false;
  const { verb, parts } = next.facts;
  if (parts !== partBits.verb || (verb !== 'present' && verb !== 'future' && verb !== 'nonpast'))
    return false;
  const lemmas = own.lexicon?.lemmasOf(next.text, language) ?? [];
  return lemmas.length > 0 && !lemmas.includes(next.facts.folded);
}

/** «об вооружённых», «о Украине», «с мной», «в вторник». */
function isWrongVowel({ facts }: Token, next: Token, language: Slavic): boolean {
  if (language !== 'ru') return false;
  const word = next.facts.folded;
  switch (facts.folded) {
    case 'об':
      return (
        /^[бвгджзйклмнпрстфхцчшщ][аеиоуыэюя]/u.test(word) && /(?:ом|ем|ой|ей|их|ых|ах|ях|ии)$/u.test(word)
      );
    case 'о':
      return (
        /^[аиоуэ]/u.test(word) &&
        word.length > 3 &&
        /[а-я]{2}/u.test(next.text) &&
        /(?:ом|ем|ой|ей|их|ых|ах|ях|ии|е)$/u.test(word)
      );
    case 'с':
      return /^(?:мной|всеми|всем|всей|стр|встр|взв|сс)/u.test(word);
    case 'в':
      return /^(?:втор(?:ник|ой|ую|ом)|все[мйх]|мне|франц)/u.test(word);
    default:
      return false;
  }
}
