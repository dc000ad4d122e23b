/** What a page of a copy leads to within the copy: where a server lists nothing, an added file shows by its link. */

import { Parser } from 'htmlparser2';

/** Stands for the copy's own address. */
const ROOT = 'http://copy.invalid/root/';

/** Paths of the files that the page `name` links to, relative to the copy. */
export function linksOfHtml(bytes: Uint8Array, name: string): string[] {
  const found = new Set<string>();
  const add = (href: string | undefined): void => {
    const target = href === undefined ? undefined : withinCopy(href, name);
    if (target !== undefined) found.add(target);
  };
  const parser = new Parser({
    onopentag: (_, { href, src }) => {
      add(href);
      add(src);
    },
  });
  parser.end(new TextDecoder().decode(bytes));
  return [...found];
}

function withinCopy(href: string, name: string): string | undefined {
  try {
    const target = new URL(href, new URL(name, ROOT));
    if (!target.href.startsWith(ROOT)) return undefined;
    const path = decodeURIComponent(target.pathname.slice(new URL(ROOT).pathname.length));
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return undefined;
  }
}
