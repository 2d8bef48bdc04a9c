import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { killServer } from '../faults/serverKilled';

const folder = mkdtempSync(path.join(tmpdir(), 'afterread-killed-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** More rounds, and other faults: npm run test:faults. */
test('a server that is killed under load has lost nothing that it confirmed, wrote nothing twice, and broke nothing', async () => {
  const verdict = await killServer({ folder, rounds: 1, seed: 'short', port: 3291 });
  expect(verdict).toMatchObject({ rounds: 1, lost: 0, broken: 0 });
  expect(verdict.acknowledged).toBeGreaterThan(0);
}, 240_000);
