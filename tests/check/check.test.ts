import { describe, expect, it } from 'vitest';
import { checkNotices, countFindings, statusOf } from '../../scripts/check/check.ts';
import { REGISTRY } from '../../scripts/check/registry.ts';
import { RULES } from '../../scripts/messages/check/rules.ts';
import type { Finding } from '../../scripts/notice/finding.ts';
import { noticeFromText } from '../notice-from-text.ts';

// A few rules of each kind, so that what these tests show does not change with every new one.
const rules = REGISTRY.filter(({ name }) =>
  ['numbering-gap', 'notice-sections', 'text-pairs', 'text-placeholder'].includes(name),
);

const GAP = '一、整改情况\n\n（一）抓学习。\n\n（三）抓监督。\n';

function allowing(rule: string, text: string, body = GAP): ReturnType<typeof checkNotices> {
  const allow = `allow:\n  - { rule: ${rule}, text: ${text}, reason: 原件如此 }\n`;
  return checkNotices([noticeFromText(`---\n${allow}---\n${body}`)], { rules });
}

const reported = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, at }) => `${at.line} ${rule}`);

describe('a check', () => {
  it('takes more findings than a call takes arguments', () => {
    const [rule] = rules;
    if (rule === undefined) throw new Error('no rule');
    const notice = noticeFromText(GAP);
    const [fault] = checkNotices([notice], { rules: [rule] }).findings;
    if (fault === undefined) throw new Error('no finding');
    const many = { ...rule, find: () => Array.from({ length: 200_000 }, () => fault) };
    expect(checkNotices([notice], { rules: [many] }).findings).toHaveLength(200_000);
  });

  it('tells everything at once, by file, line, column and rule', () => {
    const first = noticeFromText('（二）抓学习“。TODO\n');
    const second = noticeFromText(
      '完成【待补充】\n>>> 02-b.md\n---\nsection: 3\ntitle: 乙\n---\n>>> 01-a.md\n---\nsection: 1\ntitle: 甲\n---\n',
    );
    const places = (notices: Parameters<typeof checkNotices>[0]): string[] =>
      checkNotices(notices, { rules }).findings.map(
        ({ at, rule }) => `${at.file.split('/').at(-1)}:${at.line}:${at.column} ${rule}`,
      );
    expect(places([first])).toEqual([
      'index.md:7:1 numbering-gap',
      'index.md:7:7 text-pairs',
      'index.md:7:9 text-placeholder',
    ]);
    expect(places([second])).toEqual([
      '02-b.md:2:10 notice-sections',
      '02-b.md:2:10 numbering-gap',
      'index.md:7:3 text-placeholder',
    ]);
  });

  it('gives the counts of every notice, and the texts that findings point into', () => {
    const notice = noticeFromText(
      '---\nfigures:\n  problems: { value: 3, unit: 个, text: 3个问题 }\n---\n3个问题。\n\n一、甲\n\n（一）乙。\n\n（二）丙。\n',
    );
    const report = checkNotices([notice]);
    expect(report.notices).toMatchObject([{ slug: 'fanben-2025', sections: 1, items: 2 }]);
    expect(report.notices[0]?.figures.map(({ name }) => name)).toEqual(['problems']);
    expect([...report.texts.keys()]).toEqual(['content/fanben-2025/index.md']);
  });

  it('tells what the reading of the content found, with its text, along with the rest', () => {
    const unread: Finding = {
      rule: 'content-schema',
      severity: 'error',
      says: { zh: '缺少标题', en: 'no title' },
      at: { file: 'content/a/index.md', line: 1, column: 1, endLine: 1, endColumn: 4 },
    };
    const texts = new Map([['content/a/index.md', '---\n']]);
    const report = checkNotices([noticeFromText(GAP)], { findings: [unread], texts, rules });
    expect(reported(report.findings)).toEqual(['1 content-schema', '11 numbering-gap']);
    expect(report.texts.size).toBe(2);
  });

  it('fails on an error; on a warning only when strict', () => {
    const warned = allowing('text-pairs', '学习', '一、甲\n\n（一）学习。\n');
    expect(countFindings(warned)).toEqual({ errors: 0, warnings: 1, infos: 0, silenced: 0 });
    expect(statusOf(warned)).toBe(0);
    expect(statusOf(warned, { strict: true })).toBe(1);
    expect(statusOf(checkNotices([noticeFromText(GAP)], { rules }))).toBe(1);
    expect(statusOf(checkNotices([noticeFromText('现予公布。\n')], { rules }), { strict: true })).toBe(0);
  });
});

describe('an allowance', () => {
  it('silences the findings of its rule that touch its text, and keeps them with the reason', () => {
    const report = allowing('numbering-gap', '（三）');
    expect(report.findings).toEqual([]);
    expect(report.silenced).toMatchObject([{ rule: 'numbering-gap', reason: '原件如此', at: { line: 13 } }]);
    expect(countFindings(report).silenced).toBe(1);
  });

  it('reaches a finding through the related places of its evidence', () => {
    expect(allowing('numbering-gap', '（一）').silenced).toHaveLength(1);
  });

  it.each([
    ['another rule', 'text-pairs', '（三）'],
    ['a text that only stands beside the place', 'numbering-gap', '抓监督'],
    ['a text that does not stand there', 'numbering-gap', '（四）'],
  ])('of %s silences nothing and is reported as unused', (_, rule, text) => {
    const report = allowing(rule, text);
    expect(reported(report.findings)).toEqual(['7 allow-unused', '13 numbering-gap']);
    expect(report.silenced).toEqual([]);
  });

  it('of a rule that is not there is an error', () => {
    const report = allowing('numbering-gaps', '（三）');
    expect(reported(report.findings)).toEqual(['7 allow-unknown', '13 numbering-gap']);
    expect(statusOf(report)).toBe(1);
  });
});

describe('the registry', () => {
  it('holds every rule that has a title and a reason, once, under its own name', () => {
    const names = REGISTRY.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect([...names].sort()).toEqual(Object.keys(RULES).sort());
  });
});

describe('severities of the site', () => {
  const notice = noticeFromText(GAP);

  it('make a rule lighter or graver, and leave out one that is off', () => {
    const of = (severity: 'warning' | 'off'): ReturnType<typeof checkNotices> =>
      checkNotices([notice], { severities: { 'numbering-gap': severity } });
    expect(of('warning').findings).toMatchObject([{ rule: 'numbering-gap', severity: 'warning' }]);
    expect(statusOf(of('warning'))).toBe(0);
    expect(of('off').findings).toEqual([]);
  });

  it('leave the allowances of a rule that is off alone, and tell those of the others', () => {
    const front = ['numbering-gap', 'text-pairs'].map(
      (rule) => `  - { rule: ${rule}, text: 抓学习, reason: 原件如此 }\n`,
    );
    const report = checkNotices([noticeFromText(`---\nallow:\n${front.join('')}---\n（一）抓学习。\n`)], {
      severities: { 'numbering-gap': 'off' },
    });
    expect(report.findings.map(({ says }) => says.en)).toEqual([
      'this exception does nothing: text-pairs finds nothing at “抓学习”',
    ]);
  });
});
