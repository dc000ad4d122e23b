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
  'opening marks': repeat('“《（(〔【'),
  'closing marks': repeat('》”）)〕】'),
  'quotes of one kind': repeat('“'),
  'inline marks': repeat('一是三是二是，'),
  numerals: repeat('一二三十百千万亿'),
  'one long numeral': repeat('九'),
  digits: repeat('9'),
  'digits and commas': repeat('1,111'),
  'digits and dots': repeat('1.1'),
  'years and months': repeat('2025年13月32日至'),
  'half dates': repeat('2025年 '),
  'times of day': repeat('日25:61'),
  crosses: repeat('×X'),
  'crosses with a count behind': repeat('××年'),
  'brackets of a placeholder': repeat('【待'),
  'underscores and blanks': repeat('2025年 _ _月'),
  'Latin words': repeat('None null '),
  'numbers of persons': repeat('990000199001010017，'),
  labels: repeat('联系电话： '),
  'paragraphs with one mark': repeat('（二）甲。\n\n'),
  'paragraphs with marks of all levels': repeat('一、甲\n\n（一）乙\n\n1.丙\n\n（1）丁\n\n①戊\n\n'),
  'numbers side by side as marks': repeat('一一一一一一一、甲\n\n二二二二二二二、乙\n\n'),
  'lists that never end': repeat('其中甲1个、'),
  'wholes with lists': repeat('共9件，其中2件；'),
  'open brackets with numbers': repeat('9人（1人、'),
  rates: repeat('甲9件，占1%，'),
  'shares of several': repeat('分别占1%、2%、'),
  changes: repeat('由1个增加到2个，'),
  'counted lists': repeat('甲、乙、丙三个方面'),
  'lists with inline marks': repeat('四项工作：一是'),
  'opposites of states': repeat('甲1件，不甲2件，'),
  'rows behind totals': repeat('共9件，甲2件、'),
  'marks within a paragraph': repeat('①甲；③乙，②丙'),
  'rates alone': repeat('点位达标率为9%。'),
  'things told again': repeat('发现问题43个。发现的34个问题。'),
  'things counted again': repeat('全镇共有公共厕所1座，'),
  terms: repeat('自2025年1月1日至2月1日，共3天，'),
  'names of documents': repeat('《甲乙丙丁戊》'),
  'names of bodies': repeat('甲乙丙丁戊局'),
  'words twice': repeat('的的政府政府'),
  'words of time': repeat('目前今年'),
  'characters that look right': repeat('⼯\u200b'),
  'marks of both widths': repeat('甲,乙，2-3个'),
  'plates begun': repeat('京A'),
  'passports begun': repeat('护照E1'),
  links: repeat('[见](#s9)[见](files/a.pdf)'),
  'bold words': repeat('**甲**《乙'),
};

const MARKS = ['甲', '（一）', '49个'].map(
  (text) => `  - { rule: numbering-gap, text: ${text}, reason: 样例 }\n`,
);
const HEADER = [
  'figures:\n  problems: { value: 49, unit: 个, text: 反馈的问题49个 }\n',
  'checks:\n  - problems == items\n',
  `allow:\n${MARKS.join('')}`,
].join('');

describe('every rule ends on 200 KB of', () => {
  it.each(Object.entries(HOSTILE))('%s', (_, body) => {
    const notice = noticeFromText(`---\n${HEADER}---\n${body}`);
    const report = checkNotices([notice]);
    expect(report.notices).toHaveLength(1);
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
    expect(ledgerTable(report, 'en')).toContain('stand alone');
  });
});

function repeat(text: string, bytes = 200_000): string {
  return text.repeat(Math.ceil(bytes / new TextEncoder().encode(text).length));
}
