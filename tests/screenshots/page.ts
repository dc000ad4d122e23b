/** A page to be pictured. */

import type { Browser, BrowserContextOptions, Page } from 'playwright';

/** Nothing is wrong with a machine that is slow, or busy with other work. */
export const PATIENCE = 180_000;

export async function pageOf(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const page = await browser.newPage({ reducedMotion: 'reduce', ...options });
  page.setDefaultTimeout(PATIENCE);
  return page;
}
