import { describe, expect, it } from 'vitest';
import { readTextDraft } from '../../../scripts/draft/text/read-text.ts';
import { continuations } from '../../../scripts/draft/text/wrapped-lines.ts';
import { encode } from '../encode.ts';

const SENTENCE =
  '范本镇党委召开专题会议研究整改工作，明确责任人和完成时限，逐项对账销号，并向全镇干部群众公开整改进展情况。';

/** Breaks each paragraph into lines of `width` characters, the first one indented. */
function wrap(paragraphs: readonly string[], width: number, indent = '　　'): string[] {
  return paragraphs.flatMap((paragraph) => {
    const lines: string[] = [];
    for (let rest = `${indent}${paragraph}`; rest !== ''; rest = rest.slice(width))
      lines.push(rest.slice(0, width));
    return lines;
  });
}

const read = (lines: readonly string[]) => readTextDraft(encode(lines.join('\n'), 'UTF-8'), 'a.txt', {});

describe('lines broken by hand', () => {
  it('are joined to the paragraphs that they were, and reported', () => {
    const paragraphs = [
      SENTENCE,
      `一、关于学习不深入问题的整改`,
      `（一）健全制度。${SENTENCE}${SENTENCE}`,
      SENTENCE,
    ];
    const { flow, remarks } = read(wrap(paragraphs, 30));
    expect(flow.map((block) => block.kind === 'paragraph' && block.prose.text)).toEqual(paragraphs);
    expect(remarks[0]).toEqual({ kind: 'joined', line: 2 });
  });

  it('know where each of their characters stands', () => {
    const [block] = read(wrap([SENTENCE.repeat(4)], 30)).flow;
    expect(block?.kind === 'paragraph' && block.prose.runs[1]?.at).toEqual({
      file: 'a.txt',
      line: 2,
      column: 1,
    });
  });

  it('are found where numbers stand without an indent', () => {
    const paragraphs = [`一、${SENTENCE}`, `二、${SENTENCE}`, `三、${SENTENCE}${SENTENCE}`];
    expect(read(wrap(paragraphs, 24, '')).flow).toHaveLength(3);
  });
});

describe('lines that are paragraphs stay so', () => {
  it.each([
    ['a paragraph a line', [SENTENCE, `${SENTENCE}${SENTENCE}`, '范本镇人民政府', '2025年12月5日']],
    [
      'titles, names and addresses',
      ['范本镇人民政府', '关于整改情况的通报', '示例市样例区范本镇样张路1号', '联系人张某某', '邮编000000'],
    ],
    [
      'sentences that end with their line',
      Array.from({ length: 12 }, (_, index) => `第${index}项工作已按照区委巡察组反馈的意见整改到位。`),
    ],
  ])('%s', (_, lines) => {
    expect(continuations(lines)).toEqual(lines.map(() => false));
  });
});
