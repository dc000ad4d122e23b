import { describe, expect, it } from 'vitest';
import { imprintOf } from '../../scripts/download/imprint.ts';
import { noticeOf } from './sample-notice.ts';

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
  ])('%s', (_, meta, lines) => {
    expect(imprintOf(noticeOf([], meta))).toEqual(lines);
  });
});
