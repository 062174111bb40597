import { AppError } from '../errors.ts';
import { tidyLine } from '../text/lines.ts';
import type { TextBlock } from '../text/plain-blocks.ts';

/** Subtitles as blocks: cues joined to sentences, each with the time it begins as its place. */
export interface ReadSubtitles {
  readonly format: 'srt' | 'vtt';
  readonly blocks: readonly TextBlock[];
}

interface Cue {
  readonly startMs: number;
  readonly endMs: number;
  /** Lines without markup, empty ones left out. */
  readonly lines: readonly string[];
}

const timing =
  /^\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})\s*-->\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})(?:\s|$)/;
/** A silence so long ends what was being said. */
const longestGapMs = 4_000;
/** Captions without punctuation are cut at this length: some 40 seconds of speech. */
const longestBlock = 600;
const endsSentence = /(?:[.!?…]|\.{3})[»”"’')\]]*$/u;
const newSpeaker = /^(?:[-–—]\s*\S|>>|[♪♫])/u;
const soundOnly = /^[[(][^\])]{1,80}[\])]$/u;
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': '\u00a0',
  '&lrm;': '',
  '&rlm;': '',
};

const toMs = (parts: readonly (string | undefined)[]): number =>
  ((Number(parts[0] ?? 0) * 60 + Number(parts[1])) * 60 + Number(parts[2])) * 1000 +
  Number((parts[3] ?? '').padEnd(3, '0'));

/** A voice tag becomes the speaker's name; other tags and positions go. */
function plain(line: string): string {
  return tidyLine(
    line
      .replace(/<v(?:\.[^\s>]{1,50})?\s+([^>]{1,100})>/g, '$1: ')
      .replace(/<\/?[a-z0-9:.][^<>]{0,100}>/gi, '')
      .replace(/\{\\[^{}]{0,100}\}/g, '')
      .replace(/&(?:amp|lt|gt|nbsp|lrm|rlm);/g, (entity) => entities[entity] ?? entity),
  );
}

function readCues(text: string, isVtt: boolean): readonly Cue[] {
  const lines = text.split(/\r\n|\n|\r/);
  const cues: Cue[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const match = timing.exec(lines[index]!);
    if (match === null) continue;
    const held: string[] = [];
    // A blank line ends a cue; in SRT files of poor programs one may stand inside, and the next cue's number follows.
    while (index + 1 < lines.length && lines[index + 1]!.trim() !== '') {
      if (timing.test(lines[index + 1]!)) break;
      index += 1;
      held.push(lines[index]!);
    }
    if (!isVtt && /^\d+$/.test(held.at(-1)?.trim() ?? '') && timing.test(lines[index + 1] ?? '')) held.pop();
    cues.push({
      startMs: toMs(match.slice(1, 5)),
      endMs: toMs(match.slice(5, 9)),
      lines: held.map(plain).filter((line) => line !== ''),
    });
  }
  return cues;
}

/** Rolling captions show each line twice, once below and once above: the repetition goes. */
function dropRepeats(cues: readonly Cue[]): readonly Cue[] {
  let shown: readonly string[] = [];
  return cues.map((cue) => {
    let repeated = Math.min(shown.length, cue.lines.length);
    while (repeated > 0 && shown.slice(-repeated).join('\n') !== cue.lines.slice(0, repeated).join('\n'))
      repeated -= 1;
    const isRolling = repeated > 0 && cue.lines.length > 0;
    shown = cue.lines.length > 0 ? cue.lines : shown;
    return isRolling ? { ...cue, lines: cue.lines.slice(repeated) } : cue;
  });
}

function placeOf(ms: number): string {
  const pad = (count: number, width = 2): string => String(count).padStart(width, '0');
  const seconds = Math.floor(ms / 1000);
  return `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}.${pad(ms % 1000, 3)}`;
}

function joinLines(parts: readonly string[]): string {
  let joined = '';
  for (const part of parts) joined += joined === '' ? part : ` ${part}`;
  return joined;
}

function joinCues(cues: readonly Cue[]): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let parts: string[] = [];
  let startMs = 0;
  let endMs = 0;
  const flush = (): void => {
    if (parts.length > 0)
      blocks.push({
        kind: 'paragraph',
        content: joinLines(parts),
        place: `${placeOf(startMs)}–${placeOf(endMs)}`,
      });
    parts = [];
  };
  for (const cue of cues) {
    for (const [index, line] of cue.lines.entries()) {
      const length = parts.reduce((sum, part) => sum + part.length, 0);
      const isBreak =
        newSpeaker.test(line) ||
        soundOnly.test(line) ||
        soundOnly.test(parts.at(-1) ?? '') ||
        /^[^\s:]{1,40}(?:\s[^\s:]{1,40}){0,2}: /u.test(line) ||
        (index === 0 && cue.startMs - endMs > longestGapMs) ||
        length > longestBlock;
      if (isBreak) flush();
      if (parts.length === 0) startMs = cue.startMs;
      parts.push(line);
      endMs = Math.max(cue.endMs, cue.startMs);
      if (endsSentence.test(line)) flush();
    }
  }
  flush();
  return blocks;
}

/** Says whether a text is subtitles: WebVTT by its head, SubRip by its timings. */
export function sniffSubtitles(text: string): 'srt' | 'vtt' | undefined {
  if (/^\ufeff?WEBVTT(?:[ \t\r\n]|$)/.test(text)) return 'vtt';
  const head = text
    .slice(0, 4_000)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '');
  const first = head.findIndex((line) => timing.test(line));
  return first >= 0 && first <= 2 ? 'srt' : undefined;
}

/** Reads SubRip or WebVTT. Cues are joined until a sentence ends, a speaker changes or nobody speaks for four seconds;
 *  a block's place is its time, `00:00:01.000–00:00:04.000`. Throws AppError('format-broken') where no cue is found. */
export function readSubtitles(text: string, fileName: string): ReadSubtitles {
  const format = sniffSubtitles(text) ?? 'srt';
  const body =
    format === 'vtt' ? text.replace(/^(?:NOTE|STYLE|REGION)\b[^\n]*(?:\n(?!\s*\n)[^\n]*)*/gm, '') : text;
  const cues = readCues(body, format === 'vtt');
  if (cues.length === 0) throw new AppError('format-broken', { file: fileName, reason: 'no-cues' });
  return { format, blocks: joinCues(dropRepeats(cues)) };
}
