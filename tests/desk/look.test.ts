import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { parseDocument } from 'yaml';
import { readContent } from '../../scripts/content/read-content.ts';
import { correctedDocx } from '../../scripts/desk/corrected-docx.ts';
import { noticeFiles, noticeZip } from '../../scripts/desk/export-notice.ts';
import { FIELDS, problemWith, valuesOf } from '../../scripts/desk/fields.ts';
import { type Given, lookAt, markedPieces, type Read } from '../../scripts/desk/look.ts';
import { since } from '../../scripts/desk/since.ts';
import { importDraft } from '../../scripts/draft/import-draft.ts';
import { wordFile } from '../draft/docx/word.ts';
import { temporaryFolder } from '../site/sample-site.ts';

const TEXT = `范本镇人民政府关于督查整改情况的通报

督查反馈的12个问题，已整改完成9个，正在整改2个。
一、制度建设
（一）完善台账。给予党纪处分7人（警告4人、严重警告3人）。

范本镇人民政府
2025年10月30日
`;

const given = (text: string, more: Partial<Given> = {}): Given => ({
  name: 'draft.txt',
  bytes: strToU8(text),
  ...more,
});

function read(some: Given): Read {
  const look = lookAt(some);
  if (look.kind !== 'read') throw new Error(look.kind);
  return look;
}

const rules = ({ report }: Read) => report.findings.map(({ rule }) => rule);
const MEND = { line: 3, column: 24, from: '2个', to: '3个' };

describe('a look at a draft', () => {
  it('finds what does not hold, and marks it in the text', () => {
    const look = read(given(TEXT));
    expect(rules(look)).toEqual(['figure-sum']);
    expect(markedPieces(look, 'zh').join('')).toContain('<mark class="error');
  });

  it('tries a mend on the words as they were read', () => {
    const look = read(given(TEXT, { mends: [MEND] }));
    expect(rules(look)).toEqual([]);
    expect(look.text.source).toBe(TEXT.replace('正在整改2个', '正在整改3个'));
  });

  it('takes mends one after the other, also on one line and of another length', () => {
    const mends = [
      { line: 3, column: 6, from: '12个', to: '一十二个' },
      { line: 3, column: 25, from: '2个', to: '13个' },
    ];
    const look = read(given(TEXT, { mends }));
    expect(look.lost).toEqual([]);
    expect(look.text.source).toContain('督查反馈的一十二个问题，已整改完成9个，正在整改13个。');
  });

  it('lets go of a mend whose words are no longer there', () => {
    const changed = TEXT.replace('正在整改2个', '还在整改');
    expect(read(given(changed, { mends: [MEND] })).lost).toEqual([MEND]);
  });

  it('lets a finding stand for a reason', () => {
    const allowed = [{ rule: 'figure-sum', text: '12个', reason: '另有1个移交' }];
    const { report } = read(given(TEXT, { allowed }));
    expect(report.silenced.map(({ reason }) => reason)).toEqual(['另有1个移交']);
    expect(report.findings.map(({ rule }) => rule)).toEqual(['figure-check']);
  });

  it('refuses what only another program can read, with the way out', () => {
    for (const name of ['draft.doc', 'draft.wps', 'draft.rtf', 'draft.pdf']) {
      const look = lookAt({ name, bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) });
      expect(look.kind === 'refused' && look.refusal.advice?.zh, name).toContain('另存为 .docx');
    }
  });
});

describe('since the last look', () => {
  it('says which findings are mended and which are new, though lines have moved', () => {
    const before = read(given(TEXT));
    const now = read(given(`${TEXT.replace('正在整改2个', '正在整改3个').replace('7人', '8人')}`));
    const moved = read(given(`\n\n${TEXT}`));
    expect(since(before.report, moved.report)).toEqual({ fresh: new Set(), mended: [] });
    const { fresh, mended } = since(before.report, now.report);
    expect(Array.from(fresh, ({ says }) => says.zh)).toEqual([expect.stringContaining('共8人')]);
    expect(mended.map(({ rule }) => rule)).toEqual(['figure-sum']);
  });
});

describe('a Word file is corrected', () => {
  const docx = (...paragraphs: string[]): Uint8Array => wordFile({ body: paragraphs.join('') });
  const paragraph = (...runs: string[]): string =>
    `<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join('')}</w:p>`;
  const correct = (bytes: Uint8Array, mends: Given['mends'] = []) => {
    const some = { name: 'draft.docx', bytes };
    return correctedDocx(some, read(some).text, mends);
  };
  const OTHER = paragraph('其他文字&amp;符号。');

  it('in that one place, and every other part keeps its bytes', () => {
    const bytes = docx(OTHER, paragraph('反馈问题5个，已完成3个，', '正在整改1个。'));
    const mended = correct(bytes, [{ line: 2, column: 18, from: '1个', to: '2个' }]);
    if (mended === undefined) throw new Error('not corrected');
    const [before, after] = [unzipSync(bytes), unzipSync(mended)];
    const main = 'word/document.xml';
    expect(strFromU8(after[main] ?? new Uint8Array())).toBe(
      strFromU8(before[main] ?? new Uint8Array()).replace('正在整改1个', '正在整改2个'),
    );
    expect({ ...after, [main]: null }).toEqual({ ...before, [main]: null });
  });

  const sourceOf = (bytes: Uint8Array | undefined) =>
    bytes && read({ name: 'draft.docx', bytes }).text.source.split('\n');

  it('where digits and measure words have runs of their own, and where the same words are there twice', () => {
    const cut = docx(paragraph('正在整改', '12', '个。'));
    expect(sourceOf(correct(cut, [{ line: 1, column: 5, from: '12个', to: '13个' }]))).toEqual([
      '正在整改13个。',
    ]);
    expect(sourceOf(correct(cut, [{ line: 1, column: 5, from: '12个', to: '112个' }]))).toEqual([
      '正在整改112个。',
    ]);
    expect(sourceOf(correct(cut, [{ line: 1, column: 8, from: '。', to: '。另行通报。' }]))).toEqual([
      '正在整改12个。另行通报。',
    ]);
    const twice = docx(paragraph('正在整改1个。'), paragraph('正在整改1个。'));
    expect(sourceOf(correct(twice, [{ line: 2, column: 5, from: '1个', to: '2个' }]))).toEqual([
      '正在整改1个。',
      '正在整改2个。',
    ]);
  });

  it('not where what changes is cut by its look, or the place is not certain', () => {
    const cut = docx(paragraph('正在整改1', '2个。'));
    expect(correct(cut, [{ line: 1, column: 5, from: '12个', to: '30个' }])).toBeUndefined();
    const hidden = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>正在整改1个。</w:t></w:r></w:p>';
    const twice = docx(paragraph('正在整改1个。'), hidden);
    const given = { name: 'draft.docx', bytes: twice, decisions: { dropHidden: true } };
    const mends = [{ line: 1, column: 5, from: '1个', to: '2个' }];
    expect(correctedDocx(given, read(given).text, mends)).toBeUndefined();
  });
});

describe('the folder of the notice', () => {
  const look = read(given(TEXT));

  it('holds what was filled in instead of what the draft states, and the exceptions', () => {
    const allowed = [{ rule: 'figure-sum', text: '12个', reason: '另有1个移交' }];
    const values = {
      ...valuesOf(look.draft),
      source: '范本镇人民政府办公室',
      written: '',
      'contact.phone': '0000-0000000',
    };
    const files = noticeFiles({ draft: look.draft, values, allowed });
    const [, matter = ''] = (files.get('index.md') ?? '').split('---\n');
    expect(parseDocument(matter).toJS()).toMatchObject({
      title: '范本镇人民政府关于督查整改情况的通报',
      source: '范本镇人民政府办公室',
      contact: { phone: '0000-0000000' },
      allow: allowed,
    });
    expect(matter).not.toContain('written:');
  });

  it('is taken by a site, and a later import keeps what was filled in', () => {
    const folder = temporaryFolder();
    const values = { source: '范本镇人民政府办公室', published: '2025-11-03 09:00' };
    const mended = read(given(TEXT, { mends: [MEND] }));
    const zip = noticeZip({ draft: mended.draft, slug: 'fanben-2025', values, allowed: [] });
    for (const [name, bytes] of Object.entries(unzipSync(zip))) {
      mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
      writeFileSync(path.join(folder, name), bytes);
    }
    const content = path.join(folder, 'content');
    const metaOf = () => readContent(content).notices.map(({ meta }) => meta);
    expect(metaOf()).toMatchObject([
      { source: values.source, published: { date: '2025-11-03', time: '09:00' } },
    ]);

    const later = path.join(folder, 'later.txt');
    writeFileSync(
      later,
      TEXT.replace('正在整改2个', '正在整改3个').replace('督查整改情况', '督查整改进展情况'),
    );
    importDraft(later, content, { slug: 'fanben-2025', force: true });
    expect(metaOf()).toMatchObject([
      {
        title: '范本镇人民政府关于督查整改进展情况的通报',
        source: values.source,
        published: { date: '2025-11-03', time: '09:00' },
      },
    ]);
    rmSync(folder, { recursive: true });
  });

  it('is a zip that is the same on another day', () => {
    const some = { draft: look.draft, slug: 'fanben-2025', values: {}, allowed: [] };
    expect(Object.keys(unzipSync(noticeZip(some)))).toEqual([
      'content/fanben-2025/index.md',
      'content/fanben-2025/01-section.md',
      'content/fanben-2025/closing.md',
      'content/fanben-2025/.import.json',
    ]);
    const today = noticeZip(some);
    vi.useFakeTimers({ now: new Date('2041-02-03T04:05:06') });
    const later = noticeZip(some);
    vi.useRealTimers();
    expect(later).toEqual(today);
  });

  it('has a form made from the schema, which says what is wrong', () => {
    const field = (key: string) => {
      const found = FIELDS.find((one) => one.key === key);
      if (found === undefined) throw new Error(key);
      return found;
    };
    expect(FIELDS.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['title', 'published', 'dataAsOf', 'contact.email', 'follows']),
    );
    expect(problemWith(field('title'), '')?.zh).toBe('必填');
    expect(problemWith(field('source'), '')).toBeUndefined();
    expect(problemWith(field('published'), '2025-13-01')?.zh).toContain('真实的日期');
    expect(problemWith(field('published'), '2025-12-01 09:00')).toBeUndefined();
    for (const one of FIELDS) expect(problemWith(one, one.example), one.key).toBeUndefined();
  });
});
