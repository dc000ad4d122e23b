/** The scripts of the search page, run outside a browser: what they load is read from a folder. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';

/**
 * Runs the scripts of these names in a world of their own, as the page runs them joined.
 * @param folder the site's folder, from which they load
 * @returns what an expression in that world is worth
 */
export function runSearchScripts(names: readonly string[], folder = ''): (expression: string) => unknown {
  const { resolve } = createRequire(import.meta.url);
  const world = createContext({
    AbortController,
    read: (address: string) => readFileSync(path.join(folder, address), 'utf8'),
    run: (script: string) => runInContext(script, world),
  });
  for (const name of names) runInContext(readFileSync(resolve(`#browser/search-${name}.js`), 'utf8'), world);
  runInContext('loadScript = async (address) => run(read(address));', world);
  return (expression) => runInContext(expression, world);
}
