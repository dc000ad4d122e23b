/** Pictures of the demonstration: what a site looks like with a colour, a logo, a foot and pages of its own. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { build } from '../../scripts/commands/build.ts';
import { Progress } from '../../scripts/commands/line/progress.ts';
import { collectDemo } from '../../scripts/package/demo-content.ts';
import { serveFolder } from '../browser/tools/static-server.ts';
import { pageOf } from './page.ts';

const PICTURES = [
  { name: 'demo', path: '', width: 1200, height: 720 },
  { name: 'demo-page', path: 'huanbao/', width: 1200, height: 720 },
  { name: 'demo-phone', path: 'progress/', width: 390, height: 844 },
] as const;

export async function takeDemo(from: Browser, docs: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tongbao-demo-'));
  const [content, out] = [join(folder, 'content'), join(folder, 'site')];
  collectDemo('.', content);
  const progress = new Progress({ write: () => undefined }, 'zh');
  await build({ content, out, strict: true, language: 'zh', colour: false, progress });
  const server = await serveFolder(out);
  try {
    for (const { name, path, width, height } of PICTURES) {
      const page = await pageOf(from, { viewport: { width, height } });
      await page.goto(new URL(path, server.address).href);
      await page.screenshot({ path: join(docs, `${name}.png`) });
      await page.close();
    }
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
