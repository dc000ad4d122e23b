/** Measures how many megabytes of text a second the checker reads, on the labelled right statements joined to one notice. */

import { checkNotices } from '../../scripts/check/check.ts';
import { readNoticeFolder } from '../../scripts/content/notice-folder.ts';
import { readStatements } from './check-quality/statements.ts';

/** Enough text that starting up does not count, little enough that a run takes seconds. */
const MEGABYTES = 4;
const ROUNDS = 3;

const matter = ['title: 关于示例事项的通报', 'kind: 通报', 'issuer: 范本镇', 'published: 2099-12-31'].join(
  '\n',
);
const paragraphs = [...readStatements('right'), ...readStatements('unseen-right')]
  .flatMap(({ text }) => text.split('\n'))
  .filter((paragraph) => !/^[一二三四五六七八九十（(0-9①-⑳０-９]/.test(paragraph));
const body = `${paragraphs.join('\n\n')}\n\n`;
const bytes = new TextEncoder().encode(body).length;
const text = body.repeat(Math.ceil((MEGABYTES * 1e6) / bytes));
const megabytes = new TextEncoder().encode(text).length / 1e6;

for (let round = 1; round <= ROUNDS; round += 1) {
  const { notice } = readNoticeFolder({
    slug: 'speed',
    path: 'speed',
    texts: new Map([['index.md', `---\n${matter}\n---\n\n${text}`]]),
    attachments: [],
  });
  if (notice === undefined) throw new Error('unreadable');
  const start = performance.now();
  const { findings } = checkNotices([notice]);
  const seconds = (performance.now() - start) / 1000;
  const speed = (megabytes / seconds).toFixed(1);
  console.log(
    `${megabytes.toFixed(1)} MB in ${seconds.toFixed(2)} s: ${speed} MB/s, ${findings.length} findings`,
  );
}
