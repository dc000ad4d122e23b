import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMON_WORDS } from '../../../scripts/language/breaking/common-words.ts';
import { OFFICES } from '../../../scripts/language/breaking/offices.ts';
import { unbrokenIn } from '../../../scripts/language/breaking/quantities.ts';
import { breaksBetweenWords, wordsOfText } from '../../../scripts/language/breaking/words-of-text.ts';

describe('the words of a text', () => {
  it.each([
    '示例市|样例区|人民政府|关于|整改|情况的|通报',
    '样例区|发展和改革局|关于|标准|不高|问题|整改的|报告',
    '示例市|样例区|审计局|审计|结果|公告',
    '样例区|自然资源和规划局|关于|耕地|保护的|通告',
    '关于|公益性|岗位|拟聘用|人员|名额|分配的|公示',
    '中共|示例市|枧头镇|枧头村|支部委员会',
    // 本 is part of a name here, and leans on what follows there.
    '范本镇|党委|关于|本镇|财政|收支',
    '已整改|个数',
    '共|47天|内|办结|12.5万元|和|3项',
  ])('%s', (parted) => {
    expect(wordsOfText(parted.replaceAll('|', '')).join('|')).toBe(parted);
  });

  it('joined are the text again, whatever it is', () => {
    const piece = fc.oneof(
      fc.constantFrom(...OFFICES.slice(0, 40), '关于', '3.5万元', '范本镇', '“', '、'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        expect(wordsOfText(text).join('')).toBe(text);
        for (const at of breaksBetweenWords(text))
          expect(text.slice(at - 1, at + 1)).toMatch(/^[\p{L}\p{N}%％‰\uDC00-\uDFFF]/u);
      }),
    );
  });

  it('tear no word of the dictionaries that is between marks', () => {
    for (const word of [...COMMON_WORDS, ...OFFICES])
      expect(wordsOfText(`“${word}”`)).toEqual(['“', word, '”']);
  });

  it('come from a dictionary in the order of the codes, each once', () => {
    expect(COMMON_WORDS).toEqual([...new Set(COMMON_WORDS)].sort());
  });
});

describe('a line of text does not break', () => {
  const kept = (text: string) => unbrokenIn(text).map(([from, to]) => text.slice(from, to));
  it.each([
    ['自2025年3月10日起，共47天', ['2025年', '3月', '10日', '47天']],
    ['追回63.75万元，办结率98.3%', ['63.75万元', '98.3%']],
    ['其中12人次、3—5个、第十条', ['12人次', '3—5个']],
    ['整改1个、2025年度', ['改1个', '2025年度']],
    ['电话00000000000，文号〔2025〕3号', ['3号']],
  ])('in %s', (text, expected) => {
    expect(kept(text)).toEqual(expected);
  });
});
