import { describe, expect, it } from 'vitest';
import { checkNotices, checkSiteWords } from '../../scripts/check/check.ts';
import type { CarriedFile } from '../../scripts/notice/model.ts';
import { noticeFromText } from '../notice-from-text.ts';

const DIGEST = '0'.repeat(64);

function messages(file: Omit<CarriedFile, 'name' | 'digest'>, rule: string): string[] {
  const notice = noticeFromText('见附件。\n>>> files/a.pdf\n');
  const carried = [{ name: 'files/a.pdf', digest: DIGEST, ...file }];
  return checkNotices([{ ...notice, source: { ...notice.source, carried } }])
    .findings.filter((finding) => finding.rule === rule)
    .map(({ says, severity }) => `${severity} ${says.zh}`);
}

describe('attachment-unread names, as information, a file', () => {
  it.each([
    ['format', '读不了这种格式'],
    ['encrypted', '文件加了密码'],
    ['damaged', '文件损坏，或格式与扩展名不符'],
    ['large', '文件过大'],
    ['scan', '只有扫描图像，没有文字'],
    ['inner', '其中有读不了的文件'],
  ] as const)('%s', (unread, reason) => {
    expect(messages({ unread }, 'attachment-unread')).toEqual([
      `info 附件 files/a.pdf 未经隐私检查：${reason}`,
    ]);
  });

  it.each([
    ['picture', '照片的拍摄地点等信息无法去除'],
    ['large', '文件过大'],
  ] as const)('%s, of the site itself', (reason, because) => {
    const unread = [{ file: 'content/theme/files/a.jpg', reason }];
    const findings = checkSiteWords({ file: 'content/site.yaml', unread });
    const [found, ...others] = findings.filter(({ rule }) => rule === 'attachment-unread');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ severity: 'info', at: { file: 'content/theme/files/a.jpg', line: 1 } });
    expect(found?.says.zh).toContain(`网站图片 content/theme/files/a.jpg 会原样公开：${because}`);
  });

  it('and none that was read', () => {
    expect(messages({ words: '甲' }, 'attachment-unread')).toEqual([]);
    expect(messages({}, 'attachment-unread')).toEqual([]);
  });
});

describe('attachment-author', () => {
  it('names the persons in the properties of a file', () => {
    expect(messages({ authors: ['张三', '李四'] }, 'attachment-author')).toEqual([
      'info 附件 files/a.pdf 的属性中有作者或最后修改人：张三、李四',
    ]);
  });

  it.each([
    'Administrator',
    'admin',
    'User',
    'Microsoft Office User',
    'WPS Office',
    'lenovo',
    'openpyxl',
    '微软用户',
    '1',
  ])('is silent on %s, which a program or a computer calls itself', (author) => {
    expect(messages({ authors: [author] }, 'attachment-author')).toEqual([]);
  });
});
