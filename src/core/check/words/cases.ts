import type { FormFacts } from './form-book.ts';
import { rememberOfForm } from './memo.ts';
import { partBits } from './word-parts.ts';
import type { SlavicLanguage } from '../../model.ts';

/**
 * Cases and numbers that the ending of a Ukrainian or Russian word allows, as a sum of bits: six cases of the masculine,
 * the neuter and the feminine singular and of the plural. Only what endings say: where a word may be anything, all bits.
 */

const order = 'NGDAIP';
const genders = 'mnfp';

/** Reads “mN nA p*”: a gender and its cases, `s` for masculine and neuter. */
function mask(cells: string): number {
  let bits = 0;
  for (const cell of cells.split(' ')) {
    const rows = cell.startsWith('s') ? 'mn' : cell.charAt(0);
    for (const row of rows)
      for (const one of cell.slice(1))
        bits |= 1 << (genders.indexOf(row) * order.length + order.indexOf(one));
  }
  return bits;
}

/** The nominative singular of feminine nouns alone. */
export const feminineNominative = mask('fN');

/** All genders and numbers of some cases. */
export const casesOf = (cases: string): number => mask([...genders].map((row) => row + cases).join(' '));

type Endings = readonly (readonly [ending: string, bits: number])[];

/** Longest endings first. */
const table = (rows: Readonly<Record<string, string>>): Endings =>
  Object.entries(rows)
    .flatMap(([endings, cells]) => endings.split(' ').map((ending) => [ending, mask(cells)] as const))
    .sort((a, b) => b[0].length - a[0].length);

const adjectiveEndings: Readonly<Record<SlavicLanguage, Endings>> = {
  ru: table({
    'ый ий': 'mNA', ой: 'mNA fGDIP', 'ого его': 'sG mA', 'ому ему': 'sD', 'ым им': 'sI pD', 'ом ем': 'sP', 'ая яя': 'fN',
    'ую юю': 'fA', ей: 'fGDIP', 'ою ею': 'fI', 'ые ие': 'pNA', 'ых их': 'pGAP', 'ыми ими': 'pI',
  }),
  uk: table({
    ий: 'mNA', ій: 'mNA fDP', 'ого ього': 'sG mA', 'ому ьому': 'sDP', им: 'sI pD', ім: 'sIP pD', 'а я': 'fN',
    'ої ьої': 'fG', 'у ю': 'fA', 'ою ьою': 'fI', 'і ї': 'pNA', 'их іх': 'pGAP', 'ими іми': 'pI',
  }),
}; // prettier-ignore

const participle: Readonly<Record<SlavicLanguage, RegExp>> = {
  ru: /..(?:[уюая]щ|вш|[аяе]нн|[ую]ем)(?:[иы]й|[ое]го|[ое]му|[иы]м|[ое]м|ая|ей|ой|ую|[иы]е|[иы]х|[иы]ми)$/u,
  uk: /..(?:[аяе]н)(?:ий|ого|ому|им|а|ої|ій|у|ою|і|их|ими)$/u,
};

/** Pronouns that decline as adjectives and stand before nouns. */
const pronouns: Readonly<Record<SlavicLanguage, ReadonlyMap<string, number>>> = {
  ru: new Map(
    Object.entries({
      своего: 'sG mA', своему: 'sD', своим: 'sI pD', своем: 'sP', своя: 'fN', своей: 'fGDIP', свою: 'fA', свое: 'nNA',
      свои: 'pNA', своих: 'pGAP', своими: 'pI', нашего: 'sG mA', нашему: 'sD', нашим: 'sI pD', нашем: 'sP', наша: 'fN',
      нашей: 'fGDIP', нашу: 'fA', наше: 'nNA', наши: 'pNA', наших: 'pGAP', нашими: 'pI', этого: 'sG mA', этому: 'sD',
      этим: 'sI pD', этом: 'sP', этой: 'fGDIP', эту: 'fA', эти: 'pNA', этих: 'pGAP', этими: 'pI',
      одного: 'sG mA', одному: 'sD', одним: 'sI pD', одном: 'sP', одной: 'fGDIP', одну: 'fA',
    }).map(([form, cells]) => [form, mask(cells)]),
  ),
  uk: new Map(
    Object.entries({
      свого: 'sG mA', своєму: 'sDP', своїм: 'sIP pD', своя: 'fN', своєї: 'fG', своїй: 'fDP', свою: 'fA', своєю: 'fI',
      своє: 'nNA', свої: 'pNA', своїх: 'pGAP', своїми: 'pI', нашого: 'sG mA', нашому: 'sDP', нашим: 'sI pD', наша: 'fN',
      нашої: 'fG', нашій: 'fDP', нашу: 'fA', нашою: 'fI', наше: 'nNA', наші: 'pNA', наших: 'pGAP', нашими: 'pI',
      цього: 'sG mA', цьому: 'sDP', цієї: 'fG', цій: 'fDP', цю: 'fA', цією: 'fI', цим: 'sI pD', ці: 'pNA', цих: 'pGAP', цими: 'pI',
    }).map(([form, cells]) => [form, mask(cells)]),
  ),
}; // prettier-ignore

/** What a pronoun before nouns allows; undefined where the word is none. */
export const pronounCases = (folded: string, language: SlavicLanguage): number | undefined =>
  pronouns[language].get(folded);

/**
 * What an adjective's ending allows; undefined where the word is not surely one. Neuters stand for nouns too often
 * (прошлое).
 */
export const adjectiveCases = (facts: FormFacts, language: SlavicLanguage): number | undefined =>
  adjectivesOf[language](facts) ?? undefined;

const adjectivesOf = {
  uk: rememberOfForm((facts) => readAdjective(facts, 'uk') ?? null),
  ru: rememberOfForm((facts) => readAdjective(facts, 'ru') ?? null),
};

function readAdjective(
  { folded, parts, isFunction, concepts, verb }: FormFacts,
  language: SlavicLanguage,
): number | undefined {
  if (isFunction || concepts.length === 0) return undefined;
  const isParticiple = parts === partBits.verb && verb === null && participle[language].test(folded);
  return parts === partBits.adj || isParticiple ? endingOf(folded, adjectiveEndings[language], 3) : undefined;
}

function endingOf(folded: string, endings: Endings, shortest: number): number | undefined {
  for (const [ending, bits] of endings)
    if (folded.length - ending.length >= shortest && folded.endsWith(ending)) return bits;
  return undefined;
}

/**
 * What a noun's ending allows, whatever its declension: the lexicon may lack the very word and know another that looks
 * like it in this case.
 */
const nounEndings: Readonly<Record<SlavicLanguage, Endings>> = {
  ru: table({
    'ами ями ьми': 'pI', 'ах ях': 'pP', 'ам ям': 'pD', 'ов ев': 'pGA', ию: 'fA nD', ией: 'fI', ью: 'fI nD', ием: 'sI',
    ии: 'fGDP sP pNA', 'ы и': 'mGDP fGDP pNA nG', 'ой ою': 'fI mI', 'ом ем': 'sI', у: 'mDP fA mA nD',
  }),
  uk: table({
    'ами ями ьми': 'pI', 'ах ях': 'pP', ам: 'pD', ям: 'pD nI', 'ів їв': 'pGA', ію: 'fA', ією: 'fI', ії: 'fGDP pNA',
    и: 'fG mG pNA', ою: 'fI mI', ом: 'sI', 'ові еві єві': 'mDP', у: 'mGDPA fA mA nD',
  }),
}; // prettier-ignore

/** Dictionary forms of adjectives that became nouns (вселенная), and of nouns whose soft endings look like others (скамья, зброя). */
const adjectival = /(?:ая|яя|ое|[иыо]й|ые|ья|[аеєиіоуюя][йя])$/u;

/** What a dictionary form allows, where its ending tells; it may look like the plural genitive of another word. */
function baseCases(folded: string): number | undefined {
  if (/(?:ость|ість)$/u.test(folded)) return mask('fNA');
  if (/(?:[цс]ия|[цс]ія)$/u.test(folded)) return mask('fN');
  if (/[бвгґджзклмнпрстфхц]а$/u.test(folded)) return mask('fN mN');
  return /[бвгґджзклмнпрстфхц]$/u.test(folded) ? mask('mNA pGA') : undefined;
}

/** What the form of a noun allows by its dictionary forms; undefined where it is one itself or its ending says too little. */
export function nounCases(
  { folded, parts, concepts, isFunction }: FormFacts,
  lemmas: readonly string[],
  language: SlavicLanguage,
): number | undefined {
  if (parts !== partBits.noun || isFunction || concepts.length === 0 || lemmas.length === 0) return undefined;
  if (lemmas.every((lemma) => lemma.replaceAll('ё', 'е') === folded)) return baseCases(folded);
  let bits = 0;
  for (const written of lemmas) {
    const lemma = written.replaceAll('ё', 'е');
    // «проблем», «програм» have no ending though they look as if.
    if (lemma.startsWith(folded) || adjectival.test(lemma)) return undefined;
    const found = nounEndings[language].find(
      ([ending]) => folded.endsWith(ending) && Math.abs(lemma.length - (folded.length - ending.length)) <= 2,
    );
    if (found === undefined) return undefined;
    bits |= found[1];
  }
  return bits;
}
