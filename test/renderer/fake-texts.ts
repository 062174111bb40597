/** Invented news on talks that never took place, in three languages; each line is one paragraph a language. */
export const passages: readonly { readonly uk: string; readonly ru: string; readonly en: string }[] = [
  {
    uk: 'Переговори в Лозанні: сторони домовилися про паузу, але не про мир',
    ru: 'Переговоры в Лозанне: стороны договорились о паузе, но не о мире',
    en: 'Talks in Lausanne: the sides agree on a pause, not on peace',
  },
  {
    uk: 'Три доби безперервних консультацій у готелі над озером завершилися спільною заявою на півтори сторінки, у якій слово «перемир’я» вжито лише один раз, а слово «мир» не вжито зовсім. Дипломати, з якими ми говорили, називають це успіхом: ще в понеділок делегації відмовлялися заходити до однієї зали.',
    ru: 'Двое суток непрерывных консультаций в гостинице над озером завершились совместным заявлением на полторы страницы, в котором слово «перемирие» употреблено лишь один раз, а слово «мир» не употреблено вовсе. Дипломаты, с которыми мы говорили, называют это успехом: ещё в понедельник делегации отказывались заходить в один зал.',
    en: 'Three days of unbroken consultations in a hotel above the lake ended with a joint statement of a page and a half, in which the word “truce” appears only once and the word “peace” not at all. Diplomats we spoke to call it a success: as late as Monday the delegations refused to enter the same room.',
  },
  {
    uk: '«Ми не шукали гарних слів, ми шукали робочий механізм», — сказала речниця української делегації Олена Гайдамака, виходячи до журналістів о другій ночі.',
    ru: '«Мы не искали красивых слов, мы искали рабочий механизм», — заявила представительница украинской делегации Елена Гайдамака, выходя к журналистам в два часа ночи.',
    en: '“We were not looking for fine words; we were looking for a mechanism that works,” said Olena Haidamaka, spokeswoman of the Ukrainian delegation, as she came out to reporters at two in the morning.',
  },
  {
    uk: 'За її словами, документ передбачає обмін 1 200 полоненими протягом тридцяти днів, створення спільної комісії та відкриття двох пунктів пропуску для цивільних.',
    ru: 'По её словам, документ предусматривает обмен 1 000 пленных в течение тридцати дней, создание совместной комиссии и открытие двух пунктов пропуска для гражданских.',
    en: 'According to her, the document provides for the exchange of 1,200 prisoners within thirty days, a joint commission, and the opening of two crossing points for civilians.',
  },
  {
    uk: 'Представник іншої сторони, Георгій Лаврентьєв, утримався від коментарів, зауваживши лише, що «беззастережна капітуляція нікого не цікавить, а беззастережна чесність — майже нікого».',
    ru: 'Представитель другой стороны Георгий Лаврентьев воздержался от комментариев, заметив лишь, что «безоговорочная сдача никого не интересует, а безоговорочная честность — почти никого».',
    en: 'The other side’s representative, Georgy Lavrentiev, declined to comment, remarking only that “unconditional surrender interests nobody, and unconditional honesty almost nobody”.',
  },
  {
    uk: 'Що передбачає заява',
    ru: 'Что предусматривает заявление',
    en: 'What the statement provides for',
  },
  {
    uk: 'Перший розділ присвячено гуманітарним питанням. Сторони підтверджують, що списки готуватимуться за участю Міжнародного комітету Червоного Хреста, а тіла загиблих передаватимуть щотижня, у вівторок, без попередніх умов і без присутності преси.',
    ru: 'Первый раздел посвящён гуманитарным вопросам. Стороны подтверждают, что списки будут готовиться с участием Международного комитета Красного Креста, а тела погибших будут передавать еженедельно, по вторникам, без предварительных условий.',
    en: 'The first section deals with humanitarian matters. The sides confirm that lists will be drawn up with the International Committee of the Red Cross, and that the bodies of the dead will be handed over every week, on Tuesdays, without preconditions and without the press.',
  },
  {
    uk: 'Другий розділ — про енергетику. Удари по підстанціях припиняються з 1 грудня на 60 днів; за порушеннями стежитиме місія з 48 спостерігачів, яку очолить швейцарська дипломатка Марґрет Вебер.',
    ru: 'Второй раздел — об энергетике. Удары по подстанциям прекращаются с 1 декабря на 60 дней; за нарушениями будет следить миссия из 84 наблюдателей во главе со швейцарским дипломатом Маргрет Вебер.',
    en: 'The second section is about energy. Strikes on substations cease from 1 December for 60 days; violations will be watched by a mission of 48 observers headed by the Swiss diplomat Margret Weber.',
  },
  {
    uk: 'Третього розділу, про безпекові гарантії, у заяві немає: його обговорювали одинадцять годин і викреслили за двадцять хвилин до підписання. «Порожній аркуш теж документ», — пожартував один із радників.',
    ru: 'Третьего раздела, о гарантиях безопасности, в заявлении нет: его обсуждали одиннадцать часов и вычеркнули за двадцать минут до подписания.',
    en: 'There is no third section, on security guarantees: it was discussed for eleven hours and struck out twenty minutes before the signing. “An empty page is a document too,” one of the advisers joked.',
  },
  {
    uk: 'Речник європейської місії Ян Коваль назвав текст «першим за пів року папером, під яким стоять обидва підписи». Він застеріг, однак, від зайвого оптимізму: попередні домовленості протрималися дев’ять днів.',
    ru: 'Представитель европейской миссии Ян Коваль назвал текст «первой за полгода бумагой, под которой стоят обе подписи». Он предостерёг, однако, от излишнего оптимизма: предыдущие договорённости не продержались и девяти дней.',
    en: 'Jan Koval, spokesman of the European mission, called the text “the first paper in half a year to carry both signatures”. He warned, however, against undue optimism: earlier arrangements held for nine days.',
  },
  {
    uk: 'У Києві реакція стримана. Депутатка від опозиції Марта Білик вважає, що парламент мав побачити проєкт раніше за журналістів: «Про долю людей ми дізнаємося зі стрічок новин, і це вже стало звичкою».',
    ru: 'В Киеве реакция сдержанная. Депутат от оппозиции Марта Билык считает, что парламент должен был увидеть проект раньше журналистов: «О судьбе людей мы узнаём из новостных лент, и это уже стало привычкой».',
    en: 'In Kyiv the reaction is restrained. Marta Bilyk, an opposition member of parliament, believes the chamber should have seen the draft before reporters did: “We learn of people’s fate from news feeds, and it has become a habit.”',
  },
  {
    uk: 'Аналітик Центру дорадчих студій Андрій Полтавець нагадує, що подібний механізм уже пробували у 2019 році: тоді комісія зібралася чотири рази й жодного разу не ухвалила рішення одностайно.',
    ru: 'Аналитик Центра экспертных исследований Андрей Полтавец напоминает, что подобный механизм уже пробовали в 2019 году: тогда комиссия собралась четыре раза и ни разу не приняла решения единогласно.',
    en: 'Andrii Poltavets, an analyst at the Centre for Advisory Studies, recalls that a similar mechanism was tried in 2019: the commission then met four times and never once decided unanimously.',
  },
  {
    uk: 'Наступна зустріч',
    ru: 'Следующая встреча',
    en: 'The next meeting',
  },
  {
    uk: 'Наступний раунд призначено на 14 січня. Місце не названо; серед можливих міст згадують Женеву, Доху та Стамбул. Організатори просять журналістів не бронювати квитків завчасно.',
    ru: 'Следующий раунд назначен на 14 января. Место не названо; среди возможных городов упоминают Женеву, Доху и Стамбул.',
    en: 'The next round is set for 14 January. No place has been named; Geneva, Doha and Istanbul are mentioned. The organisers ask reporters not to book tickets early.',
  },
];
