import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulePages } from '../../scripts/check/docs/rule-page.ts';

const FOLDER = new URL('../../docs/rules/', import.meta.url);

describe('the documentation of the rules', () => {
  it('holds what its source gives; where this fails, run npm run docs', () => {
    const pages = rulePages();
    expect(readdirSync(FOLDER).sort()).toEqual([...pages.keys()].sort());
    for (const [name, text] of pages) {
      expect(readFileSync(new URL(name, FOLDER), 'utf8').replaceAll('\r\n', '\n')).toBe(text);
    }
  });

  it('says everything in both languages', () => {
    expect(rulePages().get('figure-sum.md')).toMatch(
      /## 分项相加等于合计[\s\S]*## Parts add up to their total/,
    );
  });
});
