/**
 * A browser for a file of tests: found once, closed at the end; without one its tests are skipped, and that is said.
 *
 * No test looks only once at what a page comes to. `goto`, `reload` and, after a click that leads to another page,
 * `waitForURL` end when the page is loaded, by when its scripts have run; what an action does to the page itself is
 * waited for by `expect.poll`. That something does not happen is looked at once something later has happened.
 */

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
