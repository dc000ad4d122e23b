import { describe, expect, it } from 'vitest';
import { checkNotices, joinReports } from '../../../scripts/check/check.ts';
import { REGISTRY } from '../../../scripts/check/registry.ts';
import { sarifReport } from '../../../scripts/check/report/sarif.ts';
import type { Finding } from '../../../scripts/notice/finding.ts';
import { noticeFromText, siteFromText } from '../../notice-from-text.ts';
import { sarifLog } from './sarif-schema.ts';

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

/** They compare with an earlier text. */
const OF_EARLIER_TEXT = ['approved-text', 'published-text'];

/** A report with the findings of every rule that reads one text. */
const everything = joinReports([
  report,
  ...REGISTRY.filter(({ name }) => !OF_EARLIER_TEXT.includes(name)).map(({ example }) => {
    const text = `${example.wrong}\n`;
    return checkNotices([noticeFromText(text)], {
      site: siteFromText(text),
      slugs: new Set(['fanben-2025']),
    });
  }),
]);

const faultsOf = (value: unknown): string[] =>
  sarifLog.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('the structure of SARIF 2.1.0', () => {
  it.each(['zh', 'en'] as const)('holds for a report of every rule, in %s', (language) => {
    const value: Log = JSON.parse(sarifReport(everything, language));
    const reported = new Set(value.runs[0].results.map(({ ruleId }) => ruleId));
    expect(REGISTRY.filter(({ name }) => !reported.has(name)).map(({ name }) => name)).toEqual(
      OF_EARLIER_TEXT,
    );
    expect(faultsOf(value)).toEqual([]);
  });

  it('holds for a report without a notice', () => {
    expect(faultsOf(JSON.parse(sarifReport(checkNotices([]), 'zh')))).toEqual([]);
  });

  it.each([
    ['a property that no SARIF has', (value: Log) => ({ ...value, run: [] })],
    ['another version', (value: Log) => ({ ...value, version: '2.0.0' })],
    ['a level of its own', (value: Log) => withResult(value, { level: 'info' })],
    ['an index that points at another rule', (value: Log) => withResult(value, { ruleIndex: 1 })],
    ['an index after the last rule', (value: Log) => withResult(value, { ruleIndex: 999 })],
    ['a message without words', (value: Log) => withResult(value, { message: {} })],
    ['lines from 0', (value: Log) => withResult(value, { locations: [placed('a.md', 0, 1, 1)] })],
    [
      'an end before the beginning',
      (value: Log) => withResult(value, { locations: [placed('a.md', 1, 5, 4)] }),
    ],
    ['a blank in an address', (value: Log) => withResult(value, { locations: [placed('a b.md', 1, 1, 1)] })],
    ['a drive as a scheme', (value: Log) => withResult(value, { locations: [placed('D:/a.md', 1, 1, 1)] })],
  ])('is lost by %s', (_, spoil) => {
    expect(faultsOf(spoil(log()))).not.toEqual([]);
  });
});

function withResult(value: Log, changed: object): object {
  const [first, ...others] = value.runs[0].results;
  return { ...value, runs: [{ ...value.runs[0], results: [{ ...first, ...changed }, ...others] }] };
}

function placed(uri: string, startLine: number, startColumn: number, endColumn: number): object {
  return { physicalLocation: { artifactLocation: { uri }, region: { startLine, startColumn, endColumn } } };
}

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
