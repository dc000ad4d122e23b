/** Mends single words of a draft as it was read, so that it can be checked again before the file itself is mended. */

import type { DraftText, Flow } from '../draft/draft.ts';
import type { List } from '../notice/model.ts';
import { type Prose, proseOf, type Run } from '../notice/prose.ts';
import { mapTable } from '../notice/table.ts';

/** Words on one line, and what they become. Mends follow each other: each counts columns of the text before it. */
export interface Mend {
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly from: string;
  readonly to: string;
}

/** @returns the text with the mend, `undefined` where those words are not there within one run */
export function mendText(text: DraftText, mend: Mend): DraftText | undefined {
  let touched = false;
  const form = (prose: Prose): Prose => {
    if (!prose.runs.some(({ at }) => at.line === mend.line)) return prose;
    return proseOf(
      prose.runs.map((run) => {
        const mended = mendRun(run, mend);
        touched ||= mended.text !== run.text;
        return mended;
      }),
    );
  };
  const flow = mapFlow(text.flow, form);
  const source = mendSource(text.source, mend);
  return touched && source !== undefined ? { ...text, flow, source } : undefined;
}

function mendRun(run: Run, { line, column, from, to }: Mend): Run {
  const { at, text } = run;
  if (at.line !== line) return run;
  const offset = column - at.column;
  // A run after the mend moves with the end of its line.
  if (offset < 0) return { ...run, at: { ...at, column: at.column + to.length - from.length } };
  if (text.slice(offset, offset + from.length) !== from) return run;
  return { ...run, text: `${text.slice(0, offset)}${to}${text.slice(offset + from.length)}` };
}

const LINE_END = /(\r\n?|[\n\v\f\u2028\u2029])/;

function mendSource(source: string, { line, column, from, to }: Mend): string | undefined {
  const parts = source.split(LINE_END);
  const index = (line - 1) * 2;
  const words = parts[index];
  if (words?.slice(column - 1, column - 1 + from.length) !== from) return undefined;
  parts[index] = `${words.slice(0, column - 1)}${to}${words.slice(column - 1 + from.length)}`;
  return parts.join('');
}

function mapFlow(flow: Flow, form: (prose: Prose) => Prose): Flow {
  const list = (given: List): List => ({
    ...given,
    items: given.items.map(({ prose, sublist }) => ({
      prose: form(prose),
      ...(sublist === undefined ? {} : { sublist: list(sublist) }),
    })),
  });
  return flow.map((block) => {
    if (block.kind === 'paragraph' || block.kind === 'heading') return { ...block, prose: form(block.prose) };
    if (block.kind === 'table') return mapTable(block, form);
    return block.kind === 'list' ? list(block) : block;
  });
}
