import { lettered } from '../../text/lettered.ts';
import { oneOf } from '../../text/word-list.ts';
import { allMatches } from '../../text/matches.ts';
import { relationFamilies } from '../data/relations.data.ts';
import type { RelationFamily, RelationGroup } from '../data/relations.data.ts';
import type { KnownLanguage, Span } from '../../model.ts';
import { observe } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import type { PairIssue } from '../types.ts';
import { remember } from '../words/memo.ts';
import { PhraseTable } from '../words/phrase-table.ts';
import { sureTie } from '../words/tied-share.ts';

/**
 * Finds small words that turn a claim: all against some, if against although, before against after, more against less,
 * north against south, he against she. Told only where each side has a word that nothing on the other side answers and
 * the two exclude each other in about the same place.
 */
export const relationCheck: PairCheck = {
  id: 'relation',
  isBySentence: true,
  run(reading) {
    if (hasNone(reading.source) && hasNone(reading.target)) return [];
    // «він» of a Ukrainian noun is «она» of its Russian one: only English parts people from things.
    const isSlavic = reading.source.language !== 'en' && reading.target.language !== 'en';
    return families
      .filter(({ id }) => !(isSlavic && id === 'person'))
      .flatMap((family) => relationIssues(reading, family));
  },
};

interface Group {
  readonly id: string;
  /** Row of `words`. */
  readonly words: number;
  /** Row of `soft`. */
  readonly soft: number;
}

interface Family {
  readonly id: string;
  readonly isLone: boolean;
  readonly groups: readonly Group[];
}

/** How far apart two words may stand that exclude each other, and how far off what answers one: this share of the text, or this many letters. */
const reach = { share: 0.25, letters: 60 } as const;
const answering = { share: 0.35, letters: 120 } as const;

/** A reach as a share of the shorter side. */
const within = (limit: { share: number; letters: number }, a: SideReading, b: SideReading): number =>
  Math.max(limit.share, limit.letters / Math.max(1, Math.min(a.text.length, b.text.length)));

/** Distance of two places, each as a share of its side's length. */
const apart = (here: Span, source: SideReading, there: Span, target: SideReading): number =>
  Math.abs(
    here.startOffset / Math.max(1, source.text.length) - there.startOffset / Math.max(1, target.text.length),
  );

/** Ways of writing of many meanings, a row each: sought in a text together. */
interface Ways {
  readonly rows: Readonly<Record<KnownLanguage, string>>[];
  /** Whole words in any case; a hyphen parts them, so that both halves of a compound are found. */
  readonly tableOf: (language: KnownLanguage) => PhraseTable;
}

function noWays(): Ways {
  const rows: Ways['rows'] = [];
  const read = (language: KnownLanguage): PhraseTable =>
    new PhraseTable(
      rows.map((row) => row[language].split('|')),
      { isBehindHyphen: true },
    );
  return { rows, tableOf: remember(read) };
}

const [words, soft] = [noWays(), noWays()];

const families: readonly Family[] = relationFamilies.map((family: RelationFamily) => ({
  id: family.id,
  isLone: family.isLone === true,
  groups: family.groups.map((group: RelationGroup) => ({
    id: group.id,
    words: words.rows.push(group) - 1,
    soft:
      soft.rows.push({ uk: group.soft?.uk ?? '', ru: group.soft?.ru ?? '', en: group.soft?.en ?? '' }) - 1,
  })),
}));

/** «all the more», “after all”: the word is there, its meaning is not. */
const idle: Readonly<Record<KnownLanguage, RegExp>> = {
  uk: lettered.giu`(?<!\p{L})(?:[ву]се ж|[ву]се-таки|хоча б|хоч[ -]|над усе|понад усе|більш[- ]менш\p{L}*|не менш\p{L}*|не більш\p{L}*|тим більше|більше не|щонайбільше|щонайменше|перш за все|не (?:лише|тільки|лишень)|(?:як|щойно|коли) (?:тільки|лише)|(?:тільки|лише) (?:но|що|б|би|через|тоді|тепер|зараз|коли|уяв\p{L}*|за умови)|хоч[аб]? (?:лише|тільки)|чи (?:лише|тільки)|(?:наскільки|як|якомога|не|це) (?:це )?(?:взагалі )?можливо)`,
  ru: lettered.giu`(?<!\p{L})(?:все же|все ещё|все еще|все равно|все время|все больше|все меньше|более[- ]менее|не мен\p{L}+|не бол\p{L}+|тем более|больше не|прежде всего|более того|тем не менее|не (?:только|лишь)|как только|(?:только|лишь) (?:что|бы|через|тогда|теперь|сейчас|когда|и|представ\p{L}*|при условии)|разве только|(?:насколько|как|не) (?:это )?(?:вообще )?возможно|только \p{L}+ш(?:ий|ая|ее|ие|его|ей|ему|их|им|ими|ую))`,
  en: lettered.giu`(?<!\p{L})(?:at all|after all|all but|all (?:the (?:more|same)|too)|first of all|above all|(?:no|not any|more or) (?:more|less|fewer|longer)\p{L}*|more or less|if (?:not|only|any)|as if|what if|even if|even though|what's more|once and for all|all in all|each other|one after (?:the other|another)|day after day|year after year|after which|shortly after|named after|all right|more and more|so called|whole|not only|only to(?= (?!the |an? |those |these |its |their |his |her |our |some |certain |one |two ))|(?:more|less|most|very) likely|as likely|only (?:just|then|now|more)|(?<=, )only (?:for|to)|if only|only (?:child|son|daughter|way|thing|reason|one|person|time|place|chance|option|question|hope)|(?:'s|the|an|its|his|her|their|my|your|our) only)(?!\p{L})`,
};

const idleSpans = (reading: SideReading): readonly Span[] =>
  reading.keep(idle, () =>
    reading.language === undefined ? [] : spansOf(allMatches(reading.text, idle[reading.language])),
  );

const spansOf = (matches: Iterable<RegExpExecArray>): Span[] =>
  [...matches].map((match) => ({ startOffset: match.index, endOffset: match.index + match[0].length }));

const none: readonly Span[] = [];

function find(reading: SideReading, ways: Ways, row: number): readonly Span[] {
  const { language } = reading;
  if (language === undefined) return none;
  return reading.keep(ways, () => ways.tableOf(language).find(reading)).get(row) ?? none;
}

/** True of a side without a word of any family. */
const hasNone = (reading: SideReading): boolean => {
  const { language } = reading;
  return (
    language === undefined || reading.keep(words, () => words.tableOf(language).find(reading)).size === 0
  );
};

const hasWords = (reading: SideReading, family: Family): boolean =>
  family.groups.some((group) => find(reading, words, group.words).length > 0);

/** Words of a group that say what they mean. */
function clear(reading: SideReading, group: Group): readonly Span[] {
  const found = find(reading, words, group.words);
  if (found.length === 0) return found;
  return found.filter(
    (one) =>
      !idleSpans(reading).some(
        (span) => span.startOffset < one.endOffset && one.startOffset < span.endOffset,
      ),
  );
}

/** Words of a group of a family that the other side does not answer in any way. */
function unanswered(
  reading: PairReading,
  side: 'source' | 'target',
  family: Family,
  group: Group,
): readonly Span[] {
  const [own, other] = [reading[side], reading[side === 'source' ? 'target' : 'source']];
  const here = clear(own, group);
  if (here.length === 0) return here;
  const sure = find(other, words, group.words);
  const answerReach = within(answering, own, other);
  const isNear = (one: Span, answer: Span): boolean => apart(one, own, answer, other) <= answerReach;
  const open = here.filter((one) => !sure.some((answer) => isNear(one, answer)));
  if (open.length === 0) return [];
  // «наступного тижня» holds «тижня», which answers “last week” only where it does not say the opposite.
  const opposite = family.groups.filter((one) => one !== group).flatMap((one) => clear(other, one));
  const isPart = (answer: Span, span: Span): boolean =>
    span.startOffset <= answer.startOffset &&
    answer.endOffset <= span.endOffset &&
    answer.endOffset - answer.startOffset < span.endOffset - span.startOffset;
  const mild = find(other, soft, group.soft).filter(
    (answer) => !opposite.some((span) => isPart(answer, span)),
  );
  return open.filter(
    (one) => !mild.some((answer) => isNear(one, answer) && !isSpokenFor(reading, side, one, answer)),
  );
}

/** Ties from which two words are equivalents of the lexicon. */
const equivalentTie = 0.9;

/** True where the answer is a word by word rendering of something else: “almost” of «ледь не», not of «навряд чи». */
function isSpokenFor(reading: PairReading, side: 'source' | 'target', sought: Span, answer: Span): boolean {
  const { links, ofSource, ofTarget } = reading.links;
  const isSource = side === 'source';
  const [own, other] = isSource ? [reading.source, reading.target] : [reading.target, reading.source];
  const inside = (token: Token, span: Span): boolean =>
    span.startOffset < token.endOffset && token.startOffset < span.endOffset;
  const words = other.tokens.filter((token) => inside(token, answer));
  return (
    words.length > 0 &&
    words.every((word) => {
      const link = links[(isSource ? ofTarget : ofSource)[word.index] ?? -1];
      const partners = (isSource ? link?.source : link?.target) ?? [];
      return (
        link !== undefined &&
        link.quality >= equivalentTie &&
        partners.every((at) => own.tokens[at] === undefined || !inside(own.tokens[at], sought))
      );
    })
  );
}

function relationIssues(reading: PairReading, family: Family): PairIssue[] {
  const { source, target } = reading;
  // Most sides have no word of most families.
  if (!hasWords(source, family) && !(family.isLone && hasWords(target, family))) return [];
  const left = family.groups.flatMap((group) =>
    unanswered(reading, 'source', family, group).map((span) => ({ group, span })),
  );
  if (left.length === 0 && !family.isLone) return [];
  const right = family.groups.flatMap((group) =>
    unanswered(reading, 'target', family, group).map((span) => ({ group, span })),
  );
  if (family.isLone) {
    const alike = (side: 'source' | 'target', found: readonly { readonly span: Span }[]): PairIssue[] =>
      found
        .filter(({ span }) => rare.has(family.id) || isWordedAlike(reading, side, span))
        .slice(0, 1)
        .map(({ span }) => loneIssue([source, target], family, side, span));
    return [...alike('source', left), ...alike('target', right)];
  }
  for (const here of left) {
    const there = right.find(
      (one) =>
        one.group !== here.group &&
        apart(here.span, source, one.span, target) <= within(reach, source, target),
    );
    if (there === undefined) continue;
    // On clean translations every one of these was a true difference; the other families are free rendering now and then.
    const isPlace = family.id === 'compass';
    return [
      {
        checkId: 'relation',
        category: 'mistranslation',
        kind: `relation-${family.id}`,
        severity: isPlace ? 'major' : 'minor',
        tier: isPlace ? 'shown' : 'more',
        source: [here.span],
        target: [there.span],
        message: observe('check.relation.differ', [source, here.span], [target, there.span]),
      },
    ];
  }
  return [];
}

/** «навряд чи» and «ледь не» turn a claim round and come and go in no rendering. */
const rare = oneOf`hardly|nearly`;
/** Words that the renderings of two neighbours may stand apart. */
const mostBetween = 6;

/** True where the words around a place are rendered by neighbours: in a free rendering small words come and go. */
function isWordedAlike(
  reading: PairReading,
  side: 'source' | 'target',
  { startOffset, endOffset }: Span,
): boolean {
  const { links, ofSource, ofTarget } = reading.links;
  const [ties, theirs] = side === 'source' ? [ofSource, ofTarget] : [ofTarget, ofSource];
  const [own, other] =
    side === 'source' ? [reading.source, reading.target] : [reading.target, reading.source];
  const words = own.tokens.filter(({ isContent }) => isContent);
  const partnersOf = (token: Token | undefined): readonly number[] | undefined => {
    const link = links[ties[token?.index ?? -1] ?? -1];
    return link === undefined || link.quality < sureTie
      ? undefined
      : side === 'source'
        ? link.target
        : link.source;
  };
  const [before, after] = [
    words.findLast((token) => token.endOffset <= startOffset),
    words.find((token) => token.startOffset >= endOffset),
  ];
  const [here, there] = [partnersOf(before), partnersOf(after)];
  if ((before !== undefined && here === undefined) || (after !== undefined && there === undefined))
    return false;
  if (here === undefined || there === undefined) return true;
  const [from, to] = [Math.min(...here, ...there), Math.max(...here, ...there)];
  const isFree = other.tokens.some(
    ({ index, isContent }) => isContent && from < index && index < to && (theirs[index] ?? -1) < 0,
  );
  return to - from <= mostBetween && !isFree;
}

/** «навряд чи» and «ледь не» turn a claim round, “only” narrows it, the others hold it back. */
const loneCategory: Readonly<Record<string, PairIssue['category']>> = {
  hardly: 'negation',
  nearly: 'negation',
  only: 'mistranslation',
};

/** “allegedly”, «ледь не»: what one side alone holds back. */
function loneIssue(
  [source, target]: readonly [SideReading, SideReading],
  { id }: Family,
  side: 'source' | 'target',
  span: Span,
): PairIssue {
  const isSource = side === 'source';
  return {
    checkId: 'relation',
    category: loneCategory[id] ?? 'modality',
    kind: `relation-${id}`,
    severity: 'minor',
    tier: 'more',
    source: isSource ? [span] : [],
    target: isSource ? [] : [span],
    message: observe(
      isSource ? 'check.relation.only-source' : 'check.relation.only-target',
      [source, isSource ? span : undefined],
      [target, isSource ? undefined : span],
    ),
  };
}
