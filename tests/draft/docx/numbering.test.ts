import { describe, expect, it } from 'vitest';
import { writeNumber } from '../../../scripts/draft/docx/number-format.ts';
import { readDocx } from '../../../scripts/draft/docx/read-docx.ts';
import { writeMarkdown } from '../../../scripts/draft/write/write-markdown.ts';
import { numbered, numbering, paragraph, type WordParts, wordFile } from './word.ts';

function lines(parts: WordParts): string[] {
  return readDocx(wordFile(parts), 'a.docx', {}).source.split('\n');
}

describe('an automatic number is written as Word shows it', () => {
  it.each([
    ['decimal', [1, 10], ['1', '10']],
    ['decimalZero', [3, 12], ['03', '12']],
    ['decimalFullWidth', [1, 25], ['１', '２５']],
    ['decimalEnclosedCircle', [1, 20, 21, 36, 51], ['①', '⑳', '㉑', '㊱', '51']],
    ['decimalEnclosedParen', [1, 21], ['⑴', '(21)']],
    ['chineseCounting', [1, 10, 11, 20, 99, 105], ['一', '十', '十一', '二十', '九十九', '一〇五']],
    ['chineseCountingThousand', [13, 105, 110], ['十三', '一百零五', '一百一十']],
    ['chineseLegalSimplified', [1, 10, 23], ['壹', '壹拾', '贰拾叁']],
    ['ideographLegalTraditional', [2, 6], ['貳', '陸']],
    ['ideographTraditional', [1, 10, 11], ['甲', '癸', '11']],
    ['ideographZodiac', [1, 12], ['子', '亥']],
    ['ideographZodiacTraditional', [1, 2, 13, 60], ['甲子', '乙丑', '丙子', '癸亥']],
    ['upperLetter', [1, 26, 27, 53], ['A', 'Z', 'AA', 'AAA']],
    ['lowerLetter', [2], ['b']],
    ['upperRoman', [4, 9, 14, 40], ['IV', 'IX', 'XIV', 'XL']],
    ['lowerRoman', [3], ['iii']],
    ['none', [3], ['']],
    ['constructor', [3], [undefined]],
  ] as const)('%s', (format, values, expected) => {
    expect(values.map((value) => writeNumber(value, format))).toEqual(expected);
  });
});

const OUTLINE = numbering([
  [
    ['chineseCountingThousand', '%1、'],
    ['chineseCountingThousand', '（%2）'],
    ['decimal', '%3.'],
    ['decimal', '（%4）'],
    ['decimalEnclosedCircle', '%5'],
  ],
]);

describe('automatic numbers become words', () => {
  it('level by level, deeper ones beginning anew', () => {
    const body = [0, 1, 1, 2, 3, 4, 4, 0, 1, 2]
      .map((level) => paragraph('甲乙', numbered(1, level)))
      .join('');
    expect(lines({ body, numbering: OUTLINE })).toEqual(
      ['一、', '（一）', '（二）', '1.', '（1）', '①', '②', '二、', '（一）', '1.'].map(
        (label) => `${label}甲乙`,
      ),
    );
  });

  it('from the number that the list starts with, or starts anew with', () => {
    const xml = numbering(
      [[['decimal', '%1、', '']]],
      '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>',
    );
    const body = [1, 1, 2, 2, 1].map((list) => paragraph('甲', numbered(list))).join('');
    expect(lines({ body, numbering: xml })).toEqual(['1、甲', '2、甲', '5、甲', '6、甲', '7、甲']);
  });

  it('with the numbers of the levels above, and in decimal where the list is legal', () => {
    const xml = numbering([
      [
        ['chineseCounting', '第%1条'],
        ['decimal', '%1.%2', '<w:isLgl/>'],
      ],
    ]);
    const body = [0, 1, 1, 0, 1].map((level) => paragraph('甲', numbered(1, level))).join('');
    expect(lines({ body, numbering: xml })).toEqual(['第一条甲', '1.1甲', '1.2甲', '第二条甲', '2.1甲']);
  });

  it('on and on where a level never restarts', () => {
    const xml = numbering([
      [
        ['decimal', '%1.'],
        ['decimal', '（%2）', '<w:lvlRestart w:val="0"/>'],
      ],
    ]);
    const body = [0, 1, 1, 0, 1].map((level) => paragraph('甲', numbered(1, level))).join('');
    expect(lines({ body, numbering: xml })).toEqual(['1.甲', '（1）甲', '（2）甲', '2.甲', '（3）甲']);
  });

  it('where only the style asks for them, and not where the paragraph says none', () => {
    const styles = [
      '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>',
      '<w:style w:type="paragraph" w:styleId="s1"><w:name w:val="节"/><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="s2"><w:name w:val="条"/><w:basedOn w:val="s1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>',
    ].join('');
    const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;
    const body = [
      paragraph('甲', style('s1')),
      paragraph('甲', style('s2')),
      paragraph('甲', `${style('s2')}${numbered(0)}`),
      paragraph('甲'),
    ].join('');
    expect(lines({ body, styles, numbering: OUTLINE })).toEqual(['一、甲', '（一）甲', '甲', '甲']);
  });

  it('through the numbering of a list style', () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const rest =
      '<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="L"/></w:abstractNum><w:num w:numId="9"><w:abstractNumId w:val="9"/></w:num>';
    const xml = `${OUTLINE}${rest}`;
    expect(lines({ body: paragraph('甲', numbered(9)), styles, numbering: xml })).toEqual(['一、甲']);
  });

  it('and a format that is not known is reported', () => {
    const xml = numbering([[['hebrew1', '%1、']]]);
    const draft = readDocx(wordFile({ body: paragraph('甲', numbered(1)), numbering: xml }), 'a.docx', {});
    expect(draft.source).toBe('1、甲');
    expect(draft.remarks).toContainEqual({ kind: 'numberFormat', line: 1, text: '1、 (hebrew1)' });
  });

  it('but bullets become a list', () => {
    const xml = numbering([[['bullet', '●']]]);
    const body = `${paragraph('甲', numbered(1))}${paragraph('乙', numbered(1))}${paragraph('丙')}`;
    const { flow } = readDocx(wordFile({ body, numbering: xml }), 'a.docx', {});
    expect(flow.map((block) => block.kind)).toEqual(['list', 'paragraph']);
  });

  it('and bullets of a lower level a list inside of it', () => {
    const xml = numbering([Array.from({ length: 9 }, () => ['bullet', '●'] as const)]);
    const levels = [0, 1, 8, 1, 0];
    const body = levels.map((level) => paragraph(`第${level}层`, numbered(1, level))).join('');
    const { flow } = readDocx(wordFile({ body, numbering: xml }), 'a.docx', {});
    expect(writeMarkdown(flow)).toBe('- 第0层\n  - 第1层\n    - 第8层\n  - 第1层\n- 第0层\n');
  });

  it('is all that a cell may hold', () => {
    const xml = numbering([[['decimal', '%1']]]);
    const cell = (inner: string): string => `<w:tc>${inner}</w:tc>`;
    const row = (text: string): string =>
      `<w:tr>${cell(paragraph('', numbered(1)))}${cell(paragraph(text))}</w:tr>`;
    const { flow } = readDocx(
      wordFile({ body: `<w:tbl>${row('甲事')}${row('乙事')}</w:tbl>`, numbering: xml }),
      'a.docx',
      {},
    );
    const [table] = flow;
    expect(
      table?.kind === 'table' && table.rows.map((cells) => cells.map((each) => each?.prose.text)),
    ).toEqual([
      ['1', '甲事'],
      ['2', '乙事'],
    ]);
  });

  it('is reported where a paragraph has no words, or a number of its own', () => {
    const xml = numbering([[['chineseCounting', '%1、']]]);
    const body = `${paragraph('', numbered(1))}${paragraph('学习', numbered(1))}${paragraph('三、制度', numbered(1))}`;
    const { source, remarks } = readDocx(wordFile({ body, numbering: xml }), 'a.docx', {});
    expect(source.split('\n')).toEqual(['', '二、学习', '三、三、制度']);
    expect(remarks.slice(0, 2)).toEqual([
      { kind: 'emptyNumber', line: 1, text: '一、' },
      { kind: 'doubledNumber', line: 3, text: '三、三、制度' },
    ]);
  });

  it('is decimal throughout where it is legal, but for zeros in front', () => {
    const xml = numbering([
      [
        ['upperRoman', '%1.'],
        ['decimal', '%1.%2', '<w:isLgl/>'],
      ],
      [
        ['decimalZero', '%1.'],
        ['decimal', '%1.%2', '<w:isLgl/>'],
      ],
    ]);
    const body = [1, 2]
      .flatMap((list) => [paragraph('甲', numbered(list)), paragraph('乙', numbered(list, 1))])
      .join('');
    expect(lines({ body, numbering: xml })).toEqual(['I.甲', '1.1乙', '01.甲', '01.1乙']);
  });
});
