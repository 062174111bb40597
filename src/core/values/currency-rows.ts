import type { UnitRow } from './unit-rows.ts';

const ukM = '_,а,у,ові,ом,і,и,ів,ам,ами,ах';
const ruM = '_,а,у,ом,е,ы,ов,ам,ами,ах';

/** Currencies and their small coins (size 0.01); names without a country stay lower-case English words. */
export const currencyRows: readonly UnitRow[] = [
  ['USD', 'money', 1, `дол~сша долар:${ukM}|~сша американськ:ий~долар,і~долари,их~доларів,ого~долара,ими~доларами`, `долл~сша дол~сша доллар:${ruM}|~сша американск:ий~доллар,ие~доллары,их~долларов,их~доллара,ого~доллара,ими~долларами`, 'us~dollar:_,s u.s~dollar:_,s american~dollar:_,s usd us$ dollar:_,s|~us'],
  ['CAD', 'money', 1, 'канадськ:ий~долар,і~долари,их~доларів', 'канадск:ий~доллар,их~долларов,их~доллара', 'canadian~dollar:_,s cad'],
  ['AUD', 'money', 1, 'австралійськ:ий~долар,і~долари,их~доларів', 'австралийск:ий~доллар,их~долларов,их~доллара', 'australian~dollar:_,s aud'],
  ['dollar', 'money', 1, `долар:${ukM} дол`, `доллар:${ruM} долл дол бакс:${ruM}`, 'dollar:_,s buck:_,s'],
  ['EUR', 'money', 1, 'євро', 'евро', 'euro:_,s €ur'],
  ['GBP', 'money', 1, 'фунт:_,и,ів,ами|~стерлінгів британськ:их~фунтів,і~фунти', 'фунт:_,ы,ов,а|~стерлингов британск:их~фунтов,их~фунта', 'pound:_,s|~sterling british~pound:_,s sterling quid gbp'],
  ['EGP', 'money', 1, 'єгипетськ:их~фунтів,ий~фунт', 'египетск:их~фунтов,ий~фунт', 'egyptian~pound:_,s egyptianpound:_,s geneh genihat~masriya genih:_,at l.e'],
  ['LBP', 'money', 1, 'ліванськ:их~фунтів,ий~фунт', 'ливанск:их~фунтов,ий~фунт', 'lebanese~pound:_,s'],
  ['pound', 'money', 1, `фунт:${ukM}`, `фунт:${ruM}`, 'pound:_,s'],
  ['UAH', 'money', 1, 'грив:ня,ні,ню,нею,ень,ням,нями,нях грн українськ:их~гривень', 'грив:на,ны,ну,ной,не,ен,нам,нами,нах,ня,ней грн украинск:их~гривен', 'hryvnia:_,s hryvnya:_,s hryvna:_,s grivna:_,s'],
  ['RUB', 'money', 1, `рубл:ь,я,ю,ем,і,ів,ям,ями,ях руб російськ:их~рублів`, 'рубл:ь,я,ю,ем,ём,е,и,ей,ям,ями,ях руб российск:их~рублей,ий~рубль', 'ruble:_,s rouble:_,s russian~ruble:_,s'],
  ['BYN', 'money', 1, 'білоруськ:их~рублів', 'белорусск:их~рублей,ий~рубль,их~рубля', 'belarusian~ruble:_,s'],
  ['CNY', 'money', 1, 'юан:ь,я,ю,ем,і,ів,ям,ями', 'юан:ь,я,ю,ем,и,ей,ям,ями', 'yuan:_,s renminbi rmb chinese~yuan'],
  ['JPY', 'money', 1, 'єн:а,и,у,_ йєн:а,и,у,_ єнами', 'иен:а,ы,у,_ йен:а,ы,у,_ иенами', 'yen:_,s japanese~yen'],
  ['CHF', 'money', 1, 'швейцарськ:их~франків,ий~франк,і~франки', 'швейцарск:их~франков,ий~франк,их~франка', 'swiss~franc:_,s'],
  ['franc', 'money', 1, 'франк:_,а,и,ів', 'франк:_,а,и,ов', 'franc:_,s'],
  ['INR', 'money', 1, 'рупі:я,ї,ю,й,ями', 'рупи:я,и,ю,й,ями', 'rupee:_,s rs indian~rupee:_,s'],
  ['PLN', 'money', 1, 'злот:ий,их,і,ого,ими', 'злот:ый,ых,ые,ого,ыми', 'zloty:_,s zlotych'],
  ['ILS', 'money', 1, 'шекел:ь,я,і,ів,ями', 'шекел:ь,я,и,ей,ями', 'shekel:_,s'],
  ['TRY', 'money', 1, 'лір:а,и,у,_ турецьк:их~лір', 'лир:а,ы,у,_ турецк:их~лир', 'lira:_,s turkish~lira:_,s'],
  ['MYR', 'money', 1, 'рингіт:_,а,ів', 'ринггит:_,а,ов', 'ringgit:_,s malaysia~ringgit:_,s malaysian~ringgit:_,s rm'],
  ['MNT', 'money', 1, '', 'тугрик:_,а,и,ов', 'tugrik:_,s'],
  ['KZT', 'money', 1, 'теньге', 'тенге', 'tenge'],
  ['GEL', 'money', 1, 'ларі', 'лари', 'lari'],
  ['KRW', 'money', 1, 'вон', 'вон:а,ы,_', 'won'],
  ['CZK', 'money', 1, 'чеськ:их~крон,а~крона,і~крони', 'чешск:их~крон,ая~крона', 'czech~koruna:_,s czech~crown:_,s'],
  ['SEK', 'money', 1, 'шведськ:их~крон', 'шведск:их~крон', 'swedish~krona swedish~kronor'],
  ['HUF', 'money', 1, 'форинт:_,а,и,ів', 'форинт:_,а,ы,ов', 'forint:_,s'],
  ['KWD', 'money', 1, 'кувейтськ:их~динарів', 'кувейтск:их~динаров', 'kuwaiti~dinar:_,s kuwaitidinar:_,s'],
  ['dinar', 'money', 1, `динар:${ukM}`, `динар:${ruM}`, 'dinar:_,s'],
  ['QAR', 'money', 1, 'катарськ:их~ріалів', 'катарск:их~риалов', 'qatari~riyal:_,s qataririyal:_,s qatari~rial:_,s'],
  ['SAR', 'money', 1, 'саудівськ:их~ріалів', 'саудовск:их~риалов', 'saudi~riyal:_,s saudiriyal:_,s saudi~rial:_,s'],
  ['IRR', 'money', 1, 'іранськ:их~ріалів', 'иранск:их~риалов', 'iranian~rial:_,s'],
  ['riyal', 'money', 1, '', '', 'riyal:_,s'],
  ['rial', 'money', 1, 'ріал:_,а,ів', 'риал:_,а,ов', 'rial:_,s'],
  ['AED', 'money', 1, 'дирхам:_,а,ів', 'дирхам:_,а,ов', 'dirham:_,s emirati~dirham:_,s'],
  ['peso', 'money', 1, 'песо', 'песо', 'peso:_,s'],
  ['cent', 'money', 0.01, `цент:${ukM} ц пенс:_,а,и,ів`, `цент:${ruM} ц пени пенс:_,а,ы,ов,ами c`, 'cent:_,s penny pennies pence c sen:_,s'],
  ['kopiyka', 'money', 0.01, 'копій:ка,ки,ку,ок,ками коп', 'копе:йка,йки,йку,ек,йками коп', 'kopiyka:_,s kopek:_,s kopeck:_,s kopiyok'],
]; // prettier-ignore

/** ISO 4217 codes that are read as they stand; in lower case only those that are no words. */
export const currencyCodes =
  'USD EUR GBP UAH RUB BYN CAD AUD CHF CNY JPY PLN ILS TRY MYR MNT KZT GEL KRW CZK SEK NOK DKK HUF KWD LBP EGP QAR SAR IRR BGN RON MDL INR AED SGD HKD NZD BRL MXN ZAR THB IDR VND PKR IQD JOD TND MAD DZD BHD OMR ILS AMD AZN UZS ISK TWD NGN'.split(
    ' ',
  );
