/** Hostile files by the parser that reads them: archives, Office documents, pictures, mail archives, encodings. */

import { strToU8, zipSync } from 'fflate';
import { workbook } from '../content/spreadsheet/workbook.ts';
import { numbered, numbering, paragraph, wordEntries, wordFile, words } from '../draft/docx/word.ts';
import type { ParserName } from './parsers.ts';

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const hex = (digits: string): Uint8Array => Buffer.from(digits.replaceAll(' ', ''), 'hex');
const TITLE = paragraph('关于甲的通报');
const sound = wordEntries({ body: TITLE });

/** A sound document with one part replaced. */
const withPart = (name: string, part: string | Uint8Array): Uint8Array =>
  zipSync({ ...sound, [name]: typeof part === 'string' ? strToU8(part) : part });

const BOMB = zipSync({ 'word/document.xml': new Uint8Array(64 * 1024 * 1024) });
const ENTITIES = `<!DOCTYPE a [<!ENTITY a "甲">${Array.from(
  { length: 12 },
  (_, level) => `<!ENTITY a${level} "${`&a${level === 0 ? '' : level - 1};`.repeat(10)}">`,
).join('')}]><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&a11;</w:t></w:r></w:p></w:body></w:document>`;

const BODIES = [
  '',
  '<w:p>',
  '</w:p>',
  '<w:p/>'.repeat(5000),
  '<w:p><w:r>'.repeat(3000),
  '<w:tbl><w:tr><w:tc>'.repeat(1000),
  `<w:tbl>${'<w:tr/>'.repeat(3000)}</w:tbl>`,
  '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>',
  '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="-1"/><w:vMerge/></w:tcPr></w:tc></w:tr></w:tbl>',
  '<w:tbl><w:tr><w:trPr><w:gridBefore w:val="99999999"/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>',
  paragraph('甲', numbered(99999999, 0)),
  paragraph('甲', numbered(1, 99)),
  paragraph('甲', '<w:pStyle w:val="none"/>'),
  `<w:p>${words('甲').repeat(5000)}</w:p>`,
  '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>'.repeat(500),
  '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'.repeat(500),
  '<w:p><w:r><w:instrText>INCLUDETEXT "http://10.0.0.1/a"</w:instrText></w:r></w:p>',
  '<w:p><w:r><w:footnoteReference w:id="1"/><w:commentReference w:id="-1"/></w:r></w:p>',
  '<w:p><w:r><w:sym w:font="Wingdings" w:char="FFFFFF"/><w:sym w:char="zz"/></w:r></w:p>',
  '<w:altChunk r:id="a"/>',
  '<w:p><w:hyperlink r:id="none"><w:r><w:t>甲</w:t></w:r></w:hyperlink></w:p>',
  '<w:p><w:del><w:ins><w:del><w:r><w:delText>甲</w:delText></w:r></w:del></w:ins></w:del></w:p>',
  '<w:sdt><w:sdtContent>'.repeat(2000),
  '<w:p><w:r><w:t>&#0;</w:t></w:r></w:p>',
  '<w:p><w:r><w:t>&none;</w:t></w:r></w:p>',
  '<w:p><w:r><w:t>\u0001</w:t></w:r></w:p>',
  '<m:oMath><m:f><m:num>'.repeat(500),
  '<mc:AlternateContent><mc:Choice><mc:AlternateContent>'.repeat(500),
];

const DOCUMENTS: readonly Uint8Array[] = [
  new Uint8Array(),
  latin('PK'),
  hex('504b0304'),
  hex('504b0506 0000 0000 0000 0000 0000 0000 0000 0000 0000'),
  wordFile({ body: TITLE }).subarray(0, 200),
  Buffer.concat([Buffer.alloc(5000), wordFile({ body: TITLE })]),
  BOMB,
  withPart('word/document.xml', ''),
  withPart('word/document.xml', '<'),
  withPart('word/document.xml', '<html/>'),
  withPart('word/document.xml', ENTITIES),
  withPart('word/document.xml', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a>&b;</a>'),
  withPart('word/document.xml', hex('fffe3c00')),
  withPart('word/document.xml', new Uint8Array(1000)),
  withPart('_rels/.rels', '<Relationships/>'),
  withPart('_rels/.rels', '<'),
  withPart('../../etc/passwd', '甲'),
  withPart('word/styles.xml', '<'),
  wordFile({
    body: TITLE,
    styles:
      '<w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>',
  }),
  wordFile({
    body: TITLE + paragraph('甲', '<w:pStyle w:val="s2999"/>'),
    styles: Array.from(
      { length: 3000 },
      (_, i) => `<w:style w:styleId="s${i}"><w:basedOn w:val="s${i - 1}"/></w:style>`,
    ).join(''),
  }),
  wordFile({
    body: TITLE + paragraph('甲', numbered(1, 0)).repeat(200),
    numbering: numbering([
      [
        ['chineseCounting', '%9%8%1'.repeat(200)],
        ['none', ''],
        ['bullet', '\uf0b7'],
      ],
    ]),
  }),
  wordFile({
    body: TITLE + paragraph('甲', numbered(1, 0)),
    numbering: '<w:num w:numId="1"><w:abstractNumId w:val="99"/></w:num>',
  }),
  wordFile({
    body: TITLE + paragraph('甲', numbered(1, 0)),
    numbering: numbering([[['upperRoman', '%1', '<w:start w:val="999999999"/>']]]),
  }),
  wordFile({
    body: TITLE,
    footnotes: '<w:footnote w:id="1"><w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p></w:footnote>',
  }),
  wordFile({ body: TITLE, comments: '<w:comment>' }),
  wordFile({
    body: TITLE,
    links: { a: 'javascript:alert(1)', b: 'file:///etc/passwd', c: '\\\\10.0.0.1\\a' },
  }),
  wordFile({ body: TITLE, media: { 'a.png': new Uint8Array(3), '../a.exe': new Uint8Array(3) } }),
];

const CELLS = [
  '',
  '<row>',
  '<row r="99999999"><c r="A99999999"><v>1</v></c></row>',
  '<row r="-1"><c r="A-1"><v>1</v></c></row>',
  '<row r="1"><c r="ZZZZZZZ1"><v>1</v></c></row>',
  '<row r="1"><c r="1A"><v>1</v></c></row>',
  '<row r="1"><c r="XFD1"><v>1</v></c></row>',
  '<row r="1"><c t="s"><v>99999</v></c></row>',
  '<row r="1"><c t="s"><v>-1</v></c></row>',
  '<row r="1"><c t="s"><v>__proto__</v></c></row>',
  '<row r="1"><c s="99"><v>1e400</v></c></row>',
  '<row r="1"><c s="1"><v>-99999999999</v></c></row>',
  '<row r="1"><c s="2"><v>1</v></c></row>',
  '<row r="1"><c t="e"><v>#REF!</v></c><c t="b"><v>9</v></c><c t="d"><v>甲</v></c></row>',
  '<row r="1"><c><f>WEBSERVICE("http://10.0.0.1")</f></c></row>',
  `<row r="1">${'<c><v>1</v></c>'.repeat(20_000)}</row>`,
  '<row><c><v>1</v></c></row>'.repeat(20_000),
  '<row><c>'.repeat(2000),
];

const book = (data: string, after = ''): Uint8Array =>
  workbook({ sheets: [{ name: '甲', data, after }], formats: [0, 14, `${'[$-F800]0"'.repeat(200)}`] });

const BOOKS: readonly Uint8Array[] = [
  ...CELLS.map((data) => book(data)),
  ...['A1:XFD1048576', 'B2:A1', 'A1', ':', 'A0:A-1'].map((ref) =>
    book('<row r="1"><c r="A1"><v>1</v></c></row>', `<mergeCells><mergeCell ref="${ref}"/></mergeCells>`),
  ),
  book('', `<mergeCells>${'<mergeCell ref="A1:Z99"/>'.repeat(3000)}</mergeCells>`),
  workbook({ sheets: [] }),
  zipSync({ 'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="甲"/></sheets></workbook>') }),
  zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(64 * 1024 * 1024) }),
];

/** Archives inside archives, names that lead out, sizes that lie. */
const nested = Array.from({ length: 8 }).reduce<Uint8Array>(
  (inner) => zipSync({ 'a.zip': inner }),
  zipSync({ 'a.txt': strToU8('甲') }),
);
const lying = ((): Uint8Array => {
  const zip = zipSync({ 'a.txt': new Uint8Array(100) });
  const view = new DataView(zip.buffer, zip.byteOffset);
  // Sizes in the local header and in the directory.
  for (let at = 0; at + 4 < zip.length; at += 1) {
    const head = view.getUint32(at, true);
    if (head === 0x04034b50) view.setUint32(at + 22, 0x7fffffff, true);
    if (head === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
  }
  return zip;
})();
/** Nothing packed, 600 MB declared: a careless reader gives as many zeros. */
const hollow = ((): Uint8Array => {
  const zip = zipSync({ SHA256SUMS: new Uint8Array(100), 'word/document.xml': new Uint8Array(100) });
  const view = new DataView(zip.buffer, zip.byteOffset);
  for (let at = 0; at + 4 < zip.length; at += 1) {
    const head = view.getUint32(at, true);
    const sizes = head === 0x04034b50 ? at + 18 : head === 0x02014b50 ? at + 20 : undefined;
    if (sizes === undefined) continue;
    view.setUint32(sizes, 0, true);
    view.setUint32(sizes + 4, 600_000_000, true);
  }
  return zip;
})();
/** Two entries of one name: programs differ in which they show. */
const doubled = Buffer.from(
  Buffer.from(zipSync({ SHA256SUMA: strToU8('甲'), SHA256SUMS: strToU8('乙') }))
    .toString('latin1')
    .replaceAll('SHA256SUMA', 'SHA256SUMS'),
  'latin1',
);
const ZIPS: readonly Uint8Array[] = [
  new Uint8Array(),
  latin('PK\x05\x06'),
  zipSync({}),
  nested,
  lying,
  hollow,
  doubled,
  BOMB,
  zipSync({ '../../a.txt': strToU8('甲'), '/etc/passwd': strToU8('乙'), 'C:\\a.txt': strToU8('丙') }),
  zipSync({ ['a'.repeat(60_000)]: strToU8('甲') }),
  zipSync(Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`${i}.txt`, strToU8('甲')]))),
  zipSync({ SHA256SUMS: strToU8('甲') }),
  zipSync({ SHA256SUMS: strToU8(`${'a'.repeat(64)}  __proto__\n`), constructor: strToU8('甲') }),
  zipSync({ SHA256SUMS: new Uint8Array(1000) }),
];

const PNG = '89504e470d0a1a0a';
const PICTURES: readonly Uint8Array[] = [
  '',
  '89',
  PNG,
  `${PNG}ffffffff49484452`,
  `${PNG}0000000d49484452ffffffffffffffff0806000000`,
  `${PNG}0000000d494844520000000000000000`,
  `${PNG}${'0000000049444154'.repeat(500)}`,
  'ffd8',
  'ffd8ff',
  'ffd8ffe1ffff',
  'ffd8ffe10000',
  'ffd8ffe10001',
  `ffd8${'ff'.repeat(5000)}`,
  `ffd8${'ffe10002'.repeat(2000)}`,
  'ffd8ffc00011080000000003',
  '474946383961',
  '474946383961ffffffffff',
  `474946383961010001000000${'21fe01'.repeat(500)}`,
  '52494646ffffffff57454250',
  '524946460400000057454250565038200000',
  `5249464600000000574542504558494600000080`,
].map(hex);

const MHTS: readonly string[] = [
  '',
  'MIME-Version: 1.0\n\n',
  'Content-Type: multipart/related; boundary=""\n\n--\n----\n',
  'Content-Type: multipart/related; boundary="b"\n\n--b',
  `Content-Type: multipart/related; boundary="b"\n\n${'--b\n\n'.repeat(3000)}`,
  `Content-Type: multipart/related; boundary="${'b'.repeat(20_000)}"\n\n--b\n`,
  `${Array.from({ length: 500 }, (_, i) => `--${i}\nContent-Type: multipart/related; boundary="${i + 1}"\n\n`).join('')}`,
  'Content-Type: text/html; charset=none\n\n<p>甲',
  'Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n=\n==ZZ=E9',
  'Content-Type: text/html\nContent-Transfer-Encoding: base64\n\n!!!!====',
  'Content-Type: text/html\nContent-Transfer-Encoding: none\n\n<p>甲',
  `${'A: b\n'.repeat(5000)}\n`,
];

/** Drafts in encodings that are broken, mixed or other than they say. */
const ENCODED: readonly Uint8Array[] = [
  'ff',
  'fffe',
  'feff',
  'fffe00d8',
  'feffd800',
  'fffe41',
  'c080',
  'eda080',
  'f4908080',
  'e9809a e6',
  'b9d8d3dabcd7b5c4cda8b1a8 0a ff ff',
  '81',
  '8130 8130',
  'e58581 b9d8',
  'a4a4a4e5b0ea',
  `${'fe'.repeat(5000)}`,
  `${'00'.repeat(5000)}`,
  'd0cf11e0a1b11ae1',
  '255044462d312e37',
  '7b5c72746631',
  '504b030414',
].map(hex);

export const FILES: readonly (readonly [parser: ParserName, input: Uint8Array])[] = [
  ...BODIES.map((body) => ['docx', wordFile({ body: TITLE + body })] as const),
  ...DOCUMENTS.map((bytes) => ['docx', bytes] as const),
  ...DOCUMENTS.map((bytes) => ['docx attachment', bytes] as const),
  ...BOOKS.map((bytes) => ['xlsx', bytes] as const),
  ...BOOKS.map((bytes) => ['xlsx attachment', bytes] as const),
  ...ZIPS.map((bytes) => ['zip attachment', bytes] as const),
  ...ZIPS.map((bytes) => ['published zip', bytes] as const),
  ...PICTURES.map((bytes) => ['picture', bytes] as const),
  ...MHTS.map((text) => ['mht', strToU8(text)] as const),
  ...ENCODED.map((bytes) => ['txt', bytes] as const),
  ...ENCODED.map((bytes) => ['html', bytes] as const),
];
