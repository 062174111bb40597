/** What a threshold counts in. */
export type ThresholdUnit = 'log-odds' | 'words' | 'percent' | 'times' | 'days' | 'nats';

/** A number of a check that a project may set to another value. */
export interface Threshold {
  readonly id: string;
  /** The check it belongs to, as `checkId` of its findings. */
  readonly checkId: string;
  readonly unit: ThresholdUnit;
  /** As measured on the open sets; what holds where a project says nothing. */
  readonly shipped: number;
  /** Range, both ends inclusive, and the step in which it is set. */
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

/** Every threshold that a project may set, by check in the order of the list of checks. */
export const thresholds = [
  // Rounding that conversions in the press allow themselves: 100 km and 60 miles.
  { id: 'number.rounding', checkId: 'number', unit: 'percent', shipped: 8, least: 0, most: 20, step: 1 },
  // Weight that a run in the neighbouring language must gather: about one a word that only the neighbour has.
  { id: 'language.neighbour', checkId: 'language', unit: 'words', shipped: 3, least: 1, most: 8, step: 0.5 },
  // How much likelier the letters of an unknown word are in another Latin-script language than in English.
  { id: 'language.letters', checkId: 'language', unit: 'nats', shipped: 2.3, least: 1, most: 4, step: 0.1 },
  // Content words without a rendering at the end of a quotation from which its other version stops early.
  { id: 'quotation.tail', checkId: 'quotation', unit: 'words', shipped: 3, least: 1, most: 12, step: 1 },
  // How far from each other, relative to the length, two names may stand that replace each other.
  { id: 'name.distance', checkId: 'name', unit: 'percent', shipped: 35, least: 5, most: 100, step: 5 },
  // Added to what a stretch without counterpart must reach to be listed (which differs by language).
  { id: 'extent.margin', checkId: 'extent', unit: 'log-odds', shipped: 0, least: -2, most: 3, step: 0.1 },
  // From which it is listed at once.
  { id: 'extent.shown', checkId: 'extent', unit: 'log-odds', shipped: 2.6, least: -2, most: 6, step: 0.1 },
  // From which a whole sentence counts as missing.
  { id: 'extent.sentence', checkId: 'extent', unit: 'log-odds', shipped: 0, least: -2, most: 4, step: 0.1 },
  // A side says too little below this many content words: one free word is half of it.
  { id: 'extent.words', checkId: 'extent', unit: 'words', shipped: 5, least: 2, most: 20, step: 1 },
  // Uses of one concept in a text from which several words for it are told.
  { id: 'terminology.uses', checkId: 'terminology', unit: 'times', shipped: 3, least: 2, most: 20, step: 1 },
  // Share of content words that two sentences must have in common to speak of one thing, between comparable texts.
  {
    id: 'comparable.shared',
    checkId: 'comparable',
    unit: 'percent',
    shipped: 34,
    least: 10,
    most: 90,
    step: 2,
  },
  // Days between two publications that leave an event the same.
  { id: 'comparable.days', checkId: 'comparable', unit: 'days', shipped: 2, least: 0, most: 365, step: 1 },
] as const satisfies readonly Threshold[];

/** A threshold's name. */
export type ThresholdId = (typeof thresholds)[number]['id'];

/** What a project sets; an absent one is as shipped. */
export type ThresholdValues = Readonly<Partial<Record<ThresholdId, number>>>;

const byId: ReadonlyMap<string, Threshold> = new Map(thresholds.map((one) => [one.id, one] as const));

/** The threshold of that name; undefined for none. */
export const thresholdNamed = (id: string): Threshold | undefined => byId.get(id);

/** True where a value lies in the threshold's range; false for a name that is none. */
export function isThresholdValue(id: string, amount: number): boolean {
  const threshold = byId.get(id);
  return threshold !== undefined && amount >= threshold.least && amount <= threshold.most;
}

/** The value in force. */
export function thresholdOf(
  { thresholds: set }: { readonly thresholds?: ThresholdValues },
  id: ThresholdId,
): number {
  return set?.[id] ?? byId.get(id)?.shipped ?? Number.NaN;
}
