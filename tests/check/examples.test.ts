import { describe, expect, it } from 'vitest';
import { approvalOf } from '../../scripts/check/approval/approved-words.ts';
import { checkNotices } from '../../scripts/check/check.ts';
import { REGISTRY } from '../../scripts/check/registry.ts';
import type { Rule } from '../../scripts/check/rule.ts';
import { Reading } from '../../scripts/claims/reading.ts';
import type { Notice } from '../../scripts/notice/model.ts';
import { wordsOf } from '../../scripts/notice/passages.ts';
import { withoutBlanks } from '../../scripts/notice/versions/published.ts';
import { noticeFromText, siteFromText } from '../notice-from-text.ts';

describe.each(REGISTRY.map(({ name, example }) => [name, example] as const))(
  'the examples of %s',
  (name, example) => {
    const approved = {
      file: 'approved.json',
      ...approvalOf(new Reading(noticeFromText(`${example.right}\n`))),
    };
    const findings = (text: string): string[] => {
      const read = noticeFromText(`${text}\n`);
      const notice: Notice =
        name === 'approved-text' ? { ...read, source: { ...read.source, approved } } : read;
      const words = withoutBlanks(wordsOf(noticeFromText(`${example.right}\n`)));
      const published = new Map(name === 'published-text' ? [[notice.slug, { words, page: words }]] : []);
      return checkNotices([notice], { site: siteFromText(text), published }).findings.map(({ rule }) => rule);
    };

    it('show what it finds', () => expect(findings(example.wrong)).toContain(name));

    it('show what is right: nothing is found by any rule that stops a publication', () => {
      const right = checkNotices([noticeFromText(`${example.right}\n`)], {
        site: siteFromText(example.right),
      });
      expect(findings(example.right)).not.toContain(name);
      expect(right.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    });
  },
);

const SHAPES = REGISTRY.flatMap((rule) => (rule.shapes ?? []).map((shape) => ({ rule, ...shape })));

describe('the kinds of sentences on the page of a rule', () => {
  const findings = (text: string, rule: Rule): number =>
    checkNotices([noticeFromText(`${text}\n`)], { rules: [rule] }).findings.length;

  it.each(SHAPES.flatMap(({ rule, wrong }) => wrong.map((text) => [rule.name, text, rule] as const)))(
    'show what %s finds: %s',
    (_, text, rule) => expect(findings(text, rule)).toBeGreaterThan(0),
  );

  it.each(SHAPES.flatMap(({ rule, right }) => right.map((text) => [rule.name, text, rule] as const)))(
    'show what %s leaves: %s',
    (_, text, rule) => expect(findings(text, rule)).toBe(0),
  );
});
