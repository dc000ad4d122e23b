import { describe, expect, it } from 'vitest';
import { readNoticeFolder } from '../../../scripts/content/notice-folder.ts';
import { blocksOf } from '../../../scripts/notice/passages.ts';
import { positionAt } from '../../../scripts/notice/prose.ts';
import { workbook } from './workbook.ts';

const INDEX = `---
title: 范本镇关于整改情况的通报
kind: 整改通报
issuer: 范本镇人民政府
published: 2025-12-08 09:00
---
`;

const LEDGER = workbook({
  strings: ['单位', '问题数', '甲村', '合计'].map((text) => `<t>${text}</t>`),
  sheets: [
    {
      name: '台账',
      data: '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row><row><c t="s"><v>2</v></c><c><v>3</v></c></row><row><c t="s"><v>3</v></c></row>',
      after: '<mergeCells><mergeCell ref="A3:B3"/></mergeCells>',
    },
  ],
});

function read(body: string, files: Readonly<Record<string, Uint8Array>>) {
  const { notice, findings } = readNoticeFolder({
    slug: 'a',
    path: 'content/a',
    texts: new Map([['index.md', `${INDEX}\n${body}\n`]]),
    attachments: Object.keys(files),
    bytesOf: (name) => files[name] ?? new Uint8Array(),
  });
  return { notice, findings, block: notice === undefined ? undefined : blocksOf(notice)[0] };
}

describe('a spreadsheet that is named where a picture would be', () => {
  it('is a table with its words for a caption, and says which file it was read from', () => {
    const { notice, findings, block } = read('![整改台账](files/a.xlsx)', { 'files/a.xlsx': LEDGER });
    expect(findings).toEqual([]);
    if (block?.kind !== 'table') throw new Error('no table');
    expect(block.caption.map(({ text }) => text)).toEqual(['整改台账']);
    expect(block.rows.map((row) => row.map((cell) => cell && [cell.prose.text, cell.columnSpan]))).toEqual([
      [
        ['单位', 1],
        ['问题数', 1],
      ],
      [
        ['甲村', 1],
        ['3', 1],
      ],
      [['合计', 2], undefined],
    ]);
    expect([block.source, block.headRows]).toEqual(['files/a.xlsx', 1]);
    const three = block.rows[1]?.[1]?.prose;
    expect(three && positionAt(three, 0)).toEqual({ file: 'content/a/files/a.xlsx', line: 2, column: 4 });
    expect(notice?.source.texts.get('content/a/files/a.xlsx')?.split('\n')[1]).toBe('甲村\t3');
  });

  it('may be a .csv in UTF-8 or GB18030, each word with its place in it', () => {
    const text = '单位,问题数\r\n"甲村,乙村",3\r\n';
    const gb = Uint8Array.of(0xb5, 0xa5, 0xce, 0xbb, 0x2c, 0x31, 0x0a);
    const utf8 = read('![台账](files/a.csv)', { 'files/a.csv': new TextEncoder().encode(text) });
    if (utf8.block?.kind !== 'table') throw new Error('no table');
    expect(utf8.block.rows.map((row) => row.map((cell) => cell?.prose.text))).toEqual([
      ['单位', '问题数'],
      ['甲村,乙村', '3'],
    ]);
    const three = utf8.block.rows[1]?.[1]?.prose;
    expect(three && positionAt(three, 0)).toMatchObject({ line: 2, column: 9 });
    const { block } = read('![台账](files/a.csv)', { 'files/a.csv': gb });
    expect(block?.kind === 'table' && block.rows[0]?.map((cell) => cell?.prose.text)).toEqual(['单位', '1']);
  });

  it.each([
    ['files/a.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), '只有 .xlsx 和 .csv 能作为表格显示'],
    [
      'files/a.xlsx',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0),
      '表格文件打不开：已损坏、加了密码，或者不是 .xlsx',
    ],
    ['files/a.csv', new TextEncoder().encode(' , \n'), '表格里没有文字'],
    ['files/a.csv', new TextEncoder().encode('甲\n'.repeat(3001)), '表格太大：最多 3000 行、60 列'],
  ])('is an error at its place where it cannot be shown: %s', (name, bytes, says) => {
    const { findings } = read(`![台账](${name})`, { [name]: bytes });
    expect(findings.map((finding) => [finding.says.zh, finding.at.line])).toEqual([[says, 8]]);
  });
});
