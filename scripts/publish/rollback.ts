/** Puts the previous publication back; the present one becomes the previous one, so that a rollback can be undone. */

import { rmSync } from 'node:fs';
import path from 'node:path';
import { say } from '../messages/publish.ts';
import { refuse } from '../notice/refusal.ts';
import { beginReplacing, type Replaced } from '../replace/replace-folder.ts';
import { realFolder } from './out-folder.ts';
import { readMark } from './publication.ts';
import { copyKept, previousOf, refuseForeign } from './staging.ts';

/**
 * Exchanges `out` and the publication before it. Kept files (`keep` in site.yaml) stay as they are now.
 * @throws Refusal where there is no previous publication, or `out` holds something that tongbao did not publish
 */
export function rollBack(out: string): Replaced {
  const target = realFolder(out);
  const previous = previousOf(target);
  if (readMark(previous) === undefined) refuse(say.noPrevious(previousOf(out)), out);
  const keep = readMark(target)?.keep ?? [];
  refuseForeign(target, out, keep);
  const name = path.basename(previous);
  const replacement = beginReplacing(target, { keepAs: name, origin: name });
  try {
    for (const kept of keep) rmSync(path.join(replacement.folder, kept), { recursive: true, force: true });
    copyKept(target, replacement.folder, keep);
    return replacement.replace();
  } finally {
    replacement.discard();
  }
}
