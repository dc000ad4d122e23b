import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../scripts/check/report/display-width.ts';
import { excerptOf } from '../../../scripts/check/report/excerpt.ts';

const LONG =
  '范本镇党委坚持把整改作为重要任务，逐项建立台账，逐条明确责任，先后召开会议3次，办结问题48个，其余1个正在推进，下一步将持续巩固成果并按月公布进展情况。';

describe('an excerpt', () => {
  it('shows a short line whole, two signs under each Han character', () => {
    expect(excerptOf('共37人', [{ from: 1, to: 4 }])).toEqual({ text: '共37人', marks: '  ━━━━' });
  });

  it('shows some twenty characters on either side of a place in a long line', () => {
    const from = LONG.indexOf('48');
    const { text, marks } = excerptOf(LONG, [{ from, to: from + 2 }]);
    expect(text).toBe('…逐条明确责任，先后召开会议3次，办结问题48个，其余1个正在推进，下一步将持续巩固成…');
    expect(marks).toBe(`${' '.repeat(displayWidth('…逐条明确责任，先后召开会议3次，办结问题'))}━━`);
  });

  it('shows less around the places, and their beginnings, where it must fit into a width', () => {
    const places = ['3次', '48个', '1个'].map((words) => {
      const from = LONG.indexOf(words);
      return { from, to: from + words.length };
    });
    const { text, marks } = excerptOf(LONG, places, 70);
    expect(text).toContain('3次，办结问题48个，其余1个');
    expect(displayWidth(text)).toBeLessThanOrEqual(70);
    expect(displayWidth(marks)).toBeLessThanOrEqual(70);
    expect(displayWidth(excerptOf('字'.repeat(500), [{ from: 0, to: 500 }], 70).text)).toBeLessThanOrEqual(
      70,
    );
  });

  it('joins windows that lie apart with one …', () => {
    const { text } = excerptOf(LONG, [
      { from: 0, to: 3 },
      { from: LONG.length - 2, to: LONG.length },
    ]);
    expect(text).toBe(
      '范本镇党委坚持把整改作为重要任务，逐项建立台账…进，下一步将持续巩固成果并按月公布进展情况。',
    );
  });

  it('shows the beginning of a very long place', () => {
    const { text } = excerptOf('字'.repeat(500), [{ from: 0, to: 500 }]);
    expect(text).toBe(`${'字'.repeat(80)}…`);
  });

  it('makes control and direction characters visible', () => {
    const esc = String.fromCodePoint(0x1b);
    const turn = String.fromCodePoint(0x202e);
    expect(excerptOf(`甲${esc}[31m乙${turn}丙`, [{ from: 0, to: 1 }]).text).toBe('甲␛[31m乙\uFFFD丙');
  });

  it('marks a place after the end of the line', () => {
    expect(excerptOf('甲', [{ from: 1, to: 2 }])).toEqual({ text: '甲', marks: '  ━' });
  });

  it('puts as many cells of signs as the places have, wherever they stand', () => {
    const line = fc.array(fc.constantFrom('字', 'a', '，', '1', '𠮷', '"'), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(line, fc.nat(), fc.integer({ min: 1, max: 8 }), (characters, seed, length) => {
        const start = seed % characters.length;
        const from = characters.slice(0, start).join('').length;
        const place = characters.slice(start, start + length).join('');
        const { text, marks } = excerptOf(characters.join(''), [{ from, to: from + place.length }]);
        expect(marks.trimStart()).toBe('━'.repeat(displayWidth(place)));
        const before = marks.length - marks.trimStart().length;
        expect(text.includes(place)).toBe(true);
        expect(displayWidth(text)).toBeGreaterThanOrEqual(before + displayWidth(place));
      }),
    );
  });
});
