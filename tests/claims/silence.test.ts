import { describe, expect, it } from 'vitest';
import { claimsUnder } from '../../scripts/claims/analysis.ts';
import { Reading } from '../../scripts/claims/reading.ts';
import { SILENCE } from '../../scripts/claims/silence.ts';
import type { RuleName } from '../../scripts/messages/check/rules.ts';
import { noticeFromText } from '../notice-from-text.ts';

const ROWS = (Object.keys(SILENCE) as RuleName[]).flatMap((rule) =>
  (SILENCE[rule] ?? []).map((row) => ({ rule, ...row })),
);

describe.each(ROWS)('$rule does not judge ($because) $silent', ({ rule, because, words, silent, judged }) => {
  const verdicts = (text: string) =>
    claimsUnder(rule, new Reading(noticeFromText(`${text}\n`))).map(({ verdict }) => verdict);

  it('for a word of its row', () => {
    expect(words.some((word) => silent.includes(word) && !judged.includes(word))).toBe(true);
    expect(verdicts(silent)).toContainEqual(expect.objectContaining({ is: 'notJudged', because }));
    expect(verdicts(silent).filter(({ is }) => is === 'fails')).toEqual([]);
  });

  it('and finds a fault without it', () => {
    expect(verdicts(judged).filter(({ is }) => is === 'fails')).not.toEqual([]);
  });
});
