import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkNotices } from '../../scripts/check/check.ts';
import { REGISTRY } from '../../scripts/check/registry.ts';
import { SourceLines } from '../../scripts/check/source-lines.ts';
import { noticeFromText, SITE_FROM_TEXT, siteFromText, siteTextIn } from '../notice-from-text.ts';
import { readRuleCases } from './rule-fixtures.ts';

const FIXTURES = 'tests/check/rules';

for (const file of readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).sort()) {
  if (!file.endsWith('.txt')) continue;
  const name = path.basename(file, '.txt');
  describe(name, () => {
    const rule = REGISTRY.find((candidate) => candidate.name === name);
    const cases = readRuleCases(readFileSync(path.join(FIXTURES, file), 'utf8').replaceAll('\r\n', '\n'));

    it('is a rule with six findings and six clean texts at least', () => {
      expect(rule).toBeDefined();
      expect(cases.filter(({ expected }) => expected.length > 0).length).toBeGreaterThanOrEqual(6);
      expect(cases.filter(({ expected }) => expected.length === 0).length).toBeGreaterThanOrEqual(6);
    });

    it.each(cases)('$title (line $line)', ({ text, expected }) => {
      if (rule === undefined) throw new Error(`no rule ${name}`);
      expect(findingsIn(text, rule)).toEqual(expected);
    });
  });
}

function findingsIn(text: string, rule: (typeof REGISTRY)[number]): string[] {
  const notice = noticeFromText(text);
  const report = checkNotices([notice], { rules: [rule], site: siteFromText(text) });
  // A report hides personal numbers; the fixtures name them.
  const lines = new SourceLines(new Map([...notice.source.texts, [SITE_FROM_TEXT, siteTextIn(text) ?? '']]));
  return report.findings.map(({ at, says }) => {
    const line = lines.at(at.file, at.line);
    return `${line.slice(at.column - 1, at.endLine === at.line ? at.endColumn - 1 : line.length)} ▸ ${says.zh}`;
  });
}
