import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  GREATEST_HAN_INTEGER,
  readHanDigits,
  readHanInteger,
  writeHanInteger,
} from '../../../scripts/language/number/numeral.ts';

const whole = fc.oneof(
  fc.bigInt({ min: 0n, max: GREATEST_HAN_INTEGER }),
  fc.bigInt({ min: 0n, max: 100_000n }),
  // Few figures and many zeros: the place of 零 is what goes wrong.
  fc
    .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 15 })), {
      minLength: 1,
      maxLength: 4,
    })
    .map((figures) =>
      figures.reduce((sum, [figure, place]) => sum + BigInt(figure) * 10n ** BigInt(place), 0n),
    )
    .filter((value) => value <= GREATEST_HAN_INTEGER),
);

describe('a written numeral', () => {
  it('reads back as the number it was written for', () => {
    fc.assert(
      fc.property(whole, (value) => {
        expect(readHanInteger(writeHanInteger(value))).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    [0, '零'],
    [10, '十'],
    [13, '十三'],
    [110, '一百一十'],
    [1_005, '一千零五'],
    [10_500, '一万零五百'],
    [100_000, '十万'],
    [1_000_100, '一百万零一百'],
    [100_010_000, '一亿零一万'],
    [GREATEST_HAN_INTEGER, '九千九百九十九万九千九百九十九亿九千九百九十九万九千九百九十九'],
  ])('of %s is %s', (value, written) => {
    expect(writeHanInteger(value)).toBe(written);
  });

  it('does not exist for negative numbers and for those past the greatest', () => {
    expect(() => writeHanInteger(-1)).toThrow(RangeError);
    expect(() => writeHanInteger(GREATEST_HAN_INTEGER + 1n)).toThrow(RangeError);
    expect(() => writeHanInteger(1.5)).toThrow(RangeError);
  });
});

describe('a numeral is read', () => {
  it.each([
    ['两千', 2000n],
    ['廿三', 23n],
    ['卅', 30n],
    ['一十二', 12n],
    ['一百〇五', 105n],
    ['九千九百九十九万亿', 9_999_000_000_000_000n],
    ['百万', 1_000_000n],
    ['千万', 10_000_000n],
    ['百亿', 10_000_000_000n],
    ['三百十二', 312n],
    ['一千零十二', 1012n],
    ['十三万零五百', 130_500n],
    ['一百九十万零三千九百七十一', 1_903_971n],
    ['三十亿零二千万', 3_020_000_000n],
  ])('as offices write it: %s', (text, value) => {
    expect(readHanInteger(text)).toBe(value);
  });

  it.each([
    '',
    '百',
    '千百',
    '百五十万',
    '十十',
    '一百五',
    '二三',
    '二〇二五',
    '三万五',
    '一亿五千',
    '三万零五千零',
    '二二十',
    '一百零十',
    '五万万',
    '十亿亿',
    '三点五',
    '第三',
    '壹',
    '3',
  ])('never from what is none: “%s”', (text) => {
    expect(readHanInteger(text)).toBeUndefined();
  });

  it('digit by digit where a year is meant, and only there', () => {
    expect(['二〇二五', '一九九八', '二零零零', '二十', '二', '2025'].map(readHanDigits)).toEqual([
      2025, 1998, 2000, 0, 0, 0,
    ]);
  });

  it('in no more than one way: whatever is read is written again in the same words, but for the known variants', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'零一二三四五六七八九十百千万亿'),
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(letters, (text) => {
        const value = readHanInteger(text);
        if (value === undefined) return;
        const written = writeHanInteger(value);
        if (text === written || text === `一${written}`) return;
        const usual = text
          .replace(/^([百千](?:万亿|[万亿]))$/, '一$1')
          .replace(/([百零])十/g, '$1一十')
          .replace(/([万亿])零(?=[一二三四五六七八九]千)/g, '$1');
        expect([written, `一${written}`]).toContain(usual);
      }),
      { numRuns: 3000 },
    );
  });
});
