import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createIdleStart } from '../../../src/services/worker/idle-start.ts';

describe('a start when nobody asks', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const call = (idle: ReturnType<typeof createIdleStart>, method: string, isOk = true): void =>
    idle.begin(method)(isOk);

  it('comes once a project is open and nothing was asked for the time given, and only once', () => {
    const start = vi.fn();
    const idle = createIdleStart(100, start);
    call(idle, 'appInfo');
    vi.advanceTimersByTime(1000);
    call(idle, 'projectOpen', false);
    vi.advanceTimersByTime(1000);
    expect(start).not.toHaveBeenCalled();
    call(idle, 'projectOpen');
    vi.advanceTimersByTime(99);
    call(idle, 'comparisonView');
    vi.advanceTimersByTime(99);
    expect(start).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(start).toHaveBeenCalledTimes(1);
    call(idle, 'projectOpen');
    vi.advanceTimersByTime(1000);
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('waits for the end of what is under way', () => {
    const start = vi.fn();
    const idle = createIdleStart(100, start);
    call(idle, 'projectNew');
    const end = idle.begin('importText');
    call(idle, 'comparisonView');
    vi.advanceTimersByTime(1000);
    expect(start).not.toHaveBeenCalled();
    end(true);
    vi.advanceTimersByTime(100);
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('does not come with the project closed, nor after it was told to stop', () => {
    const start = vi.fn();
    const idle = createIdleStart(100, start);
    call(idle, 'projectOpenSample');
    call(idle, 'projectClose');
    vi.advanceTimersByTime(1000);
    call(idle, 'projectOpen');
    idle.stop();
    vi.advanceTimersByTime(1000);
    expect(start).not.toHaveBeenCalled();
  });
});
