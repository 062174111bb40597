import { lettered } from '../../text/lettered.ts';
import { isContentUnit } from '../../model.ts';
import type { Passage, Span, Unit } from '../../model.ts';
import { shorten } from '../issues.ts';
import type { CheckInput, CheckText } from '../types.ts';
import type { LoosePassages } from '../quotes/match.ts';
import type { Finding } from './speakers.ts';

/**
 * What an editor says in texts that are no translations of each other: remarks inside an article, and sentences that the
 * newsroom itself introduces as background («Нагадаємо, …», «Напомним, …») and no other text has. Everything else that
 * one report lacks contradicts nothing and is not told.
 */
export function findAsides(input: CheckInput): Finding[] {
  if (input.mode !== 'comparable') return [];
  return input.texts.flatMap((text) => [...remarksOf(text), ...backgroundOf(text, input.loose ?? [])]);
}

function remarksOf(text: CheckText): Finding[] {
  return text.units.filter(isContentUnit).flatMap((unit) =>
    unit.marks
      .filter((mark) => mark.reason === 'editorial' && unit.contentStatus === 'auto')
      // Whole units are told where rows are compared.
      .filter((mark) => mark.startOffset > 0 || mark.endOffset < unit.content.length)
      .map((mark) => asFinding(text, unit, mark, 'editorial')),
  );
}

/** How a newsroom opens what it adds from its own archive. */
const background = lettered.iu`^(?:нагада(?:ємо|ю)|як (?:раніше )?повідомля(?:лося|в|ла|ли)|раніше (?:повідомлялося|стало відомо)|напомн(?:им|ю)|как (?:ранее )?сообща(?:лось|л|ла|ли)|ранее (?:сообщалось|стало известно)|as (?:previously|earlier) reported|it was (?:earlier|previously) reported|(?:we |to )?recall that|as a reminder)(?!\p{L})`;

function backgroundOf(text: CheckText, loose: readonly LoosePassages[]): Finding[] {
  return text.units.filter(isContentUnit).flatMap((unit) => {
    const spans: readonly Span[] =
      unit.segments.length > 0 ? unit.segments : [{ startOffset: 0, endOffset: unit.content.length }];
    return spans
      .filter((span) => background.test(unit.content.slice(span.startOffset, span.endOffset).trimStart()))
      .filter((span) => !loose.some(({ a, b }) => [a, b].some((one) => meets(one, unit, span))))
      .map((span) => asFinding(text, unit, span, 'addition'));
  });
}

const meets = (passage: Passage, unit: Unit, span: Span): boolean =>
  passage.unitId === unit.id && passage.startOffset < span.endOffset && span.startOffset < passage.endOffset;

function asFinding(
  text: CheckText,
  unit: Unit,
  { startOffset, endOffset }: Span,
  category: 'editorial' | 'addition',
): Finding {
  const words = unit.content.slice(startOffset, endOffset).trim();
  const isRemark = category === 'editorial';
  return {
    category,
    checkId: isRemark ? 'editorial/remark' : 'addition/background',
    severity: 'minor',
    tier: isRemark ? 'shown' : 'more',
    passages: [{ textId: text.id, unitId: unit.id, startOffset, endOffset }],
    message: {
      key: isRemark ? 'check.editorial.remark' : 'check.addition.background',
      params: { sigil: text.sigil, words: shorten(words) },
    },
    evidence: [],
  };
}
