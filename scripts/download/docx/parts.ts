/** The files that a Word document consists of, as the library writes them before it packs them. */

import { type Document, Packer } from 'docx';
import type { Parts } from './fixed-zip.ts';

/**
 * The library gives its files packed only. Its packer holds what writes them, without a type: so we pack once and
 * need not unpack before.
 * @throws Error where another release of the library holds it no longer
 */
export function partsOf(document: Document): Parts {
  const compiler: unknown = Reflect.get(Packer, 'compiler');
  if (!isCompiler(compiler)) throw new Error('this release of docx has no compiler of its files');
  return compiler.compile(document);
}

interface Compiler {
  compile(document: Document): Parts;
}

function isCompiler(value: unknown): value is Compiler {
  return (
    typeof value === 'object' && value !== null && 'compile' in value && typeof value.compile === 'function'
  );
}
