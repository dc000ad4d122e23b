import { Big } from 'big.js';
import { expect, it } from 'vitest';
import { readEquation } from '../../../scripts/site/notice/equation.ts';

const VALUES = new Map(
  Object.entries({ all: '49', done: '48', open: '1', money: '186.42', part: '86.4', rest: '100.02' }).map(
    ([name, value]) => [name, new Big(value)],
  ),
);

it.each([
  ['all == done + open', '49 = 48 + 1', true],
  ['all == done', '49 = 48', false],
  ['money == part + rest', '186.42 = 86.40 + 100.02', true],
  ['done <= all', '48 ≤ 49', true],
  ['all >= all', '49 ≥ 49', true],
  ['all < done', '49 < 48', false],
  ['done == all - open', '48 = 49 − 1', true],
  ['all == done * open + 1', '49 = 48 × 1 + 1', true],
  ['rest / 2 <= part', '100.02 ÷ 2 ≤ 86.4', true],
])('reads %s as %s', (expression, shown, holds) => {
  expect(readEquation(expression, VALUES)).toEqual({ shown, holds });
});

it.each([
  'all == done + unknown',
  'all',
  'all == done == open',
  'all == (done)',
  'all == - done',
  'all == done / (all - all)',
  'size(all) == 49',
  '',
])('leaves %j to the checker', (expression) => {
  expect(readEquation(expression, VALUES)).toBeUndefined();
});
