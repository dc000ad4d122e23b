import { describe, expect, it } from 'vitest';
import { checkNotices } from '../../scripts/check/check.ts';
import { htmlReport } from '../../scripts/check/report/html.tsx';
import { jsonReport } from '../../scripts/check/report/json.ts';
import { junitReport } from '../../scripts/check/report/junit.ts';
import { ledgerTable } from '../../scripts/check/report/ledger-table.ts';
import { prettyReport } from '../../scripts/check/report/pretty.ts';
import { sarifReport } from '../../scripts/check/report/sarif.ts';
import { noticeFromText } from '../notice-from-text.ts';

/** What each rule looks for, over and over. A reading that is not linear does not end within the limit of a test. */
const HOSTILE: Readonly<Record<string, string>> = {
  'opening marks': '“《（(〔【',
  'closing marks': '》”）)〕】',
  'quotes of one kind': '“',
  'inline marks': '一是三是二是，',
  numerals: '一二三十百千万亿',
  'one long numeral': '九',
  digits: '9',
  'digits and commas': '1,111',
  'digits and dots': '1.1',
  'years and months': '2025年13月32日至',
  'half dates': '2025年 ',
  'times of day': '日25:61',
  crosses: '×X',
  'crosses with a count behind': '××年',
  'brackets of a placeholder': '【待',
  'underscores and blanks': '2025年 _ _月',
  'Latin words': 'None null ',
  'numbers of persons': '990000199001010017，',
  labels: '联系电话： ',
  'paragraphs with one mark': '（二）甲。\n\n',
  'paragraphs with marks of all levels': '一、甲\n\n（一）乙\n\n1.丙\n\n（1）丁\n\n①戊\n\n',
  'numbers side by side as marks': '一一一一一一一、甲\n\n二二二二二二二、乙\n\n',
  'lists that never end': '其中甲1个、',
  'wholes with lists': '共9件，其中2件；',
  'open brackets with numbers': '9人（1人、',
  rates: '甲9件，占1%，',
  'shares of several': '分别占1%、2%、',
  changes: '由1个增加到2个，',
  'changes with both years': '同比下降（2024年1件，2025年2件），',
  'changes against the year before': '9件，上年同期8件，同比增长9%，',
  'one thing on one occasion': '本轮巡察共发现问题9个。本轮巡察共发现问题8个。',
  'one thing of one thing': '该工程中标价9万元。该工程中标价8万元。',
  'headings that count': '一、逾期未缴的单位（9家）\n\n逾期未缴的单位8家。\n\n',
  'counted lists': '甲、乙、丙三个方面',
  'lists with inline marks': '四项工作：一是',
  'opposites of states': '甲1件，不甲2件，',
  'rows behind totals': '共9件，甲2件、',
  'marks within a paragraph': '①甲；③乙，②丙',
  'rates alone': '点位达标率为9%。',
  'things told again': '发现问题43个。发现的34个问题。',
  'things counted again': '全镇共有公共厕所1座，',
  terms: '自2025年1月1日至2月1日，共3天，',
  'names of documents': '《甲乙丙丁戊》',
  'names of bodies': '甲乙丙丁戊局',
  'words twice': '的的政府政府',
  'words of time': '目前今年',
  'characters that look right': '⼯\u200b',
  'marks of both widths': '甲,乙，2-3个',
  'plates begun': '京A',
  'passports begun': '护照E1',
  links: '[见](#s9)[见](files/a.pdf)',
  'bold words': '**甲**《乙',
};

const MARKS = ['甲', '（一）', '49个'].map(
  (text) => `  - { rule: numbering-gap, text: ${text}, reason: 样例 }\n`,
);
const HEADER = [
  'figures:\n  problems: { value: 49, unit: 个, text: 反馈的问题49个 }\n',
  'checks:\n  - problems == items\n',
  `allow:\n${MARKS.join('')}`,
].join('');

describe('every rule ends on 1 MB of', () => {
  it.each(Object.entries(HOSTILE))('%s', (_, text) => {
    const report = checkNotices([noticeFromText(`---\n${HEADER}---\n${repeat(text, 1_000_000)}`)]);
    expect(report.notices).toHaveLength(1);
  });
});

describe('the report for people and the one for programs end on 200 KB of', () => {
  it.each(Object.entries(HOSTILE))('%s', (_, text) => {
    const report = checkNotices([noticeFromText(`---\n${HEADER}---\n${repeat(text, 200_000)}`)]);
    for (const write of [prettyReport, jsonReport]) expect(write(report, 'zh')).toContain('fanben-2025');
  });
});

// Many findings, many figures, many runs on one line.
describe('every report ends on 50 KB of', () => {
  it.each(['1,111', '日25:61', '990000199001010017，', '**甲**《乙', '（二）甲。\n\n'])('%s', (text) => {
    const report = checkNotices([noticeFromText(repeat(text, 50_000))]);
    for (const write of [sarifReport, junitReport, htmlReport]) {
      expect(write(report, 'zh').length > 1000).toBe(true);
    }
    expect(ledgerTable(report, 'en')).toContain('not judged');
  });
});

function repeat(text: string, bytes: number): string {
  return text.repeat(Math.ceil(bytes / new TextEncoder().encode(text).length));
}
