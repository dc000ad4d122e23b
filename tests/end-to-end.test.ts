/** The tool as people use it: the compiled command on real folders. `npm test` compiles it first. */

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../scripts/content/read-content.ts';
import { NoticeData } from '../scripts/download/notice-data.ts';
import type { Notice } from '../scripts/notice/model.ts';
import { wordsOf } from '../scripts/notice/passages.ts';
import { FORMATS } from '../scripts/notice/site/site.ts';
import { readDocx } from './download/docx/read-docx.ts';
import { readOfd, wordsOfPage } from './download/ofd/read-ofd.ts';
import { faultsOf } from './download/ofd/standard.ts';
import { readPdf } from './download/read-pdf.ts';
import { wordsOfData } from './download/words-of-data.ts';
import { printedWords } from './printed-words.ts';
import { elementsOf, elementWith } from './site/read-html.ts';

const CLI = path.resolve('dist/scripts/tongbao.js');

let root: string;
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongbao-e2e-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function tongbao(given: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...given], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'zh_CN.UTF-8', ...environment },
  });
  return { status, stdout, stderr };
}

/** Every file below `folder` with its bytes, to compare two builds. */
function filesOf(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    files.set(path.relative(folder, file), readFileSync(file).toString('base64'));
  }
  return files;
}

/** What a build that did not end leaves beside the site. */
function leftovers(): string[] {
  return readdirSync(root).filter((name) => name.startsWith('._site.'));
}

/** Lets the site of a content folder offer these formats, and no others. */
function offer(folder: string, formats: readonly string[]): void {
  const file = path.join(root, folder, 'site.yaml');
  const others = readFileSync(file, 'utf8').replace(/^formats: .*\n/m, '');
  writeFileSync(file, `${others}formats: [${formats.join(', ')}]\n`);
}

function bare(text: string): string {
  return text.replace(/[\s\u3000\uFEFF]/g, '');
}

it.each([
  [['check', '--bogus'], 'check 没有选项“--bogus”'],
  [['check', '--content'], '选项“--content”后面缺少内容'],
  [['check', '--strict=1'], '选项“--strict”后面不带内容'],
  [['check', '--lang', 'fr'], '--lang 没有“fr”这种写法'],
  [['dev', '--port', 'x'], '“x”不是端口'],
  [['build', 'fanben'], 'build 后面不写“fanben”'],
  [['rules', 'nope'], '没有规则“nope”'],
])('tongbao %j says in Chinese alone what is wrong', (given, says) => {
  const { status, stderr } = tongbao(given);
  expect(status).toBe(2);
  expect(stderr).toContain(says);
});

describe('the sample site', () => {
  let notices: readonly Notice[];
  let site: string;

  beforeAll(() => {
    cpSync('content', path.join(root, 'content'), { recursive: true });
    offer('content', FORMATS);
    notices = readContent(path.join(root, 'content')).notices;
    site = path.join(root, '_site');
    const { status, stderr } = tongbao(['build']);
    if (status !== 0) throw new Error(stderr);
  });

  it('has the outline that it was written to have', () => {
    const notice = notices.find(({ slug }) => slug === 'fanben-xuncha-2025');
    expect(notice?.sections.map((section) => section.divisions.length)).toEqual([
      5, 4, 4, 3, 7, 5, 6, 5, 4, 3, 4, 6, 3,
    ]);
  });

  it('carries the same words in the page and in every format of the full text', async () => {
    expect(notices).toHaveLength(3);
    for (const notice of notices) {
      const words = bare(wordsOf(notice));
      const printed = bare(printedWords(notice).join(''));
      const read = (name: string) => readFileSync(path.join(site, notice.slug, name));
      const ofPage = (name: string): string => {
        const html = read(name)
          .toString('utf8')
          .replace(/<style>.*?<\/style>/s, '');
        const heading = elementsOf(html).find(({ tag }) => tag === 'h1');
        return bare(`${heading?.text}${elementWith(html, 'data-notice-text').text}`);
      };
      const pdf = await readPdf(read(`${notice.slug}.pdf`));
      expect(ofPage('index.html')).toBe(words);
      expect(ofPage(`${notice.slug}.html`)).toBe(words);
      expect(bare(pdf.pages.map((page) => page.words).join(''))).toBe(printed);
      const ofd = readOfd(read(`${notice.slug}.ofd`));
      expect(ofd.pages).toHaveLength(pdf.pages.length);
      expect(bare(ofd.pages.map((page) => wordsOfPage(page, 'Body')).join(''))).toBe(printed);
      expect(bare(readDocx(read(`${notice.slug}.docx`)).words)).toBe(printed);
      // Brackets set apart what is no word of the notice.
      const plain = read(`${notice.slug}.txt`).toString('utf8');
      expect(bare(plain.replaceAll(/［(整改状态：.*)］/g, '$1'))).toBe(printed);
      const data = NoticeData.parse(JSON.parse(read('notice.json').toString('utf8')));
      expect(wordsOfData(data)).toBe(wordsOf(notice));
    }
  });

  it('holds to the standard of OFD', () => {
    for (const { slug } of notices) {
      expect(faultsOf(readOfd(readFileSync(path.join(site, slug, `${slug}.ofd`))))).toEqual([]);
      const html = readFileSync(path.join(site, slug, 'index.html'), 'utf8');
      const [link] = elementsOf(html).filter(({ attributes }) => attributes.get('href') === `${slug}.ofd`);
      expect(link?.text).toContain('OFD');
      expect(link?.text).toMatch(/\d+ 页/);
    }
  });

  it('offers each file that is there, with its size, and no other', () => {
    for (const { slug } of notices) {
      const html = readFileSync(path.join(site, slug, 'index.html'), 'utf8');
      const offered = elementsOf(html)
        .filter(({ attributes }) => attributes.has('download'))
        .map(({ attributes, text }) => ({ file: attributes.get('href') ?? '', text }));
      expect(offered.map(({ file }) => path.posix.basename(file))).toEqual([
        ...['pdf', 'ofd', 'docx', 'txt', 'html'].map((ending) => `${slug}.${ending}`),
        'notice.json',
        'figures.csv',
      ]);
      for (const { file, text } of offered) {
        const { size } = statSync(path.join(site, slug, file));
        expect(text).toContain(`${Math.ceil(size / 1024)} KB`);
      }
    }
  });

  it('offers only the formats that site.yaml names', () => {
    cpSync(path.join(root, 'content'), path.join(root, 'few'), { recursive: true });
    offer('few', ['txt', 'docx']);
    expect(tongbao(['build', '--content', 'few', '--out', 'few-site']).status).toBe(0);
    const [notice] = notices;
    const slug = notice?.slug ?? '';
    const files = readdirSync(path.join(root, 'few-site', slug)).filter((name) => name !== 'index.html');
    expect(files.sort()).toEqual(expect.arrayContaining([`${slug}.docx`, `${slug}.txt`]));
    expect(files).not.toContain(`${slug}.pdf`);
    expect(files).not.toContain('notice.json');
  });

  it('has a manifest that sha256sum accepts', () => {
    const { status } = spawnSync('sha256sum', ['--quiet', '-c', 'SHA256SUMS'], { cwd: site });
    expect(status).toBe(0);
  });

  it('stays as it was when a build is killed, and the next build clears up', async () => {
    const before = filesOf(site);
    const killed = spawn(process.execPath, [CLI, 'build'], { cwd: root });
    // The staging folder is there from the moment the check has passed until the site is published; one without a mark
    // in it yet would stay for a minute and a half.
    const begun = (): boolean => leftovers().some((name) => existsSync(path.join(root, name, 'new')));
    await expect.poll(begun, { timeout: 30_000, interval: 5 }).toBe(true);
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    expect(filesOf(site)).toEqual(before);
    expect(tongbao(['build']).status).toBe(0);
    expect(leftovers()).toEqual([]);
    expect(filesOf(site)).toEqual(before);
  });

  it('stays as it was when the content no longer holds', () => {
    const index = path.join(root, 'content/fanben-xuncha-2025/index.md');
    const right = readFileSync(index, 'utf8');
    const before = filesOf(site);
    writeFileSync(index, right.replace('整改完成48个，', '整改完成47个，'));
    const { status, stderr } = tongbao(['build']);
    writeFileSync(index, right);
    expect(status).toBe(1);
    expect(stderr).toContain('figure-declared');
    expect(stderr).toContain('有错误，未发布；_site 没有改动');
    expect(filesOf(site)).toEqual(before);
    expect(leftovers()).toEqual([]);
  });
});

describe('a draft', () => {
  const DRAFT = [
    '当前位置：首页 > 公示公告',
    '',
    '示例市样例区范本镇人民政府关于河道整治情况的通报',
    '',
    '2025-11-03 来源：范本镇水务站',
    '',
    '　　经检查，发现河道问题5个，已整改完成4个，正在整改1个。',
    '',
    '一、关于河道保洁问题的整改',
    '',
    '（一）清理漂浮物。清理河道3条。',
    '',
    '（二）落实责任。确定河长3名。',
    '',
    '　　下一步，我镇将持续抓好整治。',
    '',
    '分享到：',
  ].join('\r\n');

  it('becomes a checked, published notice in three commands', () => {
    writeFileSync(path.join(root, 'draft.txt'), DRAFT);
    const imported = tongbao(['import', 'draft.txt', '--content', 'mine', '--slug', 'hedao-2025']);
    expect(imported.status, imported.stderr).toBe(0);
    expect(imported.stdout).toContain('共 1 节、2 条');
    expect(imported.stdout).toContain('5 = 4 + 1，相符');
    expect(tongbao(['check', 'mine'])).toMatchObject({ status: 0 });
    expect(tongbao(['build', '--content', 'mine', '--out', 'mine-site'])).toMatchObject({ status: 0 });
    expect(existsSync(path.join(root, 'mine-site/hedao-2025/hedao-2025.pdf'))).toBe(true);
    // Experimental: only where a site asks for it.
    expect(existsSync(path.join(root, 'mine-site/hedao-2025/hedao-2025.ofd'))).toBe(false);
  });

  it('is not imported over a notice that is there', () => {
    const again = tongbao(['import', 'draft.txt', '--content', 'mine', '--slug', 'hedao-2025']);
    expect(again.status).toBe(2);
  });

  it('can be checked before it is imported, with the lines of the draft', () => {
    writeFileSync(path.join(root, 'wrong.txt'), DRAFT.replace('（二）', '（三）'));
    const { status, stdout } = tongbao(['check', 'wrong.txt']);
    expect(status).toBe(1);
    expect(stdout).toContain('wrong.txt:13:1  错误  numbering-gap');
  });
});

describe('the command line', () => {
  it.each([
    ['no command', [], 2],
    ['help', ['--help'], 0],
    ['a command that there is none of', ['publish'], 2],
    ['an option that there is none of', ['check', '--fast'], 2],
    ['a folder that is not there', ['check', 'none'], 2],
    ['a report format that there is none of', ['check', '--format', 'xml'], 2],
    ['an import without a draft', ['import'], 2],
  ])('%s ends with its status and without a stack', (_, given, expected) => {
    const { status, stdout, stderr } = tongbao(given);
    expect(status).toBe(expected);
    expect(stdout + stderr).not.toMatch(/^\s+at /m);
  });

  it('says the version of its package', () => {
    const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(tongbao(['--version']).stdout).toBe(`${version}\n`);
  });

  it('tells content that cannot be read apart from content that does not hold', () => {
    cpSync(path.join(root, 'mine'), path.join(root, 'broken'), { recursive: true });
    writeFileSync(path.join(root, 'broken/hedao-2025/index.md'), '---\ntitle: 通报\n---\n');
    expect(tongbao(['check', 'broken']).status).toBe(2);
    expect(tongbao(['build', '--content', 'broken', '--out', 'broken-site']).status).toBe(2);
    expect(existsSync(path.join(root, 'broken-site'))).toBe(false);
  });

  it('speaks English where it is asked to', () => {
    expect(tongbao(['check', 'none', '--lang', 'en']).stderr).toContain('there is no none');
  });
});
