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
    const isSource = left.length > right.length;
    if (isAskedUnmarked(isSource ? target : source)) return [];
    const span = isSource ? left.at(-1) : right.at(-1);
    if (span === undefined || isTag(isSource ? source : target, span)) return [];
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

/** “What is your name”: a post without any closing mark. */
const whBare = /^(?:(?:and|but|so|or|ok|hi),? )?(?:what|why|how|who|where|when|which)\b[^?]*[\p{L}\d]$/iu;

/** “What nonsense!”: a question that wants no answer is cried out as well. */
const cried = lettered.iu`^(?:\P{L}*(?:(?:а|и|і|й|та|ну|and|but|so),? )?)(?:хто|кто|кому|кого|хіба|невже|разве|неужели|що|что|як|как|який|яка|яке|які|какой|какая|какое|какие|де|где|коли|когда|скільки|сколько|what|how|who|where|why)(?!\p{L})[^?]*!\P{L}*$`;

/** “I wonder whether …”, «Цікаво, чи …»: asked of oneself. */
const wondered = lettered.iu`(?<!\p{L})(?:wonder(?:s|ed|ing)? (?:if|whether|wh(?:o|at|en|ere|y|ich)|how)|(?:цікаво|интересно|хотілося б знати|хотелось бы знать),? (?:чи|хто|де|коли|чому|скільки|кто|как|где|когда|почему|сколько|\p{L}+ ли))(?!\p{L})`;

/** “…, eh?”, «…, правда?»: a statement that wants a nod. */
const tag = lettered.iu`(?:,|\s[-–—])\s*(?:eh|right|huh|ok(?:ay)?|yeah|innit|(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|wo|ca)(?:n['’]t)? (?:it|s?he|they|you|we|i|there)|а|да|так|нет|ні|верно|вірно|правда|правильно|не так ли|чи не так|не правда ли|чи ні|ага|ладно|хорошо|добре)\s*$`;

const isTag = (side: SideReading, mark: Span): boolean => {
  const { startOffset } = sentenceOf(side, mark);
  return tag.test(side.text.slice(startOffset, mark.startOffset));
};

const isAskedUnmarked = ({ language, text, sentences }: SideReading): boolean =>
  sentences.some(({ startOffset, endOffset }) => {
    const sentence = text.slice(startOffset, endOffset).trim();
    if (cried.test(sentence) || wondered.test(sentence)) return true;
    return language === 'en'
      ? asking.test(sentence) || begging.test(sentence) || whBare.test(sentence)
      : askingBare.test(sentence);
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
