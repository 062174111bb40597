import type { DiscrepancyCategory, Severity } from '../model.ts';

/** How a category of ours is called elsewhere. */
export interface QualityType {
  /** Value of ITS 2.0 `locQualityIssueType`. */
  readonly its: string;
  /** Issue type of MQM (Multidimensional Quality Metrics), by its id. */
  readonly mqm: string;
}

/**
 * The one table from our categories to ITS 2.0 types and MQM; only exports use it.
 * Sources: ITS 2.0, section 8.18.1 (values of locQualityIssueType); MQM core and its ids.
 */
export const qualityTypes: Readonly<Record<DiscrepancyCategory, QualityType>> = {
  number: { its: 'numbers', mqm: 'number' },
  date: { its: 'inconsistent-entities', mqm: 'date-time' },
  unit: { its: 'numbers', mqm: 'measurement' },
  name: { its: 'inconsistent-entities', mqm: 'entity' },
  negation: { its: 'mistranslation', mqm: 'mistranslation' },
  omission: { its: 'omission', mqm: 'omission' },
  addition: { its: 'addition', mqm: 'addition' },
  editorial: { its: 'addition', mqm: 'addition' },
  untranslated: { its: 'untranslated', mqm: 'untranslated' },
  'wrong-language': { its: 'untranslated', mqm: 'untranslated' },
  quotation: { its: 'mistranslation', mqm: 'mistranslation' },
  attribution: { its: 'mistranslation', mqm: 'mistranslation' },
  loaded: { its: 'style', mqm: 'register' },
  terminology: { its: 'terminology', mqm: 'terminology' },
  mistranslation: { its: 'mistranslation', mqm: 'mistranslation' },
  tense: { its: 'grammar', mqm: 'tense-mood-aspect' },
  question: { its: 'mistranslation', mqm: 'mistranslation' },
  modality: { its: 'mistranslation', mqm: 'mistranslation' },
  inconsistent: { its: 'inconsistency', mqm: 'inconsistency' },
  misaligned: { its: 'other', mqm: 'other' },
  duplication: { its: 'duplication', mqm: 'duplication' },
  punctuation: { its: 'typographical', mqm: 'punctuation' },
  usage: { its: 'style', mqm: 'unidiomatic-style' },
  other: { its: 'uncategorized', mqm: 'other' },
};

/** ITS `locQualityIssueSeverity`, 0…100, higher is worse. The steps are ours: ITS leaves them to the tool. */
export const itsSeverity: Readonly<Record<Severity, number>> = {
  critical: 100,
  major: 70,
  minor: 40,
  info: 10,
};

/** The severity of ours nearest to an ITS one. */
export function severityOfIts(severity: number): Severity {
  if (severity >= 85) return 'critical';
  if (severity >= 55) return 'major';
  return severity >= 25 ? 'minor' : 'info';
}

/** The first category of ours with an ITS type; `other` where there is none. */
export function categoryOfIts(type: string): DiscrepancyCategory {
  const direct: Readonly<Partial<Record<string, DiscrepancyCategory>>> = {
    'inconsistent-entities': 'name',
    mistranslation: 'mistranslation',
    addition: 'addition',
    untranslated: 'untranslated',
    style: 'usage',
    numbers: 'number',
    grammar: 'tense',
  };
  const known = direct[type];
  if (known !== undefined) return known;
  // The table has our categories for keys; Object.entries forgets that.
  const entries = Object.entries(qualityTypes) as readonly (readonly [DiscrepancyCategory, QualityType])[];
  return entries.find(([, { its }]) => its === type)?.[0] ?? 'other';
}
