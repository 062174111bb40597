import { oneOf } from '../../text/word-list.ts';
import type { Token } from '../reading.ts';
import { partBits } from './word-parts.ts';

// Places in English where a word must stand and none does: what no sentence of English has, whatever it renders.

/** One word with what stands around it. */
export interface WordPlace {
  readonly previous: Token | undefined;
  readonly own: Token;
  readonly next: Token | undefined;
  /** The word behind the next one. */
  readonly second: Token | undefined;
  /** The mark of punctuation behind the word; empty where none stands there. */
  readonly mark: string;
  /** The side asks something: verbs may stand before their subjects. */
  readonly isQuestion: boolean;
}

/** True where the word asks for another one, in form or by what it means, and does not get it. */
export function asksInVain(place: WordPlace): boolean {
  return place.mark !== '' ? lacksObject(place) : lacksWordBetween(place);
}

/** Words that say nothing without the words that they lead over to. */
const unfinished = oneOf`according|capable|incapable|consist|consists|consisted|comprises|rely|relies|pertain|pertains|prone|devoid|akin`;
const joining = oneOf`and|or|nor|than`;
const beforeVerb = oneOf`to|must|should|could|would|can|will|cannot`;

function lacksObject({ previous, own, mark }: WordPlace): boolean {
  const [word, before] = [own.facts.folded, previous?.facts.folded ?? ''];
  if (unfinished.has(word)) return true;
  if (mark === '.' && joining.has(word)) return previous !== undefined;
  // “writers such as, Fichte”, “as well as, speech”
  if (word === 'as')
    return mark !== ':' && (before === 'such' || before === 'well') && mark !== '!' && mark !== '?';
  // “they have to deal.”; “a deal.” is whole.
  return word === 'deal' && beforeVerb.has(before);
}

const modal = oneOf`will|would|may|might|must|shall|should|could|can`;
/** Modal verbs that are nouns too: “a can of”, “the will of”. */
const modalOrNoun = oneOf`will|might|must|can`;
const determiner = oneOf`a|an|the|his|her|their|its|our|my|your`;
/** What no modal verb is followed by. */
const notVerb = oneOf`of|by|into|between|among|from|during`;
const subject = oneOf`he|she|they|we`;
const notAfterSubject = oneOf`the|a|an|of|by|into|its|their|them|him|us`;
/** Verbs that stand before their subjects, and what a pronoun may follow with a noun behind it. */
const invites = oneOf`is|are|was|were|do|does|did|has|have|had|will|would|can|could|shall|should|may|might|must|than|as|nor|neither|so|that`;
const being = oneOf`is|are|was|were|be|been`;
const finite = oneOf`will|is|are|was|were|has|have|had`;
/** “to at least”, “to at most”. */
const amount = oneOf`least|most|all|best|worst|present|times|last|once`;

function lacksWordBetween(place: WordPlace): boolean {
  const { own, next, second } = place;
  if (next === undefined || next.isCapitalised) return false;
  const [word, following] = [own.facts.folded, next.facts.folded];
  switch (word) {
    case 'according':
      return following !== 'to' && following !== 'as';
    case 'to':
      return following === 'of' || (following === 'at' && !amount.has(second?.facts.folded ?? ''));
    case 'in':
      return following === 'of' && !/^(?:itself|themselves)$/u.test(second?.facts.folded ?? '');
    case 'same':
      return following === 'of';
    case 'number':
    case 'use':
      return following === 'of' && beforeArticle.has(place.previous?.facts.folded ?? '');
    case 'this':
      return objectForm.has(following);
    case 'various':
    case 'additional':
      return finite.has(following);
    default:
      if (being.has(word)) return following === 'than';
      if (modal.has(word)) return lacksVerb(place, following);
      return lacksNoun(place, following) || lacksPredicate(place, following);
  }
}

/** “increase number of players”, “of use of antibiotics”: what can't stand before a thing that is one of its kind. */
const beforeArticle = oneOf`increase|increases|reduce|reduces|limit|limits|evaluate|determine|of`;
const objectForm = oneOf`us|me|him|them`;
const single = oneOf`a|an|every|each`;
const notAfterAttribute = oneOf`of|is|are|was|were|has|had|will|would|that|which|who|from|by`;
/** Adjectives that stand for a noun: “a few of us”, “the former of the two”, “the other of them”. */
const nounLike = oneOf`few|little|lot|couple|most|least|first|last|latter|former|only|whole|rare|other|full|same|entire`;

/** “began a week-long of Asia”, “the basic of imperialism”: an adjective in front of the place of its noun. */
function lacksNoun({ previous, own }: WordPlace, following: string): boolean {
  const { folded, parts } = own.facts;
  if (parts !== partBits.adj || !notAfterAttribute.has(following) || nounLike.has(folded)) return false;
  // Of a word that the lexicon lacks the part of speech is a guess.
  if (own.facts.concepts.length === 0) return false;
  if (/(?:est|th|st|nd|rd|ed)$/u.test(folded)) return false;
  const before = previous?.facts.folded ?? '';
  return single.has(before) || (following === 'of' && determiner.has(before));
}

/** “leaders must a culture”, “the blogger may of”. */
function lacksVerb({ previous, own, isQuestion }: WordPlace, following: string): boolean {
  const before = previous?.facts.folded ?? '';
  // “how would your …”, “only then can the …”: the subject stands behind.
  if (
    isQuestion ||
    own.isCapitalised ||
    previous === undefined ||
    (!previous.isContent && !subject.has(before))
  )
    return false;
  if (determiner.has(following))
    return !previous.facts.isLight && (previous.facts.parts & partBits.adv) === 0;
  return notVerb.has(following) && !modalOrNoun.has(own.facts.folded);
}

/** “They the rider more stability”, “the earthquake's was”. */
function lacksPredicate({ previous, own, isQuestion }: WordPlace, following: string): boolean {
  const word = own.facts.folded;
  // “he's a”: the verb is in the word.
  if (subject.has(word) && own.text.length === word.length)
    return notAfterSubject.has(following) && !isQuestion && !invites.has(previous?.facts.folded ?? '');
  return (
    !own.isCapitalised &&
    own.isContent &&
    /['’]s$/u.test(own.text) &&
    (following === 'was' || following === 'of' || following === 'has' || following === 'will')
  );
}

/** Vowels in sound: “union” and “one” begin like “young” and “won”, other words with u are left open. */
const vowelBegins = /^(?:[aei]|o(?!n[ce])|un(?!i|anim)|up|ugl|ult|umb|urg|urb|ush)/u;
const openSound = /^(?:eu|ew|u|h|x|y|o(?:ui|ua))/u;
const plainWord = /^[a-z][a-z'’-]{2,}$/u;
const consonantThenVowel = /^[bcdfgjklmnpqrstvwz]{1,3}[aeiouy]/u;

/** True for “a” before a vowel and “an” before a consonant. */
export function isWrongArticle({ own, next, mark }: WordPlace): boolean {
  const word = own.facts.folded;
  if ((word !== 'a' && word !== 'an') || mark !== '' || next?.isContent !== true || next.isCapitalised)
    return false;
  if (own.isCapitalised && !own.isOpening) return false;
  const following = next.text;
  // “an mp3”, “an s-shaped …”: letters by their names.
  if (!plainWord.test(following) || following.charAt(1) === '-') return false;
  if (word === 'a') return vowelBegins.test(following) && !/^(?:eu|ew|oui|oua)/u.test(following);
  return !openSound.test(following) && consonantThenVowel.test(following);
}
