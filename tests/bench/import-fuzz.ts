/** Imports thousands of damaged drafts; every one must end as a notice or a clear refusal. `node dist/tests/bench/import-fuzz.js [count] [seed]` */

import { importDamaged } from './import-mutations.ts';
import { seeds } from './import-seeds.ts';

const [count = 4000, seed = 1] = process.argv.slice(2).map(Number);
const start = performance.now();
const { notices, refusals, slowest, crashes } = importDamaged(seeds(), count, seed);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(`${count} damaged drafts: ${notices} notices, ${refusals} refusals, ${crashes.length} crashes`);
console.log(`${seconds} s, the slowest ${(slowest / 1000).toFixed(2)} s`);
for (const crash of crashes.slice(0, 10)) console.log(crash);
process.exitCode = crashes.length > 0 ? 1 : 0;
