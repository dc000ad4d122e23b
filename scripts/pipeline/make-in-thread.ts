/** What runs in a thread of the crew: makes one notice after another. */

import { workerData } from 'node:worker_threads';
import { type Failure, failureOf } from './failure.ts';
import type { Made, NoticeOrder, SiteOrder } from './made.ts';
import { NoticeMaker } from './make-notice.ts';

// The pool hands what was given to it on as the second of two.
const [, order]: [unknown, SiteOrder] = workerData;
const maker = new NoticeMaker(order);

export type MakeInThread = (notice: NoticeOrder) => Promise<Made | Failure>;

/** An error is an answer too: the thread goes on with the next notice. */
export default async function make(notice: NoticeOrder): Promise<Made | Failure> {
  try {
    return await maker.make(notice);
  } catch (error) {
    return failureOf(error);
  }
}
