import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchText } from '../../layouts/browser/lib/search/text.ts';
import { wordsOf } from '../../scripts/notice/passages.ts';
import { writeSearchIndex } from '../../scripts/search/search-index.ts';
import { indexed, recordsOf } from '../../scripts/search/search-record.ts';
import { simplifiedTable } from '../../scripts/search/simplified-table.ts';
import { spaceOut } from '../../scripts/search/spaced-text.ts';
import { FULL, filesOf, notice, SHORT, temporaryFolder } from '../site/sample-site.ts';

describe('the records of a notice', () => {
  it('are its head, its sections, its items and its end, each under its own address', () => {
    expect(recordsOf(FULL).map(({ address, heading, section }) => [address, heading, section])).toEqual([
      ['fanben-2025/index.html', FULL.meta.title, undefined],
      ['fanben-2025/index.html#s1', '一、关于“学习不够深入”问题的整改', '一、关于“学习不够深入”问题的整改'],
      ['fanben-2025/index.html#s1-1', '（一）组织专题学习。', '一、关于“学习不够深入”问题的整改'],
      ['fanben-2025/index.html#s1-2', '（二）强化责任落实。', '一、关于“学习不够深入”问题的整改'],
      ['fanben-2025/index.html#s2', '二、关于台账管理的整改', '二、关于台账管理的整改'],
      ['fanben-2025/index.html#s2-1', '（一）规范登记。', '二、关于台账管理的整改'],
      ['fanben-2025/index.html#closing', '', undefined],
    ]);
  });

  it('hold every word of the notice once', () => {
    for (const one of [FULL, SHORT, notice('n', ['一、甲', '1.乙。丙。', '（1）丁'])]) {
      const found = recordsOf(one).map(({ heading, text }) => `${heading}\n${text}`);
      expect(found.join('').replaceAll('\n', '')).toBe(wordsOf(one).replaceAll('\n', ''));
    }
  });

  it('keep what stands in one paragraph in one line', () => {
    const [, section] = recordsOf(notice('n', ['一、甲', '1.乙。丙。', '（1）丁']));
    expect(section).toMatchObject({ heading: '一、甲' });
    const items = recordsOf(FULL).find(({ heading }) => heading === '（一）组织专题学习。');
    expect(items?.text.split('\n')).toContain('1.制定计划。每月一次。');
  });
});

describe('text spaced out for the engine', () => {
  it('makes every letter, digit and Han character a word, with its punctuation hanging on', () => {
    expect(spaceOut('整改，432.5万元（ＡB）')).toBe('整 改， 4 3 2. 5 万 元（ A B）');
  });

  const texts = fc.string({
    unit: fc.constantFrom(...'整改落实一二，。（）“”《》1234.．％①㈠ \n\tＡaZ９é𠮷㎡·—', 'e\u0301'),
    maxLength: 40,
  });

  it('is read back as it was, but for the width of its letters', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const back = searchText.readBack(spaceOut(text));
        expect(searchText.fold(back).letters).toBe(searchText.fold(text).letters);
        expect(back.replace(/\s/g, ' ').length).toBeGreaterThanOrEqual(Array.from(text).length);
      }),
    );
    // Found by the property above.
    expect(searchText.fold(searchText.readBack(spaceOut('㎡.2'))).letters).toBe(
      searchText.fold('㎡.2').letters,
    );
    const plain = '整改（4项）：\n“三公”经费 ABC，《办法》第1.2条。';
    expect(searchText.readBack(spaceOut(plain))).toBe(plain);
  });

  it('holds the phrase of every run of its characters', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.integer({ min: 1, max: 8 }), (text, at, length) => {
        const characters = Array.from(text);
        const start = at % (characters.length || 1);
        const run = characters.slice(start, start + length).join('');
        if (run === '' || /\s/.test(run) || searchText.wordsOf(run).length === 0) return;
        const phrase = searchText.phraseOf(run).slice(1, -1);
        const indexed = spaceOut(text)
          .toLowerCase()
          .replace(/[^\p{Alphabetic}\p{N} ]/gu, '');
        expect(` ${indexed} `).toContain(` ${phrase} `);
      }),
    );
  });
});

describe('finding in a text', () => {
  const find = (word: string, text: string) =>
    Array.from(searchText.placesOf(word, searchText.fold(text)), ([from, to]) => text.slice(from, to));

  it('overlooks punctuation, width and case', () => {
    expect(find('落实各', '逐项落实。各村')).toEqual(['落实。各']);
    expect(find('ab类', '完成ＡＢ类')).toEqual(['ＡＢ类']);
    expect(find('“整改”', '整改，整改')).toEqual(['整改', '整改']);
    expect(find('𠮷田', '𠮷田镇')).toEqual(['𠮷田']);
  });

  it('does not take one number for another', () => {
    expect(find('4325', '资金432.5万元')).toEqual([]);
    expect(find('432.5', '资金432.5万元')).toEqual(['432.5']);
    expect(find('1200', '共1,200户')).toEqual(['1,200']);
  });

  it('does not run over the end of a passage', () => {
    expect(find('完成乙', '已完成\n乙类')).toEqual([]);
  });
});

describe('the table of traditional characters', () => {
  it('has the pairs whose simplified form is in the text, and no others', () => {
    const table = simplifiedTable('整改责任，会计');
    const pairs = Array.from({ length: table.length / 2 }, (_, at) => table.slice(2 * at, 2 * at + 2));
    expect(pairs).toEqual(expect.arrayContaining(['責责', '會会', '計计']));
    expect(pairs.every((pair) => '整改责任会计'.includes(pair.charAt(1)))).toBe(true);
    expect(simplifiedTable('abc')).toBe('');
  });
});

it('the index of the same notices is the same, byte for byte', async () => {
  const [first, second] = [temporaryFolder(), temporaryFolder()];
  await writeSearchIndex([FULL, SHORT].map(indexed), first, 'pagefind');
  await writeSearchIndex([FULL, SHORT].map(indexed), second, 'pagefind');
  expect(filesOf(second)).toEqual(filesOf(first));
  const names = [...filesOf(first).keys()];
  expect(names).toContain('pagefind/pagefind.js');
  expect(names.filter((name) => /ui|highlight|worker|playground/.test(name))).toEqual([]);
  rmSync(first, { recursive: true });
  rmSync(second, { recursive: true });
});
