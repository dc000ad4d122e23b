import { describe, expect, it } from 'vitest';
import { belongToTwoWords, isDoubledPair } from '../../scripts/check/doubled-words.ts';

/** Whether the first two like halves of `text`, at `at`, are meant. */
function isMeant(text: string, at: number, length = 1): boolean {
  const to = at + 2 * length;
  return belongToTwoWords(text, at, to, text.slice(at, at + length)) || isDoubledPair(text, at, to);
}

describe('two like characters', () => {
  it.each([
    ['进行了了解', 2],
    ['正在在建', 1],
    ['所在在编人员', 1],
    ['应对对口支援', 1],
    ['以及及时公开', 1],
    ['该行为为违规', 2],
    ['被被审计单位', 0],
    ['听从从业人员', 1],
    ['经由由来已久', 1],
    ['参与与会讨论', 1],
    ['总和和谐', 1],
    ['即将将军', 1],
    ['严把把关', 1],
    ['但是是否', 1],
    ['目的的确', 1],
    ['实实在在', 0],
    ['实实在在', 2],
  ])('belong to two words, or to one that doubles both: %s', (text, at) => {
    expect(isMeant(text, at)).toBe(true);
  });

  it.each([
    ['进行了了核查', 2],
    ['名单已在在网站', 3],
    ['学校对对照清单', 2],
    ['反映的的问题', 2],
    ['村务和和党务', 2],
  ])('are a slip elsewhere: %s', (text, at) => {
    expect(isMeant(text, at)).toBe(false);
  });

  it('of a body are two words where a longer name begins with the second', () => {
    expect(isMeant('区人民政府政府性债务', 3, 2)).toBe(true);
    expect(isMeant('区人民政府政府召开', 3, 2)).toBe(false);
  });
});
