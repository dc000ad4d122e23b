/** Bundles a file with packages that it imports, so that the packages need not be installed. */

import { writeFile } from 'node:fs/promises';
import { rolldown } from 'rolldown';

export interface Bundling {
  /** The file to write; it may be the same. */
  readonly to: string;
  /** Whether a package is taken in, by the name that is imported; packages of Node never are. */
  takesIn(name: string): boolean;
}

export async function bundleFile(file: string, { to, takesIn }: Bundling): Promise<void> {
  const build = await rolldown({
    input: file,
    platform: 'node',
    external: (id) => isPackage(id) && (id.startsWith('node:') || !takesIn(id)),
  });
  const { output } = await build.generate({ format: 'esm', codeSplitting: false });
  await build.close();
  await writeFile(to, output[0].code);
}

/** `docx` and `node:fs`; `./words.js` and `C:\words.js` are files. */
function isPackage(id: string): boolean {
  return !/^[./]|^[A-Za-z]:[\\/]/.test(id);
}
