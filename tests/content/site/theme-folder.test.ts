import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTheme } from '../../../scripts/content/site/theme-folder.ts';
import { jpegWithPlace } from '../picture-sample.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'theme-'));
  mkdirSync(path.join(folder, 'files'));
  mkdirSync(path.join(folder, 'components'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function read(name: string, text: string) {
  writeFileSync(path.join(folder, name), text);
  const { look, findings } = readTheme(folder, 'content/theme');
  return { look, says: findings.map((finding) => finding.says.zh) };
}

describe('the look of a site', () => {
  it('is a style sheet and files that it names', () => {
    writeFileSync(path.join(folder, 'files/logo.png'), 'x');
    const { look, says } = read('style.css', '.band { background: url("files/logo.png"); }');
    expect(says).toEqual([]);
    expect(look).toEqual({ folder, style: true, files: ['files/logo.png'], parts: [] });
  });

  it.each([
    ['style.css', '@import "https://example.com/a.css";', 'style.css 引用了站外或绝对地址'],
    ['style.css', 'a { background: url(//example.com/a.png) }', 'style.css 引用了站外或绝对地址'],
    ['style.css', 'a { background: url("data:image/png;base64,AA") }', 'style.css 引用了站外或绝对地址'],
    ['main.css', 'a {}', 'theme 中只有 style.css、files/ 和 components/'],
    ['components/Sidebar.js', '', '没有这个名字的页面部件'],
    ['files/a.js', 'alert(1)', '这种文件不能放入 theme/files/'],
    ['files/标志.png', 'x', '文件名须为英文字母、数字、点和横线'],
    ['files/a.svg', '<svg onload="alert(1)"/>', 'svg 中有脚本或外部引用'],
    ['files/a.svg', '<svg><image href="https://example.com/a.png"/></svg>', 'svg 中有脚本或外部引用'],
  ])('holds nothing that runs or loads from elsewhere: %s %s', (name, text, said) => {
    expect(read(name, text).says).toEqual([said]);
  });
});

describe('the pictures of the look', () => {
  const unreadOf = (name: string, bytes: string | Uint8Array): unknown => {
    writeFileSync(path.join(folder, name), bytes);
    return readTheme(folder, 'content/theme').unread;
  };

  it.each(['files/a.jpg', 'files/a.PNG', 'files/a.webp', 'files/a.gif'])(
    'are named where what they say of their making cannot be removed: %s',
    (name) => {
      const unread = [{ file: `content/theme/${name}`, reason: 'picture' }];
      expect(unreadOf(name, 'ftypheic')).toEqual(unread);
      expect(unreadOf(name, jpegWithPlace().subarray(0, 20))).toEqual(unread);
    },
  );

  it('are not named where it can, nor are other files', () => {
    expect(unreadOf('files/a.jpg', jpegWithPlace())).toEqual([]);
    expect(unreadOf('files/a.svg', '<svg/>')).toEqual([]);
    expect(unreadOf('files/a.woff2', 'x')).toEqual([]);
    expect(unreadOf('style.css', 'a {}')).toEqual([]);
  });
});

describe('the words of the look', () => {
  const NUMBER = '13900001234';

  it.each([
    ['style.css', `/* 联系${NUMBER} */ .a { width: 13800001111px }`],
    ['style.css', `.a::after { content: "电话${NUMBER}" }`],
    ['files/a.svg', `<svg><title>电话${NUMBER}</title><path d="M 138 1200 1390"/></svg>`],
    ['files/a.svg', `<svg aria-label="电话${NUMBER}"/>`],
    ['files/a.svg', `<svg><!-- 电话${NUMBER} --></svg>`],
    [`files/tel-${NUMBER}.png`, 'x'],
  ])('are read, and no other numbers: %s', (name, text) => {
    writeFileSync(path.join(folder, name), text);
    const words = readTheme(folder, 'content/theme').words.map((word) => word.text);
    expect(words.join('\n')).toContain(NUMBER);
    expect(words.join('\n')).not.toMatch(/13800001111|138 1200/);
  });
});
