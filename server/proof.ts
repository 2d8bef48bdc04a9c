import { createHmac, timingSafeEqual } from 'node:crypto';
import { readConfig, readSecrets } from './config';

/** Proof that this server said a text, by its secret: whoever reads both back need look nothing up. */
export function proofOf(text: string): string {
  return proofBy(text, readSecrets(readConfig())[0]);
}

/** Whether the proof is of the text, by the secret in use or one before it. */
export function isProved(text: string, proof: string): boolean {
  return readSecrets(readConfig()).some((secret) => isSame(proof, proofBy(text, secret)));
}

/** The same by the secret in use alone: who changes it because it has become known ends what it proved. */
export function isProvedNow(text: string, proof: string): boolean {
  return isSame(proof, proofOf(text));
}

function proofBy(text: string, secret: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url');
}

function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
