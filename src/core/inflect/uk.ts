import { ParadigmTable, readExceptions } from './paradigm.ts';
import type { LanguageRules } from './rules.ts';
import { ukAdjectiveExceptions, ukAdjectives } from './uk-adjectives.ts';
import { ukClosedClasses, ukNounExceptions } from './uk-closed.ts';
import { ukNouns } from './uk-nouns.ts';
import { ukVerbBases, ukVerbPrefixes } from './uk-verb-bases.ts';
import { ukVerbs } from './uk-verbs.ts';

/** Ukrainian: paradigms, exceptions and verbs of closed classes. */
export const ukRules: LanguageRules = {
  words: new ParadigmTable([...ukNouns, ...ukAdjectives]),
  verbs: new ParadigmTable(ukVerbs),
  exceptions: readExceptions(ukClosedClasses + ukNounExceptions),
  adjectiveExceptions: readExceptions(ukAdjectiveExceptions),
  superlativePrefixes: ['якнай', 'щонай', 'най'],
  verbBases: ukVerbBases,
  verbPrefixes: ukVerbPrefixes,
  epenthetic: 'і',
  infinitives: ['ти', 'чи'],
  analyticFuture: { mark: 'тим', pattern: /(?<=ти)(?:му|меш|ме|меть|мемо|мем|мете|муть)$/ },
  participles: new ParadigmTable([
    { group: 'adj', lemma: 'ий', after: 'нтлч', endings: 'ого ому им ім а ої ій у ою е і их ими' },
  ]),
};
