/** Typst as a native addon: four times faster than WebAssembly, where npm could install it for the machine. */

import { createRequire } from 'node:module';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Typeset, TypstEngine, TypstFiles } from './typst.ts';

const NATIVE = '@myriaddreamin/typst-ts-node-compiler';

/** Results that so many notices did not use again are forgotten. */
const CACHE_AGE = 2;

/** The part of the addon that is used here. The addon's own wrapper package cannot be installed: it wants every platform's binary. */
interface Addon {
  readonly NodeCompiler: { create(options: CompilerOptions): Compiler };
}

interface CompilerOptions {
  readonly workspace: string;
  readonly fontArgs: readonly { readonly fontBlobs: readonly Buffer[] }[];
}

interface Compiler {
  mapShadow(path: string, bytes: Buffer): void;
  resetShadow(): void;
  compile(options: { readonly mainFilePath: string; readonly resetRead: boolean }): Compilation;
  fetchDiagnostics(error: object): readonly { readonly message: string }[];
  pdf(document: object): Buffer;
  evictCache(maxAge: number): void;
}

interface Compilation {
  readonly result: object | null;
  takeDiagnostics(): object | null;
}

/** Starts the engine with `fonts` as its only fonts, or gives nothing where there is no addon of the right version. */
export function startNative(fonts: readonly Uint8Array[]): TypstEngine | undefined {
  const addon = loadAddon();
  if (addon === undefined) return undefined;
  // A folder that does not exist: what is not mapped cannot be read.
  const workspace = path.resolve(path.parse(process.cwd()).root, 'tongbao-print');
  const compiler = addon.NodeCompiler.create({
    workspace,
    fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }],
  });
  return {
    name: 'native',
    async typeset(main, files) {
      // Typesetting keeps this thread busy: let others have their turn between two notices.
      await setImmediate();
      return typeset(compiler, workspace, main, files);
    },
    async close() {},
  };
}

function typeset(compiler: Compiler, workspace: string, main: string, files: TypstFiles): Typeset {
  compiler.resetShadow();
  // What the last notices left after would grow without end; the template's own results are used again each time.
  compiler.evictCache(CACHE_AGE);
  for (const [name, bytes] of files) compiler.mapShadow(path.join(workspace, name), Buffer.from(bytes));
  const compilation = compiler.compile({ mainFilePath: path.join(workspace, main), resetRead: true });
  const document = compilation.result;
  // No `pdfStandard` is asked for: the WebAssembly has no such option, and both engines must give the same bytes. As
  // measured, the addon exports every sample as ua-1 and as a-2a. For ua-1 the bytes differ by a mark in the metadata and
  // DisplayDocTitle, which could be written afterwards, but for notices with tables by attributes of their cells as well.
  if (document !== null) return { pdf: new Uint8Array(compiler.pdf(document)) };
  const diagnostics = compilation.takeDiagnostics();
  const errors = diagnostics === null ? [] : compiler.fetchDiagnostics(diagnostics);
  return { errors: errors.map(({ message }) => message) };
}

/** The addon for this machine; only of the version that our package names, for it must write the bytes of the WebAssembly. */
function loadAddon(): Addon | undefined {
  const require = createRequire(import.meta.url);
  const wanted = wantedVersions(require('#package'));
  for (const name of packageNames()) {
    try {
      const addon: unknown = require(name);
      if (versionOf(require(`${name}/package.json`)) === wanted.get(name) && isAddon(addon)) return addon;
    } catch {
      // Not installed, or not loadable on this system: WebAssembly does the work.
    }
  }
  return undefined;
}

function packageNames(): readonly string[] {
  const machine = `${NATIVE}-${process.platform}-${process.arch}`;
  if (process.platform === 'linux') return [`${machine}-gnu`, `${machine}-musl`];
  return [process.platform === 'win32' ? `${machine}-msvc` : machine];
}

/** The versions of the addons that our own package asks for. */
function wantedVersions(manifest: unknown): ReadonlyMap<string, unknown> {
  if (typeof manifest !== 'object' || manifest === null || !('optionalDependencies' in manifest))
    return new Map();
  const { optionalDependencies } = manifest;
  return new Map(
    Object.entries(typeof optionalDependencies === 'object' ? (optionalDependencies ?? {}) : {}),
  );
}

function versionOf(manifest: unknown): unknown {
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? manifest.version
    : undefined;
}

function isAddon(value: unknown): value is Addon {
  if (typeof value !== 'object' || value === null || !('NodeCompiler' in value)) return false;
  const { NodeCompiler } = value;
  return (
    typeof NodeCompiler === 'function' &&
    'create' in NodeCompiler &&
    typeof NodeCompiler.create === 'function'
  );
}
