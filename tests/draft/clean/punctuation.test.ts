import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullWidth } from '../../../scripts/draft/clean/punctuation.ts';
import { readDraft } from '../../../scripts/draft/read-draft.ts';
import { encode } from '../encode.ts';

describe('half-width punctuation becomes full-width', () => {
  it.each([
    ['beside Han', '整改,落实;到位:完成!是?', '整改，落实；到位：完成！是？'],
    ['as a full stop after Han', '整改到位.', '整改到位。'],
    ['in pairs of brackets and quotation marks', '(一)关于"学习"(2项)', '（一）关于“学习”（2项）'],
    [
      'and nowhere else',
      '3,000元，9:30，1.5%，example.com:80 (A, B)',
      '3,000元，9:30，1.5%，example.com:80 (A, B)',
    ],
    ['and not where a number begins a line', '1.关于学习', '1.关于学习'],
  ])('%s', (_, text, expected) => {
    expect(fullWidth(text)).toBe(expected);
  });

  it('sign for sign, and once is enough', () => {
    const signs = fc.array(fc.constantFrom('整', 'a', '1', ',', '.', ':', '(', ')', '"', '!'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(signs, (parts) => {
        const text = parts.join('');
        const wide = fullWidth(text);
        expect(wide).toHaveLength(text.length);
        expect(fullWidth(wide)).toHaveLength(text.length);
      }),
    );
  });

  it('only where it was asked for, and each sign is reported', () => {
    const bytes = encode('范本镇通报\n整改情况,如下.', 'UTF-8');
    expect(readDraft(bytes, 'a.txt').changes).toEqual([]);
    const { changes, preamble } = readDraft(bytes, 'a.txt', { punctuation: 'full' });
    expect(changes.map(({ from, to, at }) => [from, to, at.line, at.column])).toEqual([
      [',', '，', 2, 5],
      ['.', '。', 2, 8],
    ]);
    expect(preamble[0]?.kind === 'paragraph' && preamble[0].prose.text).toBe('整改情况，如下。');
  });
});
