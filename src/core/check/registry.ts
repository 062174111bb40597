import { acronymCheck } from './checks/acronym.ts';
import { agreementCheck } from './checks/agreement.ts';
import { amountsCheck } from './checks/amounts.ts';
import { attributionCheck } from './checks/attribution.ts';
import { calqueCheck } from './checks/calques.ts';
import { capitalsCheck } from './checks/capitals.ts';
import { claimCheck } from './checks/claim.ts';
import { claimantCheck } from './checks/claimants.ts';
import { confirmedCheck } from './checks/confirmed.ts';
import { contrastCheck } from './checks/contrast.ts';
import { countryCheck } from './checks/countries.ts';
import { dateCheck } from './checks/date.ts';
import { discourseCheck } from './checks/discourse.ts';
import { doerCheck } from './checks/doers.ts';
import { editorialCheck } from './checks/editorial.ts';
import { extentCheck } from './checks/extent.ts';
import { frameCheck } from './checks/frames.ts';
import { grammarCheck } from './checks/grammar.ts';
import { exchangeCheck } from './checks/exchanged.ts';
import { knownNameCheck } from './checks/known-names.ts';
import { heldBackCheck } from './checks/held-back.ts';
import { headingCheck } from './checks/heading.ts';
import { languageCheck } from './checks/language.ts';
import { latinWordCheck } from './checks/latin-words.ts';
import { loadedCheck } from './checks/loaded.ts';
import { lookAlikeCheck } from './checks/look-alikes.ts';
import { nameCheck } from './checks/names.ts';
import { nameLetterCheck } from './checks/name-letters.ts';
import { negationCheck } from './checks/negation.ts';
import { numberCheck } from './checks/number.ts';
import { officeCheck } from './checks/offices.ts';
import { partyCheck } from './checks/parties.ts';
import { openingsCheck } from './checks/openings.ts';
import { punctuationCheck } from './checks/punctuation.ts';
import { questionCheck } from './checks/question.ts';
import { quotationCheck } from './checks/quotation.ts';
import { relationCheck } from './checks/relation.ts';
import { roleCheck } from './checks/roles.ts';
import { romanizationCheck } from './checks/romanization.ts';
import { sameLanguageCheck } from './checks/same-language.ts';
import { sayingCheck } from './checks/saying.ts';
import { senseCheck } from './checks/sense.ts';
import { signCheck } from './checks/signs.ts';
import { tenseCheck } from './checks/tense.ts';
import { termCheck } from './checks/term.ts';
import { titleCheck } from './checks/titles.ts';
import { wishCheck } from './checks/wish.ts';
import { wordCheck } from './checks/word.ts';
import type { PairCheck } from './pair-check.ts';

/** Every check that looks at one pair, in the order in which its findings are listed. */
export const pairChecks: readonly PairCheck[] = [
  numberCheck,
  amountsCheck,
  dateCheck,
  languageCheck,
  latinWordCheck,
  editorialCheck,
  questionCheck,
  quotationCheck,
  negationCheck,
  nameCheck,
  knownNameCheck,
  nameLetterCheck,
  countryCheck,
  titleCheck,
  headingCheck,
  extentCheck,
  attributionCheck,
  claimantCheck,
  confirmedCheck,
  loadedCheck,
  grammarCheck,
  frameCheck,
  agreementCheck,
  wordCheck,
  senseCheck,
  lookAlikeCheck,
  sayingCheck,
  calqueCheck,
  discourseCheck,
  claimCheck,
  relationCheck,
  contrastCheck,
  roleCheck,
  doerCheck,
  partyCheck,
  exchangeCheck,
  wishCheck,
  heldBackCheck,
  officeCheck,
  tenseCheck,
  romanizationCheck,
  punctuationCheck,
  openingsCheck,
  capitalsCheck,
  signCheck,
  sameLanguageCheck,
  termCheck,
  acronymCheck,
];
