import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const pollMs = 100;

/** Runs `work` while holding out/.build.lock; waits for another build, takes over from a dead one. */
export async function withBuildLock(root: string, work: () => Promise<void>): Promise<void> {
  const path = join(root, 'out/.build.lock');
  mkdirSync(join(root, 'out'), { recursive: true });
  while (!takeLock(path)) {
    if (!isHolderAlive(path)) rmSync(path, { force: true });
    else await sleep(pollMs);
  }
  try {
    await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function takeLock(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function isHolderAlive(path: string): boolean {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    // An empty file is a holder between creating and writing: it lives.
    if (pid === 0) return true;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
