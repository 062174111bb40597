/**
 * Set phrases that mean another thing than their words, beside their words in the other language: ways of saying it in
 * English|in Ukrainian|in Russian,parted by commas; `*` is any letters,`…` up to four words. Only renderings that
 * nobody uses who knows the phrase: “a cold call” is «холодный звонок» by now and stands in no row. Called to mind.
 */
export const englishCalques = `
it said,it says,it added|це сказало,воно сказало,це повідомило,це заявило|это сказало,оно сказало,это сообщило,это заявило
bitter end|гірк* кін*|горьк* кон*
piece of cake,pieces of cake|шмат* торт*,шмат* пирог*|кус* торт*,кус* пирог*
icing on the cake|глазур* на торт*,глазур* на тіст*|глазур* на торт*
call it a day,called it a day,calls it a day|назв* це днем|назв* это днем,наз* его днем
make* a difference,making a difference,made a difference,make the difference,made the difference,makes the difference|роб* різницю,зробит* різницю,зроби* різницю|дела* разницу,сдела* разницу
take* place,took place,taking place|беруть місце,бере місце,взяло місце,взяла місце,займає місце,зайняло місце|бер* место,взял* место,занял* место,занима* место
takes its toll,take its toll,took its toll,take a toll,takes a toll,took a toll,taken a toll,taking a toll,taking its toll|бер* … мит*,взя* … мит*,бер* мит*,взя* мит*|бер* … пошлин*,взя* … пошлин*,взял* дань,взима* плат*
go* the extra mile,went the extra mile|додатков* мил*,зайв* мил*|дополнительн* мил*,лишн* мил*
hit the ground running|вдари* * земл*,удари* * земл*|удари* * земл*
hit* the nail on the head|вдари* … цвях*,по цвях*|удари* … гвозд*,по гвозд*
hit* the jackpot|удари* … джекпот*|удари* … джекпот*
hit* rock bottom|вдари* … дно,удари* … кам*|удари* … дн*,скальн* дн*
hit* the headlines|удари* … заголов*,вдари* … заголов*|удари* … заголов*
hit* the hay,hit* the sack|удари* … сін*,вдари* … сін*|удари* … сен*,удари* … меш*
break a leg|злама* ног*|слома* ног*
break* the ice|розби* лід,злама* лід|слома* лед,разби* лед
break* the bank|злама* банк*,розби* банк*|слома* банк*,разби* банк*
break* the news,broke the news|злама* новин*,розби* новин*|слома* новост*,разби* новост*
breaking news|ламаюч* новин*,злам* новин*|ломающ* новост*,взлом* новост*
break* even,broke even|злама* рівн*|слома* ровн*,слома* даже
rule of thumb|правил* великого пальц*|правил* большого пальц*
under the weather|під погод*|под погод*
once in a blue moon|блакитн* місяц*,синій місяць,блакитний місяць|голуб* лун*,сине* лун*
raining cats and dogs|кішк* і соб*,коти і собак*,котами й собак*,котами і собак*|кошк* и соб*
costs an arm and a leg,cost an arm and a leg,an arm and a leg|рук* і ног*|рук* и ног*
spill* the beans|розсипа* боб*,розли* боб*|рассыпа* боб*,просыпа* боб*,пролить бобы,пролил* боб*
bite the bullet,bit the bullet,biting the bullet|кус* кул*,вкуси* кул*,прикуси* кул*|кус* пул*,укуси* пул*,прикуси* пул*
bite the dust,bites the dust,bit the dust|кус* пил*,вкуси* пил*|куса* пыл*,укуси* пыл*
beat* around the bush,beat* about the bush|навколо кущ*,довкола кущ*|вокруг куст*
barking up the wrong tree|гавка* … дерев*|ла* … дерев*,ла* не на то дерев*
burn* the midnight oil|палит* … ол*,опівнічн* ол*|жечь … масл*,полуночн* масл*
kick* the bucket|ударив … відр*,вдари* … відр*,копну* відр*|пну* ведр*,пина* ведр*,удари* … ведр*
bucket list|спис* відр*,відерн* спис*|спис* ведер,ведерн* спис*,спис* ведр*
let* the cat out of the bag|кіт з міш*,кота з міш*,кішк* з міш*|кот* из меш*,кошк* из меш*
cat got your tongue|кіт … язик*|кот* … язык*
on cloud nine|на хмар* дев*,на дев'ятій хмар*|на облак* дев*,на девятом облак*
pull* someone's leg,pulling your leg,pulling my leg,pull my leg|тягне* … ног*,тягн* за ног*|тян* … ног*,тяну* за ног*
pull* the plug|витяг* вилк*,витягн* пробк*,витяг* пробк*|вытащ* вилк*,выдерн* пробк*,вытян* пробк*,вытащ* пробк*
pull* strings|тягн* нитк*,потягн* за нитк*|тян* ниточ*,потян* за ниточ*,тян* струн*
wild goose chase|дик* гус*|дик* гус*
red herring|червон* оселед*|красн* сельд*,красн* селед*
red tape|червон* стрічк*,червон* плівк*|красн* лент*,красн* тесьм*
white lie|біл* брехн*|бел* ложь,бел* лжи
lame duck*|кульгав* кач*,крив* кач*|хром* утк*
cash cow*|грошов* коров*,готівков* коров*|денежн* коров*
guinea pig*|гвінейськ* свин*|гвинейск* свин*
get* out of hand,got out of hand,getting out of hand|вийти з руки,вийшл* з руки|вышл* из руки,выйти из руки
out of the blue|з блакит*,із синього,із блакит*|из син*,из голуб*
out of the question|з питання,поза питанням|из вопроса,вне вопроса
in the long run|у довг* біг*,в довг* біг*,довгий біг|в длинн* бег*,в долг* бег*
in the short run|коротк* біг*|коротк* бег*
in the wake of|на хвилі прокидання,у пробудженні|в пробужден*
in the pipeline|у трубопров*,в трубопров*|в трубопров*
in the nick of time|зарубк* час*|в зарубк*
in a nutshell|у горіхов* шкаралуп*,в горіхов* шкаралуп*,у шкаралуп*|в орехов* скорлуп*,в скорлуп*
in cold blood|у холодн* кров*|в холодн* кров*
in short order|у короткому порядк*|в коротком порядк*
by the same token|тим самим жетон*,тим же жетон*|тем же жетон*,тем же токен*
on the fence|на паркан*,на огорож*|на забор*
on the same page|на одній сторін*,на тій самій сторін*,на тій же сторін*|на одной страниц*,на той же страниц*
on the mend|на лагодж*|на починк*
over the moon|над місяц*|над лун*
over the top|над верх*|над верх*
down the line|вниз по ліні*|вниз по лини*
down to earth,down-to-earth|вниз до земл*|вниз к земл*,вниз на земл*
down the drain|вниз по злив*,у злив*|в слив*,в водосток*
back to square one|до квадрат*,на квадрат*|к квадрат*,на квадрат*,в квадрат*
back to the drawing board|креслярськ* дош*|чертежн* доск*
across the board|через дошк*,по всій дошц*,по дошц*|через доск*,по всей доск*,по доск*
above board|над дошк*,понад дошк*|над доск*
at arm's length|на довжин* рук*|на длин* рук*
at face value|за номінал*,за лицев* варт*|по номинал*,по лицев* стоимост*
at the eleventh hour|об одинадцятій годині,в одинадцят* годин*|в одиннадцат* час*
eleventh-hour|одинадцятигодин*|одиннадцатичас*
for starters|для стартер*|для стартер*
from the horse's mouth|з рота кон*|из рта лошад*,из уст лошад*
game changer*,game-changer*|змінювач* гр*,змін* гр*|изменит* игр*,менятел* игр*,сменщик* игр*
ballpark figure,ballpark estimate|фігур* * парк*,бейсбольн* цифр*|бейсбольн* цифр*,бейсбольн* парк*
curveball,curve ball|крив* м'яч*|крив* мяч*
level playing field,level the playing field|рівн* ігров* пол*|ровн* игров* пол*,игров* пол*
move the goalposts,moving the goalposts,moved the goalposts|пересун* ворот*,рух* ворот*|передвин* ворот*,двига* ворот*
throw in the towel,threw in the towel|кину* рушник*|броси* полотен*
throw under the bus,threw under the bus,throw * under the bus,threw * under the bus,thrown under the bus|під автобус*|под автобус*
drop the ball,dropped the ball|впусти* м'яч*,упусти* м'яч*|уронил* мяч*,упустил* мяч*
drop* a hint,drop* hints,drop* hint|кида* натяк*,скида* натяк*|броса* намек*,роня* намек*
drop* the charges,dropped charges,drop charges|кину* звинувач*,скину* звинувач*,впусти* звинувач*|бросил* обвинен*,уронил* обвинен*,сбросил* обвинен*
drop* out of school,drop* out of college,dropped out of university|випа* з* шк*,випа* з*|выпа* из
turn* a blind eye|сліп* ок*|слеп* глаз*
turn* the tables|переверн* стол*,поверн* стол*|переверн* стол*,поверн* стол*
turn* the tide|поверн* приплив*|поверн* прилив*
turn over a new leaf,turned over a new leaf|нов* лист*|нов* лист*
turn* a corner,turn* the corner|поверн* за ріг|поверн* за угол,поверн* угол
cut corners,cutting corners,cuts corners|зріза* кут*,різа* кут*|среза* угл*,реза* угл*
cut to the chase|відріз* * погон*|отреза* * погон*
cut* the mustard|різа* гірчиц*|реза* горчиц*
cut* ties|різа* краватк*|реза* галстук*
clean slate|чист* шифер*|чист* шифер*
clear-cut|чітко виріз*|четко выреза*
close call|близьк* дзвін*,близьк* виклик*|близк* звон*,близк* вызов*
close shave|близьк* голін*|близк* брит*
cold feet|холодн* ног*|холодн* ног*
cold shoulder|холодн* плеч*|холодн* плеч*
cold turkey|холодн* індич*|холодн* индей*
cold snap|холодн* оснаст*,холодн* клац*|холодн* щелч*
cold case*|холодн* справ*,холодн* випад*|холодн* случ*
hot off the press|гаряч* * прес*|горяч* * пресс*
hotbed of,hotbeds of|гаряч* ліжк*|горяч* кроват*,горяч* постел*
hard feelings|тверд* почут*|тверд* чувств*
hard drive*|важк* диск*|тяжел* диск*
hard-nosed|твердонос*|твердонос*
hard-hit,hardest-hit,hardest hit|важко вдарен*,найважче вдарен*|тяжело ударенн*,сильно ударенн*
hard to swallow|важко ковта*|
soft spot|м'як* точк*,м'як* місц*|мягк* точк*,мягк* мест*
soft drink*|м'як* напо*|мягк* напит*
hit-and-run|удар* і бі*,вдар* і втеч*|удар* и бег*,удари* и убеж*
hit single|удар* сингл|ударн* сингл*
hands down|руки вниз,рук* вниз|руки вниз,рук* вниз
hands-on|руки на,рук* на|руки на
on the other hand|на іншій руці,на іншу руку|на другой руке,на другую руку
on the one hand|на одній руці,на одну руку|на одной руке,на одну руку
upper hand|верхн* рук*|верхн* рук*
keep an eye on,kept an eye on,keeps an eye on,keeping an eye on|трима* ок* на,зберіга* ок*|держ* глаз* на,сохраня* глаз*
catch* the eye,caught the eye,caught his eye,caught her eye|спійма* ок*,пійма* ок*|пойма* глаз*,лови* глаз*
see eye to eye|очі в очі,око в око|глаз в глаз,глаз к глаз*
eye candy|очн* цукер*|глазн* конфет*
face the music,facing the music|обличч* * музик*,зустріт* музик*|лиц* * музык*,встрет* музык*
face value|лицев* варт*|лицев* стоимост*
eat* your heart out|з'їж* … серц*|съешь … сердц*
change of heart,change his heart|змін* серц*|смен* сердц*,измен* сердц*,перемен* сердц*
have the guts,had the guts|має кишк*,ма* кишк*|име* кишк*
gut feeling,gut instinct|кишков* почут*,кишков* інст*|кишечн* чувств*,кишечн* инст*
stomach for|шлунк* для|желуд* для
pain in the neck|біль* у ши*,біль* в ши*|боль* в ше*
neck and neck,neck-and-neck|шия в ши*,шия до ши*|шея в ше*,шея к ше*
stick* * neck out|висун* ши*|высун* ше*,вытян* ше*
cold sore*|холодн* виразк*|холодн* язв*
tongue-in-cheek,tongue in cheek|язик* у щ*,язик* в щ*|язык* в щек*,язык* за щек*
mother tongue|материнськ* язик*|материнск* язык*
slip of the tongue|ковз* язик*|скольж* язык*
word of mouth|слов* рот*,слово з рот*|слово рта,слово изо рта
play* it by ear|гра* … вух*|игра* на ух*,игра* … ухом
fall* on deaf ears,fell on deaf ears|впа* на глух*,падa* на глух*|упа* на глух*,пада* на глух*
chip on * shoulder|тріск* на плеч*|щепк* на плеч*,чип* на плеч*
rub shoulders|терти* плеч*,тер* плеч*|терет* плеч*,потер* плеч*
back burner|задн* конфор*,задн* пальник*|задн* конфор*,задн* горелк*
take a back seat,took a back seat,takes a back seat|займ* задн* сид*,зайн* задн* сид*,сі* на задн*|заня* задн* сид*,занима* задн* сид*,сел* на задн*
watch your back|дивит* спин*|смотр* * спин*
pay lip service|губн* служб*,губн* послуг*|губн* служб*,губн* услуг*
pay attention,paid attention,pays attention,paying attention|плат* уваг*,заплат* уваг*|плат* вниман*,заплат* вниман*
pay* a visit,paid a visit|плат* візит*,заплат* візит*,заплат* відвід*|плат* визит*,заплат* визит*,плат* посещен*
pay* tribute,paid tribute|плат* данин*,заплат* данин*|плат* дань,заплат* дань
pay* respects,paid respects,paid their respects,pay their respects|плат* пова*,заплат* пова*|плат* уважен*,заплат* уважен*
give way,gave way,gives way|да* шлях*|дал* путь,да* дорогу*
give rise to,gave rise to,gives rise to|да* підйом*|да* подъем*
give* up|да* вгору|да* вверх
give* it a shot,give it a try|да* … постріл*|да* … выстрел*
give* the benefit of the doubt|вигод* сумн*|выгод* сомнен*
make ends meet,making ends meet|кінц* зустрі*|конц* встрет*
make* headlines,made headlines|роби* заголовк*,зроби* заголовк*|дела* заголовк*,сдела* заголовк*
make* sense,made sense|роби* сенс*,зроби* сенс*|дела* смысл*,сдела* смысл*
make* up * mind,made up * mind|роби* розум*|сдела* … разум*
make* fun of,made fun of|роби* весел*,зроби* весел*|дела* весел*,сдела* весел*
make* amends,made amends|роби* поправк*|дела* поправк*,сдела* поправк*
make* way|роби* шлях*,зроби* шлях*|дела* путь,сдела* путь,дела* дорог*
make* a living,made a living|роби* житт*,зроби* житт*|дела* жизн*,сдела* жизн*
make* a point of|роби* точк*,зроби* точк*|дела* точк*,сдела* точк*
make* the cut|зроби* розріз*,роби* розріз*|сдела* разрез*,дела* разрез*
make waves,making waves|роби* хвил*|дела* волн*
take* advantage,took advantage|бра* переваг*,взя* переваг*|бра* преимуществ*,взя* преимуществ*
take* care of,took care of|бер* турбот*,взя* турбот*|бер* забот*,взя* забот*
take* for granted,took for granted,take * for granted,taken for granted|прийн* як грант*|за грант*
take* into account,took into account|бер* на рахун*,взя* на рахун*,в рахунок|взя* в счет,бер* в счет
take* a look|бер* погляд*,взя* погляд*|бер* взгляд*,взял* взгляд*
take* aim|бер* ціл*|бра* цел*,взя* цел*
take* issue with,took issue with|взя* питан*,бер* питан*|взя* вопрос*,бер* вопрос*
take* office,took office,taking office|взя* офіс*,зайня* офіс*,бер* офіс*|взя* офис*,заня* офис*,бер* офис*
take* the floor,took the floor|взя* підлог*,зайня* підлог*,взя* поверх|взя* пол,взял* этаж*,заня* пол
take* to the streets,took to the streets|взя* до вулиц*|взял* на улиц*
take* * breath away|забр* дихан*|забр* дыхан*
take* the cake|взя* торт*,забра* торт*|взя* торт*,забра* торт*
with a grain of salt,with a pinch of salt|зерн* сол*,щіпк* сол*,дрібк* сол*|зерн* сол*,крупиц* сол*,щепотк* сол*
worth * salt|варт* … сол*|
run for office,ran for office,running for office,runs for office|біга* за офіс*,біг* в офіс*|бежа* в офис*,бег* за офис*,бежа* за офис*
run for president,ran for president,running for president|біг* за президент*,біг* на президент*|беж* за президент*,бег* на президент*,бежать в президент*
run* errands|біга* доручен*|бега* поручен*
run* a company,runs a company,running a business,run a business|біж* компан*,біг* компан*,біж* бізнес*|беж* компан*,бег* компан*,беж* бизнес*
running mate|бігов* товариш*,бігов* партнер*|бегов* партнер*,бегущ* товарищ*,бегущ* партнер*
running water|біжуч* вод*|бегущ* вод*
run-of-the-mill|з млин*|из мельниц*
run-up to|розбіг* до|разбег* к,разбег* до
runner-up,runners-up|бігун*|бегун*
fall short,fell short,falls short|впа* коротк*,пада* коротк*|пада* коротк*,упа* коротк*
fall* in love|впа* в любов*,пада* в любов*|упа* в любов*,пада* в любов*
fall* asleep|впа* сонн*|упа* спящ*
fall* victim|впа* жертв*|упа* жертв*
fall* ill,fell ill|впа* хвор*|упа* больн*
rise to the occasion,rose to the occasion|піднят* до нагод*,підня* до випадк*|подня* до случ*,подня* к случ*
rise and shine|встав* * сія*|вста* * сия*
stand* a chance|стоя* шанс*|
stand* * ground,stood * ground|стоя* земл*,стоя* … грунт*|стоя* … земл*
stand* trial,stood trial|стоя* суд*|стоя* суд*
standing ovation|стояч* овац*|стояч* овац*
long-standing|довгостоя*|долгостоя*
standing committee|стояч* комітет*|стояч* комитет*
standing order|стояч* наказ*|стояч* приказ*
come* to terms with,came to terms with|прий* до термін*,прий* до умов*|прий* к термин*,прин* к услов*,прий* к услов*
come* of age,came of age|прий* вік*|при* возраст*
come* in handy,came in handy|прий* зручн*|при* удобн*
come* clean,came clean|прий* чист*|приш* чист*
come* true,came true|прийш* правд*|приш* правд*
bring to the table,brings to the table,brought to the table|принос* до стол*,принос* на стіл,принес* на ст*|принос* на стол*,принос* к столу,принес* на ст*
bring* to light,brought to light|принес* на світл*,принес* до світл*|принес* на свет*,принес* к свет*
keep* pace with,kept pace with|трима* темп* з|держ* темп* с
keep* at bay,kept at bay,keep * at bay|в бухт*,у бухт*,у заток*,в заток*|в бухт*,у бухт*,в залив*
keep* a low profile,kept a low profile,low profile|низьк* профіл*|низк* профил*
high profile,high-profile|висок* профіл*|высок* профил*
high stakes|висок* кол*|высок* кол*
high school*|висок* школ*|высок* школ*
high street|висок* вулиц*|высок* улиц*
high-rise*|висок* підйом*|высок* подъем*
high-end|висок* кін*,висококінц*|высок* кон*,высококонечн*
low-key|низьк* ключ*|низк* ключ*
low-hanging fruit*|низьк* висяч*,низько висяч*,низько звис*|низк* висящ*,низко висящ*
last straw,final straw|останн* солом*|
last ditch,last-ditch|останн* рів*,останн* канав*|последн* канав*,последн* ров*
last resort|останн* курорт*|последн* курорт*
long haul|довг* перевез*|долг* перевоз*
call the shots,calls the shots,calling the shots,called the shots|виклик* постріл*,назив* постріл*|вызыва* выстрел*,называ* выстрел*
shot in the dark|постріл* * темр*|выстрел* в темн*
shot in the arm|постріл* * рук*|выстрел* в рук*
done deal|зроблен* угод*|сделанн* сделк*
raw deal|сир* угод*|сыр* сделк*
plea deal|угод* про благанн*|сделк* о мольб*
plea bargain|благальн* угод*|мольб* о сделк*
plead* guilty,pleaded guilty|благa* винн*|умоля* виновн*,моли* виновн*
plead* not guilty|благa* не*|умоля* не*
class action|класов* ді*,класн* ді*|классн* действ*,классов* действ*
gag order|кляпов* наказ*|приказ* кляп*,кляпов* приказ*
restraining order|стримуюч* наказ*|сдерживающ* приказ*
law enforcement|правов* примушен*,примушен* закон*|принужден* закон*
district attorney|район* поверен*|район* поверен*
attorney general|генеральн* повірен*,адвокат-генерал*,генеральн* адвокат*|генеральн* поверен*,генеральн* адвокат*
surgeon general|генерал* хірург*,хірург* генерал*,генеральн* хірург*|генерал* хирург*,генеральн* хирург*
chief of staff|шеф* персонал*,головн* персонал*|шеф* персонал*,глав* персонал*
staff sergeant|штабн* персонал*|персонал* сержант*
foreign office|іноземн* офіс*,закордонн* офіс*|иностранн* офис*,зарубежн* офис*
home secretary|домашн* секретар*|домашн* секретар*
box office|коробк* офіс*|коробочн* офис*,офис* короб*
swing state*|хитн* штат*,гойда* штат*|качел* штат*,качающ* штат*
swing voter*|хитн* вибор*|качел* избират*
grass roots,grassroots,grass-roots|трав'ян* корен*,корен* трав*|травян* корн*,корн* трав*
brain drain|дренаж* мозк*,стік мозк*|дренаж* мозг*,слив* мозг*,сток* мозг*
think tank*|дум* танк*,мислит* танк*|дум* танк*,мыслит* танк*
watchdog|сторожов* пес*,сторожов* собак*|сторожев* пес*,сторожев* собак*
whistleblower*,whistle-blower*|свистун*|свистун*,свистульщик*
blow the whistle,blew the whistle|ду* * свист*,подув* * свист*|ду* * свист*,подул* * свист*
blow* out of proportion|видут* з пропорц*|выдут* из пропорц*
blow to|подув* до|дуновен*
loose cannon|вільн* гармат*,розпущен* гармат*|свободн* пушк*,распущен* пушк*
jump the gun,jumped the gun|стриб* * рушниц*,стриб* пістол*|прыг* * ружь*,прыг* * пистолет*
jump on the bandwagon,jumped on the bandwagon,bandwagon|оркестров* вагон*,фургон* * оркестр*|оркестров* вагон*,фургон* * оркестр*
jump ship|стриб* кораб*|прыг* кораб*
jump start,jump-start,jumpstart|стрибк* старт*,стрибков* старт*|прыж* старт*,прыжков* старт*
jump the queue|стриб* черг*|прыг* очеред*
stone's throw|кид* камен*,кидк* камен*|брос* камн*,броск* камн*
leave no stone unturned,left no stone unturned|камен* неперевернут*,не перевернут* камен*|камн* неперевернут*,камн* не перевернут*
kill two birds with one stone|дв* птах*|дв* птиц*
a little bird told|маленьк* пташк*|маленьк* птич*
crow flies|летить ворон*|летит ворон*
eat humble pie|пиріг|пирог
easy as pie|як пиріг|как пирог
pie in the sky|пиріг у неб*,пиріг в неб*|пирог в неб*
apple of * eye|яблук* ока,яблук* мого ока|яблок* глаз*,яблок* моего глаз*
compare apples to oranges,apples and oranges|яблук* * апельсин*|яблок* * апельсин*
couch potato|картоп* * диван*,диванн* картоп*|диванн* картоф*,картошк* на диван*
small potatoes|маленьк* картоп*|маленьк* картоф*,мелк* картоф*
full of beans|повн* боб*|полн* боб*,полон боб*
not * cup of tea|чашк* ча*|чашк* ча*
bread and butter|хліб* і масл*,хліб* з масл*|хлеб* и масл*
breadwinner|перемож* хліб*|победител* хлеб*
cream of the crop|вершк* урож*|слив* урож*
nuts and bolts|гайк* * болт*,горіх* * болт*|гайк* * болт*,орех* * болт*
silver lining|срібн* підклад*,срібн* обл*|серебрян* подклад*,серебрян* лини*
silver screen|срібн* екран*|серебрян* экран*
golden handshake|золот* рукостиск*|золот* рукопожат*
gold rush|золот* поспіх*|золот* спешк*
copycat|кіт-копі*|кот-копи*
cat nap,catnap|котяч* сон*|кошач* сон*
dog days|собач* дн*|собач* дн*
underdog*|підсобак*,підпес*|подсобак*,недособак*
top dog|верхн* пес*,головн* собак*|верхн* пес*,верхн* собак*
let sleeping dogs lie|спляч* соб*|спящ* соб*
hold your horses,hold * horses|трима* … кон*|держ* … лошад*,держ* … кон*
beat* a dead horse,flog* a dead horse|мертв* кон*|мертв* лошад*,дохл* лошад*
bull in a china shop|бик* в *,бик* у *|бык* в фарфор*,бык* в китайск*
bull market|бичач* рин*|бычь* рын*
bear in mind|ведм* в розум*|медвед* в разум*,медвед* в ум*
bear fruit,bore fruit|ведм* фрукт*|медвед* фрукт*
can of worms|банк* черв*,банк* хроб*|банк* черв*
ants in * pants|мурах* в штан*|мурав* в штан*
bee in * bonnet|бджол* в *,бджол* у *|пчел* в *
fly on the wall|мух* на стін*|мух* на стен*
bigger fish to fry|більш* риб*|больш* рыб*,крупн* рыб*
something fishy,fishy|рибн*|рыбн*
snake oil|змін* олі*|змеин* масл*
monkey business|мавпяч* бізнес*,мавпяч* справ*|обезьян* бизнес*
monkey wrench|мавпяч* ключ*|обезьян* ключ*
wrench in the works|ключ* в робот*|ключ* в работ*
speak of the devil|говор* про дияв*|говор* о дьявол*,говор* о черт*
between a rock and a hard place|між скел*,між кам*|между камн*,между скал*
tip of the hat|кінчик* капелюх*|кончик* шляп*
tip off,tipped off|кінчик* від|кончик*
ship has sailed|кораб* … відплив*,кораб* відплив*|корабл* … уплы*,корабл* уплы*
three sheets to the wind|три аркуш*,три лист*|три лист*,три простын*
second wind|друг* вітер|втор* ветер
get wind of,got wind of|отрим* віт*|получ* ветер
weather the storm|погод* шторм*|погод* шторм*
rain check|дощов* чек*,перевірк* дощ*|дождев* чек*,проверк* дожд*
rainy day|дощов* ден*|дождлив* ден*
snowed under|засніжен*|заснежен*
snowball's chance|сніжк*|снежк*
walk on eggshells,walking on eggshells|по яєчн* шкаралуп*|по яичн* скорлуп*
nest egg|гніздов* яйц*|гнездов* яйц*
egg on * face|яйц* на облич*|яйц* на лиц*
walk the walk|ходи* ход*|ход* ход*,ходить прогул*
walk of life,walks of life|прогулян* житт*,ход* житт*|прогул* жизн*,ход* жизн*
walk in the park|прогулян* в парк*,прогулян* у парк*|прогулк* в парк*,прогулк* по парк*
cross * mind,crossed * mind|перет* розум*|пересек* разум*,пересек* ум
put * foot down|ног* вниз,постав* ногу|ног* вниз,постав* ногу
put * foot in * mouth|ног* в рот*|ног* в рот*
put on hold|постав* на трим*|постав* на удерж*
put on weight|постав* ваг*|постав* вес*
best foot forward|кращ* ног* вперед|лучш* ног* вперед
foot the bill,footing the bill|рахунок ног*,ног* рахун*|ног* счет*
get off on the wrong foot|не на ту ногу,не з тієї ноги|не на ту ногу
set the stage,sets the stage|встанов* сцен*|установ* сцен*
set the tone|встанов* тон*|установ* тон*
set the record straight|встанов* рекорд*,встанов* запис*|установ* рекорд*,установ* запис*
set sail|встанов* вітрил*|установ* парус*
set in stone|встанов* в кам*|установ* в камн*
raise the bar,raised the bar,raises the bar|підня* бар*|подня* бар
raise money,raised money,raise funds,raised funds|піднім* грош*,підня* грош*,підня* фонд*|подня* деньг*,поднима* деньг*,подня* фонд*
raise a family|піднім* сім*,підня* сім*|подня* семь*,поднима* семь*
draw attention|малю* уваг*|рису* вниман*
draw the line,drew the line,draws the line|малю* ліні*,намалю* ліні*|нарисо* лини*,рису* лини*
draw a crowd,drew crowds,draw crowds,drew a crowd|малю* натовп*,намалю* натовп*|рису* толп*,нарисов* толп*
draw criticism,drew criticism,draws criticism|малю* крит*|рису* крит*,нарисов* крит*
drawing room|малювальн* кімнат*|рисовальн* комнат*
dressing room|одягальн* кімнат*|одевальн* комнат*
living room|жив* кімнат*|жив* комнат*
room for improvement|кімнат* для|комнат* для
leave room for,leaves room for|кімнат* для,нема* кімнат*|комнат* для,нет комнат*
bottom line|нижн* ліні*,нижн* ряд*|нижн* лини*,нижн* строк*
rock bottom|скельн* дн*,кам'ян* дн*|скальн* дн*,каменн* дн*
top-notch|верхн* зарубк*|верхн* зарубк*
cutting edge,cutting-edge|ріжуч* кра*,різальн* кра*|режущ* кра*
state of the art,state-of-the-art|стан* мистецтв*|состоян* искусств*
state of play|стан* гр*|состоян* игр*
fair game|чесн* гр*,справедлив* гр*|честн* игр*,справедлив* игр*
play* hardball|жорстк* м'яч*|жестк* мяч*
play* the field|гра* пол*|игра* пол*
play* down,played down,downplay*|гра* вниз,грав вниз|игра* вниз
playbook|книг* гр*|книг* игр*
double down,doubled down,doubling down|подво* вниз|удво* вниз,двойн* вниз
stay tuned|залиш* настро*|оста* настро*
stick to * guns,stuck to * guns|гармат*,пістолет*,рушниц*|пушк*,пистолет*,ружь*
stick around|палк* навкол*|палк* вокруг
short end of the stick|кінец* палк*,кінц* палк*|кон* палк*
wrong end of the stick|кінец* палк*,кінц* палк*|кон* палк*
string attached,strings attached|нитк* прик*,струн* прик*|струн* прик*,нит* прик*,веревк* прив*
shoestring budget,on a shoestring|шнурк*|шнурк*
old hat|стар* капелюх*|стар* шляп*
at the drop of a hat|капелюх*|шляп*
hat-trick,hat trick|капелюш* трюк*,трюк* * капелюх*|шляпн* трюк*,трюк* * шляп*
wear many hats,wears many hats|капелюх*|шляп*
gloves are off,gloves off|рукавич*|перчат*
dressed to the nines|дев'ятк*|девятк*
dressed to kill|щоб вбит*,щоб убит*|чтобы убит*
tailor-made|кравцем зробл*|портн* сдела*
birthday suit|костюм* на день|костюм* на день,именин* костюм*
follow suit,followed suit,follows suit|сліду* костюм*,слід* костюм*,йти за костюм*|следу* костюм*,послед* костюм*
strong suit|сильн* костюм*|сильн* костюм*
suit yourself|костюм* себе|костюм* себя
with flying colors,with flying colours|літаюч* кольор*|летающ* цвет*
true colors,true colours|справжн* кольор*|истинн* цвет*,настоящ* цвет*
pink slip*|рожев* ковз*,рожев* квит*|розов* скольж*,розов* листк*
green thumb,green fingers|зелен* палец*,зелен* пальц*,великий зелен*|зелен* палец*,зелен* пальц*
yellow-bellied|жовточерев*|желтобрюх*
feeling blue,feel blue|почува* * син*,почува* блакит*|чувств* * син*,чувств* * голуб*
black tie|чорн* краватк*|черн* галстук*
dead end|мертв* кін*|мертв* кон*
dead heat|мертв* жар*,мертв* тепл*|мертв* жар*,мертв* тепл*
deadpan|мертв* пан*|мертв* сковор*
dead ringer|мертв* дзвонар*|мертв* звонар*
drop-dead|падай мертв*|упади замертво
graveyard shift|зміна цвинтар*,цвинтарн* змін*,кладовищн* змін*|кладбищенск* смен*
skeleton in the closet,skeletons in the closet|скелет* у комір*|
skeleton staff,skeleton crew|скелетн* персонал*,скелет* команд*|скелетн* персонал*,скелет* команд*,скелетн* экипаж*
ghostwriter*|привид* письмен*|призрак* писател*,призрачн* писател*
spitting image|плюв* образ*,плюв* зображ*|плев* образ*,плюющ* образ*,плев* изображ*
sleep on it|спати на цьом*,поспа* на цьом*|спать на этом,поспа* на этом
sleep tight|спи* тісн*,спи* щільн*|спи* плотн*,спи* туг*
wishful thinking|бажан* мислен*|желаем* мышлен*
second thoughts|друг* думк*|втор* мысл*
penny for your thoughts|пенні за|пенни за
cost a pretty penny,pretty penny|гарн* пенні,красив* пенні,гарн* копі*|красив* пенни,хорошеньк* пенни
money laundering|пран* грош*,прання грош*|стирк* денег
sugar-coat*|цукр* покри*|сахар* покры*
bone to pick|кістк* * вибр*|кост* * выбр*
make no bones|кіст*|кост*
funny bone|смішн* кістк*,весел* кістк*|смешн* кост*,забавн* кост*
head over heels|голов* над п'ят*,голова над|голов* над кабл*,голов* над пят*
heads up,heads-up|голов* вгору,голов* вверх|голов* вверх
head start|головн* старт*|головн* старт*
headhunter*|мислив* за голов*|
keep * head above water|голов* над вод*|
off the top of * head|з верх* … голов*|с верх* … голов*
know the ropes,learn the ropes,show * the ropes|зна* мотузк*,вивч* мотузк*,показ* мотузк*,канат*|знать веревк*,изуч* веревк*,показ* веревк*,канат*
at the end of * rope|кін* мотузк*,кінц* мотузк*|кон* веревк*
jury is out,jury is still out|журі вийшл*,присяжні вийшл*,журі … поза|жюри вышл*,присяжные вышл*,жюри … вне
fat chance|жирн* шанс*,товст* шанс*|жирн* шанс*,толст* шанс*
slim chance|тонк* шанс*,струнк* шанс*|тонк* шанс*,стройн* шанс*
snail mail|равлик* пошт*|улит* почт*
junk food|смітт* їж*|мусорн* ед*
brainchild|дит* мозк*|ребен* мозг*,дит* мозг*
no-brainer,no brainer|без мозк*,безмозк*|без мозг*,безмозг*
pick * brain*|вибра* мозк*,вибира* мозк*,колупа* мозк*|выбра* мозг*,ковыря* мозг*
nail-biting,nail-biter|кусан* нігт*,гриз* нігт*|кусан* ногт*,грыз* ногт*
tooth and nail|зуб* і нігт*|зуб* и ногт*,зуб* и гвозд*
by the skin of * teeth|шкір* зуб*|кож* зуб*
lie through * teeth|крізь зуб*,через зуб*|сквозь зуб*,через зуб*
sweet tooth|солодк* зуб*|сладк* зуб*
teething problems,teething troubles|зубн* проблем*,прорізуванн* зуб*|зубн* проблем*,прорезыван* зуб*
in the teeth of|у зуб*|в зуб*
brush with death|щітк* зі смерт*|щетк* со смерт*
brush up on|щітк*|щетк*
brush aside,brushed aside|щітк*|щетк*
sweep under the rug,swept under the rug,sweep under the carpet,swept under the carpet|під килим*|под ковер,под ковр*
pull the rug|килим*|ковер,ковр*
clean sweep|чист* підміт*,чист* розгорт*|чист* подмет*
sweeping changes,sweeping reforms,sweeping powers,sweeping sanctions|підміта* змін*,підміта* реформ*,розмашист* реф*,розмашист* змін*|подмета* измен*,подмета* реформ*,размашист* реформ*
landslide victory,landslide win|зсувн* перемог*,зсув* перемог*|оползн* побед*,победа оползн*
hung parliament|повішен* парламент*|повешенн* парламент*
rings true,ring true|дзвон* правд*|звон* правд*,звен* правд*
rings hollow,ring hollow|дзвон* порожн*|звон* пуст*
fire sale|пожежн* продаж*,вогнян* продаж*|пожарн* продаж*,огненн* продаж*
fire drill|пожежн* дрел*,пожежн* свердл*|пожарн* дрел*
get fired,got fired,was fired from,been fired from|обстріл*,вистрел*|обстрел*,выстрел*
play it safe|гра* … безпечн*|игра* … безопасн*
better safe than sorry|безпечн* … вибач*|безопасн* … сожале*,безопасн* … извин*
you bet|ви ставит*,ти ставиш|вы став*,ты ставишь
all bets are off|всі ставки,усі ставки|все ставки
against all odds,against the odds|проти всіх шанс*,проти шанс*|против всех шанс*,против шанс*
odds and ends|шанс* і кінц*|шанс* и конц*
long in the tooth|довг* * зуб*|длинн* * зуб*
long face|довг* облич*|
long story short|довг* істор* коротк*|длинн* истор* коротк*
no wonder|нема* див*,жодн* див*,ніяк* див*|нет чуд*,никак* чуд*
small wonder|маленьк* див*|маленьк* чуд*
small talk|маленьк* розмов*,мал* розмов*|маленьк* разговор*,мал* разговор*
fine print,small print|маленьк* друк*,тонк* друк*|
big picture,bigger picture|велик* картин*,більш* картин*|больш* картин*
out of the picture|з картин*|из картин*,вне картин*
ahead of the curve|перед крив*,попереду крив*|впереди крив*,перед крив*
behind the curve|позаду крив*|позади крив*,за крив*
learning curve|крив* навч*|
steep learning curve|крут* крив*|крут* крив*
push the envelope,pushing the envelope|штовх* конверт*|толка* конверт*,двига* конверт*
through the roof|крізь дах*,через дах*|сквозь крыш*,через крыш*
through thick and thin|товст* * тонк*,густ* * рідк*|толст* * тонк*
through the grapevine|виноград*|виноград*
sour grapes|кисл* виноград*|кисл* виноград*
lay the blame|кла* вин*|клал* вин*
lay off,laid off,lay-offs,layoffs|кла* геть,поклал*|положи* прочь,укладк*
lay low|лежа* низьк*|лежа* низк*
laid-back|покладен* назад|уложен* назад,положен* назад
pass the buck|переда* бакс*,перед* долар*|переда* бакс*,переда* доллар*
buck stops here|бакс* зупин*,долар* зупин*|бакс* останавл*,доллар* останавл*
pass away,passed away|пройш* геть,минув геть|прошел мимо,прошл* мимо,прошл* прочь
passed down|передан* вниз,переда* вниз|передан* вниз
miss the boat,missed the boat|пропусти* чов*,пропусти* кораб*|пропусти* лодк*,опозда* на лодк*
miss the point,missed the point,missing the point|пропуска* точк*,пропусти* точк*|пропуска* точк*,пропусти* точк*,упуст* точк*
hit or miss|удар* чи пром*|удар* или пром*
beside the point|поруч з точк*,поряд з точк*|рядом с точк*,около точк*
case in point|випадок * точк*|случай в точк*
point blank,point-blank|точк* порожн*|точк* пуст*,пуст* точк*
up to a point|до точк*|до точк*
talking point*|розмовн* точк*,говор* точк*|разговорн* точк*,говорящ* точк*
selling point*|точк* продаж*|точк* продаж*
sticking point*|липк* точк*,застряг* точк*|липк* точк*,застрева* точк*
see the point|бач* точк*|вид* точк*
what's the point|яка точка|какая точка,в чем точка
rubber stamp*,rubber-stamp*|гумов* штамп*,гумов* печат*|резинов* штамп*,резинов* печат*
bargaining chip*|чіп* для торг*,чип* для торг*|чип* для торг*,торгов* чип*
blue chip*|блакитн* чіп*|голуб* чип*,син* чип*
when the chips are down|чіпи|чипы,чипс*
cherry-pick*,cherry pick*|збира* вишн*,вишнев*|собира* вишн*,вишнев*
second to none|друг* до жодн*|втор* * никому,втор* * ни одному
none the wiser|жоден мудр*|никто мудре*
next to nothing|поруч з нічим,поряд з нічим|рядом с ничем
all of a sudden|вс* раптов*|
all at sea|все на мор*,усі на мор*|все на мор*,все в мор*
all in all|все у всьому|все во всем
first things first|перш* реч*|перв* вещ*
just like that|просто як т*|
just in case|лише у випадк*,просто у випадк*|просто в случае
as a matter of fact|як матері* факт*|как матери* факт*,как дело факта
no matter|не матері*|не матери*,нет материи
what's the matter|яка матері*|какая матери*,что за матери*
as it were|як це були,як воно були|как это были
so far so good|так далек*|так далек*
far cry from|далек* крик*|далек* крик*
far-fetched|далек* принес*|далек* принес*
few and far between|мал* і далек*,небагато і далек*|мал* и далек*,немного и далек*
if worst comes to worst|гірш* * до гірш*|худш* * до худш*
worse for wear|гірш* * знос*|хуже для нош*
best man|кращ* чолов*,найкращ* чолов*|лучш* мужчин*,лучш* человек*
man of the match|чолов* матч*,людин* матч*|человек* матч*
middleman|середн* чолов*|средн* человек*
maid of honor,maid of honour|покоїв* чест*,служниц* чест*|горничн* чест*,служанк* чест*
shotgun wedding|рушнич* весіл*|
tie the knot,tied the knot,tying the knot|зав'яз* вузол*|завяз* узел*
loose ends|вільн* кінц*,розпущен* кінц*|свободн* конц*,распущен* конц*
odd job*|дивн* робот*|странн* работ*
inside job|внутрішн* робот*|внутренн* работ*
nose job|носов* робот*|носов* работ*
by the way|шлях* через|
way to go|шлях йти,шлях,щоб|путь идти
either way|будь-як* шлях*|любой путь
under way,underway|під шлях*|под пут*
go a long way|йд* довг* шлях*,йти довг* шлях*|ид* длинн* пут*,идт* долг* пут*
give or take|да* або бра*,дай чи візьм*|дать или взя*,да* или бер*
go south|йти на південь,йде на південь|идт* на юг,идет на юг
go bananas,went bananas|банан*|банан*
go nuts,went nuts|горіх*|орех*
go bust,went bust|бюст*|бюст*
go viral,went viral,gone viral,goes viral|вірусн* йти,піш* вірус*,пішов вірус*|пош* вирус*,идт* вирус*
go Dutch|голландськ*|голландск*
go ballistic|баліст*|балл*истич*
go without saying,goes without saying|йде без сказан*,йде без слів|идет без сказан*,идет без слов
go to great lengths,went to great lengths|велик* довжин*|больш* длин*
go to bat for|кажан*,бит*|летуч*,бит*
off the bat|з кажан*,з бит*|с бит*,с летуч*
bat an eye,batting an eye|кажан*|летуч*
strike a chord,struck a chord|вдари* акорд*,удари* акорд*|удари* аккорд*
strike a balance,struck a balance|вдари* баланс*,удари* баланс*|удари* баланс*
strike a deal,struck a deal,strikes a deal|вдари* угод*,удари* угод*|удари* сделк*,порази* сделк*
three strikes|три страйк*,три удар*|
lightning strike|страйк* блискав*|забастовк* молни*
hunger strike|голодн* удар*|голодн* удар*
piece of work|шмат* робот*|кус* работ*
piece of mind,a piece of * mind|шмат* розум*|кус* разум*
peace of mind|мир* розум*|мир* разум*,мир* ум*
mind you|розум* ти,розум* вам|разум* вы,ум* вы
never mind|ніколи не розум*,ніколи розум*|никогда разум*,никогда не разум*
out of * mind|з розум*|из разум*
speak * mind,spoke * mind|говор* … розум*|говор* … разум*
blow * mind,blew * mind,mind-blowing|підірва* розум*,видува* розум*,дму* розум*|взорва* разум*,дун* разум*
`;

/** The same for phrases of Ukrainian and Russian: what they would be word by word in English | in Ukrainian | in Russian. */
export const slavicCalques = `
without five minutes|без п'яти хвилин|без пяти минут
noodles on * ears,noodle* on * ear*|локшин* на вух*|лапш* на уш*
ate the dog,eaten the dog,ate a dog,eat* * dog|собак* з'їв,собак* з'їла,з'їв собак*|собак* съел*,съел* собак*
hedgehog|їжаку зрозуміло|ежу понятно
eat* a cat|кіт наплакав|
cat cried,cat wept,cat has cried|кіт наплакав|кот наплакал
seven fridays|сім п'ятниць|семь пятниц
fridays in * week,fridays a week|п'ятниц* на тиж*|пятниц* на нед*
hang* * nose,hung * nose|повіси* ніс,віша* ніс|повеси* нос*,веша* нос*
water on * mill|вод* на млин|вод* на мельниц*
spit* at the ceiling,spit* to the ceiling,spit* in the ceiling|плю* в стелю,плю* у стелю|пле* в потолок,плюя в потолок
beat* the thumbs,beat* * buckets|бити байдики,б'є байдики|бить баклуши,бьет баклуши,били баклуши
walk* around * finger,circle* around * finger|обве* навколо пальц*|обве* вокруг пальц*
lead by the nose,led by the nose,drive* by the nose|води* за ніс|води* за нос
put* a pig|підкла* свин*|подлож* свин*,подклад* свин*
elephant stepped on * ear,bear stepped on * ear,bear * on * ear|ведмідь на вухо|медведь на ухо,слон на ухо
throw* words into the wind,throw* words to the wind|кида* слова на вітер,кида* слів на вітер|броса* слова на ветер,броса* слов на ветер
money to the wind,money into the wind|гроші на вітер|деньги на ветер
seventh water|сьома вода|седьмая вода
white crow*|біл* ворон*|бел* ворон*
crow* count|рахувати ворон,лічити ворон|считать ворон,ворон считает
count* crows,counting crows|рахува* ворон,лічи* ворон|счита* ворон,ворон счита*
goat button accordion,button accordion|як козі баян,козі баян|козе баян
to the lamp,by the lamp,to the light bulb|до лампочки|до лампочки
on the drum|по барабану|по барабану
roll* a sausage,roll* * sausage*|котись ковбас*|катись колбас*,катись-ка … колбас*
make* an elephant,mak* elephant* out of,elephant* out of a fly,elephant* from a fly|із мухи слон*,з мухи слон*|из мухи слон*
where crayfish winter,where the crayfish winter,where crayfish hibernate,where the crayfish spend,where crayfish spend|де раки зимують|где раки зимуют
when the cancer whistles,when cancer whistles,when the crayfish whistles,when crayfish whistle,cancer on the mountain,cancer on a mountain|рак на горі,коли рак|рак на горе,когда рак свистн*
pull* the cat by the tail,cat by the tail,cat's tail|кота за хвіст,кота за хвоста|кота за хвост
cat in a bag,cat in the bag,cat in a sack|кота в мішку,кіт у мішку,кіт в мішку|кот* в мешке
pour from empty to empty,from empty into empty,from empty to empty|з порожнього в порожнє|из пустого в порожнее
carry water in a sieve,water in a sieve,water with a sieve|воду в решеті,воду решетом|воду в решете,воду решетом
crush* water in a mortar,pound* water,push* water in a mortar,grind* water|товкти воду,воду в ступі|толочь воду,воду в ступе
last spoke,fifth wheel in the cart,fifth wheel of the cart|п'яте колесо|пятое колесо в телеге
stick* in * wheel*|палиц* в колес*,палки в колеса|палки в колеса
neither fish nor meat,no fish no meat,neither meat nor fish|ні риба ні м'ясо|ни рыба ни мясо
neither fluff nor feather,no fluff no feather,no fluff,no down no feather*|ні пуху ні пера|ни пуха ни пера
neither light nor dawn,no light no dawn|ні світ ні зоря|ни свет ни заря
neither to the village nor,no to the village|ні до села|ни к селу ни к городу
not in the eyebrow but in the eye,not in the brow|не в брову|не в бровь
not in * plate,not in * own plate,in the wrong plate|не в своїй тарілці|не в своей тарелке
out of * own plate|не в своїй тарілці|не в своей тарелке
rub* glasses,rub* points,rub* * glasses|замилю* очі|втира* очки
throw* dust in * eyes,dust in * eyes|пил в очі,пилюку в очі|пыль в глаза
soul in heels,soul * heels,soul went to * heels|душа в п'ят*,душа у п'ят*|душа в пятки,душа ушла в пятки
soul to soul|душа в душу|душа в душу
soul wide open,soul open|душа навстіж|душа нараспашку
stand* like a mountain,mountain for|горою за|горой за
blood with milk,blood and milk|кров з молоком|кровь с молоком
bird's milk,bird milk|пташине молоко,пташиного молока|птичье молоко,птичьего молока
like snow on * head,snow on * head|як сніг на голову|как снег на голову
like water off a goose,like water from a goose,water off * goose,water from * goose|як з гуски вода,як з гуся вода|как с гуся вода
like cheese in butter,cheese in butter|як сир у маслі,як сир в маслі|как сыр в масле
like a fish against ice,like a fish on ice,fish on the ice|як риба об лід|как рыба об лед
like two drops of water,as two drops of water|як дві краплі води|как две капли воды
like peas against a wall,peas against the wall,like peas on the wall,like a wall of peas|як об стіну горохом,горохом об стіну|как об стенку горох,как горох об стену
like herrings in a barrel,herring* in a barrel,herring* in barrels|як оселедців у бочці,як оселедці в бочці|как сельдей в бочке,как селедки в бочке
like a cow licked,cow lick* * tongue|як корова язиком|как корова языком
like a cow on ice,cow on ice|як корова на льоду|как корова на льду
like a squirrel in a wheel,squirrel in a wheel,squirrel in the wheel|як білка в колесі|как белка в колесе
like in a pharmacy,as in a pharmacy,like a pharmacy|як в аптеці,як у аптеці|как в аптеке
like on * needles,as on needles,on needles|як на голках|как на иголках
like on a palm,as in the palm|як на долоні|как на ладони
after the rain on thursday,on thursday after the rain,rain on thursday|після дощику в четвер,після дощику у четвер|после дождичка в четверг
under the fly,under a fly|під мухою|под мухой
hands do not reach,hands didn't reach,hands don't reach,hands have not reached,hands never reached,hands did not reach|руки не доходять,руки не дійшли|руки не доходят,руки не дошли
hands itch,hands are itching,hands scratch*|руки сверблять,руки чешуться|руки чешутся
sleeves down,with * sleeves down,through * sleeves,after * sleeves|спустивши рукави,спустя рукава|спустя рукава
sit* on two chairs,sit* on two stools|на двох стільцях|на двух стульях
sit* in a puddle,sat in a puddle,sit* in the puddle,sat in the puddle|сі* в калюжу,сі* у калюжу,сядеш у калюжу|сел* в лужу,сесть в лужу,сядешь в лужу
sit* in galoshes,sat in a galosh*,in galoshes||в галошу,в калошу
take* yourself in hand,took himself in hand*,take* himself in hand*,pull* yourself in hand*|взя* себе в руки|взя* себя в руки,возьми* себя в руки,взял* себя в руки
lift* * nose,turn* up * nose|дер* ніс,задра* носа|задра* нос,дер* нос
cut* on the nose,hack on the nose,notch on the nose|зарубай на носі,зарубати на носі|заруби* на носу,зарубить на носу
with gulkin nose,with a gulkin||с гулькин нос
left with * nose|з носом|с носом
hundred pound*|стопудов*|стопудов*
in hat,it's in the hat,case is in the hat,matter is in the hat,deal is in the hat|справа в капелюсі,діло в шляпі|дело в шляпе
matter is tobacco,case of tobacco,case is tobacco,business is tobacco,things are tobacco|справа тютюн|дело табак
smells like kerosene,smell* of kerosene,smells kerosene|пахне смаленим|пахнет керосином,запахло керосином,дело пахнет керосином
smells of fried,smell* fried,smell* like fried|пахне смаленим,запахло смаленим|пахнет жареным,запахло жареным
first pancake|перший млинець|первый блин
pancake* lumpy,pancake is always lumpy,pancake is a lump,pancake is always a lump,pancake com* out lumpy|млинець* нанівець,млинець … глевк*|блин … комом
old sparrow,shot sparrow*,shot bird|стріляний горобець|стреляный воробей,стрелян* воробь*
grated kalach,grated roll|тертий калач|тертый калач,терт* калач*
important bird,important goose|велике цабе,велика птиця|важная птица,важный гусь
ride hares,hares on the bus|їхати зайцем,їздити зайцем|ехать зайцем,ездить зайцем
go* like a hare,ride* like a hare,travel* like a hare|зайцем|зайцем
two hares,chas* two hares|двома зайцями,двох зайців|двумя зайцами,двух зайцев
kill* two hares,two hares with one|двох зайців|двух зайцев
buried dog,dog is buried,where the dog is buried,where the dog's buried|собака зарит*,де собака зарит*|собака зарыта,где собака зарыта,где зарыта собака
hang* dogs,all dogs on,all the dogs on|вішати собак,всіх собак|вешать собак,всех собак
like a cat with a dog,like a cat and a dog,like cats and dogs|як кіт із собакою,як кішка з собакою|как кошка с собакой
cats scratch,cats are scratching,cats scratching|коти шкребуть,кішки шкребуть|кошки скребут
black cat ran|чорна кішка пробігла|черная кошка пробежала
chicken* do not peck,chicken* don't peck,chickens not to peck,hens don't peck|кури не клюють|куры не клюют
chickens to laugh,for chickens to laugh,make chickens laugh,chickens for laugh*|курям на сміх|курам на смех
like a chicken with a paw,chicken paw|як курка лапою|как курица лапой
get* into a bottle,climb* into a bottle,climb* in a bottle,go into the bottle|лізти в пляшку|лезть в бутылку,лезет в бутылку,полез в бутылку
climb* on the rampage,climb on the rozhon|лізти на рожен|лезть на рожон
climb* out of * skin,out of the skin,from the skin|зі шкіри пнутися,лізти зі шкіри|из кожи вон,лезть из кожи
climb* into * pocket,into * pocket for a word,for a word in * pocket|за словом у кишеню,за словом до кишені|за словом в карман
keep* * pocket wider,hold * pocket wider,pocket wider|тримай кишеню|держи карман шире
break* firewood,broke firewood,broken firewood,chop* wood|наламати дров,наламав дров,наламали дров|наломать дров,наломал дров,наломали дров,наломала дров
further into the forest,farther into the forest,deeper into the forest|далі в ліс|дальше в лес
some to the forest,some into the forest,who in the forest,some in the forest|хто в ліс|кто в лес
in the forest who|хто в ліс|кто в лес
look* in the forest,look* into the forest|в ліс дивиться|в лес смотрит
vilami on the water,pitchfork on the water,pitchfork* * water|вилами по воді,вилами по воді писано|вилами по воде
as if looking into the water,as if into the water,like looking into the water,how he looked into the water|як у воду дивився,як у воду глядів,як у воду|как в воду глядел,как в воду смотрел
as if lowered into the water,lowered into the water,dropped into the water,as if dipped|як у воду опущений|как в воду опущенный
like sunk into the water,sunk into the water,sank into the water,like fell into the water|як у воду впав|как в воду канул
much water||много воды утекло
a lot of water has flowed,lot of water flowed,water has flowed under,water leaked|багато води сплило,багато води спливло|много воды утекло
hide* ends in the water,ends in the water,ends into the water|кінці у воду,кінці в воду|концы в воду
come* out dry,dry from the water,dry out of the water,dry out of water|сухим із води,сухим з води|сухим из воды
don't spill water,water not to spill,not spill water|водою не розлити,не розлий вода|водой не разольешь,не разлей вода
out of the fire into the fire,from the fire into the flame,out of the fire and into the fire|з вогню та в полум'я|из огня да в полымя
play* in the box,play* into a box|зіграти в ящик|сыграть в ящик,сыграл в ящик
give* oak,gave an oak|дати дуба,врізати дуба,дав дуба|дать дуба,дал дуба,врезать дуба
throw* hooves,throw* back hooves,throw off * skates,throw* * skates|відкинути копита|отбросить копыта,откинуть копыта,откинуть коньки,отбросить коньки
order* to live long,ordered a long life,ordered to live|наказав довго жити|приказал долго жить,приказали долго жить,приказала долго жить
glue* flippers,glue the fins|склеїти ласти|склеить ласты,склеил ласты
get off * hands,got off * hands,come off * hands||сошло с рук
everything is on ointment,everything is on oil||на мази
pull* by the ears|за вуха притяг*|за уши притян*,притянут* за уши
hot hand,under the hot hand,under a hot hand|під гарячу руку|под горячую руку
with a light hand,light hand,from the light hand|з легкої руки|с легкой руки
hat of monomakh,hat is on fire,hat on fire,hat burns,hat is burning|шапка горить|шапка горит
hat-banging,throw hats,throw * hats at|шапками закида*|шапками закида*
by senka and hat,according to senka|по сеньці|по сеньке
to the trishka,trishkin caftan||тришкин кафтан
monkey labor|мавпяча праця|мартышкин труд
bear favor,bear's favor,bear service,bear's service,bear a service|ведмежа послуга,ведмежу послугу,ведмежої послуги|медвежья услуга,медвежью услугу,медвежьей услуги
bear corner,bear's corner|ведмежий кут*|медвежий угол,медвежьем углу
filkin's letter,filkin letter,filkin's diploma|фількина грамота|филькина грамота
sharashkin*|шарашкин*|шарашкин*
kuzka's mother,kuzkin's mother,kuz'kin|кузькину мат*|кузькину мать
mother honest,honest mother|чесна мати|мать честная
yoshkin cat,yoshkin's cat,yoshka's cat,yokarny babay|йошкин кіт|ешкин кот
dog knows|пес його знає|пес его знает
christmas tree stick*,fir-trees stick*,trees and sticks|ялинки-палки|елки-палки
sticks-trees|ялинки-палки|елки-палки
japanese mother|японська мати|японский городовой
in full ivanovo,ivanovskaya|на всю іванівську|во всю ивановскую
not all at home,not everyone is home,not everybody home|не всі вдома|не все дома
roof has gone,roof went,roof is going,roof is moving,roof goes,roof slid*|дах їде,дах поїхав|крыша едет,крыша поехала,крышу сносит
without a king in the head,without a king in * head,without tsar in|без царя в голові|без царя в голове
with a fly,with flies|з мухами|с приветом
with difficulty in half,with grief in half,with sin in half|з гріхом пополам,з горем пополам|с грехом пополам,с горем пополам
grief in half,sin in half|з гріхом пополам,з горем пополам|с грехом пополам,с горем пополам
on a living thread,living thread|на живу нитку|на живую нитку
sewn with white thread*,stitched with white thread*,white thread*|шито білими нитками,шиті білими нитками|шито белыми нитками,шиты белыми нитками,белыми нитками
by the thread from the world,thread from the world,world by thread,from the world on a thread|з миру по нитці,зі світу по нитці|с миру по нитке
sea is knee-deep,knee-deep sea,sea is knee deep,sea up to * knees|море по коліна|море по колено,море по колена
weather by the sea,wait* for weather|чекати біля моря погоди,погоди біля моря|ждать у моря погоды,у моря погоды
burn* with a blue flame|синім полум'ям|синим пламенем,гори оно синим
hit* face in the mud,hit * face in the dirt,face in the dirt,face into the mud,face in the mud|обличчям у грязь,лицем у багно,в грязь лицем|лицом в грязь
out of rags to riches,from mud to kings,from dirt to princes,from dirt to riches|з грязі в князі|из грязи в князи
mix with dirt,mixed with dirt,mix* with mud|змішати з брудом,з грязю|смешать с грязью,смешал с грязью
wash* bones,wash the bones,washing bones|перемивати кістки,перемивають кістки|перемывать кости,перемывают кости,перемывала кости
lie* down with bones,lay down * bones|кістьми лягти,лягти кістьми|лечь костьми,костьми лягу,костьми лечь
language without bones,tongue without bones,tongue has no bones|язик без кісток|язык без костей
tongue will bring to kiev,tongue will bring you to kyiv,tongue will lead to kiev,language will bring|язик до києва|язык до киева
pip on * tongue,typun on|типун на язик|типун на язык,типун тебе на язык
swallow* * tongue|язика проковтнув|язык проглотил
as of a goat's milk,goat's milk,like milk from a goat,as milk from a goat|як з козла молока,як від козла молока|как от козла молока
release* the goat|пустити козла|пустить козла
tear* like a goat,sidorov's goat,like sidor's goat,sidor goat|як сидорову козу|как сидорову козу
look like a ram,ram at a new gate,ram at the new gate,sheep at the new gate|як баран на нові ворота|как баран на новые ворота
return to * sheep,return to our rams,back to our sheep,back to our rams|повернімося до наших баранів,до наших баранів|вернемся к нашим баранам,к нашим баранам
pig in apples,like a pig in oranges,pig in oranges|як свиня в апельсинах,як свиня на апельсинах|как свинья в апельсинах
horse didn't lie,horse did not lie,horse has not lain,horse has not rolled,horse didn't roll|кінь не валявся|конь не валялся
horse in a coat|кінь у пальті|конь в пальто
given horse,gift horse in the teeth|дарованому коневі,дарованому коню|дареному коню
mosquito nose,mosquito will not undermine,mosquito's nose,mosquito won't undermine|комар носа|комар носа
wolf ticket|вовчий квиток|волчий билет
feed* breakfast*,fed breakfast*,feed* with breakfast*,feed* tomorrow*|годувати завтраками|кормить завтраками,кормят завтраками,кормит завтраками
seven spans,seven spans in the forehead,seven inches in the forehead|сім п'ядей,семи п'ядей|семи пядей,семь пядей
in seven sweats,seventh sweat,seven sweats|сім потів,сьомого поту|семь потов,седьмого пота
behind seven seals|за сімома печатками|за семью печатями
seven nannies|сім няньок|семи нянек
seventh sky|на сьомому небі|на седьмом небе
one field berr*,berr* of the same field,berr* of one field|одного поля ягод*|одного поля ягод*
cranberr* spread*,spreading cranberr*,branchy cranberr*|розлога журавлина|развесистая клюква
simpler than steamed turnip*,steamed turnip*|простіше пареної ріпи,простіше за парену ріпу|проще пареной репы
worse than bitter radish,bitter radish|гірше гіркої редьки,гіркої редьки|хуже горькой редьки,горькой редьки
horseradish is not sweeter,horseradish radish,radish horseradish,horseradish is no sweeter|хрін від редьки,хрін за редьку|хрен редьки
pepper clear,clear pepper||ясен перец
clear stump,stump is clear,it's a clear stump|ясний пень,пень ясний|ясен пень
through the stump,through a stump-deck,stump of a deck|через пень|через пень
fifth point,fifth spot|п'ята точка,п'яту точку|пятая точка,пятую точку,пятой точк*
bread salt,bread-salt|хліб-сіль|
make* eyes|будувати очі|строит* глаз*
shoot* with * eyes|стріля* очима|стреля* глазами
eyes on * forehead,eyes on the forehead,eyes climbed|очі на лоб*|глаза на лоб*
where * eyes look,wherever * eyes look|куди очі|куда глаза глядят
run* wherever,eyes run|очі розбіга*|глаза разбега*
eyes fear,eyes are afraid|очі бояться|глаза боятся
fallen from the oak,fell from the oak,fell off an oak,fell from oak|з дуба впав,з дуба впали|с дуба рухнул*,с дуба упал*
fell from the moon,fallen from the moon|з місяця впав|с луны свалил*,с луны упал*
devil is not so scary,devil is not as scary|не такий чорт|не так страшен черт
what the devil is not joking,devil is not joking,devil does not joke,hell is not joking,hell does not joke|чим чорт не жартує|чем черт не шутит
in the still pool,in still waters,still whirlpool,quiet pool,still pool|у тихому болоті|в тихом омуте
devil on the horns,to the devil on the horns,devil's horns,in the devil's kulichki,devil on kulichki|чортові на кулички,чорта на кулички|к черту на рога,у черта на рогах,у черта на куличках,к черту на кулички
cut* the truth-womb,truth-uterus,truth uterus,truth womb|правду-матку|правду-матку
put teeth on the shelf,teeth on the shelf,teeth on a shelf|зуби на полиц*|зубы на полк*
speak* teeth,talk* teeth,teeth spell*|заговорювати зуби,зуби заговорю*|заговарива* зубы,зубы заговарива*
tooth for|зуб на|точит зуб*,зуб точит
no tooth with foot,neither by tooth|ні в зуб ногою|ни в зуб ногой
stand* across the throat|поперек горла|поперек горла
blow* in * mustache,not blow * mustache|і в вус не дути,і в вус не дме|и в ус не дует,в ус не дуть
wind it up,wind on the mustache,wrap* on * mustache,mustache wind|мотай* на вус,намотати на вус|мотай* на ус,намотать на ус,намотал на ус
beard joke,joke with a beard,anecdote with a beard,bearded joke|анекдот з бородою,бородат* анекдот*|анекдот с бородой,бородат* анекдот*
kick* bald,bald devil|під лисого|к лысому
comb* under one brush,under one comb,with one comb,same comb|під одну гребінку|под одну гребенку
soap neck|намилити шию|намылить шею
sit* on * neck,sat on * neck|сиді* на шиї,сісти на шию|сиде* на шее,сидит на шее,сел* на шею,сесть на шею
jump* over * head,jump above * head|вище голови|выше головы не прыгн*,выше головы
from a sick head to a healthy,sick head to a healthy,from a sore head|з хворої голови|с больной головы
on fresh tracks|по свіжих слідах|по свежим следам
between * fingers|крізь пальці|сквозь пальцы
look* through * fingers|крізь пальці|сквозь пальцы
finger to the sky,finger in the sky,finger into the sky|пальцем у небо,пальцем в небо|пальцем в небо
finger sucked,suck* from * finger,suck* out of * finger|з пальця|из пальца
know like * five fingers,like * five fingers,as * five fingers|як свої п'ять пальців|как свои пять пальцев
finger on finger,finger to finger,finger about a finger|пальцем об палець|палец о палец
don't put a finger in,don't put * finger in * mouth|пальця в рот|палец в рот
stars from the sky|зірок з неба|звезд с неба
heaven with a sheepskin,sky with a sheepskin,sky in a sheepskin,sky seemed|небо з овчинку|небо с овчинку
sky in diamonds,sky full of diamonds|небо в діамантах|небо в алмазах
pull* rubber,pull* the rubber,drag* the rubber|тягти гуму,тягнути гуму|тянуть резину,тянет резину,тянут резину
pull* the blanket|ковдру на себе|одеяло на себя
pull* the strap|тягти лямку,тягнути лямку|тянуть лямку,тянул лямку,тянет лямку
shag* balls,drive* balls,chase* balls,kick* balls|ганяти балду|гонять балду,валять дурака
roll the fool,roll* a fool,lie* a fool,dump a fool|валяти дурня|валять дурака,валяет дурака,валял дурака
break* a comedy,break* comedy|ламати комедію|ломать комедию,ломает комедию
break* the hat,break* a hat|ламати шапку|ломать шапку
to dust and ashes|в пух і прах|в пух и прах
fluff and dust,in fluff,into fluff|в пух і прах|в пух и прах
snout in fluff,stigma in the gun,snout in a gun,stigma in fluff|рильце в пуху|рыльце в пуху,рыльце в пушку
for * beautiful eyes,for beautiful eyes|за гарні очі,за красиві очі|за красивые глаза
for thanks,for a thank you|за спасибі|за спасибо
for what it stands|на чому світ|на чем свет стоит
on what the world stands,what the light stands,what the world stands|на чому світ|на чем свет стоит
`;
