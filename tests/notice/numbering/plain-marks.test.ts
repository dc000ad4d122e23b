import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../../scripts/notice/model.ts';
import { outline } from '../../../scripts/notice/numbering/outline.ts';
import { proseOf } from '../../../scripts/notice/prose.ts';

function paragraph(text: string, index: number): Paragraph {
  const at = { file: 'a.txt', line: index + 1, column: 1 };
  return { kind: 'paragraph', prose: proseOf([{ text, at }]), at };
}

/** The marks that open divisions at the top, and how many blocks precede them. */
function opened(lines: readonly string[], id = '', sectionsFollow = false): [number, string[]] {
  const { blocks, divisions } = outline(lines.map(paragraph), id, sectionsFollow);
  return [blocks.length, divisions.map(({ label }) => label)];
}

describe('marks that open no division', () => {
  it('are those of a list that begins on the line of 附件', () => {
    expect(opened(['现予公示。', '附件：1.甲名单', '2.乙名单', '4.丙名单'])).toEqual([4, []]);
  });

  it('end where numbers begin anew', () => {
    expect(opened(['附件：1.甲名单；2.乙名单', '3.丙名单', '1.规范招标。', '2.复核合同。'])).toEqual([
      2,
      ['1.', '2.'],
    ]);
  });

  it('are those of a short list before the first section', () => {
    const list = ['内容如下：', '1、项目名称：灌渠改造。', '2、建设单位：范本镇。'];
    expect(opened([...list, '一、项目概况', '新建灌渠6公里。'])).toEqual([3, ['一、']]);
  });

  it('are those of a list whose sections stand in files of their own', () => {
    const list = ['内容如下：', '1、项目名称：灌渠改造。', '2、建设单位：范本镇。'];
    expect(opened(list, '', true)).toEqual([3, []]);
    expect(opened(list)).toEqual([1, ['1、', '2、']]);
  });

  it('are not those of a text whose one 一、 comes at its end', () => {
    const items = ['（一）学习。', '全镇学习6次。', '（二）走访。', '全镇走访60户。', '（三）公示。'];
    expect(opened([...items, '一、附表'])).toEqual([0, ['（一）', '（二）', '（三）', '一、']]);
  });

  it('are those of table rows with a cell a line', () => {
    expect(opened(['一、总体情况', '一、新收申请', '12', '二、结转申请', '0', '二、问题'])).toEqual([
      0,
      ['一、', '二、'],
    ]);
  });

  it('do not hide a mark before a number', () => {
    const list = [
      '一、收入',
      '1.单位募集2万元；',
      '2.2家企业捐赠3万元；',
      '3.个人捐赠1万元。',
      '1.5万元结余。',
    ];
    const [section] = outline(list.map(paragraph)).divisions;
    expect(section?.divisions.map(({ label, lead }) => [label, lead.text])).toEqual([
      ['1.', '单位募集2万元；'],
      ['2.', '2家企业捐赠3万元；'],
      ['3.', '个人捐赠1万元。'],
    ]);
  });
});
