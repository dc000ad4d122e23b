/** Writes the index of the search in a thread of its own: for a thousand notices it takes seconds, and somebody may save. */

import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { writeSearchIndex } from '../../search/search-index.ts';
import type { IndexedNotice } from '../../search/search-record.ts';

export interface IndexOrder {
  readonly notices: readonly IndexedNotice[];
  /** A folder to write into. */
  readonly folder: string;
  /** The engine that the site asks for. */
  readonly wanted: 'pagefind' | 'postings' | undefined;
}

const WORKER = fileURLToPath(new URL('./index-worker.js', import.meta.url));

/** @throws Error where it is given up by `signal`, or fails */
export async function writeIndexApart(order: IndexOrder, signal: AbortSignal): Promise<void> {
  // In sources, which tests run, there is no compiled worker.
  if (!existsSync(WORKER)) return writeSearchIndex(order.notices, order.folder, order.wanted);
  const worker = new Worker(WORKER, { workerData: order });
  try {
    await once(worker, 'message', { signal });
  } finally {
    await worker.terminate();
  }
}
