import { createHash, randomBytes } from 'node:crypto';

const tokenBytes = 32;

/** A secret that opens something for whoever holds it, to be shown once. */
export function newToken(): string {
  return randomBytes(tokenBytes).toString('base64url');
}

/** What is kept of a token. Having 256 random bits it needs no salt and no slow hash. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
