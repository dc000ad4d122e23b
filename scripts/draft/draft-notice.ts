/** Makes a notice of a draft as it stands, so that it can be checked without being imported. */

import { Big } from 'big.js';
import type { Block, Notice, NoticeMeta } from '../notice/model.ts';
import { plainBlocks } from '../notice/outline.ts';
import { proseOf } from '../notice/prose.ts';
import { UNPUBLISHED } from '../notice/publication.ts';
import type { Draft } from './draft.ts';

/**
 * The notice that `draft` would be; what it does not tell is empty. Its figures are those its text states.
 * A download label of the page stays, as the last paragraph: without its file it would be published as it is.
 */
export function noticeOfDraft(draft: Draft): Notice {
  return {
    slug: 'draft',
    meta: metaOf(draft),
    preamble: plainBlocks(draft.preamble),
    sections: draft.sections.map((section) => section.division),
    closing: [...plainBlocks(draft.closing), ...downloadLabels(draft)],
    source: { path: draft.file, texts: new Map([[draft.file, draft.source]]), attachments: [] },
  };
}

function metaOf({ file, meta, titleLines, contact, figures, checks }: Draft): NoticeMeta {
  const { title = '', kind = '', issuer = '', published = UNPUBLISHED, ...rest } = meta;
  const top = { file, line: titleLines[0] ?? 1, column: 1 };
  return {
    ...rest,
    title,
    kind,
    issuer,
    published: { date: published.slice(0, 10), time: published.slice(11) || undefined },
    contact,
    sample: false,
    figures: figures.map(({ name, value, unit, text, at }) => ({
      name,
      value: new Big(value),
      unit,
      text,
      at,
    })),
    checks: checks.map((expression) => ({ expression, at: figures[0]?.at ?? top })),
    allow: [],
    corrections: [],
    places: new Map([['title', top]]),
  };
}

function downloadLabels({ dropped }: Draft): Block[] {
  return dropped
    .filter(({ reason }) => reason === 'download')
    .map(({ text, at }) => ({ kind: 'paragraph', prose: proseOf([{ text, at }]), at }));
}
