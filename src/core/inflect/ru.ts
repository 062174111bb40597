import { ParadigmTable, readExceptions } from './paradigm.ts';
import { ruAdjectiveExceptions, ruAdjectives } from './ru-adjectives.ts';
import { ruClosedClasses, ruNounExceptions } from './ru-closed.ts';
import { ruNouns } from './ru-nouns.ts';
import { ruVerbBases, ruVerbPrefixes } from './ru-verb-bases.ts';
import { ruVerbs } from './ru-verbs.ts';
import type { LanguageRules } from './rules.ts';

/** Russian: paradigms, exceptions and verbs of closed classes; ё stands as е. */
export const ruRules: LanguageRules = {
  words: new ParadigmTable([...ruNouns, ...ruAdjectives]),
  verbs: new ParadigmTable(ruVerbs),
  exceptions: readExceptions(ruClosedClasses + ruNounExceptions),
  adjectiveExceptions: readExceptions(ruAdjectiveExceptions),
  superlativePrefixes: ['наи'],
  verbBases: ruVerbBases,
  verbPrefixes: ruVerbPrefixes,
  epenthetic: 'о',
  infinitives: ['ть', 'ти', 'чь'],
  analyticFuture: undefined,
  participles: new ParadigmTable([
    { group: 'adj', lemma: 'ый', after: 'нтм', endings: 'ого ому ым ом ая ой ую ою ое ые ых ыми' },
    { group: 'adj', lemma: 'ий', after: 'щш', endings: 'его ему им ем ая ей ую ею ее ие их ими' },
  ]),
};
