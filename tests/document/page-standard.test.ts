/** Every output draws by the measures of the one page standard: none has a number of its own. */

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { LIST, PAGE, PICTURE, TABLE } from '../../scripts/document/page-standard.ts';
import { writeDocx } from '../../scripts/download/docx/write-docx.ts';
import { writeHtml } from '../../scripts/download/html.ts';
import { writeTxt } from '../../scripts/download/txt.ts';
import { documentFor } from '../document-for.ts';
import { type ReadDocx, readDocx } from '../download/docx/read-docx.ts';
import { list, noticeOf, paragraph, table } from '../download/sample-notice.ts';

const LONG = '逐项核对。'.repeat(TABLE.wholeRow / 5);
const DOCUMENT = documentFor(
  noticeOf(
    [
      '一、总体情况',
      list('完善台账', ['建立机制', list('每季度通报一次')]),
      table([
        ['事项', '说明'],
        ['核查', LONG.slice(2)],
        ['走访', LONG],
      ]),
    ],
    {},
    ['示例市样例区范本镇人民政府', '2025年3月18日'].map((line) => paragraph(line)),
  ),
);

it('the type area of the standard fills its lines and its page', () => {
  expect(PAGE.area).toMatchObject({ left: 28, right: 26, top: 37, bottom: 35, width: 156, height: 225 });
  const millimetre = 72 / 25.4;
  // 28 characters of 15.75 pt leave less than a tenth of one free.
  const free = PAGE.area.width * millimetre - PAGE.characters * PAGE.body.size;
  expect(free).toBeGreaterThanOrEqual(0);
  expect(free).toBeLessThan(PAGE.body.size / 10);
  expect(PAGE.title.characters).toBe(20);
});

describe('Word', () => {
  const twips = (millimetres: number): number => Math.floor((millimetres / 25.4) * 1440);
  const character = PAGE.body.size * 20;
  let word: ReadDocx;
  beforeAll(async () => {
    word = readDocx(await writeDocx(DOCUMENT));
  });

  it('has its paper, margins and grid of lines', () => {
    const { left, right, top, bottom } = PAGE.area;
    const xml = word.part('word/document.xml');
    expect(xml).toContain(`<w:pgSz w:w="${twips(PAGE.paper.width)}" w:h="${twips(PAGE.paper.height)}"`);
    const margins = `w:top="${twips(top)}" w:right="${twips(right)}" w:bottom="${twips(bottom)}" w:left="${twips(left)}"`;
    expect(xml).toContain(`<w:pgMar ${margins}`);
    expect(xml).toContain(`w:linePitch="${twips(PAGE.pitch)}"`);
  });

  it('has its sizes, and characters as wide as those of the standard', () => {
    const styles = word.part('word/styles.xml');
    expect(styles).toContain(`<w:sz w:val="${PAGE.body.wordSize * 2}"/>`);
    expect(styles).toContain(`<w:spacing w:val="${(PAGE.body.size - PAGE.body.wordSize) * 20}"/>`);
    expect(styles).toContain(`<w:sz w:val="${PAGE.title.size * 2}"/>`);
    expect(styles).toContain(`<w:sz w:val="${PAGE.folio.size * 2}"/>`);
    expect(styles).toContain(`w:firstLine="${PAGE.indent * character}"`);
  });

  it('has its indents of lists, and of the end', () => {
    const numbering = word.part('word/numbering.xml');
    const hanging = (LIST.text - LIST.mark) * character;
    for (const level of [0, 1]) {
      const left = (LIST.text + level * LIST.deeper) * character;
      expect(numbering).toContain(`w:left="${left}" w:hanging="${hanging}"`);
    }
    const [name, date] = word.paragraphs.filter(({ style }) => style === 'NoticeSignature');
    expect(name?.xml).toContain(`w:right="${PAGE.ending.right * character}"`);
    // The date begins two characters further in, and is six and a half shorter.
    expect(date?.xml).toMatch(/w:right="\d+"/);
  });

  it('sets tables in its lines, and lets long rows alone break over pages', () => {
    const xml = word.part('word/document.xml');
    expect(xml).toContain(`w:line="${TABLE.sizes[0].size * TABLE.line * 20}" w:lineRule="exact"`);
    const rows = Array.from(xml.matchAll(/<w:tr>.*?<\/w:tr>/gs), ([row]) => row);
    expect(rows.map((row) => row.includes('<w:cantSplit/>'))).toEqual([true, true, false]);
  });
});

it('the template of the PDF has no measure in millimetres or points of its own', () => {
  const source = readFileSync('layouts/notice.typ', 'utf8').replace(/\/\/.*$/gm, '');
  const literal = Array.from(source.matchAll(/(?<![\w.])[\d.]+(?:mm|pt|cm|in)\b/g), ([measure]) => measure);
  // Factors of a unit, nothing, and a hair that no reader sees.
  expect(new Set(literal)).toEqual(new Set(['1mm', '1pt', '0pt', '0.001pt']));
});

describe('the style sheet of paper', () => {
  const html = new TextDecoder().decode(writeHtml(DOCUMENT, { language: 'zh-CN' }));
  const valueIn = (property: string): string | undefined =>
    html
      .slice(html.indexOf('@page {'))
      .match(new RegExp(`${property}: ([^;]+);`))
      ?.slice(1)[0];

  it('has its page, as a browser measures it, and its sizes', () => {
    const [top = 0, right, bottom = 0, left] = (valueIn('margin') ?? '').split(' ').map(Number.parseFloat);
    expect([left, right]).toEqual([PAGE.area.left, PAGE.area.right]);
    const half = (PAGE.pitch - (PAGE.body.size / 72) * 25.4) / 2;
    expect(top).toBeCloseTo(PAGE.area.top - half, 1);
    // The last line has room, and no other.
    const room = PAGE.paper.height - top - bottom;
    expect(room / Number.parseFloat(valueIn('--tb-pitch') ?? '')).toBeGreaterThanOrEqual(PAGE.lines);
    expect(room).toBeLessThan((PAGE.lines + 0.1) * PAGE.pitch);
    expect(valueIn('--tb-text')).toBe(`${PAGE.body.size}pt`);
    expect(valueIn('--tb-size-5')).toBe(`${PAGE.title.size}pt`);
    expect(valueIn('--tb-list')).toBe(`${LIST.text}em`);
    expect(valueIn('--tb-picture')).toBe(`${PICTURE.height * PAGE.area.height}mm`);
  });

  it('sets tables in its sizes and lines, and lets long rows alone break over pages', () => {
    for (const [index, name] of ['', '.tb-print-small', '.tb-print-smaller'].entries()) {
      const { size, padding } = TABLE.sizes[index] ?? TABLE.sizes[0];
      const [, rule = ''] = new RegExp(`\\.tb-table-box${name} \\{ (--tb-cell[^}]+)\\}`).exec(html) ?? [];
      expect(rule).toContain(`--tb-cell: ${size}pt; --tb-cell-line: ${TABLE.line * size}pt;`);
      expect(rule).toMatch(new RegExp(` ${padding}pt; $`));
    }
    expect(html.match(/<tr[^>]* class="tb-long-row"/g)).toHaveLength(1);
  });

  it('has no measure of the page in the rules that are written by hand', () => {
    const css = readFileSync('layouts/styles/print.css', 'utf8').replace(/\/\*.*?\*\//gs, '');
    const literal = Array.from(css.matchAll(/[\d.]+(?:mm|pt)\b/g), ([measure]) => measure);
    // The banner of a sample is no part of the page.
    expect(literal).toEqual(['1mm', '1pt', '12pt', '7mm']);
  });
});

it('plain text has marks of lists where paragraphs begin', () => {
  const lines = new TextDecoder().decode(writeTxt(DOCUMENT)).split('\r\n');
  const space = '\u3000';
  expect(lines).toContain(`${space.repeat(LIST.mark)}· 完善台账`);
  expect(lines).toContain(`${space.repeat(LIST.mark + LIST.deeper)}· 每季度通报一次`);
});
