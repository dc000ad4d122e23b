/**
 * Typst as WebAssembly: runs wherever Node runs. It forgets nothing: each notice of a dozen pages takes some 3 MB of the
 * 4 GB that one process can give it, so a process prints about a thousand of them.
 */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import init, { type TypstCompiler, TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';
import { z } from 'zod';
import type { Typeset, TypstEngine, TypstFiles } from './typst.ts';

/** Asks the compiler for diagnostics as records. */
const DIAGNOSTICS_FULL = 3;

const Outcome = z.object({
  result: z.instanceof(Uint8Array).optional(),
  diagnostics: z.array(z.object({ severity: z.string(), message: z.string() })).optional(),
});

/** Starts the engine (half a second of work in this thread) with `fonts` as its only fonts. */
export async function startWasm(fonts: readonly Uint8Array[]): Promise<TypstEngine> {
  const wasm = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm');
  await init({ module_or_path: await readFile(wasm) });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fonts) await builder.add_raw_font(font);
  const compiler = await builder.build();
  return { name: 'wasm', typeset: (main, files) => typeset(compiler, main, files) };
}

function typeset(compiler: TypstCompiler, main: string, files: TypstFiles): Typeset {
  compiler.reset_shadow();
  for (const [path, bytes] of files) compiler.map_shadow(path, bytes);
  const outcome = Outcome.parse(compiler.compile(main, [], 'pdf', DIAGNOSTICS_FULL));
  if (outcome.result !== undefined) return { pdf: outcome.result };
  return { errors: (outcome.diagnostics ?? []).map(({ severity, message }) => `${severity}: ${message}`) };
}
