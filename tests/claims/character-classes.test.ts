/** The characterClasses by which rules know what can concern them. */

import { describe, expect, it } from 'vitest';
import { bitsOf, characterClassesOf, hasCharacterClasses } from '../../scripts/claims/character-classes.ts';
import { LEXICON } from '../../scripts/language/lexicon.ts';

describe('characterClasses of a text', () => {
  it('are those of the characters that stand in it, of either width', () => {
    expect(hasCharacterClasses(characterClassesOf('办结３件'), bitsOf('digit', 'numeral'))).toBe(true);
    expect(hasCharacterClasses(characterClassesOf('办结三件'), bitsOf('numeral'))).toBe(true);
    expect(hasCharacterClasses(characterClassesOf('办结三件'), bitsOf('digit'))).toBe(false);
  });

  it('are wanted all together', () => {
    expect(hasCharacterClasses(characterClassesOf('2—3天'), bitsOf('digit', 'dash'))).toBe(true);
    expect(hasCharacterClasses(characterClassesOf('2至3天'), bitsOf('digit', 'dash'))).toBe(false);
  });

  it('hold a literal dash, and no range where none was meant', () => {
    expect(hasCharacterClasses(characterClassesOf('-'), bitsOf('dash'))).toBe(true);
    expect(hasCharacterClasses(characterClassesOf('A'), bitsOf('dash'))).toBe(false);
  });

  it('tell characters outside the first plane and those that are not seen', () => {
    for (const text of ['\u{2F800}', '\u200B', '⼈', '\uE000'])
      expect(hasCharacterClasses(characterClassesOf(text), bitsOf('suspect'))).toBe(true);
    expect(hasCharacterClasses(characterClassesOf('普通文字，A1。'), bitsOf('suspect'))).toBe(false);
  });

  it('are looked for in a part where only a part is asked for', () => {
    expect(hasCharacterClasses(characterClassesOf('占5%，办结三件', 4), bitsOf('percent'))).toBe(false);
    expect(hasCharacterClasses(characterClassesOf('占5%，办结三件', 0, 3), bitsOf('percent'))).toBe(true);
  });

  it('stand in every word for a rise or a fall, so that none is passed over', () => {
    for (const name of ['up', 'down', 'enlarge', 'reduce', 'more', 'less'] as const)
      for (const [word] of LEXICON[name])
        expect([word, characterClassesOf(word) & bitsOf('trend')]).not.toContain(0);
  });
});
