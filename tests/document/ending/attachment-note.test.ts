import { expect, it } from 'vitest';
import { findAttachmentNote } from '../../../scripts/document/ending/attachment-note.ts';
import { noticeOf, paragraph } from '../../download/sample-notice.ts';

/** Its lines, each after the characters before it and of the lines that it goes on with. */
function noteOf(...lines: string[]): string[] | undefined {
  const closing = lines.map((line) => paragraph(line));
  const found = findAttachmentNote(noticeOf(['一、总体情况'], {}, closing));
  return found?.ending.lines.map(({ prose, indent, hang }) => `${indent} ${hang} ${prose.text}`);
}

it.each([
  ['one name', ['特此通报。', '附件：整改清单'], ['2 5 附件：整改清单']],
  ['numbered names', ['附件：1.整改清单', '2.问题台账'], ['2 6 附件：1.整改清单', '5 6 2.问题台账']],
  [
    'numbered names in one paragraph',
    ['附件：1.整改清单\n2.问题台账'],
    ['2 6 附件：1.整改清单', '5 6 2.问题台账'],
  ],
  ['numbered names below its own line', ['附件：', '1.整改清单'], ['2 2 附件：', '2 3 1.整改清单']],
])('a note of attachments has %s', (_, lines, expected) => {
  expect(noteOf(...lines, '范本镇人民政府', '2025年3月18日')).toEqual(expected);
});

it('a sentence that speaks of an attachment is no note of it', () => {
  expect(noteOf('详见附件：整改清单', '附件1是整改清单。')).toBeUndefined();
});

it('the numbers below a single attachment are not its own', () => {
  expect(noteOf('附件：整改清单', '1.咨询电话：0000-0000000')).toEqual(['2 5 附件：整改清单']);
});
