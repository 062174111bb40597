import { expect, it } from 'vitest';
import { currentGazetteer, freshLexicon, runPair } from '../../../scripts/check-score.ts';

// The whole lexicon and gazetteer: the check stands or falls with what names are known.
const knowledge = { lexicon: freshLexicon(), gazetteer: currentGazetteer(), concepts: [] };

/** [title, Ukrainian, English, whether a replaced name is to be told] */
const cases: readonly (readonly [string, string, string, boolean])[] = [
  ['two countries of like sound', 'Словаччина закрила кордон.', 'Slovenia closed the border.', true],
  ['one country', 'Словаччина закрила кордон.', 'Slovakia closed the border.', false],
  ['two towns of like sound', 'Удар по Харкову спричинив пожежу.', 'A strike on Kherson caused a fire.', true],
  ['both towns on both sides', 'З Харкова до Херсона їдуть потяги.', 'Trains run from Kharkiv to Kherson.', false],
  ['a region named after its town', 'Наступ на Харківщині зупинено.', 'The offensive in Kharkiv was stopped.', false],
  ['another first name', 'Міністр Дмитро Кулеба приїхав.', 'Minister Andrii Kuleba came.', true],
  ['a first name through Russian', 'Міністр Дмитро Кулеба приїхав.', 'Minister Dmitry Kuleba came.', false],
  ['first names of two people', 'Дмитро Кулеба та Андрій Єрмак приїхали.', 'Andrii Yermak and Dmytro Kuleba came.', false],
]; // prettier-ignore

it.each(cases)('%s', (_title, ukrainian, english, isTold) => {
  const found = runPair([ukrainian, english], ['uk', 'en'], knowledge).filter(
    (issue) => issue.category === 'name' && issue.kind === 'replaced' && issue.tier === 'shown',
  );
  expect(found.length).toBe(isTold ? 1 : 0);
});

/** [title, Ukrainian, English, Russian forms told] */
const viaRussian: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['towns that the gazetteer lists', 'Удару зазнали Дніпро, Вінниця і Вугледар.', 'Dnepr, Vinnitsa and Ugledar were hit.', ['Винница', 'Днепр', 'Угледар']],
  ['the same towns by Ukrainian systems', 'Удару зазнали Дніпро, Вінниця і Вугледар.', 'Dnipro, Vinnytsia and Vuhledar were hit.', []],
  ['a town of two words', 'Вибухи чули в Кривому Розі.', 'Explosions were heard in Krivoy Rog.', ['Кривой Рог']],
  ['a surname without a usual ending', 'Делегацію очолив Сергій Кислиця.', 'The delegation was led by Serhii Kislitsa.', ['Кислица']],
  ['a first name that the older Ukrainian standard spells so', 'Юрій Бойко зустрівся з Валерієм, Віталієм і Анатолієм.', 'Yuriy Boyko met Valeriy, Vitaliy and Anatoliy.', []],
  ['first names by Ukrainian standards', 'Сергій, Андрій, Олексій і Василь живуть у Запоріжжі.', "Serhiy, Andriy, Oleksiy and Vasyl' live in Zaporizhzhya.", []],
  ['first names that no Ukrainian standard spells so', 'У Луцьку Юрій, Валерій, Василь, Олексій і Сергій сміялися.', 'In Lutsk Yuri, Valery, Vasiliy, Aleksey and Sergey laughed.', ['Алексей', 'Валерий', 'Василий', 'Сергей', 'Юрий']],
  ['great towns by their Russian names', 'Удару зазнали Київ і Харків.', 'Kiev and Kharkov were hit.', ['Киев', 'Харьков']],
  ['a spelling that the person chose', 'Віталій Кличко приїхав, пізніше Кличко виступив.', 'Vitali Klitschko came; later Klitschko spoke.', []],
  ['a first name of which nothing says that it is of Ukraine', 'Учора Олександр Зверев і Сергій довго грали.', 'Yesterday Alexander Zverev and Sergei played for long.', []],
  ['the same where the text names Ukraine', 'Учора українець Сергій довго грав.', 'Yesterday the Ukrainian Sergei played for long.', ['Сергей']],
  ['a place of Russia', 'Поїзд із Брянська запізнився.', 'The train from Bryansk was late.', []],
  ['foreign names with g and h', 'Виступили Грета Тунберг і Гаррі Стайлс.', 'Greta Thunberg and Harry Styles spoke.', []],
]; // prettier-ignore

it.each(viaRussian)('%s through Russian', (_title, ukrainian, english, forms) => {
  const told = (source: string, target: string, languages: readonly ['uk' | 'en', 'uk' | 'en']): unknown[] =>
    runPair([source, target], languages, knowledge)
      .filter((issue) => issue.kind === 'via-russian' && issue.tier === 'shown')
      .map((issue) => issue.message.params?.['form'])
      .sort();
  expect(told(ukrainian, english, ['uk', 'en'])).toEqual(forms);
  expect(told(english, ukrainian, ['en', 'uk'])).toHaveLength(forms.length);
});

it('folds a name of which nothing says whose it is', () => {
  const issues = runPair(
    ['Учора Сергій довго грав.', 'Yesterday Sergei played for long.'],
    ['uk', 'en'],
    knowledge,
  );
  expect(issues.filter(({ kind }) => kind === 'via-russian')).toMatchObject([
    { severity: 'info', tier: 'more' },
  ]);
});

/** [title, Russian, Ukrainian, Ukrainian names told] */
const respelt: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['places by their Russian forms', 'В Киеве и в Одессе идёт дождь.', 'У Кієві та в Одессі йде дощ.', ['Київ', 'Одеса']],
  ['a place whose letters both languages have', 'Он едет в Харьков.', 'Він їде в Харьков.', ['Харків']],
  ['countries', 'Украина и Россия подписали соглашение.', 'Украіна і Россія підписали угоду.', ['Україна', 'Росія']],
  ['places by their own forms', 'В Киеве, Харькове и Львове идёт дождь.', 'У Києві, Харкові та Львові йде дощ.', []],
  ['a person', 'Министр Николаев приехал, с ним Анна Донецк.', 'Міністр Ніколаєв приїхав, з ним Анна Донецк.', []],
  ['a place that is quoted in Russian', 'В письме стояло: «Я из Харькова родом».', 'У листі стояло: «Я из Харькова родом».', []],
  ['a place that the other side has not', 'Там идёт дождь.', 'У Кієві йде дощ.', []],
]; // prettier-ignore

it.each(respelt)('%s, in a Ukrainian text', (_title, russian, ukrainian, names) => {
  const told = (issues: ReturnType<typeof runPair>): unknown[] =>
    issues
      .filter(({ kind }) => kind === 'via-russian')
      .map(({ message }) => message.params['source'])
      .sort();
  expect(told(runPair([russian, ukrainian], ['ru', 'uk'], knowledge))).toEqual([...names].sort());
  expect(told(runPair([ukrainian, russian], ['uk', 'ru'], knowledge))).toEqual([...names].sort());
});

it.each([
  ['dollars of the United States', 'Новий автобус купили за триста доларів США.', 'Новый автобус купили за триста долларов.'],
  ['an adjective with a side of the compass', 'Потяг прибув у село на півночі Англії.', 'Поезд прибыл в североанглийское село.'],
  ['an adjective of those who are against', 'На мосту висіли антитрампівські гасла.', 'На мосту висели лозунги против Трампа.'],
] as const)('takes for the same name %s', (_, uk, ru) => {
  const lone = (...[texts, languages]: [[string, string], [string, string]]): unknown[] =>
    runPair(texts, languages, knowledge).filter(({ category }) => category === 'name');
  expect(lone([uk, ru], ['uk', 'ru'])).toEqual([]);
  expect(lone([ru, uk], ['ru', 'uk'])).toEqual([]);
}); // prettier-ignore

it.each([
  [
    'the capital for its country',
    'Учора Париж довго опирався цій угоді.',
    'Yesterday France long resisted this agreement.',
  ],
  [
    'an adjective with a prefix',
    'Він отримав Загальноукраїнську премію.',
    'He received the Ukrainian award.',
  ],
  [
    'letters for an everyday word',
    'Учора на цій дорозі сталася ДТП.',
    'An RTA happened on this road yesterday.',
  ],
])('takes %s for no other name', (_title, ukrainian, english) => {
  const found = runPair([ukrainian, english], ['uk', 'en'], knowledge);
  expect(found.filter(({ checkId, severity }) => checkId === 'name' && severity !== 'info')).toEqual([]);
});

it('tells dollars of another country', () => {
  const texts = ['Автобус купили за триста доларів США.', 'Автобус купили за триста долларов Канады.'] as const;
  const found = runPair(texts, ['uk', 'ru'], knowledge).map(({ checkId }) => checkId);
  expect(found).not.toEqual([]);
}); // prettier-ignore
