import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** In DIPs, on the desktop's coordinates. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
/** How the window stood when it was last closed. */
export interface WindowState {
  readonly bounds: Partial<Rectangle> & Pick<Rectangle, 'width' | 'height'>;
  readonly isMaximized: boolean;
}

export const smallestWindow = { width: 900, height: 560 };
const firstState: WindowState = { bounds: { width: 1440, height: 900 }, isMaximized: false };

/** Reads the remembered state; a missing or damaged file gives the first one. */
export function readWindowState(path: string): WindowState {
  try {
    return parseWindowState(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // Only the place of a window is at stake: starting over is right.
    return firstState;
  }
}

/** Checks what was read: a file can hold anything. */
export function parseWindowState(input: unknown): WindowState {
  if (typeof input !== 'object' || input === null) return firstState;
  const { x, y, width, height, isMaximized } = input as Record<string, unknown>;
  const isWhole = (part: unknown): part is number =>
    Number.isInteger(part) && Math.abs(Number(part)) < 100_000;
  if (!isWhole(width) || !isWhole(height)) return firstState;
  const size = {
    width: Math.max(width, smallestWindow.width),
    height: Math.max(height, smallestWindow.height),
  };
  const place = isWhole(x) && isWhole(y) ? { x, y } : {};
  return { bounds: { ...size, ...place }, isMaximized: isMaximized === true };
}

/** Keeps the window on a display that is still there: without an overlap its place is forgotten. */
export function fitToDisplays(state: WindowState, workAreas: readonly Rectangle[]): WindowState {
  const { x, y, width, height } = state.bounds;
  const largest = workAreas.reduce<Rectangle | undefined>(
    (best, area) => (best === undefined || area.width * area.height > best.width * best.height ? area : best),
    undefined,
  );
  const size = {
    width: Math.min(width, largest?.width ?? width),
    height: Math.min(height, largest?.height ?? height),
  };
  if (x === undefined || y === undefined) return { ...state, bounds: size };
  // At least this much of the title bar must be reachable, in DIPs.
  const reach = 80;
  const isReachable = workAreas.some(
    (area) =>
      x + width - reach > area.x &&
      x + reach < area.x + area.width &&
      y >= area.y &&
      y + reach < area.y + area.height,
  );
  return { ...state, bounds: isReachable ? { x, y, ...size } : size };
}

/** Remembers the state; whole or not at all. */
export function writeWindowState(path: string, bounds: Rectangle, isMaximized: boolean): void {
  mkdirSync(dirname(path), { recursive: true });
  const { x, y, width, height } = bounds;
  writeFileSync(`${path}.new`, JSON.stringify({ x, y, width, height, isMaximized }));
  renameSync(`${path}.new`, path);
}
