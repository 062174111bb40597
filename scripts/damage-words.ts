import type { Random } from './damage.ts';

/** Lines of pages, of one place in all three languages. */
export const pageLines: Readonly<Record<string, readonly string[]>> = {
  uk: [
    'Поділитися',
    'Читайте також',
    'Фото з архіву редакції',
    'На головну',
    'Коментарі (12)',
    'Реклама',
    'Підписатися на новини',
    'Дивіться відео',
  ],
  ru: [
    'Поделиться',
    'Читайте также',
    'Фото из архива редакции',
    'На главную',
    'Комментарии (12)',
    'Реклама',
    'Подписаться на новости',
    'Смотрите видео',
  ],
  en: [
    'Share',
    'Read also',
    'Photo from the archive',
    'Home',
    'Comments (12)',
    'Advertisement',
    'Subscribe to the news',
    'Watch the video',
  ],
};
/** What a heading with a number is called. */
export const chapterWords: Readonly<Record<string, string>> = { uk: 'Розділ', ru: 'Глава', en: 'Chapter' };

/** A scan: a word of every line or so is cut by a hyphen and a space. */
export const hyphenate =
  (random: Random) =>
  (text: string): string =>
    text.replace(/\p{L}{6,}/gu, (word) => (random() < 0.12 ? `${word.slice(0, 3)}- ${word.slice(3)}` : word));

/** Letters of another script for Latin ones; what has no case there loses it. */
export const spelled =
  (first: number, { spaces }: { readonly spaces: boolean }) =>
  (text: string): string => {
    const letters = text.replace(/[a-z]/giu, (letter) =>
      String.fromCodePoint(first + (letter.toLowerCase().charCodeAt(0) - 97)),
    );
    return spaces ? letters : letters.replace(/ (?=\p{L})/gu, '');
  };
/** A word as one or two Han characters, by its letters. */
export const asHan = (text: string): string =>
  text
    .replace(/[a-z]+/giu, (word) => {
      let sum = 7;
      for (const letter of word.toLowerCase()) sum = (sum * 31 + letter.charCodeAt(0)) % 20_000;
      const first = String.fromCodePoint(0x4e00 + sum);
      return word.length < 5 ? first : first + String.fromCodePoint(0x4e00 + ((sum * 7) % 20_000));
    })
    .replace(/ (?=\p{L})/gu, '');
