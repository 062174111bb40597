import { describe, expect, it } from 'vitest';
import { readPair } from '../../../../src/core/check/pair-reading.ts';
import { createPlainSide } from '../../../../src/core/check/side.ts';
import { foreignness } from '../../../../src/core/check/words/letters.ts';
import { aspectOf, verbForm } from '../../../../src/core/check/words/verb-forms.ts';
import type { KnownLanguage } from '../../../../src/core/model.ts';
import { check, kindsOf, smallKnowledge } from '../small-lexicon.ts';

type Side = readonly [KnownLanguage, string];

function tiesOf(source: Side, target: Side): string[] {
  const {
    links,
    source: left,
    target: right,
  } = readPair(
    { source: createPlainSide(source[1], source[0]), target: createPlainSide(target[1], target[0]) },
    smallKnowledge,
  );
  const words = (tokens: typeof left.tokens, places: readonly number[]): string =>
    places.map((at) => tokens[at]?.text ?? '').join('+');
  return links.links
    .map((link) => `${words(left.tokens, link.source)}=${words(right.tokens, link.target)}`)
    .sort();
}

describe('linkWords', () => {
  it('ties the members of a shared phrase one by one', () => {
    const ties = tiesOf(
      ['uk', 'Беззастережна капітуляція тривала.'],
      ['en', 'The unconditional surrender lasted.'],
    );
    expect(ties).toContain('Беззастережна=unconditional');
    expect(ties).toContain('капітуляція=surrender');
  });

  it('gives the same ties whichever side is the source', () => {
    const here: Side = ['uk', 'Міністр і президент чекали делегацію біля готелю.'];
    const there: Side = ['en', 'The president and the minister waited for the delegation near the hotel.'];
    const turned = tiesOf(there, here).map((tie) => tie.split('=').reverse().join('='));
    expect(turned.sort()).toEqual(tiesOf(here, there));
  });

  it('ties no false friends by their looks', () => {
    const ties = tiesOf(['uk', 'Делегація чекала довгий час.'], ['ru', 'Делегация чекала долгий час.']);
    expect(ties).toContain('Делегація=Делегация');
    expect(ties).not.toContain('час=час');
  });

  it('ties one word to all words of the phrase that renders it', () => {
    const ties = tiesOf(
      ['uk', 'Засідання тривало понад годину.'],
      ['en', 'The session lasted more than an hour.'],
    );
    expect(ties).toContain('понад=more+than');
  });

  it('ties a particle of negation to the word that negates', () => {
    for (const [here, there, tie] of [
      ['Міністр не чекав.', 'The minister never waited.', 'не=never'],
      ['Міністр не чекав.', "The minister didn't wait.", "не=didn't"],
      ['Ніхто не чекав.', 'Nobody waited.', 'Ніхто=Nobody'],
    ] as const) {
      expect(tiesOf(['uk', here], ['en', there])).toContain(tie);
      expect(tiesOf(['en', there], ['uk', here])).toContain(tie.split('=').reverse().join('='));
    }
  });

  it('ties a number with a decimal comma to the one with a point', () => {
    expect(tiesOf(['uk', 'Зала 6,1 нова.'], ['en', 'A new hall 6.1.'])).toContain('6,1=6.1');
  });

  it('ties nothing to an empty side', () => {
    expect(tiesOf(['uk', 'Міністр чекав.'], ['en', ''])).toEqual([]);
  });
});

describe('verbForm', () => {
  const verb = { isVerb: true, isOther: false };
  it.each([
    ['підписав', 'uk', 'past'],
    ['знайшли', 'uk', 'past'],
    ['міг', 'uk', 'past'],
    ['підписує', 'uk', 'nonpast'],
    ['показывает', 'ru', 'present'],
    ['подписать', 'ru', 'infinitive'],
    ['went', 'en', 'past'],
    ['signed', 'en', 'past-or-participle'],
    ['signs', 'en', 'third'],
  ] as const)('reads «%s» (%s) as %s', (form, language, expected) => {
    expect(verbForm(form, language, verb)).toBe(expected);
  });

  it('leaves a form open that another word has too', () => {
    expect(verbForm('стали', 'uk', { isVerb: true, isOther: true })).toBe('maybe-past');
  });

  it('knows an imperfective by its perfective in the same row', () => {
    expect(aspectOf(['писати'], ['писати', 'написати'])).toBe('imperfective');
    expect(aspectOf(['почати'], ['починати', 'почати', 'розпочати'])).toBe('perfective');
  });

  it('knows a perfective by its imperfective, and nothing of a verb that stands alone', () => {
    expect(aspectOf(['выделить'], ['выделять', 'выделить'])).toBe('perfective');
    expect(aspectOf(['сказать'], ['говорить', 'сказать'])).toBe('perfective');
    expect(aspectOf(['девальвувати'], ['девальвувати'])).toBeUndefined();
    expect(aspectOf(['сдаться'], ['капитулировать', 'сдаться'])).toBeUndefined();
  });
});

describe('foreignness', () => {
  it('tells English words from those of its neighbours', () => {
    const english = ['government', 'negotiations', 'weather', 'strength'].map(foreignness);
    const others = ['unterzeichnete', 'wspólna', 'dostupné', 'mencionado'].map(foreignness);
    expect(Math.max(...english)).toBeLessThan(0);
    expect(Math.min(...others)).toBeGreaterThan(1);
  });
});

describe('the tense check', () => {
  it.each([
    [['uk', 'Президент підписав угоду.'], ['en', 'The president will sign the agreement.'], true],
    [['uk', 'Міністр приїхав до міста.'], ['en', 'The minister arrived in the city.'], false],
    [['en', 'The minister was in the city.'], ['ru', 'Министр был в городе.'], false],
    [['uk', 'Засідання тривало ввечері.'], ['en', 'The session lasts in the evening.'], true],
    [['uk', 'Президент підписав угоду'], ['en', 'The president will sign the agreement'], false],
  ] as readonly (readonly [Side, Side, boolean])[])('%s against %s: %s', (source, target, isFound) => {
    expect(kindsOf(check(source, target)).includes('tense')).toBe(isFound);
  });
});
