import { existsSync } from 'node:fs';

/** The browser that the machine has; undefined where it has none. */
export const systemChromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));

/** What Playwright is told of it: where the machine has none, Playwright has brought its own. */
export const browserPath = systemChromium === undefined ? {} : { executablePath: systemChromium };
