import {
  agePattern,
  navigationLines,
  navigationPatterns,
  pictureCreditPattern,
  seeAlsoPattern,
  tailLines,
  weakNavigationLines,
} from '../text/clean-rules.ts';

/** Longer units are no buttons or labels. */
const LONGEST_LINE = 160;

/**
 * True for a unit that reads like what pages carry around an article: a menu, a button, a picture's credit, a call to
 * another story. Only a hint for the aligner: such a unit has a counterpart less often, but may well have one.
 */
export function isClutterLine(unit: string): boolean {
  if (unit.length > LONGEST_LINE) return false;
  const line = unit.trim();
  const words = line.toLowerCase().replace(/[\s:.…»>→]+$/u, '');
  if (navigationLines.has(words) || tailLines.has(words) || weakNavigationLines.has(words)) return true;
  if (agePattern.test(line) || seeAlsoPattern.test(line) || pictureCreditPattern.test(line)) return true;
  return navigationPatterns.some((pattern) => pattern.test(line));
}
