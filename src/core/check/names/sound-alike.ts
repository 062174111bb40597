import { soundsOf } from '../../align/skeleton.ts';
import type { Token } from '../reading.ts';
import type { FormFacts } from '../words/form-book.ts';
import { soundLikeness } from '../words/likeness.ts';
import { rememberWhether } from '../words/memo.ts';

// Whether a word of the other side may be a name by its sound.

/** Likeness by sound from which another word may be the name after all. */
const leastLikeness = 0.45;
/** The same for a word in small letters: an adjective made of the name. */
const leastCommonLikeness = 0.58;
/** The same between Ukrainian and Russian, which write a name letter by letter as a rule: «Шольцу» is no «Сунаку». */
const leastNearLikeness = 0.6;

/** Two letters or more, capitals all through. */
export const isAcronym = (token: Token): boolean =>
  token.text.length > 1 && token.text === token.text.toUpperCase();

/** Bogolepova, Logunova: what two surnames have in common by such an ending is no likeness. */
const isSurname = rememberWhether(({ folded }: FormFacts): boolean =>
  /.(?:[oe]va?|ina?|sk(?:y|yy|yi|ii|iy|aya|a)|ko|[оеє]в(?:а|у|ої|ой|ым|им|і|е)?|с(?:ь)?к(?:ий|ого|ому|им|ой|ою|ая|а|ої|ую|у)|енк(?:о|а|у|ом))$/u.test(
    folded,
  ),
);

/** True where a word sounds enough like a name. parts: what hyphens part the name into, by sound; isNear: neither side is English. */
export function isAlike(token: Token, one: Token, parts: readonly string[], isNear: boolean): boolean {
  const { sounds } = token.facts;
  // «Пунта-Евгенія», Byeong-seug: one of the halves is enough.
  if (one.isCapitalised && areHalves(parts, sounds, one)) return true;
  // Short names are respelt beyond likeness: Lee, «Ли».
  if (token.text.length <= 4 && one.isCapitalised && one.text.length <= 4 && !isAcronym(token)) return true;
  if (!one.isContent || sounds.length < 2) return false;
  const likeness = Math.max(
    soundLikeness(sounds, one.facts.sounds),
    softLikeness(token, one),
    softLikeness(one, token),
  );
  if (!isNear) {
    const isLikeEnough = one.isCapitalised && (sounds[0] === one.facts.sounds[0] || !isSurname(token.facts));
    return likeness >= (isLikeEnough ? leastLikeness : leastCommonLikeness);
  }
  // «Індії», «индийское»: an adjective begins as its name.
  return (
    likeness >= leastNearLikeness || (likeness >= leastLikeness && beginsAlike(sounds, one.facts.sounds))
  );
}

/** Geoff, «Джефф»: an English g before e and i may be the sound of j. */
const softLikeness = (english: Token, slavic: Token): number =>
  /^G[eiy]/u.test(english.text) && /^Дж/u.test(slavic.text)
    ? soundLikeness(soundsOf(`dzh${english.text.slice(1).toLowerCase()}`), slavic.facts.sounds)
    : 0;

/** What English and pinyin letters may be but for the usual sound: Giants, «Джайантс»; Hughes, «Хьюз»; Szczęsny, «Щенсний»; Jiang, «Цзян». */
const otherSounds: readonly (readonly [RegExp, string])[] = [
  [/g(?=[eiy])/gu, 'zh'],
  [/gh/gu, ''],
  [/szcz/gu, 'shch'],
  [/^j(i[a-z]*?n)g?$/u, 'cz$1'],
];

/** Likeness of two names by sound, 0…1, whatever way of writing one by the other is usual; of double names a half is enough. */
export function nameLikeness(a: Token, b: Token): number {
  const [here, there] = [a, b].map(({ facts }) => {
    const others = /^[a-z]/u.test(facts.folded)
      ? otherSounds.filter(([letters]) => facts.folded.search(letters) >= 0)
      : [];
    const respelt = others.map(([letters, sound]) => soundsOf(facts.folded.replace(letters, sound)));
    return [facts.sounds, ...respelt, ...(/[-‑–]/u.test(facts.folded) ? soundParts(facts.folded) : [])];
  });
  return Math.max(0, ...(here ?? []).flatMap((x) => (there ?? []).map((y) => soundLikeness(x, y))));
}

const beginsAlike = (a: string, b: string): boolean => a.length > 2 && a.slice(0, 3) === b.slice(0, 3);

/** The parts of a double name by sound. */
export const soundParts = (text: string): string[] =>
  text
    .split(/[-‑–]/u)
    .map((part) => soundsOf(part.toLowerCase()))
    .filter((part) => part.length > 1);

function areHalves(parts: readonly string[], sounds: string, one: Token): boolean {
  const others = /[-‑–]/u.test(one.text) ? soundParts(one.text) : [];
  const isLike = (a: string, b: string): boolean => soundLikeness(a, b) >= leastLikeness;
  return (
    parts.some((part) => isLike(part, one.facts.sounds) || others.some((other) => isLike(part, other))) ||
    others.some((other) => isLike(sounds, other))
  );
}
