/** Makes a notice of a draft as it stands, so that it can be checked without being imported. */

import { Big } from 'big.js';
import type { Block, Notice, NoticeMeta } from '../notice/model.ts';
import type { Heading } from '../notice/outline.ts';
import type { Draft, Flow } from './draft.ts';

/** A day after every other: a draft that names no date of publication has nothing that could come after it. */
export const UNPUBLISHED = '9999-12-31';

/** The notice that `draft` would be; what it does not tell is empty. Its figures are those its text states. */
export function noticeOfDraft(draft: Draft): Notice {
  return {
    slug: 'draft',
    meta: metaOf(draft),
    preamble: blocksOf(draft.preamble),
    sections: draft.sections.map((section) => section.division),
    closing: blocksOf(draft.closing),
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
    places: new Map([['title', top]]),
  };
}

/** Outside the sections a heading is a paragraph, as in the content folder. */
function blocksOf(flow: Flow): Block[] {
  return flow.map((block: Block | Heading): Block => {
    return block.kind === 'heading' ? { kind: 'paragraph', prose: block.prose, at: block.at } : block;
  });
}
