/** Walks a part of an .xlsx file tag by tag, without a tree: a sheet may have a hundred thousand cells. */

import { strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';
import { SheetFault } from './fault.ts';

export interface XmlTag {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
}

export interface XmlVisitor {
  open?(tag: XmlTag): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Nothing is visited where there is no such part.
 * @throws SheetFault for what is not well-formed or has a document type, and with it entities
 */
export function readElements(part: Uint8Array | undefined, visitor: XmlVisitor): void {
  if (part === undefined) return;
  const parser = new SaxesParser();
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  parser.on('doctype', () => {
    throw new SheetFault('damaged');
  });
  parser.on('opentag', ({ name, attributes }) => visitor.open?.({ name: local(name), attributes }));
  parser.on('text', (text) => visitor.text?.(text));
  parser.on('cdata', (text) => visitor.text?.(text));
  parser.on('closetag', ({ name }) => visitor.close?.(local(name)));
  try {
    parser.write(strFromU8(part)).close();
  } catch (cause) {
    if (cause instanceof SheetFault) throw cause;
    throw new SheetFault('damaged', '', { cause });
  }
}
