import { describe, expect, it } from 'vitest';
import { type PdfItem, textOf } from '../../../scripts/draft/pdf/lines.ts';
import { readDraft } from '../../../scripts/draft/read-draft.ts';
import { Refusal } from '../../../scripts/notice/refusal.ts';
import { encode } from '../encode.ts';

const SIZE = 16;
/** A line of Han at the margin of a page of 595 × 842 points. */
const line = (text: string, y: number, x = 80, size = SIZE): PdfItem => ({
  text,
  x,
  y,
  size,
  width: Array.from(text).length * size,
});
const page = (...items: readonly PdfItem[]) => ({ width: 595, height: 842, items });
const FULL = '整'.repeat(27);

describe('lines of a page become paragraphs', () => {
  it('which go on over full lines, and begin with an indent or a mark', () => {
    const { paragraphs } = textOf([
      page(
        line('范本镇关于整改情况的通报', 760, 180, 22),
        line(`　　${'整'.repeat(25)}`, 700),
        line(FULL, 670),
        line('改完毕。', 640),
        line('一、总体情况', 610, 112),
        line(FULL, 580),
      ),
      page(line('续页。', 700), line('（一）制度。', 670, 112)),
    ]);
    expect(paragraphs).toEqual([
      '范本镇关于整改情况的通报',
      `${'整'.repeat(25)}${FULL}改完毕。`,
      '一、总体情况',
      `${FULL}续页。`,
      '（一）制度。',
    ]);
  });

  it('where most lines have an indent, or a wide blank in its place', () => {
    const short = ['（一）制度。', '（二）监督。', '（三）落实。'];
    const { paragraphs } = textOf([
      page(
        line(`一、${'关'.repeat(25)}`, 700, 112),
        line('整改情况', 680),
        ...short.map((text, index) => line(text, 660 - index * 20, 112)),
        line(FULL, 600),
        line('　　另起一段。', 580),
        line('续页。', 560),
      ),
    ]);
    expect(paragraphs).toEqual([`一、${'关'.repeat(25)}整改情况`, ...short, FULL, '另起一段。', '续页。']);
  });

  it('whose characters are drawn to the margin, but written without blanks', () => {
    const drawn = { ...line('', 700), text: '（ 二 ） 强 化 监 督 。', width: 9 * SIZE * 0.99 };
    const gap = { ...line('', 700, 224), text: ' ', width: 2 };
    const latin = ['Web', ' ', 'page'].map((text, index) => ({
      ...line(text, 660, 80 + index * 24),
      width: 24,
    }));
    const written = { ...line('', 680), text: '甲 乙', width: SIZE * 2.5 };
    expect(textOf([page(drawn, gap, line('对2名', 700, 226), written, ...latin)]).paragraphs).toEqual([
      '（二）强化监督。对2名',
      '甲 乙',
      'Web page',
    ]);
  });

  it('of which pieces at one height are one, apart where there is a gap', () => {
    const { paragraphs } = textOf([
      page(line('整改', 700), line('12', 700.4, 112, SIZE), line('个', 700, 160)),
    ]);
    expect(paragraphs).toEqual(['整改12 个']);
  });

  it('without page numbers and running heads', () => {
    const pages = [1, 2, 3].map((number) =>
      page(line('范本镇人民政府文件', 820), line(`第${number}段。`, 500), line(`- ${number} -`, 30, 280)),
    );
    expect(textOf(pages)).toEqual({
      paragraphs: ['第1段。', '第2段。', '第3段。'],
      running: ['范本镇人民政府文件'],
    });
  });
});

/** A PDF of one page; the font is not in the file, and its text is in the codes of GBK. */
function pdf(...lines: readonly string[]): Uint8Array {
  const shown = lines.map(
    (text, index) =>
      `BT /F1 16 Tf 80 ${760 - index * 30} Td <${Buffer.from(encode(text, 'GB18030')).toString('hex')}> Tj ET`,
  );
  const content = shown.join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /GBK-EUC-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor 7 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >>',
  ];
  const written = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
  return Buffer.from(`%PDF-1.4\n${written.join('')}trailer << /Root 1 0 R /Size 8 >>\n%%EOF\n`, 'latin1');
}

describe('a PDF', () => {
  it('is read by its text, also where the font is not in it', () => {
    const draft = readDraft(
      pdf('范本镇整改情况的通报', '现予公布。', '一、总体情况', '已整改12个。'),
      'a.pdf',
    );
    expect(draft.meta.title).toBe('范本镇整改情况的通报');
    expect(draft.sections.map(({ division }) => division.lead.text)).toEqual(['总体情况']);
    expect(draft.remarks.map(({ kind }) => kind)).toEqual(['pdf']);
  });

  it('without text, damaged, or no PDF at all is refused', () => {
    for (const bytes of [pdf(), pdf('整改').subarray(0, 40), encode('abc', 'UTF-8')])
      expect(() => readDraft(bytes, 'a.pdf')).toThrow(Refusal);
  });
});
