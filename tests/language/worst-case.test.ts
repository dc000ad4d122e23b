/** Long rows of what numbers and sentences begin with: each is read in one pass. */

import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../scripts/language/number/numbers.ts';
import { sentencesIn } from '../../scripts/language/sentence.ts';

/** Far more than one pass takes on a busy machine, far less than a pass for every offset. */
const MOST_MILLISECONDS = 2000;
const LENGTH = 20_000;

describe('a text of 20,000 characters', () => {
  it.each(['壹', '伍拾万', '数十', '1亿', '1 234 '])(
    'of %s alone has its numbers read in one pass',
    (part) => {
      const text = part.repeat(LENGTH / part.length);
      const start = performance.now();
      numbersIn(text);
      expect(performance.now() - start).toBeLessThan(MOST_MILLISECONDS);
    },
  );

  it.each(['（', '。”', '甲  '])('of %j alone is divided in one pass', (part) => {
    const text = part.repeat(LENGTH / part.length);
    const start = performance.now();
    sentencesIn(text);
    expect(performance.now() - start).toBeLessThan(MOST_MILLISECONDS);
  });
});
