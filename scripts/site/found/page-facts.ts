/** What programs read of a page in its head: its address, Open Graph, Dublin Core, and schema.org as JSON-LD. */

/** A fact of a page, for `<meta name>` or `<meta property>`. */
export type MetaFact = readonly [name: string, content: string];

export interface PageFacts {
  /** Its one address, where the site knows its own. */
  readonly canonical?: string | undefined;
  /** `<meta property>`: Open Graph. */
  readonly properties: readonly MetaFact[];
  /** `<meta name>`: Dublin Core. */
  readonly names: readonly MetaFact[];
  /** The text of the JSON-LD; it holds no `<`. */
  readonly data?: string | undefined;
}

/** The facts whose value is known. */
export function knownFacts(facts: readonly (readonly [string, string | undefined])[]): MetaFact[] {
  return facts.flatMap(([name, content]) => (content ? [[name, content] as const] : []));
}

/** JSON that cannot end the script element that it is in. Values that are not known are left out. */
export function jsonLd(value: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...value }).replaceAll('<', '\\u003c');
}

/** The address of a file of the site; its first page is the address of the site itself. */
export function absoluteAddress(baseUrl: string, path: string): string {
  return path === 'index.html' ? baseUrl : baseUrl + path.split('/').map(encodeURIComponent).join('/');
}
