/** Given names that bylines begin with, in their own spelling and as English papers write them; lower case. */
export const givenNames: ReadonlySet<string> = new Set(
  `
  адам аліна алла анастасія анатолій андрій анна антон артем артур богдан борис вадим валентин валентина валерій валерія
  василь віктор вікторія віра віталій владислав володимир вячеслав галина ганна георгій григорій дарія дарина данило денис
  дмитро дмитрій евген євген євгенія єлизавета зоя іван ігор ілля інна ірина карина катерина кирило костянтин ксенія лариса
  леонід леся лідія лілія любов людмила маргарита марина марія марта максим матвій микита микола михайло надія назар наталія
  наталя оксана олег олександр олександра олексій олена ольга орест остап павло петро поліна роман ростислав руслан савелій
  світлана семен сергій софія станіслав степан тамара тарас тетяна тимофій федір юлія юрій яна ярослав ярослава
  алексей алексий анатолий андрей анастасия валерий василий виктор виктория виталий владимир вячеслав георгий григорий
  дарья дмитрий евгений евгения екатерина елена елизавета игорь илья ирина кирилл константин ксения леонид лидия лилия
  людмила мария матвей михаил надежда наталия наталья никита николай олег павел петр пётр сергей софья станислав степан
  татьяна федор фёдор юлия юрий артём
  adam alan alex alexander alexandra alice amanda amy andrea andrew andrii andriy andrey anna anne anthony antony anton
  ben benjamin bill bob brian bruce carl carol caroline catherine charles charlotte chris christina christopher claire
  colin craig dan daniel david deborah dmitri dmitry dmytro donald edward elena elizabeth emily emma eric eugene evan
  fiona frances francis frank gareth gary george gordon graham greg gregory hanna hannah harry heather helen henry hugh
  iain ian illia ilya irina iryna isabel ivan jack jacob jake james jane jason jeff jennifer jeremy jessica jim joan joe
  john jonathan joseph josh joshua julia julian julie karen kate kateryna katherine keith kenneth kevin kim kostiantyn
  laura lauren lee leo lily linda lisa liz louise lucy luke luke lyudmila marc margaret maria marie mariya mark martin
  mary matt matthew max maxim megan melissa michael mick mike mykhailo mykola natalia natalie nataliia nathan neil nicholas
  nick nicola nicole nigel nikolai oksana oleg oleh oleksandr oleksii olena olga olha oliver olivia owen patrick paul
  pavel pavlo peter petro phil philip pierre polina rachel ralph rebecca richard rob robert robin roger roman ron rory
  rosie ross roy ruslan russell ruth ryan sam samantha samuel sandra sara sarah scott sean sergei sergey serhii serhiy
  sharon shaun simon sophia sophie stanislav stephanie stephen steve steven stuart sue susan svitlana taras tatiana ted
  tetiana thomas tim timothy tina tom tony tracy valentyna vadym valerii vasyl veronika victor victoria viktor viktoria
  vira vitalii vitaly vladimir vladyslav volodymyr walter wayne wendy will william yana yaroslav yevhen yulia yurii yuri yuriy zoe
`
    .split(/\s+/)
    .filter((name) => name !== ''),
);
