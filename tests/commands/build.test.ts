import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { build } from '../../scripts/commands/build.ts';
import { Progress } from '../../scripts/commands/line/progress.ts';

const NOTICE = [
  '---',
  'title: 示例市样例区范本镇人民政府关于河道整治情况的通报',
  'kind: 情况通报',
  'issuer: 示例市样例区范本镇人民政府',
  'published: 2025-11-03',
  '---',
  '',
  '经检查，发现河道问题5个,已完成整改。',
  '',
].join('\n');

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongbao-build-'));
  mkdirSync(path.join(root, 'content/hedao-2025'), { recursive: true });
  writeFileSync(
    path.join(root, 'content/site.yaml'),
    'name: 范本镇人民政府\ncolumn: { name: 公示公告, type: 信息公开, description: 公示公告, keywords: [公示] }\n',
  );
  writeFileSync(path.join(root, 'content/hedao-2025/index.md'), NOTICE);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('tongbao build --strict', () => {
  it('publishes nothing where there are warnings alone, and says so', async () => {
    const out = path.join(root, '_site');
    const { status, outcome, report } = await build({
      content: path.join(root, 'content'),
      out,
      strict: true,
      language: 'zh',
      colour: false,
      progress: new Progress({ write: () => undefined }, 'zh'),
    });
    expect(report).toContain('text-width');
    expect({ status, says: outcome.zh }).toEqual({
      status: 1,
      says: `有警告，未发布；${out} 没有改动`,
    });
    expect(existsSync(out)).toBe(false);
  });
});
