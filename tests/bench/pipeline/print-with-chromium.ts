/**
 * Prints pages with Chromium, one after another: what a site would do that makes its PDFs with a browser. A program of its
 * own, so that all its processes can be measured: `node print-with-chromium.js SITE SLUG…`.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser, NO_BROWSER } from '../../browser/tools/find-browser.ts';

const [, , site = '', ...slugs] = process.argv;
const browser = await findBrowser();
if (browser === undefined) throw new Error(NO_BROWSER);
const folder = mkdtempSync(path.join(tmpdir(), 'tongbao-print-'));
for (const slug of slugs) {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(path.join(site, slug, 'index.html')).href);
  await page.pdf({ path: path.join(folder, `${slug}.pdf`), format: 'A4', tagged: true });
  await page.close();
}
await browser.close();
rmSync(folder, { recursive: true, force: true });
