import { expect, it } from 'vitest';
import { memoizePerReading } from '../../scripts/claims/memoize.ts';
import { Reading } from '../../scripts/claims/reading.ts';
import { noticeFromText } from '../notice-from-text.ts';

it('what rules share is made once for a notice, and anew for the next', () => {
  const [one, other] = ['反馈问题9个。', '反馈问题8个。'].map((text) => new Reading(noticeFromText(text)));
  if (one === undefined || other === undefined) throw new Error('no notice');
  let made = 0;
  const lengthOf = memoizePerReading(({ stretches }) => {
    made += 1;
    return stretches.length;
  });
  for (const reading of [one, one, other, other]) expect(lengthOf(reading)).toBe(1);
  expect(made).toBe(2);
  expect(lengthOf(one)).toBe(1);
});
