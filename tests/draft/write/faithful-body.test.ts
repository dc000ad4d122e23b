import { expect, it } from 'vitest';
import type { Remark } from '../../../scripts/draft/draft.ts';
import { writeFaithfully } from '../../../scripts/draft/write/faithful-body.ts';
import type { Block } from '../../../scripts/notice/model.ts';
import { proseOf } from '../../../scripts/notice/prose.ts';

const at = (line: number) => ({ file: 'a.docx', line, column: 1 });
const paragraph = (text: string, line: number): Block => ({
  kind: 'paragraph',
  prose: proseOf([{ text, at: at(line) }]),
  at: at(line),
});

it('what Markdown cannot hold leaves a placeholder and is reported; the rest is written', () => {
  const picture: Block = { kind: 'picture', src: 'files/a\nb.png', alt: '台账', at: at(2) };
  const unwritten: Remark[] = [];
  const body = writeFaithfully([paragraph('整改完成。', 1), picture, paragraph('范本镇', 3)], unwritten);
  expect(body).toBe('整改完成。\n\n【此处图片待补充】\n\n范本镇\n');
  expect(unwritten).toEqual([{ kind: 'unwrittenPicture', line: 2, text: expect.stringContaining('台账') }]);
});
