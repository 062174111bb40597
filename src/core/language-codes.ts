// Languages as the model names them (see `model.ts`).

/** A BCP-47 code. Rules, lexicon and checks know `uk`, `ru`, `en`; anything else is aligned by script and shape. */
export type LanguageCode = string;
/** The two that decline their nouns and are written in Cyrillic. */
export type SlavicLanguage = 'uk' | 'ru';
/** The languages of which lexicon, rules and checks know something. */
export type KnownLanguage = SlavicLanguage | 'en';
/** What detection says of one unit. `other` = surely none of the known three; `undecided` = too little evidence. */
export type DetectedLanguage = KnownLanguage | 'other' | 'undecided';
