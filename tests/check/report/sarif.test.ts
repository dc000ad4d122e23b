import { describe, expect, it } from 'vitest';
import { checkNotices } from '../../../scripts/check/check.ts';
import { REGISTRY } from '../../../scripts/check/registry.ts';
import { sarifReport } from '../../../scripts/check/report/sarif.ts';
import type { Finding } from '../../../scripts/notice/finding.ts';
import { noticeFromText } from '../../notice-from-text.ts';

const UNREAD: Finding = {
  rule: 'content-schema',
  severity: 'warning',
  says: { zh: '缺少标题', en: 'no title' },
  at: { file: 'D:/文件 夹/a.md', line: 1, column: 1, endLine: 1, endColumn: 1 },
};
const report = checkNotices(
  [
    noticeFromText(`---
allow:
  - { rule: text-placeholder, text: 【待补充】, reason: 模板如此 }
---
49个问题，已整改完成47个，正在整改1个。【待补充】
`),
  ],
  { findings: [UNREAD] },
);

interface Words {
  readonly text: string;
  readonly markdown?: string;
}
interface Place {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>;
  };
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: Words;
  readonly locations: readonly Place[];
  readonly relatedLocations?: readonly Place[];
  readonly suppressions?: readonly object[];
}
interface Run {
  readonly tool: {
    readonly driver: {
      readonly name: string;
      readonly rules: readonly {
        readonly id: string;
        readonly shortDescription: Words;
        readonly help: Words;
        readonly defaultConfiguration: { readonly level: string };
      }[];
    };
  };
  readonly columnKind: string;
  readonly results: readonly Result[];
}
interface Log {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly [Run];
}

const log = (language: 'zh' | 'en' = 'zh'): Log => JSON.parse(sarifReport(report, language));
const [run] = log().runs;

// What the schema of SARIF 2.1.0 asks of the parts that are written here.
describe('the report as SARIF 2.1.0', () => {
  it('is a log with one run of a named tool', () => {
    expect(log().version).toBe('2.1.0');
    expect(log().$schema).toMatch(/^https:\/\/.*sarif-schema-2\.1\.0\.json$/);
    expect(run.tool.driver.name).toBe('tongbao');
    expect(run.columnKind).toBe('utf16CodeUnits');
  });

  it('describes every rule once, with help that names its page', () => {
    const { rules } = run.tool.driver;
    const ids = rules.map(({ id }) => id);
    expect(ids).toEqual([...REGISTRY.map(({ name }) => name), 'content-schema']);
    expect(new Set(ids).size).toBe(ids.length);
    for (const rule of rules.slice(0, -1)) {
      expect(['error', 'warning', 'note']).toContain(rule.defaultConfiguration.level);
      expect(rule.shortDescription.text).not.toBe('');
      expect(rule.help.text).not.toBe('');
      expect(rule.help.markdown).toContain(`(docs/rules/${rule.id}.md)`);
    }
  });

  it('gives each result its rule, a message, a level and a region within the text', () => {
    const { results } = run;
    expect(results.map(({ ruleId }) => ruleId)).toEqual(['content-schema', 'figure-sum', 'text-placeholder']);
    for (const { ruleId, ruleIndex, level, message, locations, relatedLocations = [] } of results) {
      expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(['error', 'warning', 'note']).toContain(level);
      expect(message.text).toMatch(/./);
      for (const { physicalLocation } of [...locations, ...relatedLocations]) {
        const { startLine, startColumn, endLine, endColumn } = physicalLocation.region;
        for (const number of [startLine, startColumn, endLine, endColumn]) {
          expect(Number.isInteger(number) && number >= 1).toBe(true);
        }
        expect(endLine > startLine || endColumn >= startColumn).toBe(true);
        expect(() => new URL(physicalLocation.artifactLocation.uri, 'file:///')).not.toThrow();
      }
    }
    expect(results[1]?.relatedLocations?.length).toBe(2);
  });

  it('writes places as references: relative as they are, a drive as a file address', () => {
    const uris = run.results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri);
    expect(uris).toEqual([
      'file:///D:/%E6%96%87%E4%BB%B6%20%E5%A4%B9/a.md',
      'content/fanben-2025/index.md',
      'content/fanben-2025/index.md',
    ]);
  });

  it('keeps a silenced finding, suppressed with the reason', () => {
    const { results } = run;
    expect(results.filter(({ suppressions }) => suppressions !== undefined)).toMatchObject([
      {
        ruleId: 'text-placeholder',
        suppressions: [{ kind: 'inSource', status: 'accepted', justification: '模板如此' }],
      },
    ]);
  });

  it('speaks the language asked for', () => {
    expect(log('en').runs[0].results[0]?.message.text).toBe('no title');
  });
});
