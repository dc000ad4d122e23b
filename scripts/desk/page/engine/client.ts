/** The page's way to the engine: a worker made of the script of this very page, or the page itself where none can be made. */

import { makeEngine } from '../../engine/engine.ts';
import type { Asks, Early, Gets, Name } from '../../engine/protocol.ts';
import type { Message, Question } from './message.ts';

export interface Engine {
  /** @throws with the words of a defect of the engine */
  ask<N extends Name>(name: N, asks: Asks<N>, early?: (seen: Early) => void): Promise<Gets<N>>;
}

/** @param script the element that holds this script, or names its file */
export function startEngine(script: HTMLOrSVGScriptElement | null): Engine {
  const begun = startWorker(script).catch(() => inPage());
  return { ask: async (name, asks, early) => (await begun).ask(name, asks, early) };
}

/** Without a worker the page is still while a long draft is checked; the answers are the same. */
function inPage(): Engine {
  const engine = makeEngine();
  return {
    ask: async (name, asks, early = ignore) => {
      // What says that work has begun is drawn first.
      await new Promise((resolve) => setTimeout(resolve, 20));
      return engine[name](asks, early);
    },
  };
}

const ignore = (): void => undefined;

interface Waiting {
  readonly early: (seen: Early) => void;
  readonly got: (gets: Gets<Name>) => void;
  readonly failed: (problem: unknown) => void;
}

function startWorker(script: HTMLOrSVGScriptElement | null): Promise<Engine> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(addressOf(script));
    const waiting = new Map<number, Waiting>();
    let calls = 0;
    const ask = <N extends Name>(
      name: N,
      asks: Asks<N>,
      early: Waiting['early'] = ignore,
    ): Promise<Gets<N>> =>
      new Promise((answer, failed) => {
        calls += 1;
        // Both ends are of one file: the answer is of the kind that the question has.
        waiting.set(calls, { early, got: (gets) => answer(gets as Gets<N>), failed });
        const question: Question = { call: calls, name, asks };
        worker.postMessage(question);
      });
    worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      if ('ready' in data) return resolve({ ask });
      const one = waiting.get(data.call);
      if ('early' in data) return one?.early(data.early);
      waiting.delete(data.call);
      if ('fault' in data) one?.failed(new Error(data.fault));
      else one?.got(data.gets);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      reject(new Error(event.message));
      for (const { failed } of waiting.values()) failed(new Error(event.message));
      waiting.clear();
    });
  });
}

/** A script in the page has no address: it is given one that holds for as long as the page is open. */
function addressOf(script: HTMLOrSVGScriptElement | null): string {
  if (script instanceof HTMLScriptElement && script.src !== '') return script.src;
  return URL.createObjectURL(new Blob([script?.textContent ?? ''], { type: 'text/javascript' }));
}
