import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateMention } from '../../scripts/language/mention.ts';
import { writeHanInteger } from '../../scripts/language/number/numeral.ts';
import { type Mention, scanMentions } from '../../scripts/language/scan.ts';

/** What a mention says, in a line: the words, and the value with its unit or the date. */
function mentions(text: string): string[] {
  return scanMentions(text).map(
    (mention) => `${text.slice(mention.from, mention.to)} → ${meaningOf(mention)}`,
  );
}

function meaningOf(mention: Mention): string {
  if (mention.kind === 'name') return 'name';
  if (mention.kind === 'date') return dateOf(mention);
  if (mention.kind === 'date-range') return `${dateOf(mention.start)} to ${dateOf(mention.end)}`;
  const upper = mention.upper === undefined ? '' : ` to ${mention.upper.toFixed()}`;
  return `${mention.exact ? '' : 'about '}${mention.value.toFixed()}${upper} ${mention.unit}`.trim();
}

function dateOf({ year, month, day }: DateMention): string {
  return [year, month, day].map((part) => part ?? '?').join('-');
}

describe('quantities', () => {
  it.each([
    ['问题49个', ['49个 → 49 个']],
    ['资金432.5万元', ['432.5万元 → 4325000 元']],
    ['投资1.25亿元', ['1.25亿元 → 125000000 元']],
    ['拨付1,286,390.00元', ['1,286,390.00元 → 1286390 元']],
    ['台账６４份', ['６４份 → 64 份']],
    ['道路3.5公里', ['3.5公里 → 3500 米']],
    ['清运80吨', ['80吨 → 80000 千克']],
    ['处理人员12名', ['12名 → 12 人']],
    ['完成率98.5%', ['98.5% → 98.5 %']],
    ['差错率1.5‰', ['1.5‰ → 0.15 %']],
    ['满意率百分之九十一点五', ['百分之九十一点五 → 91.5 %']],
    ['占三成', ['三成 → 30 %']],
    ['农户一千二百零五户', ['一千二百零五户 → 1205 户']],
    ['代表二十三名', ['二十三名 → 23 人']],
    ['来访128批306人次', ['128批 → 128 批', '306人次 → 306 人次']],
  ])('%s', (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });

  it.each([
    ['耕地约2.1万亩', ['2.1万亩 → about 21000 亩']],
    ['党员300余人', ['300余人 → about 300 人']],
    ['演练20场以上', ['20场 → about 20 场']],
    ['附近5户已搬迁', ['5户 → 5 户']],
    ['已签约339户', ['339户 → 339 户']],
    ['检测3—5次', ['3—5次 → about 3 to 5 次']],
  ])('%s is exact or is not', (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});

describe('dates', () => {
  it.each([
    ['2025年3月5日', ['2025年3月5日 → 2025-3-5']],
    ['二〇二五年十一月三十日', ['二〇二五年十一月三十日 → 2025-11-30']],
    ['2025-03-05', ['2025-03-05 → 2025-3-5']],
    ['2025.03.05', ['2025.03.05 → 2025-3-5']],
    ['2025年度', ['2025年度 → 2025-?-?']],
    ['3月5日', ['3月5日 → ?-3-5']],
    ['2025年5月7日至6月24日', ['2025年5月7日至6月24日 → 2025-5-7 to 2025-6-24']],
    ['2025年9月13日至28日', ['2025年9月13日至28日 → 2025-9-13 to 2025-9-28']],
    ['2025年1—9月份', ['2025年1—9月份 → 2025-1-? to 2025-9-?']],
    ['2025年5月3—12日', ['2025年5月3—12日 → 2025-5-3 to 2025-5-12']],
    ['5月3至12日', ['5月3至12日 → ?-5-3 to ?-5-12']],
    ['2025.11.20—2025.12.1', ['2025.11.20—2025.12.1 → 2025-11-20 to 2025-12-1']],
    ['9月4—8日', ['9月4—8日 → ?-9-4 to ?-9-8']],
    ['2021—2025年', ['2021—2025年 → 2021-?-? to 2025-?-?']],
    ['2022年至2024年', ['2022年至2024年 → 2022-?-? to 2024-?-?']],
  ])('%s', (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});

describe('numbers that name something', () => {
  it.each([
    '电话0000-0000000',
    '范镇发〔2025〕21号',
    'DN200管',
    '“1+3+N”',
    '范本路12号',
    '第二批',
    'K12',
    '9:30',
  ])('%s counts nothing', (text) => {
    expect(scanMentions(text).filter(({ kind }) => kind === 'quantity')).toEqual([]);
  });

  it.each(['统一安排', '十分重视', '千方百计', '四方共议', '百家争鸣'])('%s holds no number', (text) => {
    expect(scanMentions(text).filter(({ kind }) => kind !== 'name')).toEqual([]);
  });
});

describe('whatever is written', () => {
  const unit = fc.constantFrom('个', '件', '户', '亩', '份');
  const scale = fc.constantFrom({ word: '', zeros: 0 }, { word: '万', zeros: 4 }, { word: '亿', zeros: 8 });

  it('reads back as the decimal it was written for', () => {
    fc.assert(
      fc.property(
        fc.nat(99_999_999),
        fc.integer({ min: 0, max: 4 }),
        scale,
        unit,
        (digits, places, { word, zeros }, measure) => {
          const value = (digits / 10 ** places).toFixed(places);
          const [found, ...others] = scanMentions(`共有${value}${word}${measure}。`);
          if (found?.kind !== 'quantity') throw new Error(`no quantity in ${value}${word}${measure}`);
          expect(others).toEqual([]);
          expect(found.value.div(`1e${zeros}`).toFixed(places)).toBe(value);
          expect([found.unit, found.exact]).toEqual([measure, true]);
        },
      ),
    );
  });

  it('reads Chinese numerals as it reads digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99_999 }), unit, (value, measure) => {
        const [found] = scanMentions(`共有${writeHanInteger(value)}${measure}。`);
        expect(found?.kind === 'quantity' && found.value.toNumber()).toBe(value);
      }),
    );
  });

  it('covers its own characters, in order and without overlap', () => {
    const words = fc.array(
      fc.constantFrom(
        '共',
        '12',
        '件',
        '万',
        '年',
        '3月',
        '至',
        '一',
        '百',
        '%',
        '，',
        '（',
        '-',
        '.',
        'A',
        '第',
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const { from, to } of scanMentions(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
