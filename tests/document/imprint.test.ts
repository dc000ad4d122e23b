import { describe, expect, it } from 'vitest';
import { imprintOf } from '../../scripts/document/imprint.ts';
import { noticeOf } from '../download/sample-notice.ts';

const AT = { file: 'index.md', line: 1, column: 1 };
const CORRECTIONS = ['2025-03-20', '2025-04-02'].map((date) => ({ date, change: '改一字', at: AT }));

describe('the imprint', () => {
  it.each([
    [
      'names the issuer where the title does not',
      { title: '整改通报', issuer: '范本镇党委' },
      ['范本镇党委', '发布日期：2025年3月18日'],
    ],
    [
      'leaves the issuer to a title that names it',
      { title: '范本镇党委整改通报', issuer: '范本镇党委' },
      ['发布日期：2025年3月18日'],
    ],
    [
      'names a source that is another body',
      { title: '范本镇党委整改通报', issuer: '范本镇党委', source: '区委巡察办' },
      ['来源：区委巡察办　发布日期：2025年3月18日'],
    ],
    [
      'does not name the issuer again as the source',
      { title: '范本镇党委整改通报', issuer: '范本镇党委', source: '范本镇党委' },
      ['发布日期：2025年3月18日'],
    ],
    [
      'takes a line more before it tears a date',
      { title: '范本镇党委整改通报', issuer: '范本镇党委', source: '示例市样例区范本镇财政办公室' },
      ['来源：示例市样例区范本镇财政办公室', '发布日期：2025年3月18日'],
    ],
    [
      'begins with the document number',
      { title: '整改通报', issuer: '范本镇党委', reference: '范本〔2025〕1号' },
      ['范本〔2025〕1号', '范本镇党委', '发布日期：2025年3月18日'],
    ],
    [
      'leaves the document number to a title that names it',
      { title: '范本镇党委整改通报（范本〔2025〕1号）', issuer: '范本镇党委', reference: '范本〔2025〕1号' },
      ['发布日期：2025年3月18日'],
    ],
    [
      'says when the text was last corrected',
      { title: '范本镇党委整改通报', issuer: '范本镇党委', corrections: CORRECTIONS },
      ['发布日期：2025年3月18日　更正日期：2025年4月2日'],
    ],
  ])('%s', (_, meta, lines) => {
    expect(imprintOf(noticeOf([], meta))).toEqual(lines);
  });
});
