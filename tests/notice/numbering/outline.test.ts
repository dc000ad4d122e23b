import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Division, Paragraph } from '../../../scripts/notice/model.ts';
import { writeMark } from '../../../scripts/notice/numbering/mark.ts';
import { type Heading, outline } from '../../../scripts/notice/numbering/outline.ts';
import { divisionsOf } from '../../../scripts/notice/passages.ts';
import { positionAt, proseOf } from '../../../scripts/notice/prose.ts';
import { linesOf, preamble, type Sketch, sketches } from '../outlines.ts';

function paragraph(text: string, index: number): Paragraph {
  const at = { file: 'a.txt', line: index + 1, column: 1 };
  return { kind: 'paragraph', prose: proseOf([{ text, at }]), at };
}

function heading(depth: number, text: string, index: number): Heading {
  return { ...paragraph(text, index), kind: 'heading', depth };
}

function sketchOf(division: Division): Sketch {
  const texts = division.blocks.map(textOf);
  return {
    kind: division.mark === 'none' ? 'han' : division.mark,
    ordinal: division.ordinal,
    lead: division.lead.text,
    rest: division.runIn ? (texts[0] ?? '') : '',
    paragraphs: division.runIn ? texts.slice(1) : texts,
    parts: division.divisions.map(sketchOf),
  };
}

function textOf(block: Block): string {
  return block.kind === 'paragraph' ? block.prose.text : block.kind;
}

describe('an outline', () => {
  it('written out in lines reads back the same, whatever it holds', () => {
    fc.assert(
      fc.property(preamble, sketches, (before, sections) => {
        const { blocks, divisions } = outline([...before, ...linesOf(sections)].map(paragraph));
        expect(blocks.map(textOf)).toEqual(before);
        expect(divisions.map(sketchOf)).toEqual(sections);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every word of its lines, in order', () => {
    const line = fc.oneof(
      fc.constantFrom('一、', '（二）', '3.', '（4）', '⑤', '问题6：', '“一、”', '。', '12.5%'),
      fc.string({ unit: fc.constantFrom(...'一二（）1.、①。“”问题：甲'), minLength: 1, maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const { blocks, divisions } = outline(lines.map(paragraph));
        const written = [
          ...blocks.map(textOf),
          ...Array.from(divisionsOf(divisions), ({ label, lead, blocks: inner }) =>
            [label, lead.text, ...inner.map(textOf)].join(''),
          ),
        ];
        expect(written.join('')).toBe(lines.join(''));
      }),
      { numRuns: 1000 },
    );
  });

  it('knows where each of its divisions stands', () => {
    fc.assert(
      fc.property(preamble, sketches, (before, sections) => {
        const lines = [...before, ...linesOf(sections)];
        for (const { at, label, lead } of divisionsOf(outline(lines.map(paragraph)).divisions)) {
          expect(lines[at.line - 1]?.startsWith(label)).toBe(true);
          expect(positionAt(lead, 0)).toEqual({ ...at, column: label.length + 1 });
        }
      }),
      { numRuns: 50 },
    );
  });

  it('gives each division an anchor by its place', () => {
    const { divisions } = outline(
      ['一、甲', '（一）乙。', '（二）丙。', '二、丁', '（一）戊。'].map(paragraph),
    );
    expect(Array.from(divisionsOf(divisions), (division) => division.id)).toEqual([
      's1',
      's1-1',
      's1-2',
      's2',
      's2-1',
    ]);
  });
});

describe('a mark nests', () => {
  it('under the nearest earlier mark of an outer kind, also where a level is left out', () => {
    const { divisions } = outline(['一、甲', '1.乙。', '①丙。', '2.丁。', '二、戊'].map(paragraph));
    expect(Array.from(divisionsOf(divisions), (division) => division.id)).toEqual([
      's1',
      's1-1',
      's1-1-1',
      's1-2',
      's2',
    ]);
  });

  it('in a notice that begins at （一） as in one that begins at 一、', () => {
    const { divisions } = outline(['（一）甲', '1.乙。', '（二）丙'].map(paragraph));
    expect(divisions.map((division) => [division.label, division.divisions.length])).toEqual([
      ['（一）', 1],
      ['（二）', 0],
    ]);
  });
});

describe('the run-in heading', () => {
  it.each([
    ['（一）组织学习。开展12次。', '组织学习。'],
    ['（一）落实“边查边改。立行立改”要求。开展12次。', '落实“边查边改。立行立改”要求。'],
    ['（一）组织学习', '组织学习'],
    ['（一） 组织学习。', '组织学习。'],
  ])('of %s ends with the first 。 outside quotation marks', (line, lead) => {
    expect(outline([paragraph(line, 0)]).divisions[0]?.lead.text).toBe(lead);
  });

  it('of a heading is the whole line', () => {
    const [division] = outline([heading(2, '一、组织学习。落实要求', 0)]).divisions;
    expect(division?.lead.text).toBe('组织学习。落实要求');
  });
});

it('a heading without a mark opens a division of its depth', () => {
  const { divisions } = outline([
    heading(2, '总体情况', 0),
    heading(3, '学习', 1),
    paragraph(`${writeMark('arabic', 1)}开展。`, 2),
    heading(2, '下一步', 3),
  ]);
  expect(divisions.map(({ lead, divisions: inner }) => [lead.text, inner.length])).toEqual([
    ['总体情况', 1],
    ['下一步', 0],
  ]);
  expect(divisions[0]?.divisions[0]?.divisions).toHaveLength(1);
});
