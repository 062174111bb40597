import { compileParadigms, readExceptions } from './paradigm.ts';
import { ruAdjectiveExceptions, ruAdjectives } from './ru-adjectives.ts';
import { ruClosedClasses, ruNounExceptions } from './ru-closed.ts';
import { ruNouns } from './ru-nouns.ts';
import { ruVerbBases, ruVerbPrefixes } from './ru-verb-bases.ts';
import { ruVerbs } from './ru-verbs.ts';
import type { LanguageRules } from './rules.ts';

/** Russian: paradigms, exceptions and verbs of closed classes; ё stands as е. */
export const ruRules: LanguageRules = {
  words: compileParadigms([...ruNouns, ...ruAdjectives]),
  verbs: compileParadigms(ruVerbs),
  exceptions: readExceptions(ruClosedClasses + ruNounExceptions),
  adjectiveExceptions: readExceptions(ruAdjectiveExceptions),
  superlativePrefixes: ['наи'],
  verbBases: ruVerbBases,
  verbPrefixes: ruVerbPrefixes,
  epenthetic: 'о',
  infinitive: /(?:ть|ти|чь)$/,
  analyticFuture: undefined,
  participleEnding:
    /(?<=[нтм])(?:ого|ому|ым|ом|ая|ой|ую|ою|ое|ые|ых|ыми)$|(?<=[щш])(?:его|ему|им|ем|ая|ей|ую|ею|ее|ие|их|ими)$/,
  participleLemma: (stem) => `${stem}${/[щш]$/.test(stem) ? 'ий' : 'ый'}`,
  reflexiveSuffix: 'ся',
};
