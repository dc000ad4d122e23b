/** The drafts in `cases/`: each is imported, and every word and structure of it is where it belongs. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Draft, DraftOptions, Remark } from '../../scripts/draft/draft.ts';
import { readDraft } from '../../scripts/draft/read-draft.ts';
import { draftToFiles } from '../../scripts/draft/write/draft-files.ts';
import { Refusal } from '../../scripts/notice/refusal.ts';

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
    [
      'table-cell-two-paragraphs.docx',
      ['| 问题 | 整改情况 |', '| --- | --- |', '| 台账不全 | 已补齐台账。<br>责任人已提醒谈话。 |'],
    ],
    [
      'table-cell-line-break.docx',
      ['| 问题 | 整改情况 |', '| --- | --- |', '| 台账不全 | 已补齐台账。<br>责任人已提醒谈话。 |'],
    ],
    [
      'table-merged.docx',
      ['| 00<br>10 | 01<br>02 ||', '| ^^ | 11 | 12 |', '| --- | --- | --- |', '| 20 | 21 | 22 |'],
    ],
    ['table-nested.docx', ['| 甲 | 乙 |', '| --- | --- |', '| 丙 | 内1<br>内2 |']],
    ['list-in-cell.docx', ['| 问题 | 情况 |', '| --- | --- |', '| 1.台账不全 | 已补齐 |']],
    ['framed-title-table.docx', ['| 范本镇人民政府文件<br>范政〔2026〕1号 |', '| --- |']],
    ['fields.docx', ['截至2026年3月2日，已整改2个。', '合计37万元。', '带圈字：①完善制度。']],
    ['field-eq-circled.docx', ['②完善制度。']],
    ['field-symbol.docx', ['面积25平方米℃左右。']],
    ['field-quote-nested.docx', ['二〇二六年三月完成整改。']],
    ['form-dropdown.docx', ['整改状态：已完成。']],
    ['form-checkbox.docx', ['☑同意公开']],
    ['w14-checkbox.docx', ['☒已完成整改']],
    ['sdt-dropdown.docx', ['已完成']],
    ['sym-wingdings.docx', ['☑已公开']],
    ['equation-fraction.docx', ['整改率=48/49']],
    ['super-figure.docx', ['面积12m²。']],
    ['two-in-one.docx', ['中共某镇委员会某镇人民政府文件']],
  ])('%s', (name, expected) => {
    expect(lines(read(name))).toEqual([OPENING, ...expected]);
  });

  it('its contents reported and left out', () => {
    const { sections, remarks } = read('toc-field.docx');
    expect(sections.map(({ division }) => division.lead.text)).toEqual(['总体情况', '整改情况']);
    expect(remarks).toEqual([
      { kind: 'contents', line: 3, text: '一、总体情况1' },
      { kind: 'contents', line: 4, text: '二、整改情况2' },
    ]);
  });

  it('the places of its words, before an empty paragraph too', () => {
    const [empty, none] = [read('finding-empty-after.docx'), read('finding-no-empty.docx')];
    expect(empty.source).toBe(none.source);
    expect(empty.figures.map(({ at }) => at.line)).toEqual(none.figures.map(({ at }) => at.line));
  });

  it.each([
    'hidden-text.docx',
    'comment-only-white.docx',
    'tracked-changes.docx',
    'tracked-300.docx',
    'all-three.docx',
  ])('nothing concealed: %s', (name) => expect(() => read(name)).toThrow(Refusal));

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
