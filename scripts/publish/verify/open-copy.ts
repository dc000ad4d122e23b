/** Opens a published copy, wherever it is: a folder, a zip of one, or an address on the web. */

import { statSync } from 'node:fs';
import { say } from '../../messages/publish.ts';
import { refuse } from '../../notice/refusal.ts';
import type { PublishedCopy } from './copy.ts';
import { folderCopy } from './folder-copy.ts';
import { isWebAddress, webCopy } from './web-copy.ts';
import { zipCopy } from './zip-copy.ts';

/** @throws Refusal where there is neither a folder nor a zip that can be read */
export function openCopy(place: string): PublishedCopy {
  if (isWebAddress(place)) return webCopy(place);
  const stat = statSync(place, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return folderCopy(place);
  if (stat?.isFile()) return zipCopy(place);
  refuse(say.noCopy(place), place);
}
