import { describe, expect, it } from 'vitest';
import { decodeDraft, GREATEST_DRAFT } from '../../../scripts/draft/text/decode.ts';
import { Refusal } from '../../../scripts/notice/refusal.ts';
import { type Encoding, encode } from '../encode.ts';

const TEXT = '范本镇巡察整改\r\n（一）组织学习，开展12次。\r\n';

/** What the refusal says and where. */
function refusal(bytes: Uint8Array): [string, number | undefined] {
  try {
    decodeDraft(bytes, 'a.txt');
  } catch (error) {
    if (error instanceof Refusal) return [error.says.zh, error.at?.line];
    throw error;
  }
  return ['', undefined];
}

describe('a draft is decoded', () => {
  it.each<[Encoding, string]>([
    ['UTF-8', 'UTF-8'],
    ['UTF-8 with mark', 'UTF-8'],
    ['UTF-16LE', 'UTF-16LE'],
    ['GB18030', 'GB18030'],
  ])('from %s', (encoding, name) => {
    expect(decodeDraft(encode(TEXT, encoding), 'a.txt')).toEqual({ text: TEXT, encoding: name });
  });

  it('from UTF-16 with the other order of bytes', () => {
    const bytes = Buffer.from(encode(TEXT, 'UTF-16LE')).swap16();
    expect(decodeDraft(bytes, 'a.txt')).toEqual({ text: TEXT, encoding: 'UTF-16BE' });
  });
});

describe('a draft is refused', () => {
  it('where one byte of UTF-8 is damaged, with its offset, never read as GB18030 instead', () => {
    const bytes = Buffer.from(TEXT.repeat(3), 'utf8');
    const second = bytes.indexOf('学习');
    bytes[second + 1] = 0xff;
    expect(refusal(bytes)).toEqual([`第 ${second + 2} 个字节起不是完好的 UTF-8 文字`, 2]);
  });

  it('where one byte of GB18030 is damaged', () => {
    const bytes = encode(`${TEXT}整改`, 'GB18030');
    const last = bytes.length - 2;
    bytes[last] = 0xff;
    expect(refusal(bytes)).toEqual([`第 ${last + 1} 个字节起不是完好的 GB18030 文字`, 3]);
  });

  it('where a sequence is cut off at the end', () => {
    const bytes = Buffer.from(TEXT.trim(), 'utf8').subarray(0, -1);
    expect(refusal(bytes)[0]).toContain('UTF-8');
  });

  it.each([
    ['.docx', [0x50, 0x4b, 0x03, 0x04, 0x14]],
    ['.doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
    ['.pdf', [...Buffer.from('%PDF-1.7')]],
    ['.rtf', [...Buffer.from('{\\rtf1')]],
  ])('for being %s under another name', (format, bytes) => {
    expect(refusal(Uint8Array.from(bytes))[0]).toBe(`这是 ${format} 文件，不是纯文本`);
  });

  it('for NUL characters, in any encoding', () => {
    expect(refusal(Buffer.from('整改\0情况'))[0]).toContain('NUL');
    expect(refusal(encode('整改\n\0情况', 'UTF-16LE'))).toEqual([expect.stringContaining('NUL'), 2]);
  });

  it('for being too large', () => {
    expect(refusal(new Uint8Array(GREATEST_DRAFT + 1))[0]).toBe('文件超过 50 MB，不像一份通报');
  });
});

it('a text in Big5 is refused by that name instead of read as other words', () => {
  // 關於整改情況的通報：這是在本鎮的會議上為大眾公開的。有關人員已到中心。
  const big5 = Buffer.from(
    'c3f6a9f3bee3a7efb1a1aa70aabab371b3f8a147b36fac4fa662a5bbc2edaabab77cc4b3a457acb0a46ab2b3a4bdb67daabaa143a6b3c3f6a448adfba477a8eca4a4a4dfa143',
    'hex',
  );
  expect(() => decodeDraft(big5, 'a.txt')).toThrow(/Big5/);
});
