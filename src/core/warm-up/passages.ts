import type { KnownLanguage } from '../model.ts';

/**
 * A made-up report in three languages, for warming up only: it has what texts have (names, titles, numbers, dates, units,
 * direct speech, denials, conditions), and here and there one language differs from the others, so that the checks find
 * something to tell. Written for this file; nobody of these names is meant.
 */
export const warmUpPassages: readonly Readonly<Record<KnownLanguage, string>>[] = [
  {
    uk: 'Міська рада Старого Броду зібралася у вівторок, 14 квітня 2021 року, щоб обговорити новий міст через річку.',
    ru: 'Городской совет Старого Брода собрался во вторник, 14 апреля 2021 года, чтобы обсудить новый мост через реку.',
    en: 'The town council of Staryi Brid met on Tuesday, 14 April 2021, to discuss a new bridge across the river.',
  },
  {
    uk: '«Ми не маємо права чекати ще три роки», – сказала голова комісії Олена Гнатюк.',
    ru: '«Мы не имеем права ждать ещё три года», – сказала глава комиссии Елена Гнатюк.',
    en: '“We have no right to wait another three years,” said Olena Hnatiuk, the head of the commission.',
  },
  {
    uk: 'За її словами, будівництво коштуватиме близько 2,4 млн євро, а довжина мосту становитиме 180 метрів.',
    ru: 'По её словам, строительство обойдётся примерно в 2,5 млн евро, а длина моста составит 180 метров.',
    en: 'According to her, the construction will cost about €2.4 million, and the bridge will be 590 feet long.',
  },
  {
    uk: 'Інженер Петро Савчук заперечив, що старий міст небезпечний: його оглянули взимку й тріщин не знайшли.',
    ru: 'Инженер Пётр Савчук отрицал, что старый мост опасен: его осмотрели зимой и трещин не нашли.',
    en: 'The engineer Petro Savchuk denied that the old bridge was dangerous: it was inspected in summer and no cracks were found.',
  },
  {
    uk: 'Якщо уряд області погодиться, роботи можуть розпочатися вже восени.',
    ru: 'Если правительство области согласится, работы могут начаться уже осенью.',
    en: 'If the regional government agrees, the work must begin this autumn.',
  },
  {
    uk: 'Чи вистачить на це грошей?',
    ru: 'Хватит ли на это денег?',
    en: 'Will there be enough money for it?',
  },
  {
    uk: 'Минулого року місто витратило на дороги понад 40% бюджету, тобто 1 250 000 гривень.',
    ru: 'В прошлом году город потратил на дороги более 40 % бюджета, то есть 1 250 000 гривен.',
    en: 'Last year the town spent less than 40 percent of its budget on roads, that is 1,250,000 hryvnias.',
  },
  {
    uk: 'Жителі лівого берега, серед яких багато вчителів і лікарів, щодня переправляються човном.',
    ru: 'Жители левого берега ежедневно переправляются на лодке.',
    en: 'Residents of the left bank, many of them teachers and doctors, cross by boat every day.',
  },
  {
    uk: 'Колишній директор школи Іван Мороз назвав цей план «найкращою новиною за двадцять років» і попросив не зволікати.',
    ru: 'Бывший директор школы Иван Мороз назвал этот план «лучшей новостью за двадцать лет» и попросил не медлить.',
    en: 'Ivan Moroz, a former school principal, called the plan “the best news in twenty years” and asked not to delay.',
  },
  {
    uk: 'Проти проєкту виступили лише двоє депутатів, які вважають його занадто дорогим.',
    ru: 'За проект выступили лишь двое депутатов, которые считают его слишком дорогим.',
    en: 'Only two deputies, who consider it too expensive, spoke against the project.',
  },
  {
    uk: 'Газета «Береги» пише, що тендер виграла компанія Northgate, заснована 1998 року в Торонто.',
    ru: 'Газета «Берега» пишет, что тендер выиграла компания Northgate, основанная в 1998 году в Торонто.',
    en: 'The newspaper Berehy writes that the tender was won by Northgate, a company founded in Toronto in 1998.',
  },
  {
    uk: 'Остаточне рішення мають оголосити в червні, після другого засідання.',
    ru: 'Окончательное решение должны объявить в июне, после второго заседания. Жители ждут.',
    en: 'The final decision is to be announced in June after the second meeting.',
  },
];
