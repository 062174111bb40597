import type { KnownLanguage } from '../../model.ts';

/** Words of one meaning in the three languages. Ways of writing are apart by `|`; `*` stands for any letters. */
export interface RelationGroup extends Readonly<Record<KnownLanguage, string>> {
  readonly id: string;
  /** Ways to say it that raise nothing where they stand alone, but answer it when it is sought. */
  readonly soft?: Readonly<Partial<Record<KnownLanguage, string>>>;
}

/** Meanings that exclude each other. */
export interface RelationFamily {
  readonly id: string;
  /** Told where one side alone says it; without this the other side must say what excludes it. */
  readonly isLone?: boolean;
  readonly groups: readonly RelationGroup[];
}

/** Small words that turn a claim: how many, on what condition, in spite of what, earlier or later, which side of the compass. */
export const relationFamilies: readonly RelationFamily[] = [
  {
    id: 'extent',
    groups: [
      {
        id: 'all',
        uk: 'усі|всі|усіх|всіх|усім|всім|усіма|всіма|кожен|кожний|кожна|кожне|кожного|кожної|кожному|кожній|кожну|кожним|увесь|весь|уся|вся|усю|всю|усієї|всієї',
        ru: 'все|всех|всем|всеми|каждый|каждая|каждое|каждого|каждой|каждому|каждую|каждым|весь|вся|всю',
        en: 'all|every|everyone|everybody|each|entire|whole',
        soft: {
          uk: 'усе|все|всього|усього|всьому|цілий|цілу|ціла|цілого|цілком|загалом|завжди|щодня|щороку|щомісяця|щотижня|щоразу|щоночі|щохвилини|повністю|обидва|обидві|обох|будь-як*|будь-хто|разом|сукупн*|раз*|загальн*|повн*|без винятку|скрізь|всюди|усюди|цілодобов*',
          ru: 'все|всё|всего|целый|целую|целая|целого|целиком|всегда|ежедневно|ежегодно|ежемесячно|еженедельно|полностью|оба|обе|обоих|любой|любого|любая|любые|любых|любому|вместе|раз*|общ*|полн*|без исключения|везде|всюду|повсюду|круглосуточно',
          en: 'everything|everywhere|anyone|anybody|anything|always|both|total|throughout|across|full|fully|completely|totally|altogether|overall|per|daily|annual|annually|yearly|monthly|weekly|round-the-clock|universal*|wide|nationwide|worldwide|together|entirely|wholly',
        },
      },
      {
        id: 'some',
        uk: 'деякі|деяких|деяким|деякими|дехто|окремі|окремих|окремим|окремими',
        ru: 'некоторые|некоторых|некоторым|некоторыми|кое-кто|отдельные|отдельных|отдельным|отдельными',
        en: 'some|certain|several|a few',
        soft: {
          uk: 'кілька|декілька|частин*|хтось|якісь|якийсь|якась|якусь|певн*|низка|низку|чимало|дещо|трохи|почасти|частково|один|одні|одна|одного|близько|приблизно|десь|колись|інколи|іноді|часом',
          ru: 'несколько|нескольких|нескольким|часть|части|кто-то|какие-то|какой-то|какая-то|какую-то|определ*|ряд|ряда|немало|немного|отчасти|частично|один|одни|одна|одного|около|примерно|где-то|иногда|порой',
          en: 'few|part|parts|partly|partially|individual|a number|various|something|someone|somebody|somehow|somewhat|sometimes|about|around|somewhere',
        },
      },
      {
        id: 'most',
        uk: 'більшість|більшості|більшістю',
        ru: 'большинство|большинства|большинству|большинством|большинстве',
        en: 'most of|majority|the bulk of',
        soft: {
          uk: 'переважн*|здебільшого|найбільш*|найчастіше|основн*|головн*|левов*|більша|більшу|більшої|переважно|зазвичай|найбільше|багат*|чимало',
          ru: 'больш*|наиболее|в основном|преимущественно|основн*|главн*|львин*|чаще|обычно|самы*|мног*|немало',
          en: 'most|mostly|mainly|largely|predominantly|usually|main|greater|larger|bulk|primarily',
        },
      },
    ],
  },
  {
    id: 'deadline',
    groups: [
      {
        id: 'not-before',
        uk: 'не раніше|не раніш',
        ru: 'не раньше|не ранее',
        en: 'no earlier than|not earlier than|not before|no sooner than|at the earliest',
        soft: {
          uk: 'аж|лише|тільки|після|починаючи',
          ru: 'лишь|только|после|начиная',
          en: 'until|after|only|starting|from|before',
        },
      },
      {
        id: 'not-after',
        uk: 'не пізніше|не пізніш|щонайпізніше',
        ru: 'не позже|не позднее',
        en: 'no later than|not later than|at the latest|by',
        soft: { uk: 'до', ru: 'до|к|ко', en: 'before|until|within' },
      },
    ],
  },
  {
    id: 'link',
    groups: [
      {
        id: 'concession',
        uk: 'хоча|хоч|попри|незважаючи|всупереч|дарма що',
        ru: 'хотя|хоть|несмотря|вопреки|невзирая',
        en: 'although|though|despite|in spite of|notwithstanding',
        soft: {
          uk: 'але|проте|однак|навіть|втім|утім|однаково|все одно|водночас|хай|нехай|коли|тоді як|натомість|усупереч|навіть якщо',
          ru: 'но|однако|даже|тем не менее|всё равно|все равно|в то же время|пусть|когда|тогда как|зато|даже если',
          en: 'while|whilst|but|however|whereas|albeit|regardless|still|nevertheless|nonetheless|against|contrary|even if|when|defying|defiance|unless|irrespective',
        },
      },
      {
        id: 'condition',
        uk: 'якщо|якби|за умови|у разі|в разі|у випадку',
        ru: 'если|при условии|в случае',
        en: 'if|provided that|on condition that|in case of|in the event of|unless',
        soft: {
          uk: 'коли|чи|аби|тільки|лише|хай|би|коли б|умов*|без|поки|доки',
          ru: 'когда|ли|лишь|пусть|без|пока|услови*|коли|случа*',
          en: 'when|whether|once|should|without|until|as long as|whenever|where|assuming|in case|condition|otherwise|only|wherever|while|given|conditional',
        },
      },
      {
        id: 'cause',
        uk: 'тому що|оскільки|бо|завдяки|внаслідок|унаслідок|адже',
        ru: 'потому что|поскольку|из-за|благодаря|вследствие|так как|ибо',
        en: 'because|due to|owing to|thanks to|as a result of|on account of',
        soft: {
          uk: "через|тому|отже|у зв’язку|у зв'язку|так як|адже|позаяк|внаслідок|причин*|результат*|наслід*|спричин*",
          ru: 'в связи|ведь|поэтому|в результате|причин*|результат*|вызван*',
          en: 'since|after|amid|through|so|therefore|given|considering|caus*|result*|reason*|in view of|why',
        },
      },
    ],
  },
  {
    id: 'order',
    groups: [
      {
        id: 'before',
        uk: 'перед тим|до того як|раніше ніж|напередодні|перш ніж|за день до|за тиждень до|за місяць до|за рік до|за годину до|за * дні до|за * днів до|за * тижні до|за * тижнів до|за * місяці до|за * місяців до|за * роки до|за * років до|за * години до|за * годин до|за * хвилин до',
        ru: 'перед тем|до того как|прежде чем|накануне|за день до|за неделю до|за месяц до|за год до|за час до|за * дня до|за * дней до|за * недели до|за * недель до|за * месяца до|за * месяцев до|за * года до|за * лет до|за * часа до|за * часов до|за * минут до',
        en: 'before|prior to|ahead of|on the eve of',
        soft: {
          uk: 'перед|раніше|доти|поки|попередн*|спершу|спочатку|тому|наперед|попереду|рік|раз*|вперше|першим|перше|досі|ніколи|заздалегідь|поперед*|колись',
          ru: 'перед|раньше|прежде|пока|предыдущ*|сначала|сперва|назад|впереди|предварительн*|раз*|впервые|первым|ранее|никогда|заранее|чем|предшеств*',
          en: 'previous*|earlier|until|ago|till|preceding|front|pre*|already|formerly|in advance|face|faced',
        },
      },
      {
        id: 'after',
        uk: 'після|по тому як|відтоді як',
        ru: 'после|вслед за',
        en: 'after|following|in the wake of|afterwards',
        soft: {
          uk: 'через|потім|слідом|згодом|далі|пізніше|відтоді|наступн*|опісля|коли|тоді|завершивши|дізнавшись|щойно|унаслідок|внаслідок|наздог*|услід|вслід|піклу*|дбати|догляд*',
          ru: 'через|потом|затем|спустя|позже|когда|следующ*|далее|тогда|из-за|вслед|узнав|закончив|следу*|ухаж*|забот*|вследствие|после*',
          en: 'since|when|once|later|then|upon|next|subsequent*|behind|past|having|post*|follow*|aftermath',
        },
      },
    ],
  },
  {
    id: 'degree',
    groups: [
      {
        id: 'more',
        uk: 'більше|більший|більша|більші|більшу|більших|вищий|вища|вище|вищі|вищу|вищих',
        ru: 'больше|выше|более',
        en: 'more than|greater|larger|higher|bigger',
        soft: {
          uk: 'більш*|понад|над|дужче|сильніш*|кращ*|частіш*|довш*|багато|перевищ*|зрос*|збільш*|підвищ*|велик*|висок*|значн*|решт*|до*',
          ru: 'больш*|свыше|сильнее|лучше|чаще|дольше|много|превы*|рост*|вырос*|увелич*|повы*|высш*|высок*|велик*|значит*',
          en: 'more|above|exceed*|most|further|additional|longer|another|great|large|high|big|greatest|largest|highest|grow*|increas*|rise*|rising|raise*|better|beyond|anymore|senior|upper|rather|ever|majority',
        },
      },
      {
        id: 'less',
        uk: 'менше|менший|менша|менші|меншу|менших|нижчий|нижча|нижче|нижчі|нижчу|нижчих',
        ru: 'меньше|ниже|менее',
        en: 'less than|fewer|smaller|lower',
        soft: {
          uk: 'менш*|низьк*|слабш*|гірш*|рідше|мало|малий|мала|малі|малих|зниж*|змен*|упа*|впа*|скоро*|молодш*|коротш*|принаймні|хоча б|дрібн*|невелик*|майже|далі|внизу|знизу',
          ru: 'меньш*|низш*|низк*|слаб*|хуже|реже|мало|малый|малая|малые|сниж*|умень*|упал*|сокра*|млад*|короче|мелк*|небольш*|почти|далее|внизу|по крайней|хотя бы',
          en: 'less|least|under|below|small|little|low|few|decreas*|reduc*|drop*|fall*|fell|younger|minor|short*|smallest|lowest|almost|nearly|within|weaker|worse|beneath|underneath|further|following|lesser',
        },
      },
    ],
  },
  {
    id: 'frequency',
    groups: [
      {
        id: 'never',
        uk: 'ніколи|жодного разу|ні разу',
        ru: 'никогда|ни разу',
        en: 'never|not once',
        soft: {
          uk: 'не|ні|ще не|жод*|нізащо|навряд*|рідко|ніхто|нічого|немає|без|коли-небудь|будь-коли|вперше',
          ru: 'не|ни|никто|ничего|нет|ничто|вряд*|редко|без|когда-либо|впервые|когда-нибудь',
          en: "not|no|n’t|n't|ever|nor|neither|hardly|cannot|without|rarely|nobody|none|nothing|fail*|refus*|unprecedented|first|nowhere|un*",
        },
      },
      {
        id: 'often',
        uk: 'часто|не раз|неодноразово|раз у раз|постійно|завжди|багато разів',
        ru: 'часто|не раз|неоднократно|то и дело|постоянно|всегда|много раз|многократно',
        en: 'often|repeatedly|frequently|always|constantly|many times|time and again|more than once|several times|numerous times|on several occasions',
        soft: {
          uk: 'раз*|вдруге|знову|регулярн*|зазвичай|повсякчас|незмінно|безперервно|щоразу|весь час|увесь час|по кілька|безліч|неоднораз*|частіш*|кожн*|щодня|усе|все|вічн*|довіку|назавжди|зрештою|повсюдно|спершу',
          ru: 'раз*|снова|опять|регулярн*|обычно|неизменно|непрерывно|вс[её] время|все время|вновь|неоднократн*|чаще|кажд*|ежедневно|всё|все|вечн*|навсегда|повсюду',
          en: 'again|regular*|usual*|ever|all|every*|continu*|persistent*|multiple|times|frequent*|repeat*|commonly|tend*|forever|keep|keeps|kept|generally|each|oft*|permanent*|many|several|consistent*|habit*|recurr*|whenever',
        },
      },
      {
        id: 'rarely',
        uk: 'рідко|зрідка|нечасто',
        ru: 'редко|изредка|нечасто',
        en: 'rarely|seldom|infrequently|hardly ever',
        soft: {
          uk: 'мало|небаг*|не часто|поодинок*|рідш*|не завжди|рідкіс*|інколи|іноді|часом|деколи|навряд*|ніколи|майже|рідкі*|не*',
          ru: 'мало|немног*|не часто|единич*|реже|не всегда|редк*|иногда|порой|едва|никогда|почти|не*',
          en: 'rare|few|little|occasional*|uncommon|unusual*|sometimes|not often|less|scarce*|barely|hardly|not|never|sparse*|sporadic*|n’t|once in a while|now and then',
        },
      },
    ],
  },
  {
    id: 'limit',
    groups: [
      {
        id: 'until',
        uk: 'поки не|доки не|допоки не|поки * не|доки * не|поки * * не|доки * * не',
        ru: 'пока не|пока * не|пока * * не',
        en: 'until|till',
        soft: {
          uk: 'до|поки|доки|раніше|перш|перед|якщо|без|аж|лише|тільки|не*|досі|дотепер|допоки|включно|по',
          ru: 'до|пока|раньше|прежде|перед|если|без|аж|лишь|только|не*|доныне|включительно|по|впредь',
          en: 'before|by|up to|to|unless|as long as|while|whilst|pending|yet|only|not|n’t|so far|for now|without|un*|still|if|through|never|no|as',
        },
      },
      {
        id: 'once',
        uk: 'після того як|щойно|як тільки|коли|після',
        ru: 'после того как|как только|когда|после',
        en: 'after|once|as soon as|when|following',
        soft: {
          uk: 'за|через|потім|по|відтоді|тоді|наступн*|опісля|згодом|як|під час|унаслідок|внаслідок|в разі|у разі|якщо|на|з|із|із часом|в|у',
          ru: 'за|через|потом|по|с тех пор|тогда|следующ*|затем|как|во время|вслед*|спустя|в случае|если|на|с|в',
          en: 'since|upon|then|later|next|as|while|during|if|whenever|where|post*|on|in|at|by|having|with',
        },
      },
    ],
  },
  {
    id: 'compass',
    groups: [
      {
        id: 'north',
        uk: 'північ|півночі|північчю|північн*',
        ru: 'север|севера|северу|севером|севере|северн*|северо',
        en: 'north*',
        soft: { uk: 'норд*|опівночі|півноч*', ru: 'норд*', en: 'midnight|arctic' },
      },
      {
        id: 'south',
        uk: 'південь|півдня|півдню|півднем|півдні|південн*',
        ru: 'юг|юга|югу|югом|юге|южн*|юго',
        en: 'south*',
        soft: { uk: 'пар|полуд*|опівдні', ru: 'юар|полдень|полуд*', en: 'midday|noon' },
      },
      {
        id: 'east',
        uk: 'схід|сходу|сходом|сході|східн*',
        ru: 'восток|востока|востоку|востоком|востоке|восточн*',
        en: 'east|eastern|eastward*|easterly|easternmost',
        soft: { uk: 'сход*', ru: 'восход*', en: 'orient*|sunrise|*east|*eastern' },
      },
      {
        id: 'west',
        uk: 'західн*',
        ru: 'запад|запада|западу|западом|западе|западн*',
        en: 'west|western|westward*|westerly|westernmost',
        soft: {
          uk: 'захід|заходу|заходом|заході|заходи|заходів',
          ru: 'закат*',
          en: 'sunset|*west|*western|occident*',
        },
      },
    ],
  },
  {
    id: 'person',
    groups: [
      {
        id: 'he',
        uk: 'він',
        ru: 'он',
        en: 'he',
        soft: {
          uk: 'його|йому|ним|нього|чоловік*|хлоп*',
          ru: 'его|ему|им|него|нем|нём',
          en: 'his|him|himself|man|boy',
        },
      },
      {
        id: 'she',
        uk: 'вона',
        ru: 'она',
        en: 'she',
        soft: {
          uk: 'її|їй|нею|неї|ній|жінк*|дівч*',
          ru: 'её|ее|ей|ней|нее|неё|женщин*|девоч*|девуш*',
          en: 'her|herself|hers|woman|girl',
        },
      },
    ],
  },
  {
    id: 'amount',
    groups: [
      {
        id: 'few',
        uk: 'мало хто|небагато|мало',
        ru: 'мало кто|немногие|мало',
        en: 'few|little|hardly any|seldom|rarely',
        soft: {
          uk: 'кілька|не|трохи|рідко|кілько*|декілька|одиниці|лічен*|невелик*|менше|незначн*|невисок*|бракує|нечасто|поодинок*|замало',
          ru: 'несколько|не|немного|редко|единиц*|считан*|небольш*|меньше|незначит*|невысок*|мало|нечасто|малейш*',
          en: 'a few|several|small|low|not|less|fewer|lack|short|insufficient|minor|slight|scarce|scant|no|barely|hardly|n’t|bit',
        },
      },
      {
        id: 'many',
        uk: 'багато хто|багато|чимало',
        ru: 'многие|много|немало',
        en: 'many|a lot of|lots of|numerous|plenty of',
        soft: {
          uk: 'велик*|більш*|безліч|часто|багат*|низк*|сотні|тисячі|десятки|ряд|численн*|скільки|стільки|значн*|різн*|числен*|дуже|кілька|мас*|надто|занадто|сила|рясн*|щедр*|довг*',
          ru: 'больш*|множеств*|часто|ряд|сотни|тысячи|десятки|многочисл*|сколько|столько|значит*|разн*|масс*|велик*|слишком|мног*|уйма|куча|долг*|очень|изобил*',
          en: 'much|large|great|often|most|dozens|hundreds|thousands|multiple|various|a lot|lots|plenty|heav*|considerabl*|significant*|big|more|widely|host|range|countless|multi*|long|far|very|so|too|extensive*|strong*|rich|frequent*|scores|myriad|majority|abundan*|vast',
        },
      },
    ],
  },
  {
    id: 'daytime',
    groups: [
      {
        id: 'morning',
        uk: 'вранці|уранці|зранку|ранку|ранок|ранком',
        ru: 'утром|утра|утро|утру',
        en: 'morning|mornings|a.m.',
        soft: {
          uk: 'світан*|рано|рань|ранков*|ранкова|ранковий|ночі|вночі|уночі|завтра|щоранку|ранн*|годин*|сніда*',
          ru: 'рассвет*|рано|утрен*|поутру|ночи|ночью|завтра|ежеутренне|ранн*|час*|завтра*',
          en: 'dawn|early|sunrise|breakfast|daybreak|am|tomorrow|gmt|hours|noon',
        },
      },
      {
        id: 'evening',
        uk: 'ввечері|увечері|вечора|вечір|вечором',
        ru: 'вечером|вечера|вечер|вечеру',
        en: 'evening|evenings|p.m.',
        soft: {
          uk: 'вечірн*|сутін*|пізно|вечеря|вечері|вечер*|дня|вдень|удень|опівдні|опівночі|пополудні|щовечора|звечора|надвечір|годин*|о 1*|о 2*|година|денн*',
          ru: 'вечерн*|сумерк*|поздно|ужин*|дня|днём|днем|полдень|полночь|пополудни|ежевечерне|час*|в 1*|в 2*|дневн*|полудн*',
          en: 'night|tonight|dusk|late|dinner|afternoon|pm|noon|midnight|sunset|eve|party|hours|gmt|prime',
        },
      },
      {
        id: 'night',
        uk: 'вночі|уночі|ніч|ночі|ніччю',
        ru: 'ночью|ночь|ночи',
        en: 'night|nights|overnight|nightly',
        soft: {
          uk: 'нічн*|опівночі|щоночі|вечір*|вечора|ввечері|увечері|ночу*|світан*|північ|вечорами|ночами|переноч*|діб|доб*|ночей|ночам',
          ru: 'ночн*|полночь|полуночи|еженощно|вечер*|вечера|ночева*|рассвет*|ночами|переноч*|сут*|ночей|ночам',
          en: 'midnight|tonight|nighttime|evening|a.m.|am|late|dark*|nocturnal|early|morning|fortnight|dawn|hours',
        },
      },
    ],
  },
  {
    id: 'day',
    groups: [
      {
        id: 'yesterday',
        uk: 'вчора|учора',
        ru: 'вчера',
        en: 'yesterday',
        soft: {
          uk: 'вчораш*|учораш*|напередодні|позавчора',
          ru: 'вчераш*|накануне|позавчера',
          en: 'last|day before|previous|earlier',
        },
      },
      {
        id: 'today',
        uk: 'сьогодні',
        ru: 'сегодня',
        en: 'today',
        soft: {
          uk: 'нині*|сьогодніш*|тепер|зараз|наразі|цього|сучасн*|нинішн*',
          ru: 'ныне*|сегодняш*|теперь|сейчас|этого|современн*|нынешн*|пора',
          en: 'now|nowadays|this|tonight|current*|present*|modern|day',
        },
      },
      {
        id: 'tomorrow',
        uk: 'завтра',
        ru: 'завтра',
        en: 'tomorrow',
        soft: {
          uk: 'завтраш*|наступн*|майбутн*',
          ru: 'завтраш*|следующ*|будущ*',
          en: 'next|following|future',
        },
      },
    ],
  },
  {
    id: 'turn',
    groups: [
      {
        id: 'past',
        uk: 'минулого тижня|минулого місяця|минулого року|торік|минулої ночі|минулого літа',
        ru: 'на прошлой неделе|в прошлом месяце|в прошлом году|прошлой ночью|прошлым летом',
        en: 'last week|last month|last year|last night|last summer|the previous week|the previous month|the previous year',
        soft: {
          uk: 'минул*|попередн*|тому|торішн*|рік|рок*|останн*|недавн*|тижн*|місяц*|напередодні|ніч|ночі|вчора',
          ru: 'прошл*|прошедш*|предыдущ*|назад|прошлогодн*|год*|последн*|недавн*|недел*|месяц*|накануне|ночь|ночью|вчера',
          en: 'last|past|previous|ago|earlier|prior|recent*|yesterday|overnight|before',
        },
      },
      {
        id: 'present',
        uk: 'цього тижня|цього місяця|цього року|цьогоріч',
        ru: 'на этой неделе|в этом месяце|в этом году',
        en: 'this week|this month|this year',
        soft: {
          uk: 'цьогоріч*|цьому|поточн*|нинішн*|сьогодні|рік|року|році|тижня|тижні|місяця|зараз|цього|цей',
          ru: 'нынешн*|текущ*|этого|сегодня|год|года|году|недел*|месяц*|сейчас|этот|этой',
          en: 'current|now|today|year|week|month|this|2024|2025|2026',
        },
      },
      {
        id: 'coming',
        uk: 'наступного тижня|наступного місяця|наступного року',
        ru: 'на следующей неделе|в следующем месяце|в следующем году|в будущем году',
        en: 'next week|next month|next year',
        soft: {
          uk: 'наступн*|майбутн*|найближч*|через|за тиждень|за рік|за місяць|прийдешн*|рік|рок*',
          ru: 'следующ*|будущ*|ближайш*|через|предстоящ*|грядущ*|год*',
          en: 'next|coming|upcoming|following|later|in a|future|within|forthcoming|year',
        },
      },
    ],
  },
  {
    id: 'doubt',
    isLone: true,
    groups: [
      {
        id: 'hearsay',
        uk: 'нібито|буцімто|імовірно|ймовірно|за неперевіреними даними|за непідтвердженими даними|за непідтвердженою інформацією|за попередніми даними|як стверджується',
        ru: 'якобы|вероятно|предположительно|по неподтверждённым данным|по неподтвержденным данным|по предварительным данным|как утверждается',
        en: 'allegedly|reportedly|supposedly|purportedly|presumably|unconfirmed',
        soft: {
          uk: 'мабуть|певно|напевно|мож*|міг|могл*|схоже|здається|видимо|очевидно|кажуть|говорять|ніби*|наче*|мовляв|начебто|ймовірн*|імовірн*|попередн*|за даними|за словами|за інформацією|за повідомлення*|повідомл*|повідом*|заяв*|стверд*|підозр*|вважа*|звинувач*|скидається|припуск*|певне|либонь|чутк*|подейк*|десь|цілком|навряд|буде|інформац*|дан*|так зван*|неперевірен*|непідтвердж*|про те|твердж*|наскільки|як відомо|за оцінк*|гадан*|перекон*|начеб|ніб*|вигляда*|бути|дума*|можлив*|зізна*|обвинувач*|звіт*|свідч*|розповіда*|розповів|розповіла',
          ru: 'видимо|наверно*|мож*|мог*|похоже|кажется|очевидно|говорят|будто*|вроде|мол|дескать|вероятн*|предварит*|по данным|по словам|по информации|по сообщени*|сообщ*|заяв*|утвержд*|подозр*|счита*|обвин*|предполага*|предполож*|слух*|навряд|информац*|данн*|так называем*|непроверенн*|неподтвержд*|насколько|как известно|по оценк*|пожалуй|скорее|должно быть|скорей|выгляд*|дума*|призна*|отчет*|отчёт*|свидетельств*|рассказ*',
          en: 'probabl*|likely|perhaps|maybe|possib*|may|might|could|can|must|seem*|appear*|apparent*|claim*|believe*|thought|think*|report*|according|accus*|suspect*|consider*|say|says|said|alleged*|allegation*|assum*|suppos*|presum*|expected|estimat*|rumou*|suggest*|should|would|prelim*|potential*|told|so-called|initial|purported|evidently|obvious*|certain|unverified|information|seemingly|ostensibl*|appar*|pretend*|perceived|charge*|surely|plausib*|assert*|look*',
        },
      },
    ],
  },
  {
    id: 'nearly',
    isLone: true,
    groups: [
      {
        id: 'nearly',
        uk: 'ледь не|мало не|трохи не|ледве не|замалим не|мало що не',
        ru: 'едва не|чуть не|чуть было не|чуть ли не',
        en: 'narrowly',
        soft: {
          uk: 'майже|практично|мало|ледь|ледве|трохи|замалим|от-от|ризик*|близьк*|на межі|дивом|заледве|небагато|щойно|ледь-ледь|впритул|незначн*|невелик*|вузьк*|мінімальн*|дещо',
          ru: 'почти|практически|мало|едва|чуть|немного|вот-вот|риск*|близк*|на грани|чудом|еле|незначит*|небольш*|с трудом|узк*|минимальн*|впритык',
          en: 'almost|nearly|barely|close*|virtually|verge|near|practically|about to|brink|risk*|just|came|all but|threaten*|hardly|scarcely|tight*|even|quite|nigh|miss*|escaped|half|slightly|basically|essentially|pretty|mostly',
        },
      },
    ],
  },
  {
    id: 'hardly',
    isLone: true,
    groups: [
      {
        id: 'hardly',
        uk: 'навряд чи|навряд|навряд-чи|заледве чи|сумнівно',
        ru: 'вряд ли|навряд ли|едва ли|сомнительно',
        en: 'unlikely|hardly|scarcely|doubtful',
        soft: {
          uk: 'не|ні|ніхто|ніщо|ніколи|ніяк*|жод*|малоймовірн*|маловірогідн*|сумн*|ледь|ледве|навряд*|рідко|мало|дуже|майже|неймовірн*|малоправдо*|неможлив*|немає|нема|без|навряд-чи|щойно|тільки|чи|нереальн*',
          ru: 'не|ни|никто|ничто|никогда|никак*|маловероятн*|сомн*|едва|вряд|редко|мало|очень|почти|невероятн*|нет|без|только|ли|нереальн*|невозможн*|вероятность|еле',
          en: "not|no|n’t|n't|never|doubt*|barely|rare*|few|little|improbable|without|cannot|nor|less|impossible|doubted|any|skeptic*|sceptic*|wouldn|won|don|can|isn|aren|doesn|fail*|nobody|nothing|far|seldom|almost|nearly|small|low",
        },
      },
    ],
  },
  {
    id: 'maybe',
    isLone: true,
    groups: [
      {
        id: 'maybe',
        uk: 'можливо|мабуть|напевно|певно|найімовірніше|скоріше за все|скоріш за все|найпевніше',
        ru: 'возможно|наверное|наверно|скорее всего|вероятнее всего',
        en: 'probably|likely|possibly|perhaps|maybe',
        soft: {
          uk: 'нібито|буцімто|імовірно|ймовірно|за неперевіреними даними|за непідтвердженими даними|за непідтвердженою інформацією|за попередніми даними|як стверджується|мабуть|певно|напевно|мож*|міг|могл*|схоже|здається|видимо|очевидно|кажуть|говорять|ніби*|наче*|мовляв|начебто|ймовірн*|імовірн*|попередн*|за даними|за словами|за інформацією|за повідомлення*|повідомл*|повідом*|заяв*|стверд*|підозр*|вважа*|звинувач*|скидається|припуск*|певне|либонь|чутк*|подейк*|десь|цілком|навряд|буде|інформац*|дан*|так зван*|неперевірен*|непідтвердж*|про те|твердж*|наскільки|як відомо|за оцінк*|гадан*|перекон*|начеб|ніб*|вигляда*|бути|дума*|можлив*|зізна*|обвинувач*|звіт*|свідч*|розповіда*|розповів|розповіла|чи|шанс*|ризик*|очіку*|загро*|прогно*|якщо|невідом*|якось|чимало|ледь|швидш*|скор*|хтозна|навря*|хоча|схил*|здат*|реальн*|вірогідн*|мабут*|найчастіше|зазвичай|раптом|наче|немов|мов|по-різному|переважно|часто|тягнут*|перспектив*|вочевидь|потенц*|потреб*|якби|дозвол*|допуск*|вдас*|удас*|розрах*|напевн*|повин*|муси*|нехай|хай',
          ru: 'якобы|вероятно|предположительно|по неподтверждённым данным|по неподтвержденным данным|по предварительным данным|как утверждается|видимо|наверно*|мож*|мог*|похоже|кажется|очевидно|говорят|будто*|вроде|мол|дескать|вероятн*|предварит*|по данным|по словам|по информации|по сообщени*|сообщ*|заяв*|утвержд*|подозр*|счита*|обвин*|предполага*|предполож*|слух*|навряд|информац*|данн*|так называем*|непроверенн*|неподтвержд*|насколько|как известно|по оценк*|пожалуй|скорее|должно быть|скорей|выгляд*|дума*|призна*|отчет*|отчёт*|свидетельств*|рассказ*|ли|шанс*|риск*|ожида*|угро*|гроз*|прогно*|если|неизвестн*|видать|едва|скор*|склон*|способ*|реальн*|возмож*|чаще всего|обычно|вдруг|словно|нибудь|потенц*|перспектив*|если бы|позвол*|допуск*|удас*|рассчит*|стоит|долж*|пусть',
          en: 'probabl*|likely|perhaps|maybe|possib*|may|might|could|can|must|seem*|appear*|apparent*|claim*|believe*|thought|think*|report*|according|accus*|suspect*|consider*|say|says|said|alleged*|allegation*|assum*|suppos*|presum*|expected|estimat*|rumou*|suggest*|should|would|prelim*|potential*|told|so-called|initial|purported|evidently|obvious*|certain|unverified|information|seemingly|ostensibl*|appar*|pretend*|perceived|charge*|surely|plausib*|assert*|look*|allegedly|reportedly|supposedly|purportedly|presumably|unconfirmed|chance*|risk*|if|whether|expect*|threat*|unlikely|odds|able|prone|tend*|ought|bound|forecast|typically|usually|often|apt|sort of|guess*|hop*|feel*|felt|sure|imagine|wonder|doubt*|sound*|feasible|hypothe*|prospect*|allow*|opportunit*|set to|about to|capab*|unable|enabl*|let|like|as if|uncertain|unclear|unknown|cannot|allegedly|reportedly|presumably|supposedly|couldn*|rather|potent*|poss*|plan*|arguabl*|either|mostly|some',
        },
      },
    ],
  },
  {
    id: 'only',
    isLone: true,
    groups: [
      {
        id: 'only',
        uk: 'лише|тільки|виключно|лишень',
        ru: 'лишь|только|исключительно',
        en: 'only|solely|exclusively',
        soft: {
          uk: 'єдин*|один*|одн*|сам*|винятков*|ледве|ледь|щойно|якраз|просто|всього|усього|хіба|крім|окрім|поза|не раніше|не більше|ніхто інший|ніщо інше|не хто інший|мало|поки|доки|досі|аж|самот*|тепер|нещодавно|недавн*|раз|відразу|одразу|перш*|спершу|вперше|уперше|скоро|допоки|дотепер|виняток|винятк*|мінімум|навряд|обмеж*|щонайбільше|принаймні|особлив*|зокрема|якнайш*|ще|вже|також|лиш|суто|рідк*|рідш*|максимум|небагато|чисто|хоча б|хоч',
          ru: 'разве|единствен*|один*|одн*|сам*|едва|просто|всего|кроме|помимо|не раньше|не более|не больше|никто иной|не кто иной|мало|пока|до сих пор|аж|теперь|недавн*|раз|сразу|перв*|вперв*|исключ*|минимум|вряд|огранич*|хотя бы|по крайней мере|особенн*|ещё|еще|уже|также|чуть|редк*|максимум|чисто|сугубо|толь*',
          en: 'just|merely|sole|alone|single|one|mere*|but|except*|unless|until|till|no one else|no more than|not more than|nobody else|no sooner|nothing more|other than|exclusive*|purely|simply|barely|hardly|few*|little|limit*|restrict*|once|first|recent*|as late|as recently|even|apart|besides|never|rather|small|far|still|already|also|all but|all about|at most|strictly|own|yet|as soon|ago|now|unique*|lone|last|beyond|rare*|short of|singl*|specifically|particular*|max*|minim*|modest*|entirely|wholly|when|least|slight*|primarily|mostly|mainly',
        },
      },
    ],
  },
  {
    id: 'unproved',
    isLone: true,
    groups: [
      {
        id: 'unproved',
        uk: 'голослівно|бездоказово|безпідставно',
        ru: 'голословно|бездоказательно|безосновательно',
        en: 'baselessly|without evidence|without proof|without offering evidence|without providing evidence',
        soft: {
          uk: 'доказ*|підстав*|необґрунтован*|хибн*|неправд*|брехн*|голослівн*|бездоказ*|безпідстав*|фальшив*|помилков*|невиправдан*|даремно|нібито',
          ru: 'доказ*|основан*|необоснован*|ложн*|неправд*|лжив*|голословн*|бездоказ*|безоснов*|беспочвен*|напрасно|якобы',
          en: 'evidence|proof|unfounded|baseless*|false*|unsubstantiated|unproven|groundless*|wrong*|unjustif*|unreasonabl*|lie*|alleged*|unwarranted|untrue|unfairly',
        },
      },
    ],
  },
  {
    id: 'so-called',
    isLone: true,
    groups: [
      {
        id: 'so-called',
        uk: 'так зван*|самопроголошен*',
        ru: 'так называем*|самопровозглаш*',
        en: 'so-called|self-proclaimed|self-styled',
        soft: {
          uk: 'самозван*|т. зв.|назив*|назва*|відом*|псевдо*|ніби*|невизнан*|незаконн*|так би|славнозвісн*|званий|фейков*|самоназв*',
          ru: 'самозван*|т. н.|назыв*|назва*|известн*|псевдо*|якобы|непризнан*|незаконн*|именуем*|фейков*|прозван*',
          en: 'called|dubbed|known|named|self-*|breakaway|unrecogni*|illegal|pseudo*|sham|purported|mock|supposed|alleged|nicknamed|term*|quasi*|what|as|fake|separatist*|call*|labelled|labeled|is|referred|calling|rogue|bogus',
        },
      },
    ],
  },
];
