/** Finds the title of a draft, which may run over several lines, and what the title says of issuer and kind. */

import { readMark } from '../notice/mark.ts';
import type { Block } from '../notice/model.ts';
import type { Heading } from '../notice/outline.ts';
import type { Flow } from './draft.ts';

/** The title with the lines it was taken from. */
export interface FoundTitle {
  readonly title: string | undefined;
  readonly lines: readonly number[];
  /** The flow without the title. */
  readonly rest: Flow;
}

/** A title of official text ends with the kind of document, or with a note in brackets behind it. */
const ENDING =
  /(通报|报告|公告|公示|通告|通知|情况|公报|决定|意见|方案|清单|说明|结果|函)(?:[（(〔【][^（）()]{1,30}[）)〕】])?$/;

/** Most lines that a title is set in. */
const MOST_LINES = 3;
const LONGEST_TITLE_LINE = 90;

export function hasTitleEnding(text: string): boolean {
  return ENDING.test(text.trim());
}

/**
 * Takes the title from the top of `flow`: the first line, with those that complete it. A title that Word sets in
 * several paragraphs of its title style is one title where the last of them ends as a title does.
 */
export function takeTitle(flow: Flow): FoundTitle {
  const lines: string[] = [];
  let whole = 1;
  for (const [index, block] of flow.slice(0, MOST_LINES).entries()) {
    const text = titleLineOf(block);
    if (text === undefined) break;
    lines.push(text);
    if (hasTitleEnding(text)) return take(flow, lines);
    if (!isTopHeading(block)) continue;
    if (index === 0 || !isTopHeading(flow[index - 1])) whole = lines.length;
    if (!isTopHeading(flow[index + 1])) break;
  }
  return take(flow, lines.slice(0, whole));
}

function isTopHeading(block: Flow[number] | undefined): boolean {
  return block?.kind === 'heading' && block.depth === 1;
}

/** The body before 关于: the title names who issues the notice. */
export function issuerOf(title: string): string | undefined {
  const found = /^([^“《]{2,40}?)关于/.exec(title)?.[1]?.trim();
  return found === '' ? undefined : found;
}

/** The kind of notice, e.g. 巡察整改通报, from what the title is about and how it ends. */
export function kindOf(title: string): string | undefined {
  const ending = ENDING.exec(title.trim())?.[1];
  if (ending === undefined) return undefined;
  const topic = TOPICS.find((word) => title.includes(word)) ?? '';
  const rectification = title.includes('整改') ? '整改' : '';
  return `${topic}${rectification}${ending}`;
}

const TOPICS: readonly string[] = ['巡视', '巡察', '审计', '环保督察', '督察', '督查', '执法检查', '信访'];

function titleLineOf(block: Block | Heading): string | undefined {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return undefined;
  const text = block.prose.text.replaceAll('\n', '');
  const isSentence = /[。：:；;，,]$/.test(text) || text.includes('。') || text.length > LONGEST_TITLE_LINE;
  if (isSentence || readMark(text) !== undefined || ARTICLE.test(text)) return undefined;
  return text;
}

/** 第一条 begins an article, not a title. */
const ARTICLE = /^第[〇零一二三四五六七八九十百0-9]{1,6}条/;

function take(flow: Flow, lines: readonly string[]): FoundTitle {
  let title = '';
  for (const line of lines) {
    const latin = /[A-Za-z0-9]$/.test(title) && /^[A-Za-z0-9]/.test(line);
    title += `${latin ? ' ' : ''}${line}`;
  }
  return {
    title: title === '' ? undefined : title,
    lines: flow.slice(0, lines.length).map((block) => block.at.line),
    rest: flow.slice(lines.length),
  };
}
