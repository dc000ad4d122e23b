/** Makes a rendered page one of the site: its links are relative, and nothing in it breaks the policy of the pages. */

import { parse, type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree } from 'parse5';
import { say } from '../../messages/pages/own-pages.ts';
import { escapeMarkup } from '../../notice/escape-markup.ts';
import { refuse } from '../../notice/refusal.ts';
import type { Way } from '../address.ts';

type Element = Tree.Element;

/** Attributes that hold an address. */
const ADDRESSES: ReadonlySet<string> = new Set(['href', 'src', 'action', 'poster']);
/** Elements that load what their address names; a link in the text loads nothing. */
const LOADING: ReadonlySet<string> = new Set([
  'img',
  'script',
  'iframe',
  'source',
  'video',
  'audio',
  'embed',
  'link',
]);
/** Links of the head that are read and not loaded. */
const NAMING = /^(?:canonical|alternate|prev|next|license|author|schema\..*)$/;
/** Scripts that are data: no browser runs them, and the policy lets them pass. */
const DATA = /^application\/(?:ld\+)?json$/;

export interface FinishedPage {
  readonly html: string;
  /** Files of the site that the page links to, each with the address as the template wrote it. */
  readonly targets: ReadonlyMap<string, string>;
  /** The words of its text, a line each. */
  readonly words: readonly string[];
}

/**
 * @param way from the page to a file of the site
 * @param file the page, for messages
 * @throws Refusal for inline scripts and styles, and for what is loaded from elsewhere
 */
export function finishPage(html: string, way: Way, file: string): FinishedPage {
  const edits: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  const targets = new Map<string, string>();
  const words: string[] = [];
  for (const element of elementsIn(parse(html, { sourceCodeLocationInfo: true }))) {
    const fault = faultOf(element);
    if (fault !== undefined) refuse(fault, file);
    words.push(...wordsOf(element));
    for (const { name, value } of element.attrs) {
      const target = ADDRESSES.has(name) ? targetOf(value) : undefined;
      const place = element.sourceCodeLocation?.attrs?.[name];
      if (target === undefined || place === undefined) continue;
      targets.set(target.path, value);
      const text = `${name}="${escapeMarkup(`${way(target.path)}${target.rest}`)}"`;
      edits.push({ from: place.startOffset, to: place.endOffset, text });
    }
  }
  return { html: edited(html, edits), targets, words };
}

/** The file of the site that an address names: `/about/#team` is `about/index.html`; `files/…` are the pictures of pages. */
function targetOf(address: string): { readonly path: string; readonly rest: string } | undefined {
  const [, rooted, picture, rest = ''] =
    /^(?:\/(?!\/)([^?#]*)|(files\/[^?#]*))([?#].*)?$/s.exec(address) ?? [];
  const named = rooted ?? picture;
  if (named === undefined) return undefined;
  const decoded = decode(named);
  return { path: decoded === '' || decoded.endsWith('/') ? `${decoded}index.html` : decoded, rest };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function faultOf({ tagName, attrs, childNodes }: Element): ReturnType<typeof say.policy> | undefined {
  const value = (name: string): string => attrs.find((one) => one.name === name)?.value ?? '';
  if (tagName === 'style') return say.policy('<style>');
  if (tagName === 'base') return say.policy('<base>');
  if (tagName === 'script' && value('src') === '' && childNodes.length > 0 && !DATA.test(value('type')))
    return say.policy('<script>');
  for (const { name, value: text } of attrs) {
    if (name === 'style' || /^on[a-z]/.test(name)) return say.policy(`${name}="…"`);
    if (ADDRESSES.has(name) && /^\s*javascript:/i.test(text)) return say.policy(`${name}="javascript:…"`);
  }
  const loaded = tagName === 'link' && NAMING.test(value('rel')) ? '' : value('src') || value('href');
  return LOADING.has(tagName) && /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(loaded)
    ? say.outside(loaded)
    : undefined;
}

function* elementsIn(node: Tree.Node): Generator<Element> {
  if (tree.isElementNode(node)) yield node;
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) yield* elementsIn(child);
}

/** The words right in the element; what scripts hold is no text. */
function wordsOf({ tagName, childNodes }: Element): string[] {
  if (tagName === 'script') return [];
  const text = childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join('');
  return text.split('\n').filter((line) => line.trim() !== '');
}

function edited(text: string, edits: readonly { from: number; to: number; text: string }[]): string {
  let result = '';
  let done = 0;
  for (const edit of edits.toSorted((one, other) => one.from - other.from)) {
    result += text.slice(done, edit.from) + edit.text;
    done = edit.to;
  }
  return result + text.slice(done);
}
