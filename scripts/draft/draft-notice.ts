/** Makes a notice of a draft as it is, so that it can be checked without being imported. */

import { Big } from 'big.js';
import type { Block, CleanedCharacter, Notice, NoticeMeta } from '../notice/model.ts';
import { plainBlocks } from '../notice/numbering/outline.ts';
import { proseOf } from '../notice/prose.ts';
import { UNPUBLISHED } from '../notice/versions/publication.ts';
import type { ChangeKind, Draft } from './draft.ts';

/** What the notice of a draft is made for. */
export interface DraftUse {
  /** It is checked as it is and not imported: characters that an import would clean away are faults. */
  readonly asItIs?: boolean;
}

/** Characters that nobody sees or that look like others; blanks are layout. */
function cleanedOf({ changes }: Draft): CleanedCharacter[] {
  return changes.flatMap(({ kind, at, from }) => {
    if (SUSPECT.has(kind)) return [{ character: from, at }];
    // Among the blanks around a line an invisible character may be.
    return Array.from(from.matchAll(INVISIBLE), ({ 0: character, index }) => ({
      character,
      at: { ...at, column: at.column + index },
    }));
  });
}

const INVISIBLE = /[\u200b-\u200f\u2060-\u2064\u00ad]/g;

const SUSPECT: ReadonlySet<ChangeKind> = new Set(['zero-width', 'soft-hyphen', 'ideograph', 'control']);

/**
 * The notice that `draft` would be; what it does not tell is empty. Its figures are those its text states.
 * A download label of the page stays, as the last paragraph: without its file it would be published as it is.
 */
export function noticeOfDraft(draft: Draft, { asItIs = false }: DraftUse = {}): Notice {
  return {
    slug: 'draft',
    meta: metaOf(draft),
    preamble: plainBlocks(draft.preamble),
    sections: draft.sections.map((section) => section.division),
    closing: [...plainBlocks(draft.closing), ...downloadLabels(draft)],
    source: {
      path: draft.file,
      texts: new Map([[draft.file, draft.source]]),
      attachments: [],
      ...(asItIs ? { cleaned: cleanedOf(draft) } : {}),
    },
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
