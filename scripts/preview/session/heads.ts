/** What the notices say of each other, as they were saved last. */

import type { Superseding } from '../../notice/model.ts';
import { type Head, type Relation, relationsOf, supersedingOf } from '../../notice/versions/relations.ts';

export class Heads {
  private readonly heads = new Map<string, Head>();
  private derived: Derived | undefined;

  /** @param head nothing for a notice that is gone, or whose head cannot be read */
  set(slug: string, head: Head | undefined): void {
    if (JSON.stringify(this.heads.get(slug)) === JSON.stringify(head)) return;
    if (head === undefined) this.heads.delete(slug);
    else this.heads.set(slug, head);
    this.derived = undefined;
  }

  relationsOf(slug: string): readonly Relation[] {
    return this.all().relations.get(slug) ?? [];
  }

  supersededBy(slug: string): Superseding | undefined {
    return this.all().superseding.get(slug);
  }

  /** Addresses of all notices. */
  get slugs(): ReadonlySet<string> {
    return this.all().slugs;
  }

  private all(): Derived {
    if (this.derived === undefined) {
      const heads = [...this.heads.values()].sort((one, other) => (one.slug < other.slug ? -1 : 1));
      this.derived = {
        relations: relationsOf(heads),
        superseding: supersedingOf(heads),
        slugs: new Set(heads.map(({ slug }) => slug)),
      };
    }
    return this.derived;
  }
}

interface Derived {
  readonly relations: ReadonlyMap<string, readonly Relation[]>;
  readonly superseding: ReadonlyMap<string, Superseding>;
  readonly slugs: ReadonlySet<string>;
}
