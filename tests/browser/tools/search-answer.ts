/** What the search page has found, once it has. */

import type { Page } from 'playwright';
import { expect } from 'vitest';

/**
 * Waits for the answer.
 * @param query what has been typed: the answer to what was asked before may still be there, and the address tells them
 * apart. Not for pages from a disk, whose address stays as it is.
 * @returns the links of the results, without the words that their pages mark
 */
export async function foundIn(page: Page, query?: string): Promise<string[]> {
  const answer = () =>
    page.evaluate(() => ({
      query: new URLSearchParams(location.search).get('q'),
      status: document.querySelector('[data-search-status]')?.textContent,
    }));
  await expect.poll(answer).toMatchObject({
    status: expect.stringMatching(/^(?:找到|没有|检索暂时)/),
    ...(query === undefined ? {} : { query }),
  });
  return page
    .locator('[data-search-results] a')
    .evaluateAll((links) => links.map((link) => (link.getAttribute('href') ?? '').replace(/\?[^#]*/, '')));
}
