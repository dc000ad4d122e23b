import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../scripts/draft/docx/read-docx.ts';
import type { DraftOptions } from '../../../scripts/draft/draft.ts';
import { Refusal } from '../../../scripts/notice/refusal.ts';
import { paragraph, type WordParts, wordFile, words } from './word.ts';

const read = (parts: WordParts, options: DraftOptions = {}) => readDocx(wordFile(parts), 'a.docx', options);

function refusal(parts: WordParts, options: DraftOptions = {}): string {
  try {
    read(parts, options);
  } catch (error) {
    if (error instanceof Refusal) return error.says.zh;
    throw error;
  }
  return '';
}

const FIRST = paragraph('整改情况通报');
const style = (id: string, look: string): string =>
  `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${id}"/><w:rPr>${look}</w:rPr></w:style>`;
const HIDING_STYLES = `${style('h', '<w:vanish/>')}${style('w', '<w:color w:val="FFFFFF"/>')}${style('s', '<w:sz w:val="2"/>')}`;

describe('an import stops, with the words and their paragraph, at', () => {
  it.each([
    ['hidden words', words('内部掌握', '<w:vanish/>'), '第2段  隐藏文字：内部掌握'],
    ['words that a style hides', words('内部掌握', '<w:rStyle w:val="h"/>'), '第2段  隐藏文字：内部掌握'],
    ['white words', words('内部掌握', '<w:color w:val="FFFFFF"/>'), '第2段  隐藏文字：内部掌握'],
    ['words too small to see', words('内部掌握', '<w:sz w:val="2"/>'), '第2段  隐藏文字：内部掌握'],
    [
      'words that a style makes white',
      words('内部掌握', '<w:rStyle w:val="w"/>'),
      '第2段  隐藏文字：内部掌握',
    ],
    [
      'words that a style makes tiny',
      words('内部掌握', '<w:rStyle w:val="s"/>'),
      '第2段  隐藏文字：内部掌握',
    ],
    ['an insertion', `<w:ins w:id="1">${words('补充')}</w:ins>`, '第2段  修订：新增：补充'],
    [
      'a deletion',
      '<w:del w:id="1"><w:r><w:delText>原文</w:delText></w:r></w:del>',
      '第2段  修订：删除：原文',
    ],
    ['moved words', `<w:moveFrom w:id="1">${words('移走')}</w:moveFrom>`, '第2段  修订：删除：移走'],
    ['words struck through', words('作废', '<w:strike/>'), '第2段  删除线：作废'],
  ])('%s', (_, xml, expected) => {
    const said = refusal({ body: `${FIRST}<w:p>${words('整改12项')}${xml}</w:p>`, styles: HIDING_STYLES });
    expect(said).toContain(expected);
  });

  it('comments', () => {
    const body = `${FIRST}<w:p>${words('整改12项')}<w:r><w:commentReference w:id="7"/></w:r></w:p>`;
    const comments = `<w:comment w:id="7"><w:p>${words('数字待核')}</w:p></w:comment>`;
    expect(refusal({ body, comments })).toContain('第2段  批注：数字待核');
    expect(read({ body, comments }, { dropComments: true }).source).toBe('整改情况通报\n整改12项');
  });

  it('rows of tables and ends of paragraphs that were changed', () => {
    const row = `<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${paragraph('删去的行')}</w:tc></w:tr></w:tbl>`;
    expect(refusal({ body: `${FIRST}${row}` })).toContain('删去的行');
    const hidden = row.replace('<w:del w:id="1"/>', '<w:hidden/>');
    expect(refusal({ body: `${FIRST}${hidden}` })).toContain('隐藏文字：删去的行');
    const end = '<w:rPr><w:del w:id="1"/></w:rPr>';
    const body = `${FIRST}${paragraph('前半', end)}${paragraph('后半')}`;
    expect(refusal({ body })).toContain('¶');
    expect(
      read({ body }, { acceptChanges: true })
        .source.split('\n')
        .filter((line) => line !== ''),
    ).toEqual(['整改情况通报', '前半后半']);
  });
});

describe('white words in a table', () => {
  const white = paragraph('内部掌握', '', '<w:color w:val="FFFFFF"/>');
  const table = (cell: string, look = ''): string =>
    `${FIRST}<w:tbl><w:tblPr>${look}</w:tblPr><w:tr><w:tc><w:tcPr>${cell}</w:tcPr>${white}</w:tc></w:tr></w:tbl>`;
  const blue = '<w:shd w:fill="4472C4"/>';

  it('are concealed on the white of the page', () =>
    expect(refusal({ body: table('') })).toContain('隐藏文字：内部掌握'));

  it.each([
    ['their cell', { body: table(blue) }],
    ['the table', { body: table('', blue) }],
    [
      'the style of the table',
      {
        body: table('', '<w:tblStyle w:val="T"/>'),
        styles: `<w:style w:type="table" w:styleId="T"><w:tblStylePr w:type="firstRow"><w:tcPr>${blue}</w:tcPr></w:tblStylePr></w:style>`,
      },
    ],
  ])('are read where %s is coloured', (_, parts) => expect(refusal(parts)).toBe(''));
});

describe('a decision lets it pass', () => {
  const body = `${FIRST}<w:p>${words('整改')}<w:ins w:id="1">${words('完成')}</w:ins><w:del w:id="2"><w:r><w:delText>近</w:delText></w:r></w:del>${words('12项')}${words('作废', '<w:strike/>')}${words('内部', '<w:vanish/>')}</w:p>`;

  it('one kind at a time', () => {
    expect(refusal({ body }, { acceptChanges: true })).not.toContain('修订');
    expect(refusal({ body }, { acceptChanges: true })).toContain('隐藏文字：内部');
  });

  it('and the report tells what was done', () => {
    const draft = read({ body }, { acceptChanges: true, dropHidden: true });
    expect(draft.source).toBe('整改情况通报\n整改完成12项');
    expect(draft.remarks.map(({ kind, text }) => [kind, text])).toEqual([
      ['insertion', '完成'],
      ['deletion', '近'],
      ['struck', '作废'],
      ['hidden', '内部'],
    ]);
  });

  it('and what is switched off again is not hidden', () => {
    const plain = words('公开', '<w:rStyle w:val="h"/><w:vanish w:val="0"/><w:strike w:val="false"/>');
    expect(read({ body: `<w:p>${plain}</w:p>`, styles: HIDING_STYLES }).source).toBe('公开');
  });
});
