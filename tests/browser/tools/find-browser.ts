/** Finds a browser for the tests on this machine; none is ever downloaded. */

import { existsSync } from 'node:fs';
import { type Browser, chromium, errors } from 'playwright';

/** What a reader of the test report is told where there is no browser. */
export const NO_BROWSER =
  'no browser for the tests: set CHROME_PATH, install Chrome or Edge, run `npx playwright install chromium`, or on Debian `apt-get install chromium`';

/** Nothing of the browser's own may go out: the tests talk to this machine only. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/**
 * Starts the first browser found, in the order of the README.
 * @returns `undefined` where there is none
 * @throws where there is none and `CI` is set: there the browser tests are not optional
 */
export async function findBrowser(): Promise<Browser | undefined> {
  const root = process.getuid?.() === 0;
  const args = root ? [...QUIET, '--no-sandbox'] : QUIET;
  for (const choice of choices()) {
    const browser = await chromium.launch({ ...choice, args }).catch((problem: unknown) => {
      // One that starts too slowly is there all the same.
      if (problem instanceof errors.TimeoutError) throw problem;
      return undefined;
    });
    if (browser !== undefined) return browser;
  }
  if (process.env.CI === 'true') throw new Error(NO_BROWSER);
  return undefined;
}

function choices(): { executablePath?: string; channel?: string }[] {
  const named = process.env.CHROME_PATH;
  const debian = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].filter((path) => existsSync(path));
  return [
    ...(named === undefined || named === '' ? [] : [{ executablePath: named }]),
    {},
    { channel: 'chrome' },
    { channel: 'msedge' },
    ...debian.map((executablePath) => ({ executablePath })),
  ];
}
