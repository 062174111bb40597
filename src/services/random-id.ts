import { randomBytes } from 'node:crypto';

/** A short id that never comes twice: 96 random bits, 16 characters of A–Z a–z 0–9 - _. */
export function randomId(): string {
  return randomBytes(12).toString('base64url');
}
