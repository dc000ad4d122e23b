/** Finds the signature below a text (落款): the name of the body, and the date of the document under it. */

import type { Block } from '../../notice/model.ts';
import type { Heading } from '../../notice/numbering/outline.ts';
import type { Flow } from '../draft.ts';
import { readDate } from './date.ts';
import { isOrganisation, nameOf } from './organisation.ts';

export interface Signature {
  /** Place in the flow of its first line. */
  readonly index: number;
  /** The body that signs, where one is named. */
  readonly body: string | undefined;
  /** `YYYY-MM-DD` */
  readonly date: string;
}

/** Lines below the signature: contacts, attachments, (此件公开发布). */
const MOST_LINES_BELOW = 10;
const MOST_BODIES = 3;

export function findSignature(flow: Flow): Signature | undefined {
  for (let index = flow.length - 1; index >= Math.max(flow.length - MOST_LINES_BELOW, 0); index -= 1) {
    const text = textOf(flow[index]);
    const date = readDate(text)?.slice(0, 10);
    if (date !== undefined) return withBodies(flow, index, date);
    const oneLine = /^(\S{2,40})\s+(\S{8,12})$/.exec(text);
    const [, body, day] = oneLine ?? [];
    const dayRead = day === undefined ? undefined : readDate(day);
    if (body !== undefined && dayRead !== undefined && isOrganisation(body)) {
      return { index, body: nameOf(body), date: dayRead };
    }
  }
  return undefined;
}

/** The bodies above the date; where several sign, the first of them issues the document. */
function withBodies(flow: Flow, dateIndex: number, date: string): Signature {
  let index = dateIndex;
  while (dateIndex - index < MOST_BODIES && isOrganisation(textOf(flow[index - 1]))) index -= 1;
  return { index, body: index < dateIndex ? nameOf(textOf(flow[index])) : undefined, date };
}

function textOf(block: Block | Heading | undefined): string {
  return block?.kind === 'paragraph' ? block.prose.text.replaceAll('\n', ' ').trim() : '';
}
