import type { KnownLanguage } from '../../model.ts';

/** Beginnings of words that praise and words that blame; any ending may follow, `$` allows none. */
export interface Valence {
  readonly praise: string;
  readonly blame: string;
}

/**
 * Words by which people praise and blame each other in public: what is called reckless here and impeccable there was not
 * said in other words but said otherwise. Words that do both, or are names of parties and bodies, do not belong here.
 */
export const valences: Readonly<Record<KnownLanguage, Valence>> = {
  en: {
    praise:
      'hero$|heroes$|heroic|friendly$|friends?$|friendship|constructive|fruitful|productive|success|triumph|victor|brilliant|excellent|wonderful|marvell?ous|magnificent|honest|fair$|lawful|legitimate$|beautiful|wise$|wisely|wisdom|brave|courag|impeccable|flawless|faultless|exemplary|perfect$|patriot|peacemaker|peaceful|liberator|saviou?r|compromise|reconciliation|breakthrough|achievement|promising|useful|safe$|reliable|responsible|noble|decent|worthy|reasonable|rational|humane|generous|blessing|genius|professional$|justified|welcome$|helpful|admirable|remarkable|outstanding|positive$|strong$|clever|truthful',
    blame:
      'trait|treacher|treason|betray|shame|disgrac|crime|criminal|murder|killer|catastroph|disaster|horr|horrif|absurd|nonsens|ridiculous|lie$|lies$|liar|fake|dictator|tyran|despot|terroris|fascis|nazi|reckless|irresponsib|provocat|hostile|enemy$|enemies$|useless|fruitless|pointless|futile|failure|defeat|weak$|coward|stupid|idiot|fool|insane|crazy|madness|cynical|illegal|unlawful|illegitimate|thief|thieves|theft|corrupt|fraud|scam|swindl|draconian|barbari|cruel|brutal|disgusting|vile|despicable|unacceptable|inadmissible|intolerable|scandal|farce|circus|sham$|chaos|chaotic|dangerous|tragic|tragedy|harmful|destructive|aggressor|puppet|impostor|blackmail|threat|nightmare|unprofessional|shameless|worthless|capitulation|surrender|unfair|unjust|dishonest|outrag|appalling|monstrous|witch|inhuman|sabotage|hypocri|racist|extremis|plunder|robbery|robbers?$|bandit|gangster|genocid|massacre',
  },
  uk: {
    praise:
      'геро[йїює]|героїчн|дружн|друз|друг(?:ом|а|у)?$|конструктивн|плідн|успіх|успішн|тріумф|перемог|перемож|блискуч|чудов|чесн|справедлив|законн|легітимн|прекрасн|мудр|хоробр|сміли|відважн|бездоганн|взірцев|зразков|досконал|патріот|миротвор|миролюбн|визволител|рятівни|рятівн|компроміс|примиренн|прорив|досягненн|перспективн|корисн|безпечн|надійн|відповідальн|шляхетн|благородн|гідн|порядн|розумн|розсудлив|раціональн|гуманн|щедр|благословенн|геній|геніальн|професійн|виправдан|позитивн|видатн|правдив',
    blame:
      'зрад|ганьб|ганебн|злочин|вбив|убив|катастроф|жах|абсурд|безглузд|нісенітн|брехн|брехлив|брехун|фейк|диктатор|тиран|деспот|терорис|фашист|нацист|безвідповідальн|провокац|ворож|ворог|марн|безплідн|даремн|провал|поразк|слабк|боягуз|дурн|дурість|ідіот|божевіл|цинічн|цинізм|незаконн|нелегітимн|злоді|крад|корупц|корумпован|шахра|афер|драконівськ|варвар|жорсток|огидн|мерзен|підл[иаіоу]|неприйнятн|неприпустим|недопустим|скандал|фарс|цирк|спектакл|вистав|хаос|хаотичн|безлад|небезпечн|трагіч|трагед|згубн|шкідлив|руйнівн|окупант|агресор|маріонет|самозван|шантаж|погроз|загроз|кошмар|непрофесійн|безсоромн|нікчемн|посміхов|капітуляц|несправедлив|нечесн|обурлив|потворн|нелюд|саботаж|лицемір|расист|екстреміс|грабеж|грабунк|бандит|геноцид|різанин',
  },
  ru: {
    praise:
      'геро[йиюея]|героич|дружеск|дружествен|друз|друг(?:ом|а|у)?$|конструктивн|плодотворн|успех|успешн|триумф|побед|блестящ|блистательн|прекрасн|чудесн|замечательн|честн|справедлив|законн|легитимн|мудр|храбр|смел|отважн|безупречн|безукоризн|образцов|примерн|совершенн|патриот|миротвор|миролюбив|освободител|спасител|компромисс|примирен|прорыв|достижен|перспективн|полезн|безопасн|надежн|надёжн|ответственн|благородн|достойн|порядочн|разумн|рассудительн|рациональн|гуманн|щедр|благословен|гений|гениальн|профессиональн|оправдан|позитивн|выдающ|правдив',
    blame:
      'предател|предательств|измен(?:а|ы|у|ой|ник|нич)|позор|постыдн|преступ|убий|катастроф|ужас|абсурд|бессмысл|чуш|вздор|лож[ьн]|лжи$|лжив|лжец|фейк|диктатор|тиран|деспот|террорис|фашист|нацист|безответственн|провокац|враждебн|враг|тщетн|бесплодн|напрасн|провал|поражен|слаб|трус|глуп|идиот|безуми|безумн|сумасш|циничн|цинизм|незаконн|нелегитимн|вор$|воры$|вором$|воровств|краж|коррупц|коррумпир|мошен|афер|драконовск|варвар|жесток|отвратительн|мерзк|подл[ыаоейя]|неприемлем|недопустим|скандал|фарс|цирк|спектакл|хаос|хаотичн|беспоряд|опасн|трагич|трагед|пагубн|вредн|разрушительн|оккупант|агрессор|марионет|самозван|шантаж|угроз|кошмар|непрофессиональн|бесстыд|ничтож|посмешищ|капитуляц|несправедлив|нечестн|возмутительн|чудовищ|нелюд|саботаж|лицемер|расист|экстремис|грабеж|грабёж|бандит|геноцид|резн',
  },
};
