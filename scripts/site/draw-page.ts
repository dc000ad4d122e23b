/** Turns a page component into the text of its file. */

import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** The HTML of the page, with the line that keeps browsers out of quirks mode. */
export function drawPage(page: VNode): string {
  return `<!doctype html>\n${renderToString(page)}\n`;
}
