import { expect, it } from 'vitest';
import { mhtParts } from '../../../scripts/draft/html/mht-parts.ts';
import { readDraft } from '../../../scripts/draft/read-draft.ts';
import { Refusal } from '../../../scripts/notice/refusal.ts';
import { encode } from '../encode.ts';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const LINES = ['根据安排，现将整改情况公布如下。', '一、总体情况', '已整改2个，整改率=100%。'];
const PAGE = `<html><head><title>范本镇整改情况的通报</title></head><body><div id="zoom">${LINES.map((line) => `<p>${line}</p>`).join('')}<img src="a.files/1.png" alt="治理前后"><p>${'各责任单位继续跟踪问效。'.repeat(5)}</p></div></body></html>`;

/** A page as browsers and Word save it as one file. */
function mht(encoding: 'base64' | 'quoted-printable', charset: string, page: Uint8Array): Uint8Array {
  const content =
    encoding === 'base64'
      ? Buffer.from(page).toString('base64').replace(/.{76}/g, '$&\r\n')
      : Array.from(page, (byte) =>
          byte > 0x7e || byte === 0x3d || byte < 0x20
            ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
            : String.fromCharCode(byte),
        )
          .join('')
          .replace(/(?:=[0-9A-F]{2}|[^=]){60}/g, '$&=\r\n');
  return Buffer.from(
    [
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html"; boundary="----=_Next.1"',
      '',
      'This is a multi-part message.',
      '------=_Next.1',
      `Content-Type: text/html; charset="${charset}"`,
      `Content-Transfer-Encoding: ${encoding}`,
      'Content-Location: file:///C:/a.htm',
      '',
      content,
      '------=_Next.1',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      'Content-Location: file:///C:/a.files/1.png',
      '',
      PNG.toString('base64'),
      '------=_Next.1--',
      '',
    ].join('\r\n'),
    'latin1',
  );
}

it.each([
  ['base64', 'utf-8', 'UTF-8', 'a.mht'],
  ['quoted-printable', 'gb2312', 'GB18030', 'a.mhtml'],
  ['quoted-printable', 'utf-8', 'UTF-8', 'a.doc'],
] as const)('a page saved as one file is read: %s, %s, %s, %s', (encoding, charset, bytes, file) => {
  const draft = readDraft(mht(encoding, charset, encode(PAGE, bytes)), file);
  expect(draft.meta.title).toBe('范本镇整改情况的通报');
  for (const line of LINES) expect(draft.source.split('\n')).toContain(line);
  expect(draft.pictures.map(({ bytes: picture }) => Buffer.from(picture))).toEqual([PNG]);
});

it('a file without a page is refused', () => {
  expect(() => readDraft(encode('MIME-Version: 1.0\n\nabc', 'UTF-8'), 'a.mht')).toThrow(Refusal);
  expect(() => readDraft(encode('abc', 'UTF-8'), 'a.mht')).toThrow(Refusal);
});

it('parts inside parts without end are read in bounded work', () => {
  const nested = Array.from(
    { length: 50 },
    (_, depth) => `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n`,
  ).join('');
  expect(mhtParts(encode(nested, 'UTF-8'))).toEqual([]);
  expect(
    mhtParts(encode(`Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(5000)}`, 'UTF-8'))
      .length,
  ).toBeLessThanOrEqual(2000);
});
