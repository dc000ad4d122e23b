/** Publishes the site's own look: its colour as a style sheet, its own style sheet after ours, and the files of both. */

import { copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LARGEST_PICTURE, withoutMetadata } from '../../notice/files/picture-metadata.ts';
import type { Site } from '../../notice/site/site.ts';
import type { PageSite } from '../../notice/site/site-parts.ts';
import { themeStyle } from '../../notice/site/theme.ts';

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

export function writeTheme({ theme, look }: Site, folder: string): void {
  const place = (name: string): string => {
    const target = path.join(folder, name);
    mkdirSync(path.dirname(target), { recursive: true });
    return target;
  };
  if (theme?.colour !== undefined) writeFileSync(place(COLOUR_STYLE), themeStyle(theme.colour));
  for (const name of [...(look?.style === true ? ['style.css'] : []), ...(look?.files ?? [])]) {
    const source = path.join(look?.folder ?? '', name);
    const isPicture = /\.(?:jpe?g|png|webp|gif)$/i.test(name) && statSync(source).size <= LARGEST_PICTURE;
    const picture = isPicture ? withoutMetadata(readFileSync(source)) : undefined;
    if (picture === undefined) copyFileSync(source, place(themePath(name)));
    else writeFileSync(place(themePath(name)), picture);
  }
}
