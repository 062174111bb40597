/**
 * Constants of the aligner that were found by search on the development sets (strict F1, then F1 of units without
 * counterpart), not taken from a paper; those with a source stand where they are used.
 */
export const tuning = {
  /** Share of the nats of independent tokens that dependent ones are worth; each match is counted from both sides. */
  dependence: 0.5,
  /** Nats at which the losses of a bead weigh half of what their sum would. */
  freedom: 60,
  /** Share of the lesser of the two sides' losses that is forgiven where all else matches. */
  pairing: 0.65,
  /** Power by which the worth of a class grows with its count in one unit. */
  repeatPower: 0.4,
  /** Chance of a rendering by group: numbers, lexicon words, names, names without candidates, words alike by sound, learned ties. */
  numberChance: 0.88,
  lexiconChance: 0.575,
  nameChance: 0.75,
  orphanNameChance: 0.25,
  foreignChance: 0.85,
  groupTrials: 6,
  kinChance: 0.45,
  learnedChance: 0.5,
  /** Tokens that the typical chance of a group (of a class) weighs against what was seen. */
  groupStrength: 20,
  recordStrength: 5,
  /** Typical shares of bead categories, and how many beads of them weigh against what was seen. */
  aloneShare: 0.025,
  /** Chance that a lone unit follows a lone unit, and how many steps of them weigh against what was seen. */
  aloneAgain: 0.2,
  /** Chance that a lone target unit follows a lone source unit: where one text has something of its own, so may the other. */
  aloneAcross: 0.08,
  runStrength: 12,
  twoShare: 0.027,
  threeShare: 0.0054,
  priorStrength: 60,
  /** Boundaries that the typical habits of joining units weigh against what was seen. */
  joinStrength: 30,
  /** Nats for a repeated unit to stand alone. */
  repeatedAlone: 1,
  /** Nats for a unit that reads like a page's clutter to stand alone. */
  clutterAlone: 4,
  /** Nats for such a unit to be part of a larger bead: nobody writes a button into a paragraph. */
  clutterInside: -2,
  /** Nats for one of the first or last units to stand alone, and how many those are. */
  edgeAlone: 1.2,
  edgeUnits: 3,
  /** Nats for a unit to stand alone for each name that nothing in the other text ties, where all other names are tied. */
  strangerAlone: 1.5,
  /** Units that the average weighs against what was seen of a size. */
  aloneStrength: 20,
  /** Length: variance of ln ratio for long units, added variance × shorter length, least variance of random pairs, caps in nats. */
  lengthSpread: 0.035,
  lengthShort: 1.4,
  lengthRandom: 0.3,
  lengthAgainst: 9,
  lengthFor: 3,
  /** Decoding: price of a two-sided bead in posterior; what the posterior of standing alone counts. */
  beadPrice: 0.3,
  aloneWorth: 0.1,
  /** Learning: least posterior of a teacher, least joint count, least G². */
  teacherSure: 0.8,
  leastTogether: 3,
  leastAssociation: 9,
  /** Rounds of estimating how surely two classes render each other; what the null word weighs; beads less to count. */
  learnRounds: 4,
  nullShare: 0.1,
  learnDiscount: 0.4,
  /** Least quality of a learned tie. */
  leastLearned: 0.38,
  /** Worth of equal punctuation marks beside that of equal words, 0…1. */
  markQuality: 1,
  /** Likeness by sound: least, and quality at the least. */
  leastLikeness: 0.8,
  likenessQuality: 0.4,
  /** Sounds at the beginning that two words of different languages must share to be kin, and quality of such a tie. */
  stemSounds: 5,
  stemQuality: 0.5,
  /** Nats for a bead that ends where larger units end on both sides, on one side only, or goes on beyond such an end. */
  endsTogether: 0.8,
  endsApart: -0.8,
  endInside: -1.5,
  /**
   * Second look, places of words: nats for each tie that an edge without ties should have had; words waiting for a tie by
   * chance that say nothing, as a multiple; words that the texts' rate of ties weighs against the bead's own; least nats of
   * a tie that tells where it lies; nats for a sentence without partner.
   */
  lookEdge: 1.3,
  lookSlack: 1.5,
  lookStrength: 16,
  lookTelling: 1,
  lookSentence: 1,
  /** Nats of ties that hold the two halves of a bead together, where every word had one. */
  lookHold: 25,
  /** Nats for clutter paired with text. */
  lookClutter: -2,
  /** Most nats that lengths weigh against a bead. */
  lookLength: 5,
  /** Price in nats of taking a stretch for an insertion; share of its words' losses that it gives back. */
  lookInsert: 6,
  lookRefund: 0.7,
  /** Log odds that the judge of leftovers needs to part a pair, to join one; Infinity = no judge. */
  judgePart: 1,
  judgeJoin: 0.5,
  /** Log odds that the judge of pieces needs to join a lone unit to a bead; Infinity = no judge. */
  judgePieces: 0.5,
  /** Least gain of a change; Infinity = no second look. */
  lookGain: 1,
  /** Nats that a run of beads out of order must bring over the number of places it could have been found at. */
  recoverMargin: 3,
  /** Share of a text in chapters from which two texts are translations. */
  chapterShare: 0.3,
  /** Log odds from which texts of which little is in order are a translation that lost much; Infinity = never. */
  translationOdds: 2,
  /**
   * From so many times the other text's length on, many units of a text hold more than a bead may of the other's: a page
   * stands in each, or all of it in one paragraph. Such texts are aligned by sentences.
   */
  unevenLength: 2.5,
  /** More copies than this share of a text's units make it a text in the other's language; 0 = no inserts are sought. */
  mostCopies: 0.35,
};
