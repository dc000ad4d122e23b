import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { approvalOf } from '../../../scripts/check/approval/approved-words.ts';
import { checkNotices } from '../../../scripts/check/check.ts';
import { htmlReport } from '../../../scripts/check/report/html.tsx';
import { Reading } from '../../../scripts/claims/reading.ts';
import { noticeFromText } from '../../notice-from-text.ts';

const TEXT = `---
figures:
  problems: { value: 49, unit: 个, text: 问题49个 }
checks:
  - problems == 48
allow:
  - { rule: text-placeholder, text: 【待补充】, reason: 模板如此 }
---
问题49个，已整改完成47个，正在整改1个。【待补充】

一、学习方面

（一）组织学习。开展集中学习12次。
`;
const notice = noticeFromText(TEXT);
const page = htmlReport(checkNotices([notice]), 'zh');

describe('the report for the person who signs', () => {
  it('is one page that loads nothing and runs nothing', () => {
    const problems: string[] = [];
    parse(page, { onParseError: ({ code }) => problems.push(code) });
    expect(problems).toEqual([]);
    expect(page).not.toMatch(/<script|<link|<img|src=|@import|url\(|https?:/i);
    expect(page.match(/<style>/g)).toHaveLength(1);
  });

  it('begins with the outcome and the counts', () => {
    const words = page.slice(page.indexOf('<body>')).replace(/<[^>]+>/g, ' ');
    expect(words).toMatch(/有错误，不能发布\s+错误 2\s+警告 0/);
    expect(words).toMatch(/4 +数字 +0 +相符 +3 +不符 +1 +未判/);
  });

  it('holds the whole text in order', () => {
    const text = page
      .slice(page.indexOf('<div class="text">'), page.indexOf('数据台账'))
      .replace(/<aside[\s\S]*?<\/aside>|<sup[\s\S]*?<\/sup>/g, '')
      .replace(/<[^>]+>/g, '');
    expect(text).toContain(
      '问题49个，已整改完成47个，正在整改1个。【待补充】一、学习方面（一）组织学习。开展集中学习12次。',
    );
  });

  it('marks findings, their evidence and every other number in place', () => {
    expect(page).toMatch(/<mark class="error[^"]*">49个<\/mark>/);
    expect(page).toMatch(/<mark class="related[^"]*">47个<\/mark>/);
    expect(page).toContain('<span class="figure-alone">12次</span>');
  });

  it('leads from each number in the text to its note and back', () => {
    for (const [, target = ''] of page.matchAll(/href="#([^"]+)"/g)) {
      // A finding of the front matter is in no text.
      if (!/^t/.test(target)) expect(page).toContain(`id="${target}"`);
    }
    expect(page.match(/class="note /g)).toHaveLength(2);
    expect(page).toContain('核对式不成立');
  });

  it('tells what is found of a number beside it', () => {
    const gap = noticeFromText(TEXT.replace('（一）组织学习', '（一）制定办法。制定1项。\n\n（三）组织学习'));
    const shown = htmlReport(checkNotices([gap]), 'zh');
    expect(shown).toContain('<mark class="error">（三）</mark>');
    expect(shown.lastIndexOf('缺“（二）”')).toBeGreaterThan(
      shown.indexOf('<mark class="error">（三）</mark>'),
    );
  });

  it('gives the reason of what was let stand, the ledger and the place to sign', () => {
    expect(page).toMatch(/<td class="rules">不符</);
    for (const words of ['模板如此', '数据台账', '未判（无可比对）', '签发人']) expect(page).toContain(words);
  });

  it('shows what changed after the approval word for word', () => {
    const approved = { file: 'approved.json', ...approvalOf(new Reading(notice)) };
    const changed = noticeFromText(TEXT.replace('12次', '13次'));
    const report = checkNotices([{ ...changed, source: { ...changed.source, approved } }]);
    expect(htmlReport(report, 'zh')).toContain('集中学习</span><del>12</del><ins>13</ins><span>次。');
    expect(htmlReport(report, 'zh')).toContain('与批准的文字不一致');
    expect(page).toContain('尚未锁定批准的文字');
  });

  it('shows text as text, hides personal numbers, and is the same each time', () => {
    const hostile = noticeFromText('<b onclick=x>甲</b>&lt;i>，身份证号990000199001010017。\n');
    const shown = htmlReport(checkNotices([hostile]), 'en');
    expect(shown).not.toMatch(/<b onclick|<i>|1990010/);
    expect(shown).toContain('&lt;b onclick');
    expect(htmlReport(checkNotices([notice]), 'zh')).toBe(page);
  });
});
