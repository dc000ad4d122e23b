/** A page: where it goes, and what draws it. */

export interface Page {
  /** From the site's folder, with `/`. */
  readonly path: string;
  readonly draw: () => string;
}
