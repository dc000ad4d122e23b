/** Turns a page component into the text of its file. */

import { h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Rules } from '../../layouts/line-breaks.tsx';
import { LINE_RULES } from '../language/breaking/line-rules.ts';

/** The HTML of the page, with the line that keeps browsers out of quirks mode. */
export function drawPage(page: VNode): string {
  return `<!doctype html>\n${renderToString(h(Rules.Provider, { value: LINE_RULES }, page))}\n`;
}
