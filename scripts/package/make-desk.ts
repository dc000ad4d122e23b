/** Makes the checking page: `dist/desk/tongbao.html`, one file that loads nothing, and `dist/desk/site/` for a site. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deskPage } from './desk-page.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const page = path.join(root, 'scripts/desk/page');
const own = ['base', 'frame', 'findings', 'text', 'parts', 'wide'].map(
  (name) => `${page}/styles/${name}.css`,
);
const shared = ['tokens', 'controls'].map((name) => path.join(root, `layouts/styles/${name}.css`));
const styles = [...shared, ...own];

const style = (await Promise.all(styles.map((file) => readFile(file, 'utf8'))))
  .join('')
  .replaceAll('\r\n', '\n');
const target = path.join(root, 'dist/desk');
await mkdir(path.join(target, 'site'), { recursive: true });
const { whole, parts } = await deskPage(path.join(page, 'start.tsx'), style);
await writeFile(path.join(target, 'tongbao.html'), whole);
for (const [name, text] of parts) await writeFile(path.join(target, 'site', name), text);
