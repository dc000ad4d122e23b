import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

/** Readers on slow lines wait for every kilobyte. */
const KILOBYTE = 1024;

it.each([
  ['notice.js', 6],
  ['search.js', 10],
  ['site.css', 9],
  ['print.css', 2],
])('%s takes at most %i KB on the wire', (name, most) => {
  const bytes = readFileSync(createRequire(import.meta.url).resolve(`#browser/${name}`));
  expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(most * KILOBYTE);
});
