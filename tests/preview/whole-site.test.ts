import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Session } from '../../scripts/preview/session/session.ts';
import { SITE_YAML, SmallSite } from '../pipeline/small-site.ts';
import { builtFiles, shownFiles } from './compared-site.ts';

/** A picture of one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let site: SmallSite;
let session: Session;
beforeEach(async () => {
  site = new SmallSite();
  site.write(
    'site.yaml',
    `${SITE_YAML}\nbaseUrl: https://www.example.com/gongkai/\ntheme: { colour: "#0b4f8a" }\n`,
  );
  site.notice('a', { body: '经检查，已整改。\n\n![一点](files/dot.png)\n\n附件见[说明](files/note.txt)。' });
  mkdirSync(path.join(site.content, 'a/files'));
  writeFileSync(path.join(site.content, 'a/files/dot.png'), PIXEL);
  site.write('a/files/note.txt', '说明\n');
  site.notice('b', { meta: ['follows: a'], day: 2 });
  site.write(
    'pages/about.md',
    '---\ntitle: 关于本站\n---\n\n{% notice "a", "第一份" %}，共{{ collections.notices.length }}份。\n',
  );
  site.write('theme/style.css', 'main { color: #111 }\n');
  site.write('theme/components/Footer.js', FOOTER.replace('样例', '甲'));
  session = new Session({ content: site.content, folder: path.join(site.root, 'preview'), jobs: 1 });
  await session.open();
});
afterEach(async () => {
  await session.close();
  site.close();
});

const FOOTER = `export default ({ footer }, { h }) => h('p', null, '样例', String(footer.length));\n`;

it('shows own pages, the look, parts and pictures as a build writes them, and what becomes of them', async () => {
  const edits: (() => void)[] = [
    () => undefined,
    () => {
      site.write('theme/style.css', 'main { color: #222 }\n');
      site.write('theme/components/Footer.js', FOOTER.replace('样例', '乙'));
      site.write('pages/about.md', '---\ntitle: 说明\nmenu: band\n---\n\n[一](/a/)\n');
    },
    () => site.remove('b'),
  ];
  for (const edit of edits) {
    edit();
    await session.changed(site.takeTouched());
    const files = await builtFiles(site);
    expect(Object.keys(files ?? {})).toContain('about/index.html');
    expect(await shownFiles(session, Object.keys(files ?? {}))).toEqual(files);
  }
}, 150_000);

it('says what is wrong with a page of the site in its place, and shows the others', async () => {
  site.write('pages/about.md', '---\ntitle: 关于本站\n---\n\n{% notice "nowhere" %}\n');
  await session.changed(site.takeTouched());
  expect((await session.answer('about/index.html')).kind).toBe('failed');
  expect((await session.answer('index.html')).kind).toBe('found');
  expect((await session.answer('search/text/1.js')).kind).toBe('found');
}, 60_000);
