/** Names that are read from a record on the disk, whoever wrote it, before anything is moved or removed by them. */

import { z } from 'zod';

/** The name of a file or folder in one folder: no path, neither that folder nor its parent. */
function isPlainName(name: string): boolean {
  return name !== '' && !/[/\\\0]|^\.{1,2}$|^[A-Za-z]:/.test(name);
}

export const plainName = z.string().refine(isPlainName);
