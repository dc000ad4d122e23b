import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../scripts/draft/read-draft.ts';
import { Refusal } from '../../../scripts/notice/refusal.ts';
import { encode } from '../encode.ts';

/** Written by an office program from a fictional notice. */
const SAMPLE = readFileSync(new URL('./sample.doc', import.meta.url));
const WITHOUT_OFFICE = { office: false, unseenHiddenWords: true } as const;

function refusal(bytes: Uint8Array, file: string): string {
  try {
    readDraft(bytes, file, WITHOUT_OFFICE);
  } catch (error) {
    if (error instanceof Refusal) return error.says.en;
    throw error;
  }
  return '';
}

/** A file of Word's old format as far as its first bytes and the names of its streams. */
function compound(...streams: readonly string[]): Buffer {
  const signature = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([
    signature,
    ...streams.map((name) => Buffer.from(name, 'utf16le')),
    Buffer.alloc(2000),
  ]);
}

describe('an old Word file', () => {
  it.each(['a.doc', 'a.wps', 'a.docx'])(
    'is read by what it is, here as %s, quotation marks and dashes as written',
    (file) => {
      const draft = readDraft(SAMPLE, file, WITHOUT_OFFICE);
      expect(draft.source.split('\n')).toEqual([
        '范本镇关于巡察整改情况的通报',
        '目前，反馈的12个问题，已整改完成11个，正在整改1个。',
        '一、关于“学习不深入”问题的整改',
        '（一）健全学习制度。修订《范本镇学习办法》——组织学习24次。',
        '（二）强化责任落实。对2名责任人批评教育。',
        '范本镇人民政府',
        '2025年12月5日',
      ]);
      expect(draft.sections.map(({ division }) => division.divisions.length)).toEqual([2]);
      expect(draft.remarks).toEqual([{ kind: 'oldWord' }]);
    },
  );

  it('that is damaged is refused, in bounded time', () => {
    expect(refusal(Buffer.concat([SAMPLE.subarray(0, 512), SAMPLE.subarray(2048)]), 'a.doc')).toContain(
      'no sound',
    );
    expect(refusal(compound('WordDocument'), 'a.doc')).toContain('no sound');
    // A chain of sectors that leads in a circle has no end.
    const circle = Buffer.from(SAMPLE);
    const table = 512 * (1 + circle.readInt32LE(76));
    for (let entry = 0; entry < 120; entry += 1)
      circle.writeInt32LE(entry % 2 === 0 ? entry + 1 : entry - 1, table + entry * 4);
    expect(refusal(circle, 'a.doc')).toContain('no sound');
  });

  it('whose text was overwritten is refused, whatever bytes it holds now', () => {
    const overwritten = Buffer.from(SAMPLE);
    const text = Buffer.from('一、关于', 'utf16le');
    const at = overwritten.indexOf(text);
    expect(at).toBeGreaterThan(0);
    // A row of bytes without order, the same each time.
    for (let offset = 0; offset < 240; offset += 1)
      overwritten[at - 80 + offset] = (offset * 167 + ((offset * offset * 31) >> 3)) % 256;
    expect(refusal(overwritten, 'a.doc')).toContain('no sound');
  });

  it('with a password, or of another program, is refused with the reason', () => {
    expect(refusal(compound('EncryptedPackage'), 'a.docx')).toContain('password');
    expect(refusal(compound('Workbook'), 'a.doc')).toContain('not in the format of Word');
    expect(refusal(encode('{\\rtf1 abc}', 'UTF-8'), 'a.doc')).toContain('LibreOffice');
    expect(refusal(encode('some bytes of an older WPS', 'UTF-8'), 'a.wps')).toContain('.wps');
  });
});

it('a page that was named .doc is read as a page', () => {
  const html = `<html><body>${'<p>范本镇公布整改情况如下。</p>'.repeat(3)}</body></html>`;
  expect(readDraft(encode(html, 'UTF-8'), 'a.doc').format).toBe('html');
});

describe('without LibreOffice', () => {
  const read = (name: string, options = {}) =>
    readDraft(readFileSync(new URL(`../cases/${name}`, import.meta.url)), name, {
      office: false,
      ...options,
    });

  it('an old Word file is not read, since its hidden words cannot be seen, unless that was decided', () => {
    expect(() => read('hidden-text.doc')).toThrow(/without LibreOffice/);
    expect(read('hidden-text.doc', { unseenHiddenWords: true }).remarks[0]?.kind).toBe('oldWord');
  });

  it('its hyphens are hyphens, its tables tables', () => {
    const { preamble, remarks } = read('softhyphen.doc', { unseenHiddenWords: true });
    const [, sentence, table] = preamble;
    expect(sentence).toMatchObject({ prose: { text: '整改完成2个，ISO 9001-2015标准。' } });
    expect(table?.kind === 'table' && table.rows.map((row) => row.map((cell) => cell?.prose.text))).toEqual([
      ['序号', '问题', '金额'],
      ['1', '挪用', '12.5'],
    ]);
    expect(remarks).toContainEqual({ kind: 'oldTable', text: '6' });
  });
});
