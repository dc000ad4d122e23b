import { describe, expect, it } from 'vitest';
import { shownBy } from '../../../../scripts/draft/docx/inline/field.ts';
import { readDocx } from '../../../../scripts/draft/docx/read-docx.ts';
import { paragraph, type WordParts, wordFile, words } from '../word.ts';

const read = (parts: WordParts) => readDocx(wordFile(parts), 'a.docx', {});
const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const field = (text: string, result = ''): string =>
  `${mark('begin')}${instruction(text)}${result === '' ? '' : `${mark('separate')}${result}`}${mark('end')}`;

describe('a field without a stored result shows', () => {
  it.each([
    ['EQ \\o\\ac(○,12)', '⑫'],
    ['eq \\o\\ac(□,密)', '（密）'],
    ['EQ \\f(48,49)', '48/49'],
    ['EQ \\f(a+b,c)', '(a+b)/c'],
    ['EQ \\r(3,8)', '3√8'],
    ['SYMBOL 252 \\f "Wingdings"', '✓'],
    ['SYMBOL 0x2103 \\u', '℃'],
    ['QUOTE "二〇二六年"', '二〇二六年'],
    ['MACROBUTTON NoMacro 填写单位', '填写单位'],
    ['XE "索引"', ''],
    ['EQ \\b(x)', undefined],
    ['PAGEREF _Toc1', undefined],
    ['= SUM(ABOVE)', undefined],
  ])('%s', (text, shown) => expect(shownBy(text, undefined)).toBe(shown));

  it('or is reported with its instruction', () => {
    const { source, remarks } = read({
      body: `<w:p>${words('合计')}${field('= SUM(ABOVE)')}${words('万元')}</w:p>`,
    });
    expect(source).toBe('合计万元');
    expect(remarks).toEqual([{ kind: 'fieldLeftOut', line: 1, text: '= SUM(ABOVE)' }]);
  });

  it('what a field inside of its instruction shows', () => {
    const body = `<w:p>${mark('begin')}${instruction('QUOTE "')}${field('SYMBOL 8451 \\u')}${instruction('"')}${mark('end')}</w:p>`;
    expect(read({ body }).source).toBe('℃');
  });
});

it('a field with a result shows that', () => {
  expect(read({ body: `<w:p>${field('EQ \\o\\ac(○,1)', words('甲'))}</w:p>` }).source).toBe('甲');
});

describe('a table of contents', () => {
  const entry = (text: string): string => `<w:p>${words(text)}</w:p>`;
  const head = `${entry('目　录')}<w:p>${mark('begin')}${instruction('TOC \\o')}${mark('separate')}${words('一、情况1')}</w:p>`;

  it('is left out with its heading, but not the paragraph that only ends it', () => {
    const body = `${head}${entry('二、做法2')}<w:p>${mark('end')}${words('一、情况')}</w:p>${paragraph('已整改。')}`;
    const { flow, remarks } = read({ body });
    expect(flow.map((block) => 'prose' in block && block.prose.text)).toEqual(['一、情况', '已整改。']);
    expect(remarks.map(({ text }) => text)).toEqual(['目　录', '一、情况1', '二、做法2']);
  });

  it('stays where its end is missing, so that no word of the text is lost', () => {
    expect(read({ body: `${head}${entry('已整改。')}` }).flow).toHaveLength(3);
  });

  it('is known by the styles of its entries', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style>';
    const body = `${paragraph('一、情况1', '<w:pStyle w:val="T1"/>')}${paragraph('一、情况')}`;
    expect(read({ body, styles }).flow).toHaveLength(1);
  });
});
