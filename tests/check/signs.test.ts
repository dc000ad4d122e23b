/** The signs by which rules know what can concern them. */

import { describe, expect, it } from 'vitest';
import { bitsOf, hasSigns, signsOf } from '../../scripts/check/signs.ts';

describe('signs of a text', () => {
  it('are those of the characters that stand in it, of either width', () => {
    expect(hasSigns(signsOf('办结３件'), bitsOf('digit', 'numeral'))).toBe(true);
    expect(hasSigns(signsOf('办结三件'), bitsOf('numeral'))).toBe(true);
    expect(hasSigns(signsOf('办结三件'), bitsOf('digit'))).toBe(false);
  });

  it('are wanted all together', () => {
    expect(hasSigns(signsOf('2—3天'), bitsOf('digit', 'dash'))).toBe(true);
    expect(hasSigns(signsOf('2至3天'), bitsOf('digit', 'dash'))).toBe(false);
  });

  it('hold a literal dash, and no range where none was meant', () => {
    expect(hasSigns(signsOf('-'), bitsOf('dash'))).toBe(true);
    expect(hasSigns(signsOf('A'), bitsOf('dash'))).toBe(false);
  });

  it('tell characters outside the first plane and those that are not seen', () => {
    for (const text of ['\u{2F800}', '\u200B', '⼈', '\uE000'])
      expect(hasSigns(signsOf(text), bitsOf('suspect'))).toBe(true);
    expect(hasSigns(signsOf('普通文字，A1。'), bitsOf('suspect'))).toBe(false);
  });
});
