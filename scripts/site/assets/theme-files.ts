/** Publishes the site's own look: its colour as a style sheet, its own style sheet after ours, and the files of both. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LARGEST_PICTURE, withoutMetadata } from '../../notice/files/picture-metadata.ts';
import { isShownPicture } from '../../notice/site/media-types.ts';
import type { Site } from '../../notice/site/site.ts';
import type { PageSite } from '../../notice/site/site-parts.ts';
import { themeStyle } from '../../notice/site/theme.ts';
import type { SiteFile } from '../site-file.ts';

/** Where `content/theme` goes, from the site's folder. A style sheet names its files as it does there. */
const FOLDER = 'theme';
const COLOUR_STYLE = `${FOLDER}/colour.css`;
const OWN_STYLE = `${FOLDER}/style.css`;

/** Path of a file of the theme from the site's folder. */
export function themePath(name: string): string {
  return `${FOLDER}/${name}`;
}

/** Style sheets that come after ours, in this order. */
export function ownStylesOf({ theme, look }: PageSite): readonly string[] {
  return [
    ...(theme?.colour === undefined ? [] : [COLOUR_STYLE]),
    ...(look?.style === true ? [OWN_STYLE] : []),
  ];
}

export function themeFiles({ theme, look }: Pick<Site, 'theme' | 'look'>): SiteFile[] {
  const { colour } = theme ?? {};
  const names = [...(look?.style === true ? ['style.css'] : []), ...(look?.files ?? [])];
  return [
    ...(colour === undefined ? [] : [{ path: COLOUR_STYLE, draw: () => themeStyle(colour) }]),
    ...names.map((name) => ({
      path: themePath(name),
      draw: () => publishedFile(path.join(look?.folder ?? '', name)),
    })),
  ];
}

/** The bytes of a file of the theme; a picture loses what it says of its making. */
function publishedFile(source: string): Uint8Array {
  const bytes = readFileSync(source);
  const isPicture = isShownPicture(source) && bytes.length <= LARGEST_PICTURE;
  return (isPicture ? withoutMetadata(bytes) : undefined) ?? bytes;
}
