/** A new notice: the form of its kind, to be filled in. */

import { lstatSync } from 'node:fs';
import path from 'node:path';
import { requireContent } from '../content/read-content.ts';
import { isSlug, RESERVED_SLUGS } from '../content/slug.ts';
import { say } from '../messages/begin.ts';
import { say as sayContent } from '../messages/content/content.ts';
import { refuse } from '../notice/refusal.ts';
import { kindNamed } from './kinds.ts';
import { readStarter } from './starters.ts';
import { type Written, writeNew } from './write-new.ts';

export interface NewNotice {
  /** The content folder; it must exist. */
  readonly content: string;
  readonly slug: string;
  readonly kind: string;
}

/** @throws Refusal for a slug that is not possible or taken, a content folder that is missing, a file that cannot be made */
export function makeNotice({ content, slug, kind }: NewNotice): Written {
  if (!isSlug(slug)) refuse(sayContent.slug(slug));
  if (RESERVED_SLUGS.has(slug)) refuse(sayContent.reserved(slug));
  requireContent(content);
  const folder = path.join(content, slug);
  if (lstatSync(folder, { throwIfNoEntry: false }) !== undefined) refuse(say.noticeExists(folder));
  return writeNew(folder, readStarter(`${kindNamed(kind).folder}/blank`, ''));
}
