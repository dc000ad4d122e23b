import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../scripts/draft/docx/read-docx.ts';
import type { Block } from '../../../scripts/notice/model.ts';
import { paragraph, type WordParts, wordFile, words } from './word.ts';

const read = (parts: WordParts) => readDocx(wordFile(parts), 'a.docx', {});
const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0);

function cellsOf(block: Block | undefined | { kind: 'heading' }): (string | undefined)[][] {
  if (block?.kind !== 'table') return [];
  return block.rows.map((line) => line.map((cell) => cell?.prose.text));
}

describe('tables', () => {
  it('keep the words of merged cells once, in the first place that they cover', () => {
    const table = `<w:tbl>${row(cell('单位', '<w:vMerge w:val="restart"/>'), cell('问题', '<w:gridSpan w:val="2"/>'))}${row(
      cell('', '<w:vMerge/>'),
      cell('总数'),
      cell('完成'),
    )}${row(cell('甲村'), cell('3'), cell('2'))}</w:tbl>`;
    const { flow, remarks } = read({ body: table });
    expect(cellsOf(flow[0])).toEqual([
      ['单位', '问题', undefined],
      [undefined, '总数', '完成'],
      ['甲村', '3', '2'],
    ]);
    expect(flow[0]).toMatchObject({ headRows: 2, heads: ['单位', '问题 总数', '问题 完成'] });
    expect(remarks).toEqual([]);
  });

  it('have the cells that older programs merge side by side', () => {
    const table = `<w:tbl>${row(cell('问题', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'), cell('时限'))}${row(cell('1'), cell('2'), cell('3'))}</w:tbl>`;
    expect(cellsOf(read({ body: table }).flow[0])).toEqual([
      ['问题', undefined, '时限'],
      ['1', '2', '3'],
    ]);
  });

  it('have the rows for their head that Word repeats on every page', () => {
    const head = (text: string, mark: string): string =>
      row(cell(text), cell('数')).replace('<w:tr>', `<w:tr><w:trPr>${mark}</w:trPr>`);
    const rows = (...marks: readonly string[]) =>
      read({ body: `<w:tbl>${marks.map((mark, index) => head(`第${index}行`, mark)).join('')}</w:tbl>` });
    const on = '<w:tblHeader/>';
    const headRows = (...marks: readonly string[]) => rows(...marks).flow[0];
    expect(headRows(on, on, '', '')).toMatchObject({ headRows: 2, heads: ['第0行 第1行', '数 数'] });
    expect(headRows('', on, '')).toMatchObject({ headRows: 1 });
    expect(headRows(on, '<w:tblHeader w:val="0"/>', '')).toMatchObject({ headRows: 1 });
    expect(headRows(on, on)).toMatchObject({ headRows: 1 });
  });

  it('of one cell are frames around paragraphs', () => {
    const { flow } = read({
      body: `<w:tbl>${row(`<w:tc>${paragraph('一、甲')}${paragraph('乙')}</w:tc>`)}</w:tbl>`,
    });
    expect(flow.map((block) => block.kind)).toEqual(['paragraph', 'paragraph']);
  });

  it('inside a cell are written in it', () => {
    const inner = `<w:tbl>${row(cell('内一'), cell('内二'))}</w:tbl>`;
    const { flow, remarks } = read({
      body: `<w:tbl>${row(cell('外'), `<w:tc>${inner}<w:p/></w:tc>`)}</w:tbl>`,
    });
    expect(cellsOf(flow[0])).toEqual([['外', '内一\n内二']]);
    expect(remarks.map(({ kind }) => kind)).toEqual(['nestedTable']);
  });
});

describe('what stands in a paragraph', () => {
  it('keeps links to the web and to mail, and drops every other address', () => {
    const link = (id: string, text: string): string =>
      `<w:hyperlink r:id="${id}">${words(text)}</w:hyperlink>`;
    const body = `<w:p>${words('见')}${link('a', '附件')}${link('b', '脚本')}${link('c', '邮箱')}</w:p>`;
    const links = { a: 'https://example.com/a', b: 'javascript:alert(1)', c: 'mailto:a@example.com' };
    const { flow, remarks } = read({ body, links });
    const [block] = flow;
    expect(block?.kind === 'paragraph' && block.prose.runs.map(({ text, href }) => [text, href])).toEqual([
      ['见', undefined],
      ['附件', 'https://example.com/a'],
      ['脚本', undefined],
      ['邮箱', 'mailto:a@example.com'],
    ]);
    expect(remarks).toEqual([{ kind: 'linkDropped', line: 1, text: 'javascript:alert(1)' }]);
  });

  it('reads fields by their result', () => {
    const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const instruction = '<w:r><w:instrText> HYPERLINK "https://example.com/b" </w:instrText></w:r>';
    const body = `<w:p>${field('begin')}${instruction}${field('separate')}${words('附件')}${field('end')}${words('。')}</w:p>`;
    const { source, flow } = read({ body });
    expect(source).toBe('附件。');
    expect(flow[0]?.kind === 'paragraph' && flow[0].prose.runs[0]?.href).toBe('https://example.com/b');
  });

  it('writes raised and lowered figures as such', () => {
    const body = `<w:p>${words('500m')}${words('2', '<w:vertAlign w:val="superscript"/>')}${words('，CO')}${words('2', '<w:vertAlign w:val="subscript"/>')}</w:p>`;
    expect(read({ body }).source).toBe('500m²，CO₂');
    expect(read({ body }).changes.map(({ kind }) => kind)).toEqual(['script', 'script']);
  });

  it('keeps bold words, but for those that the style of a notice sets so', () => {
    const bold = (text: string): string => words(text, '<w:b/>');
    const body = [
      `<w:p>${words('坚持')}${bold('立行')}${bold('立改')}${words('，按期销号。')}</w:p>`,
      `<w:p>${bold('（一）健全制度。')}${words('修订办法。')}</w:p>`,
      `<w:p>${bold('特此通报')}</w:p>`,
    ].join('');
    const strong = read({ body }).flow.map((block) =>
      block.kind === 'paragraph' ? block.prose.runs.filter((run) => run.strong).map(({ text }) => text) : [],
    );
    expect(strong).toEqual([['立行立改'], [], []]);
  });

  it('leaves the prompt of an empty control out and says so', () => {
    const control = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${words('单击此处输入文字')}</w:sdtContent></w:sdt>`;
    const { source, remarks } = read({ body: `<w:p>${words('单位：')}${control}</w:p>` });
    expect(source).toBe('单位：');
    expect(remarks).toEqual([{ kind: 'controlLeftOut', line: 1, text: '单击此处输入文字' }]);
  });

  it('keeps the characters under a reading, signs of symbol fonts, and hyphens that do not break', () => {
    const ruby = `<w:r><w:ruby><w:rt>${words('fàn')}</w:rt><w:rubyBase>${words('范')}</w:rubyBase></w:ruby></w:r>`;
    const sign = '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:noBreakHyphen/></w:r>';
    const { source, remarks } = read({ body: `<w:p>${ruby}${words('本')}${sign}</w:p>` });
    expect(source).toBe('范本☑-');
    expect(remarks).toEqual([{ kind: 'ruby', line: 1, text: 'fàn' }]);
  });

  it('keeps words wherever they stand: content controls, smart tags, formulas', () => {
    const body = `<w:sdt><w:sdtContent><w:p><w:smartTag>${words('甲')}</w:smartTag><w:sdt><w:sdtContent>${words('乙')}</w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>`;
    expect(read({ body }).source).toBe('甲乙');
  });
});

describe('what stands beside the text', () => {
  it('notes are called by number and stand after it', () => {
    const body = `<w:p>${words('整改率98%')}<w:r><w:footnoteReference w:id="2"/></w:r>${words('。')}</w:p>`;
    const footnotes = `<w:footnote w:id="0"><w:p/></w:footnote><w:footnote w:id="2">${paragraph('截至12月底')}</w:footnote>`;
    const { flow, remarks } = read({ body, footnotes });
    expect(flow.map((block) => block.kind === 'paragraph' && block.prose.text)).toEqual([
      '整改率98%[1]。',
      '[1] 截至12月底',
    ]);
    expect(remarks).toEqual([{ kind: 'note', text: '[1] 截至12月底' }]);
  });

  it('page headers are reported and left out', () => {
    const { source, remarks } = read({ body: paragraph('甲'), header: paragraph('内部资料') });
    expect(source).toBe('甲');
    expect(remarks).toEqual([{ kind: 'header', text: '内部资料' }]);
  });

  it('a text box stands after its paragraph, once though it is there in two forms', () => {
    const box = `<w:txbxContent>${paragraph('框内文字')}</w:txbxContent>`;
    const shape = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const { flow } = read({ body: `<w:p>${shape}${words('正文')}</w:p>` });
    expect(flow.map((block) => block.kind === 'paragraph' && block.prose.text)).toEqual(['正文', '框内文字']);
  });

  it('pictures become files with the words that describe them; what is no picture is reported', () => {
    const picture = (id: string): string =>
      `<w:p><w:r><w:drawing><wp:docPr id="1" descr="治理前后"/><a:blip r:embed="${id}"/></w:drawing></w:r></w:p>`;
    const media = { 'p.png': PNG, 'q.png': Uint8Array.of(1, 2, 3) };
    const draft = read({ body: `${paragraph('甲')}${picture('p.png')}${picture('q.png')}`, media });
    expect(draft.flow[1]).toMatchObject({ kind: 'picture', src: 'files/picture-1.png', alt: '治理前后' });
    expect(draft.pictures).toEqual([{ path: 'files/picture-1.png', bytes: PNG }]);
    expect(draft.remarks.map(({ kind }) => kind)).toEqual(['picture', 'pictureLeftOut']);
  });
});

it('every body of a document is read', () => {
  const body = `${paragraph('甲')}</w:body><w:body>${paragraph('乙')}`;
  expect(read({ body }).source).toBe('甲\n乙');
});

it('a few lines in a frame stay in it within the text', () => {
  const frame = `<w:tbl>${row(`<w:tc>${paragraph('范本镇人民政府文件')}${paragraph('范政〔2026〕1号')}</w:tc>`)}</w:tbl>`;
  expect(read({ body: `${paragraph('现予公布。')}${frame}` }).flow.map(({ kind }) => kind)).toEqual([
    'paragraph',
    'table',
  ]);
  expect(read({ body: `${frame}${paragraph('现予公布。')}` }).flow).toHaveLength(3);
});
