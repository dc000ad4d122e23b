/** What a thread of the crew loads: from the bundle of `make-bundle.ts`, where there is one. */

import { existsSync } from 'node:fs';
import type { MakeInThread } from './make-in-thread.ts';

const bundle = new URL('../../bundle/worker.js', import.meta.url);
const loaded: { readonly default: MakeInThread } = await (existsSync(bundle)
  ? import(bundle.href)
  : import('./make-in-thread.ts'));

export default loaded.default;
