import { lettered } from '../../text/lettered.ts';
import type { Token } from '../reading.ts';
import { mainTokens } from '../words/clauses.ts';
import type { FormFacts } from '../words/form-book.ts';
import { rememberOfForm } from '../words/memo.ts';
import type { Times } from '../words/times.ts';

// A time that a Ukrainian or Russian form tells beyond doubt and that nothing in the English sentence may say.

/** Both sides of a pair, by what they tell of time. */
interface TwoTimes {
  readonly english: Times;
  readonly slavic: Times;
}

interface Clash {
  readonly english: Token;
  readonly slavic: Token;
}

/** Finds the first of them. */
export function findLoneTime(sides: TwoTimes): Clash | undefined {
  return (
    ofSpeechToCome(sides) ??
    ofFormerPower(sides) ??
    ofFutureCopula(sides) ??
    ofPastCopula(sides) ??
    ofUnsaidCopula(sides)
  );
}

/** Perfective verbs of speech in the future, third person. */
export const willSpeak = rememberOfForm(
  // «заявить» is the future in Ukrainian and the infinitive in Russian.
  ({ folded, verb }: FormFacts): boolean => verb !== 'infinitive' && speakingLater.test(folded),
);
const speakingLater = lettered.u`^(?:скаж|заяв|повідом|розпов|зазнач|наголос|підкресл|поясн|уточн|зауваж|відпов|сообщ|отмет|расскаж|подчеркн|объясн|ответ|напомн|нагада)(?:е|ить|ість|ять|уть|ит|ет|ят|ут|сть|ють|є|ют|ет)(?:ся)?$`;

const spoke =
  /\b(?:said|told|stated|says|reported|noted|added|stressed|explained|announced|claimed|admitted|replied|answered|recalled|pointed|reminded|emphasi[sz]ed|acknowledged|confessed)\b/iu;
const maySpeak =
  /\b(?:say|tell|state|report|note|add|stress|explain|announce|claim|admit|reply|answer|recall|point|remind|emphasi[sz]e|acknowledge|confess|ask|speak|talk|saying|telling)\b/iu;

/** «заявит», “said”: newspapers tell speech in the present or in the past, not in the future. */
function ofSpeechToCome({ english, slavic }: TwoTimes): Clash | undefined {
  const verb = slavic.reading.tokens.find(({ facts }) => willSpeak(facts));
  const { text, tokens } = english.reading;
  if (verb === undefined || maySpeak.test(text)) return undefined;
  const said = tokens.find(({ facts }) => spoke.test(facts.folded));
  return said === undefined ? undefined : { english: said, slavic: verb };
}

const could = lettered.iu`^(?:міг|могла|могло|могли|мог)$`;
const couldOtherwise =
  /\b(?:could|couldn't|might|able|unable|unab\w*|possib\w+|manag\w+|capab\w+|would|wouldn't|had|impossible|fail\w*|allow\w*|let|abilit\w+|chance|opportunit\w+|(?:may|can|must|cannot|can't|should)(?: not)? have)\b|'d\b/iu;

/** «могли», “can”: no power of the past anywhere. */
function ofFormerPower({ english, slavic }: TwoTimes): Clash | undefined {
  if (slavic.isConditional) return undefined;
  const then = slavic.reading.tokens.find(
    (token) => could.test(token.facts.folded) && slavic.formOf(token) !== 'nonpast',
  );
  if (then === undefined || couldOtherwise.test(english.reading.text)) return undefined;
  const now = english.reading.tokens.find(({ facts }) => /^(?:can|can't|cannot|may)$/u.test(facts.folded));
  return now === undefined ? undefined : { english: now, slavic: then };
}

/** What English may say a future with. */
const toCome =
  /\b(?:will|won't|would|wouldn't|shall|going to|gonna|set to|due|(?:is|are|was|were|'s|'re) (?:not )?to|to be|to have|plan\w*|expect\w*|anticipat\w*|predict\w*|can|can't|cannot|could|may|might|should|shouldn't|must|ought|need\w*|ha(?:s|ve|d) to|(?:un)?likely|yet to|about to|aim\w*|hop\w*|want\w*|wish\w*|let|let's|ready|next|tomorrow|schedul\w+|upcoming|coming|bound|promis\w+|future|pending|whatever|whoever|never again|make sure|ensure|vow\w*|pledg\w*|agree\w*|fear\w*|afraid|terrif\w*|worr\w*|to (?!the |an? |this |that |his |her |their |its )[a-z]{2,}|(?!during|morning|evening|includ|accord|noth|someth|everyth|anyth|th|follow|build|k|spr|s)[a-z]+ing)\b|'(?:ll|d)\b/iu;
/** Words behind which its present is a future. */
const awaited = /\b(?:if|when|while|until|till|once|before|after|unless|as soon|whether|as long as)\b/iu;

/** «будут найдены», “were found”: no future anywhere. */
function ofFutureCopula({ english, slavic }: TwoTimes): Clash | undefined {
  const will = slavic.copulas.find(({ time }) => time === 'future')?.token;
  if (will === undefined || slavic.isConditional) return undefined;
  const { text } = english.reading;
  const finite = [...english.copulas, ...english.verbs];
  const past = finite.find(({ time }) => time === 'past')?.token ?? english.perfects[0];
  if (past === undefined || toCome.test(text)) return undefined;
  const hasPresent = [...finite, ...english.loose].some(({ time }) => time === 'present');
  return hasPresent && awaited.test(text) ? undefined : { english: past, slavic: will };
}

/** «был», “is”: nothing of the past anywhere. */
function ofPastCopula({ english, slavic }: TwoTimes): Clash | undefined {
  if (slavic.isConditional || english.pastCount + english.perfectCount > 0) return undefined;
  const main = mainTokens(slavic.reading);
  const was = slavic.copulas.find(
    ({ token, time }) => time === 'past' && main.includes(token) && slavic.formOf(token) === 'past',
  )?.token;
  if (was === undefined || pastOtherwise.test(english.reading.text)) return undefined;
  const is = english.copulas[0]?.token;
  // «відкладено було», «прагне»: a present over there for each present here leaves nothing to compare.
  const isSpare = english.presents.length + english.loose.length > slavic.presents.length + slavic.openCount;
  return is === undefined || !isSpare ? undefined : { english: is, slavic: was };
}

const pastOtherwise =
  /\b(?:ago|yesterday|last|former(?:ly)?|once|previous(?:ly)?|earlier|\w{2,}ed|could|would|should|might|been|having|had|did|if|back then|in (?:1[0-9]|20)\d\d)\b|'(?:d|ve)\b/iu;

/** “This was normal”, «Це нормально»: a sentence without a verb is of the present. */
function ofUnsaidCopula({ english, slavic }: TwoTimes): Clash | undefined {
  if (slavic.isConditional || english.presents.length + english.loose.length + english.perfectCount > 0)
    return undefined;
  const [copula] = english.copulas;
  if (copula === undefined || english.verbs.length > 0 || copula.time === 'present') return undefined;
  const { tokens } = slavic.reading;
  const content = tokens.filter(({ isContent }) => isContent);
  const predicate = content.at(-1);
  if (predicate === undefined || content.length < 2 || tokens.some(slavic.isOfOtherTime)) return undefined;
  return slavic.copulas.length + slavic.openCount + slavic.presents.length > 0
    ? undefined
    : { english: copula.token, slavic: predicate };
}
