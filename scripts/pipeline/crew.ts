/** Makes the notices of a site, several at a time, each in a thread of its own; the results are in the order of the notices. */

import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import { type Failure, failureOf } from './failure.ts';
import type { Made, NoticeOrder, SiteOrder } from './made.ts';
import type { NoticeMaker } from './make-notice.ts';

export type Outcome = Made | Failure;

export interface CrewOptions {
  /** How many notices at a time; as many as there are cores where it is left out. */
  readonly jobs?: number | undefined;
  /** Even a single one is made in another thread, so that this one stays free. */
  readonly apart?: boolean | undefined;
  /** Called after each notice, in the order in which they come to their ends. */
  readonly ended?: ((outcome: Outcome) => void) | undefined;
  /** What each thread runs; for tests. */
  readonly worker?: string | undefined;
}

/** A thread takes some 0.4 s to start: for fewer notices a thread it does not pay. */
const FEWEST_A_THREAD = 6;

const WORKER = fileURLToPath(new URL('./worker.js', import.meta.url));

/**
 * Makes `notices`. One that fails, or ends its thread, does not keep the others from being made.
 * @param notices taken one by one, so that what is known by then may decide how the next is made
 * @returns what came of each, in their order
 */
export async function makeNotices(
  order: SiteOrder,
  notices: readonly (() => NoticeOrder)[],
  { jobs = availableParallelism(), apart = false, ended, worker = WORKER }: CrewOptions = {},
): Promise<Outcome[]> {
  const threads = Math.min(jobs, Math.ceil(notices.length / FEWEST_A_THREAD));
  // In sources, which tests run, there is no compiled worker.
  const alone = (threads < 2 && !apart) || !existsSync(worker);
  const crew = alone ? new Alone(order) : new Threads(order, threads, worker);
  const outcomes: Outcome[] = [];
  let next = 0;
  const goOn = async (): Promise<void> => {
    for (let index = next++; index < notices.length; index = next++) {
      const notice = notices[index];
      if (notice === undefined) continue;
      const outcome = await crew.make(notice()).catch(failureOf);
      outcomes[index] = outcome;
      ended?.(outcome);
    }
  };
  try {
    await Promise.all(Array.from({ length: crew.threads }, goOn));
    return outcomes;
  } finally {
    await crew.close();
  }
}

interface Crew {
  readonly threads: number;
  make(notice: NoticeOrder): Promise<Outcome>;
  close(): Promise<void>;
}

/** Works in this thread, which loads what it takes only then: beside other threads it would not use it. */
class Alone implements Crew {
  readonly threads = 1;
  private readonly order: SiteOrder;
  private maker: Promise<NoticeMaker> | undefined;

  constructor(order: SiteOrder) {
    this.order = order;
  }

  async make(notice: NoticeOrder): Promise<Outcome> {
    this.maker ??= import('./make-notice.ts').then((module) => new module.NoticeMaker(this.order));
    return (await this.maker).make(notice);
  }

  async close(): Promise<void> {
    await (await this.maker)?.close();
  }
}

class Threads implements Crew {
  readonly threads: number;
  private readonly pool: Tinypool;

  constructor(order: SiteOrder, threads: number, worker: string) {
    this.threads = threads;
    this.pool = new Tinypool({
      filename: worker,
      minThreads: threads,
      maxThreads: threads,
      workerData: order,
    });
  }

  async make(notice: NoticeOrder): Promise<Outcome> {
    const outcome: Outcome = await this.pool.run(notice);
    return outcome;
  }

  close(): Promise<void> {
    return this.pool.destroy();
  }
}
