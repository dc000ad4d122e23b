import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../scripts/content/markdown/markdown.ts';
import { fillGrid } from '../../../scripts/draft/parts/table-grid.ts';
import { writeMarkdown } from '../../../scripts/draft/write/write-markdown.ts';
import type { Block, Paragraph } from '../../../scripts/notice/model.ts';
import type { Heading } from '../../../scripts/notice/numbering/outline.ts';
import { type Prose, proseOf, type Run } from '../../../scripts/notice/prose.ts';
import { guessHeadRows, plainRows, tableOf } from '../../../scripts/notice/table.ts';

const AT = { file: 'a.txt', line: 1, column: 1 };
const proseFrom = (text: string): Prose => proseOf([{ text, at: AT }]);
const paragraph = (text: string): Paragraph => ({ kind: 'paragraph', prose: proseFrom(text), at: AT });

function read(markdown: string): unknown[] {
  return readMarkdown(markdown, 'a.md').blocks.map(bare);
}

/** A block without places and styles, blanks at its ends aside. */
function bare(block: Block | Heading): unknown {
  if (block.kind === 'table') return block.rows.map((row) => row.map((cell) => cell?.prose.text));
  if (block.kind === 'list') return block.items.map((item) => item.prose.text);
  return block.kind === 'picture' ? block : [block.kind, block.prose.text];
}

const SIGNS = [
  ...'*_[](){}<>#-+|\\!`~&:=.^$"\'',
  '](',
  '**',
  '---',
  '- ',
  '# ',
  '&amp;',
  '<b>',
  '1. ',
  '| ',
  '%',
  'a',
  '整',
  '，',
  '（一）',
  '“',
];
const hostile = fc
  .array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');

describe('what is written reads back the same', () => {
  it('as paragraphs, whatever signs stand in them', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 5 }), (texts) => {
        expect(read(writeMarkdown(texts.map(paragraph)))).toEqual(texts.map((text) => ['paragraph', text]));
      }),
      { numRuns: 2000 },
    );
  });

  it('as headings', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), hostile, (depth, text) => {
        const [block] = readMarkdown(
          writeMarkdown([{ ...paragraph(text), kind: 'heading', depth }]),
          'a',
        ).blocks;
        expect(block).toMatchObject({ kind: 'heading', depth, prose: { text } });
      }),
      { numRuns: 1000 },
    );
  });

  it('as tables and lists', () => {
    fc.assert(
      fc.property(
        fc.array(hostile, { minLength: 2, maxLength: 2 }),
        fc.array(hostile, { minLength: 2, maxLength: 2 }),
        (header, row) => {
          const align = ['none', 'right'] as const;
          const rows = plainRows([header.map(proseFrom), row.map(proseFrom)]);
          const table: Block = tableOf({ rows, headRows: 1, align, at: AT });
          expect(read(writeMarkdown([table]))).toEqual([[header, row]]);
          const list: Block = {
            kind: 'list',
            items: row.map((text) => ({ prose: proseFrom(text) })),
            at: AT,
          };
          expect(read(writeMarkdown([list]))).toEqual([row]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('as pictures, whatever describes them', () => {
    fc.assert(
      fc.property(hostile, (alt) => {
        const picture: Block = { kind: 'picture', src: 'files/picture-1.png', alt, at: AT };
        expect(read(writeMarkdown([picture]))).toMatchObject([{ kind: 'picture', src: picture.src, alt }]);
      }),
      { numRuns: 1000 },
    );
  });

  it('as entries of several lines', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 3 }), (lines) => {
        const list: Block = { kind: 'list', items: [{ prose: proseFrom(lines.join('\n')) }], at: AT };
        const [back] = readMarkdown(writeMarkdown([list]), 'a').blocks;
        const words = back?.kind === 'list' ? back.items.map(({ prose }) => prose.text) : [];
        expect(words.map((text) => text.replace(/\s/g, ''))).toEqual([lines.join('').replace(/\s/g, '')]);
      }),
      { numRuns: 1000 },
    );
  });

  it('as tables of merged cells', () => {
    const span = fc.integer({ min: 1, max: 3 });
    const cell = fc.record({ text: hostile, columnSpan: span, rowSpan: span });
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, (given) => {
        const grid = fillGrid(
          given.map((row) =>
            row.map(({ text, ...spans }) => ({ words: [{ place: 1, pieces: [{ text }] }], ...spans })),
          ),
        );
        const table = tableOf({
          rows: (grid ?? []).map((row) =>
            row.map((one) => one && { ...one, prose: proseFrom(one.words[0]?.pieces[0]?.text ?? '') }),
          ),
          headRows: 1,
          at: AT,
        });
        const whole = { ...table, headRows: guessHeadRows(table.rows) };
        const [back] = readMarkdown(writeMarkdown([whole]), 'a.md').blocks;
        const spans = (block: typeof back) =>
          block?.kind === 'table' &&
          block.rows.map((row) => row.map((one) => one && [one.prose.text, one.columnSpan, one.rowSpan]));
        expect(spans(back)).toEqual(spans(whole));
      }),
      { numRuns: 500 },
    );
  });

  it('with emphasis, where it can be had, and in any case with the same words', () => {
    const run = fc.record({ text: hostile, strong: fc.boolean(), emphasis: fc.boolean() }).map(
      ({ text, strong, emphasis }): Run => ({
        text,
        at: AT,
        ...(strong ? { strong: true as const } : {}),
        ...(emphasis ? { emphasis: true as const } : {}),
      }),
    );
    fc.assert(
      fc.property(fc.array(run, { minLength: 1, maxLength: 4 }), (runs) => {
        const prose = proseOf(runs);
        expect(read(writeMarkdown([{ kind: 'paragraph', prose, at: AT }]))).toEqual([
          ['paragraph', prose.text],
        ]);
      }),
      { numRuns: 500 },
    );
  });
});

it('plain official text is written as it is, without a backslash', () => {
  const text = '（一）建章立制。修订《办法（试行）》3项，整改率98.5%，联系邮箱a-b@example.com；1—9月共12次。';
  expect(writeMarkdown([paragraph(text)])).toBe(`${text}\n`);
});

it('bold words and links stay bold words and links', () => {
  const prose = proseOf([
    { text: '按照', at: AT },
    { text: '《办法》', at: AT, strong: true },
    { text: '，见', at: AT },
    { text: '附件', at: AT, href: 'files/a (1).xlsx' },
  ]);
  expect(writeMarkdown([{ kind: 'paragraph', prose, at: AT }])).toBe(
    '按照**《办法》**，见[附件](<files/a (1).xlsx>)\n',
  );
});

it('a forced break stays one, and before a number becomes a paragraph', () => {
  expect(read(writeMarkdown([paragraph('范本镇\n- 2025年')]))).toEqual([['paragraph', '范本镇\n- 2025年']]);
  expect(read(writeMarkdown([paragraph('附件\n1.清单')]))).toEqual([
    ['paragraph', '附件'],
    ['paragraph', '1.清单'],
  ]);
});
