import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { checkNotices } from '../../../scripts/check/check.ts';
import { REGISTRY } from '../../../scripts/check/registry.ts';
import { junitReport } from '../../../scripts/check/report/junit.ts';
import type { Finding } from '../../../scripts/notice/finding.ts';
import { noticeFromText } from '../../notice-from-text.ts';

const report = checkNotices([
  noticeFromText(`---
allow:
  - { rule: text-placeholder, text: 【待补充】, reason: 模板"如此" }
---
49个问题，已整改完成47个，正在整改1个。范本镇人民政府政府。【待补充】
`),
]);

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The elements in order; throws where the text is not well-formed. */
function elementsOf(xml: string): Element[] {
  const elements: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements.push({ name, attributes: attributes as Record<string, string> });
  });
  parser.write(xml).close();
  return elements;
}

describe('the report as JUnit XML', () => {
  const elements = elementsOf(junitReport(report, 'zh'));
  const count = (name: string): number => elements.filter((element) => element.name === name).length;

  it('counts what it holds: a case a finding, and one for every rule that found nothing', () => {
    const [suites, suite] = elements;
    expect(suites?.attributes).toMatchObject({
      tests: String(count('testcase')),
      failures: '1',
      skipped: '1',
    });
    expect(suite?.attributes).toEqual({ ...suites?.attributes, name: suite?.attributes.name });
    expect(count('failure')).toBe(1);
    expect(count('skipped')).toBe(1);
    expect(count('testcase')).toBe(REGISTRY.length);
  });

  it('fails the case of an error, with its place; a warning only when strict', () => {
    const failed = elements[elements.findIndex(({ name }) => name === 'failure') - 1];
    expect(failed?.attributes).toMatchObject({
      classname: 'content/fanben-2025/index.md',
      name: 'figure-sum 9:1',
      line: '9',
    });
    const strict = elementsOf(junitReport(report, 'zh', { strict: true }));
    expect(strict.filter(({ name }) => name === 'failure').map(({ attributes }) => attributes.type)).toEqual([
      'error',
      'warning',
    ]);
  });

  it('skips what a reason lets stand', () => {
    expect(elements.find(({ name }) => name === 'skipped')?.attributes.message).toBe('模板"如此"');
  });

  it('stays well-formed, whatever a file or a message holds, and tells content that was not read', () => {
    const nasty = `<&>"'${String.fromCharCode(0, 1, 0xfffe, 0xd800)}]]>\n`;
    const at = { file: `a${nasty}.md`, line: 1, column: 1, endLine: 1, endColumn: 2 };
    const finding: Finding = { rule: 'content-file', severity: 'error', says: { zh: nasty, en: nasty }, at };
    const read = elementsOf(junitReport(checkNotices([], { findings: [finding] }), 'en'));
    expect(read.map(({ name }) => name)).toEqual(['testsuites', 'testsuite', 'testcase', 'failure']);
    expect(read[1]?.attributes.name).toBe('content');
  });
});
