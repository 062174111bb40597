/**
 * Offices with the words that name them, one a line: `office | English | Ukrainian | Russian`. `*` any ending, `…` up to
 * four words between. What stands in one line is equal, within one language and across languages; a phrase may stand in
 * several lines where a language has one name for several offices. Two phrases that share no line are two offices.
 */
export const officeRows = `
un-envoy | permanent representative … un, permanent representative … united nations, permanent envoy … un, ambassador … un, ambassador … united nations, un ambassador, un envoy, envoy … un | постійн* представни* … оон, постпред* … оон, посол … оон, посла … оон, послом … оон | постоянн* представител* … оон, постпред* … оон, посол … оон, посла … оон, послом … оон
us-treasury | treasury secretary, secretary of the treasury, treasury chief, head of the us treasury | міністр* фінансів, очільни* мінфіну, глав* мінфіну, секретар* казначейства | министр* финансов, глав* минфина, секретар* казначейства
finance-minister | finance minister, minister of finance, minister for finance, finance chief | міністр* фінансів, очільни* мінфіну, глав* мінфіну | министр* финансов, глав* минфина
chancellor | chancellor of the exchequer, chancellor | канцлер* казначейства, міністр* фінансів | канцлер* казначейства, министр* финансов
us-state | secretary of state, us top diplomat | державн* секретар*, держсекретар* | государственн* секретар*, госсекретар*
foreign-minister | foreign minister, minister of foreign affairs, minister for foreign affairs, foreign affairs minister | міністр* закордонних справ, глав* мзс, очільни* мзс, голов* мзс | министр* иностранных дел, глав* мид
uk-foreign | foreign secretary | міністр* закордонних справ, глав* мзс, очільни* мзс | министр* иностранных дел, глав* мид
us-defence | defense secretary, defence secretary, secretary of defense, secretary of war, pentagon chief, head of the pentagon | міністр* оборони, глав* пентагону, очільни* пентагону, міністр* війни | министр* обороны, глав* пентагона, министр* войны
defence-minister | defence minister, defense minister, minister of defence, minister of defense | міністр* оборони, глав* міноборони, очільни* міноборони | министр* обороны, глав* минобороны
prime-minister | prime minister, premier, head of government | прем'єр-міністр*, прем'єр*, глав* уряду, голов* уряду | премьер-министр*, премьер*, глав* правительства
president | president, head of state | президент*, глав* держави | президент*, глав* государства
chief-of-staff | head of the presidential office, head of the president's office, presidential chief of staff, president's chief of staff, head of the presidential administration | керівни* офісу президента, голов* офісу президента, глав* офісу президента, очільни* офісу президента, керівни* адміністрації президента | глав* офиса президента, руководител* офиса президента, глав* администрации президента, руководител* администрации президента
interior-minister | interior minister, minister of internal affairs, minister of the interior | міністр* внутрішніх справ, глав* мвс, очільни* мвс | министр* внутренних дел, глав* мвд
uk-interior | home secretary | міністр* внутрішніх справ, глав* мвс | министр* внутренних дел, глав* мвд
prosecutor | prosecutor general, chief prosecutor | генеральн* прокурор*, генпрокурор* | генеральн* прокурор*, генпрокурор*
us-attorney | attorney general | генеральн* прокурор*, генпрокурор*, міністр* юстиції | генеральн* прокурор*, генпрокурор*, министр* юстиции
justice-minister | justice minister, minister of justice | міністр* юстиції, глав* мін'юсту | министр* юстиции, глав* минюста
presidential-envoy | presidential envoy, presidential representative, president's representative, envoy of the president | повноважн* представни*, постпред* президента | полномочн* представител*, полпред*
special-envoy | special envoy, special representative, presidential envoy | спецпредставни*, спеціальн* представни*, спецпосланн*, спеціальн* посланн* | спецпредставител*, специальн* представител*, спецпосланни*, специальн* посланни*
governor | governor | губернатор*, голов* ова, голов* ода, очільни* області, голов* обласної військової адміністрації | губернатор*, глав* области, глав* ова, глав* республики, глав* края
mayor | mayor | мер, мера, меру, мером, мерка, мерку, мерки, мерів, мери, міськ* голов*, градоначальни* | мэр, мэра, мэру, мэром, мэры, мэров, градоначальник*, городск* голов*, глав* города
speaker | speaker | спікер*, голов* верховної ради, голов* парламенту, голов* палати | спикер*, председател* верховной рады, глав* парламента, председател* парламента, председател* госдумы
head-of-government | chancellor, chancellor of the exchequer | канцлер* | канцлер*
commander-in-chief | commander-in-chief, supreme commander | головнокомандува*, головком* | главнокомандующ*, главком*
chief-of-general-staff | chief of the general staff, head of the general staff | начальни* генштабу, начальни* генерального штабу, глав* генштабу, очільни* генштабу | начальник* генштаба, начальник* генерального штаба, глав* генштаба
secretary-general | secretary-general, secretary general, un chief, nato chief | генсек*, генеральн* секретар* | генсек*, генеральн* секретар*
ambassador | ambassador, envoy | посол, посла, послу, послом, посли, послів | посол, посла, послу, послом, послы, послов
consul | consul, consul general | консул*, генконсул*, генеральн* консул* | консул*, генконсул*, генеральн* консул*
chief-justice | chief justice | голов* верховного суду, глав* верховного суду | председател* верховного суда, глав* верховного суда
voice | spokesperson, spokesman, spokeswoman, press secretary | речни*, прессекретар*, прес-секретар* | пресс-секретар*, официальн* представител*
`;
