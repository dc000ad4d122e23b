/** The drafts in `cases/`: each is imported, and every word and structure of it is where it belongs. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Draft, DraftOptions, Remark } from '../../scripts/draft/draft.ts';
import { draftToFiles } from '../../scripts/draft/draft-files.ts';
import { readDraft } from '../../scripts/draft/read-draft.ts';

const folder = new URL('./cases/', import.meta.url);

function read(name: string, options: DraftOptions = {}): Draft {
  return readDraft(readFileSync(new URL(name, folder)), name, { office: false, ...options });
}

/** Every line of the content files below their front matter; the title line of a section with its number. */
function lines(draft: Draft): string[] {
  const unwritten: Remark[] = [];
  const files = [...draftToFiles(draft, new Map(), unwritten).values()];
  expect(unwritten).toEqual([]);
  return files.flatMap((text) =>
    text
      .replace(/^---\n[\s\S]*?\n---\n/, '')
      .split('\n')
      .filter((line) => line !== ''),
  );
}

const OPENING = '根据安排，现将3个问题的整改情况公布如下。';

describe('a draft of Word is imported with', () => {
  it.each([
    ['bullet-line-break.docx', ['- 第一点\\', '  第二行']],
    ['picture-alt-underscore.docx', ['![微信图片\\_20250101120000](files/picture-1.png)']],
    ['picture-alt-windows-path.docx', ['![](files/picture-1.png)']],
  ])('%s', (name, expected) => {
    expect(lines(read(name))).toEqual([OPENING, ...expected]);
  });

  it('the path of a picture reported instead of published', () => {
    const { remarks } = read('picture-alt-windows-path.docx');
    expect(remarks.map(({ kind }) => kind)).toContain('altLeftOut');
  });
});

describe('a web page is imported with', () => {
  it('the whole article, beside a large table too', () => {
    const draft = read('gongshi-large-table.html');
    const written = lines(draft);
    expect(draft.meta.title).toBe('2026年度范本项目安排结果的公示');
    expect(written).toContain(
      '经研究，现将60个项目的安排结果予以公示。对公示内容有异议的，可在公示期内反映。',
    );
    expect(written).toContain('| 60 | 样板村第60号项目 | 90.00 | 30.00 |');
    expect(written.filter((line) => line.startsWith('|'))).toHaveLength(62);
    expect(draft.sections.map(({ division }) => division.lead.text)).toEqual(['安排情况', '反映渠道']);
  });

  it('its only sentence, where that has no full stop', () => {
    const draft = read('gongshi-table-page.html');
    expect(lines(draft)).toEqual([
      '现将拟安排项目名单公示如下，公示期2026年3月2日至3月8日，联系电话：0000-0000000',
      '| 序号 | 项目名称 | 金额（万元） |',
      '| --- | --- | --- |',
      '| 1 | 样板村道路 | 12.5 |',
      '| 2 | 模板村水渠 | 7.5 |',
      '| 合计 |  | 20 |',
      '范本区农业农村局',
      '2026年3月2日',
    ]);
    expect(draft.meta).toMatchObject({ published: '2026-03-02', source: '范本区农业农村局' });
  });

  it.each([
    ['h2-title-page.html', '关于范本事项整改情况的通报'],
    ['annual-report-no-br.html', '范本市样例区2025年政府信息公开工作年度报告'],
  ])('the title of %s', (name, title) => expect(read(name).meta.title).toBe(title));

  it('the comments of Word reported as concealed', () => {
    expect(() => read('word-saved.htm', { dropHidden: true })).toThrow(/这里要再核实/);
    const draft = read('word-saved.htm', { dropHidden: true, dropComments: true });
    expect(lines(draft).join('')).not.toMatch(/再核实|a1|内部/);
  });
});
