/** What the styles of a Word document say of numbering, hiding and headings, along their chains of inheritance. */

import { childOf, descendants, elementsOf, switchOf, valOf, type XmlElement } from '../parts/xml.ts';

export interface NumberRef {
  readonly numId: string | undefined;
  readonly level: number | undefined;
}

export class Styles {
  private readonly byId = new Map<string, XmlElement>();
  private readonly standard: string | undefined;

  constructor(root: XmlElement | undefined) {
    let standard: string | undefined;
    for (const style of elementsOf(root, 'w:style')) {
      const id = style.attributes.get('styleId');
      if (id === undefined) continue;
      this.byId.set(id, style);
      const isStandard = ['1', 'true', 'on'].includes(style.attributes.get('default') ?? '');
      if (isStandard && style.attributes.get('type') === 'paragraph') standard = id;
    }
    this.standard = standard;
  }

  /** The style that a paragraph without one has. */
  ofParagraph(properties: XmlElement | undefined): string | undefined {
    return valOf(properties, 'w:pStyle') ?? this.standard;
  }

  /** The number that the style gives, and the style of the chain that names it. */
  numberOf(id: string | undefined): (NumberRef & { readonly style: string }) | undefined {
    let level: number | undefined;
    for (const [name, style] of this.chain(id)) {
      const given = childOf(style, 'w:pPr', 'w:numPr');
      level ??= levelOf(given);
      const numId = valOf(given, 'w:numId');
      if (numId !== undefined) return { numId, level, style: name };
    }
    return undefined;
  }

  /** The first setting of a switch of characters (`w:vanish`) along the chain. */
  switchOf(id: string | undefined, name: string): boolean | undefined {
    for (const [, style] of this.chain(id)) {
      const set = switchOf(childOf(style, 'w:rPr'), name);
      if (set !== undefined) return set;
    }
    return undefined;
  }

  /** The first value of a setting of characters (`w:color`) along the chain. */
  valOf(id: string | undefined, name: string): string | undefined {
    for (const [, style] of this.chain(id)) {
      const value = valOf(childOf(style, 'w:rPr'), name);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** Whether the style lays a colour under its words, its cells or some of them. */
  isShaded(id: string | undefined): boolean {
    for (const [, style] of this.chain(id)) {
      for (const { attributes } of descendants(style, SHADINGS)) {
        if (isColour(attributes.get('fill'))) return true;
      }
    }
    return false;
  }

  /** Depth of the heading, 1 for the title, 2 for 标题 1; `undefined` for body text. */
  headingDepth(id: string | undefined): number | undefined {
    for (const [, style] of this.chain(id)) {
      const name = valOf(style, 'w:name')?.toLowerCase() ?? '';
      if (name === 'title') return 1;
      const level = /^heading ([1-5])$/.exec(name)?.[1];
      if (level !== undefined) return Number(level) + 1;
    }
    return undefined;
  }

  /** Whether the style is one of the entries of a table of contents. */
  isContents(id: string | undefined): boolean {
    for (const [, style] of this.chain(id)) {
      if (/^toc [1-9]$/i.test(valOf(style, 'w:name') ?? '')) return true;
    }
    return false;
  }

  /** The numbering that a list style stands for. */
  listNumId(id: string): string | undefined {
    return valOf(childOf(this.byId.get(id), 'w:pPr', 'w:numPr'), 'w:numId');
  }

  /** The style and those that it is based on; a circle ends it. */
  private *chain(id: string | undefined): Generator<[id: string, style: XmlElement]> {
    const seen = new Set<string>();
    for (let name = id; name !== undefined && !seen.has(name); ) {
      const style = this.byId.get(name);
      if (style === undefined) return;
      seen.add(name);
      yield [name, style];
      name = valOf(style, 'w:basedOn');
    }
  }
}

const SHADINGS: ReadonlySet<string> = new Set(['w:shd']);

/** Whether a ground of that colour shows white words. */
export function isColour(fill: string | undefined): boolean {
  return !['auto', 'ffffff', ''].includes(fill?.toLowerCase() ?? '');
}

/** The level of a `w:numPr`, 0–8. */
export function levelOf(given: XmlElement | undefined): number | undefined {
  const level = Number(valOf(given, 'w:ilvl') ?? Number.NaN);
  return Number.isInteger(level) && level >= 0 && level <= 8 ? level : undefined;
}
