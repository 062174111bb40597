/**
 * Nouns and adverbs that news puts beside each other and that never mean one another. A family a block, a meaning a
 * line: Ukrainian | Russian | English; words apart by spaces, `*` at an end = any ending. After `~` of a language stand
 * words that answer the meaning without raising it.
 */
export const contrastFamilies = `
# side
цивільн* мирних мирні ~ людей люди жителів мешканців|гражданск* мирных мирные ~ людей люди жителей|civilian* ~ people residents non-combatant*
солдат* військовослужбов* бійців бійці бійцями військових військові ~ війська військ* бійц* боєць|солдат* военнослужащ* бойцов бойцы бойцами военных военные ~ войск* военн* боец|soldier* servicem* troops ~ military army service* forces fighter* personnel man men
поліці* поліцейськ* ~ мвс правоохор* нацполіц* патрул*|полици* полицейск* ~ мвд правоохр* патрул*|police* ~ officer* cop cops patrol* constable* sheriff* enforcement
# captivity
заручник* заручниц* ~ викрад* захоплен* полон* бранц*|заложник* заложниц* ~ похищ* захвач* плен*|hostage* ~ captive* abduct* kidnap*
в'язень в'язн* ув'язнен* полонен* військовополонен* ~ бранц* полон* засуджен* арешт* затриман*|заключенн* пленн* военнопленн* узник* ~ плен* осужденн* арестант* задержан*|prisoner* inmate* pow pows detainee* ~ captive* captivity jail* prison* convict*
# weapon
дрон* безпілотник* бпла шахед* ~ безпілотн* апарат*|дрон* беспилотник* бпла шахед* ~ беспилотн* аппарат*|drone* uav uavs shahed* ~ unmanned quadcopter*
ракет* ~ снаряд* томагавк* іскандер* калібр* атакмс* хаймарс* патріот*|ракет* ~ снаряд* томагавк* искандер* калибр*|missile* rocket* ~ tomahawk* himars atacms iskander* kalibr* patriot* projectile* shell*
бомб авіабомб* бомби бомбами каби кабів ~ бомб* вибух*|бомб авиабомб* бомбы бомбами ~ бомб* взрыв*|bomb bombs ~ bomb* explosi* device*
снаряд* ~ ракет* боєприпас* набої|снаряд* ~ ракет* боеприпас*|shells ~ shell* missile* rocket* ammunition projectile* round rounds ordnance munition*
гранат гранати гранату гранатою гранатами ~ гранат* рпг вог|гранаты гранату гранатой гранатами ~ гранат* рпг вог|grenade* ~ rpg rpgs
# harm
поранен* травмован* ~ травм* ран* постраждал* жертв* втрат* ушкод* поранив* поран*|ранен* травмирован* раненых ~ травм* ран* пострадавш* пострадал* жертв* потер*|wounded injured injuring wounding ~ injur* wound* hurt casualt* victim* hospital* suffer*
вбит* убит* загиблих загинув загинула загинули загинуло ~ жертв* смерт* загиб* загин* вбив* убив* втрат* помер* знищ* ліквід* життя трупи тіла|убит* погиб погибла погибли погибших погибло ~ жертв* смерт* гибел* умер* убив* потер* уничтож* ликвид* жизн* тела|killed ~ kill* dead die* death* casualt* victim* fatal* lives perish* slain murder* lost bodies
# unit
полк полку полки полків полком ~ полк*|полк полка полки полков полком ~ полк*|regiment* ~ colonel*
бригад*|бригад*|brigade* ~ brigad* team* crew*
батальйон*|батальон*|battalion*
взвод* ~ чот*|взвод*|platoon*
дивізі*|дивизи*|division* ~ divisional
# transport
гелікоптер* вертоліт вертольот* ~ борт авіа*|вертолет* ~ борт авиа*|helicopter* chopper* ~ aircraft
літак* ~ борт авіа* винищувач* бомбардувальник* боїнг* штурмовик* лайнер*|самолет* ~ борт авиа* истребител* бомбардировщик* боинг* штурмовик* лайнер*|plane planes airplane* aeroplane* airliner* ~ aircraft jet jets aviation flight* fighter* bomber* boeing*
танк танка танки танків танками танку|танк танка танки танков танками танку|tank tanks ~ armo* vehicle*
вантажівк*|грузовик*|truck trucks lorry lorries ~ vehicle* trucker* van van*
автобус* ~ маршрутк*|автобус* ~ маршрутк*|bus buses ~ coach* minibus*
потяг потяга потяги потягів поїзд* електричк* ~ потяг*|поезд* электричк* ~ поездк*|train trains ~ rail*
субмарин* ~ підводн*|субмарин* подводн* ~ подлод*|submarine* ~ sub subs underwater
корабел* корабл* ~ судн* суд* суден крейсер* фрегат* катер* есмін* корвет*|корабл* ~ судн* суд* крейсер* фрегат* катер* эсмин* корвет*|ship ships ~ vessel* warship* boat* naval fleet* cruiser* frigate* destroyer* corvet* tanker*
# place
дитсад* дитсадок дитсадк* дитсадочок садочок ~ садок сад* дошкіл*|детсад* садик* ~ сад* дошкол*|kindergarten* nurser* ~ preschool* daycare day-care garden*
школ* ~ шкіл* ліцей* гімназ* навчальн*|школ* ~ лице* гимнази* учебн*|school schools ~ school* lyceum* gymnasium* educational college* academ*
лікарн* шпитал* госпітал* ~ медичн* клінік* поліклінік* мед* пологов*|больниц* госпитал* ~ медицинск* клиник* поликлиник* мед* роддом*|hospital hospitals ~ hospital* clinic* medical ward* maternity
університет* ~ виш* вуз* інститут* академі*|университет* ~ вуз* институт* академи*|university universities ~ college* academ* campus institute*
церкв* храм* ~ собор* монастир* рпц пцу упц парафі* каплиц*|церкв* храм* ~ собор* монастыр* рпц приход* часовн*|church churches ~ cathedral* temple* monaster* chapel* parish*
казарм*|казарм*|barracks ~ barrack* garrison*
аеропорт* ~ летовищ* аеродром*|аэропорт* ~ аэродром*|airport* ~ airfield* airbase*
театр* ~ опер*|театр*|theatre* theater* ~ drama opera playhouse
мосту мости мостів моста мостом ~ міст переправ* шляхопровід*|мост моста мосты мостов мостом мосту ~ переправ* эстакад*|bridge bridges ~ bridge* crossing* overpass*
дамб* гребл* ~ гес|дамб* плотин* ~ гэс|dam dams ~ dam* hydro*
# court
суддя судді суддів суддею суддям ~ суд* арбітр* рефері*|судья судьи судей судьей судьям ~ суд* арбитр* рефери*|judge judges ~ court* justice* referee* judg* jurist* magistrate*
прокурор* ~ прокур* обвинувач* генпрокур*|прокурор* ~ прокур* обвин* генпрокур*|prosecutor* ~ prosecut* attorney* district da
адвокат* ~ захисник* захист* юрист* правник*|адвокат* ~ защит* юрист*|lawyer lawyers attorney attorneys ~ counsel* defen* solicitor* barrister* legal advocate* law
слідчий слідчі слідчих слідчого слідчим ~ слідств* слід* розслід*|следователь следователи следователей следователя ~ следств* след* расслед*|investigators investigator ~ investig* inquir* detective* probe*
свідок свідки свідків свідка свідками ~ свідч* очевид*|свидетель свидетели свидетелей свидетеля ~ свидет* очевид*|witness witnesses ~ eyewitness* testif* bystander*
підозрюван* ~ підозр* фігурант*|подозреваем* ~ подозр* фигурант*|suspect suspects ~ suspect* alleged accused
# lawmaker
депутат* нардеп* ~ парламент* обранц*|депутат* нардеп* ~ парламент*|deputies ~ deputy lawmaker* mp mps parliament* legislator* council* representative* member*
сенатор* ~ сенат*|сенатор* ~ сенат*|senator senators ~ senate
# fuel
газ газу газом газі ~ газ* метан*|газ газа газом газе газу ~ газ* метан*|gas ~ gas* lng methane gazprom
нафта нафти нафту нафтою нафті ~ нафт* пальн* барел*|нефть нефти нефтью ~ нефт* топлив* баррел*|oil crude ~ petrol* fuel* barrel* brent oil*
вугілля вугіллям ~ вугіл* шахт*|уголь угля углем ~ угол* шахт*|coal ~ coal* mine* mining
# kin
брат брата брату братом брати братів ~ брат* побратим*|брат брата брату братом братья братьев ~ брат*|brother brothers ~ brother* sibling*
сестра сестри сестру сестрою сестер ~ сестр* медсестр*|сестра сестры сестру сестрой сестер ~ сестр* медсестр*|sister sisters ~ sister* sibling* nurse*
син сина сину сином сини синів ~ хлоп* дитин* діти дітей син*|сын сына сыну сыном сыновья сыновей ~ сын* мальчик* ребен* дети детей|son sons ~ boy* child* kid* stepson*
дочка доньк* дочк* дочки дочку ~ дівч* дитин* діти дітей доч*|дочь дочери дочерью ~ доч* девоч* ребен* дети детей|daughter daughters ~ girl* child* kid* stepdaughter*
батько батька батьку батьком ~ батьк* тат* отц* отець батьків*|отец отца отцу отцом ~ отц* пап* родител*|father fathers ~ dad* parent* father* priest
мати матір матері матір'ю мама мами маму мамою ~ мат* мам* батьк*|мать матери матерью мама мамы маму мамой ~ мат* мам* родител*|mother mothers ~ mum* mom* parent* mother*
# season
навесні весни весною весна ~ весн* квіт* трав* берез*|весной весны весна весну ~ весен* весн* апрел* ма* март*|spring ~ spring* march april may
влітку літо літа літом ~ літ* черв* лип* серп*|летом лето лета ~ летн* июн* июл* август*|summer ~ summer* june july august
восени осінь осені осінню ~ осін* верес* жовт* листопад*|осенью осень осени ~ осен* сентяб* октяб* нояб*|autumn ~ autumn* fall september october november
взимку узимку зима зими зимою зиму ~ зим* груд* січ* лют*|зимой зима зимы зиму ~ зим* декаб* янв* февр*|winter ~ winter* december january february
# faith
православн*|православн*|orthodox ~ orthodox* patriarch*
католи* ~ римськ*|католи* ~ римск*|catholic* ~ catholic* roman vatican
мусульман* ~ іслам*|мусульман* ~ ислам*|muslim* moslem* ~ islam*
# vote
одностайн* одноголосн* ~ всі усі разом жодн* консенсус*|единоглас* единодушн* ~ все консенсус*|unanimous* ~ unanimity all consensus together
більшіст* ~ більш* проголос* перева*|большинств* ~ больш* проголос* перевес*|majority narrowly ~ most more vote* margin
# extent
значно суттєво істотно різко стрімко ~ знач* сутт* різк* набагато сильн* дуже куди багат*|значительно существенно резко стремительно ~ знач* сущ* резк* намного сильн* очень гораздо|considerably significantly substantially sharply dramatically greatly steeply ~ considerabl* significant* substantial* sharp* much far drastic* dramatic* major markedly great* well steep*
трохи дещо незначно злегка ~ небагато незнач* ледь трішки троха невелик* помірн*|немного слегка незначительно чуть ~ незнач* чуть-чуть небольш* слегка умеренн*|slightly marginally ~ slight* somewhat little bit marginal* modest* minor few small mild* partly
# secrecy
таємно потай потайки приховано ~ таєм* секрет* прихов* непомітн* нишком|тайно скрытно втайне ~ тайн* секрет* скры* незаметн*|secretly covertly ~ secret* covert* clandestin* hidden quietly private*
відкрито публічно ~ відкр* публ* прямо|открыто публично ~ откр* публ* прямо|openly publicly ~ open* public* direct* overt*
# time again
вперше уперше ~ перш* ніколи|впервые ~ перв* никогда|first-ever ~ first never
знову вкотре вчергове повторно ~ знов* ще раз* повторн* вдруге|снова вновь опять повторно ~ ещё еще раз* повторн* вторично|again anew ~ again re* once more another back further repeat* second resum* still
# rough
приблизно близько орієнтовно ~ десь майже понад до мало приблизн* під зо трохи порядку небагато|примерно приблизительно около ~ где-то почти порядка свыше до под приблизит* чуть более|approximately roughly ~ about around some approx* nearly almost rough* circa close more over up or estimat*
рівно ~ точн* рівн*|ровно ~ точн* ровн*|exactly precisely ~ exact* precis* just sharp right equal*
# ground
через ~ внаслідок завдяки тому|из-за ~ вследствие благодаря потому|because ~ due over after amid through by with for as since owing thanks cause* result* reason* on following
попри незважаючи всупереч ~ хоча хоч але проте однак|несмотря вопреки невзирая ~ хотя но однако|despite notwithstanding ~ although though but however regardless spite while even
# building
житлов* ~ житл* будинк* багатопов*|жилой жилого жилому жилым жилом жилые жилых жилая ~ жил* дом* многоэт*|residential ~ apartment* hous* home* living flat* block*
адміністративн* ~ адмін*|административн* ~ админ*|administrative ~ admin* government* office* municipal
# site
готел* ~ апартам*|гостиниц* отел* ~ апартам*|hotel* ~ inn motel* hostel*
ресторан* ~ кафе*|ресторан* ~ кафе*|restaurant* ~ cafe* diner*
стадіон* ~ арен*|стадион* ~ арен*|stadium* ~ arena* venue*
музе*|музе*|museum* ~ galler*
бібліотек*|библиотек*|librar*
посольств* ~ посол* дип*|посольств* ~ посол* дип*|embassy embassies ~ embass* ambassador* diplom* mission*
консульств* ~ консул* дип*|консульств* ~ консул* дип*|consulate* ~ consul* diplom* mission*
тюрм* в'язниц* ~ колоні* сізо ув'язн* грат*|тюрьм* ~ колони* сизо заключен* решет*|prison prisons jail jails ~ prison* jail* penal* colony penitentiar* custody bars
# settlement
місто міста місті містом ~ міст* столиц* мегаполіс*|город города городе городом городу ~ город* столиц* мегаполис*|city cities town towns ~ urban capital* municipal* settlement*
село села селі селу селом сіл селах ~ сел* сіл* містеч*|село села селе селу селом деревн* сел ~ посел* посёл*|village villages ~ village* rural settlement* town*
# person
чоловік чоловіки чоловіків чоловіком чоловіка чоловікам ~ чолов* хлоп* осіб люд*|мужчин* ~ муж* парн* парен* человек* люд*|man men ~ male* guy* gentlem* husband* person people human* boy* *man
жінк* жінок ~ жін* дружин* дівч* баб*|женщин* ~ жен* девуш* девоч* баб*|woman women ~ female* lady ladies wife wives girl* mother* feminin*
# youth
дівчин* дівчат* ~ дів* доч* школярк*|девочк* девочек девушк* девушек ~ дев* доч*|girl girls ~ girl* daughter* young teen* female* schoolgirl*
хлопц* хлопчик* хлопець ~ хлоп* син* школяр*|мальчик* ~ мальч* пар* сын*|boy boys ~ boy* son* lad* guy* young teen* male*
# trade
вчител* учител* ~ педагог* викладач* освітян*|учител* ~ педагог* преподават*|teacher* ~ educator* tutor* school*
студент* ~ школяр* учн*|студент* ~ школьник* учен* учащ*|student students ~ pupil* undergrad* learner* schoolchild*
лікар лікаря лікарі лікарів лікарем лікарям лікарка ~ лікар* мед*|врач* ~ мед* доктор*|doctor doctors physician* ~ dr medic* surgeon*
медсестр* ~ сестр* мед*|медсестр* ~ сестр* мед*|nurse nurses ~ nurs* medic*
журналіст* ~ репортер* кореспондент* преса преси медіа змі|журналист* ~ репортер* корреспондент* пресса прессы сми|journalist* reporter* ~ press media correspondent* columnist*
письменник* письменниц* ~ автор* прозаїк* літерат*|писател* ~ автор* литерат*|writer writers ~ writ* author* novelist*
актор* актрис* ~ зірк*|актер* актрис* ~ звезд*|actor actors actress* ~ star* act*
співак* співачк* ~ вокал* зірк* артист*|певец певиц* певц* ~ вокал* звезд* артист*|singer* ~ vocal* artist* musician* star*
пожежник* ~ рятувальник* дснс пожеж*|пожарник* пожарные пожарных ~ спасател* мчс пожар*|firefighter* firem* ~ fire* rescue* crew* emergenc*
# fight
наступ наступу наступом ~ наступ* атак* штурм* просун*|наступление наступления наступлению ~ наступ* атак* штурм* продви*|offensive offensives ~ attack* advanc* assault* push
відступ відступу відступили відступають ~ відступ* відход* відійш* вив* виве*|отступление отступили отступают ~ отступ* отход* отош* выв*|retreat retreated retreating ~ retreat* withdr* pull* fall*
# arm
піхот* ~ піхот*|пехот*|infantry ~ infantrym* foot marine*
артилері* ~ артил* гармат* гаубиц*|артиллери* ~ артил* пушк* гаубиц*|artillery ~ shell* howitzer* gun* cannon*
авіаці* ~ авіа* повітр* літак*|авиаци* ~ авиа* воздуш* самолет*|aviation ~ air* plane* jet* aircraft* flight*
# rank
полковник* ~ підполковник*|полковник* ~ подполковник*|colonel colonels ~ lieutenant lt col
капітан*|капитан*|captain* ~ skipper* capt lead* skip*
лейтенант* ~ підполковник* генерал*|лейтенант* ~ подполковник* генерал*|lieutenant lieutenants ~ lt general colonel
сержант*|сержант*|sergeant* ~ sgt
адмірал*|адмирал*|admiral* ~ navy
# arms
ядерн* ~ атомн* аес|ядерн* ~ атомн* аэс|nuclear ~ atomic nuke*
хімічн* ~ хім* хімік*|химическ* ~ хим*|chemical* ~ chem* sarin nerve
біологічн* ~ біо*|биологическ* ~ био*|biological* ~ bio* germ*
# camp
союзник* ~ союз* партнер*|союзник* ~ союз* партнер*|ally allies ~ alli* partner* friend*
ворог ворога вороги ворогів ворогом ворогу ~ ворож* противник* суперник* супротивник* росія* окупант*|враг врага враги врагов врагом врагу ~ враж* противник* соперник* оккупант*|enemy enemies ~ foe* hostile adversar* opponent* rival* foes russia*
# trade flow
імпорт імпорту імпортом імпорті ~ імпорт* ввез* ввіз* закуп*|импорт импорта импорту импортом импорте ~ импорт* ввез* ввоз* закуп*|import imports imported importing ~ importer* bring* buy* purchas*
експорт експорту експортом експорті ~ експорт* вивез* вивіз* прода* постача*|экспорт экспорта экспорту экспортом экспорте ~ экспорт* вывез* вывоз* прода* постав*|export exports exported exporting ~ exporter* sell* sale* sold ship* deliver*
# balance
дефіцит* ~ нестач* брак* бракує|дефицит* ~ нехватк* недостат*|deficit* ~ shortage* shortfall* lack* scarc*
профіцит* надлиш* ~ зайв*|профицит* избыт* излишк* ~ лишн*|surplus* ~ excess* glut
# result
перемог перемога перемогу перемоги перемогою ~ перемо* перемаг* вигра* здола* виграш* звитяг*|победа победу победы победой побед ~ побе* выигр* одол*|victory victories ~ victor* win* won beat* defeat* triumph* success*
поразк* пораз* ~ програ* розгром* пораж*|поражени* ~ проигр* разгром*|defeat defeats ~ defeat* los* lost rout* beaten setback*
# verdict
засуджен* засудив засудила ~ засуд* вирок* присуд* ув'язн*|осужден* приговорен* приговорил* ~ осуд* приговор* заключен*|convicted sentenced ~ convict* sentenc* condemn* jail* imprison* guilty found prison*
виправдан* виправдав виправдала ~ виправд* невин* звільн*|оправдан* оправдал* ~ оправд* невин* освобод*|acquitted acquittal ~ acquit* exonerat* clear* innocen* absol* justif* vindicat*
# crime
вбивств* убивств* ~ вбив* убив* умисн*|убийств* ~ убив* убий*|murder murders homicide* ~ murder* kill* assassin* death* slay*
крадіжк* ~ краж* викра* вкра* крад*|кража кражи краже кражу ~ украд* крад* похищ* хищен*|theft thefts ~ thie* steal* stole* robb* burgl* embezzl* loot* shoplift*
зґвалтуван* ~ ґвалт* сексуальн*|изнасилован* ~ насил* сексуальн*|rape rapes ~ rap* sexual* assault*
шахрайств* ~ шахра* афер* махінац*|мошенничеств* ~ мошен* афер* махинац*|fraud frauds ~ fraud* scam* swindl* defraud*
хабарництв* хабар* ~ корупц* підкуп* неправомірн*|взяточничеств* взятк* ~ корруп* подкуп*|bribery bribe bribes ~ brib* corrupt* graft kickback*
держзрад* ~ зрад*|госизмен* ~ измен*|treason ~ treason* treach* betray* traitor*
шпигунств* ~ шпигун* розвід*|шпионаж* ~ шпион* развед*|espionage ~ spy* spie* intelligence
# disaster
повін* паводок паводк* ~ затоп* підтоп* злив*|наводнени* паводк* паводок ~ затоп* подтоп* ливн*|flood floods flooding ~ flood* inundat* water*
землетрус* ~ поштовх* сейсм*|землетрясени* ~ толчк* толчок сейсм*|earthquake* quake* ~ tremor* seism* magnitude aftershock*
ураган* ~ буревій* шторм* тайфун* смерч* торнадо циклон*|ураган* ~ шторм* тайфун* смерч* торнадо циклон*|hurricane* ~ storm* typhoon* cyclone* tornado* gale*
пожеж* ~ вогн* вогон* займ* загор* згор* горі* підпал*|пожар пожара пожары пожаров пожаром пожаре ~ пожар* огн* огон* возгор* загор* сгор* горе* поджог*|fire fires wildfire* ~ blaze* fire* burn* flame* arson* inferno
# weather
дощ дощу дощі дощів дощем ~ дощ* злив* опад*|дождь дождя дожди дождей дождем ~ дожд* ливн* осадк*|rain rains rainfall ~ rain* shower* wet downpour* precipit*
сніг снігу сніги снігом снігопад* ~ сніг* сніж* опад* хуртовин*|снег снега снегу снегом снегопад* ~ снег* снеж* осадк*|snow snows snowfall* ~ snow* blizzard* precipit*
# crop
пшениц* ~ зерн* збіж* хліб*|пшениц* ~ зерн* хлеб*|wheat ~ grain* cereal*
кукурудз* ~ зерн*|кукуруз* ~ зерн*|corn maize ~ grain*
ячмін* ячмен* ~ зерн*|ячмен* ~ зерн*|barley ~ grain*
# ballot
референдум* ~ голосув* плебісцит*|референдум* ~ голосован* плебисцит*|referendum* ~ vot* plebiscite* ballot*
вибори виборів виборам виборах ~ вибор* виборч* голосув* обра*|выборы выборов выборам выборах ~ выбор* избират* голосован* избра*|election elections ~ elect* vot* poll* ballot* primar* campaign*
# owner
приватн* ~ приват* особист*|частн* ~ част* личн*|private privately ~ privat* personal*
державн* державою ~ держ* урядов*|государствен* ~ гос* правител*|state-owned state-run ~ state* public* government* national* federal official*
# medal
золот* ~ перш*|золот* ~ перв*|gold golden ~ gold* first
срібн* срібл* ~ друг*|серебр* ~ втор*|silver ~ silver* second
бронз* ~ трет*|бронз* ~ трет*|bronze ~ third
# sport
футбол* ~ фіфа уєфа|футбол* ~ фифа уефа|football soccer ~ football* fifa uefa
хокей хокею хокеї хокейн* ~ хоке* нхл|хоккей хоккея хоккее хоккейн* ~ хокке* нхл|hockey ~ nhl
баскетбол* ~ нба|баскетбол* ~ нба|basketball ~ nba
теніс тенісу тенісн* ~ теніс*|теннис тенниса теннисн* ~ теннис*|tennis ~ wimbledon
# pace
щоденн* щодня щоденно ~ день дня дн* щодоб* добов*|ежедневн* ~ день дня дн* суточн* каждодн*|daily ~ day* every
щотижн* щотижня ~ тиж*|еженедельн* ~ недел*|weekly ~ week*
щомісячн* щомісяця ~ місяц*|ежемесячн* ~ месяц*|monthly ~ month*
щорічн* щороку ~ рік рок* річн*|ежегодн* ~ год* лет|annually yearly ~ annual* year*
# levy
податок податк* ~ оподатк* подат* збор*|налог* ~ налог* сбор*|tax taxes ~ tax* levy levies vat duty
зарплат* ~ платн* оплат* заробіт*|зарплат* ~ оплат* заработ*|salary salaries wage wages ~ pay* paid earning* income
пенсі* ~ пенс*|пенси* ~ пенс*|pension pensions ~ pension* retire*
# paper
паспорт* ~ документ* посвідч*|паспорт* ~ документ* удостовер*|passport* ~ document* id
віза візи візу візою візам ~ візов* безвіз*|виза визы визу визой виз ~ визов* безвиз*|visa visas ~ visa*
# animal
собак* пес пса пси псів ~ соба* щен* пес*|собак* пес пса псы псов ~ соба* щен* пес*|dog dogs ~ dog* pup* canine*
кіт кота коти котів кішк* ~ кот* кошен*|кот кота коты котов кошк* ~ кот* кошач*|cat cats ~ kitt* feline*
кінь коня коні коней ~ кін* кон* жереб*|лошад* конь коня кони коней ~ лош* кон* жереб*|horse horses ~ horse* equestr* mare* stallion* pony
коров* ~ худоб* телят*|коров* ~ скот* телят*|cow cows ~ cattle cow* dairy*
# order
перш* ~ 1 вперше спочатку раніше прем* спершу найперш* один перед*|перв* ~ 1 впервые сначала раньше прем* сперва один пред*|first ~ one 1 1st initial* premier* prim* former* early earli* original* prior before debut* begin* start*
останн* ~ крайн* нещодавн* недавн* кінц* фінал* минул* пізн* нов* востаннє|последн* ~ крайн* недавн* конц* финал* прошл* нов*|last final ~ latest late* recent* past end* ultimate* closing finish* previous*
`;
