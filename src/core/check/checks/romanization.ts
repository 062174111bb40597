import { lettered } from '../../text/lettered.ts';
import { editDistance } from '../../romanize/skeleton.ts';
import { romanize } from '../../romanize/romanize.ts';
import { romanizationSystems } from '../../romanize/systems.ts';
import type { Gazetteer } from '../../names/gazetteer.ts';
import { isOfUkraine } from '../../names/of-ukraine.ts';
import { everydaySystems, standingOf } from '../../names/standing.ts';
import type { SlavicLanguage, Span } from '../../model.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import type { CheckKnowledge, PairIssue } from '../types.ts';
import { overlaps } from '../spans.ts';
import { foreignSpans } from './language.ts';
import { respeltPlaces } from './respelt-places.ts';
import { remember } from '../words/memo.ts';
import { firstNames } from '../data/russian-first-names.data.ts';

/** Finds Ukrainian names that the English text writes by their Russian form: Vladimir, Gavrilishin, Verbitsky; places in a Ukrainian text too. */
export const romanizationCheck: PairCheck = {
  id: 'romanization',
  run(reading, knowledge) {
    const { gazetteer } = knowledge;
    const respelt = respeltPlaces(reading, gazetteer);
    const isForward = reading.source.language === 'uk' && reading.target.language === 'en';
    const isBackward = reading.source.language === 'en' && reading.target.language === 'uk';
    const side = reading.source.language === 'uk' ? 'source' : 'target';
    if (!isForward && !isBackward) return withoutForeign(reading, respelt, side, knowledge);
    const [ukrainian, english] = isForward
      ? [reading.source, reading.target]
      : [reading.target, reading.source];
    const issues = inTwoWords(ukrainian, english, gazetteer).map(([name, latin, russian]) =>
      asIssue(isForward ? [name, latin] : [latin, name], [name.text, latin.text, russian]),
    );
    for (const [source, target] of namePairs(reading, isForward)) {
      const [name, latin] = isForward ? [source, target] : [target, source];
      if (isOfRussia(ukrainian, name, gazetteer) || isOwnSpelling(ukrainian, [name, latin], gazetteer))
        continue;
      const russian =
        listedRussian(name, latin, gazetteer) ??
        russianBehind(name, latin, isListedInUkraine(ukrainian, name, gazetteer));
      const isUkrainian = saysUkraine(ukrainian, name, gazetteer);
      if (russian === null || isUkrainian === false) continue;
      const issue = asIssue([source, target], [name.text, latin.text, russian]);
      // Where nothing says whose name it is, a Russian may bear it.
      issues.push(isUkrainian === true ? issue : { ...issue, severity: 'info', tier: 'more' });
    }
    return withoutForeign(reading, [...respelt, ...issues], side, knowledge);
  },
};

/** A name in a Russian sentence or quotation of the Ukrainian text says nothing of the way the Ukrainian one went. */
function withoutForeign(
  reading: PairReading,
  issues: readonly PairIssue[],
  side: 'source' | 'target',
  knowledge: CheckKnowledge,
): readonly PairIssue[] {
  if (issues.length === 0) return issues;
  const own = reading[side];
  const foreign = foreignSpans(reading, side, knowledge);
  const quoted = own.quotations
    .map(({ span }) => span)
    .filter((span) => foreign.some((run) => overlaps(run, span)));
  return issues.filter(
    ({ [side]: spans }) => ![...foreign, ...quoted].some((run) => spans.some((span) => overlaps(run, span))),
  );
}

function asIssue(
  [here, there]: readonly [Named, Named],
  [source, target, form]: readonly [string, string, string],
): PairIssue {
  return {
    checkId: 'romanization',
    category: 'name',
    kind: 'via-russian',
    severity: 'minor',
    tier: 'shown',
    source: [here],
    target: [there],
    message: { key: 'check.name.via-russian', params: { source, target, form } },
  };
}

/** A name where it stands. */
interface Named extends Span {
  readonly text: string;
}

/** Places of two words, which are no ties of single words: Krivoy Rog. With the Russian form behind the spelling. */
function inTwoWords(
  ukrainian: SideReading,
  english: SideReading,
  gazetteer: Gazetteer | undefined,
): (readonly [Named, Named, string])[] {
  const found: (readonly [Named, Named, string])[] = [];
  for (const [at, first] of ukrainian.tokens.entries()) {
    const second = ukrainian.tokens[at + 1];
    if (!first.isCapitalised || second?.isCapitalised !== true || second.startOffset !== first.endOffset + 1)
      continue;
    const span = { startOffset: first.startOffset, endOffset: second.endOffset };
    const name = { ...span, text: ukrainian.text.slice(span.startOffset, span.endOffset) };
    for (const entry of gazetteer?.named(name.text, 'uk') ?? []) {
      if (entry.country !== 'UA' || entry.kind === 'person') continue;
      for (const form of entry.en) {
        const startOffset = english.text.indexOf(form.text);
        const standing = startOffset < 0 ? undefined : standingOf(form, entry);
        if (standing?.status !== 'via-russian') continue;
        const latin = { startOffset, endOffset: startOffset + form.text.length, text: form.text };
        found.push([name, latin, standing.form?.text ?? entry.ru[0]?.text ?? form.text]);
      }
    }
  }
  return found;
}

/** Names tied to each other, and first names of the table that sound too different to be tied. */
function namePairs(reading: PairReading, isForward: boolean): (readonly [Token, Token])[] {
  const { source, target, links } = reading;
  const pairs: (readonly [Token, Token])[] = [];
  for (const link of links.links) {
    const [here, there] = [source.tokens[link.source[0] ?? -1], target.tokens[link.target[0] ?? -1]];
    if (here?.isCapitalised === true && there?.isCapitalised === true) pairs.push([here, there]);
  }
  const isFree = (ties: Int32Array, token: Token): boolean =>
    token.isCapitalised && (ties[token.index] ?? -1) < 0;
  const left = source.tokens.filter((token) => isFree(links.ofSource, token));
  const right = target.tokens.filter((token) => isFree(links.ofTarget, token));
  for (const here of left) {
    const there = right.find((other) => {
      const [name, latin] = isForward ? [here, other] : [other, here];
      return firstNamesLike(name.text).some(
        ([uk, , ru]) => uk.test(name.text) && ru.test(latin.facts.folded),
      );
    });
    if (there !== undefined) pairs.push([here, there]);
  }
  return pairs;
}

/** The rows of the table by the capital that the Ukrainian name begins with. */
const firstNamesAt: ReadonlyMap<string, typeof firstNames> = new Map(
  [...new Set(firstNames.map(initialOf))].map(
    (initial) => [initial, firstNames.filter((row) => initialOf(row) === initial)] as const,
  ),
);

/** All ways of one pattern begin with the same letter. */
function initialOf([ukrainian]: (typeof firstNames)[number]): string {
  return lettered.u`\p{L}`.exec(ukrainian.source)?.[0] ?? '';
}

const firstNamesLike = (name: string): typeof firstNames => firstNamesAt.get(name.charAt(0)) ?? [];

/** People of Russia bear their own names: the Ukrainian form is the translation there. */
const ofRussia =
  /^(?:Путін|Мединськ|Лавров|Пєсков|Ушаков|Шойгу|Медведєв|Захаров|Бєлоусов|Галузін|Грушк|Рябков|Набіуллін|Патрушев|Герасимов|Кадиров|Навальн|Зюганов|Жириновськ|Слуцьк|Матвієнк|Володін|Мішустін|Собянін|Дмитрієв|Костюков|Фомін|Зорін|Ленін|Сталін|Горбачов|Єльцин|Хрущов|Пригожин|Суровікін|Небензя|Полянськ|Родніна|Симоньян)/u;

/** The name itself, the words beside it or the adjective before it say that the person is Russian. */
function isOfRussia(reading: SideReading, name: Token, gazetteer: Gazetteer | undefined): boolean {
  const beside = reading.tokens.slice(Math.max(0, name.index - 2), name.index + 3);
  if (beside.some((token) => token.isCapitalised && ofRussia.test(token.text))) return true;
  const before = reading.text.slice(Math.max(0, name.startOffset - 60), name.startOffset);
  if (/(?:російськ|росії|рф|кремл|москв)[^.!?]*$/iu.test(before)) return true;
  const surname = reading.tokens[name.index + 1];
  const isFull = surname?.isCapitalised === true && surname.startOffset === name.endOffset + 1;
  const countries = new Set(
    (gazetteer?.named((isFull ? surname : name).text, 'uk') ?? [])
      .filter((entry) => entry.kind === 'person')
      .map((entry) => entry.country),
  );
  if (countries.size > 0) return !countries.has('UA');
  // «Валерій Кожухов» may be of either country: only what says Ukraine beside him settles it.
  return isFull && /(?:[оеє]в|ін)(?:[ау]|им|ою|ий|і)?$/u.test(surname.text) && !/україн/iu.test(before);
}

/** Whether the name and what stands beside it say that Ukraine is meant; undefined where nothing does. */
function saysUkraine(reading: SideReading, name: Token, gazetteer: Gazetteer | undefined): boolean | undefined {
  const { tokens, text } = reading;
  const next = tokens[name.index + 1];
  const isBeside = next?.isCapitalised === true && next.startOffset === name.endOffset + 1;
  const surname = isBeside ? next.text : undefined;
  const others = tokens.filter((one) => one.isCapitalised && one.index !== name.index && one !== next);
  return isOfUkraine({ name: name.text, surname, text, others: others.map((one) => one.text) }, gazetteer);
} // prettier-ignore

/** Endings of Slavic surnames: a foreign name has an owner's spelling, whatever letters it meets. */
const slavicSurname =
  /(?:sk[iy]y?|ts?k[iy]y?|enko|chuk|[iy]uk|[oe]v|[iy]n|[iy]shin|[iy]shyn|ko|ych|ich|ets|ova|ina|yna|ska(?:ya|ia)?|uk|yk|ik|ub|yi|[iy]y)$/u;

/** The Russian form behind a spelling that the gazetteer lists as made from it; null where it lists none. */
function listedRussian(name: Token, latin: Token, gazetteer: Gazetteer | undefined): string | null {
  const spelled = spelledOf(latin);
  for (const entry of gazetteer?.named(name.text, 'uk') ?? []) {
    const form = entry.country === 'UA' && entry.en.find((one) => one.text.toLowerCase() === spelled);
    if (form === undefined || form === false) continue;
    const standing = standingOf(form, entry);
    if (standing.status === 'via-russian') return standing.form?.text ?? entry.ru[0]?.text ?? null;
  }
  return null;
}

/** True where the person, named by this word or by the surname behind it, is known to write it so: Vitali Klitschko. */
function isOwnSpelling(
  reading: SideReading,
  [name, latin]: readonly [Token, Token],
  gazetteer: Gazetteer | undefined,
): boolean {
  const spelled = spelledOf(latin);
  return [name, reading.tokens[name.index + 1]].some((token) =>
    (token?.isCapitalised === true ? (gazetteer?.named(token.text, 'uk') ?? []) : [])
      .filter(({ kind }) => kind === 'person')
      .some(({ en }) =>
        en.some(
          ({ status, text }) => status === 'own' && text.toLowerCase().split(/[ -]/u).includes(spelled),
        ),
      ),
  );
}

const spelledOf = (latin: Token): string => latin.text.replace(/['’ʼ]s$/u, '').toLowerCase();

/** A first name of the table before the name, or the gazetteer, says that somebody or something of Ukraine is meant. */
function isListedInUkraine(reading: SideReading, name: Token, gazetteer: Gazetteer | undefined): boolean {
  const first = reading.tokens[name.index - 1];
  const isAfterFirstName =
    first !== undefined &&
    first.endOffset + 1 === name.startOffset &&
    firstNamesLike(first.text).some(([ukrainian]) => ukrainian.test(first.text));
  return (
    isAfterFirstName || (gazetteer?.named(name.text, 'uk') ?? []).some((entry) => entry.country === 'UA')
  );
}

/** The Russian form that explains a Latin spelling better than any Ukrainian system does; null where none does. */
function russianBehind(name: Token, latin: Token, isUkrainian: boolean): string | null {
  const spelled = latin.text
    .toLowerCase()
    .replace(/['’ʼ]s$/u, '')
    .replace(/[^a-z]/gu, '');
  const first = firstNamesLike(name.text).find(
    ([ukrainian, , russian]) => ukrainian.test(name.text) && russian.test(spelled),
  );
  // «Юрій» is Yuriy to the older Ukrainian standard as well.
  if (first !== undefined) return isByUkrainianStandard(name.text, spelled) ? null : first[1];
  // A country or a people has its English name.
  if (latin.facts.isProper && latin.facts.concepts.length > 0) return null;
  if (!(isUkrainian || slavicSurname.test(spelled)) || spelled.length < 5) return null;
  const russian = russianLook(name.text);
  const [fromUkrainian, fromRussian] = [
    distanceTo(spelled, name.text, 'uk'),
    distanceTo(spelled, russian, 'ru'),
  ];
  if (fromRussian >= fromUkrainian || fromRussian > 1) return null;
  const lemma = lemmaOf(name.text, spelled);
  return lemma === null ? null : russianLook(lemma);
}

const ukrainianStandards = romanizationSystems.filter(({ id }) => everydaySystems.has(id));

/** True where a standard that people write Ukrainian names by gives the very spelling, of the name as it stands or of its nominative. */
function isByUkrainianStandard(name: string, spelled: string): boolean {
  const forms = new Set([name, name.replace(/і(?:я|ю|єм|єві|ї|є)$/u, 'ій')]);
  return [...forms].some((form) =>
    ukrainianStandards.some((system) => lettersOf(romanize(form, system)) === spelled),
  );
}

const adjectiveCase = /(?:[сц]ьк)(?:ої|ій|ою|ого|ому|им|их|ими)$/u;

/**
 * The name as a dictionary has it, for the message: a case ending is cut off where the spelling has none. Null for a
 * declined adjective, whose gender its own letters do not tell.
 */
function lemmaOf(name: string, spelled: string): string | null {
  if (adjectiveCase.test(name) || /(?:ої|ого|ому|ими|их)$/u.test(name)) return null;
  return /[^aeiouy]$/u.test(spelled) ? name.replace(/(?:ові|еві|єві|ом|ем|єм|[ауі])$/u, '') : name;
}

/** How a Russian text would spell the Ukrainian letters. */
const russianLook = (word: string): string =>
  word
    .replace(/([сц])ьк/gu, '$1к')
    .replaceAll('ця', 'ца')
    .replaceAll('цю', 'цу')
    .replaceAll('и', 'ы')
    .replaceAll('і', 'и')
    .replaceAll('ї', 'и')
    .replaceAll('є', 'е')
    .replaceAll('ы', 'и')
    .replace(/['’ʼ]/gu, 'ъ');

/** A word as the systems of a language spell it, letters only. */
const spellings = {
  uk: remember((word: string) => spellingsOf(word, 'uk')),
  ru: remember((word: string) => spellingsOf(word, 'ru')),
} as const;

const spellingsOf = (word: string, language: SlavicLanguage): readonly string[] =>
  romanizationSystems
    .filter((system) => system.language === language)
    .map((system) => lettersOf(romanize(word, system)));

const lettersOf = (latin: string): string =>
  latin
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/gu, '');

/** Letters by which the beginning of a spelling differs from the nearest system's; the case ending is left out. */
function distanceTo(spelled: string, cyrillic: string, language: SlavicLanguage): number {
  const kept = cyrillic.length > 5 ? cyrillic.slice(0, -2) : cyrillic;
  return spellings[language](kept).reduce(
    (least, latin) => Math.min(least, editDistance(spelled.slice(0, latin.length), latin)),
    99,
  );
}
