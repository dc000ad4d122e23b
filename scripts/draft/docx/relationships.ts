/** Follows the relationships by which the parts of a Word document name each other and addresses outside. */

import { elementsOf } from '../parts/xml.ts';
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
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const found = new Map<string, Relationship>();
  const file = `${folder}_rels/${name.slice(folder.length)}.rels`;
  for (const { attributes } of elementsOf(parts.xml(file), 'rel:Relationship')) {
    const [id, written] = [attributes.get('Id'), attributes.get('Target')];
    if (id === undefined || written === undefined) continue;
    const external = attributes.get('TargetMode') === 'External';
    const target = external ? written : partName(written.startsWith('/') ? written : `${folder}${written}`);
    found.set(id, { type: attributes.get('Type')?.split('/').at(-1) ?? '', target, external });
  }
  return found;
}

/** The name of a part as the package lists it: `/word/../media/a.png` is `media/a.png`. */
function partName(written: string): string {
  const steps: string[] = [];
  for (const step of written.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Names of the parts of that type. */
export function targetsOf(related: ReadonlyMap<string, Relationship>, type: string): string[] {
  return [...related.values()]
    .filter((each) => each.type === type && !each.external)
    .map((each) => each.target);
}
