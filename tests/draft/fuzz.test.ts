import { expect, it } from 'vitest';
import { importDamaged } from '../bench/import-mutations.ts';
import { seeds } from '../bench/import-seeds.ts';

it('damaged drafts end as a notice or a clear refusal, and some as each', () => {
  const { notices, refusals, crashes } = importDamaged(seeds(), 150, 20251205);
  expect(crashes).toEqual([]);
  expect(notices).toBeGreaterThan(25);
  expect(refusals).toBeGreaterThan(25);
});
