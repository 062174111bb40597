import { lettered } from '../../text/lettered.ts';
import { observe } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';

/** Finds “Now” that leads over to a statement at all times beside an adverb of time («Теперь», «Тепер»). */
export const discourseCheck: PairCheck = {
  id: 'sense',
  isBySentence: true,
  run(reading) {
    const { source, target } = reading;
    const isForward = target.language === 'en';
    const [slavic, english] = isForward ? [source, target] : [target, source];
    if (english.language !== 'en' || (slavic.language !== 'uk' && slavic.language !== 'ru')) return [];
    if (!english.text.includes('Now')) return [];
    const adverb = slavic.tokens.find(({ text, isOpening }) => isOpening && /^Тепер[ь]?$/u.test(text));
    if (adverb === undefined) return [];
    const leading = english.tokens.find(
      ({ text, isOpening, startOffset }) =>
        isOpening && text === 'Now' && leadsOver.test(english.text.slice(startOffset, startOffset + reach)),
    );
    if (leading === undefined) return [];
    const [a, b] = isForward ? [adverb, leading] : [leading, adverb];
    return [
      {
        checkId: 'sense',
        category: 'mistranslation',
        kind: 'leading-over',
        severity: 'minor',
        tier: 'more',
        source: [a],
        target: [b],
        message: observe('check.sense.leading', [source, a], [target, b]),
      },
    ];
  },
};

/** Letters of the sentence that are looked at. */
const reach = 60;

/**
 * “Now why …”, “Now this is a …”, “Now I have never …”, “Now we don't …”: no time is meant. “Now he is suing …”, “Now it
 * was closed” are of the present or of a change.
 */
const leadsOver = lettered.u`^Now,?\s+(?:(?:why|how|what|if|the way|imagine|suppose|remember|most|some)(?!\p{L})|(?:\S+\s+){0,3}(?:(?:is|are)(?: not)?|isn['’]t|aren['’]t|don['’]t|doesn['’]t|didn['’]t|never|won['’]t|will not)(?!\p{L})(?!\s+\S+(?:ing|ed)(?!\p{L}))|(?:that|this|it|he|she|there|here)['’]s(?!\p{L})(?!\s+\S+(?:ing|ed)(?!\p{L})))`;
