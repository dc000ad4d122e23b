/** A number written in any form is read as that number, or not at all. */

import { Big } from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { admits } from '../../scripts/language/number/amount.ts';
import { writeHanInteger } from '../../scripts/language/number/numeral.ts';
import { exactValue, quantitiesIn } from './quantities-in.ts';

/** The only quantity of `text`, which has to cover `words`. */
function only(text: string, words: string): { value: string | undefined; base: string } {
  const found = quantitiesIn(text);
  expect(found.map((quantity) => quantity.words)).toEqual([words]);
  const [quantity] = found;
  return { value: quantity && exactValue(quantity)?.toFixed(), base: quantity?.unit.base ?? '' };
}

function grouped(value: number, separator: string): string {
  return String(value).replace(/\B(?=(?:[0-9]{3})+$)/g, separator);
}

const CAPITALS: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('一二三四五六七八九十百千', (plain, index) => [plain, '壹贰叁肆伍陆柒捌玖拾佰仟'.charAt(index)]),
);

function inCapitals(value: number): string {
  const written = writeHanInteger(value).replace(/^十/, '一十');
  return Array.from(written, (character) => CAPITALS[character] ?? character).join('');
}

/** Forms of a whole number of 元. */
const FORMS: readonly (readonly [string, (value: number) => string])[] = [
  ['figures', (value) => `${value}元`],
  [
    'wide figures',
    (value) =>
      `${String(value).replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))}元`,
  ],
  ['commas', (value) => `${grouped(value, ',')}元`],
  ['blanks', (value) => `${grouped(value, ' ')}元`],
  ['numerals', (value) => `${writeHanInteger(value)}元`],
  ['两 for 二', (value) => `${writeHanInteger(value).replace(/二(?=[百千万亿元]|$)/g, '两')}元`],
  ['capitals', (value) => `${inCapitals(value)}元整`],
];

describe('a whole number', () => {
  const value = fc.oneof(fc.integer({ min: 2, max: 9_999 }), fc.integer({ min: 2, max: 99_999_999 }));
  it.each(FORMS)('in %s', (_, write) => {
    fc.assert(
      fc.property(value, (whole) => {
        const words = write(whole);
        expect(only(`样例镇共拨付${words}，已公示。`, words)).toEqual({ value: String(whole), base: '元' });
      }),
      { numRuns: 150 },
    );
  });

  it('in parts whose scales fall', () => {
    const parts = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }));
    fc.assert(
      fc.property(parts, ([high, low]) => {
        const million = `${high}亿${low}万元`;
        expect(only(`到位${million}。`, million).value).toBe(String(high * 1e8 + low * 1e4));
        const commas = `${high}亿${grouped(low, ',')}万元`;
        expect(only(`到位${commas}。`, commas).value).toBe(String(high * 1e8 + low * 1e4));
      }),
    );
    const digits = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(digits, ([high, low]) => {
        const words = `${high}万${low}千亩`;
        expect(only(`流转${words}。`, words).value).toBe(String(high * 1e4 + low * 1e3));
      }),
    );
  });

  it('of which the last part may be a single place or another scale is read as no quantity', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 999 }), (high, low) => {
        expect(quantitiesIn(`拨付${high}万${low}元。`)).toEqual([]);
        expect(quantitiesIn(`拨付${high}万${low}亿元。`)).toEqual([]);
      }),
    );
  });
});

describe('a decimal', () => {
  const parts = fc.tuple(
    fc.integer({ min: 0, max: 9999 }),
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '万', '亿'),
  );

  it('in figures and in numerals', () => {
    fc.assert(
      fc.property(parts, ([whole, decimals, scale]) => {
        const expected = new Big(`${whole}.${decimals.join('')}`).times(
          { '': 1, 万: 1e4, 亿: 1e8 }[scale] ?? 1,
        );
        const figures = `${whole}.${decimals.join('')}${scale}元`;
        expect(only(`投入${figures}。`, figures).value).toBe(expected.toFixed());
        const numerals = `${writeHanInteger(whole)}点${decimals.map((digit) => '零一二三四五六七八九'[digit]).join('')}${scale}元`;
        expect(only(`投入${numerals}。`, numerals).value).toBe(expected.toFixed());
      }),
    );
  });

  it('as a percentage', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 150 }), fc.integer({ min: 0, max: 9 }), (whole, tenth) => {
        const numerals = `百分之${writeHanInteger(whole)}点${'零一二三四五六七八九'[tenth]}`;
        for (const words of [`${whole}.${tenth}%`, numerals])
          expect(only(`满意率${words}。`, words)).toEqual({
            value: new Big(`${whole}.${tenth}`).toFixed(),
            base: '%',
          });
      }),
    );
  });
});

describe('a quantity in two units', () => {
  const figures = fc.tuple(
    fc.integer({ min: 2, max: 999 }),
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 59 }),
  );
  it('has one value', () => {
    fc.assert(
      fc.property(figures, ([whole, tenth, minutes]) => {
        expect(only(`缴纳${whole}元${tenth}角。`, `${whole}元${tenth}角`).value).toBe(
          new Big(`${whole}.${tenth}`).toFixed(),
        );
        expect(only(`收回${whole}亩${tenth}分。`, `${whole}亩${tenth}分`).value).toBe(
          new Big(`${whole}.${tenth}`).toFixed(),
        );
        const time = `${whole}小时${minutes}分钟`;
        expect(only(`培训${time}。`, time)).toEqual({ value: String(whole * 60 + minutes), base: '分钟' });
        const half = `${whole}天半`;
        expect(only(`施工${half}。`, half).value).toBe(`${whole}.5`);
      }),
    );
  });

  it.each([
    ['壹佰贰拾叁元肆角伍分', '123.45', '元'],
    ['3年6个月', '42', '个月'],
    ['三小时四十分', '220', '分钟'],
    ['3个半月', '3.5', '个月'],
    ['两倍半', '2.5', '倍'],
    ['5公里300米', '5300', '米'],
  ])('%s', (words, value, base) => {
    expect(only(`计${words}。`, words)).toEqual({ value, base });
  });

  it.each(['评得12元2分别公示', '5天半数以上', '3年半年报'])('%s goes on with another word', (text) => {
    expect(quantitiesIn(text)[0]?.words).toMatch(/^[0-9]+.$/);
  });
});

describe('a number without one value', () => {
  const bounds = (text: string): (string | undefined)[] => {
    const [found, ...others] = quantitiesIn(text);
    expect(others).toEqual([]);
    if (found?.amount.kind !== 'interval') throw new Error(`no bounds in ${text}`);
    const { low, high, lowOpen, highOpen } = found.amount;
    return [
      low && `${lowOpen ? '>' : '>='}${low.toFixed()}`,
      high && `${highOpen ? '<' : '<='}${high.toFixed()}`,
    ];
  };

  it.each([
    ['走访几十户', '>=20', '<=99'],
    ['走访十几户', '>=11', '<=19'],
    ['走访数百户', '>=100', '<=999'],
    ['走访两三户', '>=2', '<=3'],
    ['走访三五户', '>=3', '<=5'],
    ['走访十七八户', '>=17', '<=18'],
    ['走访两三百户', '>=200', '<=300'],
    ['走访上百户', '>=100', undefined],
    ['走访百余户', '>100', '<200'],
    ['走访3—5户', '>=3', '<=5'],
    ['走访三至五户', '>=3', '<=5'],
    ['拨付2至3万元', '>=20000', '<=30000'],
    ['走访约300户', '>=200', '<=400'],
    ['走访近300户', '>=200', '<300'],
    ['走访300余户', '>300', '<400'],
    ['走访10多户', '>10', '<20'],
    ['走访超过300户', '>300', undefined],
    ['走访不超过300户', undefined, '<=300'],
    ['走访300户以上', '>=300', undefined],
    ['走访不足300户', undefined, '<300'],
    ['走访不得超过300户', undefined, '<=300'],
    ['走访不得少于300户', '>=300', undefined],
    ['走访未超过300户', undefined, '<=300'],
    ['历时3年多', '>3', '<4'],
    ['历时2个多月', '>2', '<3'],
    ['占七八成', '>=70', '<=80'],
    ['占三分之二', '>=66.6666', '<=66.6667'],
  ])('%s', (text, low, high) => {
    expect(bounds(`样例镇${text}。`)).toEqual([low, high]);
  });

  it('admits the numbers that it may mean', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 99 }), (hundreds, more) => {
        const [found] = quantitiesIn(`走访${hundreds}00余户。`);
        expect(found && admits(found.amount, new Big(hundreds * 100 + more))).toBe(true);
        expect(found && admits(found.amount, new Big(hundreds * 100))).toBe(false);
      }),
    );
  });
});

describe('units', () => {
  it.each([
    ['抽检12.5批次/千人', '12.5', '批次/千人'],
    ['均价3.2元/平方米', '3.2', '元/平方米'],
    ['拆除1200㎡', '1200', '平方米'],
    ['铺管1.2km', '1200', '米'],
    ['浓度0.35mg/L', '0.35', 'mg/L'],
    ['提高一点二个百分点', '1.2', '百分点'],
    ['占四分之三', '75', '%'],
    ['差错率千分之三', '0.3', '%'],
    ['达到九成八', '98', '%'],
    ['处理15名', '15', '人'],
    ['缴款¥500,000.00', '500000', '元'],
    ['增速-3.2%', '-3.2', '%'],
    ['气温由-12℃回升', '-12', '摄氏度'],
    ['零下18℃', '-18', '摄氏度'],
    ['近三年', '3', '年'],
    ['大型商超11家', '11', '家'],
    ['同比-12件', '-12', '件'],
  ])('%s', (text, value, base) => {
    const [found] = quantitiesIn(text);
    expect([found && exactValue(found)?.toFixed(), found?.unit.base]).toEqual([value, base]);
  });

  it('of a number that only measures a rate are told from those that count', () => {
    const [people, count] = quantitiesIn('每10万人中有2.5人');
    expect([people?.per, count?.per]).toEqual([true, false]);
  });

  it('after a lone 一 may belong to an article', () => {
    expect(quantitiesIn('正在整改一个').map(({ article }) => article)).toEqual([true]);
  });
});

describe('what counts nothing', () => {
  it.each([
    '档案号20250012',
    '编号：2024-05-12',
    '文号：12-345',
    '招标编号 A12-3456',
    '第二十三批',
    '一是加强领导，二是压实责任',
    '“十四五”期间',
    '十四五规划',
    '2/3以上成员',
    '规格50mm×30mm×2mm',
    '2025—2026学年',
    'GB/T 9704—2012',
    'GB2760—2014',
    'COVID-19',
    '上午9点30分',
    '千方百计',
    '十分之重要',
    '几乎没有',
    '人数众多',
  ])('%s', (text) => {
    expect(quantitiesIn(text).map(({ words }) => words)).toEqual([]);
  });

  it.each([
    ['销号35个', '35个'],
    ['账号3个', '3个'],
    ['总数十二个', '十二个'],
    ['来访5人', '5人'],
  ])('but %s does', (text, words) => {
    expect(quantitiesIn(text).map((quantity) => quantity.words)).toEqual([words]);
  });
});
