import { randomFillSync } from 'node:crypto';

const idBytes = 12;
/** Random bits are fetched for many ids at once: an import makes a million of them. */
const pool = Buffer.allocUnsafe(idBytes * 512);
const used = { bytes: pool.length };

/** A short id that never comes twice: 96 random bits, 16 characters of A–Z a–z 0–9 - _. */
export function randomId(): string {
  if (used.bytes >= pool.length) {
    randomFillSync(pool);
    used.bytes = 0;
  }
  const id = pool.toString('base64url', used.bytes, used.bytes + idBytes);
  used.bytes += idBytes;
  return id;
}
