/** Starts the checking page; in the worker that the page makes of this script, the engine. */

import './older-browsers.ts';
import './no-eval.ts';
import { render } from 'preact';
import { Desk } from './desk.tsx';
import { startEngine } from './engine/client.ts';
import { serve } from './engine/worker.ts';

if (typeof document === 'undefined') {
  serve();
} else {
  const engine = startEngine(document.currentScript);
  const place = document.getElementById('desk');
  if (place !== null) render(<Desk engine={engine} />, place);
}
