import { expect, it } from 'vitest';
import { type Ending, endingsOf } from '../../../scripts/document/ending/ending.ts';
import { noticeOf, paragraph } from '../../download/sample-notice.ts';

/** Kinds of the endings that begin with each paragraph; nothing for one that is none of theirs. */
function kindsOf(...lines: string[]): (readonly Ending['kind'][] | undefined)[] {
  const closing = lines.map((line) => paragraph(line));
  const endings = endingsOf(noticeOf(['一、总体情况'], {}, closing));
  return closing.map((block) => endings.get(block)?.map(({ kind }) => kind));
}

it('endings one below the other begin together', () => {
  expect(kindsOf('特此通报。', '附件：1.清单', '2.台账', '范本镇人民政府', '2025年3月18日')).toEqual([
    undefined,
    ['attachments', 'signature'],
    [],
    [],
    [],
  ]);
});

it('endings with words between them begin each for itself', () => {
  expect(
    kindsOf('附件：整改清单', '特此通报。', '范本镇人民政府', '2025年3月18日', '（此件公开发布）'),
  ).toEqual([['attachments'], undefined, ['signature'], [], undefined]);
});

it('a notice without attachments and signature has none', () => {
  expect(kindsOf('特此通报。')).toEqual([undefined]);
});
