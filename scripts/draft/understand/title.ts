/** Finds the title of a draft, which may run over several lines, and the body that it names as the issuer. */

import type { Block } from '../../notice/model.ts';
import { readMark } from '../../notice/numbering/mark.ts';
import type { Heading } from '../../notice/numbering/outline.ts';
import type { Dropped, DropReason, Flow } from '../draft.ts';
import { compact } from '../parts/compact.ts';
import { isOrganisation } from './organisation.ts';

/** The title with the lines it was taken from. */
export interface FoundTitle {
  readonly title: string | undefined;
  readonly lines: readonly number[];
  /** Lines above the title and repetitions of it, which belong to a masthead or a page. */
  readonly dropped: readonly Dropped[];
  /** The flow without the title. */
  readonly rest: Flow;
}

/** A title of official text ends with the kind of document, or with a note in brackets after it. */
const ENDING =
  /(通报|报告|公告|公示|通告|通知|情况|公报|决定|意见|方案|清单|说明|结果|函|批复|纪要|请示|办法|规定|细则|规划|计划|总结|要点|名单|预案|答复|声明|指南|目录|分析|评估|决算|预算|议案|建议)(?:[（(〔【][^（）()]{1,30}[）)〕】])?$/;

/** Lines among which the title is looked for, and most lines that a title is set in. */
const HEAD_LINES = 8;
const MOST_LINES = 3;
const LONGEST_TITLE_LINE = 90;
/** A shorter line above a title is a word of a menu or a masthead. */
const SHORTEST_PART = 8;

export function hasTitleEnding(text: string): boolean {
  return ENDING.test(text.trim());
}

/**
 * Takes the title from the top of `flow`: the first line that ends as a title does, with the lines above that belong to
 * it; else the first line. A title that Word sets in several paragraphs of its title style is one title where the last
 * of them ends as a title does.
 * @param recorded the title that the record of the page names
 */
export function takeTitle(flow: Flow, recorded?: string): FoundTitle {
  const lines = headLines(flow);
  const sure = placeOf(lines, recorded) ?? endingPlace(lines);
  if (sure === undefined && recorded !== undefined)
    return { title: recorded, lines: [], dropped: [], rest: flow };
  const [from, to] = sure ?? [0, plainTitle(flow, lines)];
  const title = joined(lines.slice(from, to));
  if (title === '') return { title: undefined, lines: [], dropped: [], rest: flow };
  // A page may set its menu between the title of the window and that of the text.
  const again = lines.findIndex((line, index) => index >= to && compact(line) === compact(title));
  const repeated = again < 0 ? to : again + 1;
  const label = LABEL.exec(textOf(flow[from]))?.[0];
  const dropped = [
    ...flow.slice(0, from).map((block) => droppedAs('masthead', block, textOf(block))),
    ...(label === undefined || label === '' ? [] : [droppedAs('titleLabel', flow[from], label)]),
    ...flow
      .slice(to, repeated)
      .map((block, index) => droppedAs(to + index === again ? 'repeated' : 'masthead', block, textOf(block))),
  ];
  return {
    title,
    lines: flow.slice(from, to).map((block) => block.at.line),
    dropped,
    rest: flow.slice(repeated),
  };
}

/** The lines at the top that may be of a title, up to the first that is not. */
function headLines(flow: Flow): string[] {
  const lines: string[] = [];
  for (const block of flow.slice(0, HEAD_LINES)) {
    const text = titleLineOf(block);
    if (text === undefined) break;
    lines.push(text);
  }
  return lines;
}

type Place = readonly [from: number, to: number];

/** Where the recorded title is, on one line or several. */
function placeOf(lines: readonly string[], recorded: string | undefined): Place | undefined {
  if (recorded === undefined) return undefined;
  for (const from of lines.keys()) {
    for (let to = from + 1; to <= Math.min(from + MOST_LINES, lines.length); to += 1) {
      if (compact(joined(lines.slice(from, to))) === compact(recorded)) return [from, to];
    }
  }
  return undefined;
}

function endingPlace(lines: readonly string[]): Place | undefined {
  const last = lines.findIndex(hasTitleEnding);
  if (last < 0) return undefined;
  let from = last;
  while (
    from > 0 &&
    last - from < MOST_LINES - 1 &&
    belongs(lines[from - 1] ?? '', lines.slice(from, last + 1))
  ) {
    from -= 1;
  }
  return [from, last + 1];
}

/** Whether `line` is the first part of the title that goes on with `below`: the body that issues it, or half a sentence. */
function belongs(line: string, below: readonly string[]): boolean {
  const [next = ''] = below;
  if (isOrganisation(line)) return !isOrganisation(next) && !below.join('').includes(line);
  if (next.startsWith('关于')) return false;
  return line.includes('关于') || (line.length >= SHORTEST_PART && !MASTHEAD.test(line));
}

/** Names of sheets, their numbers, menus, and lines in other letters. */
const MASTHEAD =
  /^[A-Za-z0-9 .,'&|_-]+$|[专简快]报$|文件$|^第?[0-9一二三四五六七八九十〔〕（）()年第总 ]+[期号]|首页|无障碍|关怀版|登录|繁体|跳转|跳到|搜索|当前位置|网站/;

function plainTitle(flow: Flow, lines: readonly string[]): number {
  let whole = Math.min(lines.length, 1);
  while (whole > 0 && whole < Math.min(lines.length, MOST_LINES) && isTopHeading(flow[whole - 1])) {
    if (!isTopHeading(flow[whole]) || !hasTitleEnding(lines[whole] ?? '')) break;
    whole += 1;
  }
  return whole;
}

function isTopHeading(block: Flow[number] | undefined): boolean {
  return block?.kind === 'heading' && block.depth === 1;
}

/** The body before 关于: the title names who issues the notice. */
export function issuerOf(title: string): string | undefined {
  const found = /^(?:[0-9]{4}年度?)?([^“《]{2,40}?)关于/.exec(title)?.[1]?.trim();
  return found !== undefined && isOrganisation(found) ? found : undefined;
}

/** Signs of a list and a label in brackets before a title: `• `, `【整改情况通报】`. */
const LABEL = /^(?:[•·●○◆■▪*-]\s+|[•·●○◆■▪])?(?:【[^【】]{2,12}】(?=[\s\S]{6}))?/;

/** The line without signs before it; `undefined` for what is a sentence, a division or no words. */
function titleLineOf(block: Block | Heading | undefined): string | undefined {
  const text = textOf(block).replaceAll('\n', '').replace(LABEL, '').trim();
  const isSentence = /[。：:；;，,]$/.test(text) || text.includes('。') || text.length > LONGEST_TITLE_LINE;
  const isMarked = readMark(text) !== undefined || ARTICLE.test(text);
  const isField = /^[一-龥]{2,6}[：:]/.test(text) && !hasTitleEnding(text);
  return text === '' || isSentence || isField || isMarked ? undefined : text;
}

/** 第一条 and 第一章 begin the text of a rule. */
const ARTICLE = /^第[〇零一二三四五六七八九十百0-9]{1,6}[条章]/;

function textOf(block: Block | Heading | undefined): string {
  return block?.kind === 'paragraph' || block?.kind === 'heading' ? block.prose.text : '';
}

function droppedAs(reason: DropReason, block: Flow[number] | undefined, text: string): Dropped {
  return { reason, at: block?.at ?? { file: '', line: 1, column: 1 }, text, keys: [] };
}

function joined(lines: readonly string[]): string {
  let title = '';
  for (const line of lines) {
    const latin = /[A-Za-z0-9]$/.test(title) && /^[A-Za-z0-9]/.test(line);
    title += `${latin ? ' ' : ''}${line}`;
  }
  return title;
}
