/** The examples of docs/own-pages.md, each drawn as it is written there. */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTheme } from '../../scripts/content/site/theme-folder.ts';
import { Refusal } from '../../scripts/notice/refusal.ts';
import { PART_NAMES } from '../../scripts/notice/site/site.ts';
import { loadParts } from '../../scripts/site/parts.ts';
import { writePages } from '../written-pages.ts';
import { elementsOf } from './read-html.ts';
import { EDITIONS, FULL, filesOf, SHORT, SITE, temporaryFolder } from './sample-site.ts';

const DOCS = readFileSync('docs/own-pages.md', 'utf8').replaceAll('\r\n', '\n');
const EXAMPLES = new Map(
  Array.from(
    DOCS.matchAll(/### `(\w+)\.js`\n\n.*\n\n```js\n([^`]*(?:`[^`\n]*`[^`]*)*?)```/g),
    ([, name, code]) => [name ?? '', code ?? ''],
  ),
);

let root = '';
let theme = '';
let out = '';
beforeEach(() => {
  root = temporaryFolder();
  theme = path.join(root, 'theme');
  out = path.join(root, 'out');
  mkdirSync(path.join(theme, 'components'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));
afterAll(() => loadParts(SITE));

/** The site with the parts, drawn. */
async function draw(parts: Readonly<Record<string, string>>): Promise<(name: string) => string> {
  for (const [name, code] of Object.entries(parts))
    writeFileSync(path.join(theme, 'components', `${name}.js`), code);
  const { look, findings } = readTheme(theme, 'content/theme');
  expect(findings).toEqual([]);
  const site = { ...SITE, look };
  await loadParts(site);
  writePages({ site, notices: [FULL, SHORT], editions: EDITIONS, folder: out });
  return (name) => readFileSync(path.join(out, name), 'utf8');
}

async function refusalOf(code: string): Promise<string> {
  try {
    await draw({ Footer: code });
    return '';
  } catch (error) {
    return error instanceof Refusal ? error.says.zh : String(error);
  }
}

describe('a part that the site draws itself', () => {
  it('has an example for every name', () => {
    expect([...EXAMPLES.keys()].sort()).toEqual([...PART_NAMES]);
  });

  it('takes the place of ours, or goes around it, as the examples show', async () => {
    const page = await draw(Object.fromEntries(EXAMPLES));
    const notice = page('fanben-2025/index.html');
    expect(notice).toContain('<p class="emblem-line">示例市样例区人民政府网站群</p><header class="tb-band">');
    expect(notice).toContain('<footer class="our-foot"><p>示例市样例区信息公开</p>');
    expect(notice).toContain('<a href="../verify/index.html">核对下载的文件</a>');
    expect(notice).toContain('<p class="how-to">发布机构：示例市样例区范本镇人民政府</p>');
    // An address of the site is written from its root, and published as seen from the page.
    expect(notice).toContain('<p class="ask"><a href="../about/index.html">对本通报有意见</a></p>');
    const list = elementsOf(page('index.html')).filter(
      ({ attributes }) => attributes.get('class') === 'our-entry',
    );
    expect(list.map(({ text }) => text)).toEqual([
      `${FULL.meta.title}2025-12-08 整改通报`,
      `${SHORT.meta.title}2024-03-01 公示`,
    ]);
    expect(list).toHaveLength(2);
  });

  it('is drawn anew when it changes, and into the same bytes when it does not', async () => {
    const code = (text: string) => `export default (props, { h }) => h('p', { class: 'own' }, '${text}');\n`;
    expect((await draw({ Footer: code('甲') }))('index.html')).toContain('<p class="own">甲</p>');
    const first = filesOf(out);
    expect((await draw({ Footer: code('乙') }))('index.html')).toContain('<p class="own">乙</p>');
    await draw({ Footer: code('甲') });
    expect(filesOf(out)).toEqual(first);
  });

  it.each([
    ['export default (props, { h }) => h("p", { style: "color:red" }, "甲");\n', /^网页中有 style="…"/],
    ['export default () => { throw new Error("没有画好"); };\n', /^自定部件 Footer 出错：没有画好$/],
    ['export const Footer = 1;\n', /^自定部件 Footer 出错：export default$/],
    ['export default (\n', /^自定部件 Footer 出错：/],
  ])('is refused with the reason: %s', async (code, said) => {
    expect(await refusalOf(code)).toMatch(said);
  });
});
