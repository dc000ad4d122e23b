/** Reads an OFD back as a program would that shows it: from OFD.xml down along the places that each file names. */

import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface OfdElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly OfdElement[];
  readonly text: string;
}

export interface ReadOfd {
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly entry: OfdElement;
  readonly document: OfdElement;
  /** The files that list fonts and pictures. */
  readonly resources: readonly OfdElement[];
  readonly pages: readonly OfdElement[];
  /** Every place that a file names, from the root of the package. */
  readonly places: readonly string[];
}

export interface OfdLine {
  readonly text: string;
  /** Millimetres from the upper left corner: left edge of the first character, and the baseline. */
  readonly x: number;
  readonly y: number;
}

export function readOfd(bytes: Uint8Array): ReadOfd {
  const files = unzipSync(bytes);
  const places: string[] = [];
  const open = (place: string): OfdElement => {
    places.push(place);
    const file = files[place];
    if (file === undefined) throw new Error(`there is no ${place}`);
    return readXml(strFromU8(file));
  };
  const entry = open('OFD.xml');
  const root = textAt(entry, 'DocBody', 'DocRoot');
  const document = open(root);
  const beside = (place: string): string => path.posix.join(path.posix.dirname(root), place);
  const [common] = childrenOf(document, 'CommonData');
  const lists = ['PublicRes', 'DocumentRes'].flatMap((name) => childrenOf(common, name));
  const resources = lists.map((list) => open(beside(list.text)));
  for (const resource of resources) {
    const folder = resource.attributes.get('BaseLoc') ?? '';
    for (const { name, text } of descendants(resource)) {
      if (name === 'FontFile' || name === 'MediaFile') places.push(beside(path.posix.join(folder, text)));
    }
  }
  const [list] = childrenOf(document, 'Pages');
  const pages = childrenOf(list, 'Page').map((page) => open(beside(page.attributes.get('BaseLoc') ?? '')));
  return { files, entry, document, resources, pages, places };
}

/** The words of one layer of a page in the order of the file. */
export function wordsOfPage(page: OfdElement, layer: 'Body' | 'Foreground'): string {
  return linesOfPage(page, layer)
    .map(({ text }) => text)
    .join('');
}

export function linesOfPage(page: OfdElement, layer: 'Body' | 'Foreground'): OfdLine[] {
  const layers = descendants(page).filter(
    ({ name, attributes }) => name === 'Layer' && attributes.get('Type') === layer,
  );
  return layers.flatMap(descendants).flatMap((object) => {
    if (object.name !== 'TextObject') return [];
    const [left = 0, top = 0] = numbersOf(object.attributes.get('Boundary'));
    return childrenOf(object, 'TextCode').map(({ text, attributes }) => ({
      text,
      x: left + Number(attributes.get('X')),
      y: top + Number(attributes.get('Y')),
    }));
  });
}

export function numbersOf(array: string | undefined): number[] {
  return (array ?? '').split(' ').filter(Boolean).map(Number);
}

export function childrenOf(parent: OfdElement | undefined, name: string): OfdElement[] {
  return (parent?.children ?? []).filter((child) => child.name === name);
}

/** Text of the element found by going down along `names`. */
export function textAt(parent: OfdElement, ...names: readonly string[]): string {
  const found = names.reduce<OfdElement | undefined>((one, name) => childrenOf(one, name)[0], parent);
  return found?.text ?? '';
}

/** All elements below, in the order of the file. */
export function descendants(parent: OfdElement): OfdElement[] {
  return parent.children.flatMap((child) => [child, ...descendants(child)]);
}

function readXml(xml: string): OfdElement {
  const parser = new SaxesParser({ xmlns: true });
  const root = { children: [] as OfdElement[], text: '' };
  const open: { children: OfdElement[]; text: string }[] = [root];
  parser.on('opentag', ({ local, uri, attributes }) => {
    const own = Object.values(attributes).filter(({ prefix }) => prefix !== 'xmlns');
    const element = {
      name: local,
      namespace: uri,
      attributes: new Map(own.map(({ name, value }) => [name, value])),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  const [element] = root.children;
  if (element === undefined) throw new Error('there is no element');
  return element;
}
