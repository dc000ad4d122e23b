import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RESULTS_A_PAGE, type SearchQuery } from '../../../layouts/browser/lib/search/hits.ts';
import { searchText } from '../../../layouts/browser/lib/search/text.ts';
import { entryOf } from '../../../scripts/notice/entry.ts';
import { foldText } from '../../../scripts/search/folded-text.ts';
import { packPositions, unpackPositions } from '../../../scripts/search/postings/packed-positions.ts';
import { postingsOf } from '../../../scripts/search/postings/postings.ts';
import { searchEngineFor } from '../../../scripts/search/search-engine.ts';
import { writeSearchIndex } from '../../../scripts/search/search-index.ts';
import { indexed, recordsOf } from '../../../scripts/search/search-record.ts';
import { inventNotices } from '../../bench/search/invented-notices.ts';
import { FULL, filesOf, notice, SHORT, temporaryFolder } from '../../site/sample-site.ts';
import { type BrowserSearch, browserSearch } from '../browser-search.ts';

const HARD = fc.constantFrom(...'整改一。，“”12.．％①㈠ \n\tＡaé𠮷㎡·—', 'e\u0301');

it('text is folded for the index as it is in the browser', () => {
  fc.assert(
    fc.property(fc.string({ unit: HARD, maxLength: 40 }), (text) => {
      expect(foldText(text)).toBe(searchText.fold(text).letters);
    }),
  );
});

describe('the positions of a pair', () => {
  it('are packed into plain characters and unpacked again', () => {
    const ascending = fc.uniqueArray(fc.nat(), { maxLength: 50 }).map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(ascending, (positions) => {
        const packed = packPositions(positions);
        expect(packed).toMatch(/^[!#-[\]-~]*$/);
        expect(Array.from(unpackPositions(packed))).toEqual(positions);
      }),
    );
  });

  it('are those where its characters stand side by side, and nothing is paired across the end of a piece', () => {
    const pieces = [
      { at: 0, letters: '整改整改' },
      { at: 32, letters: '改\n整' },
    ];
    expect(postingsOf(pieces)).toEqual([
      { pair: '改\n', positions: packPositions([3, 32]) },
      { pair: '改整', positions: packPositions([1]) },
      { pair: '整\n', positions: packPositions([34]) },
      { pair: '整改', positions: packPositions([0, 2]) },
    ]);
  });
});

describe('what is found by postings', () => {
  const withStatus = {
    ...FULL,
    sections: FULL.sections.map((section) => ({
      ...section,
      declared: { status: section.ordinal === 1 ? '已完成' : '正在整改', places: new Map() },
    })),
  };
  const notices = [
    ...inventNotices(2),
    withStatus,
    SHORT,
    notice('n', ['一、范本镇整改', '1.整改。整改。', '（1）整改情况'], { title: '𠮷田整改', kind: '公示' }),
  ];
  const records = notices.flatMap((one) => recordsOf(one));
  let folder: string;
  let search: BrowserSearch;

  beforeAll(async () => {
    folder = temporaryFolder();
    await writeSearchIndex(notices.map(indexed), folder, 'postings');
    search = await browserSearch(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const find = async (engine: keyof BrowserSearch, query: SearchQuery): Promise<unknown> => {
    const first = await search[engine](query);
    const shown = await first.read(0, RESULTS_A_PAGE);
    const whole = (await first.rest?.()) ?? first;
    const { total = 0 } = whole;
    const hits = await whole.read(0, total);
    const counts = Object.entries(whole.counts ?? {}).map(([facet, all]) => [
      facet,
      [...all].sort(([one], [other]) => (one < other ? -1 : 1)),
    ]);
    return {
      first: shown.map(({ address }) => address),
      all: hits.map(({ address, score }) => [address, score]),
      total,
      counts: total === 0 ? [] : counts,
    };
  };

  const word = fc
    .tuple(fc.nat({ max: records.length - 1 }), fc.nat(), fc.integer({ min: 1, max: 8 }))
    .map(([number, at, length]) => {
      const { heading, text } = records[number] ?? { heading: '', text: '' };
      const words = `${heading}${text}`.replaceAll('\n', '');
      const start = at % (words.length || 1);
      return words.slice(start, start + length);
    })
    .filter((run) => foldText(run) !== '' && !/\s/.test(run));
  const filters = fc.constantFrom<SearchQuery['filters']>(
    {},
    {},
    { kind: '公示' },
    { year: '2025' },
    { status: '已完成' },
    { section: '一、范本镇整改' },
    { section: '一、关于“学习不够深入”问题的整改', kind: '整改通报' },
  );

  it('is what reading every text finds, in the same order, with the same counts', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { minLength: 1, maxLength: 2 }),
        filters,
        fc.constantFrom<SearchQuery['order']>('best', 'newest'),
        async (words, filters, order) => {
          const query = { words, filters, order };
          expect(await find('postings', query)).toEqual(await find('literal', query));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is counted right however much it is', async () => {
    const many = [
      notice('many', [
        '一、清理',
        ...Array.from({ length: 450 }, (_, at) => `${at + 1}.清理第${at + 1}段。`),
      ]),
    ];
    const other = temporaryFolder();
    await writeSearchIndex(many.map(indexed), other, 'postings');
    const there = await browserSearch(other);
    const first = await there.postings({ words: ['清理'], filters: {}, order: 'best' });
    const whole = await first.rest?.();
    expect(whole?.total).toBe(451);
    expect([...(whole?.counts?.section ?? [])]).toEqual([['一、清理', 451]]);
    expect(await whole?.read(440, 460)).toHaveLength(11);
    rmSync(other, { recursive: true, force: true });
  });

  it('lies in the same files, byte for byte, for the same notices in another order', async () => {
    const again = temporaryFolder();
    await writeSearchIndex(notices.toReversed().map(indexed), again, 'postings');
    expect(filesOf(again)).toEqual(filesOf(folder));
    expect([...filesOf(again).keys()].filter((name) => !name.endsWith('.js'))).toEqual([]);
    rmSync(again, { recursive: true, force: true });
  });
});

it('the texts answer on small sites, postings on large ones, Pagefind where it is asked for', () => {
  expect(searchEngineFor([FULL, SHORT].map(entryOf))).toBe('texts');
  expect(searchEngineFor([FULL, SHORT].map(entryOf), 'pagefind')).toBe('pagefind');
  const [one = FULL] = inventNotices(1);
  expect(searchEngineFor(Array.from({ length: 20 }, () => entryOf(one)))).toBe('postings');
});
