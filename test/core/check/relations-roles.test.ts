import { describe, expect, it } from 'vitest';
import type { KnownLanguage } from '../../../src/core/model.ts';
import { check, kindsOf } from './small-lexicon.ts';

type Side = readonly [KnownLanguage, string];

/** [title, source, target, kind, whether it must be found] */
const cases: readonly (readonly [string, Side, Side, string, boolean])[] = [
  ['all against some', ['ru', 'Все пассажиры выжили.'], ['en', 'Some passengers survived.'], 'mistranslation/relation-extent', true],
  ['all said as every', ['uk', 'Усі пасажири вижили.'], ['en', 'Every passenger survived.'], 'mistranslation/relation', false],
  ['if against although', ['uk', 'Якщо війська підуть, почнуться переговори.'], ['en', 'Although troops are leaving, talks will begin.'], 'mistranslation/relation-link', true],
  ['although said as even if', ['uk', 'Хоча дощило, вони йшли.'], ['en', 'Even if it rained, they walked on.'], 'mistranslation/relation', false],
  ['because of against despite', ['ru', 'Завод закрыли из-за санкций.'], ['en', 'The plant was closed despite the sanctions.'], 'mistranslation/relation-link', true],
  ['after against before', ['uk', 'Після наради міністр поїхав.'], ['en', 'Before the meeting the minister left.'], 'mistranslation/relation-order', true],
  ['after said as following', ['uk', 'Після наради міністр поїхав.'], ['en', 'Following the meeting the minister left.'], 'mistranslation/relation', false],
  ['more against less', ['uk', 'Втрати більші, ніж торік.'], ['en', 'Losses are smaller than last year.'], 'mistranslation/relation-degree', true],
  ['no more than', ['uk', 'Прийшло не більше десяти людей.'], ['en', 'Fewer than eleven people came.'], 'mistranslation/relation', false],
  ['“that all” is no “at all”', ['uk', 'Міністр сказав, що деякі мости закриють.'], ['en', 'The minister said that all bridges will be closed.'], 'mistranslation/relation-', true],
  ['two sides of the compass', ['ru', 'Бои идут на северо-востоке области.'], ['en', 'Fighting continues in the south-east of the region.'], 'mistranslation/relation-compass', true],
  ['the same compound', ['uk', 'Бої тривають на північному сході області.'], ['en', 'Fighting continues in the northeast of the region.'], 'mistranslation/relation', false],
  ['measures are no west', ['uk', 'Заходи на східному кордоні посилили.'], ['en', 'Measures on the eastern border were tightened.'], 'mistranslation/relation', false],
  ['she against he', ['ru', 'Она ушла в отставку.'], ['en', 'He resigned.'], 'mistranslation/relation-person', true],
  ['a gender of a thing', ['uk', 'Коли угода набере чинності, вона змінить усе.'], ['ru', 'Когда договор вступит в силу, он изменит всё.'], 'mistranslation/relation', false],
  ['not before a day against by that day', ['uk', 'Міст відкриють не раніше 20 листопада.'], ['en', 'The bridge will be opened by 20 November.'], 'mistranslation/relation-deadline', true],
  ['not before a day said as not until', ['ru', 'Мост откроют не раньше 20 ноября.'], ['en', 'The bridge will not be opened until 20 November.'], 'mistranslation/relation', false],
  ['earlier and later of a day are no opposites beside it', ['uk', 'Міст відкриють не пізніше 20 листопада.'], ['ru', 'Мост откроют не раньше 20 ноября.'], 'mistranslation/antonym', false],
  ['a time of day', ['uk', 'Тривога почалася о 3:40 ночі.'], ['en', 'The alert began at 3:40 p.m.'], 'mistranslation/relation-daytime', true],
  ['the same time of day', ['uk', 'Нарада почалася о дев’ятій вечора.'], ['en', 'The meeting began at 9 p.m.'], 'mistranslation/relation', false],
  ['last year against this year', ['uk', 'Торік експорт зріс.'], ['en', 'Exports grew this year.'], 'mistranslation/relation-turn', true],
  ['next week against last week', ['uk', 'Рішення ухвалять наступного тижня.'], ['en', 'The decision was made last week.'], 'mistranslation/relation-turn', true],
  ['next week said as in a week', ['uk', 'Саміт пройде за тиждень.'], ['en', 'The summit will take place next week.'], 'mistranslation/relation', false],
  ['few against many', ['en', 'Few believe the promise.'], ['uk', 'Багато хто вірить обіцянці.'], 'mistranslation/relation-amount', true],
  ['hearsay that is lost', ['uk', 'Делегація нібито прийняла угоду.'], ['en', 'The delegation accepted the agreement.'], 'modality/relation-doubt', true],
  ['hearsay where all else is worded freely', ['uk', 'Делегація нібито прийняла угоду.'], ['en', 'The guests are fine with it.'], 'modality/relation-doubt', false],
  ['hearsay said with another word', ['uk', 'Нібито знайдено зброю.'], ['en', 'Weapons were allegedly found.'], 'modality', false],
  ['hearsay said as a claim', ['en', 'He reportedly resigned.'], ['ru', 'Сообщается, что он подал в отставку.'], 'modality', false],
  ['a thing that nearly happened', ['ru', 'Водитель едва не погиб.'], ['uk', 'Водій загинув.'], 'negation/relation-nearly', true],
  ['nearly in both', ['uk', 'Водій ледь не загинув.'], ['en', 'The driver almost died.'], 'negation', false],
  ['hardly that is lost', ['uk', 'Навряд чи він повернеться.'], ['en', 'He is likely to return.'], 'negation/relation-hardly', true],
  ['hardly said with a negation', ['uk', 'Навряд чи він повернеться.'], ['en', 'I do not think he will return.'], 'negation', false],
  ['so-called that is lost', ['uk', 'Так званий референдум провели у вересні.'], ['en', 'The referendum was held in September.'], 'modality/relation-so-called', true],

  ['who acts on whom', ['uk', 'Коваленко чекав Саблукова.'], ['en', 'Sablukov waited for Kovalenko.'], 'mistranslation/roles', false],
  ['who acts on whom, by case', ['uk', 'Шубін прийняв Саблукова.'], ['en', 'Sablukov accepted Shubin.'], 'mistranslation/roles-deed', true],
  ['the object put first', ['uk', 'Саблукова прийняв Шубін.'], ['en', 'Shubin accepted Sablukov.'], 'mistranslation/roles', false],
  ['a passive', ['uk', 'Шубін прийняв Саблукова.'], ['en', 'Sablukov was accepted by Shubin.'], 'mistranslation/roles', false],
  ['where from and where to', ['ru', 'Поезд идёт из Харькова в Полтаву.'], ['en', 'The train runs from Poltava to Kharkiv.'], 'mistranslation/roles-way', true],
  ['the way told from its end', ['ru', 'В Полтаву из Харькова идёт поезд.'], ['en', 'The train runs from Kharkiv to Poltava.'], 'mistranslation/roles', false],
  ['a deed told by a noun', ['uk', 'Скарга Саблукова на Шубіна надійшла вчора.'], ['en', "Shubin's complaint against Sablukov came yesterday."], 'mistranslation/roles-parties', true],
  ['the same deed by a noun', ['uk', 'Скарга Саблукова на Шубіна надійшла вчора.'], ['en', 'A complaint against Shubin by Sablukov came yesterday.'], 'mistranslation/roles', false],
  ['a deed by a noun and by a verb', ['ru', 'Победа Саблукова над Шубиным стала первой.'], ['en', 'Sablukov defeated Shubin for the first time.'], 'mistranslation/roles', false],
  ['a deed “of” somebody', ['uk', 'Критика Саблукова на адресу Шубіна тривала.'], ['en', "Shubin's criticism of Sablukov went on."], 'mistranslation/roles-parties', true],
  ['places that changed their verbs', ['ru', 'Саблуков приехал в Полтаву, а затем уехал в Харьков.'], ['en', 'Sablukov arrived in Kharkiv and then left for Poltava.'], 'mistranslation/roles-exchanged', true],
  ['places with their verbs', ['ru', 'Саблуков приехал в Полтаву, а затем уехал в Харьков.'], ['en', 'Sablukov arrived in Poltava and then left for Kharkiv.'], 'mistranslation/roles', false],
  ['places told from the end', ['ru', 'Саблуков приехал в Полтаву, а затем уехал в Харьков.'], ['en', 'Sablukov left for Kharkiv after he arrived in Poltava.'], 'mistranslation/roles', false],
  ['part and whole', ['uk', 'Збито 23 із 25 дронів.'], ['en', '25 of 23 drones were shot down.'], 'number/roles-numbers', true],

  ['an office in the place of another', ['uk', 'Прем’єр-міністр Саблуков приїхав.'], ['en', 'President Sablukov came.'], 'mistranslation/office-other', true],
  ['two names of one office', ['uk', 'Глава уряду Саблуков приїхав.'], ['en', 'Prime Minister Sablukov came.'], 'mistranslation/office', false],
  ['offices of two people', ['uk', 'Прем’єр-міністр Саблуков приїхав до президента.'], ['en', 'Prime Minister Sablukov came to the president.'], 'mistranslation/office', false],
  ['a word left in the neighbour language', ['ru', 'Министр приехал утром.'], ['uk', 'Міністр приехал уранці.'], 'wrong-language/other-word', true],
  ['a word that both neighbours have', ['ru', 'Министр подписал указ.'], ['uk', 'Міністр підписав указ.'], 'wrong-language', false],
]; // prettier-ignore

describe('relationCheck and roleCheck', () => {
  it.each(cases)('%s', (_title, source, target, kind, isFound) => {
    const found = kindsOf(check(source, target)).filter((one) => one.startsWith(kind));
    expect(found.length > 0, found.join(', ')).toBe(isFound);
  });
});
