import type { KnownLanguage } from '../../model.ts';
import { lettered } from '../../text/lettered.ts';
import type { PairReading } from '../pair-reading.ts';
import type { PolarityCue } from './cues.ts';

/** Ties from which two words are equivalents of the lexicon. */
const equivalentTie = 0.9;

/** Verbs of ending, hiding, losing, whose denial says as a rule what the other language says without one: “kept going”. */
const ending: Readonly<Record<KnownLanguage, RegExp>> = {
  en: /^(?:stop|ceas|giv(?:e|ing)$|quit|abandon|hide$|conceal|lose$|deny$|denied$|doubt|forget|waver|relent|hesitat|back$)/u,
  uk: /^(?:зупин|припин|спин(?!и$)|переста|відмов|полиш|здава|здас|здал|здам|прихову|прихова|стрима|стриму|втрача|втрат|запереч|сумніва|забува|забуд|забул|відступ|поступ)/u,
  ru: /^(?:останов|останавл|прекра|переста|отказ|сдава|сдас|сдал|сдад|скрыва|скрыл|сдерж|удерж|теря|потеря|отрица|сомнева|забыва|забуд|забыл|отступ|уступ)/u,
};

/** What is said of one thing with a negation and of its counterpart without one. */
interface Turn {
  /** The end of the sentence before the negation, with one space behind it. */
  readonly before?: RegExp;
  /** What begins with the word behind the negation. */
  readonly denied: RegExp;
  /** What the sentence on the other side has; the own one has none of it. */
  readonly said: RegExp;
  /** True where an equivalent of the denied word on the other side speaks against it. */
  readonly isUntied?: true;
}

const turns: readonly Turn[] = [
  // «не змінив», “kept”
  {
    isUntied: true,
    denied: lettered.iu`^(?:змін(?:и|ю)|міня|поміня|измен(?:и|я)|меня|поменя|chang(?:e|ed|ing)(?!\p{L}))`,
    said: lettered.iu`(?<!\p{L})(?:h[eo]ld(?:s|ing)?|ke(?:ep(?:s|ing)?|pt)|retain(?:s|ed|ing)?|maintain(?:s|ed|ing)?|remain(?:s|ed)?|unchanged|same|st(?:ick(?:s|ing)?|uck)|steady|stay(?:s|ed)?|незмінн\p{L}*|зберіг\p{L}*|збереж\p{L}*|залиш\p{L}*|неизменн\p{L}*|сохран\p{L}*|остав\p{L}*|остал\p{L}*|прежн\p{L}*|колишн\p{L}*)(?!\p{L})`,
  },
  // «зовсім інший», “not the tone”
  {
    denied: lettered.iu`^(?:the|what|like|alike|так(?:ий|а|е|і|им|ими|ой|ая|ое|ие)|той|тот|те|ті)(?!\p{L})`,
    // «інші країни» are others, «зовсім інша» and «… інший.» are not the same.
    said: lettered.iu`(?<!\p{L})(?:(?:зовсім|геть|цілком|дещо|трохи|совсем|совершенно|несколько) (?:інш|друг|ин[аоы])\p{L}+|(?:інш(?:ий|а|е)|друг(?:ой|ая|ое)|ин(?:ой|ая|ое))(?=[.,;:!?])|інакш\p{L}*|по-іншому|по-другому|иначе|different\p{L}*|differ(?:s|ed)?|unlike|otherwise)(?!\p{L})`,
  },
  // «поки що не визначився», “is still deciding”
  {
    before: lettered.iu`(?<!\p{L})(?:поки|поки що|досі|ще|пока|пока что|до сих пор|ещ[её]) $`,
    denied: /^/u,
    said: lettered.iu`(?<!\p{L})(?:still|remain(?:s|ed|ing)?|pending|await(?:s|ed|ing)?)(?!\p{L})`,
  },
];

/** True where the other side says without a negation what is denied here, in words that are known to do so. */
export function isTurned(reading: PairReading, cue: PolarityCue, side: 'source' | 'target'): boolean {
  if (isGoingOn(reading, cue, side)) return true;
  const [own, other] = [reading[side].text, reading[side === 'source' ? 'target' : 'source'].text];
  const before = `${own.slice(Math.max(0, cue.startOffset - 20), cue.startOffset).trimEnd()} `;
  const behind = own.slice(cue.endOffset).trimStart();
  return turns.some(
    (turn) =>
      !(turn.isUntied === true && isTied(reading, cue, side)) &&
      (turn.before?.test(before) ?? true) &&
      turn.denied.test(behind) &&
      turn.said.test(other) &&
      !turn.said.test(own),
  );
}

/** True where what ends is denied and nothing on the other side ends: «не зупинимося», “we will keep going”. */
function isGoingOn(reading: PairReading, cue: PolarityCue, side: 'source' | 'target'): boolean {
  const { tokens, language } = reading[side];
  const verb = tokens[cue.scope[0] ?? -1];
  if (verb === undefined || language === undefined || !ending[language].test(verb.facts.folded)) return false;
  return !isTied(reading, cue, side);
}

/** True where the word denied has an equivalent on the other side. */
function isTied({ links }: PairReading, cue: PolarityCue, side: 'source' | 'target'): boolean {
  const tie = (side === 'source' ? links.ofSource : links.ofTarget)[cue.scope[0] ?? -1] ?? -1;
  return (links.links[tie]?.quality ?? 0) >= equivalentTie;
}
