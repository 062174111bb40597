import type { KnownLanguage, Span } from '../../model.ts';
import { lettered } from '../../text/lettered.ts';
import { observe } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import type { PairIssue } from '../types.ts';
import { hasHolder, holdOf } from '../words/governed.ts';
import type { Hold, HeldVerb } from '../words/governed.ts';
import { gated, matchesOf } from '../words/gated.ts';
import type { GatedPattern } from '../words/gated.ts';

/**
 * Finds a deed that one side only plans or holds possible and the other tells as done or sure to come: «планує передати»
 * and “handed over”, “may station” and «розместит». Read off two tied verbs and what stands before each.
 */
export const heldBackCheck: PairCheck = {
  id: 'claim',
  isBySentence: true,
  run: (reading) => (reading.isSameLanguage ? [] : heldBack(reading)),
};

/** Ties from which two verbs are surely one. */
const sureTie = 0.5;

interface Held {
  readonly token: Token;
  readonly held: HeldVerb;
}

function heldBack(reading: PairReading): PairIssue[] {
  const { source, target, links } = reading;
  if (!hasHolder(source) && !hasHolder(target)) return [];
  for (const link of links.links) {
    if (link.quality < sureTie) continue;
    // English nouns look like verbs; the other language tells which ties are of verbs.
    const isTargetFirst = source.language === 'en';
    const first = isTargetFirst ? verbOf(target, link.target) : verbOf(source, link.source);
    if (first === undefined) continue;
    const second = isTargetFirst ? verbOf(source, link.source) : verbOf(target, link.target);
    if (second === undefined) continue;
    const [here, there] = isTargetFirst ? [second, first] : [first, second];
    const kind = clashOf(here.held.hold, there.held.hold);
    if (kind === undefined) continue;
    const isHere = here.held.hold !== 'done' && here.held.hold !== 'future';
    const [plain, plainVerb] = isHere ? [target, there] : [source, here];
    const held = isHere ? source : target;
    if (isSaidAgain(plain, plainVerb.token)) continue;
    if (isHeldOtherwise(plain, plainVerb.token) || (hasCondition(plain) && !hasCondition(held))) continue;
    return [issueOf(reading, kind, spanOf(here), spanOf(there))];
  }
  return [];
}

const spanOf = ({ token, held }: Held): Span => ({
  startOffset: held.by.startOffset,
  endOffset: token.endOffset,
});

function verbOf(side: SideReading, places: readonly number[]): Held | undefined {
  for (const at of places) {
    const token = side.tokens[at];
    const held = token === undefined || !token.isContent || token.isNumber ? undefined : holdOf(side, token);
    if (token !== undefined && held !== undefined) return { token, held };
  }
  return undefined;
}

function clashOf(here: Hold, there: Hold): 'plan' | 'may' | 'duty' | undefined {
  const isBetween = (a: Hold, b: Hold): boolean => (here === a && there === b) || (here === b && there === a);
  if (isBetween('plan', 'done')) return 'plan';
  if (isBetween('duty', 'done')) return 'duty';
  return isBetween('may', 'done') || isBetween('may', 'future') || isBetween('could', 'future')
    ? 'may'
    : undefined;
}

/** Any other words that hold a claim back, or make it depend on something. */
const otherwise: Readonly<Record<KnownLanguage, GatedPattern>> = {
  en: gated(
    lettered.giu`(?<!\p{L})(?:may|might|could|can|would|should|possibl\p{L}*|perhaps|maybe|probabl\p{L}*|likely|plan(?:s|ned|ning)?|intend\p{L}*|intent\p{L}*|prepar\p{L}*|want\p{L}*|hop\p{L}*|aim\p{L}*|about to|ready|expect\p{L}*|threat\p{L}*|promis\p{L}*|pledg\p{L}*|vow\p{L}*|seek\p{L}*|sought|tr(?:y|ies|ied|ying)|attempt\p{L}*|risk\p{L}*|chance\p{L}*|potential\p{L}*|apparent\p{L}*|seem\p{L}*|able|whether|suspected|suspects that|alleged\p{L}*|reported\p{L}*|believed)(?!\p{L})`,
    'may mig cou can wou sho pos per pro lik pla int pre wan hop aim abo rea exp thr ple vow see sou tri try att ris cha pot app abl whe sus all rep bel',
  ),
  uk: gated(
    lettered.giu`(?<!\p{L})(?:мож\p{L}*|міг|могл\p{L}*|імовірн\p{L}*|ймовірн\p{L}*|мабуть|певно|напевно|план\p{L}*|заплан\p{L}*|намір\p{L}*|готу\p{L}*|готов\p{L}*|збира\p{L}*|хоч\p{L}*|хот\p{L}*|очіку\p{L}*|обіця\p{L}*|пообіця\p{L}*|погро\p{L}*|загро\p{L}*|намага\p{L}*|спроб\p{L}*|пробу\p{L}*|ризик\p{L}*|шанс\p{L}*|здат\p{L}*|ніби\p{L}*|схоже|підозрю(?:є|ють|вав|вали)|би|б)(?!\p{L})`,
    'мож міг мог імо ймо маб пев нап пла зап нам гот зби хоч хот очі обі поо пог заг спр про риз шан зда  ніб схо під би б',
  ),
  ru: gated(
    lettered.giu`(?<!\p{L})(?:мож\p{L}*|мог\p{L}*|возмож\p{L}*|вероятн\p{L}*|наверн\p{L}*|план\p{L}*|заплан\p{L}*|намер\p{L}*|готов\p{L}*|собира\p{L}*|хоч\p{L}*|хот\p{L}*|ожида\p{L}*|обеща\p{L}*|пообеща\p{L}*|угро\p{L}*|гроз\p{L}*|пыта\p{L}*|попыт\p{L}*|риск\p{L}*|шанс\p{L}*|способ\p{L}*|якобы|похоже|подозрева(?:ет|ют|л|ли|ется)|бы|б|стрем\p{L}*)(?!\p{L})`,
    'мож мог воз вер нав пла зап нам гот соб хоч хот ожи обе поо угр гро пыт поп рис шан спо яко пох под бы б стр',
  ),
};

const conditions: Readonly<Record<KnownLanguage, GatedPattern>> = {
  en: gated(lettered.giu`(?<!\p{L})(?:if|whether|unless|should)(?!\p{L})`, 'if whe unl sho'),
  uk: gated(lettered.giu`(?<!\p{L})(?:якщо|якби|чи|коли б|хіба)(?!\p{L})`, 'якщ якб чи кол хіб'),
  ru: gated(lettered.giu`(?<!\p{L})(?:если|ли|разве)(?!\p{L})`, 'есл ли раз'),
};

const hasCondition = (side: SideReading): boolean =>
  side.language !== undefined && matchesOf(side, conditions[side.language]).length > 0;

/** True where the plain side has its verb once more: “they must defend it … how well they defended it”. The tie may be of that one. */
const isSaidAgain = ({ tokens }: SideReading, verb: Token): boolean =>
  tokens.some((token) => token !== verb && token.facts.stem === verb.facts.stem);

/** True where the plain side holds its verb back in some other way within the same sentence. */
function isHeldOtherwise(side: SideReading, verb: Token): boolean {
  const { language, sentences } = side;
  const sentence = sentences[verb.sentence];
  if (language === undefined || sentence === undefined) return true;
  return matchesOf(side, otherwise[language]).some(
    ({ index }) => index >= sentence.startOffset && index < sentence.endOffset,
  );
}

function issueOf(
  { source, target }: PairReading,
  kind: 'plan' | 'may' | 'duty',
  here: Span,
  there: Span,
): PairIssue {
  return {
    checkId: 'claim',
    category: kind === 'plan' ? 'tense' : 'modality',
    kind,
    severity: 'minor',
    tier: 'more',
    source: [here],
    target: [there],
    message: observe('check.modality.held', [source, here], [target, there]),
  };
}
