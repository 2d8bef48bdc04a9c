import path from 'node:path';
import { defineConfig } from 'vitest/config';

const timeouts = { testTimeout: 60_000, hookTimeout: 60_000 };
const integration = { include: ['tests/integration/**/*.test.ts'], ...timeouts };

/** Everything that touches a database runs on both. */
export default defineConfig({
  resolve: { alias: { '@': path.resolve(import.meta.dirname) } },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate: false } },
      { extends: true, test: { name: 'commands', include: ['tests/commands/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 } },
      { extends: true, test: { name: 'sqlite', env: { TEST_PROVIDER: 'sqlite' }, ...integration } },
      {
        extends: true,
        test: {
          name: 'postgresql',
          env: { TEST_PROVIDER: 'postgresql' },
          globalSetup: ['tests/integration/postgresServer.ts'],
          ...integration,
        },
      },
    ],
  },
});
