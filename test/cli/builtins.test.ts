import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { loadWhole, v8Settings } from '../../src/cli/builtins.ts';

describe('loading with all functions compiled', () => {
  it('gives what was loaded, and passes on what failed', async () => {
    expect(await loadWhole(() => Promise.resolve('loaded'))).toBe('loaded');
    await expect(loadWhole(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  });
});

describe('what V8 is told', () => {
  it('is known to the version at hand', () => {
    const { status, stderr } = spawnSync(process.execPath, [...v8Settings, '--eval', ''], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
