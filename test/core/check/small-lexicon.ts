import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPair } from '../../../src/core/check/engine.ts';
import { createPlainSide } from '../../../src/core/check/side.ts';
import type { CheckKnowledge, PairIssue } from '../../../src/core/check/types.ts';
import { compileLexicon } from '../../../src/core/lexicon/compile.ts';
import { openLexicon } from '../../../src/core/lexicon/lexicon.ts';
import type { KnownLanguage } from '../../../src/core/model.ts';

const rows = `
угода, договір|соглашение, договор|agreement, treaty|noun|politics
підписувати, підписати|подписывать, подписать|sign|verb|politics
міністр|министр|minister|noun|politics
президент|президент|president|noun|politics
делегація|делегация|delegation|noun|politics
переговори|переговоры|talks, negotiations|noun|politics
капітуляція|капитуляция|capitulation, surrender|noun|politics
капітулювати|капитулировать|capitulate, surrender|verb|politics
беззастережна капітуляція|безоговорочная капитуляция|unconditional surrender|phrase|politics
місто|город|city, town|noun|general
столиця|столица|capital|noun|general
поїхати, їхати|поехать, ехать|go|verb|general
приїхати, приїжджати|приехать, приезжать|arrive, come|verb|general
війна|война|war|noun|war
прийняти, приймати|принять, принимать|accept|verb|general
пропозиція|предложение|proposal, offer|noun|politics
ранній|ранний|early|adj|general
пізній|поздний|late|adj|general
новий|новый|new|adj|general
журналіст|журналист|journalist, reporter|noun|general
час|время|time|noun|general
година|час|hour|noun|general
вечір|вечер|evening|noun|time
засідання|заседание|meeting, session|noun|politics
тривати|длиться, продолжаться|last, continue|verb|general
зала|зал|hall|noun|general
порожній|пустой|empty|adj|general
етап|этап|stage|noun|general
раунд|раунд|round|noun|general
чекати|ждать|wait|verb|general
автобус|автобус|bus|noun|general
площа|площадь|square|noun|general
стояти|стоять|stand|verb|general
готель|отель, гостиница|hotel|noun|general
увійти, заходити|войти, заходить|enter|verb|general
говорити, сказати|говорить, сказать|say, speak|verb|speech
обіцяти|обещать|promise|verb|speech
понад|свыше, более|more than, over|prep|general
`
  .trim()
  .split('\n')
  .map((row) => `${row.split('|').join('\t')}\t`);

const functionWords = readFileSync(
  join(import.meta.dirname, '../../../src/core/lexicon/data/function-words.tsv'),
  'utf8',
);

/** A lexicon of the words that the tests' sentences use. */
export const smallLexicon = openLexicon(
  compileLexicon({
    rows: [`uk\tru\ten\tpos\tfield\ttags\n${rows.join('\n')}\n`],
    falseFriends: 'uk\tru\tnote\nчас\tчас\ttime / hour\n',
    functionWords,
  }),
);

/** What the checks know in the tests. */
export const smallKnowledge: CheckKnowledge = { lexicon: smallLexicon, concepts: [] };

/** Checks two sentences. */
export function check(
  source: readonly [KnownLanguage, string],
  target: readonly [KnownLanguage, string],
  knowledge: CheckKnowledge = smallKnowledge,
): readonly PairIssue[] {
  return checkPair(
    { source: createPlainSide(source[1], source[0]), target: createPlainSide(target[1], target[0]) },
    knowledge,
  );
}

/** Findings as `category/kind`, those that are listed with weight only. */
export function kindsOf(issues: readonly PairIssue[]): string[] {
  return issues
    .filter((issue) => issue.severity !== 'info')
    .map((issue) => (issue.kind === undefined ? issue.category : `${issue.category}/${issue.kind}`))
    .sort();
}
