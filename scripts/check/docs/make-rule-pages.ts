/** Writes `docs/rules` anew; run it with `npm run docs`. */

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rulePages } from './rule-page.ts';

const folder = path.resolve('docs', 'rules');
mkdirSync(folder, { recursive: true });
const pages = rulePages();
for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(path.join(folder, name));
for (const [name, text] of pages) writeFileSync(path.join(folder, name), text);
