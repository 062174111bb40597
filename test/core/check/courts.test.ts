import { describe, expect, it } from 'vitest';
import type { KnownLanguage } from '../../../src/core/model.ts';
import { check, kindsOf } from './small-lexicon.ts';

type Side = readonly [KnownLanguage, string];

const uk = (body: string): Side => ['uk', `${body} прийняв угоду ввечері.`];
const ru = (body: string): Side => ['ru', `${body} принял соглашение вечером.`];
const en = (body: string): Side => ['en', `The ${body} accepted the agreement in the evening.`];

/** [source, target, whether they are two bodies] */
const cases: readonly (readonly [Side, Side, boolean])[] = [
  [uk('Апеляційний суд'), en('appeals court'), false],
  [uk('Апеляційний суд'), en('court of appeal'), false],
  [uk('Апеляційний суд'), en('district court'), true],
  [uk('Районний суд'), en('Supreme Court'), true],
  [uk('Районний суд'), ru('Районный суд'), false],
  [uk('Апеляційний суд'), ru('Районный суд'), true],
  [uk('Господарський суд'), ru('Арбитражный суд'), false],
  [uk('Апеляційний адміністративний суд'), en('administrative court of appeal'), false],
  [uk('Міськрайонний суд'), en('city district court'), false],
  [ru('Кассационный суд'), en('district court'), true],
  [ru('Районный суд'), en('court'), false],
  [en('regional court'), ru('Городской суд'), true],
  [ru('Военный суд'), en('military court'), false],
  [uk('Міжнародний кримінальний суд'), en('ICC'), false],
  [uk('Міжнародний кримінальний суд'), en('International Court of Justice'), true],
  [uk('Європейський суд з прав людини'), en('European Court of Human Rights'), false],
  [ru('Генпрокуратура'), en('Prosecutor General’s Office'), false],
  [ru('Генпрокуратура'), en('regional prosecutor’s office'), true],
  [uk('Офіс генпрокурора'), ru('Генеральная прокуратура'), false],
  [uk('Обласна прокуратура'), ru('Районная прокуратура'), true],
  [uk('Окружна прокуратура'), en('district prosecutor’s office'), false],
];

describe('courts and prosecutors', () => {
  it.each(cases)('%s and %s: two bodies, %s', (source, target, areTwo) => {
    for (const [a, b] of [
      [source, target],
      [target, source],
    ] as const)
      expect(kindsOf(check(a, b)).includes('mistranslation/office-other')).toBe(areTwo);
  });
});
