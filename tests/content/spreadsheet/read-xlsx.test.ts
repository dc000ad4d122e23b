import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { SheetFault } from '../../../scripts/content/spreadsheet/fault.ts';
import { readXlsx } from '../../../scripts/content/spreadsheet/read-xlsx.ts';
import { type SheetParts, workbook } from './workbook.ts';

const sheet = (data: string, rest: Partial<SheetParts> = {}): SheetParts => ({ name: '台账', data, ...rest });

function faultOf(read: () => unknown): [string, string] | undefined {
  try {
    read();
  } catch (error) {
    if (error instanceof SheetFault) return [error.kind, error.detail];
    throw error;
  }
  return undefined;
}

describe('a sheet', () => {
  it('shows shared, inline and formula strings, without readings above characters', () => {
    const bytes = workbook({
      strings: [
        '<t>单位</t>',
        '<r><t>范本</t></r><r><t xml:space="preserve">镇 </t></r><rPh><t>fanben</t></rPh>',
      ],
      sheets: [
        sheet(
          '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>数\n量</t></is></c></row><row r="3"><c r="A3" t="s"><v>1</v></c><c r="C3" t="str"><f>A1&amp;"合计"</f><v>单位合计</v></c></row>',
        ),
      ],
    });
    expect(readXlsx(bytes, '').rows).toEqual([['单位', '数\n量'], [], ['范本镇', '', '单位合计']]);
  });

  it('shows numbers as their cells do, and the stored value of a formula', () => {
    const values = ['0.9612', '0.1', '1234.5', '45900', '45900', '0.30000000000000004', '1234567890123'];
    const cells = values.map((value, index) => `<c s="${index}"><f>1+1</f><v>${value}</v></c>`);
    const formats = ['0.0%', 9, 4, 14, 'yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;', 0, 1];
    const bytes = workbook({ formats, sheets: [sheet(`<row>${cells.join('')}</row>`)] });
    expect(readXlsx(bytes, '').rows).toEqual([
      ['96.1%', '10%', '1,234.50', '2025/8/31', '2025年8月31日', '0.3', '1234567890123'],
    ]);
  });

  it('counts its days from 1904 where the file says so', () => {
    const cell = '<row><c s="0"><v>44438</v></c></row>';
    expect(readXlsx(workbook({ formats: [14], date1904: true, sheets: [sheet(cell)] }), '').rows).toEqual([
      ['2025/8/31'],
    ]);
  });

  it('keeps its merged ranges', () => {
    const after = '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="AA3:AB3"/></mergeCells>';
    const bytes = workbook({
      sheets: [sheet('<row><c t="inlineStr"><is><t>甲</t></is></c></row>', { after })],
    });
    expect(readXlsx(bytes, '').merged).toEqual([
      { row: 0, column: 0, rowSpan: 2, columnSpan: 2 },
      { row: 2, column: 26, rowSpan: 1, columnSpan: 2 },
    ]);
  });

  it('is the first, or the one that is named', () => {
    const words = (text: string) => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`;
    const bytes = workbook({ sheets: [sheet(words('一')), { name: '乙', data: words('二') }] });
    expect([readXlsx(bytes, '').rows, readXlsx(bytes, '乙').rows]).toEqual([[['一']], [['二']]]);
    expect(faultOf(() => readXlsx(bytes, '丙'))).toEqual(['noSheet', '丙']);
  });
});

describe('what is hidden stops the reading, for the file is published', () => {
  const cell = '<c t="inlineStr"><is><t>甲</t></is></c>';
  it.each<[string, SheetParts[], string]>([
    ['rows', [sheet(`<row r="1">${cell}</row><row r="4" hidden="1">${cell}</row>`)], '第4行'],
    [
      'columns',
      [sheet(`<row>${cell}</row>`, { before: '<cols><col min="28" max="28" hidden="true"/></cols>' })],
      'AB列',
    ],
    ['sheets', [sheet(`<row>${cell}</row>`), { name: '底稿', data: '', state: 'hidden' }], '底稿'],
    [
      'sheets that only a program can show',
      [sheet(`<row>${cell}</row>`), { name: '底稿', data: '', state: 'veryHidden' }],
      '底稿',
    ],
    ['rows of no height', [sheet(`<row r="2" ht="0" customHeight="1">${cell}</row>`)], '第2行'],
    [
      'columns of no width',
      [sheet(`<row>${cell}</row>`, { before: '<cols><col min="3" max="3" width="0"/></cols>' })],
      'C列',
    ],
  ])('%s', (_, sheets, place) => {
    expect(faultOf(() => readXlsx(workbook({ sheets }), ''))).toEqual(['hidden', place]);
  });

  it.each(['xl/comments1.xml', 'xl/threadedComments/threadedComment1.xml'])('comments: %s', (name) => {
    const files = unzipSync(workbook({ sheets: [sheet(`<row>${cell}</row>`)] }));
    const bytes = zipSync({ ...files, [name]: strToU8('<comments/>') });
    expect(faultOf(() => readXlsx(bytes, ''))).toEqual(['hidden', '批注']);
  });
});

describe('what is no sound file ends in a fault', () => {
  const whole = workbook({ sheets: [sheet('<row><c><v>1</v></c></row>')] });
  it.each<[string, Uint8Array]>([
    ['no zip', Uint8Array.of(1, 2, 3)],
    ['a zip cut short', whole.subarray(0, whole.length - 40)],
    ['XML that is not well-formed', workbook({ sheets: [sheet('<row><c></row>')] })],
    ['an entity', workbook({ sheets: [sheet('<row><c t="str"><v>&x;</v></c></row>')] })],
  ])('%s', (_, bytes) => {
    expect(faultOf(() => readXlsx(bytes, ''))?.[0]).toBe('damaged');
  });
});
