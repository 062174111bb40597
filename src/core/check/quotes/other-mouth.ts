import type { KnownLanguage } from '../../model.ts';
import { lettered } from '../../text/lettered.ts';

/** What may tell whose words they are without a reporting verb. */
export const otherMouth: Readonly<Record<KnownLanguage, RegExp>> = {
  en: lettered.iu`(?<!\p{L})(?:according|alleg|report|claim|accus|purport|suppos|apparent|sa[yi]|tell|told|cit|quot|believ|think|thought|view|opinion|statement|words?|messag|announc|argu|insist|convinc|assur|feel|felt|suggest|per |maintain|swear|swor|mean|know|hear|consider|call|charg|complain|indicat|warn|account|assert|assum|conten|ensur|headline|suggest|acknowledg|recogni[sz]|advis|mention|testif|confess|learn|rumou?r|estimat|predict|forecast|expect|understood|reckon|note[sd]?)`,
  uk: lettered.iu`(?<!\p{L})(?:за (?:слов|дан|інформ|верс|тверд)|згідно|відповідно|ска[зж]|нібито|буцім|начебто|мовляв|ніби|каз|каж|тверд|стверд|запевн|заяв|повідом|перекон|вважа|дум|слов|говор|розпов|пові|оголос|пода|зауваж|комент|дода(?:в|л|є)|наголо|підкресл|поясн|констат|нагада|уточн|показ|наполяг|твердж|звинувач|на думку|присяга|клян|вір|зна|чу|скар|припуск|попередж|назив|назва|зверн|відзнач|зазнач|заголов|очіку|прогноз|підрах|дізна|здається|звіту|відзвіт|обіця|пише|пишуть)`,
  ru: lettered.iu`(?<!\p{L})(?:по (?:слов|данн|информ|верс|утвержд|мнени)|согласно|показ|скаж|якобы|будто|мол|дескать|сказ|говор|утвержд|завер|увер|заяв|сообщ|убежд|счита|дум|слов|расск|настаив|обвин|кля|вер|зна|слы|жал|предпол|предупр|назыв|полаг|убед|назва|выраз|обрат|объяв|добав|подч|поясн|объясн|констат|напомн|уточн|коммент|рапорт|отмеч|отмет|заголов|ожида|прогноз|подсч|узна|кажется|отч[её]т|отчит|обеща|пиш)`,
};
