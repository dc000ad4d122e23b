/** Turns a page component into the text of its file. */

import { h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { OwnPartsOfSite } from '../../layouts/drawn.tsx';
import { Rules } from '../../layouts/text/line-breaks.tsx';
import { BlockAnchors } from '../../layouts/text/text-walk.tsx';
import { LINE_RULES } from '../language/breaking/line-rules.ts';
import { blockAnchors } from '../notice/block-anchors.ts';
import type { Way } from './address.ts';
import { finishPage } from './own-pages/finish-page.ts';
import { ownParts } from './parts.ts';

/**
 * The HTML of the page, with the line that keeps browsers out of quirks mode.
 * @param path of the page from the site's folder
 * @param way from the page to files of the site
 * @throws Refusal where a part that the site draws itself breaks the policy of the pages
 */
export function drawPage({ path, way }: { readonly path: string; readonly way: Way }, page: VNode): string {
  const parts = ownParts();
  const anchored = h(BlockAnchors.Provider, { value: blockAnchors }, page);
  const ruled = h(Rules.Provider, { value: LINE_RULES }, anchored);
  if (parts.size === 0) return document(renderToString(ruled));
  const html = document(renderToString(h(OwnPartsOfSite.Provider, { value: parts }, ruled)));
  return finishPage(html, way, path).html;
}

function document(html: string): string {
  return `<!doctype html>\n${html}\n`;
}
