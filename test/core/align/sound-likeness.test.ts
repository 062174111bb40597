import { expect, it } from 'vitest';
import { SoundBook, SoundComparer } from '../../../src/core/align/sound-likeness.ts';
import { randomFrom } from './fixtures.ts';

const sounds = [...'aaeeiioubdfgklmnprstvzSCZ'];

it('finds the same likeness however much is asked for, and none below it', () => {
  const random = randomFrom(20);
  const pick = (count: number): number => Math.floor(random() * count);
  const word = (): string => Array.from({ length: 3 + pick(7) }, () => sounds[pick(sounds.length)]).join('');
  // A few letters changed: words that are as like each other as kin are.
  const kinOf = (other: string): string =>
    [...other].map((sound) => (pick(4) === 0 ? (sounds[pick(sounds.length)] ?? '') : sound)).join('');
  const left = Array.from({ length: 3000 }, word);
  const right = left.map((other) => (pick(2) === 0 ? kinOf(other) : word()));
  const comparer = new SoundComparer(SoundBook.of(left), SoundBook.of(right));
  const wrong: unknown[] = [];
  let likeCount = 0;
  for (let id = 0; id < left.length; id += 1) {
    const likeness = comparer.compare(id, id, 0);
    for (const least of [0.3, 0.5, 0.7, 0.9]) {
      if (likeness >= least) likeCount += 1;
      const found = comparer.compare(id, id, least);
      if (found !== (likeness >= least ? likeness : 0)) wrong.push([left[id], right[id], least, found]);
    }
  }
  expect(wrong).toEqual([]);
  expect(likeCount).toBeGreaterThan(1000);
});

it('reads the words of a list in another order', () => {
  const words = ['kanada', 'brat', 'moskva'];
  const ordered = new SoundComparer(SoundBook.of(words), SoundBook.of(words, Int32Array.of(2, 0)));
  expect([ordered.compare(2, 0, 0.5), ordered.compare(0, 1, 0.5)]).toEqual([1, 1]);
});
