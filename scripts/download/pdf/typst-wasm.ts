/**
 * Typst as WebAssembly: runs wherever Node runs. It forgets nothing: each notice of a dozen pages takes some 4 MB more.
 * So it works in a thread of its own, and when that has grown large, the next one takes its place.
 */

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { Typeset, TypstEngine, TypstFiles } from './typst.ts';
import { readTypstProgram } from './typst-program.ts';

/** Bytes that a thread may hold before the next one takes its place. */
const MOST_HELD = 180e6;

const Answer = z.object({
  result: z.instanceof(Uint8Array).optional(),
  diagnostics: z.array(z.object({ severity: z.string(), message: z.string() })).optional(),
  held: z.number(),
});

/** Reads the engine, with `fonts` as its only fonts; its first thread starts with the first notice. */
export async function startWasm(fonts: readonly Uint8Array[]): Promise<TypstEngine> {
  const threads = new Threads(await readTypstProgram(), fonts);
  return {
    name: 'wasm',
    typeset: (main, files) => threads.typeset(main, files),
    close: () => threads.end(),
  };
}

/** One thread at a time, and one notice at a time in it. */
class Threads {
  private readonly data: { readonly program: Uint8Array; readonly fonts: readonly Uint8Array[] };
  private thread: Worker | undefined;
  private last: Promise<unknown> = Promise.resolve();

  constructor(program: Uint8Array, fonts: readonly Uint8Array[]) {
    this.data = { program: shared(program), fonts: fonts.map(shared) };
  }

  typeset(main: string, files: TypstFiles): Promise<Typeset> {
    const outcome = this.last.then(() => this.ask(main, files));
    this.last = outcome.catch(() => undefined);
    return outcome;
  }

  async end(): Promise<void> {
    await this.last;
    const ended = this.thread?.terminate();
    this.thread = undefined;
    await ended;
  }

  private async ask(main: string, files: TypstFiles): Promise<Typeset> {
    this.thread ??= new Worker(new URL('./typeset-in-wasm.js', import.meta.url), { workerData: this.data });
    const { thread } = this;
    try {
      thread.postMessage({ main, files });
      const [answer]: unknown[] = await once(thread, 'message');
      const { result, diagnostics = [], held } = Answer.parse(answer);
      if (held > MOST_HELD) await this.discard(thread);
      if (result !== undefined) return { pdf: result };
      return { errors: diagnostics.map(({ severity, message }) => `${severity}: ${message}`) };
    } catch (error) {
      await this.discard(thread);
      throw error;
    }
  }

  private async discard(thread: Worker): Promise<void> {
    this.thread = undefined;
    await thread.terminate();
  }
}

/** A copy that threads read where it is. */
function shared(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}
