import { describe, expect, it } from 'vitest';
import { checkNotices } from '../../scripts/check/check.ts';
import { noticeOfDraft } from '../../scripts/draft/draft-notice.ts';
import { readDraft } from '../../scripts/draft/read-draft.ts';
import { draftToFiles } from '../../scripts/draft/write/draft-files.ts';
import { encode } from './encode.ts';

const draftOf = (lines: readonly string[]) => readDraft(encode(lines.join('\n'), 'UTF-8'), 'a.txt');

const TITLE = ['范本镇关于信访办理情况的通报', '一、信访办理情况'];
const END = ['范本镇人民政府', '2025年12月8日'];

describe('what an import takes for the public contact', () => {
  it('is never the telephone and the address of a petitioner, which stay an error', () => {
    const draft = draftOf([
      ...TITLE,
      '（一）及时回访。对信访人王某某（电话13900001234，家庭地址：样例村3组12号）进行了回访，本人表示满意。',
      ...END,
    ]);
    expect(draftToFiles(draft).get('index.md')).not.toContain('contact');
    const rules = checkNotices([noticeOfDraft(draft)]).findings.map(({ rule }) => rule);
    expect(rules).toContain('privacy-mobile');
  });

  it('is marked for a person to look over, each value', () => {
    const draft = draftOf([
      ...TITLE,
      '（一）及时回访。回访12件。',
      '联系电话：0000-1234567；通讯地址：示例市样张路1号。',
      ...END,
    ]);
    expect(draftToFiles(draft).get('index.md')).toContain(
      'contact:\n  phone: 0000-1234567 # 请核对\n  address: 示例市样张路1号 # 请核对\n',
    );
  });

  it('is no mobile number; the report asks whether it is public', () => {
    const draft = draftOf([...TITLE, '（一）及时回访。回访12件。', '联系电话：13900001234', ...END]);
    expect(draft.contact).toBeUndefined();
    expect(draft.remarks).toContainEqual({ kind: 'mobileContact', line: 4 });
  });
});
