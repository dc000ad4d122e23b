/**
 * The words of pages as we write them, found without a parser: a site has some six pages a notice, and parsing them takes
 * as long as drawing them.
 */

/** Elements whose content is no markup: no text for readers, or text as it is. */
const RAW: ReadonlyMap<string, 'unseen' | 'text'> = new Map([
  ['script', 'unseen'],
  ['style', 'unseen'],
  ['title', 'text'],
  ['textarea', 'text'],
]);

/** Elements that change how the rest is read: a page that has one is read as browsers read it. */
const UNCOMMON: ReadonlySet<string> = new Set([
  ...['noscript', 'template', 'iframe', 'noembed', 'noframes', 'xmp', 'plaintext', 'math'],
]);

/** What a drawn page escapes. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** An opening or a closing tag, at a place. Attributes are quoted, or plain. */
const TAG = /<\/?[A-Za-z][A-Za-z0-9]*(?:\s+[A-Za-z][A-Za-z0-9:_-]*(?:=(?:"[^"]*"|[A-Za-z0-9_-]+))?)*\s*\/?>/y;

/** The name of an element, at a place. */
const NAME = /[A-Za-z0-9]+/y;

/**
 * The words of `html`, blanks among them.
 * @returns nothing where the page has anything that our pages do not have: then a parser has to read it
 */
export function plainWords(html: string): string | undefined {
  let words = '';
  let inPicture = false;
  for (let at = 0; ; ) {
    const open = html.indexOf('<', at);
    const end = open < 0 ? html.length : open;
    if (end > at) {
      const text = decoded(html.slice(at, end));
      if (text === undefined) return undefined;
      words += text;
    }
    if (open < 0) return words;
    if (html.startsWith('<!doctype html>', open)) {
      at = open + '<!doctype html>'.length;
      continue;
    }
    TAG.lastIndex = open;
    if (!TAG.test(html)) return undefined;
    at = TAG.lastIndex;
    const isEnd = html.charCodeAt(open + 1) === SLASH;
    NAME.lastIndex = isEnd ? open + 2 : open + 1;
    NAME.test(html);
    const name = html.slice(isEnd ? open + 2 : open + 1, NAME.lastIndex);
    if (name.length < SHORTEST) continue;
    const element = name.toLowerCase();
    if (UNCOMMON.has(element)) return undefined;
    const isClosed = html.charCodeAt(at - 2) === SLASH;
    if (element === 'svg') inPicture = !isEnd && !isClosed;
    const raw = isEnd ? undefined : RAW.get(element);
    if (raw === undefined) continue;
    const close = html.indexOf(`</${element}>`, at);
    const content = close < 0 || inPicture || isClosed ? undefined : decodedIn(raw, html.slice(at, close));
    if (content === undefined) return undefined;
    words += content;
    at = close;
  }
}

const SLASH = '/'.charCodeAt(0);

/** Of the names of elements that matter here, `svg` and `xmp` are the shortest. */
const SHORTEST = 3;

/** Nothing where a parser may see an end that we do not. */
function decodedIn(raw: 'unseen' | 'text', content: string): string | undefined {
  if (content.includes('</') || content.includes('<!--')) return undefined;
  return raw === 'unseen' ? '' : decoded(content);
}

function decoded(text: string): string | undefined {
  if (!text.includes('&')) return text;
  let isPlain = true;
  const plain = text.replace(/&[A-Za-z0-9#]*;?/g, (entity) => {
    const character = Object.hasOwn(ENTITIES, entity) ? ENTITIES[entity] : undefined;
    if (character === undefined) isPlain = false;
    return character ?? '';
  });
  return isPlain ? plain : undefined;
}
