/** What runs in a thread: writes the index of the search. */

import { parentPort, workerData } from 'node:worker_threads';
import { writeSearchIndex } from '../../search/search-index.ts';
import type { IndexOrder } from './index-apart.ts';

const order: IndexOrder = workerData;
await writeSearchIndex(order.notices, order.folder, order.wanted);
parentPort?.postMessage('done');
