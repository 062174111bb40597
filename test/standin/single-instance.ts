import {
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  watch,
  writeFileSync,
  type FSWatcher,
} from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './chromium.ts';

/** What a second instance tells the first before it ends. */
export interface SecondInstance {
  readonly argv: readonly string[];
  readonly workingDirectory: string;
  readonly additionalData: unknown;
}

/**
 * Holds the lock of one user-data folder: a file with our pid, and a folder of letters from later instances.
 * Letters, not a socket: the second one writes and may end at once.
 */
export class SingleInstance {
  readonly #lock: string;
  readonly #letters: string;
  #watcher: FSWatcher | undefined;

  constructor(userData: string) {
    this.#lock = join(userData, 'SingletonLock');
    this.#letters = join(userData, 'SingletonLetters');
    mkdirSync(this.#letters, { recursive: true });
  }

  /** True when we are the first; else tells the first about us. */
  request(message: SecondInstance, onSecond: (second: SecondInstance) => void): boolean {
    if (this.isHeld) return true;
    const holder = this.#holder();
    if (holder !== undefined && holder !== process.pid && isAlive(holder)) {
      const letter = join(this.#letters, `${process.pid}.json`);
      writeFileSync(`${letter}.part`, JSON.stringify(message));
      renameSync(`${letter}.part`, letter);
      return false;
    }
    writeFileSync(this.#lock, String(process.pid));
    for (const name of readdirSync(this.#letters)) rmSync(join(this.#letters, name), { force: true });
    this.#watcher = watch(this.#letters, { persistent: false }, () => this.#readLetters(onSecond));
    return true;
  }

  get isHeld(): boolean {
    return this.#watcher !== undefined;
  }

  release(): void {
    if (this.#watcher === undefined) return;
    this.#watcher.close();
    this.#watcher = undefined;
    rmSync(this.#lock, { force: true });
  }

  #holder(): number | undefined {
    try {
      return Number(readFileSync(this.#lock, 'utf8')) || undefined;
    } catch {
      return undefined;
    }
  }

  #readLetters(onSecond: (second: SecondInstance) => void): void {
    for (const name of readdirSync(this.#letters)) {
      if (!name.endsWith('.json')) continue;
      const letter = join(this.#letters, name);
      // Only `request` above writes letters, and each appears whole by its rename.
      const second = JSON.parse(readFileSync(letter, 'utf8')) as SecondInstance;
      rmSync(letter, { force: true });
      onSecond(second);
    }
  }
}
