import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CheckCommand, type CheckOutcome, check } from '../../scripts/commands/check.ts';
import { REPORT_FORMATS } from '../../scripts/commands/line/report-format.ts';
import { Refusal } from '../../scripts/notice/refusal.ts';

const SITE =
  'name: 示例\ndomain: www.example.com\nsiteIdCode: "0000000000"\ncolumn: { name: 甲, type: 乙, description: 丙, keywords: [丁] }\nfooter: { organiser: 甲, phone: 0000-0000000, icp: 乙, police: { text: 丙, href: /bei }, partyGovernment: /biaozhi, reportError: /cuo }\naccessibility: /wza\n';
const INDEX = (body: string): string =>
  `---\ntitle: 范本镇关于测试事项的通报\nkind: 通报\nissuer: 范本镇\npublished: 2025-12-08 09:00\n---\n\n${body}\n`;

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongbao-check-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(name: string, text: string): string {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

function run(paths: readonly string[], more: Partial<CheckCommand> = {}): CheckOutcome {
  const plain = { content: root, format: 'json', strict: false, language: 'zh', colour: false } as const;
  return check({ paths, ...plain, ...more });
}

const rulesIn = ({ text }: CheckOutcome): string[] =>
  JSON.parse(text).findings.map(
    ({ rule, severity }: { rule: string; severity: string }) => `${severity} ${rule}`,
  );

describe('tongbao check', () => {
  it('ends with 0 where nothing is wrong, 1 for errors, 2 for content that cannot be read', () => {
    write('site.yaml', SITE);
    write('a/index.md', INDEX('现予公布。'));
    expect(run([]).status).toBe(0);
    write('a/index.md', INDEX('共37人（甲18人、乙20人）。'));
    expect(run([]).status).toBe(1);
    write('a/index.md', INDEX('现予公布。').replace('title', 'titel'));
    expect(run([]).status).toBe(2);
  });

  it('explains the line that is named as a report names it', () => {
    write('site.yaml', SITE);
    const file = write('a/index.md', INDEX('共37人（甲18人、乙20人）。'));
    const { text, status } = run([], { explain: `${file}:8:3`, format: 'pretty' });
    expect(text).toContain('✗ 37人  不符  figure-sum');
    expect(status).toBe(0);
    for (const place of [file, `${file}:x`, `${file}:2000`, `${file}.txt:8`])
      expect(() => run([], { explain: place })).toThrow(Refusal);
  });

  it('checks the text of a notice in which keys are still to be filled in', () => {
    write('site.yaml', SITE);
    const unfilled = INDEX('共37人（甲18人、乙20人）。').replace(/(issuer|published): .*/g, '$1:');
    write('a/index.md', unfilled);
    const { status, text } = run([], { format: 'json' });
    expect(rulesIn({ status, text })).toEqual([
      'error content-schema',
      'error content-schema',
      'error figure-sum',
    ]);
    expect(status).toBe(2);
    expect(text).not.toContain('9999');
    write('a/index.md', `${unfilled.replace('kind', 'kinds')}`);
    expect(rulesIn(run([]))).not.toContain('error figure-sum');
  });

  it('refuses a folder without a notice: nothing checked is nothing passed', () => {
    write('site.yaml', SITE);
    expect(() => run([])).toThrow(Refusal);
  });

  it('fails for warnings only when strict', () => {
    write('a/index.md', INDEX('范本镇人民政府政府公布，特此通报。'));
    expect(run([]).status).toBe(0);
    expect(run([], { strict: true }).status).toBe(1);
  });

  it('reports characters of a draft that an import would clean away', () => {
    const draft = write(
      'draft.txt',
      '关于测试事项的通报\n\n⼯作专\u200b班已成\u00ad立，严格财务管\uf9e4制度。\u200b\n',
    );
    expect(rulesIn(run([draft])).filter((rule) => rule === 'error text-characters')).toHaveLength(5);
  });

  it('takes each content by the severities of its own site, and a draft by those of the rules', () => {
    write('one/site.yaml', `${SITE}rules: { text-repeated: off, figure-sum: warning }\n`);
    write('two/site.yaml', `${SITE}rules: { text-repeated: error }\n`);
    const body = '范本镇人民政府政府公布：共37人（甲18人、乙20人）。';
    write('one/a/index.md', INDEX(body));
    write('two/b/index.md', INDEX(body));
    const draft = write('draft.txt', `关于测试事项的通报\n\n${body}\n`);
    const of = (...names: string[]): string[] => rulesIn(run(names.map((name) => path.join(root, name))));
    expect(of('one')).toEqual(['warning figure-sum']);
    expect(of('two').sort()).toEqual(['error figure-sum', 'error text-repeated']);
    expect(of('one', 'two')).toHaveLength(3);
    expect(rulesIn(run([draft]))).toEqual(
      expect.arrayContaining(['error figure-sum', 'warning text-repeated']),
    );
  });

  it('writes every format it names, with the ledger where it is asked for', () => {
    write('a/index.md', INDEX('开展集中学习12次。'));
    for (const format of REPORT_FORMATS) {
      const { text, status } = run([], { format });
      expect(status).toBe(0);
      if (format !== 'github') expect(text).toMatch(/\n$/);
    }
    expect(run([], { format: 'pretty', stats: true }).text).toMatch(
      /1 个数：0 个相符，0 个不符，1 个未判[\s\S]*检查了 1 份通报/,
    );
    expect(JSON.parse(run([], { stats: true }).text).notices[0].ledger.figures).toBe(1);
    expect(JSON.parse(run([]).text).notices[0].ledger).toBeUndefined();
  });
});
