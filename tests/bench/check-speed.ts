/**
 * Measures how many megabytes of text a second the checker reads: on the sample notices, many of them, and on the
 * labelled right statements joined to one long notice of several lengths. Prints the first run of the process, and the
 * median and the best of the runs after it, by the clock; the median also by the processor's own time.
 */

import { checkNotices } from '../../scripts/check/check.ts';
import { readNoticeFolder } from '../../scripts/content/notice-folder.ts';
import { readContent } from '../../scripts/content/read-content.ts';
import type { Notice } from '../../scripts/notice/model.ts';
import { wordsOf } from '../../scripts/notice/passages.ts';
import { readStatements } from './check-quality/statements.ts';

/** Enough text that starting up does not count, little enough that a run takes seconds. */
const MEGABYTES = 2;
/** Runs in which the program is compiled, and those that are counted. */
const WARM_UP = 3;
const ROUNDS = 15;

measure('sample notices', sampleNotices());
for (const megabytes of [MEGABYTES / 2, MEGABYTES, MEGABYTES * 2])
  measure('one long notice', [longNotice(megabytes)]);

function measure(name: string, notices: readonly Notice[]): void {
  const megabytes = megabytesOf(notices);
  const runs = Array.from({ length: WARM_UP + ROUNDS }, () => {
    const [start, used] = [performance.now(), process.cpuUsage()];
    const { findings } = checkNotices(notices);
    const clock = (performance.now() - start) / 1000;
    return { clock, user: process.cpuUsage(used).user / 1e6, findings: findings.length };
  });
  const counted = runs.slice(WARM_UP);
  const speed = (seconds: number): string => (megabytes / seconds).toFixed(1);
  const clocks = counted.map(({ clock }) => clock);
  console.log(
    `${name}, ${megabytes.toFixed(1)} MB: first ${speed(runs[0]?.clock ?? 0)}, median ${speed(median(clocks))}, best ${speed(Math.min(...clocks))} MB/s by the clock; median ${speed(median(counted.map(({ user }) => user)))} MB/s of user time; ${runs[0]?.findings} findings`,
  );
}

/** Each sample notice many times over, as a site with hundreds of notices. */
function sampleNotices(): Notice[] {
  const { notices } = readContent('content');
  return Array.from({ length: Math.ceil(MEGABYTES / megabytesOf(notices)) }, () => notices).flat();
}

function longNotice(megabytes: number): Notice {
  const matter = ['title: 关于示例事项的通报', 'kind: 通报', 'issuer: 范本镇', 'published: 2099-12-31'].join(
    '\n',
  );
  const paragraphs = [...readStatements('right'), ...readStatements('unseen-right')]
    .flatMap(({ text }) => text.split('\n'))
    .filter((paragraph) => !/^[一二三四五六七八九十（(0-9①-⑳０-９]/.test(paragraph));
  const body = `${paragraphs.join('\n\n')}\n\n`;
  const text = body.repeat(Math.ceil((megabytes * 1e6) / new TextEncoder().encode(body).length));
  const texts = new Map([['index.md', `---\n${matter}\n---\n\n${text}`]]);
  const { notice } = readNoticeFolder({ slug: 'speed', path: 'speed', texts, attachments: [] });
  if (notice === undefined) throw new Error('unreadable');
  return notice;
}

/** Of the words that readers see, in UTF-8. */
function megabytesOf(notices: readonly Notice[]): number {
  const encoder = new TextEncoder();
  return notices.reduce((sum, notice) => sum + encoder.encode(wordsOf(notice)).length, 0) / 1e6;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;
}
