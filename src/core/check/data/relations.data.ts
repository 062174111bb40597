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
        uk: 'перед тим|до того як|раніше ніж|напередодні|перш ніж',
        ru: 'перед тем|до того как|прежде чем|накануне',
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
];
