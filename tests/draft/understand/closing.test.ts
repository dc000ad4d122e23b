import { describe, expect, it } from 'vitest';
import { findClosing } from '../../../scripts/draft/understand/closing.ts';
import type { Paragraph } from '../../../scripts/notice/model.ts';
import { proseOf } from '../../../scripts/notice/prose.ts';

function closingOf(lines: readonly string[]): string[] {
  const flow = lines.map((text, index): Paragraph => {
    const at = { file: 'a.txt', line: index + 1, column: 1 };
    return { kind: 'paragraph', prose: proseOf([{ text, at }]), at };
  });
  return lines.slice(findClosing(flow));
}

const ITEMS = ['一、甲', '（一）乙。', '（二）丙。', '二、丁', '（一）戊。'];
const LONG = ['一、甲', '（一）乙。', '开展学习。', '二、丁', '（一）戊。', '建立制度。'];

describe('the closing begins', () => {
  it.each([
    ['at a look ahead', [...LONG, '下一步，继续整改。', '欢迎监督。'], 2],
    ['at the farewell', [...LONG, '特此通报。'], 1],
    ['at the contacts', [...LONG, '联系电话：0000-1234567'], 1],
    ['at the signature', [...LONG, '范本镇人民政府', '2025年1月2日'], 2],
    ['at a signature on one line', [...LONG, '范本镇人民政府　　2025年1月2日'], 1],
    ['at the attachments, whose numbers are no items', [...LONG, '附件：', '1.整改清单', '2.问题台账'], 3],
    ['after the last item where every other item is one paragraph', [...ITEMS, '镇党委将继续整改。'], 1],
    ['nowhere where the last paragraph belongs to its item', LONG, 0],
    [
      'nowhere where a section without items looks ahead',
      ['一、甲', '乙。', '二、打算', '下一步，继续整改。'],
      0,
    ],
    [
      'at the farewell of a notice whose last section has no items',
      ['一、甲', '乙。', '二、打算', '今后加强。', '特此公告。'],
      1,
    ],
    ['nowhere in a text without sections', ['现予公布。', '欢迎监督。'], 0],
  ])('%s', (_, lines, length) => {
    expect(closingOf(lines)).toEqual(length === 0 ? [] : lines.slice(-length));
  });

  it('never before a section that still follows', () => {
    const lines = ['一、甲', '（一）乙。', '下一步，继续整改。', '二、丁', '（一）戊。'];
    expect(closingOf(lines)).toEqual([]);
  });
});
