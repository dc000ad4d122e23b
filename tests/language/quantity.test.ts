import { Big } from 'big.js';
import { describe, expect, it } from 'vitest';
import { admits } from '../../scripts/language/number/amount.ts';
import { exactValue, quantitiesIn } from './quantities-in.ts';

/** Each quantity of `text` as `words → value or bounds, unit of comparison`. */
function read(text: string): string[] {
  return quantitiesIn(text).map(({ words, amount, unit }) => {
    if (amount.kind === 'exact') return `${words} → ${amount.value.toFixed()} ${unit.base}`.trim();
    const low = amount.low === undefined ? '(' : `${amount.lowOpen ? '(' : '['}${amount.low.toFixed()}`;
    const high = amount.high === undefined ? ')' : `${amount.high.toFixed()}${amount.highOpen ? ')' : ']'}`;
    return `${words} → ${low}, ${high} ${unit.base}`.trim();
  });
}

describe('the quantities of a text', () => {
  it('have an exact value in the base unit, and their place in the text as written', () => {
    const text = '追缴资金４３２.5万元，处理12名干部，道路3.5公里，办结率98.5%';
    expect(read(text)).toEqual([
      '４３２.5万元 → 4325000 元',
      '12名 → 12 人',
      '3.5公里 → 3500 米',
      '98.5% → 98.5 %',
    ]);
    for (const { from, to, words } of quantitiesIn(text)) expect(text.slice(from, to)).toBe(words);
  });

  it('are no dates, ordinals, document numbers or codes', () => {
    expect(read('2025年3月5日，第三批，范镇发〔2025〕21号，电话0000-0000000')).toEqual([]);
  });

  it('say which are rates, and which have a value at all', () => {
    const [rate, range] = quantitiesIn('整改率98.5%，检测3—5次');
    if (rate === undefined || range === undefined) throw new Error('two quantities are stated');
    expect(exactValue(rate)?.toNumber()).toBe(98.5);
    expect(exactValue(range)).toBeUndefined();
    expect([2, 3, 5, 6].map((value) => admits(range.amount, new Big(value)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
