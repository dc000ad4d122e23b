import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readCarriedFile } from '../../scripts/content/carried-file.ts';

const packed = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));

describe('readCarriedFile', () => {
  it('gives the text of plain text, in UTF-8 and in GB18030', () => {
    expect(readCarriedFile('files/a.csv', strToU8('村,户数\n')).text).toBe('村,户数\n');
    expect(readCarriedFile('files/a.TXT', new Uint8Array([0xb4, 0xe5])).text).toBe('村');
  });

  it('gives the words of a text document, a line a paragraph, runs of one paragraph joined', () => {
    const xml =
      '<w:document><w:body><w:p><w:r><w:t>138</w:t></w:r><w:r><w:t>0000</w:t></w:r></w:p><w:p><w:pPr/><w:t>甲&amp;乙&#x4E19;</w:t></w:p></w:body></w:document>';
    const { words, text } = readCarriedFile('files/a.docx', packed({ 'word/document.xml': xml }));
    expect(words?.split('\n')).toEqual(['1380000', '甲&乙丙', '']);
    expect(text).toBeUndefined();
  });

  it('gives the words of a spreadsheet, a line a cell, numbers and shared words', () => {
    const { words } = readCarriedFile(
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
    ['a picture', 'files/a.png', new Uint8Array([0x89, 0x50])],
    ['a document that is no zip', 'files/a.docx', strToU8('甲')],
    ['binary data called text', 'files/a.txt', new Uint8Array([0, 1, 2])],
  ])('reads no words of %s, but its digest', (_, name, bytes) => {
    const { digest, ...rest } = readCarriedFile(name, bytes);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(rest).toEqual({ name });
  });

  it('ends on XML that is cut off', () => {
    expect(readCarriedFile('files/a.odt', packed({ 'content.xml': '<a>甲<b' })).words).toBe('甲');
  });
});
