import { lettered } from './lettered.ts';

/**
 * What pages carry around an article. Phrases are whole lines, lower case, without closing punctuation; patterns
 * match whole lines too. They err on the side of keeping: a sentence that merely contains such words is content.
 */
function lines(source: string): ReadonlySet<string> {
  return new Set(source.split(/[|\n]/).map((line) => line.trim()));
}

/** Menus, buttons and calls: marked wherever they stand alone. */
export const navigationLines = lines(`
  skip to main content|skip to content|skip to navigation|advertisement|advertisements|story continues below advertisement
  live broadcast|main slide|beginning of the article|select important|hashtags|try our ai features|comments
  no comments yet|leave a comment|share this article|share this story|share on facebook|share on twitter|copy link
  sign in|log in|sign up|subscribe now|back to top|cookie settings|privacy policy|terms of use|all rights reserved
  continue reading|read more|listen to this article|listen to the article|print this article|newsletter|breaking news
  перейти до основного вмісту|перейти до вмісту|перейти до змісту|поділитися|поділитись|підписатися|увійти|коментарі
  залишити коментар|читати далі|читати більше|надрукувати|роздрукувати|прослухати|слухати статтю|наживо|прямий ефір
  політика конфіденційності|усі права захищено|всі права захищені|на головну|теги|хештеги|реклама|версія для друку
  перейти к основному содержанию|перейти к содержанию|поделиться|подписаться|войти|комментарии|оставить комментарий
  читать далее|читать полностью|распечатать|озвучить текст|выделить главное|главный слайд|начало статьи|прямой эфир
  политика конфиденциальности|все права защищены|на главную|теги|хештеги|версия для печати|слушать`);

/** Single words of menus: marked only beside other clutter, since each may be a heading of its own. */
export const weakNavigationLines = lines(`
  on|off|home|menu|search|share|print|save|news|world|politics|business|sport|opinion|video|live|more|close|open|next
  previous|facebook|twitter|telegram|x|whatsapp|instagram|youtube|email|tags
  головна|меню|пошук|новини|світ|політика|економіка|спорт|відео|фото|ще|закрити|далі|назад|друк
  главная|меню|поиск|новости|мир|политика|экономика|спорт|видео|фото|ещё|еще|закрыть|далее|печать|вкл|выкл`);

export const navigationPatterns: readonly RegExp[] = [
  /^explore what .{1,40} can do for you:?$/iu,
  /^no comments yet\W*$/iu,
  lettered.iu`^\d{1,5} (?:comments?|коментар\p{L}*|комментари\p{L}*|shares?|views?|перегляд\p{L}*|просмотр\p{L}*)$`,
  /^(?:sign up|subscribe) (?:for|to) .{1,80}$/iu,
  /^(?:follow|join) us (?:on|in|at) .{1,80}$/iu,
  lettered.iu`^(?:підпис\p{L}*|приєдн\p{L}*|долуч\p{L}*|подпис\p{L}*|присоедин\p{L}*) .{0,40}(?:telegram|телеграм|facebook|фейсбук|youtube|канал|розсилк|рассылк).{0,60}$`,
  /^(?:читайте|дивіться|смотрите|слідкуйте|следите) (?:нас|за нами|за новинами|за новостями) .{1,80}$/iu,
  /^(?:this (?:site|website) uses|we use|ми використовуємо|мы используем|сайт использует|сайт використовує) .{0,40}cookie.{0,160}$/iu,
  /^(?:©|\(c\)|copyright)\s.{1,120}$/iu,
  lettered.iu`^(?:#[\p{L}\p{N}_]+[\s,]*){1,20}$`,
  /^(?:time to read|reading time|час читання|время чтения)[\s:].{1,30}$/iu,
  /^(?:click|tap) (?:here|the link) .{1,80}$/iu,
];

/** Ages of stories in lists of links. */
export const agePattern = lettered.iu`^[-–—•]?\s*(?:\d{1,3}|an?|one)\s+(?:min(?:ute)?s?|hours?|days?|weeks?|months?)\s+ago$|^\d{1,3}\s+(?:хв|хвилин\p{L}*|годин\p{L}*|дн\p{L}*|минут\p{L}*|час\p{L}*)\s+(?:тому|назад)$`;

/** Headings after which nothing of the article follows. */
export const tailLines = lines(`
  related articles|related stories|related news|related posts|related content|recommended for you|recommended stories
  most read|most popular|you may also like|you might also like|more stories|latest news|top stories|more from this author
  новини партнерів|останні новини|інші новини|схожі новини|популярні новини|найпопулярніше|вас може зацікавити
  новости партнёров|новости партнеров|последние новости|другие новости|похожие новости|самое читаемое|популярное
  вас может заинтересовать|материалы по теме|матеріали за темою|статті за темою|статьи по теме`);

/** A call to another story: the line itself, or the short lines after it. */
export const seeAlsoPattern =
  /^(?:read (?:also|more|next)|see also|also read|related|more on (?:this (?:topic|story))|читайте (?:також|ще|также|ещё|еще)|дивіться також|смотрите также|також за темою|также по теме|по темі|за темою|по теме|більше за темою|к слову|до речі читайте)(?:\s*[:—–-]\s*(?<rest>\S.*)|\s*:?)$/iu;

/** Lines that only credit a picture. */
export const pictureCreditPattern =
  /^(?:photos?|photograph|images?|picture|video|graphics?|illustration|фото|світлин[аи]|зображення|ілюстрація|відео|видео|изображение|иллюстрация|инфографика|інфографіка)(?:\s+(?:credit|by|courtesy(?:\s+of)?))?\s*(?:[:©|/]|\s[—–-]\s)\s*\S.{0,140}$/iu;

/** Lines that say what a picture shows: «На фото: …», "Pictured: …". */
export const captionStartPattern =
  /^(?:на\s+(?:фото|світлині|знімку|снимке|фотографии|фотографії)|у кадрі|в кадре|pictured|in the (?:photo|picture|image))\s*[:—–-]\s*\S/iu;
