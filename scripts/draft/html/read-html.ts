/** Reads a saved web page: finds the article in it and what the page says of it. */

import { say } from '../../messages/draft.ts';
import { Refusal } from '../../notice/refusal.ts';
import { decide } from '../concealed.ts';
import type { DraftOptions, DraftText, Said } from '../draft.ts';
import { Paragraphs } from '../paragraphs.ts';
import { hasTitleEnding } from '../title.ts';
import { type XmlElement, XmlFault } from '../xml.ts';
import { type Article, findArticle } from './article.ts';
import { decodeHtml } from './decode-html.ts';
import { HtmlFlow } from './html-flow.ts';
import { linesOf, readRecord, titleOf } from './page-text.ts';
import { parseHtml } from './parse-html.ts';

/** @throws Refusal for what is no page, holds no article, or hides words of it that `options` do not decide about */
export function readHtml(bytes: Uint8Array, file: string, options: DraftOptions): DraftText {
  const { text, encoding } = decodeHtml(bytes, file);
  const page = parse(text, file);
  const article = findArticle(page) ?? refuse(say.noArticle(), file);
  const out = new Paragraphs(file, options);
  const title = titleOutside(page, article.element);
  if (title !== undefined) out.add({ place: 1, pieces: [{ text: title }] }, 1);
  const pictures = (address: string) => readDataPicture(address) ?? options.nearby?.(address);
  const flow = new HtmlFlow(out, pictures, title === undefined ? 0 : 1);
  flow.read(article.element);
  out.addRemarks(decide(flow.traces, options, file));
  const outside = linesOf(page, article.element);
  out.remarks.unshift({ kind: 'article', text: nameOf(article, outside) });
  return out.text({ format: 'html', encoding, record: readRecord(page, outside) });
}

function parse(text: string, file: string): XmlElement {
  try {
    return parseHtml(text);
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    return refuse(say.damaged('.html'), file);
  }
}

/** What it was found by, and how much else the page holds. */
function nameOf({ by }: Article, outside: readonly string[]): string {
  const characters = outside.join('').replace(/\s/g, '').length;
  return `${by} (+${characters})`;
}

/** Lines at the top of an article among which its title may stand. */
const HEAD_LINES = 6;
const MOST_TITLE_LINES = 3;

/** Most pages set the title outside of the article; `undefined` where it stands in it. */
function titleOutside(page: XmlElement, article: XmlElement): string | undefined {
  const title = titleOf(page, article);
  if (title === undefined) return undefined;
  const squash = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');
  const lines = linesOf(article).slice(0, HEAD_LINES + MOST_TITLE_LINES);
  const isThere = lines
    .slice(0, HEAD_LINES)
    .some((_, index) =>
      Array.from({ length: MOST_TITLE_LINES }, (_each, count) => lines.slice(index, index + count + 1)).some(
        (some) => squash(some.join('')) === squash(title),
      ),
    );
  return isThere || hasTitleEnding(lines[0] ?? '') ? undefined : title;
}

/** A picture that stands in its own address. */
function readDataPicture(address: string): Uint8Array | undefined {
  const data = /^data:image\/[a-z+.-]{1,20};base64,/i.exec(address);
  return data === null ? undefined : Buffer.from(address.slice(data[0].length), 'base64');
}

function refuse([says, advice]: Said, file: string): never {
  throw new Refusal(says, { advice, at: { file } });
}
