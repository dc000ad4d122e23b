import { expect, it } from 'vitest';
import { readNoticeFolder } from '../../scripts/content/notice-folder.ts';
import type { Finding } from '../../scripts/notice/finding.ts';
import { previewFindings } from '../../scripts/preview/preview-findings.ts';

const INDEX = '---\ntitle: 通报\nkind: 通报\nissuer: 范本镇\npublished: 2025-12-08\n---\n\n序言。\n';
const SECTION = '---\nsection: 1\ntitle: 整改\n---\n\n（一）学习。开展3次。\n\n（二）制度。制定4项。\n';

it('a finding leads to the innermost division around it, with the words on disk', () => {
  const texts = new Map([
    ['index.md', INDEX],
    ['01-a.md', SECTION],
  ]);
  const { notice } = readNoticeFolder({ slug: 'a', path: 'content/a', texts, attachments: [] });
  if (notice === undefined) throw new Error('the sample must read');
  const at = (file: string, line: number, column: number, length: number): Finding => ({
    rule: 'figure-sum',
    severity: 'error',
    says: { zh: '不符', en: 'wrong' },
    at: { file, line, column, endLine: line, endColumn: column + length },
  });
  const shown = previewFindings(
    [at('content/a/01-a.md', 8, 9, 2), at('content/a/index.md', 8, 1, 2), at('content/b/index.md', 1, 1, 1)],
    [notice],
    notice.source.texts,
    'zh',
  );
  expect(shown.map(({ slug, anchor, words, place }) => [slug, anchor, words, place])).toEqual([
    ['a', 's1-2', '4项', 'content/a/01-a.md:8:9'],
    ['a', '', '序言', 'content/a/index.md:8:1'],
    ['', '', '', 'content/b/index.md:1:1'],
  ]);
});
