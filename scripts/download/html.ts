/** Full text as one HTML file that can be mailed and kept: style and pictures inside, no script, printed like the page. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { OneFilePage } from '../../layouts/pages/one-file-page.tsx';
import { Rules } from '../../layouts/text/line-breaks.tsx';
import { BlockAnchors } from '../../layouts/text/text-walk.tsx';
import type { Document } from '../document/document.ts';
import { pageStyle } from '../document/page-style.ts';
import { pictureType } from '../document/pictures.ts';
import { LINE_RULES } from '../language/breaking/line-rules.ts';
import { pageWords } from '../messages/pages/page.ts';
import { blockAnchors } from '../notice/block-anchors.ts';
import type { Picture } from '../notice/model.ts';
import type { PageSite } from '../notice/site/site-parts.ts';
import { themeStyle } from '../notice/site/theme.ts';

/** The style sheets of the pages that the text needs, and one of its own. */
const STYLES = [
  'tokens',
  'controls',
  'base',
  'notice/notice-page',
  'notice/text',
  'notice/endings',
  'notice/permalink',
  'notice/table',
  'print',
  'pages/one-file-page',
] as const;

/**
 * Writes the page of a notice as UTF-8.
 * @throws Refusal for a picture that is missing or of a kind that is not shown everywhere
 */
export function writeHtml(
  document: Document,
  { language, theme }: Pick<PageSite, 'language' | 'theme'>,
): Uint8Array {
  const pictures = new Map(document.pictures().map(({ picture, bytes }) => [picture, dataAddress(bytes)]));
  const page = OneFilePage({
    document,
    words: pageWords(language),
    style: theme?.colour === undefined ? style() : `${style()}${themeStyle(theme.colour)}`,
    pictureAddress: (picture: Picture) => pictures.get(picture),
  });
  return new TextEncoder().encode(
    `<!doctype html>\n${renderToString(
      h(Rules.Provider, { value: LINE_RULES }, h(BlockAnchors.Provider, { value: blockAnchors }, page)),
    )}\n`,
  );
}

function dataAddress(bytes: Uint8Array): string {
  return `data:image/${pictureType(bytes) ?? ''};base64,${Buffer.from(bytes).toString('base64')}`;
}

let made: string | undefined;

/** The sheets in one, without their comments. They are written for pages: what is not in this one does no harm. */
function style(): string {
  const { resolve } = createRequire(import.meta.url);
  made ??= STYLES.map(
    (name) =>
      readFileSync(resolve(`#layouts/styles/${name}.css`), 'utf8') + (name === 'print' ? pageStyle() : ''),
  )
    .join('')
    .replaceAll('\r\n', '\n')
    .replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '')
    .replace(/\n\s*\n+/g, '\n');
  return made;
}
