import { lineHeightOf, type PaneFace } from './pane-face.ts';
import type { PaneLook, PaneMark } from './pane-types.ts';
import { decorationsPx, type PlainPane, type PlainUnit } from './plain-layout.ts';

// What a pane shows before its editor is there: the same words at the same place, as plain paragraphs.

/** What a pane is drawn from. */
export interface PlainContent {
  readonly pane: PlainPane;
  readonly look: PaneLook | undefined;
  readonly face: PaneFace;
  readonly ariaLabel: string;
}

/** Draws the paragraphs over the host, where the editor will stand. Whoever draws removes the element. */
export function drawPlainPane(host: HTMLElement, { pane, look, face, ariaLabel }: PlainContent): HTMLElement {
  const layer = document.createElement('div');
  layer.className = 'plain-pane';
  layer.setAttribute('role', 'group');
  layer.setAttribute('aria-label', ariaLabel);
  layer.style.fontFamily = face.fontFamily;
  layer.style.fontSize = `${String(face.fontSizePx)}px`;
  const lineHeightPx = lineHeightOf(face.fontSizePx);
  layer.style.lineHeight = `${String(lineHeightPx)}px`;
  for (const unit of pane.units) {
    layer.append(
      numberOf(unit, pane.numbersWidthPx, lineHeightPx),
      ...signsOf(unit, look, pane.numbersWidthPx),
      paragraphOf(unit, marksOf(unit, look), pane.numbersWidthPx + decorationsPx),
    );
  }
  host.append(layer);
  return layer;
}

/** Line height of the numbers (panes.css): they stand at the foot of the first line. */
const numberHeightPx = 26;

function numberOf(unit: PlainUnit, widthPx: number, lineHeightPx: number): HTMLElement {
  const number = document.createElement('span');
  number.className = 'plain-number';
  number.setAttribute('aria-hidden', 'true');
  number.style.top = `${String(unit.topPx + lineHeightPx - numberHeightPx)}px`;
  number.style.width = `${String(widthPx)}px`;
  number.textContent = String(unit.line + 1);
  return number;
}

function signsOf(unit: PlainUnit, look: PaneLook | undefined, leftPx: number): readonly HTMLElement[] {
  const signs = look?.signs.filter(({ line }) => line === unit.line) ?? [];
  return signs.map(({ className }) => {
    const sign = document.createElement('span');
    // The editor paints a sign beside the first line of its unit only.
    sign.className = `plain-sign ${className}`;
    sign.style.top = `${String(unit.topPx)}px`;
    sign.style.left = `${String(leftPx)}px`;
    return sign;
  });
}

function marksOf(unit: PlainUnit, look: PaneLook | undefined): readonly PaneMark[] {
  return look?.marks.filter(({ line }) => line === unit.line) ?? [];
}

function paragraphOf(unit: PlainUnit, marks: readonly PaneMark[], leftPx: number): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.className = 'plain-unit';
  paragraph.dataset['line'] = String(unit.line);
  paragraph.style.top = `${String(unit.topPx)}px`;
  paragraph.style.left = `${String(leftPx)}px`;
  let start = 0;
  for (const end of unit.ends) {
    const line = document.createElement('span');
    line.className = 'plain-line';
    line.append(...piecesOf(unit.content, { start, end }, marks));
    paragraph.append(line);
    start = end;
  }
  return paragraph;
}

/** One line cut at the ends of the marks in it, each piece in the classes of all marks over it. */
function piecesOf(
  content: string,
  { start, end }: { readonly start: number; readonly end: number },
  marks: readonly PaneMark[],
): readonly HTMLElement[] {
  const inside = marks.filter(({ startOffset, endOffset }) => startOffset < end && endOffset > start);
  const cuts = inside.flatMap(({ startOffset, endOffset }) => [startOffset, endOffset]);
  const places = [...new Set([start, ...cuts.filter((cut) => cut > start && cut < end), end])];
  places.sort((a, b) => a - b);
  return places.slice(0, -1).map((from, at) => {
    const to = places[at + 1] ?? end;
    const piece = document.createElement('span');
    const over = inside.filter(({ startOffset, endOffset }) => startOffset <= from && endOffset >= to);
    piece.className = over.map(({ className }) => className).join(' ');
    piece.textContent = content.slice(from, to);
    return piece;
  });
}

/** Places in a text: 0-based unit and offset in it. */
export interface PlainSelection {
  readonly pane: number;
  readonly from: { readonly line: number; readonly offset: number };
  readonly to: { readonly line: number; readonly offset: number };
}

/** What the reader selected, or where they clicked, while the panes were plain; null where they did neither. */
export function plainSelection(layers: readonly HTMLElement[]): PlainSelection | null {
  const selection = document.getSelection();
  const pane = layers.findIndex((layer) => layer.contains(selection?.anchorNode ?? null));
  if (!selection || pane < 0) return null;
  const from = placeOf(selection.anchorNode, selection.anchorOffset);
  const to = placeOf(selection.focusNode, selection.focusOffset) ?? from;
  return from && to ? { pane, from, to } : null;
}

function placeOf(node: Node | null, offset: number): PlainSelection['from'] | null {
  const element = node instanceof Element ? node : node?.parentElement;
  const paragraph = element?.closest<HTMLElement>('.plain-unit');
  if (!node || !paragraph) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return { line: Number(paragraph.dataset['line']), offset: before.toString().length };
}
