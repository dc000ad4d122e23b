/** Reads the site's own pages back: elements, attributes and words, as far as the tests need them. */

export interface Element {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** All words within, entities read. */
  readonly text: string;
}

const TOKEN = /<!doctype[^>]*>|<(\/?)([a-z][a-z0-9]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>|[^<]+/giy;
const VOID = new Set(['meta', 'link', 'br', 'img', 'input']);

/** Every element of the page in the order in which they begin. Throws where tags do not nest. */
export function elementsOf(html: string): Element[] {
  const found: { tag: string; attributes: ReadonlyMap<string, string>; text: string }[] = [];
  const open: typeof found = [];
  let offset = 0;
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(html); token !== null; token = TOKEN.exec(html)) {
    offset = TOKEN.lastIndex;
    const [all, slash, tag, attributes = ''] = token;
    if (tag === undefined) {
      if (!all.startsWith('<')) for (const element of open) element.text += unescapeText(all);
    } else if (slash === '/') {
      const closed = open.pop();
      if (closed?.tag !== tag) throw new Error(`</${tag}> closes <${closed?.tag}>`);
    } else {
      const element = { tag, attributes: readAttributes(attributes), text: '' };
      found.push(element);
      if (!VOID.has(tag) && !all.endsWith('/>')) open.push(element);
    }
  }
  if (offset !== html.length) throw new Error(`no HTML from ${html.slice(offset, offset + 40)}`);
  return found;
}

/** The only element with the attribute. */
export function elementWith(html: string, attribute: string): Element {
  const found = elementsOf(html).filter(({ attributes }) => attributes.has(attribute));
  const [element] = found;
  if (element === undefined || found.length > 1)
    throw new Error(`${found.length} elements with ${attribute}`);
  return element;
}

/** The page tags, by name. */
export function tagsOf(html: string): Map<string, string> {
  return new Map(
    elementsOf(html)
      .filter(({ tag, attributes }) => tag === 'meta' && attributes.has('name'))
      .map(({ attributes }) => [attributes.get('name') ?? '', attributes.get('content') ?? '']),
  );
}

function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(/\s+([^\s=>]+)(?:="([^"]*)")?/g))
    attributes.set(name.toLowerCase(), unescapeText(value));
  return attributes;
}

function unescapeText(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
