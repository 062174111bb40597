/** Endings that English derivation adds, longest first: victor-ious, negotiat-ion, surrender-ed fall together. */
const englishEndings =
  /(?:isations?|izations?|ational|fulness|ousness|iveness|ations?|ators?|ements?|ments?|ances?|ences?|ities|ity|ingly|edly|ively|ously|ably|ibly|ally|ions?|ives?|ists?|isms?|ised|ized|ising|izing|ises|izes|ise|ize|able|ible|ants?|ents?|eries|ery|ings?|ers?|ors?|ial|ical|ies|ied|ying|ous|ful|ness|ary|al|ic|ics|ed|es|ly|e|s|y)$/u;

/**
 * Cuts an English word to a stem that its derived words share more often than not; at least four letters stay.
 * Rougher than a stemmer on purpose: it only proposes that two words may be kin.
 */
export function englishStem(word: string): string {
  let stem = word.replace(/'s?$/u, '');
  for (let round = 0; round < 2; round++) {
    const cut = stem.replace(englishEndings, '');
    if (cut === stem || cut.length < 4) break;
    stem = cut;
  }
  return stem.replace(/([bdgklmnprst])\1$/u, '$1').replace(/at$/u, '');
}

const slavicEndings =
  /(?:ування|ювання|ування|ення|ання|іння|ость|ість|ості|ование|ение|ание|ього|ьому|ього|ими|ыми|ого|ому|ему|его|ами|ями|ові|еві|єві|ься|сь|ся|ий|ій|ый|ой|ая|яя|ої|ую|юю|их|ых|ым|им|ам|ям|ах|ях|ом|ем|єм|ою|ею|ів|ев|ов|ей|ти|ть|ла|ло|ли|ал|ил|ав|ив|а|я|о|е|є|и|і|ї|ы|у|ю|ь|й)$/u;

/** Cuts a Ukrainian or Russian word to a rough stem; at least three letters stay. */
export function crudeStem(word: string): string {
  let stem = word;
  for (let round = 0; round < 2; round++) {
    const cut = stem.replace(slavicEndings, '');
    if (cut === stem || cut.length < 4) break;
    stem = cut;
  }
  return stem;
}
