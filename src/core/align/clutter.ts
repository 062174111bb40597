import {
  agePattern,
  navigationLines,
  navigationPatterns,
  pictureCreditPattern,
  seeAlsoPattern,
  tailLines,
  weakNavigationLines,
} from '../text/clean-rules.ts';
import { LinePatterns } from '../text/line-starts.ts';

/** Longer units are no buttons or labels. */
const LONGEST_LINE = 160;

/** A line of hashtags: clutter to a reader of articles, but it is translated along with the post it belongs to. */
const hashtags = /^(?:#[\p{L}\p{N}_]+[\s,]*)+$/u;

/**
 * What pages carry around an article, beyond what import dares to mark: too weak to grey a line out, enough to doubt
 * that it has a counterpart. Whole lines, in any letter case.
 */
const hints = new LinePatterns([
  // Counters, ages, reading times.
  /^(?:comments?|views?|shares?|likes?|коментар\p{L}*|комментари\p{L}*|перегляд\p{L}*|просмотр\p{L}*)\s*[:(]?\s*\d{1,6}\)?$/iu,
  /^(?:last\s+)?(?:updated|published|modified|оновлено|обновлено|опубліковано|опубликовано|змінено|изменено)\s*(?:at|on|о|в)?\s*:?\s*[\d.:,\s\p{L}]{4,30}$/iu,
  /^\d{1,3}[\s-]?(?:min(?:ute)?s?|хв(?:илин\p{L}*)?\.?|мин(?:ут\p{L}*)?\.?)\s+(?:read|to read|читання|чтения|на читання|на чтение)$/iu,
  /^(?:tags|topics|labels|теги|мітки|метки|темы|теми|рубрик[аи])\s*:\s*\S.{0,140}$/iu,
  // Buttons and calls.
  /^(?:next|previous)\s+(?:article|story|post|page)$|^(?:наступн\p{L}+|попередн\p{L}+|следующ\p{L}+|предыдущ\p{L}+)\s+(?:статт\p{L}+|стать\p{L}+|новин\p{L}+|новост\p{L}+|сторінк\p{L}+|страниц\p{L}+|запис\p{L}*)$/iu,
  /^(?:watch|see|play|дивіться|дивитися|переглянути|смотрите|смотреть)\s+(?:the\s+|a\s+)?(?:full\s+)?(?:video|відео|видео|photos?|фото|gallery|галерею)$/iu,
  /^(?:print(?:able)?\s+version|версія\s+для\s+друку|версия\s+для\s+печати|наверх|нагору|вгору|вверх|to\s+top|докладніше|детальніше|подробнее|more\s+details|details)$/iu,
  /^(?:most\s+(?:popular|read|viewed)|сам(?:ое|ые)\s+(?:популярн\p{L}+|читаем\p{L}+)|найпопулярніш\p{L}+|найбільш\s+читан\p{L}+|популярн\p{L}+)$/iu,
  /^(?:similar|related|схожі|подібні|похожие|пов['’]язані|связанные)\s+(?:materials?|stories|articles?|posts?|матеріал\p{L}*|материал\p{L}*|стат\p{L}+|новини|новости)$/iu,
  /^(?:sign|log)\s+in\s*[|/•·].{1,40}$|^(?:увійти|вхід|войти|вход)\s*[|/•·].{1,40}$/iu,
  /^(?:стежте|слідкуйте|слідуйте|следите|читайте|follow)\s+(?:за\s+нами|нас|us)(?:\s.{1,80})?$/iu,
  /^(?:підписуйтесь|підпишіться|підписатися|подпишитесь|подписывайтесь|subscribe)\s+(?:на|to|for)\s.{1,80}$/iu,
  // Who answers for the page.
  /^(?:terms\s+(?:of|and)|privacy\s+policy|правила\s+користування|правила\s+пользования|умови\s+користування|условия\s+использования|угода\s+користувача|пользовательское\s+соглашение).{0,60}$/iu,
  /^(?:any\s+(?:use|reproduction)\s+of|reproduction\s+of|reprint\p{L}*|передрук|перепечатка|використання|использование|копіювання|копирование)\s+.{0,20}(?:materials?|content|матеріал\p{L}*|материал\p{L}*).{0,100}$/iu,
  /^(?:the\s+)?(?:editors?|editorial\s+(?:board|team)|opinions?|мнени[ея]|думк[аи]|редакція|редакция).{0,60}(?:not\s+(?:share|reflect|coincide)|не\s+(?:совпада|поділя|разделя|збіга|несе|несёт|несет|відповіда)).{0,100}$/iu,
  /^(?:if\s+you\s+(?:notice|find|see|spot|have\s+(?:noticed|found))|якщо\s+ви\s+(?:помітили|знайшли)|если\s+вы\s+(?:заметили|нашли)).{1,40}(?:error|mistake|typo|помилк|ошибк|опечатк).{0,100}$/iu,
  /^(?:by\s+)?(?:our\s+(?:own\s+)?correspondents?|staff\s+(?:writer|reporter)|наш\p{L}*\s+кор(?:респондент|еспондент)\p{L}*|редакція|редакция|editorial\s+(?:staff|team))$/iu,
  /^(?:getty\s+images?|reuters|shutterstock|associated\s+press|a(?:p|fp)|depositphotos|unsplash|укрінформ|униан|уніан|риа\s+новости|тасс)(?:\s*[/,|].{1,60})?$/iu,
]);

/** Breadcrumbs. */
const path = /^\p{L}[\p{L}\s]{1,24}(?:\s*[>›»/|→]\s*\p{L}[\p{L}\s]{1,24}){1,4}$/u;
const pathSign = /[>›»/|→]/;

/** What import marks as clutter, by how it begins. */
const rules = new LinePatterns([agePattern, seeAlsoPattern, pictureCreditPattern, ...navigationPatterns]);

/**
 * True for a unit that reads like what pages carry around an article: a menu, a button, a picture's credit, a call to
 * another story. Only a hint for the aligner: such a unit has a counterpart less often, but may well have one.
 */
export function isClutterLine(unit: string): boolean {
  if (unit.length > LONGEST_LINE) return false;
  const line = unit.trim();
  if (line === '') return false;
  if (line.startsWith('#') && hashtags.test(line)) return false;
  const words = line.toLowerCase().replace(/[\s:.…»>→]+$/u, '');
  if (navigationLines.has(words) || tailLines.has(words) || weakNavigationLines.has(words)) return true;
  if (rules.match(line)) return true;
  const plain = words.replace(/[.!]+$/u, '');
  return (pathSign.test(plain) && path.test(plain)) || hints.match(plain);
}
