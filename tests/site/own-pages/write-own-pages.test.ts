import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPages } from '../../../scripts/content/site/pages-folder.ts';
import { entryOf } from '../../../scripts/notice/entry.ts';
import { Refusal } from '../../../scripts/notice/refusal.ts';
import type { Site } from '../../../scripts/notice/site/site.ts';
import { addOwnPages } from '../../../scripts/pipeline/own-pages.ts';
import { filesIn } from '../../../scripts/site/listing.ts';
import { withScriptTitles } from '../../../scripts/site/own-pages/render.ts';
import { folderTarget } from '../../../scripts/site/own-pages/target.ts';
import { writePages } from '../../written-pages.ts';
import { elementsOf } from '../read-html.ts';
import { EDITIONS, FULL, filesOf, SHORT, SITE, temporaryFolder } from '../sample-site.ts';

let root = '';
let out = '';
beforeEach(() => {
  root = temporaryFolder();
  out = path.join(root, '_site');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (name: string, text: string | Uint8Array): void => {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
};
const page = (name: string): string => readFileSync(path.join(out, name), 'utf8');

async function build(base: Partial<Site> = {}): Promise<void> {
  const folder = path.join(root, 'content/pages');
  const readText = (onDisk: string) => readFileSync(onDisk, 'utf8');
  const { pages, findings } = readPages({ folder, shown: 'content/pages', slugs: new Set(), readText });
  expect(findings).toEqual([]);
  const site = await withScriptTitles({ ...SITE, ...base, own: pages });
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out);
  const notices = [FULL, SHORT];
  writePages({ site, notices, editions: EDITIONS, folder: out });
  const noticeOf = (slug: string) => notices.find((one) => one.slug === slug);
  const target = folderTarget(out);
  await addOwnPages({ site, entries: notices.map(entryOf), noticeOf, filesOf: filesIn(out), target });
}

async function refusalOf(template: string, name = 'a.njk'): Promise<string> {
  put(`content/pages/${name}`, template);
  try {
    await build();
    return '';
  } catch (error) {
    return error instanceof Refusal ? error.says.zh : String(error);
  }
}

describe('the pages that a site writes itself', () => {
  it('are rendered from Markdown, Nunjucks, Liquid and scripts, in the frame of every page', async () => {
    put(
      'content/pages/about.md',
      '---\ntitle: 关于本站\n---\n\n本站公开\n整改情况。\n\n| 甲 | 乙 |\n|---|--:|\n| 一 | 2 |\n',
    );
    put(
      'content/pages/kinds.njk',
      '---\ntitle: 文种\nmenu: band\n---\n{% for one in collections.notices %}<a href="{{ one.url }}">{{ one.title }} {{ one.kind }} {{ one.published }} {{ one.items }} {{ one.state }} {{ one.data.title }}</a>\n{% endfor %}',
    );
    put(
      'content/pages/first.liquid',
      '---\ntitle: 最新\n---\n{{ collections.notices[0].title }} {{ page.date | date: "%Y" }}',
    );
    put(
      'content/pages/count.11ty.js',
      'export const data = { title: "份数" };\nexport const render = (data) => data.collections.notices.length + " 份";\n',
    );
    put(
      'content/pages/a.md',
      "---\ntitle: 要点\n---\n\n{% notice 'fanben-2025' %}：{% figure 'fanben-2025', 'money' %}，{% notice 'fanben-gongshi', '公示' %}。\n\n{% tally 'fanben-2025' %}\n",
    );
    await build();
    const about = page('about/index.html');
    expect(about).toContain('<h1>关于本站</h1>');
    expect(about).toContain('<p>本站公开整改情况。</p>');
    expect(about).toContain('<td class="tb-align-right">2</td>');
    expect(about).toContain('<link rel="stylesheet" href="../assets/site.css"/>');
    const links = elementsOf(page('kinds/index.html')).filter(({ text }) => /^范本镇/.test(text));
    expect(
      links.filter(({ tag }) => tag === 'a').map(({ attributes, text }) => [attributes.get('href'), text]),
    ).toEqual([
      ['../fanben-2025/index.html', `${FULL.meta.title} 整改通报 2025-12-08 09:30 3  ${FULL.meta.title}`],
      ['../fanben-gongshi/index.html', `${SHORT.meta.title} 公示 2024-03-01 0  ${SHORT.meta.title}`],
    ]);
    expect(page('first/index.html')).toContain(`${FULL.meta.title} 2025`);
    expect(page('count/index.html')).toContain('2 份');
    // Every page leads to them: at the foot, or in the band.
    const onNotice = elementsOf(page('fanben-2025/index.html')).filter(({ tag }) => tag === 'a');
    expect(onNotice.map(({ attributes }) => attributes.get('href'))).toEqual(
      expect.arrayContaining([
        '../about/index.html',
        '../kinds/index.html',
        '../first/index.html',
        '../count/index.html',
      ]),
    );
    // Words of the notices, linked to where they are.
    const elements = elementsOf(page('a/index.html'));
    const taken = elements
      .filter(({ tag }) => tag === 'a')
      .map(({ attributes, text }) => `${text} ${attributes.get('href')}`);
    expect(taken).toEqual(
      expect.arrayContaining([
        `${FULL.meta.title} ../fanben-2025/index.html`,
        '追缴资金432.5万元 ../fanben-2025/index.html#s1-1',
        '公示 ../fanben-gongshi/index.html',
      ]),
    );
    expect(elements.some(({ attributes }) => attributes.get('id') === 'tally-fanben-2025')).toBe(true);
  });

  it('obey the configuration and the layouts of the site, but for where pages go', async () => {
    put(
      'eleventy.config.js',
      `export default function (config) {
  config.addFilter('loud', (text) => text + '！');
  config.addPlugin((inner) => inner.addShortcode('mark', () => '<b>印</b>'));
  config.addPassthroughCopy({ kopie: 'kopie' });
  return { dir: { input: 'elsewhere', output: 'elsewhere' } };
}
`,
    );
    put('kopie/word.txt', '一');
    put('content/pages/b.njk', "---\ntitle: 甲\n---\n<p>{{ '好' | loud }}{% mark %}</p>");
    put(
      'content/pages/_includes/card.njk',
      '---\nlayout: tongbao\n---\n<section>{{ content | safe }}</section>',
    );
    put('content/pages/a.md', '---\ntitle: 甲\nlayout: card.njk\n---\n\n乙\n');
    put(
      'content/pages/data.njk',
      '---\ntitle: 数据\npermalink: notices/titles.json\nmenu: none\n---\n[{{ collections.notices.length }}]',
    );
    await build();
    expect(page('b/index.html')).toContain('<p>好！<b>印</b></p>');
    expect(page('a/index.html')).toContain('<div class="tb-own-page"><section><p>乙</p>\n</section></div>');
    expect(page('notices/titles.json')).toBe('[2]');
    expect(page('kopie/word.txt')).toBe('一');
    expect(existsSync(path.join(root, 'elsewhere'))).toBe(false);
  });

  it('take the place of the list and the page of errors, whose links lead from the root of the server', async () => {
    put('content/pages/index.njk', '---\ntitle: 首页\n---\n<p>{{ collections.notices.length }} 份</p>');
    put('content/pages/404.md', '---\ntitle: 没有找到\npermalink: 404.html\n---\n\n[全部通报](/)\n');
    await build({ baseUrl: 'https://www.example.com/tongbao/' });
    expect(page('index.html')).toContain('<p>2 份</p>');
    expect(page('404.html')).toContain('<a href="/tongbao/index.html">全部通报</a>');
    expect(page('404.html')).toContain('href="/tongbao/assets/site.css"');
    expect(page('sitemap.xml')).not.toContain('404');
  });

  it('are the same bytes at every build, whatever the dates of the files', async () => {
    put('content/pages/a.njk', '---\ntitle: 甲\n---\n{{ page.date }} {{ page.inputPath }}');
    put('content/pages/files/a.png', new Uint8Array([1, 2, 3]));
    await build();
    const first = filesOf(out);
    put('content/pages/a.njk', '---\ntitle: 甲\n---\n{{ page.date }} {{ page.inputPath }}');
    await build();
    expect(filesOf(out)).toEqual(first);
    expect(first.get('files/a.png')).toBe('010203');
    expect(page('a/index.html')).toContain('./content/pages/a.njk');
  });

  it.each([
    ['a template that does not parse', '---\ntitle: 甲\n---\n{% if %}', /^自有网页未能生成：/],
    [
      'a figure that there is not',
      "---\ntitle: 甲\n---\n{% figure 'fanben-2025', 'xx' %}",
      /没有数字 xx.*problems、done/,
    ],
    [
      'a link that leads nowhere',
      '---\ntitle: 甲\n---\n<a href="/nowhere/">乙</a>',
      /^网页中的链接 \/nowhere\/ 没有目标$/,
    ],
    [
      'a page of a notice',
      '---\ntitle: 甲\npermalink: "{{ \'fanben-2025\' }}/index.html"\n---\n乙',
      /会覆盖网站的 fanben-2025\/index\.html/,
    ],
    [
      'a personal number that a template puts together',
      "---\ntitle: 甲\n---\n<p>联系人{{ '1380' }}{{ '0138000' }}</p>",
      /^生成的网页：.*手机号/,
    ],
  ])('are refused with %s', async (_, template, said) => {
    expect(await refusalOf(template)).toMatch(said);
    expect(process.cwd()).toBe(path.resolve('.'));
  });

  it('need a title in a script too', async () => {
    expect(await refusalOf('export const render = () => "甲";\n', 'b.11ty.js')).toBe('网页没有标题');
  });
});
