/** What goes between tongbao and the process that runs the site's own code. */

import type { OwnPages, Site } from '../../notice/site/site.ts';
import type { Listing } from '../listing.ts';

/** Asks for the titles of pages that are scripts, or for all pages. */
export type RenderOrder =
  | { readonly kind: 'titles'; readonly folder: string; readonly files: readonly string[] }
  | {
      readonly kind: 'pages';
      readonly site: Site;
      readonly own: OwnPages;
      /** Newest first. */
      readonly listings: readonly Listing[];
      /** The folder to write into. */
      readonly output: string;
    };

/** What a script says of itself, as it says it. */
export interface ScriptPage {
  readonly title: unknown;
  readonly menu: unknown;
  readonly order: unknown;
  readonly permalink: unknown;
}

export type RenderAnswer =
  | { readonly done: true; readonly scripts: readonly ScriptPage[] }
  | { readonly done: false; readonly reason: string };
