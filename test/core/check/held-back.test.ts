import { describe, expect, it } from 'vitest';
import { currentGazetteer, freshLexicon, runPair } from '../../../scripts/check-score.ts';

// The whole lexicon and gazetteer: these checks stand or fall with what words are known.
const knowledge = { lexicon: freshLexicon(), gazetteer: currentGazetteer(), concepts: [] };

type Side = readonly [language: 'uk' | 'ru' | 'en', text: string];

/** What is told of a pair: category, kind, and "!" where it is shown. */
const told = (source: Side, target: Side): string[] =>
  runPair([source[1], target[1]], [source[0], target[0]], knowledge).map(
    (issue) => `${issue.category}/${issue.kind ?? ''}${issue.tier === 'shown' ? '!' : ''}`,
  );

/** [title, source, target, beginning of a finding, whether it is to be told] */
type Case = readonly [string, Side, Side, string, boolean];

const held: readonly Case[] = [
  ['a plan told as done', ['uk', 'Міністерство планує закупити тисячу дронів.'], ['en', 'The ministry bought a thousand drones.'], 'tense/plan', true],
  ['an intention told as done', ['ru', 'Компания собирается построить завод под Киевом.'], ['en', 'The company built a plant near Kyiv.'], 'tense/plan', true],
  ['an intention told as the future is left alone', ['ru', 'Компания намерена построить завод под Киевом.'], ['en', 'The company will build a plant near Kyiv.'], 'tense/plan', false],
  ['an attempt told as done', ['uk', 'Агенти намагалися викрасти посла.'], ['ru', 'Агенты похитили посла.'], 'tense/plan', true],
  ['an attempt told as one', ['en', 'Officials tried to hide the report.'], ['ru', 'Чиновники пытались скрыть отчёт.'], 'tense/plan', false],
  ['a threat carried out', ['en', 'The rebels threatened to blow up the dam.'], ['uk', 'Повстанці підірвали дамбу.'], 'tense/plan', true],
  ['a plant is no plan', ['ru', 'Рабочие намерены закрыть завод.'], ['en', 'The workers closed the plant.'], 'tense/plan', true],
  ['what was to be done told as done', ['uk', 'Сторони мали підписати угоду ще у квітні.'], ['en', 'The parties signed the agreement back in April.'], 'modality/duty', true],
  ['what was to be done told so', ['uk', 'Сторони мали підписати угоду ще у квітні.'], ['en', 'The parties were supposed to sign the agreement back in April.'], 'modality/duty', false],
  ['what is owed told so, and told as done further on', ['uk', 'Гвардійці мають захищати місто. Усі бачили, як вони це роблять.'], ['en', 'Everyone saw how well they defended the town. The guards are obliged to defend it.'], 'modality/duty', false],
  ['may against will', ['uk', 'Уряд може скасувати пільги вже навесні.'], ['en', 'The government will cancel the benefits this spring.'], 'modality/may', true],
  ['may against may', ['uk', 'Уряд може скасувати пільги вже навесні.'], ['en', 'The government may cancel the benefits as early as spring.'], 'modality', false],
  ['may against the future between near languages', ['uk', 'Суд може звільнити підозрюваного під заставу.'], ['ru', 'Суд освободит подозреваемого под залог.'], 'modality/may', true],
  ['may have done against done', ['en', 'The drone may have crossed the border at night.'], ['ru', 'Дрон пересёк границу ночью.'], 'modality/may', true],
  ['may have done said with an adverb', ['en', 'The drone may have crossed the border at night.'], ['ru', 'Дрон, возможно, пересёк границу ночью.'], 'modality/may', false],
  ['a condition on both sides excuses nothing', ['ru', 'Турция может закрыть проливы, если начнётся война.'], ['en', 'Turkey will close the straits if war breaks out.'], 'modality/may', true],
  ['Mrs May says', ['uk', 'Тереза Мей сказала, що вона йде.'], ['en', 'Theresa May said she was leaving.'], 'modality/may', false],
]; // prettier-ignore

const offices: readonly Case[] = [
  ['a deputy prime minister', ['uk', "Віцепрем'єр Михайло Федоров відкрив форум."], ['en', 'Prime Minister Mykhailo Fedorov opened the forum.'], 'mistranslation/office-deputy!', true],
  ['the same deputy', ['uk', "Віцепрем'єр-міністр Михайло Федоров відкрив форум."], ['en', 'Vice Prime Minister Mykhailo Fedorov opened the forum.'], 'mistranslation/office', false],
  ['a first deputy', ['ru', 'Первый вице-премьер Денис Мантуров посетил завод.'], ['en', 'Prime Minister Denis Manturov visited a plant.'], 'mistranslation/office-deputy!', true],
  ['a former chancellor', ['ru', 'Бывший канцлер Германии Ангела Меркель отказалась говорить.'], ['en', 'German Chancellor Angela Merkel refused to speak.'], 'mistranslation/office-former!', true],
  ['a former commander in one word', ['uk', 'Екскомандувач сухопутних військ очолить посольство.'], ['ru', 'Командующий сухопутными войсками возглавит посольство.'], 'mistranslation/office-former!', true],
  ['a deputy commander in one word', ['uk', 'Заступник командувача флоту прибув до Одеси.'], ['ru', 'Замкомандующего флотом прибыл в Одессу.'], 'mistranslation/office', false],
  ['an acting attorney general', ['en', 'Acting Attorney General Monty Wilkinson signed the memo.'], ['ru', 'Меморандум подписал генпрокурор Монти Уилкинсон.'], 'mistranslation/office-acting!', true],
  ['the same acting one', ['en', 'Acting Attorney General Monty Wilkinson signed the memo.'], ['ru', 'Меморандум подписал и. о. генпрокурора Монти Уилкинсон.'], 'mistranslation/office', false],
]; // prettier-ignore

const others: readonly Case[] = [
  ['what one side failed to do the other managed to do', ['en', 'The two governments failed to reach an agreement.'], ['uk', 'Два уряди змогли домовитися.'], 'negation/lost', true],
  ['what one side refused the other agreed to', ['en', 'The parliament refused to ratify the border agreement.'], ['ru', 'Парламент согласился ратифицировать соглашение о границе.'], 'negation/lost', true],
  ['a refusal told as done', ['en', 'He refused to sign the agreement.'], ['uk', 'Він підписав угоду.'], 'negation/lost!', true],
  ['a deed told as refused', ['uk', 'Президент підписав закон про мобілізацію.'], ['en', 'The president refused to sign the law on mobilization.'], 'negation/added!', true],
  ['a refusal between near languages', ['uk', 'Вони відмовляються визнати вибори.'], ['ru', 'Они признают выборы.'], 'negation/lost!', true],
  ['a refusal said with a particle', ['en', 'He refused to sign the agreement.'], ['uk', 'Він не підписав угоди.'], 'negation', false],
  ['a refusal said as one', ['en', 'He refused to sign the agreement.'], ['uk', 'Він відмовився підписати угоду.'], 'negation', false],
  ['a failure told as done may be a loose rendering', ['en', 'The ministry failed to pay the soldiers in time.'], ['uk', 'Міністерство вчасно виплатило гроші солдатам.'], 'negation/lost!', false],
  ['a failure said with a particle and the same verb', ['en', 'The two governments failed to reach an agreement.'], ['uk', 'Два уряди не змогли домовитися.'], 'negation', false],
  ['a common word with a letter of the neighbour', ['en', 'He was questioned for hours.'], ['ru', 'Его допрашивали кілька часов.'], 'wrong-language/other-word', true],
  ['a name for another in a short sentence between near languages', ['uk', 'Міністр зустрівся з Блінкеном у Женеві.'], ['ru', 'Министр встретился с Остином в Женеве.'], 'name/replaced', true],
  ['the same name in the neighbour language', ['uk', 'Міністр зустрівся з Блінкеном у Женеві.'], ['ru', 'Министр встретился с Блинкеном в Женеве.'], 'name', false],
  ['first names of the neighbour language', ['uk', 'Сюди прибули Микола Стеценко та Олена Гриценко з Рівного.'], ['ru', 'Сюда прибыли Николай Стеценко и Елена Гриценко из Ровно.'], 'name', false],
  ['a rate raised and lowered', ['en', 'The central bank raised its key rate to 21 percent.'], ['ru', 'Центробанк понизил ключевую ставку до 21 процента.'], 'mistranslation/antonym', true],
]; // prettier-ignore

const reserves: readonly Case[] = [
  ['“only” that is lost', ['uk', 'Лише президент може оголосити мобілізацію.'], ['en', 'The president can declare mobilization.'], 'mistranslation/relation-only', true],
  ['“only” kept', ['uk', 'Лише президент може оголосити мобілізацію.'], ['en', 'Only the president can declare mobilization.'], 'mistranslation/relation-only', false],
  ['“only” said as nobody but', ['uk', 'Лише президент може оголосити мобілізацію.'], ['en', 'No one but the president can declare mobilization.'], 'mistranslation/relation-only', false],
  ['“only” that is added', ['uk', 'За проголосували чотири члени Ради.'], ['en', 'Only four members of the Council voted in favor.'], 'mistranslation/relation-only', true],
  ['“applies only to the”', ['en', 'The ceasefire applies only to the northern districts.'], ['ru', 'Перемирие касается северных районов.'], 'mistranslation/relation-only', true],
  ['“only to find” narrows nothing', ['en', 'He returned home only to find the house destroyed.'], ['uk', 'Він повернувся додому і знайшов будинок зруйнованим.'], 'mistranslation/relation-only', false],
  ['“not only” narrows nothing', ['uk', 'Вони не лише підписали угоду, а й виконали її.'], ['en', 'They both signed the agreement and carried it out.'], 'mistranslation/relation-only', false],
  ['«только что» is “just”', ['ru', 'Только что вернувшийся министр собрал журналистов.'], ['en', 'The minister, back this morning, gathered the reporters.'], 'mistranslation/relation-only', false],
  ['“likely” that is lost', ['en', 'Congress will likely approve the package.'], ['uk', 'Конгрес схвалить пакет.'], 'modality/relation-maybe', true],
  ['“likely” said with another word', ['en', 'Congress will likely approve the package.'], ['uk', 'Конгрес, найімовірніше, схвалить пакет.'], 'modality', false],
  ['“more likely” compares', ['en', 'Unequal societies are more likely to keep the death penalty.'], ['ru', 'Неравные общества чаще сохраняют смертную казнь.'], 'modality', false],
  ['maybe between near languages', ['ru', 'Возможно, взрыв был терактом.'], ['uk', 'Вибух був терактом.'], 'modality/relation-maybe', true],
  ['maybe told with “may”', ['uk', 'Можливо, зустріч відбудеться у Відні.'], ['en', 'The meeting may take place in Vienna.'], 'modality', false],
]; // prettier-ignore

const opposites: readonly Case[] = [
  ['a verb that was joined to the noun beside it', ['ru', 'Суд оправдал бывшего мэра по всем пунктам обвинения.'], ['en', 'The court convicted the former mayor on all counts.'], 'mistranslation/antonym', true],
  ['the same verb', ['ru', 'Суд оправдал бывшего мэра по всем пунктам обвинения.'], ['en', 'The court acquitted the former mayor on all counts.'], 'mistranslation/antonym', false],
]; // prettier-ignore

const doers: readonly Case[] = [
  ['two nouns that exchanged their parts', ['en', 'The rebels attacked a government convoy near the border.'], ['uk', 'Урядова колона атакувала повстанців поблизу кордону.'], 'mistranslation/roles-doer!', true],
  ['the same order', ['en', 'The rebels attacked a government convoy near the border.'], ['uk', 'Повстанці атакували урядову колону поблизу кордону.'], 'mistranslation/roles', false],
  ['the object first, told by its case', ['en', 'The rebels attacked a government convoy near the border.'], ['uk', 'Урядову колону атакували повстанці поблизу кордону.'], 'mistranslation/roles', false],
  ['who accuses whom', ['uk', 'Мер звинуватив губернатора у зриві евакуації.'], ['en', 'The governor accused the mayor of disrupting the evacuation.'], 'mistranslation/roles-doer!', true],
  ['the same between near languages', ['uk', 'Бойовики захопили заручників у школі.'], ['ru', 'Заложники захватили боевиков в школе.'], 'mistranslation/roles-doer!', true],
  ['a lifeless object', ['ru', 'Армия обстреляла город.'], ['en', 'The city shelled the army.'], 'mistranslation/roles-doer!', true],
  ['an object before its verb', ['uk', 'Дипломатів розкритикували журналісти.'], ['en', 'Journalists criticized the diplomats.'], 'mistranslation/roles', false],
  ['a passive clause', ['uk', 'Поліцейський поранив нападника.'], ['en', 'The attacker was wounded by the policeman.'], 'mistranslation/roles', false],
]; // prettier-ignore

describe.each([
  ['nouns around a verb', doers],
  ['opposites', opposites],
  ['small words of reserve', reserves],
  ['claims held back', held],
  ['offices with a qualifier', offices],
  ['turned words', others],
])('%s', (_, cases) => {
  it.each(cases)('%s', (_title, source, target, finding, isTold) => {
    const found = told(source, target);
    expect(
      found.some((one) => one.startsWith(finding)),
      found.join(' '),
    ).toBe(isTold);
  });
});
