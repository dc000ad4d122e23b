import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesIn } from '../../scripts/language/sentence.ts';

/** The words of each sentence, its kind before them where it is not prose. */
function words(text: string): string[] {
  return sentencesIn(text).map(
    ({ kind, start, end }) => `${kind === 'prose' ? '' : `${kind} `}${text.slice(start, end)}`,
  );
}

describe('sentences', () => {
  it('end with their mark or with the line', () => {
    expect(words('检查商户64家。整改到位了吗？没有！\n范本镇\n')).toEqual([
      '检查商户64家。',
      '整改到位了吗？',
      '没有！',
      '范本镇',
    ]);
  });

  it('go on after a mark in brackets, in a title and in a quotation', () => {
    const text = '依据《怎么办？样例办法》（已废止。）和“能办吗？马上办！”的要求，办结58件。《办法》施行。';
    expect(words(text)).toEqual([text.slice(0, -7), '《办法》施行。']);
  });

  it('end with a quotation that is the whole sentence', () => {
    expect(words('“请尽快整改。”样例局答复如下。')).toEqual(['“请尽快整改。”', '样例局答复如下。']);
    expect(words('“请尽快整改。”的要求已落实。')).toHaveLength(1);
  });

  it('are not held together by a bracket that never closes', () => {
    expect(words('办结58件（含上年。另有3件在办。')).toEqual(['办结58件（含上年。', '另有3件在办。']);
  });

  it('begin after their numbering mark, and may lead in what follows', () => {
    expect(
      words(
        '一、总体情况\n（二）具体如下：\n1.整改48个。\n3) 办结5件。\n④移交2件。\n第五条 本办法自印发之日起施行。',
      ),
    ).toEqual([
      '总体情况',
      'lead-in 具体如下：',
      '整改48个。',
      '办结5件。',
      '移交2件。',
      '本办法自印发之日起施行。',
    ]);
    expect(words('1.5亿元已拨付。')).toEqual(['1.5亿元已拨付。']);
  });

  it('are rows where cells stand side by side', () => {
    expect(words('甲镇\t12\t34\n| 乙镇 | 5 |\n丙镇  6  7\n丁镇 已办结。')).toEqual([
      'row 甲镇\t12\t34',
      'row | 乙镇 | 5 |',
      'row 丙镇  6  7',
      '丁镇 已办结。',
    ]);
  });

  it('cover the whole text, without a gap and in order', () => {
    const unit = fc.constantFrom(...'甲。！？：（）“”《》\n\t |1.、一 　');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        let at = 0;
        for (const { from, start, end, to } of sentencesIn(text)) {
          expect(from).toBe(at);
          expect(to).toBeGreaterThan(from);
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(to).toBeGreaterThanOrEqual(end);
          at = to;
        }
        expect(at).toBe(text.length);
      }),
    );
  });
});
