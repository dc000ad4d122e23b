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
