import type { KnownLanguage } from '../model.ts';

/** How an imperfective of one suffix makes its perfective: [imperfective tail, perfective tails]. */
const suffixPairs: Readonly<Record<'uk' | 'ru', readonly (readonly [string, readonly string[]])[]>> = {
  uk: [
    ['овлювати', ['овити']],
    ['блювати', ['бити']],
    ['плювати', ['пити']],
    ['влювати', ['вити']],
    ['млювати', ['мити']],
    ['ювати', ['ити', 'яти', 'іти', 'їти']],
    ['увати', ['ати', 'ити', 'нути', 'іти']],
    ['джати', ['дити', 'діти']],
    ['чати', ['тити', 'чити', 'кти']],
    ['жати', ['дити', 'зити', 'жити']],
    ['шати', ['сити', 'шити']],
    ['щати', ['стити', 'щити']],
    ['бляти', ['бити']],
    ['пляти', ['пити']],
    ['вляти', ['вити']],
    ['мляти', ['мити']],
    ['яти', ['ити']],
    ['кати', ['кнути', 'кти']],
    ['гати', ['гти', 'гнути']],
    ['хати', ['хнути']],
    ['ати', ['ити', 'нути']],
    ['вати', ['ти']],
  ],
  ru: [
    ['влять', ['вить']],
    ['блять', ['бить']],
    ['плять', ['пить']],
    ['млять', ['мить']],
    ['ивать', ['ать', 'ить', 'еть', 'ять']],
    ['ывать', ['ать', 'ить', 'еть', 'ыть', 'нуть']],
    ['евать', ['ить', 'еть']],
    ['ждать', ['дить', 'деть']],
    ['щать', ['тить', 'стить']],
    ['чать', ['тить', 'чить']],
    ['жать', ['зить', 'жить', 'дить']],
    ['шать', ['сить', 'шить']],
    ['ять', ['ить']],
    ['кать', ['кнуть', 'чь']],
    ['гать', ['чь', 'гнуть']],
    ['хать', ['хнуть']],
    ['вать', ['ть']],
    ['ать', ['ить', 'нуть']],
  ],
};

/** Prefixes that make a perfective without much change of meaning. */
const emptyPrefixes: Readonly<Record<'uk' | 'ru', readonly string[]>> = {
  uk: ['по', 'на', 'за', 'з', 'с', 'про', 'у', 'в', 'зі', 'ви', 'при', 'о'],
  ru: ['по', 'на', 'за', 'с', 'про', 'у', 'вы', 'со', 'при', 'о'],
};

/**
 * Guesses the other aspect of a verb: подписывать ↔ подписать, писати ↔ написати. A weaker tie than inflection:
 * the caller keeps only guesses that it knows to be words. Best guesses first; none for English.
 */
export function aspectPartners(lemma: string, language: KnownLanguage): readonly string[] {
  // Shorter verbs are changed beyond recognition by these rules.
  if (language === 'en' || lemma.length < 5) return [];
  const active = lemma.replace(/ся$/, '');
  const suffix = lemma.slice(active.length);
  const found = new Set<string>();
  for (const [imperfective, perfectives] of suffixPairs[language]) {
    if (active.endsWith(imperfective)) {
      for (const tail of perfectives) found.add(active.slice(0, -imperfective.length) + tail);
    }
    for (const tail of perfectives) {
      if (active.endsWith(tail)) found.add(active.slice(0, -tail.length) + imperfective);
    }
  }
  for (const prefix of emptyPrefixes[language]) {
    if (active.startsWith(prefix) && active.length > prefix.length + 4)
      found.add(active.slice(prefix.length));
  }
  found.delete(active);
  return [...found].map((guess) => guess + suffix);
}

/** Turns an active verb into its reflexive and back: використовувати ↔ використовуватися. English stays as it is. */
export function voiceCounterpart(lemma: string, language: KnownLanguage): string {
  if (language === 'en') return lemma;
  return lemma.endsWith('ся') ? lemma.slice(0, -2) : `${lemma}ся`;
}
