/** The script of the page as it runs in the worker: it has no document, and answers questions. */

import { type Answers, makeEngine } from '../../engine/engine.ts';
import type { Early, Gets, Name } from '../../engine/protocol.ts';
import type { Message, Question } from './message.ts';

export function serve(): void {
  const engine = makeEngine();
  const send = (message: Message): void => postMessage(message);
  addEventListener('message', ({ data }: MessageEvent<Question>) => {
    const { call } = data;
    try {
      send({ call, gets: answer(engine, data, (early) => send({ call, early })) });
    } catch (problem) {
      send({ call, fault: String(problem) });
    }
  });
  send({ ready: true });
}

function answer<N extends Name>(
  engine: Answers,
  { name, asks }: Question<N>,
  early: (seen: Early) => void,
): Gets<N> {
  return engine[name](asks, early);
}
