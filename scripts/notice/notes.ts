/**
 * The notes of a text, in the form that an import gives to those of a Word document: `[1]` where one is called, and at the
 * very end a paragraph for each, `[1] …`. They are words of the text like any other; this says which belong together.
 */

import type { Block, Notice } from './model.ts';
import { lastBlocksOf, passagesOf } from './passages.ts';
import { type Prose, proseOf, type Run, slice } from './prose.ts';

export interface Note {
  /** `[1]` */
  readonly label: string;
  readonly number: number;
  /** The words after the label. */
  readonly words: Prose;
}

/** The notes of one notice; none where its last paragraphs are not `[1]`, `[2]` …, each called before. */
export class Notes {
  private readonly byLabel = new Map<string, Note>();
  private readonly byProse = new Map<Prose, Note>();

  constructor(notice: Notice) {
    for (const [index, prose] of noteParagraphs(notice).entries()) {
      const label = `[${index + 1}]`;
      const words = slice(prose, labelledLength(prose.text, label));
      const note = { label, number: index + 1, words };
      this.byLabel.set(label, note);
      this.byProse.set(prose, note);
    }
    const called = new Set<Note | undefined>();
    for (const { prose } of passagesOf(notice)) {
      if (this.saidBy(prose) !== undefined) continue;
      for (const run of this.partAtCalls(prose).runs) called.add(this.calledBy(run));
    }
    if (Array.from(this.byLabel.values()).some((note) => !called.has(note))) {
      this.byLabel.clear();
      this.byProse.clear();
    }
  }

  /** The note whose paragraph `prose` is. */
  saidBy(prose: Prose): Note | undefined {
    return this.byProse.get(prose);
  }

  /** Whether there is a note of that label. */
  has(label: string): boolean {
    return this.byLabel.has(label);
  }

  /** The note that `run`, of a prose parted at its calls, calls. */
  calledBy({ text, href }: Run): Note | undefined {
    return href === undefined ? this.byLabel.get(text) : undefined;
  }

  /** `prose` with every call as a run of its own. */
  partAtCalls(prose: Prose): Prose {
    if (this.byLabel.size === 0 || !prose.text.includes('[')) return prose;
    return proseOf(prose.runs.flatMap((run) => (run.href === undefined ? this.partRun(run) : [run])));
  }

  /**
   * Gives words, which it must get in reading order, a link from every call to its note, and one from there to where it
   * is called first.
   */
  linker(): (prose: Prose) => Prose {
    const called = new Set<Note>();
    return (prose) => {
      const said = this.saidBy(prose);
      if (said !== undefined) return withLinkBack(prose, said);
      const parted = this.partAtCalls(prose);
      if (parted === prose) return prose;
      return proseOf(
        parted.runs.map((run) => {
          const note = this.calledBy(run);
          if (note === undefined) return run;
          const place = called.has(note) ? {} : { id: `call-${note.number}` };
          called.add(note);
          return { ...run, ...place, href: `#note-${note.number}` };
        }),
      );
    };
  }

  private partRun(run: Run): readonly Run[] {
    const edges = Array.from(run.text.matchAll(CALL))
      .filter(([label]) => this.byLabel.has(label))
      .flatMap(({ 0: label, index }) => [index, index + label.length]);
    const whole = proseOf([run]);
    return [...edges, run.text.length].flatMap((to, index) => slice(whole, edges[index - 1] ?? 0, to).runs);
  }
}

function withLinkBack(prose: Prose, { label, number }: Note): Prose {
  const [first, ...others] = slice(prose, 0, label.length).runs;
  if (first === undefined || others.length > 0) return prose;
  const mark: Run = { ...first, id: `note-${number}`, href: `#call-${number}` };
  return proseOf([mark, ...slice(prose, label.length).runs]);
}

/** How a note is called, and how its paragraph begins. */
export const CALL = /\[[1-9][0-9]{0,2}\]/g;

/** The last paragraphs of the text, where they are labelled one after the other. */
function noteParagraphs(notice: Notice): readonly Prose[] {
  const blocks = lastBlocksOf(notice);
  const first = blocks.findIndex((block) => isLabelled(block, 1));
  if (first < 0) return [];
  const last = blocks.slice(first);
  if (!last.every((block, index) => isLabelled(block, index + 1))) return [];
  return last.flatMap((block) => (block.kind === 'paragraph' ? [block.prose] : []));
}

function isLabelled(block: Block, number: number): boolean {
  if (block.kind !== 'paragraph') return false;
  const { text } = block.prose;
  return text.startsWith(`[${number}]`) && /^[^[]/.test(text.slice(`[${number}]`.length));
}

/** The label with the blanks after it, where there are any. */
function labelledLength(text: string, label: string): number {
  return label.length + (/^\s*/.exec(text.slice(label.length))?.[0].length ?? 0);
}
