import { describe, expect, it } from 'vitest';
import { currentGazetteer, freshLexicon, runPair } from '../../../scripts/check-score.ts';

// The whole lexicon and gazetteer: these checks stand or fall with what words are known.
const knowledge = { lexicon: freshLexicon(), gazetteer: currentGazetteer(), concepts: [] };

type Side = readonly [language: 'uk' | 'ru' | 'en', text: string];

/** What is told of a pair: category, kind, and "!" where it is shown; remarks that weigh nothing are left out. */
function told(source: Side, target: Side): string[] {
  return runPair([source[1], target[1]], [source[0], target[0]], knowledge)
    .filter((issue) => issue.severity !== 'info')
    .map((issue) => `${issue.category}/${issue.kind ?? ''}${issue.tier === 'shown' ? '!' : ''}`);
}

/** [title, source, target, beginning of a finding, whether it is to be told] */
type Case = readonly [string, Side, Side, string, boolean];

const negations: readonly Case[] = [
  ['a sleepless night is a night awake', ['uk', 'Сусіди не сплять до ранку й слухають радіо.'], ['en', 'The neighbours stay awake until morning and listen to the radio.'], 'negation', false],
  ['“not until” is «лише після»', ['uk', 'Лише після вечері він зрозумів, що сталося.'], ['en', 'It was not until after dinner that he understood what had happened.'], 'negation', false],
  ['“could not help laughing” is «сміявся»', ['uk', 'Ми щоразу усміхалися біля цього малюнка.'], ['en', "We couldn't help but smile at this drawing."], 'negation', false],
  ['no doubt on one side is confidence on the other', ['uk', 'Тренерка не сумнівається в команді.'], ['en', 'The coach has full confidence in the team.'], 'negation', false],
  ['“never more so than” negates nothing', ['uk', 'Гравці вірять у це, особливо навесні.'], ['en', 'Players believe in it, never more so than in spring.'], 'negation', false],
  ['«или нет» is “whether or not”', ['ru', 'Все жители, молодые и нет, пришли на площадь.'], ['en', 'All residents, whether young or old, came to the square.'], 'negation', false],
  ['under no circumstances is a negation', ['uk', 'Рада ні в якому разі не продасть цей ліс.'], ['en', 'The council will sell this forest.'], 'negation/lost', true],
  ['a negation inside a quotation does not reach the reporter behind it', ['uk', '«Тебе там не буде поруч», – розповів тренер команди.'], ['en', '“You will be away,” the coach of the team said.'], 'negation/lost!', false],
  ['a lost negation of the very verb is shown', ['uk', 'Міністр не підписав угоду з сусідами.'], ['en', 'The minister signed the agreement with the neighbours.'], 'negation/lost!', true],
  ['an equivalent of the negated verb is no answer, negative as it may sound', ['uk', 'Україна не виводила війська з міста.'], ['en', 'Ukraine withdrew its troops from the city.'], 'negation/lost', true],
  ['a verb of hindering answers a negated verb of letting', ['uk', 'Журналістів до зали не пустили.'], ['en', 'Journalists were barred from the hall.'], 'negation/lost', false],
  ['“withdraw” renders «виведення» and answers no lost negation', ['uk', 'Жодного рішення про виведення військ поки не ухвалено.'], ['en', 'A decision to withdraw the troops has been taken.'], 'negation/lost', true],
  ['behind a pronoun «поки» is “yet”', ['uk', 'Жодного рішення про виведення військ поки не ухвалено.'], ['en', 'A decision on pulling out the troops has yet to be made.'], 'negation', false],
  ['«всё равно» before a verb is “still” and answers no negation', ['ru', 'Банк предупреждал о рисках, но убытки всё равно компенсирует.'], ['en', 'The bank warned about the risks but will not compensate the losses.'], 'negation/added', true],
  ['a failure told as done', ['en', 'Officials failed to explain why the shelter was locked.'], ['uk', 'Посадовці пояснили, чому укриття було зачинене.'], 'negation/lost', true],
  ['a failure told with a particle', ['en', 'Officials failed to explain why the shelter was locked.'], ['uk', 'Посадовці не змогли пояснити, чому укриття було зачинене.'], 'negation', false],
  ['a refusal told with a particle', ['ru', 'Мэр отказался комментировать обыски.'], ['en', 'The mayor did not comment on the searches.'], 'negation', false],
  ['hardly, where “almost” renders «ледь не»', ['uk', 'Навряд чи вони домовляться, бо ледь не всі пункти спірні.'], ['en', 'They will agree, because almost all points are in dispute.'], 'negation/relation-hardly', true],
  ['“for not” is no “or not”', ['uk', 'Водіїв покарали за те, що вони не зупинилися біля воріт.'], ['en', 'Drivers were punished for not stopping at the gate.'], 'negation', false],
  ['«были не готовы» is no «едва ли не»', ['ru', 'Жители были не готовы покидать город.'], ['en', 'The residents were ready to leave the city.'], 'negation/lost', true],
  ['«маючи не» is no «чи не»', ['uk', 'Сусіди поїхали, маючи не нову угоду.'], ['en', 'The neighbours left with a new agreement.'], 'negation/lost', true],
  ['“can\'t help” is a negation where no doing follows', ['uk', 'Я не можу допомогти сусідам.'], ['en', "I can't help the neighbours."], 'negation', false],
  ['“out of the question” is «не може бути й мови»', ['en', 'A ceasefire on these terms is out of the question.'], ['uk', 'Перемир’я на таких умовах: про це не може бути й мови.'], 'negation', false],
  ['“out of the question” is «не може бути й мови», from Russian', ['ru', 'О перемирии на таких условиях не может быть и речи.'], ['en', 'A ceasefire on these terms is out of the question.'], 'negation', false],
  ['a mere question answers no negation', ['en', 'The question was answered yesterday.'], ['uk', 'На запитання вчора не відповіли.'], 'negation/', true],
  ['a mere question answers no negation, from Russian', ['ru', 'На вопрос вчера не ответили.'], ['en', 'The question was answered yesterday.'], 'negation/', true],
  ['“no wonder” is «не дивно»', ['en', 'No wonder the residents left the village.'], ['uk', 'Не дивно, що мешканці покинули село.'], 'negation', false],
  ['“no wonder” is «не дивно», from Russian', ['ru', 'Не удивительно, что жители покинули деревню.'], ['en', 'No wonder the residents left the village.'], 'negation', false],
  ['“not surprisingly” is «не дивно»', ['en', 'Not surprisingly, the shares fell.'], ['uk', 'Не дивно, що акції впали.'], 'negation', false],
  ['“not surprisingly” is «не дивно», from Russian', ['ru', 'Неудивительно, что акции упали.'], ['en', 'Not surprisingly, the shares fell.'], 'negation', false],
  ['“not surprisingly” negates nothing', ['en', 'Not surprisingly, the shares fell.'], ['uk', 'Закономірно, що акції впали.'], 'negation', false],
  ['“not surprisingly” negates nothing, from Russian', ['ru', 'Закономерно, что акции упали.'], ['en', 'Not surprisingly, the shares fell.'], 'negation', false],
  ['«не дивно» is not strange', ['en', 'It is strange that farmers are selling cattle.'], ['uk', 'Не дивно, що фермери продають худобу.'], 'negation/', true],
  ['«не дивно» is not strange, from Russian', ['ru', 'Не удивительно, что фермеры продают скот.'], ['en', 'It is strange that farmers are selling cattle.'], 'negation/', true],
  ['“anything but” is «зовсім не»', ['en', 'The decision was anything but simple.'], ['uk', 'Рішення було зовсім не простим.'], 'negation', false],
  ['“anything but” is «зовсім не», from Russian', ['ru', 'Решение было совсем не простым.'], ['en', 'The decision was anything but simple.'], 'negation', false],
  ['“anything but” is «аж ніяк не»', ['en', 'The road to the village is anything but safe.'], ['uk', 'Дорога до села аж ніяк не безпечна.'], 'negation', false],
  ['“anything but” is «аж ніяк не», from Russian', ['ru', 'Дорога в деревню отнюдь не безопасна.'], ['en', 'The road to the village is anything but safe.'], 'negation', false],
  ['«зовсім не» without its negation', ['en', 'The road was safe.'], ['uk', 'Дорога була зовсім не безпечна.'], 'negation/', true],
  ['«зовсім не» without its negation, from Russian', ['ru', 'Дорога была совсем не безопасна.'], ['en', 'The road was safe.'], 'negation/', true],
  ["“can't help but” is «не можемо не»", ['en', "We can't help but admire their courage."], ['uk', 'Ми не можемо не захоплюватися їхньою мужністю.'], 'negation', false],
  ["“can't help but” is «не можемо не», from Russian", ['ru', 'Мы не можем не восхищаться их мужеством.'], ['en', "We can't help but admire their courage."], 'negation', false],
  ['what one could not help one did', ['en', 'They could not help but laugh.'], ['uk', 'Вони не сміялися.'], 'negation/', true],
  ['what one could not help one did, from Russian', ['ru', 'Они не смеялись.'], ['en', 'They could not help but laugh.'], 'negation/', true],
  ['“cannot fail to” is «не може не»', ['en', 'The judge cannot fail to notice the difference.'], ['uk', 'Суддя не може не помітити різниці.'], 'negation', false],
  ['“cannot fail to” is «не може не», from Russian', ['ru', 'Судья не может не заметить разницы.'], ['en', 'The judge cannot fail to notice the difference.'], 'negation', false],
  ['“impossible not to” is «не можна було не»', ['en', 'It was impossible not to notice the difference.'], ['uk', 'Не можна було не помітити різниці.'], 'negation', false],
  ['“impossible not to” is «не можна було не», from Russian', ['ru', 'Невозможно было не заметить разницы.'], ['en', 'It was impossible not to notice the difference.'], 'negation', false],
  ['«не може нехтувати» is no «не може не»', ['uk', 'Мер не може нехтувати правилами.'], ['en', 'The mayor can neglect the rules.'], 'negation/lost!', true],
  ['an added one too', ['ru', 'Министр подписал соглашение с соседями.'], ['en', 'The minister did not sign the agreement with the neighbours.'], 'negation/added!', true],
]; // prettier-ignore

const names: readonly Case[] = [
  ['a name in the place of another though a tied word sounds a little like it', ['uk', 'Турецький султан приїхав до міста Касабланка.'], ['en', 'The Turkish sultan came to the town of Ezulweni.'], 'name/replaced', true],
  ['a country for a state of it', ['ru', 'Американский фермер купил дом в Техасе.'], ['en', 'An American farmer bought a house in France.'], 'name/replaced', true],
  ['a dotted abbreviation of a country', ['ru', 'Посол США приехал в Прагу.'], ['en', 'The U.S. ambassador came to Prague.'], 'name', false],
  ['a district by its letters', ['uk', 'Закон діє в усіх штатах і в окрузі Колумбія.'], ['en', 'The law is in force in all states and in D.C. itself.'], 'name', false],
  ['a party by its nickname', ['uk', 'На зʼїзді Консервативної партії говорили про податки.'], ['en', 'Taxes were discussed at the Tory conference.'], 'name', false],
  ['a party by its letters', ['ru', 'Лидер Партии независимости Соединённого Королевства ушёл.'], ['en', 'The UKIP leader left.'], 'name', false],
  ['an adjective of a country for the country', ['ru', 'Премьер-министр Великобритании приехал в Осло.'], ['en', 'The British prime minister came to Oslo.'], 'name', false],
  ['a nickname behind an everyday word', ['uk', 'Небесно-блакитні виграли перший матч сезону.'], ['en', 'In the first match of the season the Sky Blues won.'], 'name', false],
  ['a pronoun for a name', ['ru', 'После обеда он позвонил снова.'], ['en', 'After lunch Rosalind phoned again.'], 'name', false],
  ['years before our era', ['uk', 'Ці малюнки датовані 5000 роком до нашої ери.'], ['en', 'These drawings are dated 5000 BC by experts.'], 'name', false],
  ['letters that nobody has to know are no more than a hint', ['en', 'The NHQ hired two hundred nurses in Leeds.'], ['ru', 'ГСЗ наняла в Лидсе двести медсестёр.'], 'name/replaced!', false],
  ['letters that everybody knows are not what another body is', ['ru', 'По словам представителя НАТО, учения закончились.'], ['en', 'According to a representative of Regional Strategy, the exercise is over.'], 'name/', true],
]; // prettier-ignore

const claims: readonly Case[] = [
  ['may told as must', ['uk', 'Комітет може схвалити бюджет у четвер.'], ['en', 'The committee must approve the budget on Thursday.'], 'modality', true],
  ['must told as may', ['en', 'The bridge must be closed tomorrow.'], ['ru', 'Мост могут закрыть завтра.'], 'modality', true],
  ['may as may', ['uk', 'Комітет може схвалити бюджет у четвер.'], ['en', 'The committee may approve the budget on Thursday.'], 'modality', false],
  ['a plan as a plan', ['uk', 'Комітет має схвалити бюджет.'], ['en', 'The committee is to approve the budget.'], 'modality', false],
  ['having two sons is no duty', ['uk', 'Він має двох синів.'], ['en', 'He may have two sons.'], 'modality', false],
  ['a council of the union for its commission', ['en', 'In Brussels he met the head of the European Council.'], ['ru', 'В Брюсселе он встретился с председателем Европейской комиссии.'], 'mistranslation/office-other!', true],
  ['a ministry for its minister', ['uk', 'Міністр оборони повідомив про втрати.'], ['en', 'The Defence Ministry reported losses.'], 'mistranslation/office', false],
  ['a ministry in the place of another', ['uk', 'Речник МЗС заявив про протест.'], ['en', 'A Defence Ministry spokesman announced a protest.'], 'mistranslation/office-other!', true],
  ['the minister of health for that of finance', ['uk', 'Міністр охорони здоров’я вчора приїхав до Львова.'], ['en', 'The finance minister came to Lviv yesterday.'], 'mistranslation/office-other!', true],
  ['the deputy inside one word', ['ru', 'Замглавы МИД рассказал о переговорах.'], ['en', 'The foreign minister spoke about the talks.'], 'mistranslation/office-deputy!', true],
  ['a governor who is no longer one', ['ru', 'Суд арестовал бывшего губернатора.'], ['en', 'The court arrested the governor.'], 'mistranslation/office-former!', true],
  ['a governor told as one who used to be', ['ru', 'Суд арестовал бывшего директора школы.'], ['en', 'The court arrested the man who used to be director of the school.'], 'mistranslation/office-former', false],
  ['a director who ran it before', ['uk', 'Мер тепер у Києві, раніше він керував заводом.'], ['en', 'The former head of the plant is now mayor in Kyiv.'], 'mistranslation/office-former', false],
  ['“then” that tells no office', ['uk', 'Потім він зустрівся з президентом.'], ['en', 'He then met with the president.'], 'mistranslation/office', false],
  ['an obligation that became a possibility', ['uk', "Водії зобов'язані мати при собі поліс."], ['en', 'Drivers may carry a policy with them.'], 'modality', true],
  ['an obligation in both', ['uk', "Водії зобов'язані мати при собі поліс."], ['en', 'Drivers are required to carry a policy with them.'], 'modality', false],
  ['sanctions imposed and lifted', ['ru', 'Совет ввёл санкции против трёх банков.'], ['en', 'The council lifted sanctions on three banks.'], 'mistranslation/antonym', true],
  ['«десятки» are “dozens”', ['uk', 'Авіакомпанії скасували десятки рейсів.'], ['en', 'Airlines cancelled dozens of flights.'], 'number', false],
  ['«десятки» are no hundreds', ['uk', 'Авіакомпанії скасували десятки рейсів.'], ['en', 'Airlines cancelled hundreds of flights.'], 'number', true],
  ['an acting mayor who became the mayor', ['en', 'The acting mayor signed the order.'], ['ru', 'Мэр подписал приказ.'], 'mistranslation/office-acting!', true],
  ['the same by letters', ['uk', 'В. о. мера підписав наказ.'], ['en', 'The mayor signed the order.'], 'mistranslation/office-acting!', true],
  ['an acting mayor in both', ['en', 'The acting mayor signed the order.'], ['ru', 'Исполняющий обязанности мэра подписал приказ.'], 'mistranslation/office', false],
  ['an ambassador who became a consul', ['ru', 'Посол в Германии дал интервью.'], ['en', 'The consul in Germany gave an interview.'], 'mistranslation/office-other', true],
  ['an ambassador as an envoy', ['ru', 'Посол в Германии дал интервью.'], ['en', 'The envoy to Germany gave an interview.'], 'mistranslation/office', false],
  ['a deputy who became the minister', ['uk', 'Заступник міністра оборони прибув до Одеси.'], ['en', 'The defence minister arrived in Odesa.'], 'mistranslation/office-deputy!', true],
  ['an office in two names', ['ru', 'Глава МИД приехал в Прагу.'], ['uk', 'Міністр закордонних справ приїхав до Праги.'], 'mistranslation/office', false],
]; // prettier-ignore

describe('the weight of a claim', () => {
  it.each(claims)('%s', (_title, source, target, kind, isTold) => {
    const found = told(source, target);
    expect(
      found.some((one) => one.startsWith(kind)),
      found.join(', '),
    ).toBe(isTold);
  });
});

const attributions: readonly Case[] = [
  ['a claim told as plain fact', ['uk', 'Блогер стверджує, що чиновники отримували гроші.'], ['en', 'Officials received money.'], 'attribution/dropped', true],
  ['a claim told by another verb', ['uk', 'Блогер стверджує, що чиновники отримували гроші.'], ['en', 'Officials received money, the blogger alleges.'], 'attribution/dropped', false],
  ['a claim told in passing', ['ru', 'Как утверждают волонтёры, власти скрывают число погибших.'], ['en', 'According to volunteers, the authorities are concealing the death toll.'], 'attribution', false],
  ['a claim put in', ['ru', 'Власти скрывают число погибших.'], ['en', 'A volunteer claims that the authorities are concealing the death toll.'], 'attribution/dropped', true],
  ['what can be claimed', ['ru', 'С уверенностью можно утверждать, что конфликт повлиял на страну.'], ['en', 'What is certain is that the conflict shaped the nation.'], 'attribution', false],
]; // prettier-ignore

const tenses: readonly Case[] = [
  ['a short participle is of the past', ['uk', 'Збито 23 із 25 дронів.'], ['en', '23 of 25 drones were shot down.'], 'tense', false],
  ['the same in Russian', ['ru', 'Сбиты все беспилотники.'], ['en', 'All the drones were shot down.'], 'tense', false],
  ['under way and done, between near languages', ['uk', 'Слідчі проводять обшуки в квартирі.'], ['ru', 'Следователи провели обыски в квартире.'], 'tense', true],
  ['to come and done, between near languages', ['ru', 'Суд рассмотрит иск во вторник.'], ['uk', 'Суд розглянув позов у вівторок.'], 'tense', true],
  ['one time in near languages', ['uk', 'Слідчі провели обшуки в квартирі.'], ['ru', 'Следователи провели обыски в квартире.'], 'tense', false],
  ['what was said is told in any time', ['uk', 'Він говорить, що обшуки законні.'], ['ru', 'Он говорил, что обыски законны.'], 'tense', false],
  ['what will be done told as done', ['uk', 'Суд розгляне позов у вівторок.'], ['en', 'The court considered the claim on Tuesday.'], 'tense', true],
  ['a perfective present is the future', ['uk', 'Суд розгляне позов у вівторок.'], ['en', 'The court will consider the claim on Tuesday.'], 'tense', false],
  ['an adverb between commas is no predicate', ['en', 'The summit will likely be postponed.'], ['ru', 'Саммит, вероятно, перенесут.'], 'tense', false],
  ['an adverb before a comma is none either', ['uk', 'Ймовірно, матч перенесуть на наступний тиждень.'], ['en', 'The match will likely be postponed until next week.'], 'tense', false],
  ['what is likely to come told as done', ['en', 'The summit will likely be postponed.'], ['ru', 'Саммит, вероятно, перенесли.'], 'tense', true],
  ['a synthetic future too', ['uk', 'Команди гратимуть у Парижі.'], ['en', 'The teams will play in Paris.'], 'tense', false],
  ['a synthetic future told as past', ['uk', 'Команди гратимуть у Парижі.'], ['en', 'The teams played in Paris.'], 'tense', true],
  ['a habit told as past', ['uk', 'Приклади включають полювання й рибальство.'], ['en', 'The examples included hunting and fishing.'], 'tense', true],
  ['a lasting state told as past', ['ru', 'Новый рынок сильно отличается от старого рынка.'], ['en', 'The new market was very different from the old market.'], 'tense', true],
  ['an unsaid copula told as future', ['uk', 'Ярмарок — це головна подія осені.'], ['en', 'The fair will be the main event of the autumn.'], 'tense', true],
  ['an unsaid copula told as present', ['uk', 'Ярмарок — це головна подія осені.'], ['en', 'The fair is the main event of the autumn.'], 'tense', false],
  ['a passive of the past told as present', ['uk', 'Рішення було прийнято після вечері.'], ['en', 'The decision is taken after dinner.'], 'tense', true],
  ['a passive of the past told as past', ['uk', 'Рішення було прийнято після вечері.'], ['en', 'The decision was taken after dinner.'], 'tense', false],
  ['the sequence of tenses behind a verb of speech', ['uk', 'Міністр сказав, що делегація працює над угодою.'], ['en', 'The minister said that the delegation was working on the agreement.'], 'tense', false],
  ['a promise told from the past', ['ru', 'Министр сказал, что делегация подпишет соглашение.'], ['en', 'The minister said that the delegation would sign the agreement.'], 'tense', false],
  ['a wish in a past form', ['uk', 'Треба, щоб автобус ішов до столиці.'], ['en', 'It is needed that the bus goes to the capital.'], 'tense', false],
  ['a gerund is no past', ['ru', 'Игрок установит рекорд, сыграв свой сотый матч.'], ['en', 'The player will set a record when he plays his hundredth match.'], 'tense', false],
  ['a present that tells of a plan', ['ru', 'Будет открыта новая линия метро.'], ['en', 'A new metro line is opening.'], 'tense', false],
  ['a verb whose past looks like its present', ['uk', 'Наша збірна перемогла сусідів.'], ['en', 'Our team beat the neighbours.'], 'tense', false],
  ['newspapers tell who says what in either time', ['uk', 'Міністр сказав, що все добре.'], ['en', 'The minister says that all is well.'], 'tense', false],
  ['a headline', ['uk', 'Делегація підписала угоду'], ['en', 'Delegation signs agreement'], 'tense', false],
]; // prettier-ignore

describe('tense', () => {
  it.each(tenses)('%s', (_title, source, target, kind, isTold) => {
    const found = told(source, target);
    expect(
      found.some((one) => one.startsWith(kind)),
      found.join(', '),
    ).toBe(isTold);
  });
});

describe('names', () => {
  it.each(names)('%s', (_title, source, target, kind, isTold) => {
    const found = told(source, target);
    expect(
      found.some((one) => one.startsWith(kind)),
      found.join(', '),
    ).toBe(isTold);
  });
});

describe('negation', () => {
  it.each(negations)('%s', (_title, source, target, kind, isTold) => {
    const found = told(source, target);
    expect(
      found.some((one) => one.startsWith(kind)),
      found.join(', '),
    ).toBe(isTold);
  });
});

describe('attribution', () => {
  it.each(attributions)('%s', (_title, source, target, kind, isTold) => {
    const found = told(source, target);
    expect(
      found.some((one) => one.startsWith(kind)),
      found.join(', '),
    ).toBe(isTold);
  });
});
