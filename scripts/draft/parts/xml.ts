/** Reads XML of an untrusted file into a tree of bounded size; a document type, and with it every entity, is refused. */

import { SaxesParser } from 'saxes';

export interface XmlElement {
  /** With the usual prefix of its namespace, whatever the file calls it, e.g. `w:p`. */
  readonly name: string;
  /** By local name for attributes of the main namespace or of none (`val`), else with the usual prefix (`r:id`). */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** The file is not XML, or more of it than any document has. */
export class XmlFault extends Error {
  override readonly name = 'XmlFault';
}

/** A long notice has some ten thousand elements. */
const MOST_ELEMENTS = 500_000;
const DEEPEST = 200;

/** @throws XmlFault */
export function readXml(bytes: Uint8Array): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: { name: string; attributes: Map<string, string>; children: XmlNode[] }[] = [];
  let root: XmlElement | undefined;
  let elements = 0;
  parser.on('doctype', () => {
    throw new XmlFault('document type');
  });
  parser.on('opentag', (tag) => {
    elements += 1;
    if (elements > MOST_ELEMENTS || open.length >= DEEPEST) throw new XmlFault('too many elements');
    const attributes = new Map<string, string>();
    for (const { uri, local, value } of Object.values(tag.attributes)) {
      const prefix = PREFIXES.get(uri) ?? '';
      attributes.set(prefix === '' || prefix === 'w' ? local : `${prefix}:${local}`, value);
    }
    const element = { name: `${PREFIXES.get(tag.uri) ?? '?'}:${tag.local}`, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    root = open.pop() ?? root;
  });
  const addText = (text: string): void => {
    open.at(-1)?.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  try {
    parser.write(decode(bytes)).close();
  } catch (error) {
    throw error instanceof XmlFault ? error : new XmlFault('not well-formed', { cause: error });
  }
  if (root === undefined) throw new XmlFault('no element');
  return root;
}

/** The elements among the children, of the given name where there is one. */
export function elementsOf(parent: XmlElement | undefined, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of parent?.children ?? []) {
    if (typeof child !== 'string' && (name === undefined || child.name === name)) found.push(child);
  }
  return found;
}

/** The first child of that name, or what is found by going down along several names. */
export function childOf(parent: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  let found = parent;
  for (const name of names) found = elementsOf(found, name)[0];
  return found;
}

/** The `val` of the child of that name. */
export function valOf(parent: XmlElement | undefined, name: string): string | undefined {
  return childOf(parent, name)?.attributes.get('val');
}

/** Whether a switch like `w:vanish` is on; `undefined` where it is not set. */
export function switchOf(parent: XmlElement | undefined, name: string): boolean | undefined {
  const found = childOf(parent, name);
  return found === undefined ? undefined : !['0', 'false', 'off'].includes(found.attributes.get('val') ?? '');
}

/** Every element of one of the names, at any depth, in order. */
export function* descendants(parent: XmlElement, names: ReadonlySet<string>): Generator<XmlElement> {
  for (const child of elementsOf(parent)) {
    if (names.has(child.name)) yield child;
    yield* descendants(child, names);
  }
}

function decode(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-16be';
  const encoding = (bytes[0] ?? 0) >= 0xfe ? utf16 : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

const OFFICE = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['', ''],
  [`${OFFICE}/wordprocessingml/2006/main`, 'w'],
  [`${STRICT}/wordprocessingml/main`, 'w'],
  [`${OFFICE}/officeDocument/2006/relationships`, 'r'],
  [`${STRICT}/officeDocument/relationships`, 'r'],
  [`${OFFICE}/package/2006/relationships`, 'rel'],
  [`${OFFICE}/drawingml/2006/main`, 'a'],
  [`${STRICT}/drawingml/main`, 'a'],
  [`${OFFICE}/drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${STRICT}/drawingml/wordprocessingDrawing`, 'wp'],
  [`${OFFICE}/officeDocument/2006/math`, 'm'],
  [`${STRICT}/officeDocument/math`, 'm'],
  [`${OFFICE}/markup-compatibility/2006`, 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
]);
