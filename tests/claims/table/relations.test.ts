import { describe, expect, it } from 'vitest';
import { checkNotices } from '../../../scripts/check/check.ts';
import { noticeFromText } from '../../notice-from-text.ts';

const faults = (text: string) =>
  checkNotices([noticeFromText(`${text}\n`)]).findings.flatMap(({ rule, severity }) =>
    severity !== 'info' && rule.startsWith('figure-') ? [rule] : [],
  );
const table = (...rows: string[]) => {
  const [head = '', ...others] = rows.map((row) => `| ${row.split(' ').join(' | ')} |`);
  return [head, head.replace(/[^|]+/g, ' --- '), ...others].join('\n');
};

describe('a column of a table that two others make', () => {
  it.each([
    [
      'a share',
      'figure-percent',
      table('单位 应办 已办 办结率', '甲镇 84 80 95.24%', '乙镇 63 61 96.83%', '丙镇 47 45 95.74%'),
      '96.83',
      '98.63',
    ],
    [
      'a growth in percent',
      'figure-percent',
      table(
        '品名 本年（吨） 上年（吨） 增长（%）',
        '小麦 864 812 6.4',
        '玉米 573 590 -2.9',
        '薯类 95 88 8.0',
      ),
      '8.0',
      '0.8',
    ],
    [
      'a share of the total',
      'figure-percent',
      table('来源 件数 占比（%）', '来信 312 26.0', '来电 540 45.0', '网络 348 29.0', '合计 1200 100'),
      '45.0',
      '54.0',
    ],
    [
      'a difference',
      'figure-sum',
      table('科目 拨入 支出 结余', '水利 86.4 71.9 14.5', '交通 152.0 148.6 3.4', '教育 97.3 90.1 7.2'),
      '14.5',
      '15.4',
    ],
    [
      'all towns of a county',
      'figure-sum',
      table('地区 人口', '全县 98765', '甲镇 31204', '乙镇 22817', '丙镇 18456', '丁镇 15022', '戊乡 11266'),
      '22817',
      '28217',
    ],
  ])('is compared: %s', (_, rule, right, one, other) => {
    expect(faults(right)).toEqual([]);
    expect(faults(right.replace(one, other))).toEqual([rule]);
  });

  it.each([
    [
      'two rows hold and two do not',
      table(
        '单位 应办 已办 办结率',
        '甲 84 80 95.24%',
        '乙 63 61 96.83%',
        '丙 47 45 90.1%',
        '丁 52 40 99.9%',
      ),
    ],
    [
      'rates are of numbers that the table has not',
      table('单位 件数 满意率', '甲 84 95.24%', '乙 63 96.83%', '丙 47 95.74%'),
    ],
    ['all is done everywhere', table('单位 应办 已办 办结率', '甲 8 8 100%', '乙 6 6 100%', '丙 4 3 80%')],
    [
      'a share is rounded so that all make 100',
      table('来源 件数 占比（%）', '来信 77 1.7', '来电 540 11.5', '网络 4079 86.8', '合计 4696 100'),
    ],
  ])('is not judged where %s', (_, text) => {
    expect(faults(text)).toEqual([]);
  });
});

describe('the total in the paragraph before a table', () => {
  const rows = table('渠道 数量（件）', '来信 312', '来电 540', '网络 348', '合计 1200');

  it.each([
    ['全年共登记诉求1200件，各渠道情况如下表。', []],
    ['全年共登记诉求1020件，各渠道情况如下表。', ['figure-conflict']],
    ['全年共登记诉求1500件，部分渠道情况如下表。', ['figure-conflict']],
    ['全年共登记诉求3875件，重点渠道情况如下表。', []],
    ['上月登记诉求1020件，运行平稳。', []],
  ])('is that of its row 合计: %s', (text, rules) => {
    expect(faults(`${text}\n\n${rows}`)).toEqual(rules);
  });
});
