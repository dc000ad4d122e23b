import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPages } from '../../../scripts/content/site/pages-folder.ts';
import { ownPagePath } from '../../../scripts/notice/site/own-page.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'pages-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function read(files: Readonly<Record<string, string>>) {
  const folder = path.join(root, 'content/pages');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const readText = (onDisk: string) => readFileSync(onDisk, 'utf8');
  const slugs = new Set(['hedao-2025']);
  const { pages, words, unread, findings } = readPages({ folder, shown: 'content/pages', slugs, readText });
  return {
    ...pages,
    words,
    unread,
    says: findings.map(({ says, at }) => `${at.file}:${at.line} ${says.zh}`),
  };
}
const page = (head: string, body = '正文。') => `---\n${head}\n---\n\n${body}\n`;

describe('the pages of a site', () => {
  it('are templates with a title, listed at the foot unless they say otherwise', () => {
    const { pages, says } = read({
      'about.md': page('title: 关于本站'),
      'zhinan.njk': page('title: 办事指南\nmenu: band\norder: 2'),
      '404.md': page('title: 没有找到\npermalink: 404.html'),
      'index.liquid': page('title: 首页'),
      '_includes/card.njk': '<p>{{ title }}</p>',
      '_data/office.json': '{}',
    });
    expect(says).toEqual([]);
    expect(pages.map(({ file, path: at, menu }) => [file, at, menu])).toEqual([
      ['404.md', '404.html', 'none'],
      ['about.md', 'about/index.html', 'foot'],
      ['index.liquid', 'index.html', 'none'],
      ['zhinan.njk', 'zhinan/index.html', 'band'],
    ]);
  });

  it('name the pictures whose metadata cannot be removed', () => {
    const { unread } = read({ 'files/a.jpg': 'ftypheic', 'files/b.gif': 'GIF89a' });
    expect(unread).toEqual([
      { file: 'content/pages/files/a.jpg', reason: 'picture' },
      { file: 'content/pages/files/b.gif', reason: 'picture' },
    ]);
  });

  it('give every line to the rules, with its place, parts and scripts included', () => {
    const { words } = read({ 'about.md': page('title: 关于'), '_includes/a.njk': '甲\r\n\r\n乙' });
    expect(words.map(({ text, at }) => `${at.file}:${at.line} ${text}`)).toEqual([
      'content/pages/_includes/a.njk:1 甲',
      'content/pages/_includes/a.njk:3 乙',
      'content/pages/about.md:1 ---',
      'content/pages/about.md:2 title: 关于',
      'content/pages/about.md:3 ---',
      'content/pages/about.md:5 正文。',
    ]);
  });

  it.each([
    ['about.md', '正文。', 'content/pages/about.md:1 网页没有标题'],
    ['about.md', page('menu: foot'), 'content/pages/about.md:1 网页没有标题'],
    ['about.md', page('title: 关于\nmenu: top'), 'content/pages/about.md:3 menu 不是 band、foot 或 none'],
    [
      'hedao-2025.md',
      page('title: 河道'),
      'content/pages/hedao-2025.md:1 地址 hedao-2025 已由同名的通报使用',
    ],
    ['assets.md', page('title: 资产'), 'content/pages/assets.md:1 “assets”是网站自用的地址'],
    ['verify.md', page('title: 核对'), 'content/pages/verify.md:1 “verify”是网站自用的地址'],
    ['关于.md', page('title: 关于'), 'content/pages/关于.md:1 文件名须为英文字母、数字、点和横线'],
    ['a.php', '<?php', 'content/pages/a.php:1 pages 中不能放这种文件'],
    ['files/a.docx', 'x', 'content/pages/files/a.docx:1 pages/files/ 中只放图片'],
  ])('refuses %s: %s', (name, text, said) => {
    expect(read({ [name]: text }).says).toEqual([said]);
  });

  it('comes with the configuration that stands beside the content', () => {
    writeFileSync(path.join(root, 'eleventy.config.js'), 'export default () => {};\n');
    expect(read({ 'about.md': page('title: 关于') }).config).toBe(path.join(root, 'eleventy.config.js'));
  });
});

describe('the path of a page', () => {
  it.each([
    ['about.md', undefined, 'about/index.html'],
    ['index.njk', undefined, 'index.html'],
    ['guide/index.md', undefined, 'guide/index.html'],
    ['guide/guide.md', undefined, 'guide/index.html'],
    ['guide/a.11ty.js', undefined, 'guide/a/index.html'],
    ['a.md', '/help/', 'help/index.html'],
    ['a.md', '404.html', '404.html'],
    ['a.md', '/{{ name }}/', undefined],
    ['a.md', false, undefined],
  ])('%s with %s is %s', (file, permalink, expected) => {
    expect(ownPagePath(file, permalink)).toBe(expected);
  });
});
