import { describe, expect, it } from 'vitest';
import { type CheckReport, checkNotices } from '../../../scripts/check/check.ts';
import { masked } from '../../../scripts/check/privacy/masked-report.ts';
import { githubReport } from '../../../scripts/check/report/github.ts';
import { htmlReport } from '../../../scripts/check/report/html.tsx';
import { jsonReport } from '../../../scripts/check/report/json.ts';
import { prettyReport } from '../../../scripts/check/report/pretty.ts';
import type { Finding } from '../../../scripts/notice/finding.ts';
import { previewFindings } from '../../../scripts/preview/preview-findings.ts';
import { noticeFromText } from '../../notice-from-text.ts';

// Fictional: an area that is not assigned, with a right check digit.
const NUMBER = '990000199001010017';

const everyFormat = (report: CheckReport): string =>
  [prettyReport, jsonReport, githubReport].map((write) => write(report, 'zh')).join('\n');

describe('a personal number', () => {
  it('is hidden in the excerpts of other findings on its line', () => {
    const report = checkNotices([noticeFromText(`身份证号${NUMBER}，另有【待补充】。\n`)]);
    expect(report.findings.map(({ rule }) => rule)).toEqual(['privacy-id-number', 'text-placeholder']);
    expect(everyFormat(report)).not.toContain('19900101');
    expect(prettyReport(report, 'zh')).toContain('身份证号******************，另有【待补充】。');
  });

  it('is hidden where a reason lets it stand, and where it runs over two lines', () => {
    const allowed = checkNotices([
      noticeFromText(
        `---\nallow:\n  - { rule: privacy-id-number, text: 身份证号, reason: 公告送达 }\n---\n身份证号${NUMBER}\n`,
      ),
    ]);
    const broken = checkNotices([noticeFromText(`身份证号${NUMBER.slice(0, 9)}\n${NUMBER.slice(9)}等。\n`)]);
    expect(everyFormat(allowed)).not.toContain('19900101');
    for (const text of masked(broken).texts.values()) expect(text).not.toMatch(/9900001990|01010017/);
  });

  it('is hidden in messages and related places that quote it, in any width', () => {
    const notice = noticeFromText(`身份证号${NUMBER}。\n`);
    const at = { file: 'content/fanben-2025/index.md', line: 7, column: 1, endLine: 7, endColumn: 3 };
    const said = { zh: `“${NUMBER}”重复`, en: `${NUMBER.slice(0, 6)} ${NUMBER.slice(6)} stands twice` };
    const quoting: Finding = {
      rule: 'text-repeated',
      severity: 'warning',
      says: said,
      advice: said,
      at,
      related: [{ at, says: said }],
    };
    const report = checkNotices([notice], { findings: [quoting] });
    const english = jsonReport(report, 'en');
    expect(everyFormat(report) + english).not.toMatch(/1990 ?0101/);
  });

  it('keeps every other character in its place', () => {
    const report = checkNotices([noticeFromText(`甲９９００００１９９００１０１００１７乙。\n`)]);
    const hidden = masked(report);
    const [before] = report.texts.values();
    const [after] = hidden.texts.values();
    expect(after).toHaveLength(before?.length ?? 0);
    expect(after).toContain('甲＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊乙。');
    expect(hidden.findings.map(({ at }) => at)).toEqual(report.findings.map(({ at }) => at));
  });

  it('is hidden in the reason that lets it stand, and in an allowance that does nothing', () => {
    const front = (text: string): string =>
      `---\nallow:\n  - { rule: privacy-id-number, text: ${text}, reason: 证件号${NUMBER}须公告 }\n---\n`;
    for (const text of [`${front('身份证号')}身份证号${NUMBER}\n`, `${front(`号${NUMBER}`)}已办结。\n`])
      expect(everyFormat(checkNotices([noticeFromText(text)]))).not.toContain('19900101');
  });

  it('is hidden in the text of a picture, and as a value that is declared', () => {
    const figures = `figures: { a: { value: 13900001234, unit: 个, text: "13900001234" } }`;
    const text = `---\n${figures}\n---\n证件号${NUMBER}。手机13900001234。\n\n![证件号${NUMBER}](files/a.png)\n>>> files/a.png\n`;
    const report = checkNotices([noticeFromText(text)]);
    const shown = [everyFormat(report), htmlReport(report, 'zh')].join('\n');
    expect(shown).not.toMatch(/19900101|13900001234/);
    expect(shown).toContain('证件号******************');
  });

  it('is hidden from the panel of the preview', () => {
    const notice = noticeFromText(`身份证号${NUMBER}，另有【待补充】。\n`);
    const { findings, texts } = checkNotices([notice]);
    expect(JSON.stringify(previewFindings(findings, [notice], texts, 'zh'))).not.toContain('19900101');
  });

  it('is not hidden where it is the public telephone', () => {
    const text = "---\ncontact: { phone: '13900001234' }\n---\n监督电话13900001234，另有【待补充】。\n";
    expect(everyFormat(checkNotices([noticeFromText(text)]))).toContain('监督电话13900001234');
  });

  it('is hidden once, where the report is made', () => {
    const report = checkNotices([noticeFromText(`身份证号${NUMBER}。\n`)]);
    expect(JSON.stringify([...report.texts.values(), report.notices])).not.toContain('19900101');
    expect(masked(report)).toEqual(report);
  });
});
