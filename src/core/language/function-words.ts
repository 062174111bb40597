/**
 * Words that tell languages apart: frequent, short and with little meaning of their own.
 * Ukrainian and Russian lists hold only words that the other language does not write so.
 */
function words(source: string): ReadonlySet<string> {
  return new Set(source.split(/\s+/).filter((word) => word !== ''));
}

export const ukrainianWords = words(`
  і й та що це як але або чи від із зі з є він вона воно вони була було були бути буде будуть його її їх їхній цей ця ці
  цього цьому цим цих який яка яке які якого якої якому яких також після під час якщо тільки лише вже щоб бо коли дуже
  між ще про тому якщо навіть себе свою своїй свої своїх ми ви є немає може можуть має мають мав мала мали
  рік року роки років році заявив заявила сказав сказала каже повідомив повідомили зазначив додав україни україні
  україна українських український російської росії росія росією війни війна переговори переговорів тиск тощо зокрема
  через усі всі всіх усіх більше менше саме ніж нині зараз отже проте однак де-факто щодо задля серед понад адже`);

export const russianWords = words(`
  и что это как но или от с из был была было были быть будет будут он она оно они его её ее их этот эта эти этого этому
  этим этих который которая которое которые которого которой которому которых также после время если только лишь уже
  чтобы потому когда очень между к ко об обо со еще ещё даже себя свою своей свои своих мы вы нет есть может
  могут имеет год года годы лет году заявил заявила сказал сказала сообщил сообщили отметил добавил украины украине
  украина российской россии россия войны война переговоры переговоров во ему него ней них при тем тоже
  всех больше меньше именно сейчас однако относительно среди более стороны сторона несмотря`);

export const englishWords = words(`
  the of and to a in is that for was with as it by from his he be are has have not but this they were their an said
  which would been also more than after about when what we you our its had there could should does did who will or on at
  can if into over between during because while where how why all any some such these those my your her she him them us
  only other most just no yes i so up out before since until against`);

/** Other languages in Latin letters, together: enough to say that a text is none of the known three. */
export const otherLatinWords = words(`
  der die das und ist nicht mit von für auf ein eine einen dem den des zu im sich auch wird sind nach bei aus wie dass
  le la les et est que qui dans pour pas une du au aux sur avec par ce cette il elle ont sont mais plus
  el los las por con para del una como más pero está han entre sus
  di che non per della sono gli dei nel alla anche più è
  nie na w z się jest że do od jak po przez został który oraz ale tym
  a je se že v na pro ale jako jsem byl které
  o e da em não uma os as dos das mais foi
  het een van en niet zijn voor met aan ook maar
  och att det som på är av till inte
  ve bir bu için ile olarak`);

/** Words of Belarusian, Bulgarian, Serbian and Macedonian that neither Ukrainian nor Russian has. */
export const otherCyrillicWords = words(`
  гэта які што ён яна яны ў па каб быў была таксама пасля калі
  се ще че са ли през след този това тази които което което към като от беше както или
  је су од који која није али као за био они овај
  се од кој што беше кои дека ќе`);
