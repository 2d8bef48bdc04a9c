import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** What hangs is ended; a busy machine is waited for. */
const timeouts = { testTimeout: 180_000, hookTimeout: 180_000 };
/** Files share their modules, and close what they opened. */
const integration = { include: ['tests/integration/**/*.test.ts'], isolate: false, ...timeouts };

/** A class's five weeks, lived through by everything that other files test on both databases. */
const longest = 'tests/integration/demonstration.test.ts';

/** Needs both databases at once, and so PostgreSQL's server. */
const betweenDatabases = 'tests/integration/move.test.ts';

/** Everything that touches a database runs on both. */
export default defineConfig({
  resolve: { alias: { '@': path.resolve(import.meta.dirname) } },
  test: {
    // By itself vitest leaves one core to nobody.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate: false, ...timeouts } },
      { extends: true, test: { name: 'commands', include: ['tests/{commands,access}/**/*.test.ts'], ...timeouts } },
      { extends: true, test: { name: 'sqlite', globalSetup: ['tests/integration/sqliteTemplate.ts'], ...integration, exclude: [betweenDatabases] } },
      { extends: true, test: { name: 'postgresql', setupFiles: ['tests/integration/watchedStatements.ts'], globalSetup: ['tests/integration/postgresServer.ts'], ...integration, exclude: [longest] } },
    ],
  },
});
