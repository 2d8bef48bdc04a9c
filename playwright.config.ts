import { defineConfig } from '@playwright/test';
import { browserPath } from './commands/systemChromium';

const port = 3217;
/** Where a test that wants mail takes it. */
export const mailPort = 3218;
const tsx = 'node node_modules/tsx/dist/cli.mjs';
/** Of two such lists Chromium heeds the last: these are Playwright's own that matter here, and the two hidden pages of the
 *  address bar, which took a tenth of its time. */
const disabledFeatures = [
  'WebUIOmniboxPopup', 'WebUIOmniboxFullPopup', 'WebUIOmniboxAimPopup', 'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable', 'MediaRouter', 'PaintHolding', 'ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch',
];

export default defineConfig({
  testDir: 'tests/e2e',
  // A busy machine answers late.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  // What passed only then is told at the end.
  retries: 1,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    actionTimeout: 30_000,
    launchOptions: {
      ...browserPath,
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', `--disable-features=${disabledFeatures.join(',')}`],
    },
  },
  webServer: {
    // With something of everything in the database, which tests/e2e/installed.ts tells of.
    command: `${tsx} commands/setUp.ts client && ${tsx} tests/e2e/install.ts && node commands/start.mjs`,
    url: `http://localhost:${port}`,
    timeout: 300_000,
    env: { PORT: String(port), DATA_DIR: 'test-results/data', SMTP_URL: `smtp://127.0.0.1:${mailPort}` },
  },
});
