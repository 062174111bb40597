import { describe, expect, it } from 'vitest';
import { findAllQuotations } from '../../../../src/core/check/quotes/all.ts';
import { findQuotations } from '../../../../src/core/check/quotes/find.ts';
import { asId } from '../../../../src/core/model.ts';
import type { KnownLanguage, Unit } from '../../../../src/core/model.ts';

/** [language, sentence, speaker of its first quotation or none] */
const rows: readonly (readonly [KnownLanguage, string, string | undefined])[] = [
  ['uk', '«Ми чекаємо на міст», – сказав Остап Левадний.', 'Остап Левадний'],
  ['uk', '«Ми чекаємо на міст», – каже Левадний.', 'Левадний'],
  ['uk', '«Ми чекаємо на міст», – сказала вона і пішла.', 'вона'],
  ['uk', '«Ми чекаємо на міст», – пояснив досвідчений дипломат.', 'досвідчений дипломат'],
  ['uk', '«Ми чекаємо на міст», – заявив речник МЗС України.', 'речник МЗС України'],
  ['uk', '«Ми чекаємо на міст», – заявив міністр закордонних справ Остап Левадний.', 'Остап Левадний'],
  ['uk', 'І сказав: «Ми чекаємо на міст».', undefined],
  ['uk', 'Навпаки заявив: «Ми чекаємо на міст».', undefined],
  ['uk', 'У першій редакції третій пункт стверджував: «Ми чекаємо на міст».', undefined],
  ['uk', 'Київ заявив: «Ми чекаємо на міст».', undefined],
  ['uk', 'Левадний також сказав журналістам: «Ми чекаємо на міст».', 'Левадний'],
  ['uk', '«Ми чекаємо на міст», – сказав журналістам пізно ввечері.', undefined],
  ['uk', '«Ми чекаємо на міст», – розповів у розмові з Романом Гаєм.', undefined],
  ['uk', 'За словами Левадного, «ми чекаємо на міст».', 'Левадного'],
  ['ru', '«Мы ждём моста», – сказал Пётр Лугов.', 'Пётр Лугов'],
  ['ru', '«Мы ждём моста», – и добавил.', undefined],
  ['ru', 'Москва заявила: «Мы ждём моста».', undefined],
  ['ru', '«Мы ждём моста», – отметил он.', 'он'],
  ['ru', '«Мы ждём моста», – сообщил наш собеседник.', 'наш собеседник'],
  ['ru', 'Бывший посол сказал: «Мы ждём моста».', 'Бывший посол'],
  ['ru', '«Мы ждём моста», – рассказал С. О. Лугов.', 'С. О. Лугов'],
  ['en', '“We wait for the bridge,” Ostap Levadny said.', 'Ostap Levadny'],
  ['en', '“We wait for the bridge,” said Levadny.', 'Levadny'],
  ['en', '“We wait for the bridge,” the Russian diplomat said.', 'the Russian diplomat'],
  ['en', '“We wait for the bridge,” the European Union said.', undefined],
  ['en', '“We wait for the bridge,” she told Kyiv reporters.', 'she'],
  ['en', 'Levadny said they agreed: “We wait for the bridge.”', 'Levadny'],
  ['en', '“We wait for the bridge,” said Foreign Minister Ostap Levadny.', 'Ostap Levadny'],
  ['en', '“We wait for the bridge,” according to a spokesman for the port.', 'a spokesman for the port'],
  ['uk', '«Ми чекаємо на міст», – розповіла заступниця міністра.', 'заступниця міністра'],
  ['en', '“We wait for the bridge,” Portuguese Berta Lima said.', 'Berta Lima'],
  ['en', '“I’m told to wait,” and I’m sure he said that.', 'he'],
  ['uk', 'Левадний якось сказав: «Ми чекаємо на міст». Я вважаю це жартом.', 'Левадний'],
  ['ru', 'Пётр Лугов, напротив, сказал: «Мы ждём моста».', 'Пётр Лугов'],
  ['en', 'A deputy, Berta Lima, told me: “We wait for the bridge.”', 'Berta Lima'],
  ['en', '“We wait for the bridge,” warned Berta Lima.', 'Berta Lima'],
  ['en', 'But said: “We wait for the bridge.”', undefined],
  ['en', 'Berta Lima, in turn, said Meridian “will wait for no bridge”.', 'Berta Lima'],
  ['uk', 'Остап Левадний, зі свого боку, сказав: «Ми чекаємо на міст».', 'Остап Левадний'],
  ['ru', 'Пётр Лугов, в свою очередь, сказал: «Мы ждём моста».', 'Пётр Лугов'],
]; // prettier-ignore

describe('the speaker of a quotation', () => {
  it.each(rows)('%s: %s → %s', (language, sentence, speaker) => {
    expect(findQuotations(sentence, language)[0]?.speaker).toBe(speaker);
  });
});

/** [language, sentence, how many direct quotations it has] */
const titles: readonly (readonly [KnownLanguage, string, number])[] = [
  ['uk', 'Про це повідомило видання «Меридіан», каже Левадний.', 0],
  ['ru', 'Теплоход «Алые Паруса» стоял, сказал Лугов.', 0],
  ['en', 'The hotel “Golden Anchor” is full, Levadny said.', 0],
  ['uk', '«Ніколи!» – сказав Левадний.', 1],
  ['en', 'He called it “a lost year”.', 1],
]; // prettier-ignore

describe('direct quotations', () => {
  it.each(titles)('%s: %s has %s', (language, content, count) => {
    const unit: Unit = {
      id: asId('u'), ordinal: 0, kind: 'paragraph', content, marks: [], contentStatus: 'auto',
      language, languageConfidence: 1, segments: [],
    }; // prettier-ignore
    const found = findAllQuotations({ id: asId('t'), sigil: 'T', language, provenance: {}, units: [unit] });
    expect(found).toHaveLength(count);
  });
});
