import { soundGroups, soundsOf } from '../../align/skeleton.ts';
import type { Gazetteer } from '../../names/gazetteer.ts';
import { observe } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import type { Token } from '../reading.ts';
import type { PairIssue } from '../types.ts';
import { soundLikeness } from '../words/likeness.ts';

/**
 * Finds a name that sounds like its tied one but for a single consonant inside, which no way of writing it leads to
 * (Pogba, «Погда»). Names that the gazetteer has, on either side, are left to it.
 */
export const nameLetterCheck: PairCheck = {
  id: 'name',
  run(reading, knowledge) {
    const { source, target } = reading;
    const isForward = target.language === 'en';
    const [slavic, english] = isForward ? [source, target] : [target, source];
    if (english.language !== 'en' || (slavic.language !== 'uk' && slavic.language !== 'ru')) return [];
    const { language } = slavic;
    return reading.links.links.flatMap((link): PairIssue[] => {
      const [here, there] = isForward ? [link.source, link.target] : [link.target, link.source];
      const [own, other] = [slavic.tokens[here[0] ?? -1], english.tokens[there[0] ?? -1]];
      if (own === undefined || other === undefined || here.length !== 1 || there.length !== 1) return [];
      if (!own.isCapitalised || !latinName.test(other.text) || own.isForeignScript) return [];
      if (!differsByOne(own, other) || isListed(knowledge.gazetteer, [own.text, language], nameOf(other)))
        return [];
      return [asIssue(reading, isForward ? [own, other] : [other, own])];
    });
  },
};

const latinName = /^[A-Z][a-z]{4,}(?:['’]s)?$/u;
const nameOf = ({ text }: Token): string => text.replace(/['’]s$/u, '');

const isListed = (
  gazetteer: Gazetteer | undefined,
  [slavic, language]: readonly [string, 'uk' | 'ru'],
  english: string,
): boolean =>
  gazetteer !== undefined &&
  (gazetteer.named(slavic, language).length > 0 || gazetteer.named(english, 'en').length > 0);

/** Below the one two names are hardly the same, from the other on they are spelled alike. */
const likeness = { least: 0.5, most: 0.97 } as const;
const leastConsonants = 3;

function differsByOne(own: Token, other: Token): boolean {
  if (own.facts.concepts.length > 0 && other.facts.concepts.length > 0) return false;
  const [here, there] = [own.facts.sounds, soundsOf(nameOf(other).toLowerCase())];
  const alike = soundLikeness(there, here, likeness.least);
  if (alike < likeness.least || alike > likeness.most) return false;
  const [a, b] = [consonantsOf(there), consonantsOf(here)];
  if (a.length !== b.length || a.length < leastConsonants) return false;
  const apart = [...a].flatMap((letter, at) => (areOneGroup(letter, b.charAt(at)) ? [] : [at]));
  const at = apart[0];
  if (at === undefined || apart.length > 1) return false;
  // A w may be a vowel; the last consonant may be the case's ending.
  const [from, to] = [a.charAt(at), b.charAt(at)];
  if ((from === 'v' && other.text.includes('w')) || (at === a.length - 1 && endings.has(to))) return false;
  return !isExchanged(from, to);
}

const consonantsOf = (sounds: string): string =>
  [...sounds].filter((letter) => (soundGroups[letter] ?? 0) > 0).join('');

const areOneGroup = (a: string, b: string): boolean => a === b || soundGroups[a] === soundGroups[b];

const endings: ReadonlySet<string> = new Set('mvhn');
/** c, ch, g, k, s, z and their kin sound as their languages have it: Cronbach, Farage, Rachel. */
const manySided: ReadonlySet<string> = new Set('ChkScZgsz');
/** What a Latin letter may become beside that: th, ti, ph, l after a vowel; h is mute or a breath. */
const becomes: Readonly<Record<string, string>> = { t: 'fszcCSTZ', d: 'Z', s: 'Z', p: 'f', l: 'v', f: 'v' };

const isExchanged = (from: string, to: string): boolean =>
  from === 'h' || (manySided.has(from) && manySided.has(to)) || becomes[from]?.includes(to) === true;

function asIssue({ source, target }: PairReading, [a, b]: readonly [Token, Token]): PairIssue {
  return {
    checkId: 'name',
    category: 'name',
    kind: 'letters',
    severity: 'minor',
    tier: 'more',
    source: [a],
    target: [b],
    message: observe('check.name.letters', [source, a], [target, b]),
  };
}
