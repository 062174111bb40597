import { claimPoles } from '../../data/claim-poles.data.ts';
import { isNegated } from '../../checks/word.ts';
import { observe } from '../../issues.ts';
import type { KnownLanguage } from '../../../model.ts';
import { foldWord } from '../../../text/fold.ts';
import type { PairReading } from '../../pair-reading.ts';
import type { SideReading, Token } from '../../reading.ts';
import type { PairIssue } from '../../types.ts';
import { readNumbers } from '../../values/quantities.ts';
import { rememberOfForm } from '../../words/memo.ts';
import type { FormFacts } from '../../words/form-book.ts';
import { anchorsOf, besideBoth } from './anchors.ts';
import type { Anchor } from './anchors.ts';
import { isOfThing } from './opposites.ts';

/** One of the two claims of a family, which a word makes. */
interface Pole {
  readonly family: string;
  readonly isFirst: boolean;
  /** The word denies by itself. */
  readonly isPlain: boolean;
}

type Words = readonly { readonly text: string; readonly isBeginning: boolean; readonly pole: Pole }[];
const columns: readonly KnownLanguage[] = ['uk', 'ru', 'en'];

function readTable(language: KnownLanguage): Words {
  const column = columns.indexOf(language);
  let head = { family: '', isPlain: false };
  let line = 0;
  return claimPoles
    .trim()
    .split('\n')
    .flatMap((row): Words => {
      if (/^[#!]/u.test(row)) {
        head = { family: row.slice(2), isPlain: row.startsWith('!') };
        line = 0;
        return [];
      }
      line += 1;
      const pole = { ...head, isFirst: line === 1 };
      return (row.split('|')[column] ?? '').split(' ').map((word) => ({
        text: foldWord(word.replace(/\*$/u, ''), language),
        isBeginning: word.endsWith('*'),
        pole,
      }));
    });
}

const tables = { uk: readTable('uk'), ru: readTable('ru'), en: readTable('en') };

const polesIn = (language: KnownLanguage): ((facts: FormFacts) => readonly Pole[]) =>
  rememberOfForm(({ folded }) =>
    tables[language]
      .filter(({ text, isBeginning }) => (isBeginning ? folded.startsWith(text) : folded === text))
      .map(({ pole }) => pole),
  );
const polesOf = { uk: polesIn('uk'), ru: polesIn('ru'), en: polesIn('en') } as const;

/** A word that makes a claim, and whether it makes the first claim of its family or the second, all told. */
interface Claim {
  readonly token: Token;
  readonly family: string;
  readonly isFirst: boolean;
}

const claimsOf = (side: SideReading): readonly Claim[] => side.keep(claimsOf, readClaims);

function readClaims(side: SideReading): readonly Claim[] {
  const { language } = side;
  if (language === undefined) return [];
  return side.tokens.flatMap((token): Claim[] =>
    polesOf[language](token.facts).map(({ family, isFirst, isPlain }) => ({
      token,
      family,
      isFirst: isPlain ? isFirst : isFirst !== isNegated(side, token),
    })),
  );
}

/** Families that tell what became of people and things, of whom some may fare so and others otherwise. */
const ofSome: ReadonlySet<string> = new Set(['life', 'custody', 'health', 'harm']);

/** Words with content from a claim to what both reports say beside it; in a short sentence everything is. */
const reach = 3;

/**
 * Finds claims that exclude each other beside the same words: «зросли», “fell”; «не закривали», “was shut”. Told where neither
 * sentence makes the other's claim as well.
 */
export function findOpposed(reading: PairReading): PairIssue[] {
  const { source, target } = reading;
  const [left, right] = [claimsOf(source), claimsOf(target)];
  if (left.length === 0 || right.length === 0) return [];
  const isAmong = (claims: readonly Claim[], { family, isFirst }: Claim): boolean =>
    claims.some((one) => one.family === family && one.isFirst === isFirst);
  const anchors = anchorsOf(reading);
  const isCounted = [source, target].some((side) => readNumbers(side).length > 0);
  for (const a of left)
    for (const b of right) {
      if (a.family !== b.family || a.isFirst === b.isFirst) continue;
      if (isOfThing(source, a.token) || isOfThing(target, b.token)) continue;
      if (isCounted && ofSome.has(a.family)) continue;
      if (isAmong(right, a) || isAmong(left, b)) continue;
      // The very words that are opposed may be tied: «не закрывали», “shut”.
      const others = anchors.filter((anchor) => !isOf(anchor, a.token, b.token));
      if (besideBoth(reading, others, [a.token, b.token], reach) < 1) continue;
      return [
        {
          checkId: 'word',
          category: 'mistranslation',
          kind: 'antonym',
          severity: 'minor',
          tier: 'more',
          source: [a.token],
          target: [b.token],
          message: observe('check.antonym', [source, a.token], [target, b.token]),
        },
      ];
    }
  return [];
}

const isOf = ({ source, target }: Anchor, here: Token, there: Token): boolean =>
  source.includes(here) || target.includes(there);
