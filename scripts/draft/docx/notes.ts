/** Keeps the footnotes and endnotes of a Word document: `[1]` where they are called, their words after the text. */

import { elementsOf, type XmlElement } from '../parts/xml.ts';
import type { Package } from './package.ts';
import { type Relationship, relationshipsOf, targetsOf } from './relationships.ts';
import type { RevisionResolver } from './resolve-revisions.ts';

type Kind = 'footnote' | 'endnote';

/** A note that the text calls. */
export interface CalledNote {
  readonly label: string;
  readonly element: XmlElement;
  readonly related: ReadonlyMap<string, Relationship>;
}

export class Notes {
  readonly called: CalledNote[] = [];
  private readonly known = new Map<string, Omit<CalledNote, 'label'>>();
  private readonly labels = new Map<string, string>();

  constructor(parts: Package, related: ReadonlyMap<string, Relationship>, resolver: RevisionResolver) {
    for (const kind of ['footnote', 'endnote'] as const) {
      for (const name of targetsOf(related, `${kind}s`)) {
        const root = parts.xml(name);
        if (root === undefined) continue;
        for (const note of elementsOf(resolver.resolve(root), `w:${kind}`)) {
          const id = note.attributes.get('id') ?? '';
          this.known.set(`${kind} ${id}`, { element: note, related: relationshipsOf(parts, name) });
        }
      }
    }
  }

  /** Takes up the note; a note called again keeps its number. */
  call(kind: Kind, id: string): string {
    const key = `${kind} ${id}`;
    const note = this.known.get(key);
    if (note === undefined) return '';
    const before = this.labels.get(key);
    if (before !== undefined) return before;
    const label = `[${this.called.length + 1}]`;
    this.labels.set(key, label);
    this.called.push({ ...note, label });
    return label;
  }
}
