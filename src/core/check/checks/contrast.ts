import { contrastFamilies } from '../data/contrasts.data.ts';
import type { KnownLanguage } from '../../model.ts';
import { foldWord } from '../../text/fold.ts';
import { observe } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import type { PairIssue } from '../types.ts';
import type { FormFacts } from '../words/form-book.ts';
import { rememberOfForm } from '../words/memo.ts';

/**
 * Finds words of one kind in each other's place: soldiers and civilians, drones and missiles, hostages and prisoners,
 * slightly and considerably. Told only where nothing answers either of them on the other side.
 */
export const contrastCheck: PairCheck = {
  id: 'contrast',
  isBySentence: true,
  run(reading) {
    const left = openWords(reading, 'source');
    if (left.length === 0) return [];
    const right = openWords(reading, 'target');
    if (right.length === 0) return [];
    const told = new Set<string>();
    return left.flatMap((here) => {
      const there = right.find((one) => excludes(reading, here, one));
      if (there === undefined || told.has(here.meaning.family)) return [];
      told.add(here.meaning.family);
      return [asIssue(reading, here, there)];
    });
  },
};

interface Meaning {
  readonly index: number;
  readonly family: string;
}

/** What a word form says: the meaning it raises, and those it answers, by their index. */
interface Said {
  readonly raised: Meaning | undefined;
  readonly answered: readonly number[];
}

type Words = readonly {
  readonly text: string;
  readonly isBeginning: boolean;
  readonly meaning: Meaning;
  readonly isSoft: boolean;
}[];

function readTable(): Readonly<Record<KnownLanguage, Words>> {
  const found: Record<KnownLanguage, Words[number][]> = { uk: [], ru: [], en: [] };
  let family = '';
  let index = 0;
  for (const line of contrastFamilies.split('\n')) {
    if (line.startsWith('#')) family = line.slice(1).trim().replaceAll(' ', '-');
    const cells = line.split('|');
    if (cells.length !== 3) continue;
    const meaning = { index, family };
    index += 1;
    for (const [place, language] of (['uk', 'ru', 'en'] as const).entries()) {
      const [raising = '', answering = ''] = (cells[place] ?? '').split('~');
      for (const [words, isSoft] of [
        [raising, false],
        [answering, true],
      ] as const)
        for (const word of words
          .trim()
          .split(/\s+/)
          .filter((one) => one !== ''))
          found[language].push({
            text: foldWord(word.replace(/\*$/u, ''), language),
            isBeginning: word.endsWith('*'),
            meaning,
            isSoft,
          });
    }
  }
  return found;
}

const table = readTable();
const nothing: Said = { raised: undefined, answered: [] };

/** Words by their first two letters, so that a form meets few of them. */
const byBeginning: Readonly<Record<KnownLanguage, ReadonlyMap<string, Words>>> = {
  uk: groupWords(table.uk),
  ru: groupWords(table.ru),
  en: groupWords(table.en),
};

function groupWords(words: Words): ReadonlyMap<string, Words> {
  const groups = new Map<string, Words[number][]>();
  for (const word of words) {
    const key = word.text.slice(0, 2);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [word]);
    else group.push(word);
  }
  return groups;
}

const saidIn: Readonly<Record<KnownLanguage, (facts: FormFacts) => Said>> = {
  uk: rememberOfForm(({ folded }) => readForm(folded, 'uk')),
  ru: rememberOfForm(({ folded }) => readForm(folded, 'ru')),
  en: rememberOfForm(({ folded }) => readForm(folded, 'en')),
};

function readForm(folded: string, language: KnownLanguage): Said {
  const own = (byBeginning[language].get(folded.slice(0, 2)) ?? []).filter(({ text, isBeginning }) =>
    isBeginning ? folded.startsWith(text) : folded === text,
  );
  if (own.length === 0) return nothing;
  return {
    raised: own.find(({ isSoft }) => !isSoft)?.meaning,
    answered: own.map(({ meaning }) => meaning.index),
  };
}

interface OpenWord {
  readonly token: Token;
  readonly meaning: Meaning;
}

const answersOf = (reading: SideReading): ReadonlySet<number> =>
  reading.keep(answersOf, ({ language, tokens }) => {
    if (language === undefined) return new Set<number>();
    const say = saidIn[language];
    return new Set(tokens.flatMap(({ facts }) => say(facts).answered));
  });

/** Ties from which two words are equivalents of the lexicon. */
const equivalentTie = 0.8;

/** Words of a family that nothing on the other side answers. */
function openWords(reading: PairReading, side: 'source' | 'target'): OpenWord[] {
  const own = reading[side];
  const other = reading[side === 'source' ? 'target' : 'source'];
  if (own.language === undefined || other.language === undefined) return [];
  const say = saidIn[own.language];
  const raised = own.tokens.flatMap((token): OpenWord[] => {
    const meaning = say(token.facts).raised;
    return meaning === undefined ? [] : [{ token, meaning }];
  });
  if (raised.length === 0) return [];
  const answers = answersOf(other);
  return raised.filter(({ meaning }) => !answers.has(meaning.index));
}

/** How far apart two words may stand, as a share of their sides' lengths or in letters. */
const reach = { share: 0.2, letters: 50 } as const;

function excludes(reading: PairReading, here: OpenWord, there: OpenWord): boolean {
  if (here.meaning.family !== there.meaning.family || here.meaning.index === there.meaning.index)
    return false;
  const { source, target } = reading;
  const lengths = [source.text.length, target.text.length] as const;
  const apart = Math.abs(
    here.token.startOffset / Math.max(1, lengths[0]) - there.token.startOffset / Math.max(1, lengths[1]),
  );
  if (apart > Math.max(reach.share, reach.letters / Math.max(1, Math.min(...lengths)))) return false;
  return (
    !isRendered(reading, 'source', here.token, there.token) &&
    !isRendered(reading, 'target', there.token, here.token)
  );
}

/** The word has an equivalent over there, which is not the one it is held against. */
function isRendered(
  { links }: PairReading,
  side: 'source' | 'target',
  { index }: Token,
  against: Token,
): boolean {
  const link = links.links[(side === 'source' ? links.ofSource : links.ofTarget)[index] ?? -1];
  if (link === undefined || link.quality < equivalentTie) return false;
  return !(side === 'source' ? link.target : link.source).includes(against.index);
}

/** Families whose words are put in freely now and then; the others name who and what the news is about. */
const freelyPut: ReadonlySet<string> = new Set([
  'extent', 'secrecy', 'time-again', 'rough', 'ground', 'pace', 'order', 'owner', 'youth', 'settlement', 'person',
]); // prettier-ignore

function asIssue({ source, target }: PairReading, here: OpenWord, there: OpenWord): PairIssue {
  const span = ({
    token: { startOffset, endOffset },
  }: OpenWord): { startOffset: number; endOffset: number } => ({ startOffset, endOffset });
  const isOfThings = !freelyPut.has(here.meaning.family);
  return {
    checkId: 'contrast',
    category: 'mistranslation',
    kind: `contrast-${here.meaning.family}`,
    severity: isOfThings ? 'major' : 'minor',
    tier: isOfThings ? 'shown' : 'more',
    source: [span(here)],
    target: [span(there)],
    message: observe('check.relation.differ', [source, span(here)], [target, span(there)]),
  };
}
