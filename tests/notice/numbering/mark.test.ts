import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARK_KINDS, type MarkKind, readMark, writeMark } from '../../../scripts/notice/numbering/mark.ts';
import { LINEAR, processorTimeOf } from '../../processor-time.ts';

const kind = fc.constantFrom(...MARK_KINDS);
const greatest = (of: MarkKind): number => (of === 'circled' ? 50 : 199);
const mark = kind.chain((of) => fc.tuple(fc.constant(of), fc.integer({ min: 1, max: greatest(of) })));

describe('a mark', () => {
  it('of any kind and number reads back from what was written', () => {
    fc.assert(
      fc.property(
        mark,
        fc.constantFrom('', '组织学习。', ' 建立制度', '“双随机”抽查'),
        ([of, ordinal], words) => {
          const label = writeMark(of, ordinal);
          expect(readMark(`${label}${words}`)).toMatchObject({ kind: of, ordinal, label });
        },
      ),
    );
  });

  it.each([
    ['一、总体情况', 'han', 1, 1],
    ['(二)建章立制', 'han-paren', 2, 2],
    ['三)加强监管', 'han-paren', 2, 3],
    ['十二）公开', 'han-paren', 2, 12],
    ['３．开展检查', 'arabic', 3, 3],
    ['12、核查', 'arabic', 3, 12],
    ['（4）公示', 'arabic-paren', 4, 4],
    ['㉑其他', 'circled', 5, 21],
    ['问题七：底数不清', 'problem', 3, 7],
    ['1.2025年以来开展检查', 'arabic', 3, 1],
  ])('is read in the forms that drafts use: %s', (text, of, level, ordinal) => {
    expect(readMark(text)).toMatchObject({ kind: of, level, ordinal });
  });

  it.each([
    '一是加强领导',
    '第一，加强领导',
    '1.5亿元投入使用',
    '2025年1月',
    '2025.1.2',
    '2025、2026两年',
    '（零）',
    '0.',
    '（试行）办法',
    ' 一、前有空格',
    '',
  ])('is not seen in “%s”', (text) => {
    expect(readMark(text)).toBeUndefined();
  });

  it.each(['一', '(', '1', '问题', '（一', '①'])('is read in bounded time from any text: %s', (piece) => {
    expect(processorTimeOf(() => readMark(piece.repeat(200_000)))).toBeLessThan(LINEAR);
  });
});
