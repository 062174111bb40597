// Words put for one another: what is claimed, whose side is taken, opposites, tenses, spellings through Russian.

type Swaps = Readonly<Record<'en' | 'uk' | 'ru', readonly (readonly [pattern: string, by: string])[]>>;

const whole = (found: string): string => `(?<![\\p{L}'’])${found}(?![\\p{L}'’])`;
const words = (table: string): [string, string][] =>
  table.split(', ').map((line) => {
    const [from = '', to = ''] = line.split(' > ');
    return [whole(from), to];
  });
/** Stems, each way, with any of the endings: what follows the stem stays. */
const stems = (table: string, endings: string): [string, string][] =>
  table.split(', ').flatMap((line) => {
    const [one = '', two = ''] = line.split(' > ');
    return [
      [`(?<!\\p{L})${one}(?=(?:${endings})(?!\\p{L}))`, two],
      [`(?<!\\p{L})${two}(?=(?:${endings})(?!\\p{L}))`, one],
    ] as [string, string][];
  });

export const stances: Swaps = {
  en: words(
    'said > claimed, said > admitted, told > assured, added > alleged, stated > claimed, says > claims',
  ),
  uk: words(
    'сказав > запевнив, заявив > зізнався, сказала > запевнила, заявила > зізналася, повідомив > стверджував, повідомила > стверджувала, заявили > зізналися, зазначив > визнав',
  ),
  ru: words(
    'сказал > заверил, заявил > признался, сказала > заверила, заявила > призналась, сообщил > утверждал, сообщила > утверждала, заявили > признались, отметил > признал',
  ),
};

// «режим» is a mode as often as a government, so it stays.
export const loadings: Swaps = {
  en: words(
    'migrants > illegals, refugees > illegals, separatists > independence supporters, coup > revolution, war > special operation, regime > government, terrorists > fighters, invasion > special operation, occupied > liberated, occupation > liberation, annexation > reunification, annexed > reunited, militants > freedom fighters, protesters > rioters, terrorist > fighter',
  ),
  uk: words(
    'війна > спецоперація, війни > спецоперації, війну > спецоперацію, війні > спецоперації, вторгнення > спецоперація, окупація > звільнення, окупації > визволення, окупованих > визволених, окуповані > визволені, мігрантів > нелегалів, біженців > нелегалів, мігранти > нелегали, біженці > нелегали, терористів > ополченців, терористи > ополченці, бойовики > ополченці, бойовиків > ополченців, переворот > революція, анексія > возз’єднання, анексії > возз’єднання, протестувальників > бунтівників',
  ),
  ru: words(
    'война > спецоперация, войны > спецоперации, войну > спецоперацию, войне > спецоперации, вторжение > спецоперация, вторжения > спецоперации, оккупация > освобождение, оккупации > освобождения, оккупированных > освобожденных, мигрантов > нелегалов, беженцев > нелегалов, мигранты > нелегалы, беженцы > нелегалы, террористов > ополченцев, террористы > ополченцы, боевики > ополченцы, боевиков > ополченцев, переворот > революция, аннексия > воссоединение, аннексии > воссоединения',
  ),
};

export const tenses: Swaps = {
  en: words(
    'was > will be, were > will be, will be > was, will have > had, said > will say, is > was, are > were, became > will become, began > will begin, took > will take, came > will come, went > will go, made > will make, told > will tell, has been > will be, have been > will be, won > will win, received > will receive, helped > will help, started > will start',
  ),
  uk: words(
    'був > буде, була > буде, було > буде, були > будуть, буде > був, будуть > були, сказав > скаже, сказала > скаже, заявив > заявить, заявила > заявить, стали > стануть, став > стане, стала > стане, має > мав, мають > мали, може > міг, можуть > могли, отримав > отримає, отримала > отримає, отримали > отримають, почав > почне, почали > почнуть, зробив > зробить, зробили > зроблять, прийшов > прийде, допоміг > допоможе',
  ),
  ru: words(
    'был > будет, была > будет, было > будет, были > будут, будет > был, будут > были, сказал > скажет, сказала > скажет, заявил > заявит, заявила > заявит, стали > станут, стал > станет, стала > станет, имеет > имел, имеют > имели, может > мог, могут > могли, получил > получит, получила > получит, получили > получат, начал > начнет, начали > начнут, сделал > сделает, сделали > сделают, пришел > придет, помог > поможет',
  ),
};

const slavicEndings = {
  uk: 'ий|ого|ому|им|а|ої|у|ою|е|і|их|ими|о',
  ru: 'ого|ому|ым|ая|ой|ую|ое|ые|ых|ыми|о',
} as const;

export const antonyms: Swaps = {
  en: words(
    'before > after, after > before, over > under, first > last, last > first, high > low, low > high, higher > lower, lower > higher, more > less, less > more, large > small, big > small, small > large, old > new, new > old, good > bad, bad > good, best > worst, increase > decrease, increased > decreased, rise > fall, rose > fell, fell > rose, up > down, always > never, early > late, late > early, long > short, short > long, strong > weak, young > old, easy > difficult, difficult > easy, win > lose, won > lost, lost > won, open > closed, accepted > rejected, rich > poor, north > south, south > north, east > west, west > east, inside > outside, many > few, male > female, men > women, began > ended, success > failure, public > private, allowed > banned, friend > enemy, possible > impossible, support > oppose, above > below, cold > hot, warm > cool, light > dark, buy > sell, bought > sold, true > false, happy > sad, safe > dangerous',
  ),
  uk: [
    ...words(
      'до > після, після > до, більше > менше, менше > більше, завжди > ніколи, рано > пізно, вище > нижче, нижче > вище, краще > гірше, гірше > краще, збільшення > зменшення, зменшення > збільшення, зростання > падіння, падіння > зростання, перемога > поразка, перемогу > поразку, північ > південь, півночі > півдні, захід > схід, заході > сході, сході > заході, початок > кінець, чоловіків > жінок, жінок > чоловіків, над > під, багато > мало, зріс > впав, виграв > програв, виграли > програли',
    ),
    ...stems('стар > нов, велик > маленьк, висок > низьк, добр > поган, сильн > слабк, багат > бідн, легк > важк, перш > останн, холодн > гаряч, чорн > біл, можлив > неможлив, безпечн > небезпечн', slavicEndings.uk), // prettier-ignore
  ],
  ru: [
    ...words(
      'до > после, после > до, больше > меньше, меньше > больше, всегда > никогда, рано > поздно, выше > ниже, ниже > выше, лучше > хуже, хуже > лучше, увеличение > уменьшение, снижение > повышение, рост > падение, роста > падения, победа > поражение, победу > поражение, север > юг, севере > юге, юге > севере, запад > восток, западе > востоке, востоке > западе, начало > конец, мужчин > женщин, женщин > мужчин, над > под, много > мало, вырос > упал, выиграл > проиграл, выиграли > проиграли',
    ),
    ...stems('стар > нов, больш > маленьк, высок > низк, сильн > слаб, богат > бедн, легк > трудн, холодн > горяч, черн > бел, возможн > невозможн, безопасн > опасн', slavicEndings.ru), // prettier-ignore
  ],
};

/** Names as they come through Russian; in a Russian text, as they come through Ukrainian. */
export const throughRussian: Swaps = {
  en: words(
    'Volodymyr > Vladimir, Kyiv > Kiev, Kharkiv > Kharkov, Lviv > Lvov, Odesa > Odessa, Mykolaiv > Nikolaev, Mykolayiv > Nikolaev, Dnipro > Dnepr, Chernihiv > Chernigov, Oleksandr > Aleksandr, Oleksii > Aleksey, Oleksiy > Aleksey, Serhii > Sergei, Serhiy > Sergei, Andrii > Andrey, Andriy > Andrey, Mykola > Nikolai, Dmytro > Dmitry, Zaporizhzhia > Zaporozhye, Luhansk > Lugansk, Donbas > Donbass, Yevhen > Evgeny, Vinnytsia > Vinnitsa, Ihor > Igor, Olena > Elena, Oleh > Oleg, Iryna > Irina, Pavlo > Pavel, Ternopil > Ternopol, Mykhailo > Mikhail, Yuriy > Yury, Tetyana > Tatiana, Rivne > Rovno',
  ),
  uk: words(
    'Володимир > Владімір, Києві > Кієві, Києва > Кієва, Київ > Кієв, Харків > Харьков, Харкова > Харькова, Микола > Ніколай, Олександр > Александр, Олексій > Алексєй, Сергій > Сєргєй, Дмитро > Дмітрій, Євген > Євгеній, Львів > Львов, Одеса > Одесса, Одеси > Одесси, Одесі > Одессі, Ірина > Іріна, Михайло > Міхаїл, Павло > Павєл, Олена > Єлєна, Україна > Украіна, України > Украіни, Україні > Украіні, Україну > Украіну, Донбас > Донбасс, Донбасу > Донбассу, Андрій > Андрєй, Росія > Россія, Росії > Россії, Росію > Россію, Чернігів > Чернігов, Миколаїв > Ніколаєв, Запоріжжя > Запорожжє, Луганськ > Луганск, Донецьк > Донецк, Ігор > Ігорь, Наталія > Наталья, Тетяна > Татьяна',
  ),
  ru: words(
    'Владимир > Володимир, Киев > Киив, Киеве > Києві, Украина > Україна, Украины > України, Украине > Україні, Украину > Україну, Россия > Росія, России > Росії, Россию > Росію, Харьков > Харків, Львов > Львів, Одесса > Одеса, Одессе > Одесі, Николай > Мыкола, Александр > Олександр, Алексей > Олексий, Сергей > Сергій, Дмитрий > Дмытро, Евгений > Евген, Михаил > Мыхайло, Павел > Павло, Елена > Олена, Андрей > Андрий, Луганск > Луганськ, Донецк > Донецьк, Наталья > Наталия, Татьяна > Тетяна',
  ),
};

/** Words of the neighbouring language: Russian ones in a Ukrainian text and the other way round. */
export const neighbourWords: Swaps = {
  en: [],
  uk: words(
    'якщо > если, тільки > только, лише > только, також > также, навіть > даже, кілька > несколько, після > после, більше > больше, зараз > сейчас, який > который, яка > которая, яке > которое, які > которые, рік > год, роки > годы, років > лет, місяць > месяц, тиждень > неделя, тижнів > недель, сьогодні > сегодня, потрібно > нужно, треба > надо, можна > можно, дуже > очень, через > спустя, було > было, були > были, його > его, їх > их, її > ее, вона > она, вони > они, він > он, що > что, щоб > чтобы, коли > когда, де > где, завжди > всегда, поліція > полиция, уряд > правительство, країни > страны, країна > страна, лікарні > больнице, діти > дети, дітей > детей, жінка > женщина, чоловік > мужчина, робота > работа, роботи > работы, гроші > деньги, місто > город, місті > городе, життя > жизнь, проти > против, між > между, замість > вместо, тому > поэтому, вчора > вчера, війна > война, війни > войны, держава > государство, допомога > помощь, думка > мнение, питання > вопросы, здоров’я > здоровье',
  ),
  ru: words(
    'если > якщо, только > тільки, также > також, даже > навіть, несколько > кілька, после > після, больше > більше, сейчас > зараз, который > який, которая > яка, которые > які, год > рік, годы > роки, лет > років, месяц > місяць, недели > тижні, сегодня > сьогодні, нужно > потрібно, надо > треба, можно > можна, очень > дуже, было > було, были > були, его > його, их > їх, она > вона, они > вони, что > що, чтобы > щоб, когда > коли, где > де, всегда > завжди, полиция > поліція, правительство > уряд, страны > країни, страна > країна, больнице > лікарні, дети > діти, детей > дітей, женщина > жінка, работа > робота, работы > роботи, деньги > гроші, город > місто, городе > місті, жизнь > життя, жизни > життя, между > між, вместо > замість, поэтому > тому, вчера > вчора, война > війна, войны > війни, государство > держава, помощь > допомога, мнение > думка',
  ),
};
