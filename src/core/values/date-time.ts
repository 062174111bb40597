import { oneOf } from '../text/word-list.ts';
import { lettered } from '../text/lettered.ts';
import type { DateWord } from './date-words.ts';
import { readSpokenHour } from './date-spoken-hours.ts';
import { readCount } from './date-tokens.ts';
import type { DateContext } from './date-tokens.ts';

/** A time of day read beside a date or alone. */
export interface TimeReading {
  readonly next: number;
  /** HH:MM or HH:MM:SS. */
  readonly time: string;
  /** Offset such as +02:00 or the zone's name as IANA writes it. */
  readonly zone?: string;
  readonly until?: string;
}

const zoneOffsets: Readonly<Record<string, string>> = {
  gmt: '+00:00', utc: '+00:00', z: '+00:00', est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00', mst: '-07:00', mdt: '-06:00', pst: '-08:00',
  pdt: '-07:00', bst: '+01:00', cet: '+01:00', cest: '+02:00', eet: '+02:00', eest: '+03:00', msk: '+03:00', мск: '+03:00',
}; // prettier-ignore
const cities: readonly (readonly [RegExp, string])[] = [
  [lettered.iu`^\s*(?:за|по)\s+(?:київськ|киевск)\p{L}+(?:\s+(?:часом|времени))?|^\s*за\s+києвом|^\s*ky?iev\s+time|^\s*kyiv\s+time`, 'Europe/Kyiv'],
  [lettered.iu`^\s*(?:за|по)\s+московськ\p{L}+(?:\s+часом)?|^\s*по\s+московск\p{L}+(?:\s+времени)?|^\s*по\s+москве|^\s*moscow\s+time`, 'Europe/Moscow'],
  [lettered.iu`^\s*(?:eastern|new\s+york)\s+time|^\s*(?:за|по)\s+(?:нью-йоркськ|вашингтон|нью-йоркск)\p{L}+`, 'America/New_York'],
  [/^\s*(?:за\s+гринвічем|по\s+гринвичу)/iu, '+00:00'],
]; // prettier-ignore
const anteMeridiem = new Set(['am', 'a']);
const postMeridiem = new Set(['pm', 'p']);
const pad = (number: number): string => String(number).padStart(2, '0');

/** Reads 20:32:13, 9:00 pm, «о 9 ранку», “5 o'clock”, and a zone after it. `isDated`: a date stands before it. */
export function readTime(context: DateContext, at: number, isDated: boolean): TimeReading | undefined {
  const first = readClock(context, at, isDated);
  if (first === undefined) return undefined;
  const { tokens } = context;
  const mark = tokens[first.next]?.text ?? '';
  const second = /^(?:[-–—]|до|to|until)$/u.test(mark) ? readClock(context, first.next + 1, true) : undefined;
  const last = second ?? first;
  // «з 10 до 11 ранку»: the part of the day belongs to both.
  const begin = second?.isAfternoon === true && first.hour < 12 && !first.isSaid ? { ...first, hour: first.hour + 12 } : first; // prettier-ignore
  const zone = readZone(context, last.next);
  const write = (clock: Clock): string => `${pad(clock.hour % 24)}:${pad(clock.minute)}${clock.second === undefined ? '' : `:${pad(clock.second)}`}`; // prettier-ignore
  return {
    next: zone?.next ?? last.next,
    time: write(begin),
    ...(zone === undefined ? {} : { zone: zone.zone }),
    ...(second === undefined ? {} : { until: write(second) }),
  };
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  readonly next: number;
  readonly isAfternoon: boolean;
  /** The part of the day or am/pm stands beside it. */
  readonly isSaid: boolean;
}

function readClock(context: DateContext, at: number, isDated: boolean): Clock | undefined {
  const { tokens } = context;
  const spoken = readSpokenHour(context, at);
  if (spoken !== undefined) {
    const half = readHalf(context, spoken.next);
    const hour = toDayHour(spoken.hour, half?.part);
    return { hour, minute: spoken.minute, next: half?.next ?? spoken.next, isAfternoon: hour >= 12, isSaid: half !== undefined }; // prettier-ignore
  }
  const count = readCount(context, at);
  if (count === undefined || count.value > 24 || !Number.isInteger(count.value) || count.value < 0)
    return undefined;
  const figures = count.isDigits ? readFigures(context, at) : undefined;
  const next = figures?.next ?? count.next;
  const half = readHalf(context, next);
  // 3:10 alone is a score or a ratio; 03:10, “at 3:10”, 3:10:05 are times.
  const isRatio = tokens[at]?.text.length === 1 && figures?.second === undefined && half === undefined;
  if (isRatio && !isDated && !oneOf`о|об|в|у|at|by|from|з|із|с|до|від|от|до|around|near|close`.has(tokens[at - 1]?.text ?? '')) return undefined; // prettier-ignore
  if (figures === undefined && half === undefined) {
    const isHour =
      /^(?:o'clock)$/u.test(tokens[next]?.text ?? '') || (isDated && isPlainHour(context, at, next));
    if (!isHour) return rangeClock(context, at, count.value, count.next);
    return { hour: count.value, minute: 0, next: tokens[next]?.text === "o'clock" ? next + 1 : next, isAfternoon: false, isSaid: false }; // prettier-ignore
  }
  const hour = toDayHour(count.value, half?.part);
  const isAfternoon = hour >= 12;
  return { hour, minute: figures?.minute ?? 0, ...(figures?.second === undefined ? {} : { second: figures.second }), next: half?.next ?? next, isAfternoon, isSaid: half !== undefined }; // prettier-ignore
}

/** «в 7», “at 7” right after a date and at the end of its clause. */
function isPlainHour({ tokens }: DateContext, at: number, next: number): boolean {
  const after = tokens[next];
  return oneOf`в|у|о|об|at`.has(tokens[at - 1]?.text ?? '') && (after === undefined || (after.kind === 'mark' && !/[-–%.,]/u.test(after.text))); // prettier-ignore
}

/** «з 10 до 11 ранку»: the first of two hours stands bare. */
function rangeClock(context: DateContext, at: number, hour: number, next: number): Clock | undefined {
  const { tokens } = context;
  const isFrom = oneOf`з|із|с|від|от|from|between`.has(tokens[at - 1]?.text ?? '');
  if (!isFrom || !/^(?:до|to|until|and|[-–])$/u.test(tokens[next]?.text ?? '')) return undefined;
  const second = readCount(context, next + 1);
  const half = second === undefined ? undefined : readHalf(context, second.next);
  return half === undefined ? undefined : { hour, minute: 0, next, isAfternoon: false, isSaid: false };
}

function readFigures({ tokens }: DateContext, at: number): { minute: number; second?: number; next: number } | undefined {
  // «об 11.15»: Ukrainian and Russian write the dot, too.
  const mark = oneOf`о|об`.has(tokens[at - 1]?.text ?? '') && tokens[at + 1]?.text === '.' ? '.' : ':';
  const glued = (place: number): boolean => tokens[place]?.text === mark && tokens[place]?.isApart === false && tokens[place + 1]?.kind === 'digits' && tokens[place + 1]?.isApart === false; // prettier-ignore
  const minute = tokens[at + 2];
  if (!glued(at + 1) || minute?.text.length !== 2 || Number(minute.text) > 59) return undefined;
  const second = tokens[at + 4];
  if (!glued(at + 3) || second?.text.length !== 2) return { minute: Number(minute.text), next: at + 3 };
  return { minute: Number(minute.text), second: Number(second.text), next: at + 5 };
} // prettier-ignore

type Part = NonNullable<DateWord['part']> | 'am' | 'pm';

/** Reads «ранку», “pm”, “in the morning”, «дня» after an hour. */
function readHalf({ tokens, language }: DateContext, at: number): { part: Part; next: number } | undefined {
  const isHourWord = tokens[at]?.time?.unit === 'hour' && tokens[at]?.time?.amount === undefined;
  const place = isHourWord ? at + 1 : at;
  const token = tokens[place];
  if (token === undefined) return undefined;
  if (language === 'en') {
    const isDotted = tokens[place + 1]?.text === '.' && tokens[place + 2]?.text === 'm';
    const isWord = token.text.length === 2;
    const next = isWord ? place + 1 : tokens[place + 3]?.text === '.' ? place + 4 : place + 3;
    if (anteMeridiem.has(token.text) && (isWord || isDotted)) return { part: 'am', next };
    if (postMeridiem.has(token.text) && (isWord || isDotted)) return { part: 'pm', next };
    const said =
      token.text === 'in' && tokens[place + 1]?.text === 'the' ? tokens[place + 2]?.time?.part : undefined;
    return said === undefined ? undefined : { part: said, next: place + 3 };
  }
  if (oneOf`ранку|вечора|ночі|утра|вечера|ночи|полудня`.has(token.text)) return { part: token.time?.part ?? 'day', next: place + 1 }; // prettier-ignore
  // «в три дня» is an hour, «за три дня» a stretch of time.
  const isHour = isHourWord || oneOf`в|во|о|об|к|около|близько`.has(tokens[at - 2]?.text ?? '');
  if (token.text === 'дня' && isHour) return { part: 'day', next: place + 1 };
  return undefined;
}

function toDayHour(hour: number, part: Part | undefined): number {
  if (part === undefined || hour > 12) return hour;
  if (part === 'am' || part === 'morning' || part === 'night') return part === 'night' && hour >= 9 && hour < 12 ? hour + 12 : hour === 12 ? 0 : hour; // prettier-ignore
  return hour === 12 ? 12 : hour + 12;
}

function readZone({ tokens, text }: DateContext, at: number): { zone: string; next: number } | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const offset = zoneOffsets[token.text];
  const sign = tokens[at + 1]?.text ?? '';
  if (offset !== undefined && (token.isCapital || token.text === 'мск')) {
    const hours = tokens[at + 2];
    const isMoved = /^[+−-]$/u.test(sign) && hours?.kind === 'digits' && Number(hours.text) <= 14;
    return isMoved ? { zone: `${sign === '+' ? '+' : '-'}${pad(Number(hours.text))}:00`, next: at + 3 } : { zone: offset, next: at + 1 }; // prettier-ignore
  }
  const rest = text.slice(tokens[at - 1]?.endOffset ?? token.startOffset, token.startOffset + 40);
  for (const [pattern, zone] of cities) {
    const match = pattern.exec(rest);
    if (match === null) continue;
    const end = (tokens[at - 1]?.endOffset ?? token.startOffset) + match[0].length;
    let next = at;
    while ((tokens[next]?.startOffset ?? Infinity) < end) next++;
    return { zone, next };
  }
  return undefined;
}
