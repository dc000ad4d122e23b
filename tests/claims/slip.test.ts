import { Big } from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOf, isOneSlip, slipChanceOf, weigh } from '../../scripts/claims/slip.ts';

const differ = (stated: number, ...parts: readonly number[]) => ({
  stated: new Big(stated),
  made: new Big(parts.reduce((sum, part) => sum + part, 0)),
  parts: parts.map((part) => new Big(part)),
  tries: 1,
});

describe('one slip of a typing hand', () => {
  it('changes a digit, swaps two, leaves one out, doubles one or adds a zero', () => {
    for (const [one, other] of [
      ['2495', '2595'],
      ['601', '610'],
      ['107', '17'],
      ['35', '355'],
      ['20', '200'],
    ] as const)
      expect(isOneSlip(one, other), `${one} ${other}`).toBe(true);
    for (const [one, other] of [
      ['164', '159'],
      ['12', '12'],
      ['123', '321'],
      ['5', '123'],
    ] as const)
      expect(isOneSlip(one, other), `${one} ${other}`).toBe(false);
  });

  it('is one in both directions', () => {
    fc.assert(
      fc.property(fc.nat(99999), fc.nat(99999), (one, other) => {
        expect(isOneSlip(String(one), String(other))).toBe(isOneSlip(String(other), String(one)));
      }),
    );
  });
});

describe('the weight of a difference', () => {
  it('is that of an error in a closed list, however far off, unless half is missing', () => {
    expect(weigh('closed', differ(100, 40, 20, 10))).toBe('error');
    expect(weigh('closed', differ(382, 35, 80, 2443))).toBe('error');
    expect(weigh('closed', differ(100, 10, 20))).toBe('warning');
  });

  it('is that of an error in an open list only where a slip explains it that chance rarely would', () => {
    expect(weigh('open', differ(4068, 3180, 960))).toBe('error');
    expect(weigh('open', differ(1000, 50, 700, 20, 210))).toBe('warning');
    expect(weigh('open', differ(1000, 50, 400))).toBe('notJudged');
  });

  it('is a warning at most where no word joins the numbers', () => {
    expect(weigh('bare', differ(2495, 2488, 107))).toBe('warning');
    expect(weigh('bare', differ(24, 36, 12))).toBe('notJudged');
  });
});

describe('the chance that a slip explains what is no slip', () => {
  it('grows as the numbers become small and round', () => {
    const chances = [differ(2495, 2488, 107), differ(249, 248, 11), differ(24, 18, 7)].map(slipChanceOf);
    expect(chances).toEqual([...chances].sort((one, other) => one - other));
    expect(slipChanceOf(differ(24950, 24880, 1070))).toBe(slipChanceOf(differ(2495, 2488, 107)));
  });

  it('is small where large numbers are near each other', () => {
    expect(chanceOf(differ(11426, 432, 6718, 89, 4178))).toBeLessThan(0.01);
  });
});
