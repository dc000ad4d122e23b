import { describe, expect, it, vi } from 'vitest';
import { checkNotices } from '../../../scripts/check/check.ts';
import { githubReport } from '../../../scripts/check/report/github.ts';
import { jsonReport } from '../../../scripts/check/report/json.ts';
import { prettyReport } from '../../../scripts/check/report/pretty.ts';
import { figureCheck } from '../../../scripts/check/rules/figures/figure-check.ts';
import { numberingDuplicate } from '../../../scripts/check/rules/structure/numbering-duplicate.ts';
import { numberingGap } from '../../../scripts/check/rules/structure/numbering-gap.ts';
import type { Finding } from '../../../scripts/notice/finding.ts';
import { noticeFromText } from '../../notice-from-text.ts';

// Three rules, so that what these tests show does not change with every new one.
const rules = [figureCheck, numberingGap, numberingDuplicate];

const report = checkNotices(
  [
    noticeFromText(`---
figures:
  problems: { value: 49, unit: 个, text: 反馈问题49个 }
  completed: { value: 47, unit: 个, text: 整改完成47个 }
  ongoing: { value: 1, unit: 个, text: 正在整改1个 }
checks:
  - problems == completed + ongoing
allow:
  - { rule: numbering-gap, text: （三）, reason: 原件如此 }
---
巡察共反馈问题49个，已整改完成47个，正在整改1个。

一、整改情况

（一）抓学习。

（三）抓监督。
`),
  ],
  { rules },
);
const clean = checkNotices([noticeFromText('一、甲\n\n（一）乙。\n')], { rules });

describe('the report for people', () => {
  it('shows place, evidence under every number, and the way out', () => {
    expect(prettyReport(report, 'zh')).toBe(`content/fanben-2025/index.md:11:5  错误  figure-check
  核对式不成立：problems == completed + ongoing，即 49 ≠ 47 + 1（差 1）
  11 │   - problems == completed + ongoing
     │     ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
  15 │ 巡察共反馈问题49个，已整改完成47个，正在整改1个。
     │               ━━━━            ━━━━          ━━━
  改法：核对各数，改正有误的一处

content/fanben-2025/index.md:21:1  例外  numbering-gap  理由：原件如此

检查了 1 份通报（1 节 2 条）：1 个错误，0 个警告，1 处例外
`);
  });

  it('speaks English when asked', () => {
    expect(prettyReport(report, 'en')).toContain(
      'error  figure-check\n  the check problems == completed + ongoing does not hold: 49 ≠ 47 + 1',
    );
    expect(prettyReport(clean, 'en')).toBe('checked 1 notice (1 section, 1 item): 0 errors, 0 warnings\n');
  });

  it('says no more than the counts of clean notices', () => {
    expect(prettyReport(clean, 'zh')).toBe('检查了 1 份通报（1 节 1 条）：0 个错误，0 个警告\n');
  });

  it('has colours only when asked, and the same words', () => {
    const esc = String.fromCodePoint(0x1b);
    const coloured = prettyReport(report, 'zh', { colour: true });
    expect(prettyReport(report, 'zh')).not.toContain(esc);
    expect(coloured).toContain(`${esc}[31m错误${esc}[0m`);
    expect(coloured.replaceAll(new RegExp(`${esc}\\[[0-9]+m`, 'g'), '')).toBe(prettyReport(report, 'zh'));
  });

  it('names the other file of evidence in another file', () => {
    const notice = noticeFromText(
      '>>> 01-a.md\n---\nsection: 1\ntitle: 甲\n---\n>>> 02-b.md\n---\nsection: 1\ntitle: 乙\n---\n',
    );
    expect(
      prettyReport(checkNotices([notice], { rules }), 'zh'),
    ).toContain(`content/fanben-2025/02-b.md:2:10  错误  numbering-duplicate
  序号“一、”重复
  2 │ section: 1
    │          ━
    ╭ content/fanben-2025/01-a.md
  2 │ section: 1
    │          ━  先前的同一序号`);
  });

  it('lets nothing of a file or message reach the terminal as a command', () => {
    const esc = String.fromCodePoint(0x1b);
    const at = { file: `a${esc}.md`, line: 1, column: 1, endLine: 1, endColumn: 2 };
    const says = { zh: `甲${esc}[2J`, en: 'a' };
    const finding: Finding = { rule: 'content-file', severity: 'error', says, at };
    const texts = new Map([[at.file, `${esc}[2J`]]);
    expect(prettyReport(checkNotices([], { findings: [finding], texts }), 'zh')).not.toContain(esc);
  });
});

describe('the report for programs', () => {
  it('is one object as the contract names it', () => {
    expect(JSON.parse(jsonReport(report, 'zh'))).toEqual({
      version: 1,
      notices: [
        {
          slug: 'fanben-2025',
          title: '关于反馈落实情况的通报',
          sections: 1,
          items: 2,
          figures: { problems: 49, completed: 47, ongoing: 1 },
        },
      ],
      findings: [
        {
          rule: 'figure-check',
          severity: 'error',
          message: '核对式不成立：problems == completed + ongoing，即 49 ≠ 47 + 1（差 1）',
          file: 'content/fanben-2025/index.md',
          line: 11,
          column: 5,
          endLine: 11,
          endColumn: 36,
          excerpt: '  - problems == completed + ongoing',
          related: [
            { file: 'content/fanben-2025/index.md', line: 15, column: 8, message: 'problems = 49个' },
            { file: 'content/fanben-2025/index.md', line: 15, column: 17, message: 'completed = 47个' },
            { file: 'content/fanben-2025/index.md', line: 15, column: 25, message: 'ongoing = 1个' },
          ],
        },
      ],
      silenced: [
        {
          rule: 'numbering-gap',
          severity: 'error',
          message: '“（一）”之后是“（三）”，缺“（二）”',
          file: 'content/fanben-2025/index.md',
          line: 21,
          column: 1,
          endLine: 21,
          endColumn: 4,
          excerpt: '（三）抓监督。',
          related: [{ file: 'content/fanben-2025/index.md', line: 19, column: 1, message: '前一个序号' }],
          reason: '原件如此',
        },
      ],
      summary: { errors: 1, warnings: 0, infos: 0, silenced: 1 },
    });
  });

  it('is the same text on another day', () => {
    const today = jsonReport(report, 'en');
    vi.useFakeTimers({ now: new Date('2041-02-03T04:05:06') });
    const later = jsonReport(report, 'en');
    vi.useRealTimers();
    expect(later).toBe(today);
  });
});

describe('the report as workflow commands', () => {
  it('is a line a finding, with what the runner reads escaped', () => {
    const at = { file: 'content/a,b:c.md', line: 3, column: 2, endLine: 3, endColumn: 6 };
    const says = { zh: '办结率 98%\n不符', en: 'wrong' };
    const finding: Finding = {
      rule: 'figure-percent',
      severity: 'info',
      says,
      advice: { zh: '核对', en: 'look' },
      at,
    };
    expect(githubReport(checkNotices([], { findings: [finding] }), 'zh')).toBe(
      '::notice file=content/a%2Cb%3Ac.md,line=3,col=2,endColumn=6,title=figure-percent::办结率 98%25%0A不符%0A核对\n',
    );
  });

  it('is empty where nothing is wrong', () => {
    expect(githubReport(clean, 'zh')).toBe('');
  });
});

it('no report spreads a personal number that it warns of', () => {
  // Fictional: an area that is not assigned, with a right check digit.
  const number = '990000199001010017';
  const notice = noticeFromText(`联系人身份证号为${number}，另有【待补充】。\n`);
  const found = checkNotices([notice]);
  expect(found.findings.map(({ rule }) => rule)).toContain('privacy-id-number');
  for (const text of [prettyReport(found, 'zh'), jsonReport(found, 'zh'), githubReport(found, 'zh')]) {
    expect(text).not.toContain(number);
  }
  expect(prettyReport(found, 'zh')).toContain('联系人身份证号为******************，另有【待补充】。');
});
