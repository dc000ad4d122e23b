/**
 * `npm run fuzz -- [MINUTES] [SEED]`: damages files for every parser in turn, for a night. What ends in neither a value
 * nor a refusal is written to `fuzz-faults/` and listed; the status is then 1.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fuzz } from './fuzz-parser.ts';
import { PARSERS, type Parser } from './parsers.ts';

const [minutes = '60', given] = process.argv.slice(2);
const seed = Number(given ?? Date.now() % 1e9);
const parsers = Object.entries<Parser>(PARSERS);
const FAULTS = 'fuzz-faults';

console.log(`seed ${seed}, ${minutes} minutes`);
for (const [name, parser] of parsers) {
  const each = (Number(minutes) * 60_000) / parsers.length;
  const { runs, refusals, slowest, faults } = await fuzz(parser, each, seed);
  console.log(
    `${name}: ${runs} runs, ${refusals} refused, slowest ${Math.round(slowest)} ms, ${faults.length} faults`,
  );
  for (const [index, { input, what }] of faults.entries()) {
    mkdirSync(FAULTS, { recursive: true });
    const file = path.join(
      FAULTS,
      `${name.replaceAll(' ', '-')}-${seed}-${index + 1}${path.extname(input.file)}`,
    );
    writeFileSync(file, input.bytes);
    console.log(`  ${file}: ${what}`);
    process.exitCode = 1;
  }
}
