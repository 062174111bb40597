const figure = /\d/u;

/**
 * Figures in digits as they can stand on both sides, of two signs and more: whole ones (scores, times, ranges) and their
 * parts, decimal commas read as points.
 */
export function figuresOf(text: string): readonly string[] {
  if (!figure.test(text)) return [];
  const found: string[] = [];
  for (const [whole] of text.matchAll(/\d+(?:[.,:–-]\d+)*/gu)) {
    if (whole.length < 2) continue;
    const parts = whole.split(/[:–-]/u).map((part) => part.replaceAll(',', '.'));
    if (parts.length > 1) found.push(parts.join('-'));
    found.push(...parts.filter((part) => part.length >= 2));
  }
  return found;
}
