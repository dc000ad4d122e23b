/** A browser for a file of tests: found once, closed at the end; without one its tests are skipped, and that is said. */

import type { Browser } from 'playwright';
import { afterAll, describe } from 'vitest';
import { findBrowser, NO_BROWSER } from './find-browser.ts';

/** Groups tests that need a browser. */
export async function describeInBrowser(title: string, tests: (browser: Browser) => void): Promise<void> {
  const browser = await findBrowser();
  if (browser === undefined) {
    process.stderr.write(`${title}: ${NO_BROWSER}\n`);
    describe.skip(title, () => undefined);
    return;
  }
  describe(title, () => {
    afterAll(() => browser.close());
    tests(browser);
  });
}
