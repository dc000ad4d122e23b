/** Follows the relationships by which the parts of a Word document name each other and addresses outside. */

import path from 'node:path/posix';
import { elementsOf } from '../xml.ts';
import type { Package } from './package.ts';

export interface Relationship {
  /** Last word of the type, e.g. `footnotes`, `hyperlink`. */
  readonly type: string;
  /** Name of a part, or an address where `external`. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of the part `name` by id; of the whole package where `name` is empty. */
export function relationshipsOf(parts: Package, name = ''): ReadonlyMap<string, Relationship> {
  const folder = path.dirname(name);
  const found = new Map<string, Relationship>();
  const file = path.join(folder, '_rels', `${path.basename(name)}.rels`);
  for (const { attributes } of elementsOf(parts.xml(file), 'rel:Relationship')) {
    const [id, written] = [attributes.get('Id'), attributes.get('Target')];
    if (id === undefined || written === undefined) continue;
    const external = attributes.get('TargetMode') === 'External';
    const target = external ? written : path.join('/', folder, written).slice(1);
    const absolute = !external && written.startsWith('/') ? path.normalize(written).slice(1) : target;
    found.set(id, { type: attributes.get('Type')?.split('/').at(-1) ?? '', target: absolute, external });
  }
  return found;
}

/** Names of the parts of that type. */
export function targetsOf(related: ReadonlyMap<string, Relationship>, type: string): string[] {
  return [...related.values()]
    .filter((each) => each.type === type && !each.external)
    .map((each) => each.target);
}
