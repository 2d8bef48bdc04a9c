import { scryptSync } from 'node:crypto';
import { hashPassword, symmetricDecrypt, symmetricEncrypt, verifyPassword } from 'better-auth/crypto';
import { expect, test } from 'vitest';

/** What docs/security.md says of the sign-in service's cryptography holds of the version that is installed. */

const password = 'rain on the old slate';

test('a password is kept as scrypt of it, with N 16384, r 16, p 1 and 16 random bytes of salt', async () => {
  const kept = await hashPassword(password);
  const [salt = '', key] = kept.split(':');
  expect(salt).toMatch(/^[\da-f]{32}$/);
  expect(scryptSync(password, salt, 64, { N: 16_384, r: 16, p: 1, maxmem: 64 * 1024 * 1024 }).toString('hex')).toBe(key);
  expect(await hashPassword(password)).not.toBe(kept);
  expect([await verifyPassword({ hash: kept, password }), await verifyPassword({ hash: kept, password: 'another' })]).toEqual([true, false]);
});

test('what is encrypted has a nonce of 24 bytes and a tag of 16, is never the same twice, and cannot be changed or read by another secret', async () => {
  const key = 'k'.repeat(43);
  const sealed = await symmetricEncrypt({ key, data: 'a seed' });
  expect(sealed).toHaveLength(2 * (24 + 'a seed'.length + 16));
  expect(await symmetricDecrypt({ key, data: sealed })).toBe('a seed');
  expect(await symmetricEncrypt({ key, data: 'a seed' })).not.toBe(sealed);
  const changed = `${sealed.slice(0, -1)}${sealed.endsWith('0') ? '1' : '0'}`;
  await expect(symmetricDecrypt({ key, data: changed })).rejects.toThrow();
  await expect(symmetricDecrypt({ key: 'l'.repeat(43), data: sealed })).rejects.toThrow();
});
