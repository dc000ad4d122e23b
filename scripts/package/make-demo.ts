/** Makes `_demo/content` anew, which `npm run demo` builds. */

import { rmSync } from 'node:fs';
import path from 'node:path';
import { collectDemo } from './demo-content.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const content = path.join(root, '_demo/content');
rmSync(content, { recursive: true, force: true });
collectDemo(root, content);
