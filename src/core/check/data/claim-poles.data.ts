/**
 * What reports of one event contradict each other in, a family a block: a claim a line and its opposite on the next one, in
 * Ukrainian | Russian | English; words apart by spaces, `*` at an end = any ending. Of a family marked `!` the words deny by
 * themselves, so that a particle before them changes nothing. Only what can hardly both be true of one thing at one time.
 */
export const claimPoles = `
# level
зрос* зріс зріст* підвищ* подорож* збільш* вирос* виріс*|вырос* раст* возрос* повыс* подорож* увелич* подскоч*|rise* rose risen rising grow* grew increas* climb* jumped soar* surg*
впал* впаде* падає падають знизи* знизя* знижу* подешев* зменш*|упал* упад* падает падают снизи* снизя* снижа* подешев* уменьш*|fall falls fell fallen falling drop dropped drops declined declines decreas* shrink* shrank shrunk slump* plung*
# access
відкри* відчин*|откры*|open opens opened reopen* publicly
закри* зачин* перекри*|закры* перекры*|close closed closes closing shut shuts shutting
# running
працює працюва* запрацю*|работа* заработа*|operat* work works worked working
простоює зупинив* зупинил* зупинен* поламан* зламан*|простаива* остановил* остановлен* сломан* сломал*|idle halted broken stop stops stopped
# answer
погод* прийня* прийма* схвал* підтрим* ухвал* задоволь* погоджу*|соглас* принял* принят* принима* одобр* поддерж* удовлетвор*|accept* agree agreed agrees approv* backed backs support* endors* adopt* welcom* upheld
відкину* відкида* відхил* відмов* заблок* забракув*|отверг* отклон* отказ* заблок*|reject* refus* veto* opposed oppose opposes block* dismissed
# going-on
трива* продовжує* продовжують*|длит* продолжа*|continu* ongoing
заверш* закінч* припин* скінч* згорн*|заверш* законч* прекра* кончил* сверн*|end ended ends finish* stopped stop stops ceas* conclud* suspended
# supply
віднов*|восстанов* возобнов*|restor* reconnect* resum*
знеструм* відключ* вимкн* перекри* обірва* відріза*|обесточ* отключ* перекры* оборва* отреза*|cut cuts disconnect* outage* suspended
# life
вижи* вижив* врятув* живий живі жива|выжи* спасся спасл* живы|surviv* alive
загин* помер* вбит* убит*|погиб* умер* скончал* убит*|die died dies dead killed
# admission
підтверд* визна* зізна*|подтверд* призна*|confirm* acknowledg* admit*
запереч* спрост*|отрица* опроверг*|deny denied denies denying refut*
# leave-to
дозвол* дозвіл*|разреш* позвол*|allow* permit*
заборон*|запре*|ban bans banned forbid* forbad* prohibit* barred
# custody
затрим* арешт* ув'язн*|задерж* арест*|arrest* detain* remand* jail*
відпуст* випуст*|отпуст* выпуст*|release released releases freed
# guilt
винн* винен винуват*|винов*|guilty
невинн* невинуват* виправда*|невинов* невинн* оправда*|innocent acquit*
# health
здоров здоровий здорова здорові здорових|здоров здоровый здорова здоровы здоровых|healthy well unhurt
хвор* хворий нездуж*|болен больна больны больной больных заболел*|ill sick unwell
# turn
покращ* поліпш*|улучш*|improv* better
погірш*|ухудш*|worsen* deteriorat* worse
# strength
посил* зміцн*|усил* укреп*|strengthen* tighten*
послаб* ослаб* пом'якш*|ослаб* послаб* смягч*|weaken* eased ease eases loosen* soften*
# harm
уціл* вціл* неушкодж*|уцеле* невредим*|intact undamaged unscathed
зруйн* знищ* пошкодж*|разруш* уничтож* поврежд*|destroy* ruin* damag* wreck*
# will
добровільн*|добровольн*|voluntar* willingly
примус* силоміць насильн*|принуд* насильн* силой|forced forcibl* compuls* coerc*
# taking-place
відбуваєт* відбувают* відбувс* відбул* відбудет* відбудут* провел* провед*|состоялс* состоялась состоялось состоялись состоит* провел* провед*|held
скасу* перенес* відклад* відклал*|отмен* перенес* отлож*|cancel* postpon*
# staying
залишається залишаються залишиться залишаться залишився залишилась залишилися|оста*|stay stays stayed staying remain*
поїде* поїха* виїд* виїха* покин*|уех* уезж* уед* выех* покин*|leave leaves leaving left depart* fled flee
# movement
просун* наступа*|продви* наступа*|advanc*
відступ* відійш*|отступ* отошл*|retreat* withdr*
# law
законн* легальн*|законн* легальн*|legal legally lawful
незаконн* нелегальн*|незаконн* нелегальн*|illegal illegally unlawful
# keeping
дотрим*|соблюд*|observe observed observes observing kept
поруш*|наруш*|violat* breach* broke broken
# length
продовж* подовж*|продл*|extend* prolong*
скороти* скороч*|сократ* сокращ*|shorten* curtail*
# books
прибут*|прибыл*|profit*
збитк* збитков*|убыт*|loss losses
! everybody
усі всі більшіст* майже-всі багато|все большинств* многие|all most many everyone everybody
ніхто жоден жодна жодне жодного жодної нікому нікого|никто никого никому|nobody none
`;
