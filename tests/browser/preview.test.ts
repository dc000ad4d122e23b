import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { dev } from '../../scripts/commands/dev.ts';
import { describeInBrowser } from './tools/browser-test.ts';

await describeInBrowser('the preview', (browser) => {
  it('shows the findings beside the page, leads to the words, and reloads when they are put right', async () => {
    const content = mkdtempSync(path.join(tmpdir(), 'tongbao-dev-'));
    cpSync('content/site.yaml', path.join(content, 'site.yaml'));
    cpSync('content/pages', path.join(content, 'pages'), { recursive: true });
    cpSync('content/fanben-gongshi-2026', path.join(content, 'fanben-gongshi-2026'), { recursive: true });
    const index = path.join(content, 'fanben-gongshi-2026/index.md');
    const right = readFileSync(index, 'utf8');
    writeFileSync(index, right.replace('3月8日，共7天', '3月8日，共8天'));
    const lines: string[] = [];
    const preview = await dev({ content, port: 0, language: 'zh', tell: (line) => lines.push(line) });
    const page = await browser.newPage();
    try {
      // Only a page that follows the preview is told of what is put right.
      const follows = page.waitForResponse(/\/-\/events$/);
      await page.goto(`${preview.address}fanben-gongshi-2026/`);
      await follows;
      const finding = page.locator('.tb-preview-panel li', { hasText: 'date-span' });
      await finding.getByRole('link').click();
      await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('8天');

      writeFileSync(index, right);
      await page.locator('.tb-preview-panel h2', { hasText: '核对通过' }).waitFor();
      await expect.poll(() => lines.at(-1)).toBe('已更新：错误 0，警告 0');
    } finally {
      await page.close();
      await preview.close();
      rmSync(content, { recursive: true, force: true });
    }
  });
});
