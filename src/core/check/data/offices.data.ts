/**
 * Offices with the words that name them, one a line: `office | English | Ukrainian | Russian`. `*` any ending, `…` up to
 * four words between. What stands in one line is equal, within one language and across languages; a phrase may stand in
 * several lines where a language has one name for several offices. Two phrases that share no line are two offices. A
 * ministry stands in its minister's line: papers say the one for the other. The last lines are bodies.
 */
export const officeRows = `
un-envoy | permanent representative … un, permanent representative … united nations, permanent envoy … un, ambassador … un, ambassador … united nations, un ambassador, un envoy, envoy … un | постійн* представни* … оон, постпред* … оон, посол … оон, посла … оон, послом … оон | постоянн* представител* … оон, постпред* … оон, посол … оон, посла … оон, послом … оон
us-treasury | treasury secretary, secretary of the treasury, treasury chief, head of the us treasury, finance ministry, ministry of finance, treasury, treasury department | міністр* фінансів, очільни* мінфіну, глав* мінфіну, секретар* казначейства, міністерств* фінансів, мінфін*, казначейств* | министр* финансов, глав* минфина, секретар* казначейства, министерств* финансов, минфин*, казначейств*
finance-minister | finance minister, minister of finance, minister for finance, finance chief, finance ministry, ministry of finance, treasury, treasury department | міністр* фінансів, очільни* мінфіну, глав* мінфіну, міністерств* фінансів, мінфін*, казначейств* | министр* финансов, глав* минфина, министерств* финансов, минфин*, казначейств*
chancellor | chancellor of the exchequer, chancellor, finance ministry, ministry of finance, treasury, treasury department | канцлер* казначейства, міністр* фінансів, міністерств* фінансів, мінфін*, казначейств* | канцлер* казначейства, министр* финансов, министерств* финансов, минфин*, казначейств*
us-state | secretary of state, us top diplomat | державн* секретар*, держсекретар* | государственн* секретар*, госсекретар*
foreign-minister | foreign minister, foreign secretary, minister of foreign affairs, minister for foreign affairs, foreign affairs minister, foreign ministry, ministry of foreign affairs, foreign affairs ministry, foreign office, mfa | міністр* закордонних справ, глав* мзс, очільни* мзс, голов* мзс, міністерств* закордонних справ, мзс | министр* иностранных дел, глав* мид, министерств* иностранных дел, мид, мида, миде, мидом
uk-foreign | foreign secretary, foreign ministry, ministry of foreign affairs, foreign affairs ministry, foreign office, mfa | міністр* закордонних справ, глав* мзс, очільни* мзс, міністерств* закордонних справ, мзс | министр* иностранных дел, глав* мид, министерств* иностранных дел, мид, мида, миде, мидом
us-defence | defense secretary, defence secretary, secretary of defense, secretary of war, pentagon chief, head of the pentagon, defence ministry, defense ministry, ministry of defence, ministry of defense, mod | міністр* оборони, глав* пентагону, очільни* пентагону, міністр* війни, міністерств* оборони, міноборони | министр* обороны, глав* пентагона, министр* войны, министерств* обороны, минобороны
defence-minister | defence minister, defense minister, minister of defence, minister of defense, defence ministry, defense ministry, ministry of defence, ministry of defense, mod | міністр* оборони, глав* міноборони, очільни* міноборони, міністерств* оборони, міноборони | министр* обороны, глав* минобороны, министерств* обороны, минобороны
prime-minister | prime minister, premier, head of government | прем'єр-міністр*, прем'єр*, глав* уряду, голов* уряду | премьер-министр*, премьер*, глав* правительства
president | president, head of state | президент*, глав* держави | президент*, глав* государства
chief-of-staff | head of the presidential office, head of the president's office, presidential chief of staff, president's chief of staff, head of the presidential administration | керівни* офісу президента, голов* офісу президента, глав* офісу президента, очільни* офісу президента, керівни* адміністрації президента | глав* офиса президента, руководител* офиса президента, глав* администрации президента, руководител* администрации президента
interior-minister | interior minister, home secretary, minister of internal affairs, minister of the interior, interior ministry, ministry of internal affairs, ministry of the interior, internal affairs ministry | міністр* внутрішніх справ, глав* мвс, очільни* мвс, міністерств* внутрішніх справ, мвс | министр* внутренних дел, глав* мвд, министерств* внутренних дел, мвд
uk-interior | home secretary, interior ministry, ministry of internal affairs, ministry of the interior, internal affairs ministry | міністр* внутрішніх справ, глав* мвс, міністерств* внутрішніх справ, мвс | министр* внутренних дел, глав* мвд, министерств* внутренних дел, мвд
prosecutor | prosecutor general, chief prosecutor | генеральн* прокурор*, генпрокурор* | генеральн* прокурор*, генпрокурор*
us-attorney | attorney general, justice ministry, ministry of justice, justice department, department of justice | генеральн* прокурор*, генпрокурор*, міністр* юстиції, міністерств* юстиції, мін'юст* | генеральн* прокурор*, генпрокурор*, министр* юстиции, министерств* юстиции, минюст*
justice-minister | justice minister, minister of justice, justice ministry, ministry of justice, justice department, department of justice | міністр* юстиції, глав* мін'юсту, міністерств* юстиції, мін'юст* | министр* юстиции, глав* минюста, министерств* юстиции, минюст*
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
un-assembly | un general assembly, general assembly | генасамбле* оон, генеральн* асамбле*, генасамбле* | генассамбле* оон, генеральн* ассамбле*, генассамбле*
un-council | un security council, security council of the un, security council of the united nations, un's security council, security council, unsc | рад* безпеки оон, радбез* оон, рб оон, рад* безпеки, радбез* | совет* безопасности оон, совбез* оон, сб оон, совет* безопасности, совбез*
security-council | national security and defence council, national security and defense council, nsdc, security council | рнбо, рад* нацбезпеки, рад* національної безпеки, рад* безпеки | снбо, совет* безопасности, совбез*, совет* национальной безопасности
eu-commission | european commission, eu commission | єврокомісі*, європейськ* комісі* | еврокомисси*, европейск* комисси*
eu-council | european council | європейськ* рад*, рад* єс, рад* євросоюзу | европейск* совет*, евросовет*, совет* ес, совет* евросоюза
eu-council | council of the eu, council of the european union, eu council | рад* єс, рад* європейського союзу, рад* євросоюзу | совет* ес, совет* европейского союза, совет* евросоюза
coe | council of europe | рад* європи | совет* европы
eu-parliament | european parliament, eu parliament | європарламент*, європейськ* парламент* | европарламент*, европейск* парламент*
supreme-court | supreme court | верховн* суд* | верховн* суд*
constitutional-court | constitutional court | конституційн* суд*, ксу | конституционн* суд*, ксу
health | health minister, minister of health, health ministry, ministry of health | міністр* охорони здоров'я, глав* моз, очільни* моз, міністерств* охорони здоров'я, моз | министр* здравоохранения, глав* минздрава, министерств* здравоохранения, минздрав*
voice | spokesperson, spokesman, spokeswoman, press secretary | речни*, прессекретар*, прес-секретар* | пресс-секретар*, официальн* представител*
`;
