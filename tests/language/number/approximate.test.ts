import { Big } from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missOf, numberOf } from '../../../scripts/language/number/approximate.ts';

describe('an exact decimal as a number of the machine', () => {
  it('is the number that its digits name', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: -6, max: 6 }), (digits, power) => {
        const value = new Big(`${digits}e${power}`);
        expect(Math.abs(numberOf(value) - value.toNumber())).toBeLessThanOrEqual(
          Math.abs(value.toNumber()) * 1e-12,
        );
      }),
    );
    expect(numberOf(new Big('123456789012345678901234567890'))).toBeCloseTo(1.2345678901234568e29, -17);
    expect(numberOf(new Big(0))).toBe(0);
  });

  it('misses all of nothing', () => {
    expect(missOf(new Big(45), new Big(50))).toBe(0.1);
    expect(missOf(new Big(45), new Big(0))).toBe(1);
  });
});
