/** The largest draft that is taken is imported and checked on an office computer. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';

const COMMAND = path.resolve('dist/scripts/tongbao.js');
const MEGABYTE = 1024 * 1024;
/** Says at the end how many megabytes the process took at most. */
const MEASURED = "process.on('exit', () => console.error(process.resourceUsage().maxRSS / 1024))";

/** Megabytes. From Node 22 on, V8 keeps more room for new objects: measured 551 on Node 20 and 688 on Node 26. */
const BOUND = Number(process.versions.node.split('.')[0]) < 22 ? 600 : 800;

const SENTENCES = [
  '根据统一部署，范本镇党委认真履行主体责任，对照反馈意见逐条制定整改措施，明确责任领导和完成时限。',
  '各村（社区）结合实际开展自查自纠，建立问题清单、任务清单和责任清单，实行挂图作战、销号管理。',
  '针对台账登记不规范的问题，镇财政所组织专题培训，完善内部控制制度，确保资金使用安全。',
  '样例村对长期闲置的集体资产进行清理盘点，已签订租赁合同，租金收入全部纳入村级账户。',
  '下一步，将持续巩固整改成果，健全长效机制，坚决防止问题反弹回潮。',
];

/** Paragraphs of four sentences; every second one states a number. */
function longDraft(bytes: number): string {
  const lines = ['示例市样例区范本镇关于专项检查整改情况的通报'];
  for (let index = 0, length = 0; length < bytes; index += 1) {
    const words = Array.from({ length: 4 }, (_, place) => SENTENCES[(index * 7 + place * 3) % 5]).join('');
    const line = index % 2 === 0 ? words : `${words}该项工作共涉及${((index * 37) % 97) + 3}户。`;
    length += Buffer.byteLength(line) + 2;
    lines.push(line);
  }
  return [...lines, '范本镇人民政府', '2025年12月8日'].join('\n\n');
}

it(`imports a text of 48 MB in ${BOUND} MB of memory`, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'import-memory-'));
  try {
    writeFileSync(path.join(folder, 'long.txt'), longDraft(48 * MEGABYTE));
    const measured = `data:text/javascript,${encodeURIComponent(MEASURED)}`;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', measured, COMMAND, 'import', 'long.txt', '--lang', 'zh'],
      { cwd: folder, encoding: 'utf8', maxBuffer: 64 * MEGABYTE },
    );
    expect(stdout).toContain('检查了 1 份通报');
    expect(status).toBe(0);
    expect(Number(stderr.trim().split('\n').at(-1))).toBeLessThan(BOUND);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
