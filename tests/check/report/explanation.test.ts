import { describe, expect, it } from 'vitest';
import { checkNotices } from '../../../scripts/check/check.ts';
import { explanationReport } from '../../../scripts/check/report/explanation.ts';
import type { Language } from '../../../scripts/notice/finding.ts';
import { noticeFromText } from '../../notice-from-text.ts';

/** The explanation of the only line of a text. */
function explained(words: string, language: Language = 'zh', front = ''): string {
  const text = `${front}${words}\n`;
  const notice = noticeFromText(text);
  const [file = ''] = notice.source.texts.keys();
  const lines = (notice.source.texts.get(file) ?? '').split('\n');
  const line = lines.findIndex((source) => source.includes(words)) + 1;
  return explanationReport(checkNotices([notice]), { file, line }, language) ?? '';
}

describe('the explanation of a line', () => {
  it('names what a number is compared with and the kind of sentence it is read as', () => {
    const text = explained('共追责24人（科级9人、一般干部10人、村干部5人）。');
    expect(text).toContain('  ✓ 24人  相符  figure-sum\n');
    expect(text).toContain('比对：9人、10人、5人');
    expect(text).toContain('按此类句式读：追责24人（科级9人、一般干部10人、村干部5人）。');
  });

  it('shows of a claim that fails what it says, once', () => {
    const text = explained('共追责24人（科级9人、一般干部12人、村干部5人）。');
    expect(text).toContain('  ✗ 24人  不符  figure-sum\n');
    expect(text.match(/合计与分项不符/g)).toHaveLength(1);
  });

  it('says why a claim is not judged, and which reading came nearest', () => {
    const text = explained('检查商户64家，其中超市20家、餐馆19家等。');
    expect(text).toContain('  · 64家  未判（所列可能不全）  figure-sum\n');
    expect(text).toContain('最接近的读法：合计与分项不符：共64家，分项相加39家');
  });

  it('lists numbers that nothing compares, and what else is found on the line', () => {
    const text = explained('走访农户120户，，收集意见35条。');
    expect(text).toContain('  · 120户  未判（无可比对）\n');
    expect(text).toContain('text-repeated');
  });

  it('is English in English', () => {
    const text = explained('检查商户64家，其中超市20家、餐馆19家等。', 'en');
    expect(text).toContain('not judged (the list may be incomplete)');
    expect(text).toContain('the reading that came nearest: the parts do not add up: 64家 is stated');
    expect(explained('现予公布。', 'en')).toContain('no number is read on this line');
  });

  it('is not made of a line without words', () => {
    const notice = noticeFromText('甲。\n');
    const [file = ''] = notice.source.texts.keys();
    expect(explanationReport(checkNotices([notice]), { file, line: 9999 }, 'zh')).toBeUndefined();
  });
});
