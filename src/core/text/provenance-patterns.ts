import { lettered } from './lettered.ts';

/** Patterns for what texts say of their own origin. Each `name` group is read without its quotation marks. */

/** Names of media in running text: "The Times", «Известия», «виданню Times». Capitalised words, at most four. */
const mediumName =
  '(?:[Tt]he\\s+)?[«"“]?(?<name>\\p{Lu}(?:[\\p{L}’\'-]|\\.(?=\\p{L}))*(?:\\s+(?:of\\s+)?\\p{Lu}(?:[\\p{L}’\'-]|\\.(?=\\p{L}))*){0,3})[»"”]?';

/** "The Times writes", «пише The Times»: the text goes back to another medium. */
export const retoldPatterns: readonly RegExp[] = [
  new RegExp(
    `(?:^|[,;.]\\s+|\\b)(?<article>[Tt]he\\s+)?${mediumName.replace('(?:[Tt]he\\s+)?', '')},?\\s+(?:writes|reports|reported|wrote)(?=[.,;:]|$|\\s+(?:citing|with))`,
    'u',
  ),
  new RegExp(
    `(?:пише|пишуть|повідомляє|передає|пишет|пишут|сообщает|передаёт|передает)\\s+(?:видання|газета|журнал|издание|агентство|агенція|телеканал)?\\s*(?<article>The\\s+)?${mediumName.replace('(?:[Tt]he\\s+)?', '')}`,
    'u',
  ),
];

/** The text speaks of the medium as of itself: "The article in Izvestia explains", «в материале „Известий“». */
export const ownMediumPatterns: readonly RegExp[] = [
  new RegExp(
    `\\b[Tt]he\\s+(?:article|material|story)\\s+(?:in|by|of)\\s+${mediumName}\\s+(?:explains|tells|looks|examines)`,
    'u',
  ),
  new RegExp(`(?:у|в)\\s+(?:матеріалі|материале)\\s+${mediumName}`, 'u'),
];

/** Someone spoke to the medium: "told Izvestia", «сказав кореспонденту УП». Two of them make it the publisher. */
export const spokenToPatterns: readonly RegExp[] = [
  new RegExp(
    `\\b(?:told|tells|stated\\s+to|said\\s+to|in\\s+(?:a\\s+)?conversation\\s+with)\\s+${mediumName}`,
    'gu',
  ),
  new RegExp(
    `(?:розповів|розповіла|рассказал|рассказала|сообщил|сообщила|в\\s+разговоре\\s+с|у\\s+розмові\\s+з)\\s+[«"“](?<name>\\p{Lu}[\\p{L}\\s.’'-]{2,30})[»"”]`,
    'gu',
  ),
];

/** The tag of a translating publisher in its own remarks: "— approx. InoSMI", «прим. ИноСМИ». */
export const remarkOwnerPattern = lettered.u`(?:approx\.|прим\.|примітка|примечание)\s*(?:of\s+)?(?<name>(?!ред|пер|авт)\p{Lu}[\p{L}.]+)\s*\.?\)`;

/** A line of a machine service, or of a person, that translated the text. */
export const machinePatterns: readonly RegExp[] = [
  lettered.iu`^[^\p{L}\p{N}]*(?:переведено|переклад(?:ено)?|перевод)\s+(?:(?:автоматич\p{L}*|машинн\p{L}*)\s+)?(?:(?:сервисом|сервісом|при помощи|с помощью|за допомогою)\s+)(?<name>.{2,60}?)[^\p{L}\p{N}]*$`,
  lettered.iu`^[^\p{L}\p{N}]*(?:machine[- ])?translat(?:ed|ion)\s+(?:(?:automatically\s+)?by|with|using|via)\s+(?<name>(?:the\s+)?(?:google|yandex|deepl|microsoft|bing|chatgpt|openai|amazon|apple|systran|reverso|lingvanex|machine|ai)\b.{0,50}?)[^\p{L}\p{N}]*$`,
  lettered.iu`^[^\p{L}\p{N}]*(?:переклад|перевод|translation)\s*[:—–-]\s*(?<name>(?:google|яндекс|yandex|deepl|microsoft|bing|chatgpt).{0,50}?)[^\p{L}\p{N}]*$`,
  lettered.iu`^[^\p{L}\p{N}]*(?<name>(?:google translate|яндекс[ .]?переводчик|yandex translate|deepl)(?:\s+translator)?)[^\p{L}\p{N}]*$`,
];
export const translatorPatterns: readonly RegExp[] = [
  lettered.iu`^[^\p{L}\p{N}]*(?:переклад|перевод|translation|переклав|переклала|перевёл|перевел|перевела|translated by|перекладач\p{L}*|переводчик\p{L}*|translator)\s*[:—–-]?\s*(?<name>\p{Lu}[\p{L}.’'-]+(?:\s+\p{Lu}[\p{L}.’'-]*){1,2})[^\p{L}\p{N}]*$`,
];

/** "Translated from the Ukrainian", «Переклад з англійської». */
export const originalLanguagePattern = lettered.iu`(?:translat(?:ed|ion) from (?:the )?(?:original )?|переклад(?:ено)? з |перевод с |переведено с )(?<name>\p{L}+)`;
export const languageStems: readonly (readonly [RegExp, string])[] = [
  [/^(?:ukrain|україн|украин)/i, 'uk'],
  [/^(?:russian|рос|рус)/i, 'ru'],
  [/^(?:english|англ)/i, 'en'],
  [/^(?:german|нім|нем)/i, 'de'],
  [/^(?:french|фр)/i, 'fr'],
  [/^(?:polish|поль)/i, 'pl'],
];

/** A line that names the source: «Джерело: …», "Source: …". */
export const sourcePattern = lettered.iu`^[^\p{L}\p{N}]*(?:source|original|originally published (?:in|on|by|at)|джерело|оригінал|першоджерело|источник|оригинал|первоисточник)\s*[:—–-]?\s+(?<name>\S.{1,200}?)[^\p{L}\p{N}]*$`;
export const addressPattern = /https?:\/\/[^\s<>"«»]+|www\.[^\s<>"«»]+/u;

/** A labelled author: "By Ann Lee", «Автор: …», «Текст — …». */
export const authorPattern = lettered.u`^[^\p{L}\p{N}]*(?:[Bb]y|BY|[Aa]uthor|[Ww]ritten by|[Аа]втор(?:ка|и|ы)?|[Тт]екст|[Зз]аписав|[Зз]аписала|[Зз]аписал|[Пп]ідготував|[Пп]ідготувала|[Пп]одготовил|[Пп]одготовила)(?:\s*[:—–-]\s*|\s+)(?<name>\p{Lu}[\p{L}.’'-]+(?:\s+\p{Lu}[\p{L}.’'-]*){1,3}(?:(?:,\s*|\s+and\s+|\s+та\s+|\s+и\s+)\p{Lu}[\p{L}.’'-]+(?:\s+\p{Lu}[\p{L}.’'-]*){1,2}){0,2})(?:,.{1,60})?[^\p{L}\p{N}]*$`;
export const nameLinePattern = lettered.u`^\p{Lu}[\p{L}’'-]+\.?(?:\s+\p{Lu}[\p{L}’'-]*\.?){1,2}$`;
