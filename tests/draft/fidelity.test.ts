/** The words of the imported content equal the words of the draft: for generated drafts in every form that is taken. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNoticeFolder } from '../../scripts/content/notice-folder.ts';
import { readDraft } from '../../scripts/draft/read-draft.ts';
import { draftToFiles } from '../../scripts/draft/write/draft-files.ts';
import type { Notice } from '../../scripts/notice/model.ts';
import { countItems, wordsOf } from '../../scripts/notice/passages.ts';
import { linesOf, preamble, sketches } from '../notice/outlines.ts';
import { type Encoding, encode } from './encode.ts';
import { squash } from './sample.ts';

const HEAD = ['范本镇关于区委巡察整改情况的通报', '2025-12-08　来源：区纪委监委'];
const FOOT = ['特此通报。', '范本镇人民政府', '2025年12月5日'];
const FORMS: readonly (readonly [Encoding, lineEnd: string, file: string])[] = [
  ['UTF-8', '\n', 'a.txt'],
  ['UTF-8 with mark', '\r\n', 'a.txt'],
  ['UTF-16LE', '\r\n', 'a.txt'],
  ['GB18030', '\r\n', 'a.txt'],
  ['GB18030', '\n\n', 'a.md'],
  ['UTF-8', '\n\u3000\u3000', 'a.txt'],
];

function importText(bytes: Uint8Array, file: string): Notice {
  const texts = draftToFiles(readDraft(bytes, file));
  const { notice, findings } = readNoticeFolder({ slug: 'a', path: 'a', texts, attachments: [] });
  expect(findings).toEqual([]);
  if (notice === undefined) throw new Error('no notice');
  return notice;
}

describe('a generated draft is imported with its very words', () => {
  it.each(FORMS)('%s, lines ending in %j, as %s', (encoding, lineEnd, file) => {
    fc.assert(
      fc.property(preamble, sketches, (before, sections) => {
        const body = [...before, ...linesOf(sections)];
        const bytes = encode([...HEAD, ...body, ...FOOT].join(lineEnd), encoding);
        const notice = importText(bytes, file);
        expect(squash(wordsOf(notice))).toBe(squash([HEAD[0], ...body, ...FOOT].join('')));
        expect(notice.sections).toHaveLength(sections.length);
        expect(countItems(notice)).toBe(sections.reduce((sum, section) => sum + section.parts.length, 0));
        expect(notice.meta.published.date).toBe('2025-12-08');
      }),
      { numRuns: 60 },
    );
  });
});

it('lines of any signs are imported with their very words', () => {
  const line = fc
    .array(
      fc.constantFrom(
        '整改',
        '*',
        '_',
        '[',
        '](',
        ')',
        '\\',
        '#',
        '- ',
        '| ',
        '---',
        '<b>',
        '&lt;',
        '`',
        '一、',
        '（二）',
        '3.',
        '问题4：',
        '。',
        '12个问题',
        '附件：',
        '来源：',
        '下一步',
        ' ',
        '"',
        ': ',
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) => parts.join(''))
    .filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
      // The first sentence and the last keep the page's zones away: what is dropped there is tested by itself.
      const text = [HEAD[0], '2025-12-08', '现予公布。', ...lines, '特此公布。'];
      const notice = importText(encode(text.join('\n'), 'UTF-8'), 'a.txt');
      expect(squash(wordsOf(notice))).toBe(squash([HEAD[0], '现予公布。', ...lines, '特此公布。'].join('')));
    }),
    { numRuns: 1500 },
  );
});
