/** Explains errors of the operating system, which are ordinary trouble and no defect of tongbao. */

import { SOME_FILE, SYSTEM_ERRORS } from '../../messages/system.ts';
import type { Bilingual } from '../../notice/finding.ts';
import { Refusal } from '../../notice/refusal.ts';

/** What a person reads of `error`; nothing where it is no error of the system, or one that tongbao has to answer for. */
export function explainSystemError(error: unknown): Refusal | undefined {
  for (const layer of layersOf(error)) {
    const refusal = explain(layer);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

/** How deep libraries wrap one error in another. */
const DEEPEST = 10;

/** The error and those that caused it; Eleventy keeps them under a name of its own. */
function* layersOf(error: unknown): Generator<unknown> {
  let layer = error;
  for (let depth = 0; depth < DEEPEST && layer instanceof Error; depth += 1) {
    yield layer;
    layer = layer.cause ?? ('originalError' in layer ? layer.originalError : undefined);
  }
}

function explain(error: unknown): Refusal | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  const known = Object.hasOwn(SYSTEM_ERRORS, error.code) ? SYSTEM_ERRORS[error.code] : undefined;
  if (known === undefined) return undefined;
  const file = 'path' in error && typeof error.path === 'string' ? error.path : undefined;
  const [says, advice] = known;
  return new Refusal(named(says, file), { advice, cause: error });
}

function named(says: Bilingual, file: string | undefined): Bilingual {
  if (file !== undefined)
    return { zh: says.zh.replace('{file}', () => file), en: says.en.replace('{file}', () => file) };
  return { zh: says.zh.replace(/ ?\{file\} ?/, SOME_FILE.zh), en: says.en.replace('{file}', SOME_FILE.en) };
}
