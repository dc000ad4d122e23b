import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OwnPages } from '../../../scripts/notice/site/site.ts';
import { writeSearchIndex } from '../../../scripts/search/search-index.ts';
import { indexed } from '../../../scripts/search/search-record.ts';
import { pageText } from '../../../scripts/site/own-pages/page-text.ts';
import { indexedPages, searchedPages } from '../../../scripts/site/own-pages/searched-pages.ts';
import { searchPage } from '../../../scripts/site/pages/search-page.ts';
import { SHORT, SITE, temporaryFolder } from '../sample-site.ts';

const page = (at: string | undefined, title: string) => ({
  file: `${title}.md`,
  title,
  menu: 'foot' as const,
  order: 0,
  path: at,
});
const own: OwnPages = {
  folder: 'content/pages',
  pages: [
    page('help/index.html', '使用帮助'),
    page('404.html', '找不到网页'),
    page('search/index.html', '检索'),
    page(undefined, '逐年'),
    page('about/index.html', '关于本站'),
  ],
  files: [],
};
const site = { ...SITE, own };

describe('the site’s own pages in its search', () => {
  it('are those with an address of their own, in its order', () => {
    expect(searchedPages(site).map(({ slug, title }) => `${slug} ${title}`)).toEqual([
      'about/index.html 关于本站',
      'help/index.html 使用帮助',
    ]);
  });

  it('are records of the kind 本站网页, after those of the notices', async () => {
    const folder = temporaryFolder();
    const texts = new Map([['about/index.html', '本站由范本镇人民政府主办。']]);
    await writeSearchIndex([...indexedPages(site, texts), indexed(SHORT)], folder);
    const script = readFileSync(path.join(folder, 'search/text/1.js'), 'utf8');
    rmSync(folder, { recursive: true });
    expect(script).toContain('["","关于本站","本站由范本镇人民政府主办。"]');
    expect(script.indexOf('关于本站')).toBeGreaterThan(script.indexOf(SHORT.slug));
    expect(script).toContain('"kind":"本站网页"');
  });

  it('are among the kinds of the search page, and add no empty choice', () => {
    const html = searchPage([indexed(SHORT).entry], site).draw();
    expect(html).toContain('本站网页');
    expect(html).not.toMatch(/<option value="[^"]+"><\/option>/);
  });
});

it('reads a page a block a line, without its title, its way and what its scripts hold', () => {
  const html = `<header>页首</header><main><nav>首页</nav><h1>关于</h1><div><p>本站<a href="/">公开</a>整改
情况。</p><script type="application/json">{}</script><ul><li>甲</li><li>乙<b>丙</b></li></ul></div></main><footer>页脚</footer>`;
  expect(pageText(html)).toBe('本站公开整改 情况。\n甲\n乙丙');
});
