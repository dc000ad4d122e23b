import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Entry, LEXICON, SHARED } from '../../scripts/language/lexicon.ts';
import { alternationOf, anyOf, hasWord } from '../../scripts/language/words.ts';

const classes: [string, readonly Entry[]][] = Object.entries(LEXICON);

describe('the lexicon', () => {
  it.each(classes)('%s: each word has a sentence that needs it', (_, entries) => {
    for (const entry of entries) {
      const [word, sentence] = entry;
      const others = entries.filter((other) => other !== entry);
      expect(sentence, word).toMatch(new RegExp(alternationOf([entry])));
      if (others.length > 0)
        expect(sentence, `${word} is not needed`).not.toMatch(new RegExp(alternationOf(others)));
    }
  });

  it.each(classes)('%s: a word is not found in the longer words that it excludes', (_, entries) => {
    for (const entry of entries) {
      for (const longer of entry[2]?.split(' ') ?? []) {
        expect(longer).toContain(entry[0]);
        expect(`在${longer}户`, entry[0]).not.toMatch(new RegExp(alternationOf([entry])));
      }
    }
  });

  it('has each word once; one in two classes has a reason', () => {
    const words = classes.flatMap(([, entries]) => entries.map(([word]) => word));
    const repeated = words.filter((word, index) => words.indexOf(word) !== index);
    expect([...new Set(repeated)].sort()).toEqual(Object.keys(SHARED).sort());
  });

  it('has no class that nobody reads', () => {
    const sources = ['scripts/claims', 'scripts/language'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && !name.endsWith('lexicon.ts'))
        .map((name) => readFileSync(path.join(folder, name), 'utf8')),
    );
    const unread = classes.filter(([name]) => !sources.some((source) => source.includes(`'${name}'`)));
    expect(unread.map(([name]) => name)).toEqual([]);
  });

  it('says each sentence in words of a text: no half-width marks, one sentence', () => {
    for (const [, entries] of classes)
      for (const [, sentence] of entries) expect(sentence).toMatch(/^[^,;:()。]+。$/);
  });
});

describe('words of a class', () => {
  it('are found in a text, and not in the longer words that they are part of', () => {
    expect(hasWord('拖欠租金等7万元', 'open')).toBe(true);
    expect(hasWord('平等对待，分为三个等级', 'open')).toBe(false);
  });

  it('are found the longest first', () => {
    expect(new RegExp(anyOf('over', 'most')).exec('不超过12次')?.[0]).toBe('不超过');
  });
});
