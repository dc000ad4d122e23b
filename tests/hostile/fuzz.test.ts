/** A short run over every parser, 60 seconds in all; `npm run fuzz` goes on for a night. */

import { describe, expect, it } from 'vitest';
import { fuzz } from './fuzz-parser.ts';
import { PARSERS, type Parser } from './parsers.ts';

const SECONDS = Number(process.env.FUZZ_SECONDS ?? 60);
const SEED = Number(process.env.FUZZ_SEED ?? 20251208);

const parsers = Object.entries<Parser>(PARSERS);

describe('damaged input ends in a value or a refusal:', () => {
  it.each(parsers)('%s', async (_, parser) => {
    const { runs, faults } = await fuzz(parser, (SECONDS * 1000) / parsers.length, SEED);
    expect(faults.map(({ what }) => what)).toEqual([]);
    expect(runs).toBeGreaterThan(1);
  });
});
