import type { KnownLanguage } from '../../model.ts';

/** English adjectives of countries that are no names of a people, by ISO 3166-1 code. */
export const countryAdjectives: Readonly<Record<string, string>> = Object.fromEntries(
  `PL Polish
TR Turkish
PT Portuguese
RS Serbian
HR Croatian
SI Slovenian Slovene
AT Austrian
CH Swiss
NL Dutch
BE Belgian
DK Danish
SE Swedish
NO Norwegian
FI Finnish
IQ Iraqi
LB Lebanese
SA Saudi
EG Egyptian
LY Libyan
VN Vietnamese
MX Mexican
BR Brazilian
AR Argentine Argentinian
AU Australian
IE Irish
AL Albanian
MK Macedonian
ME Montenegrin
BA Bosnian
PK Pakistani
QA Qatari
AE Emirati
YE Yemeni
JO Jordanian
SD Sudanese
NG Nigerian
KE Kenyan
CU Cuban
VE Venezuelan
IS Icelandic
CY Cypriot
MT Maltese
LU Luxembourgish
TN Tunisian
DZ Algerian
MA Moroccan
ET Ethiopian
MN Mongolian
TH Thai
MY Malaysian
ID Indonesian
PH Filipino Philippine
CO Colombian
CL Chilean
PE Peruvian`
    .split('\n')
    .flatMap((line) => {
      const [code = '', ...adjectives] = line.split(' ');
      return adjectives.map((adjective) => [adjective, code] as const);
    }),
);

/** Beginnings of capitals, which stand for their governments. */
export const capitals: Readonly<Record<KnownLanguage, RegExp>> = {
  en: /^(?:Kyiv|Kiev|Moscow|Washington|London|Paris|Berlin|Beijing|Ankara|Warsaw|Tehran|Rome|Madrid|Budapest|Bratislava|Prague|Bucharest|Minsk|Chisinau|Tbilisi|Yerevan|Baku|Tokyo|Seoul|Pyongyang|Delhi|New Delhi|Riyadh|Jerusalem|Tel Aviv|Damascus|Cairo|Ottawa|Vilnius|Riga|Tallinn|Helsinki|Stockholm|Oslo|Copenhagen|The Hague|Vienna|Athens|Belgrade|Zagreb|Sofia|Lisbon|Dublin|Bern)/u,
  uk: /^(?:Киї?є?в|Москв|Вашингтон|Лондон|Париж|Берлін|Пекін|Анкар|Варшав|Тегеран|Рим|Мадрид|Будапешт|Братислав|Пра[гз]|Бухарест|Мінськ|Кишин|Тбіліс|Єреван|Баку|Токіо|Сеул|Пхеньян|Делі|Нью-Делі|Ер-Ріяд|Єрусалим|Тель-Ав|Дамаск|Каїр|Оттав|Вільнюс|Ри[гз]|Таллінн?|Гельсінк|Стокгольм|Осло|Копенгаген|Гаа[гз]|Відень|Відн|Афін|Белград|Бєлград|Загреб|Софі|Лісабон|Дублін|Берн)/u,
  ru: /^(?:Киев|Москв|Вашингтон|Лондон|Париж|Берлин|Пекин|Анкар|Варшав|Тегеран|Рим|Мадрид|Будапешт|Братислав|Праг|Бухарест|Минск|Кишин|Тбилис|Ереван|Баку|Токио|Сеул|Пхеньян|Дели|Нью-Дели|Эр-Рияд|Иерусалим|Тель-Ав|Дамаск|Каир|Оттав|Вильнюс|Риг|Таллин|Хельсинк|Стокгольм|Осло|Копенгаген|Гааг|Вен[аеуы]|Афин|Белград|Загреб|Софи|Лиссабон|Дублин|Берн)/u,
};
