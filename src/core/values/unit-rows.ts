/** What may be converted into one another; currencies never are. */
export type Dimension =
  | 'time' | 'length' | 'area' | 'volume' | 'mass' | 'speed' | 'temperature' | 'share' | 'power' | 'energy' | 'money' | 'data'; // prettier-ignore

/** Name (lower-case English singular), dimension, size in the dimension's base unit, forms in uk, ru, en (see wordForms). */
export type UnitRow = readonly [string, Dimension, number, string, string, string];

const ukA = 'а,и,у,ою,і,_,ам,ами,ах';
const ukM = '_,а,у,ові,ом,і,и,ів,ам,ами,ах';
const ukAdj = 'ий,а,е,ого,ої,ому,ій,у,им,ою,і,их,ими';
const ruAdj = 'ый,ая,ое,ого,ой,ому,ую,ым,ом,ые,ых,ыми';
const ruA = 'а,ы,у,ой,е,_,ам,ами,ах';
const ruM = '_,а,у,ом,е,ы,ов,ам,ами,ах';

/** Measures. Base units: second, metre, square metre, litre, gram, metre per second, degree Celsius, percent, watt, joule, byte. */
export const measureRows: readonly UnitRow[] = [
  ['second', 'time', 1, `секунд:${ukA} сек с секундн:${ukAdj}`, `секунд:${ruA} сек с секундн:${ruAdj}`, 'second:_,s sec:_,s s'],
  ['minute', 'time', 60, `хвилин:${ukA} хв хвилинн:${ukAdj}`, `минут:${ruA},ка,ки,ку,ок мин минутн:${ruAdj}`, 'minute:_,s min:_,s'],
  ['hour', 'time', 3600, `годин:${ukA} год годинн:${ukAdj}`, `час:${ruM},ик,ика,иков,ики,ок,очек,очка,очков ч часов:ой,ая,ое,ого`, 'hour:_,s hr:_,s h'],
  ['day', 'time', 86400, `день дня дню днем дні днів дням днями днях доба доби добу добою діб добам добами денн:${ukAdj}`, `день дня дню днём днем дне дни дней дням днями днях сутки суток суткам сутками сутках дневн:${ruAdj}`, 'day:_,s'],
  ['week', 'time', 604800, `тиждень тижн:я,ю,ем,і,ів,ям,ями,ях тижнев:${ukAdj}`, `недел:я,и,е,ю,ей,ь,ям,ями,ях недельн:${ruAdj}`, 'week:_,s wk:_,s'],
  ['fortnight', 'time', 1209600, '', '', 'fortnight:_,s'],
  ['month', 'time', 2592000, `місяц:ь,я,ю,ем,і,ів,ям,ями,ях міс місячн:${ukAdj}`, `месяц:_,а,у,ем,е,ы,ев,ам,ами,ах мес месячн:${ruAdj}`, 'month:_,s'],
  ['year', 'time', 31536000, `рік рок:у,ом,и,ів,ам,ами,ах році літ річн:${ukAdj} літн:${ukAdj}`, 'год:_,а,у,ом,е,ы,ов,ам,ами,ах лет летн:ий,яя,ее,его,ей,ему,им,ем,ие,их,ими,юю', 'year:_,s yr:_,s'],
  ['decade', 'time', 315360000, 'десятиліт:тя,тям,ть,тями десятиріч:чя,чям,ь', 'десятилети:е,я,ю,ем,и,й,ям,ями', 'decade:_,s'],
  ['century', 'time', 3153600000, 'століт:тя,тям,ть,тями сторіч:чя,чям,ь', 'столети:е,я,ю,ем,и,й,ям век:_,а,у,ом,е,и,ов', 'century centuries'],
  ['millimetre', 'length', 1e-3, `міліметр:${ukM} мм міліметров:${ukAdj}`, `миллиметр:${ruM} мм миллиметров:${ruAdj}`, 'millimet:re,res,er,ers mm:_,s'],
  ['centimetre', 'length', 1e-2, `сантиметр:${ukM} см`, `сантиметр:${ruM} см`, 'centimet:re,res,er,ers cm:_,s'],
  ['metre', 'length', 1, `метр:${ukM} м метров:${ukAdj}`, `метр:${ruM} м метров:${ruAdj}`, 'met:re,res,er,ers m'],
  ['kilometre', 'length', 1e3, `кілометр:${ukM} км кілометров:${ukAdj}`, `километр:${ruM} км километров:${ruAdj}`, 'kilomet:re,res,er,ers km:_,s'],
  ['inch', 'length', 0.0254, `дюйм:${ukM}`, `дюйм:${ruM}`, 'inch inches'],
  ['foot', 'length', 0.3048, `фут:${ukM}`, `фут:${ruM}`, 'foot feet ft'],
  ['yard', 'length', 0.9144, `ярд:${ukM}`, `ярд:${ruM}`, 'yard:_,s yd:_,s'],
  ['mile', 'length', 1609.344, 'мил:я,і,ю,ею,ь,ям,ями,ях', 'мил:я,и,ю,ей,е,ь,ям,ями,ях', 'mile:_,s mi'],
  ['nautical mile', 'length', 1852, 'морськ:а~миля,і~милі,их~миль,ої~милі,у~милю,ими~милями', 'морск:ая~миля,ие~мили,их~миль,ой~мили,ую~милю,ими~милями', 'nautical~mile:_,s'],
  ['square metre', 'area', 1, `квадратн:ий~метр,і~метри,их~метрів,ого~метра,ими~метрами кв~м кв~метрів м² м2`, `квадратн:ый~метр,ые~метры,ых~метров,ого~метра,ых~метра,ыми~метрами кв~м кв~метров м² м2`, 'square~met:re,res,er,ers sq~m m² m2'],
  ['square kilometre', 'area', 1e6, `квадратн:ий~кілометр,і~кілометри,их~кілометрів,ого~кілометра,ими~кілометрами,их~км,і~км кв~км кв~кілометр:ів,и,а,ами км² км2`, `квадратн:ый~километр,ые~километры,ых~километров,ого~километра,ых~километра,ыми~километрами,ых~км кв~км кв~километров км² км2`, 'square~kilomet:re,res,er,ers square~km sq~km km² km2'],
  ['square mile', 'area', 2589988.110336, 'квадратн:а~миля,і~милі,их~миль,ої~милі,ими~милями', 'квадратн:ая~миля,ые~мили,ых~миль,ых~мили,ыми~милями', 'square~mile:_,s sq~mi'],
  ['square foot', 'area', 0.09290304, 'квадратн:ий~фут,их~футів,і~фути', 'квадратн:ый~фут,ых~футов,ых~фута', 'square~foot square~feet sq~ft'],
  ['hectare', 'area', 1e4, `гектар:${ukM} га`, `гектар:${ruM} га`, 'hectare:_,s ha'],
  ['acre', 'area', 4046.8564224, `акр:${ukM}`, `акр:${ruM}`, 'acre:_,s'],
  ['millilitre', 'volume', 1e-3, `мілілітр:${ukM} мл`, `миллилитр:${ruM} мл`, 'millilit:re,res,er,ers ml:_,s'],
  ['litre', 'volume', 1, `літр:${ukM} л`, `литр:${ruM} л`, 'lit:re,res,er,ers l'],
  ['hectolitre', 'volume', 100, `гектолітр:${ukM} гл`, `гектолитр:${ruM} гл`, 'hectolit:re,res,er,ers hl'],
  ['cubic metre', 'volume', 1000, `кубічн:ий~метр,і~метри,их~метрів,ого~метра,ими~метрами куб~м кубометр:${ukM} куб:и,ів м³ м3`, `кубическ:ий~метр,ие~метры,их~метров,ого~метра,их~метра,ими~метрами куб~м кубометр:${ruM} м³ м3`, 'cubic~met:re,res,er,ers m³ m3'],
  ['cubic kilometre', 'volume', 1e12, 'кубічн:ий~кілометр,их~кілометрів,і~кілометри куб~км', 'кубическ:ий~километр,их~километров,их~километра куб~км', 'cubic~kilomet:re,res,er,ers'],
  ['gallon', 'volume', 3.785411784, `галон:${ukM}`, `галлон:${ruM}`, 'gallon:_,s gal:_,s'],
  ['barrel', 'volume', 158.987294928, 'барел:ь,я,ю,ем,і,ів,ям,ями', 'баррел:ь,я,ю,ем,и,ей,ям,ями', 'barrel:_,s bbl'],
  ['pint', 'volume', 0.473176473, 'пінт:а,и,у,_', 'пинт:а,ы,у,_', 'pint:_,s'],
  ['cup', 'volume', 0.2365882365, '', '', 'cup:_,s'],
  ['tablespoon', 'volume', 0.01478676478, '', '', 'tablespoon:_,s tbsp'],
  ['teaspoon', 'volume', 0.00492892159, '', '', 'teaspoon:_,s tsp'],
  ['milligram', 'mass', 1e-3, `міліграм:${ukM} мг`, `миллиграмм:${ruM} мг`, 'milligram:_,s,me,mes mg:_,s'],
  ['gram', 'mass', 1, `грам:${ukM} г гр`, `грамм:${ruM} г гр`, 'gram:_,s,me,mes g gs gm:_,s'],
  ['kilogram', 'mass', 1e3, `кілограм:${ukM} кг кіло кілограмов:${ukAdj}`, `килограмм:${ruM} кг кило килограммов:${ruAdj}`, 'kilogram:_,s,me,mes kg:_,s kilo:_,s k.g k.gs'],
  ['quintal', 'mass', 1e5, `центнер:${ukM} ц`, `центнер:${ruM}`, 'quintal:_,s'],
  ['tonne', 'mass', 1e6, `тонн:${ukA} т`, `тонн:${ruA} т`, 'tonne:_,s metric~ton:_,s'],
  ['ton', 'mass', 907184.74, '', '', 'ton:_,s short~ton:_,s'],
  ['ounce', 'mass', 28.349523125, 'унці:я,ї,ю,єю,й,ям,ями', 'унци:я,и,ю,ей,й,ям,ями', 'ounce:_,s oz'],
  ['pound', 'mass', 453.59237, '', '', 'lb:_,s'],
  ['kilometre per hour', 'speed', 1 / 3.6, 'км/год км~на~годину км~за~годину кілометр:ів,и,ами|~на~годину кілометр:ів,и|~за~годину', 'км/ч км~в~час километр:ов,а|~в~час', 'km/h kph kmh kilomet:res,ers|~per~hour kilomet:res,ers|~an~hour'],
  ['mile per hour', 'speed', 0.44704, 'миль|~на~годину милі|~на~годину миль/год', 'миль|~в~час мили|~в~час миль/ч', 'mph mile:_,s|~per~hour mile:_,s|~an~hour'],
  ['metre per second', 'speed', 1, 'м/с метр:ів,и|~на~секунду метр:ів,и|~за~секунду', 'м/с метр:ов,а|~в~секунду', 'm/s met:res,ers|~per~second'],
  ['knot', 'speed', 0.514444444, 'вузл:и,ів,а,ами', 'узл:ы,ов,а,ами', 'knot:_,s'],
  ['degree celsius', 'temperature', 1, 'градус:_,а,и,ів,ами|~цельсія градус:_,а,и,ів,ами|~за~цельсієм', 'градус:_,а,ы,ов,ами|~цельсия градус:_,а,ов|~по~цельсию', 'degree:_,s|~celsius degree:_,s|~centigrade degree:_,s|~c celsius'],
  ['degree fahrenheit', 'temperature', 5 / 9, 'градус:_,а,и,ів|~фаренгейта градус:_,а,и,ів|~за~фаренгейтом', 'градус:_,а,ов|~фаренгейта градус:_,а,ов|~по~фаренгейту', 'degree:_,s|~fahrenheit degree:_,s|~f fahrenheit'],
  ['degree', 'temperature', 1, `градус:${ukM} градусн:${ukAdj}`, `градус:${ruM} градусн:${ruAdj}`, 'degree:_,s'],
  ['percentage point', 'share', 1, 'відсотков:ий~пункт,і~пункти,их~пунктів,ого~пункта п.п в.п', 'процентн:ый~пункт,ые~пункты,ых~пунктов,ого~пункта,ых~пункта п.п', 'percentage~point:_,s pp'],
  ['percent', 'share', 1, 'відсот:ок,ка,ку,ки,ків,кам,ками,ках відсотк:ом,ові процент:_,а,и,ів,ам,ами,ах', `процент:${ruM}`, 'percent per~cent pct'],
  ['watt', 'power', 1, `ват:_,и,ів Вт`, 'ватт:_,а,ы,ов Вт', 'watt:_,s'],
  ['kilowatt', 'power', 1e3, `кіловат:${ukM} квт`, `киловатт:${ruM} квт`, 'kilowatt:_,s kw'],
  ['megawatt', 'power', 1e6, `мегават:${ukM} мвт`, `мегаватт:${ruM} мвт`, 'megawatt:_,s mw'],
  ['gigawatt', 'power', 1e9, `гігават:${ukM} гвт`, `гигаватт:${ruM} гвт`, 'gigawatt:_,s gw'],
  ['kilowatt hour', 'energy', 3.6e6, 'квт·год квт-год кіловат-годин:_,и,а', 'квт·ч квт-ч киловатт-час:_,а,ов', 'kwh kilowatt-hour:_,s kilowatt~hour:_,s'],
  ['horsepower', 'power', 735.49875, 'кінськ:их~сил,і~сили к.с', 'лошадин:ых~сил,ые~силы л.с', 'horsepower hp'],
  ['megabyte', 'data', 1e6, `мегабайт:${ukM} мб`, `мегабайт:${ruM} мб`, 'megabyte:_,s mb'],
  ['gigabyte', 'data', 1e9, `гігабайт:${ukM} гб`, `гигабайт:${ruM} гб`, 'gigabyte:_,s gb'],
]; // prettier-ignore
