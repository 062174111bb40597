import { lettered } from '../../text/lettered.ts';
import type { KnownLanguage } from '../../model.ts';

/** The words by which a language negates. All folded. */
export interface NegativeWords {
  /** Particles, negative pronouns and adverbs, negative auxiliaries. */
  readonly strong: ReadonlySet<string>;
  /** Those of `strong` that stand right before what they negate. */
  readonly particles: ReadonlySet<string>;
  /** Those of `strong` that join another one of their clause. */
  readonly concord: ReadonlySet<string>;
  /** Words that are negative by their meaning. */
  readonly weak: ReadonlySet<string>;
  /** Beginnings of such words: refuse, fail, lack, deny; prefixes. */
  readonly weakBeginnings: RegExp;
  /** Words that only look as if they began so. */
  readonly notNegative: RegExp;
  /** Fixed phrases that negate nothing. */
  readonly neutral: RegExp;
  /** Phrases whose particle the other side may well do without: «чому не», «поки не», “can't afford”. Weak at most. */
  readonly soft: RegExp;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const ukPronouns =
  'ніхто нікого нікому ніким ніщо нічого нічому нічим ніколи ніде нікуди нізвідки ніяк ніякий ніяка ніяке ніякі ніякого ніякої ніяких ніяким нітрохи жоден жодна жодне жодні жодного жодної жодному жодній жодну жодним жодною жодних анітрохи анічого ані ні нікотрий';
const ruPronouns =
  'никто никого никому никем ничто ничего ничему ничем никогда нигде никуда ниоткуда никак никакой никакая никакое никакие никакого никакой никаких никаким ничуть нисколько ни нимало ничей';

/** Tables of the three languages. */
export const negativeWords: Readonly<Record<KnownLanguage, NegativeWords>> = {
  uk: {
    strong: set(`не ${ukPronouns} немає нема нікому`),
    particles: set('не немає нема'),
    concord: set(ukPronouns),
    weak: set(
      'без навпаки гірше гірший менш менше замало недостатньо поза навряд ледве ледь проти мало крім окрім замість жаль шкода безрезультатно марно даремно дарма перестати відсутній всупереч попри нікчемний байдуже рідко рідше рідкість виключено виключена виключені виключає виключають виключав виключила виключили виключив',
    ),
    weakBeginnings:
      /^(?:не(?!бес|бо|бу|вда[чх]|в'|вел|вроз|га|гай|зва|зале|хай|нач|мов|нов|рв|сти|сл[аои]?$|ст[еьи]|ть|дав|дов|дал|о(?:бх|дно|н$|н[ауо]в|лі)|йт|що|біж|рух|ф|д[іі]л)|без|анти|відмов|відкин|відсутн|порожн|заперечу|запереч|спростов|спросту|уник|ухил|запобі[гж]|ігнор|знехту|припин|перест|зупин|зрив|зірв|провал|бракува|бракує|брак$|браку$|нестач|скасу|скасов|заборон|втрат|втрач|позбав|відмін|перешкод|заважа|відмежу|утрим|стрима|сумнів|протест|відхил|важко|складно|застер|остер(?:іг|ег)|завади|мовча|мовчи|мовчк|промовч|замовч|зник|щез|марн|погано$|хибн|нехту|обли[шс]|вільн(?:ий|а|е|і) від)/u,
    notNegative:
      /^(?:протестувальни|неділ|нещодав|незабар|небез|нерв|неспод|невід'єм|незалеж|необхід|немовл|нест[иь]|нафт|недолік|незважа|безпек|безпо|безперер|безкошт|безліч|безпіл|безум|безпере|необхідн)/u,
    neutral: lettered.gu`(?<!\p{L})(?:не (?:лише|тільки|стільки|раз(?!\p{L})|один (?:раз|рік|год|день|десяток|місяць|месяц)(?!\p{L})|менш|більше ніж|більш ніж|інакше)|не (?:хто|що) інш(?:ий|е)(?!\p{L})|(?:як|ніж|аніж) ніколи|чому би?(?: [^\s,.;:!?]+){0,3} не |не кажучи (?:вже |уже )?(?:про|за) |(?:ледь|ледве|мало|мало що|чи|трохи) не |не (?:пізніше|раніше|гірше)|(?:хто|кого|кому|ким|що|чого|чим|де|як|який|яка|яке|які|якого|якої|яких|якому|куди|коли|скільки) би?(?: [^\s,.;:!?]+){0,3} не|(?:якщо|коли) (?:ж )?ні(?= то(?!\p{L})|[,.!?—–]|$)|чи не |не (?:зважаючи|дивлячись)(?!\p{L})|як не дивно|нічого не варт|так чи ні|тим не менш|(?:на|за|до|при|в|у) ніщо|більше нічого|нічого собі|ніде правди діти|не секрет|далеко не|все ж не|ні-ні|не в (?:останню|першу) чергу)`,
    soft: lettered.gu`(?<!\p{L})не (?:можна(?: було)?|можу(?:ть)?|може(?:ш|мо|те)?|міг|могл[аио])(?: себе| мене| нас| їх)? не(?!\p{L})|неможливо (?:було )?не(?!\p{L})|(?<!\p{L})не (?:[\p{L}']+ ){1,2}без(?!\p{L})|без [\p{L}']+ не |не (?:[\p{L}']+ ){0,2}сумні?в|не (?:[\p{L}']+учи|покладаючи рук)(?!\p{L})|(?<!\p{L})чому не |(?<!\p{L})(?:хіба|невже)[^,;.:!?]{0,40} не |(?<!\p{L})не байдуж|(?<!\p{L})не (?:соромтес|соромся|вагайтес|вагайся|залиш\p{L}+ (?:осторонь|байдуж)|(?:[\p{L}']+ )?[\p{L}']+, (?:аж )?(?:поки|доки) не)|(?<=^|[,;:.!?—–«“"(] ?|(?<!\p{L})(?:аж|і|й|та|але) )(?:поки|доки)(?! що)(?! не (?:ясн|відом|зрозуміл|визначен|готов|вирішен|встановлен|виключ|план))[^,;.:!?]{0,40} не |(?<=[,;] )а не |(?<!\p{L})(?:чи|і|й|та) ні(?!\p{L})|(?<!\p{L})не (?:без |шкоду|сумнів)|ніколи[^.!?;]{0,40}(?:настільки|так |так(?:ий|а|е|ої|ого|их) )|(?<!\p{L})(?:далек(?:ий|а|е|і|о) (?:від|до)|не може (?:бути|йти) (?:й |і )?мови|мови (?:бути )?не може)(?!\p{L})|(?<!\p{L})не (?:просто(?!\p{L})|дорог\p{L}*)|не (?:старш|молодш|більш|вищ|нижч|довш)\p{L}*|(?<!\p{L})не (?:дуже|надто|вельми|особливо|настільки)(?!\p{L})|[ву]се одно|(?<!\p{L})не (?:полиша|слабша|припиня|впора|справи|справля|суперечи|вистача|вистачи|витрима|забира|приховува|встига|встиг|зволіка|вгава|вщуха|відстава|мовча|квап|поспіша)\p{L}*|(?<!\p{L})не (?:да(?:ти|в|л[аио]|ва(?:ти|в|л[аио])|є|ють|сть|дуть|вай(?:те)?|й(?:те)?)|переста(?:ва)?\p{L}+|зупиня\p{L}+|спа(?:ти|в|л[аио])|сп(?:лю|иш|ить|имо|ите|лять)|стало)(?!\p{L})`,
  },
  ru: {
    strong: set(`не ${ruPronouns} нет нельзя`),
    particles: set('не нет нельзя'),
    concord: set(ruPronouns),
    weak: set(
      'без наоборот хуже меньше менее вряд едва против мало кроме вместо жаль напрасно зря отсутствует лишь вопреки безразлично редко реже пореже редкий редкость умалчивают умалчивает умолчал нечем нечего нечему некого некому некем негде некуда некогда незачем неоткуда маловато недостаточно исключено исключен исключена исключены исключает исключают исключал исключил исключила исключили',
    ),
    weakBeginnings:
      /^(?:не(?!б|го|ду|е|знач|й|кий|кот|кто|м[еец]|обход|от|п(?:осред|огод|одал|ременн)|рв|ст(?:и|ись)$|с[её]т|с[её]м|сл[аои](?:сь)?$|с[уё]т|су$|сущ(?!ес)|т$|ф|ч(?:то|ег|ем|ет)|дел|дав|сколь|посред|зависим|смотр|жели|уж|что|который)|без|бес|анти|отказ|отвер|отсутств|отрица|опроверг|избег|избеж|уклон|предотвра|игнор|огради|огражд|прекра|перест|останов|срыв|сорв|провал|не хвата|нехват|недостат|отмен|запре|утрат|потер|лиш|препятств|мешающ|сомне|протест|отклон|трудно|сложно|предостер|остер(?:ег|еж)|помеша|молч|промолч|умолч|умалч|исчез|мешает|мешал|воздерж|пуст(?:ой|ая|ое|ые|о|ует|овал)|тщетн|ложн(?:ый|ая|ое|ые|о)$|плохо$|избав)/u,
    notNegative:
      /^(?:протестующ|недел|недав|небольш|независ|необход|непосред|несколь|несмотр|нефт|неожид|безопас|беспилот|бесплат|беспреце|беспоко|бесе|безусл|лишь)/u,
    neutral: lettered.gu`(?<!\p{L})(?:не (?:только|столько|раз(?!\p{L})|один (?:раз|рік|год|день|десяток|місяць|месяц)(?!\p{L})|менее|меньше|более чем|иначе)|не (?:кто|что) ин(?:ой|ое)(?!\p{L})|(?:как|чем|нежели) никогда|почему бы?(?: [^\s,.;:!?]+){0,3} не |не говоря (?:уже |уж )?(?:о|об|про) |(?:едва ли|чуть|едва|чуть ли|ли) не |не (?:смотря|взирая)(?!\p{L})|не (?:позднее|позже|раньше|хуже)|(?:кто|что|где|как|какой|какая|какое|какие|куда|когда|сколько) бы(?: [^\s,.;:!?]+){0,3} ни|во что бы то ни|как ни странно|(?:если|коли) (?:же )?нет(?= то(?!\p{L})|[,.!?—–]|$)|тем не менее|на нет|так или нет|ничего себе|не секрет|далеко не|не в (?:последнюю|первую) очередь)`,
    soft: lettered.gu`(?<!\p{L})(?:нельзя(?: было)?|не (?:могут?|може(?:шь|те?|м)|мог(?:л[аио])?)) не(?!\p{L})|невозможно (?:было )?не(?!\p{L})|(?<!\p{L})не (?:\p{L}+ ){1,2}без(?!\p{L})|без \p{L}+ не |не (?:\p{L}+ ){0,2}сомн[её]н|не (?:покладая рук|(?:раз|за)думывая(?:сь)?|колеблясь|жалея|щадя|дожидаясь)(?!\p{L})|(?<!\p{L})или не |(?<!\p{L})почему не |(?<!\p{L})(?:разве|неужели|неужто)[^;.:!?]{0,40} не |(?<!\p{L})не (?:вс[её] равно|безразлич|равнодуш)|(?<!\p{L})не (?:стесняй(?:тес|ся)|раздумывай|оста\p{L}+ (?:в стороне|равнодуш|безучаст)|(?:\p{L}+ )?\p{L}+, пока не)|(?<=^|[,;:.!?—–«“"(] ?|(?<!\p{L})(?:и|но|да) )пока(?! что)(?! не (?:ясн|известн|понятн|определен|готов|решен|установлен|исключ|план))[^,;.:!?]{0,40} не |(?<=[,;] )а не |(?<!\p{L})(?:или|и) нет(?!\p{L})|(?<!\p{L})не (?:без |жале|сомнев)|никогда[^.!?;]{0,40}(?:настолько|так |так(?:ой|ая|ое|ого|их) )|(?<!\p{L})(?:дал[её]к(?:ий|ая|ое|ие|ого|а|о|и)? (?:от|до)|не может (?:быть|идти) (?:и )?речи|речи (?:быть )?не может)(?!\p{L})|(?<!\p{L})не (?:просто(?!\p{L})|дорог\p{L}*)|не (?:старше|младше|моложе|больше|более|выше|ниже|дольше)|(?<!\p{L})не (?:очень|слишком|особо|особенно|настолько)(?!\p{L})|вс[её] равно|(?<!\p{L})не (?:оставля|ослаб|прекраща|справи|справля|противореч|хвата|хвати|выдержа|скрыва|успева|успе[лв]|отстава|молча|тороп|спеш|унима|смолка)\p{L}*|(?<!\p{L})не (?:да(?:ть|л[аио]?|ва(?:ть|л[аио]?)|[её]т|ют|ст|дут|вай(?:те)?|й(?:те)?)|переста(?:ва)?\p{L}+|останавлива\p{L}+|спа(?:ть|л[аио]?)|сп(?:лю|ишь|ит|им|ите|ят)|стало)(?!\p{L})`,
  },
  en: {
    strong: set(
      "not no never nobody none nothing nowhere neither nor cannot no-one noone unless ain't don't doesn't didn't won't wouldn't can't couldn't dunno isn't aren't wasn't weren't hasn't haven't hadn't shouldn't mustn't needn't",
    ),
    particles: set('not cannot'),
    concord: set('neither nor'),
    weak: set(
      'without hardly barely scarcely against few little lest instead except rarely seldom stop stopped stops wrong zero scarce oblivious mistake less ill gone poorly badly hate hates hated hating suck sucks sucked empty void veto vetoed scrapped false exempt immune tireless tirelessly endlessly',
    ),
    weakBeginnings:
      /^(?:un(?!ti|an|io|iq|it|iv|if|ix|cl|ic|less)|im(?:poss|prob|pract|mat|perf|pat|mob|pol)|in(?:cap|abil|dep|suff|appr|corr|adeq|vis|eff|act|cons|comp|eligi|sec|val|conv|stab|dir|hum|just|exp|def)|ir(?:rel|resp|reg|rev)|il(?:leg|lic|log)|dis(?!c|t|p[ael]|m|order|ease|aster|ney|h|k)|non|anti|mis(?!s|t|c|er)|refus|reject|den(?:y|ie)|fail|lack|avoid|absen|prevent|declin|ban|forb|prohib|cancel|deprive|withdr|withhold|exclud|miss(?:ed|ing)|ceas|halt|abandon|short|silen|refrain|ignor|neglect|overlook|reluct|hesit|loath|hamper|hinder|obstruct|thwart|evad|shun|spurn|rebuff|revok|rescind|devoid|bereft|inconceiv|incred|unfail|disregard|abstain|warn|def(?:y|ied|ies)|los(?:e|s|ing)|doubt|oppos|object(?:ed|ing|ion)|resist|contrar|stall|struggl|postpon|difficult|barr(?:ed|ing)$)|less(?:ly)?$/u,
    notNegative:
      /^(?:protest|dissol|disclos|under|until|unless|union|unit|uniq|univ|uniform|uncle|free|hardware|less|discuss|district|distance|display|banner|bank|band|mission|mister|missile|unless|nevertheless|regardless|hardest|harder)/u,
    neutral:
      /(?<![a-z])(?:not (?:only|least|to mention)|say nothing of|no[- ]brainer|no (?:doubt|sooner|matter|fewer|less|more than|(?:later|earlier) than)|nothing (?:but|less|more than|short)|none other|(?:if|or|why) not(?![a-z])|not unlike|(?:can(?:no|')t|couldn't|could not) (?:help (?:but|[a-z]+ing)(?![a-z])|but |fail to )|impossible not to|never mind|not so much|no\.? ?\d|no\. ?[a-z]{1,4}-?\d|more often than not|nothing like|(?:of|in|from|to|out of) (?:the middle of )?nowhere|isn't it|aren't they|don't they|doesn't it|wasn't it|didn't (?:he|she|they|it))/gu,
    soft: /(?<![a-z])(?:hard(?:er)? to (?=[a-z])|(?:no|n't|not)(?: [a-z]+){0,2} doubt|(?:n't|not) (?:take|be)(?: [a-z]+){0,3} long(?![a-z])|(?:would|do|does|did)n't mind|can(?:no|')t afford|why don't (?:you|we|i)(?![a-z])|not (?:just|merely|simply|necessarily)|(?:not|[a-z]+n't)(?: [a-z']+){0,5} (?:until|till)(?![a-z])|not (?:an? )?(?:very|particularly|exactly|all that)(?![a-z])|(?:is|are|was|were|been|be|went|go|goes) down(?! (?:to|by|on|from|in|at|the|\d))(?![a-z])|never (?:more|less) so|look no further|for nothing|no (?:more|better|greater|bigger|worse|higher|stronger)(?! than \d)(?![a-z])|not without|not surprisingly|no wonder|out of the question|anything but|far from|rul(?:e|es|ed|ing) (?:it |this |that |them )?out|(?:stay|keep)(?:s|ed|ing)? (?:out|away|clear)(?: of| from|[.,])|kept (?:out|away|clear)|less than (?!\d|an? |the |half|one|two|three|four|five|six|seven|eight|nine|ten|twenty|[$£€])|(?:yet|still) to |rather than)|(?:^|[.!?"“] ?)(?:do|did|does|is|are|was|were|have|has|wo|would|ca|could|should)n't (?:you|we|they|he|she|it|there|the|that|this)(?![a-z])/gu,
  },
};
