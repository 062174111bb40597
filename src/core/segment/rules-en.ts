import { wordSet, type SegmentRules } from './rule-table.ts';

/** English: the abbreviations of news prose. */
export const englishRules: SegmentRules = {
  prefixes: wordSet(`
    mr mrs ms messrs dr prof gen sen rep gov lt col maj capt cmdr adm sgt cpl pvt pres rev hon st mt ft fr sr. gov
    supt insp dept vs v cf viz e.g i.e eg approx ca fig figs eds vol ed.by m.p mme mlle mgr asst assoc amb brig
    lt.col lt.gen maj.gen brig.gen ald atty`),
  numberPrefixes: wordSet(
    'no nos p pp art sec ch para fig vol ver c ca jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  undecided: wordSet(`
    u.s u.k u.n e.u u.s.a u.s.s.r d.c n.y l.a ph.d m.d b.a m.a j.d ll.b a.m p.m am pm inc ltd co corp llc bros plc etc
    jr sr al esq est ed eds approx mln bn m km kg lb lbs oz ft in sq min sec hr hrs dept univ ave blvd rd p.s b.c a.d
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun`),
  listEnds: wordSet('etc al'),
  starters: wordSet(`
    he she it they we i you this that these those the a an in on at by for from to of with without after before during
    under over since until while when where why how what who which if although though because but and or so yet however
    meanwhile moreover still then there here his her their our its my your some many most several both each every all no
    not now today yesterday tomorrow later earlier as also according instead nevertheless despite another other one two
    such once only even perhaps finally first second nobody everybody everyone someone nothing none`),
  initials: wordSet(`yu ya ye zh kh ch sh ts dzh st wm geo chas thos jas jos benj ph th`),
  reporting:
    /^(?:said|says|asked|asks|told|replied|answered|added|wrote|writes|cried|shouted|insisted|exclaimed|wondered|demanded|noted|stated|argued|explained|claimed|warned|concluded|recalled|remarked|continued)$/,
};
