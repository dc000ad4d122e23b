/** Reads a saved web page: finds the article in it and what the page says of it. */

import { say } from '../../messages/draft.ts';
import { refuse } from '../../notice/refusal.ts';
import { decide, type Trace } from '../concealed.ts';
import type { DraftOptions, DraftText, Remark } from '../draft.ts';
import { bytesOfBase64 } from '../parts/bytes.ts';
import { compact } from '../parts/compact.ts';
import { Paragraphs } from '../parts/paragraphs.ts';
import { childOf, type XmlElement, XmlFault } from '../parts/xml.ts';
import { hasTitleEnding } from '../understand/title.ts';
import { findArticle, hanOutsideLinks, pathTo, sentencesOf } from './article.ts';
import { decodeHtml } from './decode-html.ts';
import { Visibility } from './hidden.ts';
import { HtmlFlow } from './html-flow.ts';
import { linesOf, readRecord } from './page-text.ts';
import { titleOf } from './page-title.ts';
import { type ParsedPage, parseHtml } from './parse-html.ts';
import { commentsOf, isWordPage } from './word-page.ts';

/** @throws Refusal for what is no page, holds no article, or hides words of it that `options` do not decide about */
export function readHtml(bytes: Uint8Array, file: string, options: DraftOptions): DraftText {
  const { text, encoding } = decodeHtml(bytes, file);
  const { root: page, css } = parse(text, file);
  const article = articleOf(page, options) ?? refuse(say.noArticle(), file);
  const out = new Paragraphs(file, options);
  const title = titleOutside(page, article);
  if (title !== undefined) out.add({ place: 1, pieces: [{ text: title }] }, 1);
  const pictures = (address: string) => readDataPicture(address) ?? options.nearby?.(address);
  const flow = new HtmlFlow(out, pictures, new Visibility(css), title === undefined ? 0 : 1);
  flow.read(pathTo(page, article));
  const comments = commentsOf(page).map((words): Trace => ({ kind: 'comment', line: 1, text: words }));
  out.addRemarks(decide([...flow.traces, ...comments], options, file));
  const outside = linesOf(page, article);
  out.remarks.unshift(...remarksOn(page, article, outside));
  return out.text({ format: 'html', encoding, record: readRecord(page, outside) });
}

function articleOf(page: XmlElement, { wholePage }: DraftOptions): XmlElement | undefined {
  if (wholePage !== true && !isWordPage(page)) return findArticle(page);
  return childOf(page, 'body');
}

function parse(text: string, file: string): ParsedPage {
  try {
    return parseHtml(text);
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    return refuse(say.damaged('.html'), file);
  }
}

/** Below this share of the words that are no links, the wrong part of the page may have been taken. */
const LEAST_SHARE = 0.5;

/** How much of the page was left out, and every sentence of it. */
function remarksOn(page: XmlElement, article: XmlElement, outside: readonly string[]): Remark[] {
  const remarks: Remark[] = [];
  const characters = outside.join('').replace(/\s/g, '').length;
  if (characters > 0) remarks.push({ kind: 'article', text: String(characters) });
  const share = hanOutsideLinks(article) / Math.max(hanOutsideLinks(page), 1);
  if (share < LEAST_SHARE) remarks.push({ kind: 'articleSmall', text: `${Math.round(share * 100)}%` });
  return [...remarks, ...sentencesOf(outside).map((text): Remark => ({ kind: 'articleOutside', text }))];
}

/** Lines at the top of an article among which its title may be. */
const HEAD_LINES = 6;
const MOST_TITLE_LINES = 3;

/** Most pages set the title outside of the article; `undefined` where it is in it. */
function titleOutside(page: XmlElement, article: XmlElement): string | undefined {
  const title = titleOf(page, article);
  if (title === undefined) return undefined;
  const lines = linesOf(article).slice(0, HEAD_LINES + MOST_TITLE_LINES);
  const isThere = lines
    .slice(0, HEAD_LINES)
    .some((_, index) =>
      Array.from({ length: MOST_TITLE_LINES }, (_each, count) => lines.slice(index, index + count + 1)).some(
        (some) => compact(some.join('')) === compact(title),
      ),
    );
  return isThere || hasTitleEnding(lines[0] ?? '') ? undefined : title;
}

/** A picture that is in its own address. */
function readDataPicture(address: string): Uint8Array | undefined {
  const data = /^data:image\/[a-z+.-]{1,20};base64,/i.exec(address);
  return data === null ? undefined : bytesOfBase64(address.slice(data[0].length));
}
