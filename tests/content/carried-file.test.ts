import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readCarriedFile } from '../../scripts/content/carried-file.ts';
import type { CarriedFile } from '../../scripts/notice/model.ts';
import { pdfOf } from './pdf-sample.ts';
import { jpegWithPlace, pngWith } from './picture-sample.ts';
import { workbook } from './spreadsheet/workbook.ts';

const packed = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );

const NUMBER = '13900001234';

/** What was read, but for the digest. */
const read = (name: string, bytes: Uint8Array): Omit<CarriedFile, 'name' | 'digest'> => {
  const { name: _, digest, ...rest } = readCarriedFile(name, bytes);
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  return rest;
};

describe('the text of a plain file', () => {
  const utf16 = (text: string): number[] => [...Buffer.from(text, 'utf16le')];

  it.each([
    ['in UTF-8', 'files/a.csv', strToU8('村,户数\n'), '村,户数\n'],
    ['in GB18030', 'files/a.TXT', new Uint8Array([0xb4, 0xe5]), '村'],
    [
      'in UTF-16 with a mark',
      'files/a.txt',
      new Uint8Array([0xff, 0xfe, ...utf16(`电话${NUMBER}`)]),
      `电话${NUMBER}`,
    ],
    ['in UTF-16 without one', 'files/a.txt', new Uint8Array(utf16(`电话${NUMBER}`)), `电话${NUMBER}`],
    ['in UTF-16, high bytes first', 'files/a.txt', new Uint8Array([0xfe, 0xff, 0, 0x31, 0, 0x33]), '13'],
  ])('%s', (_, name, bytes, text) => {
    expect(read(name, bytes)).toEqual({ text });
  });
});

describe('the words of a packed document', () => {
  it('are a line a paragraph, runs of one paragraph joined', () => {
    const xml =
      '<w:document><w:body><w:p><w:r><w:t>138</w:t></w:r><w:r><w:t>0000</w:t></w:r></w:p><w:p><w:pPr/><w:t>甲&amp;乙&#x4E19;</w:t></w:p></w:body></w:document>';
    expect(read('files/a.docx', packed({ 'word/document.xml': xml })).words?.split('\n')).toEqual([
      '1380000',
      '甲&乙丙',
      '',
    ]);
  });

  it('show the numbers of a spreadsheet as its readers see them, so that an amount is no telephone number', () => {
    const cell = (at: string, value: string, style = 0): string =>
      `<c r="${at}" s="${style}"><v>${value}</v></c>`;
    const words = (head: string, row: string): string[] => {
      const bytes = workbook({
        sheets: [{ name: 'a', data: `<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2">${row}</row>` }],
        strings: [`<t>${head}</t>`],
        formats: [0, '#,##0.00', '000-0000-0000', 'General'],
      });
      return (read('files/a.xlsx', bytes).words ?? '').split('\n').filter((line) => /[0-9]{3}/.test(line));
    };
    expect(words('甲', cell('A2', NUMBER, 1))).toEqual(['13,900,001,234.00']);
    expect(words('金额（元）', cell('A2', NUMBER))).toEqual([`${NUMBER}元`]);
    expect(words('金额（元）', `<c r="A2" s="1"><f>B2</f><v>${NUMBER}</v></c>`)).toEqual([
      '13,900,001,234.00',
    ]);
    // What may be a telephone number stays as it is kept.
    expect(words('甲', cell('A2', NUMBER))).toEqual([NUMBER]);
    expect(words('甲', cell('A2', NUMBER, 2))).toEqual([NUMBER]);
    expect(words('金额（联系电话）', cell('A2', NUMBER, 1))).toEqual([NUMBER]);
  });

  it('are a line a cell in a spreadsheet, numbers and shared words, not its styles', () => {
    const { words } = read(
      'files/a.xlsx',
      packed({
        'xl/worksheets/sheet1.xml':
          '<sheetData><row><c><v>138</v></c><c><f>A1</f><v>9</v></c></row></sheetData>',
        'xl/sharedStrings.xml': '<sst><si><t>村</t></si><si><r><t>户</t></r><r><t>数</t></r></si></sst>',
        'xl/styles.xml': '<styleSheet>样式</styleSheet>',
      }),
    );
    expect(words?.split('\n').filter((line) => line !== '')).toEqual(['村', '户数', '138', 'A1', '9']);
  });

  it.each([
    ['a header', 'a.docx', 'word/header1.xml', `<w:p><w:t>${NUMBER}</w:t></w:p>`],
    ['a footer', 'a.docx', 'word/footer2.xml', `<w:p><w:t>${NUMBER}</w:t></w:p>`],
    ['a comment', 'a.docx', 'word/comments.xml', `<w:comment><w:t>${NUMBER}</w:t></w:comment>`],
    ['a note', 'a.docx', 'word/footnotes.xml', `<w:t>${NUMBER}</w:t>`],
    ['a chart', 'a.docx', 'word/charts/chart1.xml', `<c:pt><c:v>${NUMBER}</c:v></c:pt>`],
    ['a diagram', 'a.docx', 'word/diagrams/data1.xml', `<a:t>${NUMBER}</a:t>`],
    ['the text of a picture', 'a.docx', 'word/document.xml', `<wp:docPr id="1" descr="李某 ${NUMBER}"/>`],
    ['a text box of old', 'a.docx', 'word/document.xml', `<v:textbox><w:t>${NUMBER}</w:t></v:textbox>`],
    [
      'the address of a link',
      'a.docx',
      'word/_rels/document.xml.rels',
      `<Relationship Target="tel:${NUMBER}"/>`,
    ],
    ['custom XML', 'a.docx', 'customXml/item1.xml', `<电话>${NUMBER}</电话>`],
    ['its properties', 'a.docx', 'docProps/core.xml', `<dc:subject>${NUMBER}</dc:subject>`],
    ['its own properties', 'a.docx', 'docProps/custom.xml', `<vt:lpwstr>${NUMBER}</vt:lpwstr>`],
    ['a choice of a list', 'a.docx', 'word/document.xml', `<w:listItem w:displayText="${NUMBER}"/>`],
    ['a name of a sheet', 'a.xlsx', 'xl/workbook.xml', `<sheet name="${NUMBER}" state="hidden"/>`],
    ['a hidden sheet', 'a.xlsx', 'xl/worksheets/sheet3.xml', `<c><v>${NUMBER}</v></c>`],
    ['a comment on a cell', 'a.xlsx', 'xl/comments1.xml', `<comment><text><t>${NUMBER}</t></text></comment>`],
    [
      'a conversation on a cell',
      'a.xlsx',
      'xl/threadedComments/threadedComment1.xml',
      `<text>${NUMBER}</text>`,
    ],
    ['a text box of a sheet', 'a.xlsx', 'xl/drawings/drawing1.xml', `<a:p><a:t>${NUMBER}</a:t></a:p>`],
    ['a note of old', 'a.xlsx', 'xl/drawings/vmlDrawing1.vml', `<div>${NUMBER}</div>`],
    ['the cache of a pivot', 'a.xlsx', 'xl/pivotCache/pivotCacheRecords1.xml', `<r><s v="${NUMBER}"/></r>`],
    [
      'the shared items of a pivot',
      'a.xlsx',
      'xl/pivotCache/pivotCacheDefinition1.xml',
      `<s v="${NUMBER}"/>`,
    ],
    ['a hint on a cell', 'a.xlsx', 'xl/worksheets/sheet1.xml', `<dataValidation prompt="${NUMBER}"/>`],
    ['the notes of a slide', 'a.pptx', 'ppt/notesSlides/notesSlide1.xml', `<a:t>${NUMBER}</a:t>`],
    ['a chart of a slide', 'a.pptx', 'ppt/charts/chart1.xml', `<c:v>${NUMBER}</c:v>`],
    ['a text document', 'a.odt', 'content.xml', `<text:p>${NUMBER}</text:p>`],
    ['an object in a text document', 'a.odt', 'Object 1/content.xml', `<text:p>${NUMBER}</text:p>`],
    ['a page that Word takes in', 'a.docx', 'word/afchunk.htm', `<p>${NUMBER}</p>`],
    ['a text that Word takes in', 'a.docx', 'word/chunks/a.txt', NUMBER],
    ['where a table comes from', 'a.xlsx', 'xl/connections.xml', `<dbPr connection="tel=${NUMBER}"/>`],
    ['a bookmark of a picture', 'a.docx', 'word/media/image1.png', pngWith(NUMBER)],
    ['a picture of a text document', 'a.odt', 'Pictures/1.png', pngWith(NUMBER)],
    [
      'the record of a text document',
      'a.ods',
      'meta.xml',
      `<meta:user-defined>${NUMBER}</meta:user-defined>`,
    ],
  ])('are read in %s', (_, name, part, xml) => {
    expect(
      read(`files/${name}`, packed({ [part]: xml }))
        .words?.split('\n')
        .map((line) => line.trim()),
    ).toContainEqual(expect.stringContaining(NUMBER));
  });

  it('name the place of photographs that are published with it', () => {
    const photo = jpegWithPlace();
    expect(read('files/a.docx', packed({ 'word/media/image1.jpeg': photo })).hasPlaces).toBe(true);
    const inner = packed({ 'word/media/image1.jpeg': photo });
    expect(read('files/a.zip', packed({ 'a.docx': inner })).hasPlaces).toBe(true);
    expect(read('files/a.zip', packed({ 'a.jpg': photo })).hasPlaces).toBe(true);
    expect(read('files/a.jpg', photo)).toEqual({});
  });

  it('are read of a document inside of it', () => {
    const inner = packed({ 'xl/worksheets/sheet1.xml': `<c><v>${NUMBER}</v></c>` });
    const { words } = read('files/a.docx', packed({ 'word/embeddings/book.xlsx': inner }));
    expect(words).toContain(NUMBER);
  });

  it('end on XML that is cut off', () => {
    expect(read('files/a.odt', packed({ 'content.xml': '<a>甲<b' })).words).toBe('甲');
  });
});

describe('a zip', () => {
  it('is read one level down, with the names in it', () => {
    const { words, unread } = read(
      'files/a.zip',
      packed({
        'list_13900001234.txt': '甲',
        'b.csv': `乙,${NUMBER}`,
        'c.docx': packed({ 'word/document.xml': '<w:p><w:t>丙</w:t></w:p>' }),
      }),
    );
    expect(words).toContain('list 13900001234.txt');
    expect(words).toContain(`乙,${NUMBER}`);
    expect(words).toContain('丙');
    expect(unread).toBeUndefined();
  });

  it.each([
    ['a zip', { 'b.zip': packed({ 'c.txt': NUMBER }) }],
    ['an old Word file', { 'b.doc': '甲' }],
  ])('says that it holds %s, which is not read', (_, parts) => {
    expect(read('files/a.zip', packed(parts)).unread).toBe('inner');
  });
});

describe('a PDF', () => {
  it('is read, and names its author', () => {
    expect(read('files/a.pdf', pdfOf(['Tel 139 0000 1234', 'next'], { Author: 'Zhang San' }))).toEqual({
      words: expect.stringContaining('Tel 139 0000 1234'),
      authors: ['Zhang San'],
    });
  });

  it('is read with its bookmarks and all its properties', () => {
    const [bookmark, own] = ['13900001111', '13900002222'];
    const catalog = `/Outlines << /Type /Outlines /First 7 0 R /Last 7 0 R >>`;
    const bytes = pdfOf(
      ['A'],
      { Own: own },
      { catalog, objects: [`<< /Title (${bookmark}) /Parent 1 0 R >>`] },
    );
    const { words } = read('files/a.pdf', bytes);
    expect(words).toContain(bookmark);
    expect(words).toContain(own);
  });

  it('in a zip is read too', () => {
    expect(read('files/a.zip', packed({ 'a.pdf': pdfOf(['139 0000 1234']) })).words).toContain(
      '139 0000 1234',
    );
  });

  it('without words is a scan', () => {
    expect(read('files/a.pdf', pdfOf([])).unread).toBe('scan');
  });

  it('that is damaged says so', () => {
    expect(read('files/a.pdf', strToU8('%PDF-1.7\ngarbage')).unread).toBe('damaged');
  });
});

describe('Rich Text', () => {
  const rtf = `{\\rtf1\\ansi{\\info{\\author \\'d5\\'c5\\'c8\\'fd}{\\operator Li Si}}\\'b4\\'e5 \\u-29687?${NUMBER}\\par 2}`;

  it('is read, its bytes and numbered characters, and names its authors', () => {
    const { words, authors } = read('files/a.rtf', strToU8(rtf, true));
    expect(words).toContain(`村`);
    expect(words).toContain(NUMBER);
    expect(authors).toEqual(['张三', 'Li Si']);
  });

  it('keeps the words of groups that programs may skip apart from those around', () => {
    const text = `{\\rtf1 tel ${NUMBER}{\\*\\bkmkstart _GoBack}{\\*\\bkmkend _GoBack}{\\b X}Y\\par}`;
    const { words } = read('files/a.rtf', strToU8(text));
    expect(words?.split('\n')).toEqual([`tel ${NUMBER}`, '_GoBack', '', '_GoBack', 'XY', '']);
  });
});

it('a document names its author and who changed it last, each once', () => {
  const core =
    '<cp:coreProperties><dc:creator>张三</dc:creator><cp:lastModifiedBy>李四</cp:lastModifiedBy></cp:coreProperties>';
  expect(read('files/a.docx', packed({ 'docProps/core.xml': core })).authors).toEqual(['张三', '李四']);
});

describe('what cannot be read says why', () => {
  const compound = (stream: string): Buffer =>
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from(stream, 'utf16le'), Buffer.alloc(600)]);

  it.each([
    ['a document that is no zip', 'files/a.docx', strToU8('甲'), 'damaged'],
    ['binary data called text', 'files/a.txt', new Uint8Array([0, 1, 2, 0, 0, 7, 0, 0]), 'damaged'],
    ['an old Word file', 'files/a.doc', compound('WordDocument'), 'format'],
    ['an old spreadsheet', 'files/a.xls', compound('Workbook'), 'format'],
    ['a document with a password', 'files/a.docx', compound('EncryptedPackage'), 'encrypted'],
    ['OFD', 'files/a.ofd', packed({ 'OFD.xml': '<a/>' }), 'format'],
    ['an archive of another kind', 'files/a.rar', strToU8('Rar!'), 'format'],
    ['a recording', 'files/a.mp3', strToU8('ID3'), 'format'],
  ])('%s', (_, name, bytes, unread) => {
    expect(read(name, bytes)).toEqual({ unread });
  });

  it.each(['files/a.zip', 'files/a.docx'])('%s whose entries hold more than they declare', (name) => {
    const bytes = packed({ 'word/document.xml': `<a/>${' '.repeat(500)}<b>${NUMBER}</b>` });
    const directory = Buffer.from(bytes).indexOf('PK\x01\x02', 0, 'latin1');
    Buffer.from(bytes.buffer).writeUInt32LE('<a/>'.length, directory + 24);
    expect(read(name, bytes)).toEqual({ unread: 'damaged' });
  });

  it('a zip with a password', () => {
    const bytes = packed({ 'a.txt': NUMBER });
    const directory = Buffer.from(bytes).indexOf('PK\x01\x02', 0, 'latin1');
    bytes[directory + 8] = 1;
    expect(read('files/a.zip', bytes)).toEqual({ unread: 'encrypted' });
  });

  it('but not a picture, which is published without what it says of its making', () => {
    expect(read('files/a.png', pngWith(NUMBER))).toEqual({});
  });

  it.each([
    ['that is cut off', 'files/a.png', new Uint8Array([0x89, 0x50])],
    ['that is named as another', 'files/a.jpg', strToU8('\0\0\0\x18ftypheic')],
  ])('a picture %s, which keeps what it says of its making', (_, name, bytes) => {
    expect(read(name, bytes)).toEqual({ unread: 'picture' });
  });
});
