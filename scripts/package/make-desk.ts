/** Makes the checking page: `dist/desk/tongbao.html`, one file that loads nothing and sends nothing. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deskPage } from './desk-page.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const page = path.join(root, 'scripts/desk/page');
const styles = [path.join(root, 'layouts/styles/tokens.css'), path.join(page, 'desk.css')];

const style = (await Promise.all(styles.map((file) => readFile(file, 'utf8'))))
  .join('')
  .replaceAll('\r\n', '\n');
const target = path.join(root, 'dist/desk');
await mkdir(target, { recursive: true });
await writeFile(path.join(target, 'tongbao.html'), await deskPage(path.join(page, 'start.tsx'), style));
