import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, relocate, splitLines } from '../../../scripts/draft/clean/clean.ts';
import type { Change } from '../../../scripts/draft/draft.ts';
import { positionAt, proseOf } from '../../../scripts/notice/prose.ts';

const AT = { file: 'a.txt', line: 1, column: 1 };
const LAYOUT = { blanks: 'layout', keep: false } as const;

function clean(raw: string, keep = false): { text: string; changes: string[] } {
  const changes: Change[] = [];
  const { text } = cleanLine(raw, AT, { ...LAYOUT, keep }, changes);
  return { text, changes: changes.map(({ kind, at }) => `${at.column} ${kind}`) };
}

describe('a line is cleaned, and the list says what was where', () => {
  it.each([
    ['full-width indent', '　　组织学习', '组织学习', ['1 indent']],
    ['blanks after', '组织学习\u00a0 ', '组织学习', ['5 trailing']],
    ['no-break space within', '共\u00a012次', '共 12次', ['2 space']],
    [
      'zero-width space and byte order mark',
      '整\u200b改\ufeff情况',
      '整改情况',
      ['2 zero-width', '4 zero-width'],
    ],
    ['soft hyphen', '整\u00ad改', '整改', ['2 soft-hyphen']],
    ['Kangxi radical', '\u2f00是加强\u2f08员教育', '一是加强人员教育', ['1 ideograph', '5 ideograph']],
    ['radical of the supplement', '⻓期整改', '长期整改', ['1 ideograph']],
    ['compatibility ideograph beyond the basic plane', '\u{2f804}改', '你改', ['1 ideograph']],
    ['control character', '整\u0007改', '整改', ['2 control']],
    ['nothing', '（一）组织学习，开展12次。', '（一）组织学习，开展12次。', []],
    ['full-width blank within, which is a word break', '张三　李四', '张三　李四', []],
  ])('%s', (_, raw, text, changes) => {
    expect(clean(raw)).toEqual({ text, changes });
  });

  it('and with keep stays as it is between its ends', () => {
    expect(clean('　　共\u00a0\u2f00\u200b次', true)).toEqual({
      text: '共\u00a0\u2f00\u200b次',
      changes: ['1 indent'],
    });
  });

  it('of Markdown keeps the blanks that have a meaning there', () => {
    const markdown = { blanks: 'markdown', keep: false } as const;
    expect(cleanLine('  - 其一  ', AT, markdown, []).text).toBe('  - 其一  ');
    expect(cleanLine('　　其一　', AT, markdown, []).text).toBe('其一');
  });
});

it('every character of a cleaned line leads back to its place on disk', () => {
  const piece = fc.constantFrom(
    '整',
    '改',
    '12',
    '\u00a0',
    '\u200b',
    '\u00ad',
    '\u2f00',
    '\u{2f804}',
    '　',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const raw = pieces.join('');
      const line = cleanLine(raw, AT, LAYOUT, []);
      if (line.text === '') return;
      const prose = relocate(proseOf([{ text: line.text, at: AT }]), () => line);
      expect(prose.text).toBe(line.text);
      for (let offset = 0; offset < line.text.length; offset += 1) {
        const there = String.fromCodePoint(raw.codePointAt(positionAt(prose, offset).column - 1) ?? 0);
        expect(there.normalize('NFKC').trim()).toBe(line.text.charAt(offset).trim());
      }
    }),
    { numRuns: 500 },
  );
});

it('lines end at every kind of break', () => {
  expect(splitLines('一\r\n二\r三\n四\u2028五\v六\f七')).toEqual(['一', '二', '三', '四', '五', '六', '七']);
});
