import { describe, expect, it } from 'vitest';
import { commandWords } from '../../src/main/command-line.ts';

describe('words of a command', () => {
  it('are all that follow --cli, whatever Chromium was told before', () => {
    expect(
      commandWords(['/opt/zvirka', '--ozone-platform=headless', '--cli', 'check', 'a b.txt'], true),
    ).toEqual(['check', 'a b.txt']);
    expect(commandWords(['electron', '.', '--cli'], false)).toEqual([]);
  });
  it('are those of the installed program where the first names a command', () => {
    expect(commandWords(['/opt/zvirka', 'align', 'a', 'b'], true)).toEqual(['align', 'a', 'b']);
    expect(commandWords(['/opt/zvirka', '--help'], true)).toEqual(['--help']);
  });
  it('are none where files or nothing are given: the window opens', () => {
    expect(commandWords(['/opt/zvirka'], true)).toBeNull();
    expect(commandWords(['/opt/zvirka', '/home/o/p.zvirka'], true)).toBeNull();
    expect(commandWords(['electron', '.', 'check'], false)).toBeNull();
  });
});
