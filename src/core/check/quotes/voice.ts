import { lettered } from '../../text/lettered.ts';
import { allMatches } from '../../text/matches.ts';
import type { KnownLanguage, Span } from '../../model.ts';
import type { SideReading, Token } from '../reading.ts';
import { reportingVerbs } from './attribution.ts';
import { overlaps } from '../spans.ts';
import type { Stretch } from './stretches.ts';

/** Words of the speaker about himself; without verbs' endings, which Ukrainian and Russian share with other words. */
const firstPerson: Readonly<Record<KnownLanguage, RegExp>> = {
  en: /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves|i['’](?:m|ve|d|ll)|we['’](?:re|ve|d|ll))$/u,
  uk: /^(?:я|мене|мені|мною|м[іо](?:й|я|є|ї|го|му|єї|єю|єму|їх|їм|їми)|ми|нас|нам|нами|наш(?:а|е|і|ого|ому|ої|ій|у|им|ою|их|ими)?)$/u,
  ru: /^(?:я|меня|мне|мной|мною|мо(?:й|я|ё|е|и|его|ему|ей|ю|ём|ем|их|им|ими)|мы|нас|нам|нами|наш(?:а|е|и|его|ему|ей|у|им|их|ими)?)$/u,
};

/** What turns words after a reporting verb into the reporter's own: “said that”, «заявив, що», «якобы». */
const linking = lettered.iu`^(?:[^.!?…«»“”"]{0,80}?)(?:\bthat\b|\b(?:if|whether)\b|,\s*(?:що|чи|ніби(?:то)?|нібито|мовляв|что|ли|будто|якобы)(?!\p{L}))`;

/**
 * True where the other side tells in the reporter's words what a stretch has as direct speech: a reporting verb leads
 * over to the words by “that”, or nobody speaks of himself there as the speaker here does.
 * counterpart: where the words stand on the other side; undefined where nothing is tied.
 */
export function isRetold(
  own: SideReading,
  stretch: Stretch,
  other: SideReading,
  counterpart: Span | undefined,
): boolean {
  if (stretch.tokens.length < leastSpoken) return false;
  const place =
    counterpart ??
    (other.sentences.length === 1 ? { startOffset: 0, endOffset: other.text.length } : undefined);
  if (place === undefined) return false;
  const sentence = other.sentences.find(
    (one) => one.startOffset <= place.startOffset && place.startOffset < one.endOffset,
  );
  const from = sentence?.startOffset ?? 0;
  // The reporter's words before the place; where the words fill the sentence, those at its beginning.
  const verb = lastVerb(other, from, Math.max(place.startOffset, from));
  const isLed =
    verb !== undefined &&
    linking.test(other.text.slice(verb.endOffset, Math.max(place.startOffset + 12, verb.endOffset)));
  if (isLed) return true;
  const speaksOfSelf = stretch.tokens.some((token) => isFirstPerson(own, token));
  const isOfSelf = other.tokens.some(
    (token) =>
      overlaps(token, { startOffset: from, endOffset: place.endOffset }) && isFirstPerson(other, token),
  );
  return speaksOfSelf && !isOfSelf && verbIn(other, from, sentence?.endOffset ?? other.text.length);
}

/** Fewer words are a phrase that somebody used, not a speech. */
const leastSpoken = 4;

const isFirstPerson = ({ language }: SideReading, { facts }: Token): boolean =>
  language !== undefined && firstPerson[language].test(facts.folded);

function lastVerb({ text, side }: SideReading, from: number, to: number): Span | undefined {
  const verbs = allMatches(text.slice(from, to), reportingVerbs(side.language));
  const last = verbs.at(-1);
  return last === undefined
    ? undefined
    : { startOffset: from + last.index, endOffset: from + last.index + last[0].length };
}

const verbIn = ({ text, side }: SideReading, from: number, to: number): boolean =>
  text.slice(from, to).search(reportingVerbs(side.language)) >= 0;
