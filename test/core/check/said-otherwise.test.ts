import { expect, it } from 'vitest';
import { check } from './small-lexicon.ts';

const negations = (...pair: Parameters<typeof check>): unknown[] =>
  check(...pair).filter(({ category, severity }) => category === 'negation' && severity !== 'info');

it.each([
  ['a conjunction of two words', 'Не зважаючи на дощ, він приїхав.', 'Хотя был дождь, он приехал.'],
  ['two words where Ukrainian has one', 'Незважаючи на дощ, він приїхав.', 'Не смотря на дождь, он приехал.'],
  ['an invitation', 'Пишіть нам щодня.', 'Не стесняйтесь писать нам каждый день.'],
  ['who acted', 'Мер не залишився осторонь.', 'Мэр отреагировал.'],
  ['a comparison', 'Ніч була не така тепла, як день.', 'Ночь была хуже дня.'],
  ['the contrary', 'Усе навпаки, брат удома.', 'Это не так, брат дома.'],
  ['a question that expects a yes', 'Дощ був там, де брат?', 'Разве дождь не был там, где брат?'],
  ['only when', 'Він про це не знав, поки не приїхав.', 'Он узнал об этом, когда приехал.'],
  ['what is ignored', 'Він ігнорував листи.', 'Он не обращал внимания на письма.'],
  ['what is prevented', 'Це запобігає пожежі.', 'Так не будет пожара.'],
  ['what ends its clause', 'Якщо ти чекаєш, поїхати в такий дощ неможливо.', 'Если ты ждёшь, ты не можешь поехать в такой дождь.'],
] as const)('hears the same in %s', (_, uk, ru) => {
  expect(negations(['uk', uk], ['ru', ru])).toEqual([]);
  expect(negations(['ru', ru], ['uk', uk])).toEqual([]);
}); // prettier-ignore

it.each([
  ['Дощ не був сильний.', 'Дождь был сильный.'],
  ['Він не приїхав учора.', 'Он приехал вчера.'],
])('still tells the lost particle of %s', (uk, ru) => {
  expect(negations(['uk', uk], ['ru', ru])).toHaveLength(1);
  expect(negations(['ru', ru], ['uk', uk])).toHaveLength(1);
});
