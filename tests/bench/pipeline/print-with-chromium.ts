/** Prints pages with Chromium, one after another: what a site would do that makes its PDFs with a browser. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser, NO_BROWSER } from '../../browser/tools/find-browser.ts';

/** @returns seconds a page */
export async function printWithChromium(site: string, slugs: readonly string[]): Promise<number> {
  const browser = await findBrowser();
  if (browser === undefined) throw new Error(NO_BROWSER);
  const folder = mkdtempSync(path.join(tmpdir(), 'tongbao-print-'));
  const begun = performance.now();
  for (const slug of slugs) {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(path.join(site, slug, 'index.html')).href);
    await page.pdf({ path: path.join(folder, `${slug}.pdf`), format: 'A4', tagged: true });
    await page.close();
  }
  const seconds = (performance.now() - begun) / 1000 / slugs.length;
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
  return seconds;
}
