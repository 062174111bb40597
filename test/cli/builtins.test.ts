import { describe, expect, it } from 'vitest';
import { loadWhole } from '../../src/cli/builtins.ts';

describe('loading with all functions compiled', () => {
  it('gives what was loaded, and passes on what failed', async () => {
    expect(await loadWhole(() => Promise.resolve('loaded'))).toBe('loaded');
    await expect(loadWhole(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  });
});
