/** Reads the file of a key. */

import { readFileSync, statSync } from 'node:fs';
import { say } from '../../messages/publish.ts';
import { refuse } from '../../notice/refusal.ts';

/** A key as PEM is some hundred bytes. */
const GREATEST_KEY = 10_000;

/** @throws Refusal where there is no such file, or one that is no key */
export function readKeyFile(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat?.isFile() && stat.size <= GREATEST_KEY) return readFileSync(file, 'utf8');
  refuse(say.noKey(file), file);
}
