/** What one language's rules know. All words are lower case without their final stop. */
export interface SegmentRules {
  /** Never end a sentence when a word or number follows: «ім.», «Mr.». */
  readonly prefixes: ReadonlySet<string>;
  /** Stand before a number and never end a sentence there: «ст. 5», "No. 7". */
  readonly numberPrefixes: ReadonlySet<string>;
  /** May end a sentence: the next word and the place in the sentence decide: «р.», «млн.», "U.S.". */
  readonly undecided: ReadonlySet<string>;
  /** Close a list, and before a capital the sentence too: «і т. д.», "etc.". */
  readonly listEnds: ReadonlySet<string>;
  /** Words that, written with a capital, begin sentences rather than names. */
  readonly starters: ReadonlySet<string>;
  /** Given names shortened to more than one letter, before a surname: «Дж.», «Вол.», "Yu.". No word of its own is here. */
  readonly initials: ReadonlySet<string>;
  /** Stems of reporting verbs, for attributions after «?» and «!» that begin with a name. */
  readonly reporting: RegExp;
}

/** Splits a table of words written as running text. */
export function wordSet(source: string): ReadonlySet<string> {
  return new Set(source.split(/\s+/).filter((word) => word !== ''));
}
