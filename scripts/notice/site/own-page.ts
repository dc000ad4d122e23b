/** Where a page that the site writes itself is published. */

/**
 * The path that Eleventy gives a page, from the site's folder.
 * @param name the file below `content/pages`, e.g. `about.md`
 * @param permalink what its front matter states
 * @returns nothing where only a build can tell: a computed permalink, or one that publishes nothing
 */
export function ownPagePath(name: string, permalink: unknown): string | undefined {
  if (permalink !== undefined) {
    if (typeof permalink !== 'string' || permalink === '' || /\{[{%]/.test(permalink)) return undefined;
    const path = permalink.replace(/^\/+/, '');
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  }
  const parts = name.replace(/\.(?:md|njk|liquid|11ty\.[cm]?js)$/, '').split('/');
  const last = parts.pop() ?? '';
  // `about/about.md` and `about/index.md` are the page of their folder.
  const folders = last === 'index' || last === parts.at(-1) ? parts : [...parts, last];
  return [...folders, 'index.html'].join('/');
}

/** The address of a published file as pages write it, from the root of the site: `/about/`. */
export function rootAddress(path: string): string {
  return `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
}
