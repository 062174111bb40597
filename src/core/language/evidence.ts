import { lettered } from '../text/lettered.ts';
import { franc } from 'franc';
import type { LanguageCode } from '../model.ts';
import {
  englishWords,
  otherCyrillicWords,
  otherLatinWords,
  russianWords,
  ukrainianWords,
} from './function-words.ts';
import { ukrainianOverRussianNats } from './letter-frequencies.ts';
import { countScripts, mainScript, type Script } from './scripts.ts';

/** Log-likelihoods in nats, up to a constant, in the order uk, ru, en, other. */
export type Evidence = readonly [uk: number, ru: number, en: number, other: number];

export interface UnitEvidence {
  readonly script: Script;
  /** Letters seen, at most `sampleLimit`. */
  readonly letters: number;
  readonly nats: Evidence;
}

/** A unit longer than this is judged by its beginning: 300 characters settle every real case. */
const sampleLimit = 300;
/** Letters of a text are not independent draws: each counts for less than its ratio. */
const letterTrust = 0.45;
const wordNats = 2.2;
/** What rules a language out by its script, yet leaves room for a wrong guess of the script. */
const impossible = -40;
const belarusianAndSouthern = /[ўљњћђџјѓќѕ]/g;
/** Addresses are in nobody's language. */
const addressPattern = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\w+/g;
const addressHint = /:\/\/|www\.|@/;
const wordPattern = lettered.gu`[\p{L}'’ʼ-]+`;
const foreignLatinLetters = /[äöüßéèêçñąęłśźżčřšžõãîșțığåøæ¿¡]/g;
const francLanguages: Readonly<Record<'Latn' | 'Cyrl', readonly string[]>> = {
  Latn: ['eng', 'deu', 'fra', 'pol', 'spa', 'ita', 'por', 'nld', 'ces', 'ron', 'tur', 'swe'],
  Cyrl: ['ukr', 'rus', 'bel', 'bul', 'srp', 'mkd'],
};
const francCodes: Readonly<Record<string, LanguageCode>> = { ukr: 'uk', rus: 'ru', eng: 'en' };

function countIn(words: readonly string[], list: ReadonlySet<string>): number {
  let count = 0;
  for (const word of words) if (list.has(word)) count += 1;
  return count;
}

function cyrillicEvidence(lower: string, words: readonly string[]): Evidence {
  let ratio = 0;
  for (let index = 0; index < lower.length; index += 1)
    ratio += ukrainianOverRussianNats(lower.charCodeAt(index));
  const uk = ratio * letterTrust * 0.5 + countIn(words, ukrainianWords) * wordNats;
  const ru = -ratio * letterTrust * 0.5 + countIn(words, russianWords) * wordNats;
  const strange = lower.match(belarusianAndSouthern)?.length ?? 0;
  let other = countIn(words, otherCyrillicWords) * wordNats * 0.8 + strange * 6 - 2.5;
  // Bulgarian writes ъ often and never ы or э; Ukrainian has none of the three.
  const hardSigns = lower.split('ъ').length - 1;
  if (hardSigns >= 2 && !/[ыэёіїє]/.test(lower)) other += hardSigns * 3;
  return [uk, ru, impossible, other];
}

function latinEvidence(lower: string, words: readonly string[]): Evidence {
  const english = countIn(words, englishWords);
  const foreign = countIn(words, otherLatinWords);
  const letters = lower.match(foreignLatinLetters)?.length ?? 0;
  // Every second word of running English is on the list; a long stretch without any speaks against it.
  const plain = Math.max(0, words.length - english);
  const en = english * 1.5 - plain * 0.22 + 0.6;
  const other = foreign * 1.5 - Math.max(0, words.length - foreign) * 0.22 + Math.min(letters, 8) * 0.8;
  return [impossible, impossible, en, other];
}

function addFranc(sample: string, script: 'Latn' | 'Cyrl', nats: Evidence): Evidence {
  const found = franc(sample, { only: [...francLanguages[script]], minLength: 20 });
  if (found === 'und') return nats;
  const code = francCodes[found];
  const bonus = Math.min(3, sample.length / 40);
  const add = (language: LanguageCode, own: number): number => (code === language ? own + bonus : own);
  return [
    add('uk', nats[0]),
    add('ru', nats[1]),
    add('en', nats[2]),
    code === undefined ? nats[3] + bonus : nats[3],
  ];
}

function isClear(nats: Evidence): boolean {
  const [first = 0, second = 0] = [...nats].sort((left, right) => right - left);
  return first - second > 5;
}

/** Weighs what one unit itself says about its language. Time linear in the first 300 characters. */
export function weighUnit(content: string): UnitEvidence {
  const start = content.slice(0, sampleLimit);
  const sample = addressHint.test(start) ? start.replace(addressPattern, ' ') : start;
  const counts = countScripts(sample, sampleLimit);
  const script = mainScript(sample, counts);
  const letters = counts.cyrillic + counts.latin + counts.other;
  if (script === 'Zyyy') return { script, letters, nats: [0, 0, 0, 0] };
  if (script !== 'Cyrl' && script !== 'Latn')
    return { script, letters, nats: [impossible, impossible, impossible, 0] };
  const lower = sample.toLowerCase();
  const words = lower.match(wordPattern) ?? [];
  const own = script === 'Cyrl' ? cyrillicEvidence(lower, words) : latinEvidence(lower, words);
  if (isClear(own) || letters < 20) return { script, letters, nats: own };
  return { script, letters, nats: addFranc(lower, script, own) };
}
