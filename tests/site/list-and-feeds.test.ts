import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Site } from '../../scripts/notice/site/site.ts';
import { writePages } from '../written-pages.ts';
import { elementsOf } from './read-html.ts';
import { FULL, notice, SHORT, SITE, temporaryFolder } from './sample-site.ts';

const PUBLIC: Site = { ...SITE, baseUrl: 'https://www.example.com/a/' };
const MANY = Array.from({ length: 101 }, (_, index) =>
  notice(`n-${index}`, ['一、总体', '（一）甲。乙。'], {
    published: { date: `20${10 + (index % 3)}-01-0${1 + (index % 9)}` },
  }),
);

let folder: string;
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('lists fifty notices on a page, by year, and leads from page to page', async () => {
  writePages({ site: SITE, notices: MANY, editions: new Map(), folder });
  const pages = ['index.html', 'page/2/index.html', 'page/3/index.html'].map(read);
  const entries = pages.map((html) => elementsOf(html).filter(({ tag }) => tag === 'article').length);
  expect(entries).toEqual([50, 50, 1]);
  expect(existsSync(path.join(folder, 'page/4'))).toBe(false);
  const years = pages.map((html) =>
    elementsOf(html).flatMap(({ attributes }) => attributes.get('data-year') ?? []),
  );
  expect(years).toEqual([['2012', '2011'], ['2011', '2010'], ['2010']]);
  const turns = elementsOf(pages[1] ?? '').filter(({ attributes }) => attributes.has('data-turn'));
  expect(turns.map(({ attributes }) => attributes.get('href'))).toEqual([
    '../../index.html',
    'index.html',
    '../3/index.html',
  ]);
});

it('has feed and sitemap only where its address is known', async () => {
  writePages({ site: SITE, notices: [FULL, SHORT], editions: new Map(), folder });
  expect(['feed.xml', 'sitemap.xml'].map((name) => existsSync(path.join(folder, name)))).toEqual([
    false,
    false,
  ]);
  expect(read('index.html')).not.toContain('application/atom+xml');
});

it('dates the feed by publication, newest first, and leaves samples out of the sitemap', async () => {
  writePages({ site: PUBLIC, notices: [SHORT, FULL], editions: new Map(), folder });
  const feed = elementsOf(read('feed.xml').replace(/^<\?xml.*\?>\n/, ''));
  const texts = (tag: string) => feed.filter((one) => one.tag === tag).map(({ text }) => text);
  expect(texts('updated')).toEqual([
    '2025-12-08T09:30:00+08:00',
    '2025-12-08T09:30:00+08:00',
    '2024-03-01T00:00:00+08:00',
  ]);
  expect(texts('id')[1]).toBe('https://www.example.com/a/fanben-2025/index.html');
  expect(read('sitemap.xml')).toContain('<loc>https://www.example.com/a/fanben-gongshi/index.html</loc>');
  expect(read('sitemap.xml')).not.toContain('fanben-2025');
  expect(read('index.html')).toContain('href="feed.xml"');
});

it('tells of corrections: on the page, in the list, and by the date of the feed', async () => {
  const at = { file: 'index.md', line: 1, column: 1 };
  const corrections = [{ date: '2026-01-05', change: '第一节“12次”更正为“13次”', at }];
  const corrected = { ...SHORT, meta: { ...SHORT.meta, corrections } };
  writePages({ site: PUBLIC, notices: [corrected, FULL], editions: new Map(), folder });
  const log = elementsOf(read('fanben-gongshi/index.html')).find(
    ({ attributes }) => attributes.get('class') === 'tb-corrections',
  );
  expect(log?.text).toBe('更正记录2026-01-05第一节“12次”更正为“13次”');
  expect(read('fanben-2025/index.html')).not.toContain('更正记录');
  const marked = elementsOf(read('index.html')).filter(
    ({ tag, text }) => tag === 'li' && /有更正/.test(text),
  );
  expect(marked).toHaveLength(1);
  const feed = elementsOf(read('feed.xml').replace(/^<\?xml.*\?>\n/, ''));
  const texts = (tag: string) => feed.filter((one) => one.tag === tag).map(({ text }) => text);
  expect(texts('updated')).toEqual([
    '2026-01-05T00:00:00+08:00',
    '2025-12-08T09:30:00+08:00',
    '2026-01-05T00:00:00+08:00',
  ]);
  expect(texts('published')).toEqual(['2025-12-08T09:30:00+08:00', '2024-03-01T00:00:00+08:00']);
  expect(read('sitemap.xml')).toContain('<lastmod>2026-01-05</lastmod>');
});

it('draws the address as a code where it is known', async () => {
  writePages({ site: PUBLIC, notices: [FULL], editions: new Map(), folder });
  const code = elementsOf(read('fanben-2025/index.html')).find(
    ({ attributes }) => attributes.get('aria-label') === 'https://www.example.com/a/fanben-2025/index.html',
  );
  expect(code?.tag).toBe('svg');
});

it('lists attachments with their sizes, but no picture that stands in the text', async () => {
  const attachments = ['files/图 1.png', 'files/表一.xlsx'];
  writePages({
    site: SITE,
    notices: [{ ...FULL, source: { ...FULL.source, attachments } }],
    editions: new Map(),
    sizes: new Map([['fanben-2025/files/表一.xlsx', 20_000]]),
    folder,
  });
  const links = elementsOf(read('fanben-2025/index.html')).filter(({ attributes }) =>
    attributes.get('href')?.startsWith('files/'),
  );
  expect(links.map(({ attributes, text }) => [attributes.get('href'), text])).toEqual([
    ['files/%E8%A1%A8%E4%B8%80.xlsx', '表一.xlsx20 KB'],
  ]);
});

it('lists every figure, document and date with its place, and the checks that are sums', async () => {
  const one = notice(
    'figures',
    [
      '截至2025年3月10日，发现问题5个。',
      '一、总体',
      '（一）健全制度。按照《示例办法》整改4个，2024年11月完成。',
    ],
    {
      figures: [...FULL.meta.figures.slice(0, 3)],
      checks: [{ expression: 'problems == done + open', at: { file: 'x', line: 1, column: 1 } }],
    },
  );
  writePages({ site: SITE, notices: [one], editions: new Map(), folder });
  const html = read('figures/figures/index.html');
  const texts = (tag: string) =>
    elementsOf(html)
      .filter((one) => one.tag === tag)
      .map(({ text }) => text);
  expect(texts('tr')).toEqual(
    expect.arrayContaining([
      '5 = 4 + 1相符 ✓5个问题；整改完成4个；正在整改1个',
      '《示例办法》第一节（一）',
      '2024-11第一节（一）',
      '2025-03-10前言',
    ]),
  );
  const groups = elementsOf(html).filter(({ attributes }) => attributes.get('class') === 'tb-figure-group');
  expect(groups.map(({ text }) => text)).toEqual([
    '前言发现问题5个',
    '一、总体（一）按照《示例办法》整改4个',
  ]);
});

it('parts a long title in the list where no word and no name is torn', async () => {
  const title = '示例市样例区范本镇人民政府关于镇级财政管理审计整改结果的公告';
  const long = notice('chang', ['一、总体'], { title });
  writePages({ site: SITE, notices: [long], editions: new Map(), folder });
  const parts = elementsOf(read('index.html')).filter(
    ({ attributes }) => attributes.get('class') === 'tb-title-part',
  );
  expect(parts.map(({ text }) => text).join('')).toBe(title);
  expect(parts.map(({ text }) => text).slice(0, 2)).toEqual(['示例市样例区', '范本镇人民政府']);
});
