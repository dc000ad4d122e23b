import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchNumerals } from '../../layouts/browser/lib/search/numerals.ts';

const { otherWay } = searchNumerals;

describe('a query with its numbers written the other way', () => {
  it.each([
    ['五年以上', '5年以上'],
    ['5年以上', '五年以上'],
    ['两次会议', '2次会议'],
    ['二〇二四年', '2024年'],
    ['2024年', '二〇二四年'],
    ['一百零五户', '105户'],
    ['十二项', '12项'],
    ['1010人', '一千零一十人'],
  ])('%s is %s', (query, other) => {
    expect(otherWay(query)).toBe(other);
  });

  it.each(['统一管理', '432.5万元', '三点五万元', '十百户', '整改'])('%s has none', (query) => {
    expect(otherWay(query)).toBeUndefined();
  });

  it('is read back as the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), (number) => {
        expect(otherWay(String(otherWay(`${number}户`)))).toBe(`${number}户`);
      }),
    );
  });
});
