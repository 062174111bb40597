import type { DetectedLanguage, MarkReason } from '../model.ts';
import { countScripts } from '../language/scripts.ts';
import { captionStartPattern, pictureCreditPattern } from './clean-rules.ts';

interface CaptionInput {
  readonly content: string;
  readonly kind: string;
  readonly language: DetectedLanguage;
}

/** A caption is shorter than a paragraph. */
const longestCaption = 260;
/** A foreign line longer than this is a passage that the author quotes. */
const longestForeign = 260;
/** So many characters show a unit's script. */
const scriptSample = 200;
/** Above this share of foreign characters the text is bilingual, and nothing in it is out of place. */
const bilingualShare = 0.2;

/** Says whether a text's letters are all of the script that the language does not use. */
function isOtherScript(content: string, language: DetectedLanguage): boolean {
  const { cyrillic, latin } = countScripts(content, scriptSample);
  if (language === 'en') return cyrillic >= 4 && cyrillic > latin * 2;
  // In a Cyrillic text a name in Latin letters is nothing foreign: four words are.
  return (
    (language === 'uk' || language === 'ru') &&
    latin > cyrillic * 3 &&
    (content.match(/[a-z]+/g)?.length ?? 0) >= 4
  );
}

function isForeign(unit: CaptionInput, language: DetectedLanguage): boolean {
  const isDecided = unit.language !== 'undecided' && unit.language !== 'other';
  return isOtherScript(unit.content, language) || (isDecided && unit.language !== language);
}

function looksLikeCaption(unit: CaptionInput, language: DetectedLanguage): boolean {
  if (unit.content.length > longestCaption || pictureCreditPattern.test(unit.content)) return false;
  return isForeign(unit, language) || !/[.!?…:»”"]$/.test(unit.content);
}

/** What a picture shows, said in the line itself. A long paragraph is the article's, whatever it begins with. */
function isSelfSaidCaption(content: string): boolean {
  return content.length <= longestCaption && captionStartPattern.test(content);
}

function isBilingual(units: readonly CaptionInput[], language: DetectedLanguage): boolean {
  let foreign = 0;
  let total = 0;
  for (const unit of units) {
    total += unit.content.length;
    if (isForeign(unit, language)) foreign += unit.content.length;
  }
  return foreign > total * bilingualShare;
}

/** Finds picture credits, the captions above them, and stray short lines in another script.
 *  Returns the reason by index of the unit; `foreign` where the line is in another language than the text. */
export function findCaptions(
  units: readonly CaptionInput[],
  language: DetectedLanguage,
): ReadonlyMap<number, MarkReason> {
  const found = new Map<number, MarkReason>();
  const reasonOf = (index: number): MarkReason =>
    isForeign(units[index]!, language) ? 'foreign' : 'caption';
  const isMixed = isBilingual(units, language);
  for (const [index, unit] of units.entries()) {
    if (unit.kind === 'caption' || isSelfSaidCaption(unit.content)) found.set(index, reasonOf(index));
    if (!isMixed && unit.content.length <= longestForeign && isOtherScript(unit.content, language))
      found.set(index, 'foreign');
    if (!pictureCreditPattern.test(unit.content)) continue;
    found.set(index, 'credit');
    // A picture has up to two lines above its credit: the caption and its translation.
    for (let above = index - 1; above >= Math.max(1, index - 2); above -= 1) {
      if (!looksLikeCaption(units[above]!, language)) break;
      found.set(above, reasonOf(above));
    }
  }
  return found;
}
