/** The parts of pages that a site draws itself. */

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { OwnPartDrawing } from '../../layouts/drawn.tsx';
import { say } from '../messages/content/theme.ts';
import { refuse } from '../notice/refusal.ts';
import type { OwnPart, Site } from '../notice/site/site.ts';

type Parts = ReadonlyMap<string, OwnPartDrawing>;

let loaded: Parts = new Map();

/** The parts that `loadParts` loaded in this thread. */
export function ownParts(): Parts {
  return loaded;
}

/**
 * Loads the scripts of `content/theme/components`, once in each thread that draws pages: functions cross no thread.
 * Their code runs: a build does that, a check does not.
 * @throws Refusal for a script that fails or exports no function
 */
export async function loadParts({ look }: Pick<Site, 'look'>): Promise<void> {
  const { folder = '', parts = [] } = look ?? {};
  const entries = parts.map(async (part) => [part.name, await load(part, folder)] as const);
  loaded = new Map(await Promise.all(entries));
}

async function load({ name, digest }: OwnPart, folder: string): Promise<OwnPartDrawing> {
  const file = path.resolve(folder, 'components', `${name}.js`);
  const drawing = await importDefault(name, file, digest);
  if (typeof drawing !== 'function') refuse(say.partFailed(name, 'export default'), file);
  return (props, tools) => {
    try {
      return drawing(props, tools);
    } catch (error) {
      return refuse(say.partFailed(name, reasonOf(error)), file);
    }
  };
}

/** The digest in its address has a preview load what was changed. */
async function importDefault(name: string, file: string, digest: string): Promise<unknown> {
  try {
    const module: unknown = await import(`${pathToFileURL(file).href}?v=${digest}`);
    return typeof module === 'object' && module !== null && 'default' in module ? module.default : undefined;
  } catch (error) {
    return refuse(say.partFailed(name, reasonOf(error)), file);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
