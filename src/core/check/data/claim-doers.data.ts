/**
 * Who acts in the news: people of one calling and bodies of one kind a line, Ukrainian | Russian | English; words apart by
 * spaces, `*` at an end = any ending, `_` = a space. Two lines are never one and the same doer. Behind `~` stand words that may
 * mean the doer too, and so answer it, but do not name it.
 */
export const claimDoers = `
військов* солдат* армі* бійц* боєць ~ сили збройн* зсу|военн* солдат* арми* бойц* боец ~ силы вооруженн* всу|soldier* troops army military servicem* ~ forces
поліці* ~ правоохорон* мвс патрул*|полици* ~ правоохран* мвд патрул*|police* ~ officer* officers
рятувальник* рятувальниц* дснс ~ пожежн* служб*|спасател* мчс ~ пожарн* служб*|rescuer* ~ rescue* firefighter* emergency crews
пожежник* пожежні ~ рятувальник* дснс|пожарные пожарных ~ спасател* мчс|firefighter* firem* ~ rescuer* crews
рибалк* рибалок риболов*|рыбак* рыболов*|fisherm* angler* ~ boatm*
фермер* аграрі*|фермер* аграри*|farmer*
лікар* медик* хірург* ~ лікарн*|врач* медик* хирург* ~ больниц*|doctor* medics surgeon* paramedic*
волонтер* доброволь*|волонтер* доброволь*|volunteer*
прокурор* прокуратур*|прокурор* прокуратур*|prosecutor*
детектив* слідч* слідство ~ розслідув*|следовател* следствие детектив* ~ расследов*|detective* investigator*
сбу служб*_безпеки ~ контррозвідк*|сбу служб*_безопасности фсб ~ контрразведк*|security_service sbu fsb
розвідк* гур ~ розвідник*|разведк* гур ~ разведчик*|intelligence ~ spies
військово-морськ* флот флоту вмс|военно-морск* флот флота вмс|navy naval ~ fleet
прикордонник* прикордонн*|пограничник* погранич*|border_guards border_guard
нацгвардi* гвардійц*|нацгварди* гвардейц*|national_guard guardsm*
уряд* кабмін*|правительств* кабмин*|government cabinet ~ ministers
парламент* депутат* рада_ верховн*|парламент* депутат* дум* верховн*|parliament* lawmaker* deputies mps ~ rada
суд суду судом суді суддя судді суддею|суд суда судом суде судья судьи|court judge judges
омбудсмен* омбудсман* уповноважен*_з_прав|омбудсмен* уполномоченн*|ombudsm*
губернатор* ~ голова_обл*|губернатор* ~ глава_региона|governor*
мер мера мером мерк* міськ*_голов*|мэр мэра мэром|mayor*
посол посла послом|посол посла послом|ambassador*
консул*|консул*|consul consuls
шахтар* гірник*|шахтер* горняк*|miner miners
партизан*|партизан*|partisan*
хакер*|хакер*|hacker*
опозиц* опозиціонер*|оппозиц* оппозиционер*|opposition
церкв* єпископ* ватикан*|церк* епископ* ватикан*|church bishop* vatican
банк* нацбанк*|банк* центробанк*|bank banks
профспілк*|профсоюз*|union unions
`;
