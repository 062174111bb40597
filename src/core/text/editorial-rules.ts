// Rules for what editors put into a text. A file of its own: whoever only asks for the lines of pages need not compile these.

/** What stands at the end of an editor's bracket, after a dash, a stop or alone. "approx." is how machines render «прим.». */
const editorialTag =
  "(?:approx\\.?\\s*(?:of\\s+)?(?:the\\s+)?[A-Z]\\p{L}+(?:\\.\\p{L}+)?|approx\\.\\s*(?:ed|transl|per)\\.?|[Ee]d\\.?|[Ee]ds\\.?|[Ee]d\\.?\\s+note|[Ee]ditors?|[Ee]ditor[’']s\\s+note|" +
  "[Tt]ranslator[’']s\\s+note|trans\\.|transl\\.|[Nn]ote\\s+by\\s+\\p{L}+|" +
  '[Пп]рим(?:ітк[аи]|ечание|\\.)\\s*(?:ред(?:акції|акции|актора|актора|\\.)?|пер(?:екладача|еводчика|\\.)?|авт(?:ора|\\.)?|[«"]?\\p{Lu}[\\p{L}.\\s]{1,24}[»"]?)?|' +
  '[Рр]ед(?:акція|акция|\\.)|[Аа]вт(?:ор|\\.)|УП|НВ|DW|LB\\.ua|ІноЗМІ|ИноСМИ|InoSMI|RT|BBC|ВВС)';

/** The inside of a bracket that an editor put in. */
export const editorialBracketPattern = new RegExp(
  `(?:^|[—–-]\\s*|[.…!?»]\\s*[—–-]?\\s*|,\\s*[—–-]?\\s*)${editorialTag}\\s*\\.?$`,
  'u',
);
/** The beginning of a bracket or of a whole unit that an editor put in. */
export const editorialStartPattern =
  /^(?:editor[’']s note|ed\.? note|note from the editor|translator[’']s note|від редакції|примітка редакції|прим\. ?ред\.?|примітка перекладача|от редакции|примечание редакции|прим\. ?перев\.?|примечание переводчика)\s*[:.—–-]/iu;
/** What laws make Russian media add: that somebody is banned, extremist, undesirable or a foreign agent there. */
const banned = [
  '(?:запрещ[её]н|заборонен)\\p{L}*[^()]{0,40}(?:РФ|Росси[ийя]\\p{L}*(?: Федерации)?|Росі[їйю]\\p{L}*(?: Федерації)?)',
  '(?:признан|внес[её]н|включ[её]н|визнан|внесен)\\p{L}*[^()]*(?:экстремист|террорист|нежелательн|иноагент|иностранн\\p{L}+ агент|екстреміст|терорист|небажан|іноагент|іноземн\\p{L}+ агент)[^()]*',
  '(?:recogni[sz]ed|designated|declared|labell?ed|listed|deemed)[^()]*(?:extremist|undesirable|foreign agent|terrorist organi[sz]ation)[^()]*',
  '(?:banned|outlawed|prohibited) (?:in|on the territory of) (?:Russia|the Russian Federation)',
].join('|');
const disclaimer = `(?:[^().!?]{0,60}?[\\s,])?(?:${banned})\\s?[.]?`;

/** The inside of a bracket that tells of such a ban. */
export const disclaimerPattern = new RegExp(`^${disclaimer}$`, 'iu');
/** A footnote behind an asterisk that tells of such a ban, at the end of a text. */
export const disclaimerNotePattern = new RegExp(`(?<=[.!?…»"”)]\\s{1,3}|^)\\*{1,3}\\s?${disclaimer}$`, 'iu');
