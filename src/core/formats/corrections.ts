import { relocatePassage } from '../edit/anchor-passage.ts';
import { detectText } from '../language/detect.ts';
import type { AnchoredPassage, Finding, Message, Span, TextId, Unit } from '../model.ts';
import { LossCounter } from './bilingual.ts';

/** Words of a unit and what is to stand in their place. */
export interface Replacement extends Span {
  readonly wording: string;
}

/** A unit with the proposals that were placed in it: in order, without overlaps. */
export interface CorrectedUnit {
  readonly unit: Unit;
  readonly replacements: readonly Replacement[];
  /** The content with every replacement made. */
  readonly content: string;
}

/** The text with people's proposals accepted, and the proposals that found no place. */
export interface CorrectedText {
  readonly units: readonly CorrectedUnit[];
  readonly losses: readonly Message[];
}

/** What is known of a text that proposals may belong to. */
export interface ProposalText {
  readonly id: TextId;
  readonly language: string;
}

/**
 * Says which text a finding's proposal is for: the one it points at; where it points at several, the one in whose
 * language the wording is; where that does not tell, the last in the order of the panes.
 */
export function textOfProposal(finding: Finding, texts: readonly ProposalText[]): TextId | undefined {
  const pointed = texts.filter((text) => finding.passages.some((passage) => passage.textId === text.id));
  if (pointed.length < 2) return pointed[0]?.id;
  const { language } = detectText(finding.proposedWording);
  const speaking = pointed.filter((text) => text.language.split('-')[0] === language);
  return (speaking.length > 0 ? speaking : pointed).at(-1)?.id;
}

/** Accepts every proposal for one text. units: all of it, in order; texts: of the comparison, in the order of the panes. */
export function correctText(
  textId: TextId,
  units: readonly Unit[],
  given: { readonly findings: readonly Finding[]; readonly texts: readonly ProposalText[] },
): CorrectedText {
  const losses = new LossCounter();
  const byUnit = new Map<string, Replacement[]>();
  const known = new Map(units.map((unit) => [unit.id, unit]));
  for (const finding of given.findings) {
    if (finding.proposedWording.trim() === '') continue;
    if (textOfProposal(finding, given.texts) !== textId) {
      losses.add('loss.proposalsElsewhere');
      continue;
    }
    for (const passage of finding.passages.filter((one) => one.textId === textId)) {
      const unit = known.get(passage.unitId);
      const span = unit ? placeIn(unit, passage) : null;
      if (!unit || !span) losses.add('loss.proposalsNotPlaced');
      else
        byUnit.set(unit.id, [...(byUnit.get(unit.id) ?? []), { ...span, wording: finding.proposedWording }]);
    }
  }
  const corrected = units.map((unit): CorrectedUnit => {
    const replacements = withoutOverlaps(byUnit.get(unit.id) ?? [], losses);
    return { unit, replacements, content: replaceIn(unit.content, replacements) };
  });
  return { units: corrected, losses: losses.list() };
}

function placeIn(unit: Unit, passage: AnchoredPassage): Span | null {
  const { startOffset, endOffset } = passage;
  if (endOffset > startOffset && unit.content.slice(startOffset, endOffset) === passage.quote)
    return { startOffset, endOffset };
  const found = relocatePassage(unit.content, passage);
  return found && found.endOffset > found.startOffset ? found : null;
}

function withoutOverlaps(wanted: readonly Replacement[], losses: LossCounter): readonly Replacement[] {
  const kept: Replacement[] = [];
  for (const one of wanted.toSorted((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset)) {
    if (one.startOffset < (kept.at(-1)?.endOffset ?? 0)) losses.add('loss.proposalsOverlap');
    else kept.push(one);
  }
  return kept;
}

/** Makes replacements in a text. They are in order and do not overlap. */
export function replaceIn(content: string, replacements: readonly Replacement[]): string {
  let text = '';
  let at = 0;
  for (const { startOffset, endOffset, wording } of replacements) {
    text += content.slice(at, startOffset) + wording;
    at = endOffset;
  }
  return text + content.slice(at);
}
