import { lettered } from '../../text/lettered.ts';
import { allMatches } from '../../text/matches.ts';
import type { Span } from '../../model.ts';
import { observe } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';
import type { SideReading } from '../reading.ts';

/** Finds a statement that became a question, or the reverse, by the marks that end sentences. */
export const questionCheck: PairCheck = {
  id: 'question',
  isBySentence: true,
  run({ source, target }) {
    const left = questionMarks(source);
    const right = questionMarks(target);
    if (left.length === right.length) return [];
    if (isAskedUnmarked(left.length > right.length ? target : source)) return [];
    const span = left.length > right.length ? left.at(-1) : right.at(-1);
    if (span === undefined) return [];
    const isSource = left.length > right.length;
    // Several marks on both sides are a matter of punctuation.
    if (Math.min(left.length, right.length) > 1) return [];
    return [
      {
        checkId: 'question',
        category: 'question',
        severity: 'minor',
        tier: 'shown',
        source: isSource ? [sentenceOf(source, span)] : [],
        target: isSource ? [] : [sentenceOf(target, span)],
        message: observe(
          isSource ? 'check.question.source' : 'check.question.target',
          [source, isSource ? sentenceOf(source, span) : undefined],
          [target, isSource ? undefined : sentenceOf(target, span)],
        ),
      },
    ];
  },
};

/** “Could you send it again.”: asked by the order of its words alone. */
const asking =
  /^["“'‘]?(?:(?:can|could|will|would) (?:you|i|we|they|s?he|it|that|this|there)|(?:do|does|did|have|has|is|are|was) (?:you|i|we|they|s?he))\b[^?]*$/iu;

/** “Please tell us if it is free.”: asked as a request. */
const begging =
  /\bplease,? (?:tell|say|advise|let (?:me|us) know)\b[^?]*\b(?:if|whether|wh(?:o|at|en|ere|y)|how)\b/iu;

/** Posts and headings without any closing mark: «А ми де вийшли». Words that may introduce a clause («що», «як») ask behind a colon. */
const askingBare = lettered.iu`(?:(?<!\p{L})(?:чи|ли|де|где|куди|куда|чому|почему|навіщо|зачем|скільки|сколько)(?!\p{L})|^(?:а )?(?:можна|можно)(?!\p{L})|: (?:що|что|як|как|хто|кто|коли|когда)(?!\p{L}))[^?]*[\p{L}\d]$`;

const isAskedUnmarked = ({ language, text, sentences }: SideReading): boolean =>
  sentences.some(({ startOffset, endOffset }) => {
    const sentence = text.slice(startOffset, endOffset).trim();
    return language === 'en' ? asking.test(sentence) || begging.test(sentence) : askingBare.test(sentence);
  });

/** A question quoted inside a sentence of another's words: the other language may tell it as reported speech. */
const nestedQuestion = lettered.gu`(?<=\p{L}[,:]?\s)['‘‚]\p{L}[^'‘’"“”«»?]*\?['’]`;

/** Question marks, «?!» and «??» once, brackets' «(?)», addresses and questions inside questions' words left out. */
function questionMarks(reading: SideReading): Span[] {
  const nested = allMatches(reading.text, nestedQuestion).map(({ index, 0: { length } }) => index + length);
  return allMatches(reading.text, /(?<![(/\w]\?)\?(?![\w=&)])[?!]*/gu)
    .map((match) => ({ startOffset: match.index, endOffset: match.index + match[0].length }))
    .filter(({ endOffset }) => !nested.includes(endOffset + 1));
}

function sentenceOf(reading: SideReading, span: Span): Span {
  const found = reading.sentences.find(
    (sentence) => sentence.startOffset <= span.startOffset && span.startOffset < sentence.endOffset,
  );
  return found ?? span;
}
