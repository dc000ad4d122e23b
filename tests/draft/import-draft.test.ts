import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../scripts/content/read-content.ts';
import { type ImportOptions, importDraft } from '../../scripts/draft/import-draft.ts';
import { writeReport } from '../../scripts/draft/report.ts';
import { countItems } from '../../scripts/notice/passages.ts';
import { Refusal } from '../../scripts/notice/refusal.ts';
import { PAGE } from './sample.ts';

let root: string;
let content: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongbao-import-'));
  content = path.join(root, 'content');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function importPage(lines: readonly string[] = PAGE, options: ImportOptions = {}, name = '草稿.txt') {
  const file = path.join(root, name);
  writeFileSync(file, lines.join('\r\n'));
  return importDraft(file, content, options);
}

function says(attempt: () => unknown): string {
  try {
    attempt();
  } catch (error) {
    if (error instanceof Refusal) return error.says.zh;
    throw error;
  }
  return '';
}

const index = (slug: string): string => readFileSync(path.join(content, slug, 'index.md'), 'utf8');

describe('an import', () => {
  it('writes a notice that reads without a finding', () => {
    const { slug } = importPage();
    const { notices, findings } = readContent(content);
    expect(findings).toEqual([]);
    expect(notices.map((notice) => [notice.slug, notice.sections.length, countItems(notice)])).toEqual([
      [slug, 2, 5],
    ]);
    expect(notices[0]?.sections.map((section) => section.declared?.items)).toEqual([2, 3]);
  });

  it('marks what a person has to look over or fill in', () => {
    const { slug, report } = importPage(['整改工作', '一、情况', '（一）学习。']);
    expect(readFileSync(path.join(content, slug, '01-section.md'), 'utf8')).toContain('items: 1 # 请核对\n');
    expect(index(slug)).toBe(
      '---\ntitle: 整改工作 # 请核对\nkind: 整改通报 # 请核对\nissuer: # 请填写\npublished: # 请填写\n---\n',
    );
    expect(report.missing).toEqual(['issuer', 'published']);
    expect(readContent(content).findings).not.toEqual([]);
  });

  it('marks a day of publication that only the signature states', () => {
    const { slug } = importPage(['整改通报', '一、情况', '（一）学习。', '范本镇人民政府', '2025年1月2日']);
    expect(index(slug)).toContain('published: 2025-01-02 # 请核对，补上发布的时刻，如 09:00\n');
    expect(index(slug)).toContain('written: 2025-01-02\n');
  });

  it('asks for the minute of publication where the draft states the day only', () => {
    const day = importPage(['整改通报', '2025-12-08', '一、情况', '（一）学习。']);
    expect(index(day.slug)).toContain('published: 2025-12-08 # 补上发布的时刻，如 09:00\n');
    const minute = importPage(['整改通报', '发布时间：2025-12-09 09:30', '一、情况', '（一）学习。']);
    expect(index(minute.slug)).toContain('published: 2025-12-09 09:30\n');
  });

  it('keeps a notice whole in one file where its sections carry other marks than a section file can say', () => {
    const { slug } = importPage([
      '整改情况通报',
      '2025-12-08',
      '（一）学习',
      '1.开展12次。',
      '（二）制度',
      '1.修订3项。',
    ]);
    expect(readdirSync(path.join(content, slug))).toEqual(['.import.json', 'index.md']);
    expect(index(slug)).toContain('\n（一）学习\n\n1.开展12次。\n\n（二）制度\n');
  });

  it('leaves nothing beside the notice', () => {
    importPage();
    importPage(PAGE, { force: true });
    expect(readdirSync(content)).toEqual(['notice-2025-12-08']);
  });
});

describe('the name of the folder', () => {
  it.each([
    ['草稿.txt', 'notice-2025-12-08'],
    ['Fanben Xuncha_2025.txt', 'fanben-xuncha-2025'],
    ['draft.txt', 'notice-2025-12-08'],
  ])('for %s is %s', (name, slug) => {
    expect(importPage(PAGE, {}, name).slug).toBe(slug);
  });

  it.each(['../x', 'A', 'a--b', 'search', ''])('may not be “%s”', (slug) => {
    expect(says(() => importPage(PAGE, { slug }))).toBe(`“${slug}”不能作通报的地址`);
    expect(existsSync(content)).toBe(false);
  });
});

describe('a notice that is there', () => {
  it('is not touched without force', () => {
    const { folder, slug } = importPage();
    const before = index(slug);
    expect(says(() => importPage(PAGE.slice(2)))).toBe(`${folder} 已存在，未作改动`);
    expect(index(slug)).toBe(before);
  });

  it('is replaced with force, but for what a hand wrote and for its attachments', () => {
    const { slug } = importPage();
    const folder = path.join(content, slug);
    const byHand = index(slug)
      .replace('kind: 巡察整改通报 # 请核对', 'kind: 通报 # 经核对\ntopic: 监督检查')
      .replace('figures:\n', 'figures:\n  rate: { value: 98, unit: "%", text: 满意率98% }\n');
    writeFileSync(path.join(folder, 'index.md'), byHand);
    const section = path.join(folder, '02-section.md');
    writeFileSync(section, readFileSync(section, 'utf8').replace('section: 2', 'section: 2\nstatus: 已完成'));
    mkdirSync(path.join(folder, 'files'));
    writeFileSync(path.join(folder, 'files', 'a.xlsx'), 'x');
    writeFileSync(path.join(folder, '03-old.md'), '旧文');

    const { report } = importPage(
      PAGE.map((line) => line.replace('完成10个', '完成９个')),
      { force: true },
    );
    expect(report.kept).toEqual(['kind', 'topic', 'figures']);
    expect(index(slug)).toContain('kind: 通报 # 经核对\ntopic: 监督检查\n');
    expect(index(slug)).toContain('rate: { value: 98, unit: "%", text: 满意率98% }');
    expect(index(slug)).toContain('completed: { value: 9, unit: 个, text: 已整改完成９个 }');
    expect(readFileSync(section, 'utf8')).toContain('status: 已完成');
    expect(readdirSync(folder)).toEqual([
      '.import.json',
      '.replaced',
      '01-section.md',
      '02-section.md',
      'closing.md',
      'files',
      'index.md',
    ]);
  });

  it('takes everything that the last import wrote from the new draft', () => {
    const draft = (town: string, day: string, phone: string): string[] => [
      `${town}关于专项检查整改情况的公示`,
      '根据安排，现予公示。反馈问题3个，已整改完成2个，正在整改1个。',
      '一、情况',
      '（一）学习。开展12次。',
      `联系电话：${phone}。`,
      `${town}人民政府`,
      day,
    ];
    importPage(draft('范本镇', '2025年12月8日', '0570-1111111'), { slug: 'a' });
    const byHand = index('a')
      .replace('kind: 整改公示 # 请核对', 'kind: 公示')
      .replace('issuer: 范本镇人民政府 # 请核对', 'issuer: 范本镇');
    expect(byHand).not.toBe(index('a'));
    writeFileSync(path.join(content, 'a', 'index.md'), byHand);
    const section = path.join(content, 'a', '01-section.md');
    writeFileSync(section, readFileSync(section, 'utf8').replace('12次', '13次'));
    const second = draft('样例镇', '2025年12月9日', '0570-2222222').filter(
      (line) => !line.startsWith('根据'),
    );
    const { report } = importPage(second, { slug: 'a', force: true });
    expect(report.kept).toEqual(['kind', 'issuer']);
    expect(report.replaced).toEqual(['title', 'published', 'written', 'contact', 'figures', 'checks']);
    expect(index('a')).toBe(
      '---\ntitle: 样例镇关于专项检查整改情况的公示\nkind: 公示\nissuer: 范本镇\npublished: 2025-12-09 # 请核对，补上发布的时刻，如 09:00\nwritten: 2025-12-09\ncontact:\n  phone: 0570-2222222 # 请核对\n---\n',
    );
    expect(report.setAside).toEqual(['.replaced/01-section.md']);
    expect(readFileSync(path.join(content, 'a', '.replaced', '01-section.md'), 'utf8')).toContain('13次');
    const lines = writeReport(report, 'zh');
    expect(lines).toContain('保留了原有文件头中手写的：kind、issuer');
    expect(lines).toContain(
      '按新稿改写了上次导入写下的：title、published、written、contact、figures、checks',
    );
  });

  it('keeps a date that a person filled in', () => {
    const { slug } = importPage(['整改情况通报', '一、情况', '（一）学习。'], { slug: 'a' });
    writeFileSync(
      path.join(content, slug, 'index.md'),
      index(slug).replace('published:', 'published: 2025-12-08'),
    );
    const { report } = importPage(['整改情况通报', '一、情况', '（一）学习。'], { slug: 'a', force: true });
    expect(index(slug)).toContain('published: 2025-12-08');
    expect(report.missing).not.toContain('published');
  });

  it('whose front matter cannot be read is not replaced', () => {
    const { slug } = importPage();
    writeFileSync(path.join(content, slug, 'index.md'), '---\ntitle: "通报\n---\n');
    expect(says(() => importPage(PAGE, { force: true }))).toContain('原有文件无法读取');
    expect(index(slug)).toBe('---\ntitle: "通报\n---\n');
  });

  it('is never followed through a symbolic link', () => {
    mkdirSync(content, { recursive: true });
    symlinkSync(root, path.join(content, 'a'));
    expect(says(() => importPage(PAGE, { slug: 'a', force: true }))).toBe(
      `${path.join(content, 'a').replaceAll('\\', '/')} 不是文件夹`,
    );
  });
});

describe('the report', () => {
  it('tells people what was understood, dropped, changed', () => {
    const { report } = importPage();
    const lines = writeReport(report, 'zh');
    expect(lines).toContain('共 2 节、5 条');
    expect(lines).toContain('  12 = 10 + 1 + 1，相符');
    expect(lines).toContain(`  第 5 行　页面信息，记入 发布日期、来源：${PAGE[4]}`);
    expect(lines).toContain('清理的字符（11 处）');
    expect(writeReport(report, 'en')).toContain('2 sections, 5 items');
  });

  it('is plain data', () => {
    const { report } = importPage();
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    expect(report.sections).toEqual([
      { label: '一、', title: '关于“学习不深入”问题的整改', items: 2 },
      { label: '二、', title: '关于“服务不便民”问题的整改', items: 3 },
    ]);
  });
});

it('a file that is not there is refused by its name', () => {
  expect(says(() => importDraft(path.join(root, 'none.txt'), content))).toContain('none.txt');
});
