/** Property tests draw the same values at every run, so that a red run can be repeated; `FC_SEED=7 npm test` draws others. */

import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20251208) });
