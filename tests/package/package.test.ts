import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../scripts/content/read-content.ts';
import { pdfOf } from '../content/pdf-sample.ts';
import { documentFor } from '../document-for.ts';
import { callsOn, firstBlock, markdownIn } from './documented-commands.ts';
import { writeForeignSite } from './foreign-site.ts';
import { installFrom, packInto, type Ran, runIn } from './install-package.ts';

/** Outside the repository: nothing of its `node_modules` can be found from here. */
const folder = mkdtempSync(path.join(tmpdir(), 'tongbao-package-'));
const site = path.join(folder, 'my-site');
const installed = path.join(site, 'node_modules', 'tongbao');
/** What each line of the README's first block did, in an empty folder. */
const followed = new Map<string, Ran>();
let create: string;

beforeAll(() => {
  const packed = packInto(folder);
  create = packed.create;
  for (const line of firstBlock(readFileSync('README.md', 'utf8')))
    followed.set(line, follow(line, packed.tongbao));
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tongbao = (...args: readonly string[]): Ran =>
  runIn(site, path.join(installed, 'dist/scripts/tongbao.js'), ...args);

/** Starts `tongbao dev` in the site, and ends it once it says where. */
async function addressOfDev(): Promise<string> {
  const program = path.join(installed, 'dist/scripts/tongbao.js');
  const started = spawn(process.execPath, [program, 'dev'], { cwd: site });
  try {
    for await (const said of started.stdout) {
      const [address] = /http:\S+/.exec(String(said)) ?? [];
      if (address !== undefined) return address;
    }
    return '';
  } finally {
    started.kill();
  }
}

/** Does what a shell would do if both packages were in the registry. */
function follow(line: string, tarball: string): Ran {
  const [, called, rest = ''] =
    /^(npm create tongbao|cd|npm install|npx tongbao)(?: (.*))?$/.exec(line) ?? [];
  const args = rest.split(' ').filter((word) => word !== '');
  switch (called) {
    case 'npm create tongbao':
      return runIn(
        folder,
        path.join(folder, 'repository/packages/create-tongbao/create-tongbao.js'),
        ...args,
      );
    case 'cd':
      return { status: existsSync(path.join(folder, rest)) ? 0 : 1, out: '', err: '' };
    case 'npm install':
      return installFrom(tarball, site);
    case 'npx tongbao':
      return tongbao(...args);
    default:
      throw new Error(`the test knows no ${line}`);
  }
}

describe('the README', () => {
  it('can be followed word for word in an empty folder', () => {
    expect([...followed.keys()]).toEqual(firstBlock(readFileSync('README.zh-CN.md', 'utf8')));
    for (const [line, { status, err }] of followed)
      expect({ line, status, err }).toMatchObject({ status: 0 });
    expect(followed.get('npm create tongbao my-site')?.out).toContain(
      '接下来：\n  cd my-site\n  npm install\n  npx tongbao dev\n',
    );
    expect(followed.get('npx tongbao build')?.out).toMatch(/^已发布到 _site：\d+ 个文件/);
    expect(followed.get('npx tongbao verify tongbao.zip')?.out).toContain('与清单一致');
  });

  it('has a notice to write and commands to run on it, which do so in that site', async () => {
    const page = readFileSync('README.md', 'utf8');
    const notice = path.join(site, 'content/my-notice');
    mkdirSync(notice);
    const [index = '', section = ''] = markdownIn(page);
    writeFileSync(path.join(notice, 'index.md'), index);
    writeFileSync(path.join(notice, '01-xuexi.md'), section);
    writeFileSync(path.join(site, 'draft.txt'), DRAFT);

    // What comes after the block that was followed above.
    const calls = callsOn(page.slice(page.indexOf('npx tongbao verify tongbao.zip')));
    expect(calls.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        'dev',
        'import',
        'check',
        'build',
        'pack',
        'verify',
        'rules',
        'approve',
        'rollback',
      ]),
    );
    // A browser is opened by `desk`.
    for (const args of calls.filter(([name]) => name !== 'desk')) {
      if (args[0] === 'dev') expect(await addressOfDev()).toMatch(/^http:/);
      else expect({ args, ...tongbao(...args) }).toMatchObject({ args, status: 0 });
    }
    for (const name of ['my-notice', 'my-draft'])
      rmSync(path.join(site, 'content', name), { recursive: true });
  }, 120_000);
});

describe('the package', () => {
  it('is installed without a word of warning, in less than 130 MB', () => {
    expect(followed.get('npm install')).toMatchObject({ status: 0, err: '' });
    expect(sizeOf(path.join(site, 'node_modules')) / 2 ** 20).toBeLessThan(130);
  });

  it('holds what users need, and neither tests nor makers', () => {
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' }).map((name) =>
      name.split(path.sep).join('/'),
    );
    expect(files).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.zh-CN.md',
        'dist/licences/docx.txt',
        'docs/keys.md',
        'docs/rules/figure-sum.md',
        'layouts/fonts/noto-serif-sc-OFL.txt',
        'starters/xuncha/notice/index.md',
      ]),
    );
    const surplus = files.filter((name) =>
      /tests|make-fonts|make-rule-pages|(?<!\.d)\.tsx?$|scripts\/package|node_modules/.test(name),
    );
    expect(surplus).toEqual([]);
  });

  it('takes an office from a form and a draft to a site that is verified', () => {
    expect(tongbao('new', 'gangwei-2026', '--kind', '公示')).toMatchObject({ status: 0, err: '' });
    fillIn(path.join(site, 'content/gangwei-2026'));

    writeFileSync(path.join(site, '草稿.txt'), DRAFT);
    const imported = tongbao('import', '草稿.txt', '--slug', 'shuili-2026');
    expect(imported).toMatchObject({ status: 0, err: '' });

    // What reads PDF files is in the package as well.
    const attachment = path.join(site, 'content/shuili-2026/files/list.pdf');
    mkdirSync(path.dirname(attachment), { recursive: true });
    writeFileSync(attachment, pdfOf(['Tel 139 0000 1234']));
    const checked = tongbao('check');
    expect(checked.out).toMatch(/检查了 3 份通报/);
    expect(checked.out).toMatch(/list\.pdf.* privacy-mobile/);
    expect(checked.status).toBe(1);
    rmSync(attachment);

    const built = tongbao('build');
    expect(built.out).toMatch(/^已发布到 _site：\d+ 个文件/);
    expect(built.status).toBe(0);
    expect(readdirSync(path.join(site, '_site/shuili-2026'))).toEqual(
      expect.arrayContaining(['index.html', 'shuili-2026.pdf', 'shuili-2026.docx']),
    );

    expect(tongbao('verify')).toMatchObject({ status: 0 });
  }, 120_000);

  it('is a plugin of a site that Eleventy builds: the notices are its collection, and the check gates its build', () => {
    const foreign = path.join(site, 'foreign');
    writeForeignSite(foreign);
    const eleventy = () => runIn(foreign, path.join(site, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet');
    expect(eleventy()).toMatchObject({ status: 0, err: '' });
    const index = readFileSync(path.join(foreign, 'public/index.html'), 'utf8');
    expect(index).toContain('<a href="/gongkai/qiaoliang-2026/">示例市样例区范本镇人民政府关于农村桥梁检查');
    expect(index).toContain('</a> 情况通报 0 2</li>');
    expect(index).toContain('：<a href="/gongkai/qiaoliang-2026/#text-p1">问题5个</a>');
    expect(index).toContain('id="tally-qiaoliang-2026"');
    expect(readdirSync(path.join(foreign, 'public/gongkai'))).toEqual(
      expect.arrayContaining(['SHA256SUMS', 'assets', 'index.html', 'qiaoliang-2026', 'search', 'verify']),
    );
    // What is written for tongbao is no page of the site.
    expect(existsSync(path.join(foreign, 'public/tongbao'))).toBe(false);

    const notice = path.join(foreign, 'tongbao/qiaoliang-2026/index.md');
    writeFileSync(
      notice,
      readFileSync(notice, 'utf8').replaceAll('整改完成4个', '整改完成3个').replace('value: 4', 'value: 3'),
    );
    rmSync(path.join(foreign, 'public'), { recursive: true });
    const stopped = eleventy();
    expect(stopped.status).not.toBe(0);
    expect(`${stopped.out}${stopped.err}`).toMatch(/qiaoliang-2026\/index\.md:\d+.*figure-sum/);
    expect(existsSync(path.join(foreign, 'public/gongkai'))).toBe(false);
  });

  it('has types for the plugin and for parts of pages', () => {
    const file = path.join(site, 'typed.mts');
    writeFileSync(
      file,
      `import tongbao, { type CollectedNotice } from 'tongbao/eleventy';
import type { Part } from 'tongbao/components';
const footer: Part<'Footer'> = (props, { h, Default }) => h('footer', null, props.siteName, h(Default, props));
const title = (notice: CollectedNotice): string => notice.title;
// @ts-expect-error: there is no such option
tongbao(undefined as never, { folder: 'content' });
export { footer, title };
`,
    );
    const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--types', '', file];
    const checked = runIn(site, path.resolve('node_modules/typescript/bin/tsc'), ...options);
    expect(checked).toMatchObject({ status: 0, out: '' });
  });

  it('prints the same pages with the Typst that it carries as with the one of the machine', async () => {
    const { openPdfPress }: typeof import('../../scripts/download/pdf/pdf-press.ts') = await import(
      pathToFileURL(path.join(installed, 'dist/scripts/download/pdf/pdf-press.js')).href
    );
    const notice = readContent(path.join(site, 'content')).notices.find(({ slug }) => slug === 'shuili-2026');
    const press = await openPdfPress({ native: false });
    expect(press.engine).toBe('wasm');
    try {
      const { bytes } = await press.print(documentFor(notice ?? expect.fail('not imported')));
      const published = readFileSync(path.join(site, '_site/shuili-2026/shuili-2026.pdf'));
      expect(published.equals(bytes)).toBe(true);
    } finally {
      await press.close();
    }
  });
});

it('create-tongbao is small: it brings one command, and not what that installs', () => {
  expect(statSync(create).size).toBeLessThan(60_000);
});

function sizeOf(at: string): number {
  const stat = statSync(at);
  if (!stat.isDirectory()) return stat.size;
  return readdirSync(at).reduce((sum, name) => sum + sizeOf(path.join(at, name)), 0);
}

/** Does what a person does with a form. */
function fillIn(notice: string): void {
  const blanks: Readonly<Record<string, string>> = {
    依据: '公益性岗位管理有关规定',
    程序: '会议研究',
    公示事项: '拟聘用名单',
    公示内容: '拟聘用保洁员2名，其中示例村1名、样张村1名。',
    起止日期: '2026年3月2日至2026年3月6日',
    天数: '5',
    发布机构: '示例市样例区范本镇人民政府',
    成文日期: '2026年2月27日',
  };
  for (const name of readdirSync(notice)) {
    const file = path.join(notice, name);
    const text = readFileSync(file, 'utf8')
      .replace(/^title: .*/m, 'title: 关于公益性岗位拟聘用名单的公示')
      .replace(/^issuer: .*/m, 'issuer: 示例市样例区范本镇人民政府')
      .replace(/^published: .*/m, 'published: 2026-03-02 09:00')
      .replace(/联系电话：.*$/m, '联系电话：0000-0000000。')
      .replace(/【请填写：(.+?)】/g, (all, label: string) => blanks[label] ?? all);
    writeFileSync(file, text);
  }
}

const DRAFT = `示例市样例区水利局关于农村饮水工程专项检查整改情况的通报

2026年1月12日至1月23日，区水利局对8处农村饮水工程开展专项检查，发现问题6个。截至2026年2月28日，整改完成5个，正在整改1个。现将有关情况通报如下。

一、关于“水质检测不够及时”问题的整改

（一）补齐检测设备。为3处水厂配备余氯检测仪，每日检测并登记结果。

（二）落实检测责任。明确每处水厂检测人员，检测结果按月公布。

二、关于“管网维护不够到位”问题的整改

（一）更换老旧管道。更换破损管道1200米，漏损问题得到解决。

（二）推进剩余工程。样张村管道改造受天气影响，正在整改，计划2026年5月底前完工。

示例市样例区水利局

2026年3月5日
`;
