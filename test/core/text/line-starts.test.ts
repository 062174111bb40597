import { describe, expect, it } from 'vitest';
import { LinePatterns } from '../../../src/core/text/line-starts.ts';

const patterns = [
  /^(?:next|previous)\s+page$/iu,
  /^\d{1,3} views?$/iu,
  /^(?:the\s+)?editors?:.{1,20}$/iu,
  /^[-–]?\s*one day ago$/iu,
  /^(?:©|\(c\))\s.+$/u,
  /^ab?c|^x*yz$/u,
];
const lines = [
  'Next page',
  'PREVIOUS  page',
  'next of kin',
  '12 views',
  'views',
  'The editors: all of them',
  'Editor: one',
  'the editing',
  '– one day ago',
  'one day ago',
  '© Somebody',
  '(c) Somebody',
  'abc',
  'ac',
  'a',
  'yz',
  'xxyz',
  'z',
  '',
];

describe('LinePatterns', () => {
  it('matches just the lines that one of its patterns matches', () => {
    const all = new LinePatterns(patterns);
    expect(lines.filter((line) => all.match(line))).toEqual(
      lines.filter((line) => patterns.some((pattern) => pattern.test(line))),
    );
  });

  it('does not ask a pattern about lines that begin otherwise', () => {
    const asked: string[] = [];
    const pattern = /^(?:next|previous)\s+page$/u;
    pattern.test = (line) => {
      asked.push(line);
      return false;
    };
    const spied = new LinePatterns([pattern]);
    for (const line of lines) spied.match(line);
    expect(asked).toEqual(['Next page', 'PREVIOUS  page', 'next of kin']);
  });
});
