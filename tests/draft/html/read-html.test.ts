import { describe, expect, it } from 'vitest';
import type { DraftOptions, DraftText } from '../../../scripts/draft/draft.ts';
import { readHtml } from '../../../scripts/draft/html/read-html.ts';
import { readDraft } from '../../../scripts/draft/read-draft.ts';
import { writeMarkdown } from '../../../scripts/draft/write/write-markdown.ts';
import { Refusal } from '../../../scripts/notice/refusal.ts';
import { encode } from '../encode.ts';
import { CMS_SHAPES, cmsPage } from './pages.ts';

const TITLE = '范本镇关于区委巡察整改情况的通报';
const LINES = [
  '根据区委统一部署，现将整改情况予以公布，请广大干部群众予以监督。',
  '一、关于“学习不深入”问题的整改',
  '（一）健全学习制度。组织学习24次，修订《范本镇学习办法》。',
  '（二）强化责任落实。对2名责任人批评教育。',
  '范本镇人民政府',
  '2025年12月5日',
];

const read = (html: string, options: DraftOptions = {}): DraftText =>
  readHtml(encode(html, 'UTF-8'), 'a.html', options);
const texts = (draft: DraftText): string[] => draft.source.split('\n').map((line) => line.trim());
const body = (html: string): string[] =>
  texts(read(`<div class="TRS_Editor"><p>${'范本镇公布整改情况如下。'.repeat(6)}</p>${html}</div>`))
    .slice(1)
    .map((line) => line.trim());

describe('the article of a page is found', () => {
  it.each(CMS_SHAPES)('where the content system is %s', (shape) => {
    const draft = readDraft(encode(cmsPage(shape, TITLE, LINES), 'UTF-8'), 'a.html');
    expect(draft.meta.title).toBe(TITLE);
    expect(
      draft.source
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== TITLE),
    ).toEqual(LINES);
    expect(draft.meta).toMatchObject({
      published: '2025-12-08',
      source: '样例区纪委监委',
      indexNumber: 'SL001-2025-0008',
    });
    expect(draft.sections).toHaveLength(1);
  });

  it('in any encoding, whatever the page declares', () => {
    const page = cmsPage('trs', TITLE, LINES);
    for (const declared of ['utf-8', 'gb2312']) {
      const html = page.replace('charset=utf-8', `charset=${declared}`);
      expect(texts(readHtml(encode(html, 'GB18030'), 'a.html', {}))).toContain(LINES[1]);
      expect(texts(read(html))).toContain(LINES[1]);
    }
  });

  it('and a page without a sentence is refused', () => {
    expect(() => read('<nav>首页</nav><p>登录</p>')).toThrow(Refusal);
  });
});

describe('the article of an unknown page', () => {
  const table = '<table><tr><th>项目</th><th>金额</th></tr><tr><td>村道</td><td>12.50</td></tr></table>';
  const nav = '<div class="nav"><a href="/">首页</a><a href="/b">通知公告</a></div>';

  it('is no part of a table of amounts, with sentences or without', () => {
    const short = `${nav}<div><div class="c"><p>现将名单公示如下，联系电话：0000-0000000</p>${table}</div></div>`;
    expect(texts(read(short))).toEqual(expect.arrayContaining(['现将名单公示如下，联系电话：0000-0000000']));
    expect(read(short).flow.map(({ kind }) => kind)).toEqual(['paragraph', 'table']);
    const apart = `${nav}<div><div class="c"><p>根据安排，现予公示。</p></div><div class="t">${table}</div></div>`;
    expect(read(apart).flow.map(({ kind }) => kind)).toContain('table');
  });

  it('is no span, and holds every container of a text that is parted', () => {
    const part = (words: string): string => `<div class="TRS_Editor"><p>${words.repeat(10)}</p></div>`;
    const draft = read(`${nav}<div id="x">${part('整改情况公布如下。')}${part('下一步抓好落实。')}</div>`);
    expect(draft.flow).toHaveLength(2);
    expect(texts(read(`${nav}<p><span>根据安排，现予公示。</span>特此公告</p>`))).toContain(
      '根据安排，现予公示。特此公告',
    );
  });

  it('may be a few words in a known place, a span around paragraphs too', () => {
    const record = '<p>索引号：11330/2026-001</p><p>发布机构：样例区水利局</p>';
    const article = (name: string): string =>
      `<${name} id="zoom"><p>现将验收结果公示如下：</p>${table}<p>公示期为7日。</p><p>样例区水利局</p><p>${'—'.repeat(40)}</p></${name}>`;
    for (const name of ['div', 'span']) {
      const { flow } = read(`${nav}${record}${article(name)}<div>主办：样例区水利局 备案号：0号</div>`);
      expect(flow.map(({ kind }) => kind)).toEqual(['paragraph', 'table', ...Array(3).fill('paragraph')]);
    }
  });

  it('with less than half of the words is reported, with every sentence that was left out', () => {
    const aside = '<div class="aside"><p>解读稿第一句。</p></div>'.repeat(9);
    const page = `<div class="a"><div id="zoom"><p>${'整改情况公布如下。'.repeat(9)}</p></div></div>${aside}<p>${'版权说明文字'.repeat(20)}</p>`;
    const { remarks } = read(page);
    expect(remarks.map(({ kind }) => kind)).toEqual([
      'article',
      'articleSmall',
      ...Array(9).fill('articleOutside'),
    ]);
    expect(texts(read(page, { wholePage: true }))).toContain('解读稿第一句。');
  });
});

describe('the title of a page', () => {
  const text = `<div class="TRS_Editor"><p>${'整改情况公布如下。'.repeat(8)}</p></div>`;
  const page = (head: string, before: string): string =>
    `<html><head><title>${head}</title></head><body>${before}${text}</body></html>`;

  it.each([
    ['范本镇整改情况的通报_示例市人民政府', '<h2>范本镇整改情况的通报</h2>'],
    ['范本镇整改情况的通报-示例市人民政府门户网站', ''],
    ['示例市人民政府 通知公告 范本镇整改情况的通报', '<h1>示例市人民政府</h1><h2>范本镇整改情况的通报</h2>'],
    ['示例市人民政府', '<div class="article-title">范本镇整改情况的通报</div>'],
    ['范本镇整改情况的通报 | 通知公告 | 示例市人民政府', '<h1><a href="/">示例市人民政府</a></h1>'],
  ])('%s %s', (head, before) => {
    expect(texts(read(page(head, before)))[0]).toBe('范本镇整改情况的通报');
  });

  it('is not the name of the site', () => {
    expect(texts(read(page('示例市人民政府门户网站', '<h1>示例市人民政府</h1>')))).toHaveLength(1);
  });
});

describe('lines of an article', () => {
  it('end at a break after a full stop, before a mark or an indent, and nowhere else', () => {
    expect(body('<p>甲。<br>乙<br>丙<br>（一）丁<br>&emsp;<br>　　戊</p>')).toEqual([
      '甲。',
      '乙 丙',
      '（一）丁',
      '戊',
    ]);
  });

  it('are not broken where only the source is', () => {
    expect(body('<p>范本\n   镇<span>整</span>改 12\n项</p>')).toEqual(['范本镇整改 12 项']);
  });

  it('carry the numbers of ordered lists', () => {
    expect(
      body(
        '<ol start="3"><li>甲</li><li>乙</li></ol><ol style="list-style-type:cjk-ideographic"><li>丙</li></ol>',
      ),
    ).toEqual(['3.甲', '4.乙', '一、丙']);
  });

  it('keep lists inside of lists', () => {
    const list = '<ul><li>甲<ul><li>甲一</li><li>甲二</li></ul></li><li>乙</li></ul>';
    const { flow } = read(`<div id="zoom"><p>${'整改情况公布如下。'.repeat(8)}</p>${list}</div>`);
    expect(writeMarkdown(flow.slice(1))).toBe('- 甲\n  - 甲一\n  - 甲二\n- 乙\n');
  });

  it('keep raised figures, links to the web, and the characters under a reading', () => {
    const draft = read(
      `<div id="zoom"><p>${'整改情况公布如下。'.repeat(8)}</p><p>5m<sup>2</sup><a href="https://example.com/a">附件</a><a href="javascript:x()">打印</a><ruby>范<rt>fàn</rt></ruby></p></div>`,
    );
    expect(texts(draft)[1]).toBe('5m²附件打印范');
    expect(draft.remarks.map(({ kind }) => kind)).toEqual(['linkDropped', 'ruby']);
  });

  it('come from tables with merged cells too, and from tables that only lay out', () => {
    const { flow } = read(
      `<div id="zoom"><p>${'整改情况公布如下。'.repeat(8)}</p><table><tr><td rowspan="2">单位</td><td colspan="2">问题</td></tr><tr><td>总数</td><td>完成</td></tr></table><table><tr><td><p>一、甲</p><p>乙</p></td></tr></table></div>`,
    );
    expect(flow.map((block) => block.kind)).toEqual(['paragraph', 'table', 'paragraph', 'paragraph']);
    const [, table] = flow;
    expect(table?.kind === 'table' && table.rows.map((row) => row.map((cell) => cell?.prose.text))).toEqual([
      ['单位', '问题', undefined],
      [undefined, '总数', '完成'],
    ]);
  });
});

it('a ledger with long cells is a table all the same', () => {
  const long = '健全制度并组织学习。'.repeat(200);
  const rows = `<tr><td>问题</td><td>整改情况</td></tr>${`<tr><td>台账不全</td><td>${long}</td></tr>`.repeat(3)}`;
  const { flow } = read(
    `<div id="zoom"><p>${'整改情况公布如下。'.repeat(8)}</p><table>${rows}</table></div>`,
  );
  expect(flow.map(({ kind }) => kind)).toEqual(['paragraph', 'table']);
});

it.each([
  ['in thead', '<thead><tr><td>单位</td><td>问题</td></tr><tr><td>（村）</td><td>（个）</td></tr></thead>'],
  ['of th', '<tr><th>单位</th><th>问题</th></tr><tr><th>（村）</th><th>（个）</th></tr>'],
])('the head of a table is every row %s', (_, head) => {
  const { flow } = read(
    `<div id="zoom"><p>${'整改情况公布如下。'.repeat(8)}</p><table>${head}<tr><td>甲村</td><td>3</td></tr></table></div>`,
  );
  expect(flow.at(-1)).toMatchObject({ headRows: 2, heads: ['单位 （村）', '问题 （个）'] });
});

it('the caption of a table is a line above it', () => {
  const { flow } = read(
    `<div id="zoom"><p>${'整改情况公布如下。'.repeat(8)}</p><table><caption>表1 <b>整改台账</b></caption><tr><td>单位</td><td>问题</td></tr><tr><td>甲村</td><td>3</td></tr></table></div>`,
  );
  expect(flow.map((block) => ('prose' in block ? block.prose.text : block.kind)).slice(1)).toEqual([
    '表1 整改台账',
    'table',
  ]);
});

describe('a page that hides words of its article stops the import', () => {
  it.each([
    '<p style="display: none">内部掌握</p>',
    '<p>甲<span style="color:red;font-size:0px">内部掌握</span></p>',
    '<p hidden>内部掌握</p>',
    '<p>甲<del>内部掌握</del></p>',
    '<p>甲<span style="color:#FFF">内部掌握</span></p>',
    '<p style="color: rgb(255, 255, 255)">内部掌握<span style="color:#000">乙</span></p>',
    '<p>甲<font color="white">内部掌握</font></p>',
    '<p>甲<span style="position:absolute;left:-9999px">内部掌握</span></p>',
    '<p style="text-indent:-9999px">内部掌握</p>',
    '<p>甲<span style="font-size:1px">内部掌握</span></p>',
    '<p>甲<span style="color:transparent">内部掌握</span></p>',
    '<style>.nb, #x { display:none }</style><p class="a nb">内部掌握</p>',
    '<style>p.nb { color: #ffffff }</style><p class="nb">内部掌握</p>',
    '<div style="mso-element:comment-list"><div style="mso-element:comment"><p>内部掌握</p></div></div>',
  ])('%s', (html) => {
    expect(() => body(html)).toThrow(Refusal);
    try {
      body(html);
    } catch (error) {
      expect(error instanceof Refusal && error.says.zh).toContain('内部掌握');
    }
  });

  it('unless it was decided', () => {
    const html = `<div id="zoom"><p>${'整改情况公布如下。'.repeat(8)}</p><p hidden>内部掌握</p></div>`;
    expect(read(html, { dropHidden: true }).source).not.toContain('内部');
  });

  it.each([
    '<p style="font-size:0.8em">甲</p>',
    '<p style="background:#c00;color:#fff">甲</p>',
    '<table bgcolor="#cc0000"><tr><td><font color="#ffffff">甲</font></td></tr></table>',
    '<style>.nb { display:none }</style><p class="nb" style="display:block">甲</p>',
    '<style>@media print { .nb { display:none } }</style><p class="nb">甲</p>',
    '<p style="text-indent:-2em">甲</p>',
    '<p style="position:relative;left:-100px">甲</p>',
  ])('but not for what can be seen: %s', (html) => expect(body(html)).toEqual(['甲']));

  it('but not for words outside of the article', () => {
    expect(() => read(`<div hidden>菜单</div>${cmsPage('trs', TITLE, LINES)}`)).not.toThrow();
  });
});

describe('a page made to be slow', () => {
  it.each([
    ['elements in elements', '<div>'.repeat(100_000)],
    [
      'misnested formatting',
      `${Array.from({ length: 300 }, (_, index) => `<b id=${index}>`).join('')}${'<p>x'.repeat(20_000)}`,
    ],
    ['words moved out of a table', `<table>${'<b>x</b>'.repeat(150_000)}`],
    ['attributes without end', `<a ${Array.from({ length: 300_000 }, (_, index) => `a${index}`).join(' ')}>`],
    ['roots without end', Array.from({ length: 100_000 }, (_, index) => `<html a${index}>`).join('')],
  ])('is refused or read: %s', (_, html) => {
    expect(() => read(html)).toThrow(Refusal);
  });
});

it('pictures come from their address or from beside the page, and the others are named', () => {
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const html = `<div id="zoom"><p>${'整改情况公布如下。'.repeat(8)}</p><img src="data:image/png;base64,${png.toString('base64')}" alt="一"><img src="a_files/b.png" alt="二"><img src="/gone.png"></div>`;
  const draft = read(html, { nearby: (address) => (address === 'a_files/b.png' ? png : undefined) });
  expect(draft.pictures.map(({ path }) => path)).toEqual(['files/picture-1.png', 'files/picture-2.png']);
  expect(draft.remarks).toContainEqual({ kind: 'pictureLeftOut', line: 1, text: '/gone.png' });
});
