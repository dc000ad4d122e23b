/**
 * Typst as WebAssembly, run as a thread of its own: what it has taken of memory it gives back only when it ends.
 * Takes `{ main, files }`, answers with what the compiler gives and the bytes that it holds by then.
 */

import { parentPort, workerData } from 'node:worker_threads';
import init, { TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';

/** Asks the compiler for diagnostics as records. */
const DIAGNOSTICS_FULL = 3;

const { memory } = await init({ module_or_path: workerData.program });
const builder = new TypstCompilerBuilder();
builder.set_dummy_access_model();
for (const font of workerData.fonts) await builder.add_raw_font(font);
const compiler = await builder.build();

parentPort?.on('message', ({ main, files }) => {
  compiler.reset_shadow();
  for (const [path, bytes] of files) compiler.map_shadow(path, bytes);
  const { result, diagnostics } = compiler.compile(main, [], 'pdf', DIAGNOSTICS_FULL);
  parentPort?.postMessage({ result, diagnostics, held: memory.buffer.byteLength });
});
