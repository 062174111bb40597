import { lettered } from '../../text/lettered.ts';
import { oneOf } from '../../text/word-list.ts';
import type { KnownLanguage, Span } from '../../model.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import type { PolarityCue } from '../polarity/cues.ts';
import { negationIssue } from '../polarity/issue.ts';
import type { PairIssue } from '../types.ts';
import { partBits } from '../words/word-parts.ts';

// “not only”, «а не», “unable to”, «не перестає»: phrases that raise nothing where the other side says the same in other
// words. Told here is what the other side says in the very same words without the denial.

/** Both sides of a pair as one of them is looked at. */
export interface Phrasing {
  readonly reading: PairReading;
  readonly side: 'source' | 'target';
  /** Negations of the side that no negation of the other side answers. */
  readonly free: ReadonlySet<PolarityCue>;
  /** The negations of the other side, answered or not. */
  readonly others: readonly PolarityCue[];
}

/** Finds the first such phrase. */
export function phraseUndenied(phrasing: Phrasing): PairIssue[] {
  const { reading, side } = phrasing;
  if (reading.isSameLanguage) return [];
  const found =
    ofNarrowing(phrasing) ??
    ofContrast(phrasing) ??
    ofPower(phrasing) ??
    ofSoftVerb(phrasing) ??
    ofStress(phrasing);
  return found === undefined ? [] : [negationIssue(reading, { side, ...found })];
}

interface Found {
  readonly here: Span;
  readonly there: Span;
}

const sidesOf = ({ reading, side }: Phrasing): readonly [SideReading, SideReading] => [
  reading[side],
  reading[side === 'source' ? 'target' : 'source'],
];

const spanOf = (found: RegExpExecArray): Span => ({
  startOffset: found.index,
  endOffset: found.index + found[0].length,
});

const notOnly: Readonly<Record<KnownLanguage, RegExp>> = {
  en: /(?<![a-z])(?:not|[a-z]+n['’]t)(?: [a-z]+){0,2} (?:only|just|merely|simply)(?![a-z])/iu,
  uk: lettered.iu`(?<!\p{L})не (?:лише|тільки|просто)(?!\p{L})`,
  ru: lettered.iu`(?<!\p{L})не (?:только|лишь|просто)(?!\p{L})`,
};

const only: Readonly<Record<KnownLanguage, RegExp>> = {
  en: /(?<![a-z])(?:only|just|merely|simply)(?![a-z])/iu,
  uk: lettered.iu`(?<!\p{L})(?:лише|тільки|просто)(?!\p{L})`,
  ru: lettered.iu`(?<!\p{L})(?:только|лишь|просто)(?!\p{L})`,
};

/** «не просто діра», “just a hole”: what is more than that, and what is nothing else. */
function ofNarrowing(phrasing: Phrasing): Found | undefined {
  const [own, other] = sidesOf(phrasing);
  if (own.language === undefined || other.language === undefined || phrasing.others.length > 0)
    return undefined;
  // “Why not simply ask?” proposes.
  if (own.text.includes('?')) return undefined;
  const here = notOnly[own.language].exec(own.text);
  const there = only[other.language].exec(other.text);
  if (here === null || there === null || notOnly[other.language].test(other.text)) return undefined;
  // The narrowing word may stand somewhere else on the own side as well, and be answered by that.
  const rest = own.text.slice(0, here.index) + own.text.slice(here.index + here[0].length);
  if (only[own.language].test(rest)) return undefined;
  const isNear = Math.abs(here.index / own.text.length - there.index / other.text.length) < 0.25;
  return isNear ? { here: spanOf(here), there: spanOf(there) } : undefined;
}

/** Ties from which two words are equivalents of the lexicon. */
const equivalentTie = 0.9;

/** The word of the other side that surely renders a word. */
function renderingOf({ reading, side }: Phrasing, at: number): Token | undefined {
  const { links, ofSource, ofTarget } = reading.links;
  const link = links[(side === 'source' ? ofSource : ofTarget)[at] ?? -1];
  if (link === undefined || link.quality < equivalentTie) return undefined;
  const [own, there] = side === 'source' ? [link.source, link.target] : [link.target, link.source];
  if (own.length > 1 && link.isPhrase) return undefined;
  return reading[side === 'source' ? 'target' : 'source'].tokens[there[0] ?? -1];
}

const contrasted = lettered.iu`[,;]\s+а\s+$`;
const joining = oneOf`а|and|but|и|і|й|та|але|но`;
const otherwise = lettered.iu`(?<!\p{L})(?:not|never|no|rather|instead|opposed|than|without|unlike|не|ні|ни|без|замість|вместо|ніж|чем|нежели)(?!\p{L})|n['’]t`;

/** «…, а не в офісах», «…, а в офисах». */
function ofContrast(phrasing: Phrasing): Found | undefined {
  const [own, other] = sidesOf(phrasing);
  if (own.language === 'en') return undefined;
  for (const cue of phrasing.free) {
    const isParticle = own.text.slice(cue.startOffset, cue.endOffset).toLowerCase() === 'не';
    if (!isParticle || !contrasted.test(own.text.slice(0, cue.startOffset))) continue;
    const word = cue.scope.find((at) => (own.tokens[at]?.startOffset ?? -1) > cue.startOffset);
    const there = word === undefined ? undefined : renderingOf(phrasing, word);
    if (there === undefined) continue;
    const before = other.tokens.slice(Math.max(0, there.index - 4), there.index);
    const link = before.findLast(({ facts }) => joining.has(facts.folded));
    if (
      link === undefined ||
      otherwise.test(other.text.slice(Math.max(0, link.startOffset - 24), there.startOffset))
    )
      continue;
    return { here: cue, there: { startOffset: link.startOffset, endOffset: there.endOffset } };
  }
  return undefined;
}

const unable: Readonly<Record<KnownLanguage, RegExp>> = {
  en: /(?<![a-z])(?:(?:impossible|unable|incapable)(?= (?:to|for|of)(?![a-z]))|impossible(?=[.,;!?]))/iu,
  uk: lettered.iu`(?<!\p{L})(?:неможливо|неспроможн(?:ий|а|е|і)|нездатн(?:ий|а|е|і)|неспроможні)(?!\p{L})`,
  ru: lettered.iu`(?<!\p{L})(?:невозможно|неспособ(?:ен|на|ны)|нельзя)(?!\p{L})`,
};

const able: Readonly<Record<KnownLanguage, RegExp>> = {
  en: /(?<![a-z])(?:can|able|possible)(?![a-z])/giu,
  uk: lettered.giu`(?<!\p{L})(?:мож(?:у|еш|е(?! бути|,)|емо|ете|уть|на)|здатн(?:ий|а|е|і)|змож\p{L}+)(?!\p{L})`,
  ru: lettered.giu`(?<!\p{L})(?:мо(?:гу|жешь|жет(?! быть|,)|жем|жете|гут|жно)|способ(?:ен|на|ны)|смо[гж]\p{L}+)(?!\p{L})`,
};

/** “unable to cancel”, «можемо скасувати». */
function ofPower(phrasing: Phrasing): Found | undefined {
  const [own, other] = sidesOf(phrasing);
  if (own.language === undefined || other.language === undefined) return undefined;
  const here = unable[own.language].exec(own.text);
  const { language } = other;
  if (here === null || unable[language].test(other.text) || phrasing.others.some((cue) => cue.isStrong))
    return undefined;
  const [left, right] = [own.text.match(able[own.language]) ?? [], [...other.text.matchAll(able[language])]];
  const there = right[0];
  return there === undefined || right.length <= left.length
    ? undefined
    : { here: spanOf(here), there: spanOf(there) };
}

const particles = oneOf`не|not|cannot`;

/** Verbs whose denial raises nothing by itself: «не перестає», “would not stop”. */
const softVerb: Readonly<Record<KnownLanguage, RegExp>> = {
  en: /^(?:stop|stops|stopped|ceas|afford|mind|doubt|hesitat)/u,
  uk: /^(?:переста|зупин|припин|дозвол|пуска|пуст|дав|дат|дає|дают|сумнів|соромт|соромс|вага[йє]|встиг)/u,
  ru: /^(?:переста|останавл|останов|прекра|позвол|пуска|пуст|дал|дат|дает|дают|сомнев|стесняй|колеб|успе)/u,
};

/** «не переставав гавкати», «прекращает лаять»: the verb itself, with nothing that denies it. */
function ofSoftVerb(phrasing: Phrasing): Found | undefined {
  const [own, other] = sidesOf(phrasing);
  if (own.language === undefined) return undefined;
  for (const cue of phrasing.free) {
    const particle = own.tokens.find((token) => token.startOffset === cue.startOffset);
    const verb = own.tokens[(particle?.index ?? -2) + 1];
    if (cue.isStrong || particle === undefined || verb === undefined) continue;
    if (!particles.has(particle.facts.folded) && !particle.facts.folded.endsWith("n't")) continue;
    if (!softVerb[own.language].test(verb.facts.folded)) continue;
    const there = renderingOf(phrasing, verb.index);
    if (there === undefined || phrasing.others.some((one) => one.startOffset !== there.startOffset)) continue;
    if (otherwise.test(other.text.slice(Math.max(0, there.startOffset - 30), there.startOffset))) continue;
    return { here: { startOffset: cue.startOffset, endOffset: verb.endOffset }, there };
  }
  return undefined;
}

const emphatic = lettered.iu`(?<!\p{L})(?:таки|все-таки|всё-таки|дійсно|действительно|справді|вс[её] же|все ж|правда)(?!\p{L})`;

const stressing = oneOf`do|does|did`;

/** «при отсутствии ответа», “if I do receive a response”: English stresses what somebody doubts or denies. */
function ofStress(phrasing: Phrasing): Found | undefined {
  const [own, other] = sidesOf(phrasing);
  if (other.language !== 'en' || other.text.includes('?') || phrasing.others.some((cue) => cue.isStrong))
    return undefined;
  const [cue] = [...phrasing.free].filter((one) => !one.isStrong);
  if (cue === undefined || own.language === undefined || emphatic.test(own.text)) return undefined;
  const helper = other.tokens.find(({ facts, index }) => {
    const verb = other.tokens[index + 1];
    return stressing.has(facts.folded) && verb !== undefined && isBareVerb(verb);
  });
  const verb = other.tokens[(helper?.index ?? -2) + 1];
  if (helper === undefined || verb === undefined) return undefined;
  return { here: cue, there: { startOffset: helper.startOffset, endOffset: verb.endOffset } };
}

const isBareVerb = ({ facts }: Token): boolean =>
  (facts.parts & partBits.verb) !== 0 && !/(?:ed|ing|s)$/u.test(facts.folded) && !facts.isFunction;
