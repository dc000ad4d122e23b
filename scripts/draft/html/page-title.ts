/** Finds the title that a page gives its article: in its descriptions, its headings, or the title of its window. */

import { compact } from '../parts/compact.ts';
import { childOf, elementsOf, type XmlElement } from '../parts/xml.ts';
import { hasTitleEnding } from '../understand/title.ts';
import { metasOf, textOf } from './page-text.ts';

/** The title of `article`; `undefined` where the page names none. */
export function titleOf(page: XmlElement, article: XmlElement): string | undefined {
  const described = plain(metasOf(page).get('articletitle'));
  if (described !== '') return described;
  const window = windowTitle(page);
  const headings = headingsOf(page, article);
  const [first, ...more] = headings.filter(({ level }) => level === 1);
  const named = headings.find(({ text }) => window.some((part) => compact(part) === compact(text)));
  const ending = headings.find(({ text }) => hasTitleEnding(text));
  const only = first !== undefined && more.length === 0 && !isSiteName(first.text) ? first : undefined;
  const heading = (named ?? ending ?? only)?.text;
  if (heading !== undefined) return heading;
  return (
    window.find(hasTitleEnding) ??
    (first === undefined ? undefined : window.find((part) => !isSiteName(part)))
  );
}

interface PageHeading {
  readonly level: number;
  readonly text: string;
}

/** Headings outside of the article, in order, `h1` to `h3`, and what a class says is a title. */
function headingsOf(page: XmlElement, article: XmlElement): PageHeading[] {
  const found: PageHeading[] = [];
  const walk = (element: XmlElement): void => {
    if (element === article || element.name === 'head' || element.name === 'a') return;
    const level = levelOf(element);
    const text = level === undefined || (level > 3 && holdsHeading(element)) ? '' : plain(textOf(element));
    if (level !== undefined && text !== '' && text.length <= LONGEST_TITLE) found.push({ level, text });
    else for (const child of elementsOf(element)) walk(child);
  };
  walk(page);
  return found.sort((one, other) => one.level - other.level);
}

const LONGEST_TITLE = 120;

function holdsHeading(element: XmlElement): boolean {
  return elementsOf(element).some((child) => /^h[1-6]$/.test(child.name) || holdsHeading(child));
}

function levelOf({ name, attributes }: XmlElement): number | undefined {
  const level = /^h([1-3])$/.exec(name)?.[1];
  if (level !== undefined) return Number(level);
  const marks = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`;
  return /(?:^|[\s_-])(?:title|tit|bt|biaoti)(?:$|[\s_0-9-])/i.test(marks) ? 4 : undefined;
}

/** The parts of the window's title; the name of the site is parted from the title by a sign. */
function windowTitle(page: XmlElement): string[] {
  const title = plain(
    textOf(childOf(page, 'head', 'title') ?? { name: '', attributes: new Map(), children: [] }),
  );
  const parts = title.split(/\s*(?:[_|｜»>]|--+|——+|\s[-–—]\s|[-–—](?![0-9])(?=[^-–—]{0,30}$))\s*/);
  return parts.filter((part) => part !== '' && !isSiteName(part));
}

/** 示例市人民政府门户网站, 首页, 通知公告: no title of a notice. */
function isSiteName(text: string): boolean {
  return MENU.test(text) || (SITE.test(text) && !hasTitleEnding(text));
}

const SITE = /(?:政府|门户|官方|信息|委员会|局|厅|部|网|网站|平台|公开)(?:网|网站|门户|门户网站|平台|专栏)?$/;
const MENU = /^(?:首页|通知公告|公示公告|政务公开|政府信息公开|信息公开|正文|详情|内容|文章页?|列表|.{0,2})$/;

function plain(text: string | undefined): string {
  return text?.replace(/\s+/g, ' ').trim() ?? '';
}
