import { describe, expect, it } from 'vitest';
import { candidateLemmas } from '../../../src/core/inflect/inflect.ts';
import type { KnownLanguage } from '../../../src/core/model.ts';

/** `lemma: forms`; each form must lead to the lemma. */
const rare: Readonly<Record<KnownLanguage, readonly string[]>> = {
  uk: [
    'київ: києва києву києвом києві',
    'ворота: воріт воротам ворітьми',
    'штани: штанів штаньми',
    'сани: саней саням саньми',
    'двоє: двох двома',
    'клясти: кляну кляне кляв клятий',
    'плисти: пливу плив плила',
    'лити: ллю лиймо',
    'хлопець: хлопче хлопця',
    'яців: яцева яцеву',
    'мати: має мають мав мала мали',
    'зустріти: зустріну зустріне',
    'відпочити: відпочину відпочине',
    "збити: зіб'є збив",
    'стерти: зітру зітре стерла',
    'наздогнати: наздожене',
    'охолонути: охолола охолоне',
    'перемогти: перемігши переможено',
    'урок: уроці',
    'виходець: вихідця вихідцями',
    'пайок: пайка пайками',
    'нападки: нападок',
    'фекалії: фекалій',
    'ескадрилья: ескадрильї ескадрилью',
  ],
  ru: [
    'уверенный: уверен уверена уверены',
    'намеренный: намерен намерены',
    'достойный: достоин достойна',
    'жевать: жую жуёт жевала',
    'искать: ищу ища',
    'ехать: поезжай еду',
    'развестись: развелся разведутся развелись',
    'обойтись: обойдется обошлось',
    'соблюсти: соблюдет соблюл',
    'ковать: кует ковал',
    'врать: врет врут',
    'ухмыльнуться: ухмыльнется',
    'заинтересованный: заинтересован заинтересована',
    'построенный: построен построены',
    'выдающийся: выдающихся выдающуюся',
    'паранойя: паранойи паранойю',
  ],
  en: [
    'forsake: forsook forsaken',
    'beseech: besought',
    'shear: shorn',
    'passer-by: passers-by',
    'commander-in-chief: commanders-in-chief',
    'persuade: persuaded persuading',
    'owe: owed owing',
    'type: typed typing',
    'boycott: boycotted boycotting',
    'calorie: calories',
    'kilocalorie: kilocalories',
  ],
};

describe('candidateLemmas', () => {
  it.each(['uk', 'ru', 'en'] as const)(
    'joins forms of rare paradigms to their dictionary form (%s)',
    (language) => {
      const missed = rare[language].flatMap((line) => {
        const [lemma = '', forms = ''] = line.split(': ');
        return forms
          .split(' ')
          .filter((form) => !candidateLemmas(form, language).some((candidate) => candidate.lemma === lemma));
      });
      expect(missed).toEqual([]);
    },
  );
});
