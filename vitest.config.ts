import path from 'node:path';
import { defineConfig } from 'vitest/config';

const timeouts = { testTimeout: 60_000, hookTimeout: 60_000 };
/** Files share their modules, and close what they opened. */
const integration = { include: ['tests/integration/**/*.test.ts'], isolate: false, ...timeouts };

/** A class's five weeks, lived through by everything that other files test on both databases. */
const longest = 'tests/integration/demonstration.test.ts';

/** Everything that touches a database runs on both. */
export default defineConfig({
  resolve: { alias: { '@': path.resolve(import.meta.dirname) } },
  test: {
    // By itself vitest leaves one core to nobody.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate: false, ...timeouts } },
      { extends: true, test: { name: 'commands', include: ['tests/{commands,access}/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 } },
      { extends: true, test: { name: 'sqlite', globalSetup: ['tests/integration/sqliteTemplate.ts'], ...integration } },
      { extends: true, test: { name: 'postgresql', globalSetup: ['tests/integration/postgresServer.ts'], ...integration, exclude: [longest] } },
    ],
  },
});
