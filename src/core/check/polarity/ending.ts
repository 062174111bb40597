import type { KnownLanguage } from '../../model.ts';
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

/** True where what ends is denied and nothing on the other side ends: «не зупинимося», “we will keep going”. */
export function isGoingOn(reading: PairReading, cue: PolarityCue, side: 'source' | 'target'): boolean {
  const { tokens, language } = reading[side];
  const verb = tokens[cue.scope[0] ?? -1];
  if (verb === undefined || language === undefined || !ending[language].test(verb.facts.folded)) return false;
  const tie = (side === 'source' ? reading.links.ofSource : reading.links.ofTarget)[verb.index] ?? -1;
  return (reading.links.links[tie]?.quality ?? 0) < equivalentTie;
}
