import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../scripts/content/read-content.ts';
import { countItems, wordsOf } from '../../scripts/notice/passages.ts';
import { Refusal } from '../../scripts/notice/refusal.ts';
import { pngWith } from './picture-sample.ts';

const INDEX = `---
title: 示例市样例区范本镇关于测试事项的通报
kind: 通报
issuer: 范本镇人民政府
published: 2025-12-08
---

共有49个问题。
`;
const SECTION = `---
section: 1
title: 关于“学习不深”问题的整改
items: 2
---

（一）组织学习。开展学习12次。

（二）建立制度。制定制度3项。
`;

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongbao-content-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** What is reported, with the file below the content folder and the line and column. */
function reported(): string[] {
  return readContent(root).findings.map(
    ({ at, says }) =>
      `${at.file.slice(root.replaceAll('\\', '/').length + 1)}:${at.line}:${at.column} ${says.zh}`,
  );
}

it('says of an empty file what it lacks, and of a file beside the folders that it would not be published', () => {
  write({ 'README.md': '说明', 'a/index.md': '', 'tongbao.md': INDEX });
  expect(reported()).toEqual([
    'a/index.md:1:1 缺少“title”（标题）',
    'a/index.md:1:1 缺少“kind”（文种）',
    'a/index.md:1:1 缺少“issuer”（发布机构）',
    'a/index.md:1:1 缺少“published”（发布日期）',
    'tongbao.md:1:1 tongbao.md 不在通报的文件夹中，不会发布',
  ]);
});

it.each(['2025-12-08 9:00', '2025-12-08 9:5', '2025-12-08 09：00', '2025-12-08 09:00:00'])(
  'shows how the time of day in “%s” is written',
  (published) => {
    write({ 'a/index.md': INDEX.replace('2025-12-08', published) });
    expect(readContent(root).findings.map(({ advice }) => advice?.zh)).toEqual([
      '写法如 published: 2025-12-08 09:00',
    ]);
  },
);

describe('a right notice', () => {
  it('is read from its files in the order of their numbers', () => {
    write({
      'a/index.md': INDEX,
      'a/02-b.md': SECTION.replace('section: 1', 'section: 2').replace('学习不深', '作风不实'),
      'a/01-z.md': SECTION,
      'a/closing.md': '下一步，继续整改。',
    });
    const [notice] = readContent(root).notices;
    expect(notice && wordsOf(notice)).toBe(
      [
        '示例市样例区范本镇关于测试事项的通报',
        '共有49个问题。',
        '一、关于“学习不深”问题的整改',
        '（一）组织学习。开展学习12次。',
        '（二）建立制度。制定制度3项。',
        '二、关于“作风不实”问题的整改',
        '（一）组织学习。开展学习12次。',
        '（二）建立制度。制定制度3项。',
        '下一步，继续整改。',
      ].join('\n'),
    );
    expect(notice && countItems(notice)).toBe(4);
    expect(notice?.sections[1]?.divisions.map((item) => item.id)).toEqual(['s2-1', 's2-2']);
  });

  it('may say where its printed title breaks, without changing a word of it', () => {
    const broken = (lines: string) => INDEX.replace('kind:', `titleBreak: ${lines}\nkind:`);
    write({ 'a/index.md': broken('[示例市样例区, 范本镇关于测试事项的通报]') });
    expect(readContent(root).notices[0]?.meta.titleBreak).toEqual([
      '示例市样例区',
      '范本镇关于测试事项的通报',
    ]);
    write({ 'a/index.md': broken('[示例市, 关于测试事项的通报]') });
    expect(reported()).toEqual(['a/index.md:3:13 “titleBreak”（标题分行）各行相连应与标题一字不差']);
  });

  it('may hold all its sections in index.md', () => {
    write({ 'a/index.md': `${INDEX}\n一、事项\n\n（一）甲。\n\n二、期限\n` });
    const [notice] = readContent(root).notices;
    expect(notice?.sections.map((section) => [section.label, section.lead.text])).toEqual([
      ['一、', '事项'],
      ['二、', '期限'],
    ]);
  });

  it('is the same with a byte order mark and CRLF', () => {
    write({ 'a/index.md': INDEX, 'b/index.md': `\uFEFF${INDEX.replaceAll('\n', '\r\n')}` });
    const [first, second] = readContent(root).notices;
    expect(second?.preamble).toEqual(
      first && JSON.parse(JSON.stringify(first.preamble).replaceAll('/a/index.md', '/b/index.md')),
    );
  });

  it('stands in a list by date of publication, newest first', () => {
    write({
      'a/index.md': INDEX,
      'b/index.md': INDEX.replace('2025-12-08', '2025-12-09 08:30'),
      'c/index.md': INDEX.replace('2025-12-08', '2025-12-09'),
    });
    expect(readContent(root).notices.map((notice) => notice.slug)).toEqual(['b', 'c', 'a']);
  });

  it('is found when its own folder is named', () => {
    write({ 'a/index.md': INDEX });
    expect(readContent(path.join(root, 'a')).notices.map((notice) => notice.slug)).toEqual(['a']);
  });
});

describe('front matter that the schema refuses is reported with place and right line', () => {
  it.each([
    ['kind: 通报', 'kinds: 通报', ['a/index.md:1:1 缺少“kind”（文种）', 'a/index.md:3:1 不认识的键“kinds”']],
    ['2025-12-08', '2025-02-30', ['a/index.md:5:12 “published”（发布日期）应为真实的日期，可带时刻']],
    ['2025-12-08', '', ['a/index.md:5:12 “published”（发布日期）还没有填写']],
    ['kind: 通报', 'kind: 12', ['a/index.md:3:7 “kind”（文种）应为文字；数字样的值请加英文双引号']],
    [
      'kind: 通报',
      'kind: 通报\nfigures:\n  a: { value: 多, text: 多个 }',
      ['a/index.md:5:15 “figures.*.value”（数值）应为数值'],
    ],
    [
      'kind: 通报',
      'kind: 通报\nallow:\n  - { rule: figure-sum, text: 共有 }',
      ['a/index.md:5:5 缺少“allow.*.reason”（理由）'],
    ],
    [
      'kind: 通报',
      'kind: 通报\nfollows: ../b',
      ['a/index.md:4:10 “follows”（接续的通报）应为另一份通报的文件夹名'],
    ],
    [
      'kind: 通报',
      'kind: 通报\ncorrections:\n  - { date: 2025-12-07, change: 改一字 }\n  - { date: 2025-11-31, text: 改 }',
      [
        'a/index.md:6:13 “corrections.*.date”（更正日期）应为真实的日期，写作“年-月-日”',
        'a/index.md:6:5 缺少“corrections.*.change”（更正内容）',
        'a/index.md:6:25 不认识的键“text”',
      ],
    ],
    [
      'kind: 通报',
      'kind: 通报\ncorrections:\n  - { date: 2025-12-07, change: 改一字 }',
      ['a/index.md:5:13 “corrections.*.date”（更正日期）早于发布日期；发布以后的改动才是更正'],
    ],
    [
      'kind: 通报',
      'kind: 通报\ncorrections:\n  - { date: 2026-01-02, change: 改 }\n  - { date: 2026-01-01, change: 改 }',
      ['a/index.md:6:13 “corrections.*.date”（更正日期）早于上一条更正；各条按日期先后排列'],
    ],
    ['kind: 通报', 'kind: "通报', ['a/index.md:6:1 文件头格式有误：缺少冒号、引号、括号或逗号']],
    ['kind: 通报', 'kind: 通报\nkind: 通告', ['a/index.md:4:1 文件头格式有误：同一个键写了两次']],
  ])('%s → %s', (right, wrong, expected) => {
    write({ 'a/index.md': INDEX.replace(right, wrong) });
    expect(reported()).toEqual(expected);
  });

  it('a section title that carries its number', () => {
    write({ 'a/index.md': INDEX, 'a/01-a.md': SECTION.replace('title: ', 'title: 一、') });
    expect(reported()).toEqual(['a/01-a.md:3:8 “title”（标题）不要带序号，序号由 section 给出']);
  });

  it.each([
    [
      '- { date: 2025-11-31, status: 已完成 }',
      ['a/01-a.md:6:13 “history.*.date”（日期）应为真实的日期，写作“年-月-日”'],
    ],
    ['- { date: 2025-11-30 }', ['a/01-a.md:6:5 缺少“history.*.status”（当日起的状态）']],
    [
      '- { date: 2025-11-30, status: 已完成 }\n  - { date: 2025-07-01, status: 正在整改 }',
      ['a/01-a.md:7:13 “history.*.date”（日期）早于上一步；各步按日期先后排列'],
    ],
    [
      '- { date: 2025-11-30, status: 已完成 }\nstatus: 正在整改',
      ['a/01-a.md:7:9 “status”（整改状态）与 history 最后一步的状态不同；改成一致，或删去 status'],
    ],
  ])('a history of a section: %s', (steps, expected) => {
    write({
      'a/index.md': INDEX,
      'a/01-a.md': SECTION.replace('items: 2', `items: 2\nhistory:\n  ${steps}`),
    });
    expect(reported()).toEqual(expected);
  });

  it('all files at once', () => {
    write({
      'site.yaml': 'name: 示例\n',
      'a/index.md': INDEX.replace('kind: 通报\n', ''),
      'a/01-a.md': SECTION.replace('items: 2', 'items: 两'),
    });
    expect(reported()).toEqual([
      'site.yaml:1:1 缺少“column”（栏目）',
      'a/index.md:1:1 缺少“kind”（文种）',
      'a/01-a.md:4:8 “items”（条目数）应为正整数',
    ]);
  });
});

const SITE = 'name: 示例\ncolumn: { name: 甲, type: 乙, description: 丙, keywords: [丁] }\n';

describe('severities of rules in site.yaml', () => {
  it('are read by the name of the rule', () => {
    write({ 'site.yaml': `${SITE}rules: { text-width: off, figure-base: error }\n`, 'a/index.md': INDEX });
    expect(readContent(root).site.rules).toEqual({ 'text-width': 'off', 'figure-base': 'error' });
  });

  it('are refused where no rule has the name, with the rule that was meant, and where no severity is', () => {
    write({
      'site.yaml': `${SITE}rules:\n  figure-bases: error\n  text-width: fatal\n`,
      'a/index.md': INDEX,
    });
    expect(reported()).toEqual([
      'site.yaml:5:15 “rules.*”（规则的级别）应为 error（错误）、warning（警告）、info（提示）或 off（不查）',
      'site.yaml:4:3 不认识的键“figure-bases”',
    ]);
    expect(readContent(root).findings.at(-1)?.advice?.zh).toBe('是否应为“figure-base”');
  });
});

describe('hostile content is refused by name', () => {
  it('attachments that a server or a browser would run', () => {
    const files = ['a.php', 'b.ASPX', 'c.html', 'd.svg', 'e', 'f.pdf.js'].map((name) => `a/files/${name}`);
    write({ 'a/index.md': INDEX, ...Object.fromEntries(files.map((name) => [name, '一'])) });
    expect(reported()).toEqual([
      'a/files/a.php:1:1 附件不收 .php 文件：服务器或浏览器可能执行它',
      'a/files/b.ASPX:1:1 附件不收 .aspx 文件：服务器或浏览器可能执行它',
      'a/files/c.html:1:1 附件不收 .html 文件：服务器或浏览器可能执行它',
      'a/files/d.svg:1:1 附件不收 .svg 文件：服务器或浏览器可能执行它',
      'a/files/e:1:1 附件没有扩展名',
      'a/files/f.pdf.js:1:1 附件不收 .js 文件：服务器或浏览器可能执行它',
    ]);
  });

  it('but no attachment that readers open, in capitals or below folders', () => {
    write({ 'a/index.md': INDEX, 'a/files/图.PNG': '一', 'a/files/b/表.xlsx': '一', 'a/files/c.wps': '一' });
    expect(readContent(root).notices[0]?.source.attachments).toEqual([
      'files/b/表.xlsx',
      'files/c.wps',
      'files/图.PNG',
    ]);
  });

  it('front matter in a language that could run', () => {
    write({ 'a/index.md': '---js\n{ title: process.exit(3) }\n---\n' });
    expect(reported()).toEqual(['a/index.md:1:1 文件头标为“js”，只接受 YAML']);
  });

  it('aliases that multiply', () => {
    const bomb = Array.from({ length: 12 }, (_, i) =>
      i === 0 ? 'a0: &a0 [x, x]' : `a${i}: &a${i} [*a${i - 1}, *a${i - 1}]`,
    ).join('\n');
    write({ 'a/index.md': `---\n${bomb}\n---\n` });
    expect(reported()).toEqual(['a/index.md:1:1 文件头用了别名引用（*、&）或嵌套过深']);
  });

  it('nesting without end', () => {
    write({ 'a/index.md': `---\ntitle: ${'['.repeat(100_000)}\n---\n` });
    expect(reported().length).toBeGreaterThan(0);
    expect(readContent(root).notices).toEqual([]);
  });

  it('a prototype as a key', () => {
    write({ 'a/index.md': INDEX.replace('kind: 通报', '__proto__: { kind: 通报 }') });
    expect(reported()).toContain('a/index.md:3:1 不认识的键“__proto__”');
  });

  it('a prototype as the name of a figure', () => {
    const figures = 'figures:\n  __proto__: { value: 49, text: 49个 }\n';
    write({ 'a/index.md': INDEX.replace('kind: 通报', `kind: 通报\n${figures}`) });
    expect(reported()).toEqual(['a/index.md:5:3 不认识的键“__proto__”']);
  });

  it('a file of 50 MB, a NUL byte, bytes that are not UTF-8', () => {
    write({
      'a/index.md': Buffer.alloc(50 * 1024 * 1024, 0x61),
      'b/index.md': `${INDEX}\0`,
      'c/index.md': Buffer.concat([Buffer.from('标题'), Buffer.from([0xff])]),
    });
    expect(reported()).toEqual([
      'a/index.md:1:1 文件超过 8 MB，不像一份通报的文字',
      'b/index.md:1:1 文字中有空字符（NUL）',
      'c/index.md:1:1 第 7 个字节起不是 UTF-8 文字',
    ]);
  });

  it('a symbolic link out of the folder, as a file, as a folder, among the attachments', () => {
    write({ 'a/index.md': INDEX, 'a/files/a.txt': '' });
    symlinkSync('/etc/hostname', path.join(root, 'a/01-a.md'));
    symlinkSync('/etc/hostname', path.join(root, 'a/files/b.txt'));
    symlinkSync('/etc', path.join(root, 'etc'));
    expect(reported()).toEqual([
      'a/01-a.md:1:1 内容文件夹中不收符号链接',
      'a/files/b.txt:1:1 内容文件夹中不收符号链接',
      'etc:1:1 内容文件夹中不收符号链接',
    ]);
  });

  it.runIf(process.platform !== 'win32')('a pipe among the attachments', () => {
    write({ 'a/index.md': INDEX, 'a/files/a.txt': '' });
    execFileSync('mkfifo', [path.join(root, 'a/files/b.pdf')]);
    expect(reported()).toEqual(['a/files/b.pdf:1:1 b.pdf 是文件夹、管道或设备，不是文件']);
  });

  it('but the content folder itself may be a link', () => {
    write({ 'a/index.md': INDEX });
    symlinkSync(root, `${root}-link`);
    try {
      expect(readContent(`${root}-link`).notices.map(({ slug }) => slug)).toEqual(['a']);
    } finally {
      rmSync(`${root}-link`);
    }
  });

  it('folders that can be no address', () => {
    write({ 'A B/index.md': INDEX, 'search/index.md': INDEX });
    expect(reported()).toEqual(['A B:1:1 “A B”不能作通报的地址', 'search:1:1 “search”是网站自用的地址']);
  });

  it.each([
    ['con.pdf', '“con.pdf”是 Windows 的设备名，不能作文件名'],
    ['NUL.tar.zip', '“NUL.tar.zip”是 Windows 的设备名，不能作文件名'],
    ['lpt1 .txt', '“lpt1 .txt”是 Windows 的设备名，不能作文件名'],
    ['a:b.pdf', '文件名“a:b.pdf”中有 Windows 不能写的字符'],
    ['a\nb.pdf', '文件名“a\nb.pdf”中有 Windows 不能写的字符'],
    ['a?.pdf', '文件名“a?.pdf”中有 Windows 不能写的字符'],
    ['a\\b.pdf', '文件名“a\\b.pdf”中有 Windows 不能写的字符'],
    ['a.pdf.', '文件名“a.pdf.”以空格开头，或以点、空格结尾，Windows 会去掉'],
    ['a.pdf ', '文件名“a.pdf ”以空格开头，或以点、空格结尾，Windows 会去掉'],
    ['a.asp;.jpg', '有的服务器会把“a.asp;.jpg”当作程序运行'],
    ['a.php.jpg', '有的服务器会把“a.php.jpg”当作程序运行'],
    ['a.PHP5.jpg', '有的服务器会把“a.PHP5.jpg”当作程序运行'],
  ])('an attachment that Windows cannot hold or a server would run: %j', (name, says) => {
    write({ 'a/index.md': INDEX, [`a/files/${name}`]: '一' });
    expect(reported()).toEqual([`a/files/${name}:1:1 ${says}`]);
  });

  it.each([
    '范本镇整改台账.xlsx',
    'console.pdf',
    'aux-2025.pdf',
    'com10.pdf',
    '1.2 附件（第3版）.docx',
    'a+b & c.pdf',
    '附件1.含asp.字样.pdf',
  ])('but no name that every system can hold: %s', (name) => {
    write({ 'a/index.md': INDEX, [`a/files/${name}`]: '一' });
    expect(reported()).toEqual([]);
  });

  it('a folder of attachments that IIS runs, and one named as a device', () => {
    write({ 'a/index.md': INDEX, 'a/files/x.asp/b.jpg': '一', 'a/files/aux/b.jpg': '一' });
    expect(reported()).toEqual([
      'a/files/aux:1:1 “aux”是 Windows 的设备名，不能作文件名',
      'a/files/x.asp:1:1 有的服务器会把“x.asp”当作程序运行',
    ]);
  });

  it('two attachments that are one file on Windows or macOS', () => {
    write({ 'a/index.md': INDEX, 'a/files/B.pdf': '一', 'a/files/b.PDF': '一', 'a/files/c.pdf': '一' });
    expect(reported()).toEqual([
      'a/files/b.PDF:1:1 与 files/B.pdf 只有大小写不同，在 Windows 上是同一个文件',
    ]);
  });

  it('an attachment whose name is no UTF-8', () => {
    write({ 'a/index.md': INDEX, 'a/files/c.pdf': '一' });
    const gb = Buffer.concat([
      Buffer.from(`${root}/a/files/`),
      Buffer.from([0xb8, 0xbd]),
      Buffer.from('.pdf'),
    ]);
    writeFileSync(gb, '一');
    expect(reported()).toEqual([
      'a/files/\ufffd\ufffd.pdf:1:1 文件名“\ufffd\ufffd.pdf”不是 UTF-8 编码，打不开',
    ]);
  });

  it('a notice named as a device of Windows', () => {
    write({ 'con/index.md': INDEX, 'com1/index.md': INDEX });
    expect(reported()).toEqual([
      'com1:1:1 “com1”是 Windows 的设备名，不能作文件名',
      'con:1:1 “con”是 Windows 的设备名，不能作文件名',
    ]);
  });

  it('files whose words would silently be left out', () => {
    write({ 'a/index.md': INDEX, 'a/03.md': '（一）甲。', 'a/01-a.md': SECTION, 'a/01-b.md': SECTION });
    expect(reported()).toEqual([
      'a/01-b.md:1:1 序号与 01-a.md 相同',
      'a/03.md:1:1 不认识的文件 03.md，其中文字不会发布',
    ]);
  });
});

it('a folder that is not there is refused with its name', () => {
  expect(() => readContent(path.join(root, 'none'))).toThrow(Refusal);
});

it('names the pictures of the look and of the own pages that keep where they were taken', () => {
  write({
    'site.yaml': SITE,
    'theme/files/a.jpg': 'ftypheic',
    'pages/about.md': '---\ntitle: 关于本站\n---\n\n正文。\n',
    'pages/files/b.png': 'ftypheic',
    'pages/files/c.png': pngWith('甲'),
  });
  const { stated } = readContent(root);
  expect(stated?.unread?.map(({ file }) => path.relative(root, file))).toEqual([
    path.join('theme', 'files', 'a.jpg'),
    path.join('pages', 'files', 'b.png'),
  ]);
});
