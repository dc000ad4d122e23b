/**
 * Each hostile input ends at once in a value, a finding or a refusal that says what is wrong: no stack, no loop. Those that
 * make a careless reader slow or overflow its stack are of the size at which they once did; how the work grows is tested in
 * `linearity.test.ts`.
 */

import { describe, expect, it } from 'vitest';
import { FILES } from './corpus-files.ts';
import { TEXTS } from './corpus-texts.ts';
import { endOf, PARSERS, type ParserName } from './parsers.ts';
import { COUNTED_SEEDS, MARKDOWN_SEEDS, NOTICE_SEEDS, PAGE_SEEDS, repeated, TEXT_SEEDS } from './seeds.ts';

/** Of a text that is repeated, in bytes. */
const SIZE = 8192;
/** Processor time in milliseconds; a second is the bar for a person, and a machine of CI may be slow. */
const AT_ONCE = 3000;

/** Milliseconds on the clock for all inputs of a parser, on a machine that does much else. */
const PATIENCE = 300_000;

type Input = readonly [parser: ParserName, input: Uint8Array];

const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const HEAD =
  '---\ntitle: 关于反馈落实情况的通报\nkind: 通报\nissuer: 范本镇人民政府\npublished: 2025-12-08\n---\n\n';

const CORPUS: readonly Input[] = [
  ...TEXTS.map(([parser, text]): Input => [parser, bytes(text)]),
  ...FILES,
  ...[...Object.values(NOTICE_SEEDS), ...Object.values(COUNTED_SEEDS)].map(
    (seed): Input => ['notice', bytes(HEAD + repeated(seed, SIZE))],
  ),
  ...TEXT_SEEDS.map((seed): Input => ['txt', bytes(`关于示例事项的通报\n\n${repeated(seed, SIZE)}`)]),
  ...MARKDOWN_SEEDS.map((seed): Input => ['md', bytes(`# 关于示例事项的通报\n\n${repeated(seed, SIZE)}`)]),
  ...PAGE_SEEDS.map((seed): Input => ['html', bytes(`<h1>关于示例事项的通报</h1>${repeated(seed, SIZE)}`)]),
];

describe('of the hostile inputs', () => {
  it('there are 800 and more, each another', () => {
    const keys = CORPUS.map(([parser, input]) => `${parser} ${Buffer.from(input).toString('base64')}`);
    expect(new Set(keys).size).toBeGreaterThanOrEqual(800);
  });

  it.each(Object.keys(PARSERS) as ParserName[])(
    'each ends at once, read by %s',
    async (name) => {
      const inputs = CORPUS.filter(([parser]) => parser === name);
      expect(inputs.length).toBeGreaterThan(5);
      const faults: string[] = [];
      for (const [index, [, input]] of inputs.entries()) {
        const { milliseconds, crash } = await endOf(PARSERS[name], input);
        const shown = JSON.stringify(Buffer.from(input.subarray(0, 120)).toString('utf8'));
        if (crash !== undefined) faults.push(`${index} ${shown}: ${crash}`);
        else if (milliseconds > AT_ONCE) faults.push(`${index} ${shown}: ${Math.round(milliseconds)} ms`);
      }
      expect(faults).toEqual([]);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    },
    PATIENCE,
  );
});
