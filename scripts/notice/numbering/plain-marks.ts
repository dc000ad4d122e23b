/**
 * Numbering marks that open no division: rows of a pasted table, a list that begins after a colon and goes on in the
 * lines below, and a short list before the first section.
 */

import type { Block } from '../model.ts';
import { MARK_KINDS, type Mark, readMark } from './mark.ts';
import type { Heading } from './outline.ts';

type Flow = readonly (Block | Heading)[];

/** A paragraph with its mark, at its place in the flow. */
interface Marked {
  readonly index: number;
  readonly mark: Mark;
}

/**
 * Finds the paragraphs of `flow` that begin with a mark and open no division.
 * @param level `top` for the flow of a whole notice, `preamble` for one whose sections are in files of their own
 */
export function plainMarks(flow: Flow, level: 'top' | 'preamble' | 'inner'): ReadonlySet<Block | Heading> {
  const plain = new Set<Block | Heading>();
  const marked: Marked[] = [];
  let isListed = false;
  for (const [index, block] of flow.entries()) {
    const text = textOf(block);
    const mark = readMark(text);
    if (mark !== undefined && isTableRow(text, textOf(flow[index + 1]))) plain.add(block);
    else if (isListed && mark?.kind === 'arabic' && mark.ordinal > 1) plain.add(block);
    else {
      if (mark !== undefined) marked.push({ index, mark });
      if (mark !== undefined || block.kind === 'heading') isListed = false;
      if (mark?.kind !== 'arabic' && LIST_BEGINS.test(text)) isListed = true;
    }
  }
  if (level !== 'inner') for (const index of leadingList(marked, flow, level)) addAt(plain, flow, index);
  return plain;
}

function addAt(plain: Set<Block | Heading>, flow: Flow, index: number): void {
  const block = flow[index];
  if (block !== undefined) plain.add(block);
}

/** 附件：1.名单 */
const LIST_BEGINS = /[:：]\s{0,4}1[.．、](?![0-9])/;

function textOf(block: Block | Heading | undefined): string {
  return block?.kind === 'paragraph' ? block.prose.text : '';
}

/**
 * `一、本年新收申请数量 | 58 | 8 |`; and with a cell a line, where a number alone follows the head of a row.
 * @param next the paragraph below; empty where there is none
 */
export function isTableRow(text: string, next: string): boolean {
  return (
    /[|｜\t][^|｜\t]*[|｜\t]/.test(text) || NUMBER_ALONE.test(next) || (next !== '' && FORM_ROW.test(text))
  );
}

const NUMBER_ALONE = /^\s*(?:[0-9０-９][0-9０-９,，.．%％]*|[-—/])\s*$/;

/**
 * Heads of rows that are divided further in the form on applications of the annual report on open government
 * (国办公开办函〔2021〕30号): no number follows them.
 */
const FORM_ROW =
  /^[三（(][^\s]{0,3}(?:本年度办理结果|不予公开|无法提供|不予处理|其他处理)(?:[（(][^（）()]*[）)])?\s*$/;

/** A list before the first section: its marks are of a level below the sections', and both begin with one. */
function leadingList(marked: readonly Marked[], flow: Flow, level: 'top' | 'preamble'): readonly number[] {
  const ranks = marked.map(({ mark }) => MARK_KINDS.indexOf(mark.kind));
  const top = level === 'preamble' ? 0 : Math.min(...ranks);
  const first = ranks.indexOf(top);
  const leading = first < 0 ? (level === 'preamble' ? marked : []) : marked.slice(0, first);
  const section = marked[first];
  const begin = section?.index ?? flow.length;
  const isList =
    leading[0]?.mark.ordinal === 1 &&
    (section === undefined || (section.mark.ordinal === 1 && leading.length <= flow.length - begin)) &&
    flow.slice(0, begin).every((block) => block.kind !== 'heading');
  return isList ? leading.map(({ index }) => index) : [];
}
