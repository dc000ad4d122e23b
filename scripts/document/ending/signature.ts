/**
 * The signature of a notice (落款): the bodies that issue it, the leading one first, and below them the date. Its form is
 * that of GB/T 9704-2012, 7.3.5.2, for documents without a seal: two characters from the right, the date two characters
 * further in than the name above it.
 */

import { dateAt } from '../../language/date/date.ts';
import { foldWidth } from '../../language/fold.ts';
import type { Block, Division, Notice, NoticeMeta } from '../../notice/model.ts';
import { readMark } from '../../notice/numbering/mark.ts';
import { lastBlocksOf } from '../../notice/passages.ts';
import { type Prose, slice } from '../../notice/prose.ts';
import { textWidth } from '../../notice/text-width.ts';
import { PAGE } from '../page-standard.ts';
import { titleLines } from '../title-lines.ts';

export interface Signature {
  readonly kind: 'signature';
  readonly lines: readonly SignatureLine[];
  /** It is too wide for the line of a phone. */
  readonly isLong: boolean;
}

export interface SignatureLine {
  readonly prose: Prose;
  readonly isDate: boolean;
  /** Where a narrow screen may break the line: joined, the parts are its words again. */
  readonly parts: readonly Prose[];
  /** Characters that stay free at its right. */
  readonly spaces: number;
}

/** A signature, and the blocks that it takes up in the row of the last ones. */
export interface FoundSignature {
  readonly ending: Signature;
  readonly blocks: readonly Block[];
}

/** Blocks that may be below it: attachments, contacts, (此件公开发布), notes. */
const MOST_BELOW = 10;
/** More names one below the other are rather a list that the text ends with. */
const MOST_BODIES = 3;
/** Characters in a line, those at its right left out. */
const LINE = PAGE.characters - PAGE.ending.right;
/** Characters in the line of a phone, and in that of its 关怀版. */
const PHONE_LINE = 16;
const ELDER_LINE = 9;

/** Finds the signature among the last blocks: names and date one below the other, or in one paragraph. */
export function findSignature(notice: Notice): FoundSignature | undefined {
  const blocks = lastBlocksOf(notice);
  const rows = blocks.map(rowsOf);
  for (let last = blocks.length - 1; last >= Math.max(blocks.length - 1 - MOST_BELOW, 0); last -= 1) {
    const dated = rows[last] ?? [];
    if (!isDate(dated.at(-1))) continue;
    const first = firstOf(rows, last, notice.meta);
    if (first === undefined ? !standsAlone(notice, blocks, last) : headsRecord(notice, first)) continue;
    const from = first ?? last;
    const lines = rows.slice(from, last + 1).flat();
    return { ending: laidOut(lines), blocks: blocks.slice(from, last + 1) };
  }
  return undefined;
}

/** The lines of a paragraph; a name and a date beside each other are two. */
function rowsOf(block: Block): readonly Prose[] {
  if (block.kind !== 'paragraph') return [];
  const { prose } = block;
  const lines: Prose[] = [];
  let from = 0;
  for (const text of prose.text.split('\n')) {
    const name = nameBeforeDate(text);
    if (name > 0) lines.push(trimmed(prose, from, from + name));
    lines.push(trimmed(prose, from + name, from + text.length));
    from += text.length + 1;
  }
  return lines;
}

/** Length of the name before a date that ends the line; 0 where there is none. */
function nameBeforeDate(text: string): number {
  if (text.length > 60) return 0;
  const start = /[0-9０-９〇○零一二三四五六七八九]{4}\s?年.{4,12}$/.exec(text)?.index ?? 0;
  return start > 0 && isDateText(text.slice(start)) && looksLikeBody(text.slice(0, start)) ? start : 0;
}

function trimmed(prose: Prose, from: number, to: number): Prose {
  const text = prose.text.slice(from, to);
  const start = from + text.length - text.trimStart().length;
  return slice(prose, start, from + text.trimEnd().length);
}

/**
 * The first of the blocks that end with the date of the block at `last`.
 * @returns `undefined` where no body is named above the date
 */
function firstOf(rows: readonly (readonly Prose[])[], last: number, meta: NoticeMeta): number | undefined {
  const above = rows[last]?.slice(0, -1) ?? [];
  if (above.length > 0) return above.every((line) => isBody(line, meta)) ? last : undefined;
  let first = last;
  while (first > 0 && isBodies(rows[first - 1], meta)) first -= 1;
  if (first === last) return undefined;
  return last - first > MOST_BODIES ? last - 1 : first;
}

function isBodies(lines: readonly Prose[] | undefined, meta: NoticeMeta): boolean {
  return lines !== undefined && lines.length > 0 && lines.every((line) => isBody(line, meta));
}

function isBody({ text }: Prose, { issuer, source }: NoticeMeta): boolean {
  const name = text.replace(/\s/g, '');
  return name === issuer || name === source || looksLikeBody(text);
}

/** What names of bodies end with. */
const BODY =
  /(?:党组|党委|[党团]?工委|[纪监]委|常委会|委员会|政府|办公[室厅]|办事处|中心|公司|集团|专班|指挥部|支部|总支|银行|合作社|联社|[局厅署办院校所站处科队组庭馆团]|学会|协会|商会|联合会|联席会议?|工会|理事会|管委会|村委会|居委会|妇联|社区|街道|大学|小学|中学|学院|医院|法院|检察院)$/;

function looksLikeBody(text: string): boolean {
  const name = text.trim().replace(/[（(](?:盖章|公章|印章|章)[）)]$/, '');
  return (
    /^[^，。；：！？…,;:!?]{3,40}$/.test(name) &&
    BODY.test(name) &&
    readMark(name) === undefined &&
    !/^(?:附|抄[送报]|[主报]送|印发|联系|收件)/.test(name)
  );
}

/** A date without a name signs where it is the last that the text says, below a sentence. */
function standsAlone({ closing }: Notice, blocks: readonly Block[], place: number): boolean {
  const before = blocks[place - 1];
  const above = before?.kind === 'paragraph' && /[。！？）)]$/.test(before.prose.text.trimEnd());
  if (before === undefined ? closing.length === 0 : !above) return false;
  return blocks.slice(place + 1).every((block) => block.kind === 'paragraph' && BELOW.test(block.prose.text));
}

/** A note of the text, or a remark in brackets. */
const BELOW = /^\s*(?:\[[1-9][0-9]{0,2}\] |[（(].*[）)]\s*$)/;

/** 三、公布机关和时间: what is below such a heading, and nothing above it, is what the heading announces. */
function headsRecord({ sections, closing }: Notice, first: number): boolean {
  if (first > 0 || closing.length > 0) return false;
  let heading: Division | undefined = sections.at(-1);
  for (let inner = heading; inner !== undefined; inner = inner.divisions.at(-1)) heading = inner;
  return (
    heading !== undefined && !heading.runIn && /(?:时间|日期|机关|单位|机构|部门)$/.test(heading.lead.text)
  );
}

function isDate(line: Prose | undefined): boolean {
  return line !== undefined && isDateText(line.text);
}

/** Whether `text` is a whole date and nothing else: 2025年3月5日, 二〇二五年三月五日, 2025-03-05. */
function isDateText(text: string): boolean {
  if (text.length > 24) return false;
  const plain = foldWidth(text).replaceAll('○', '〇').replace(/\s/g, '');
  const date = dateAt(plain, 0);
  return (
    date?.kind === 'date' && date.to === plain.length && date.year !== undefined && date.day !== undefined
  );
}

/**
 * The names begin below each other, the date two characters further in; the longest line ends two characters from the
 * right.
 */
function laidOut(lines: readonly Prose[]): Signature {
  const indents = lines.map((line) => (isDate(line) ? PAGE.ending.date : 0));
  const ends = lines.map(({ text }, index) => (indents[index] ?? 0) + textWidth(text));
  const width = Math.min(Math.max(...ends), LINE);
  return {
    kind: 'signature',
    isLong: width + PAGE.ending.right > PHONE_LINE,
    lines: lines.map((prose, index) => ({
      prose,
      isDate: isDate(prose),
      parts: partsOf(prose),
      spaces: PAGE.ending.right + Math.max(width - (ends[index] ?? 0), 0),
    })),
  };
}

function partsOf(prose: Prose): readonly Prose[] {
  let end = 0;
  const parts = isDate(prose) ? prose.text.split(/(?<=年)/) : titleLines(prose.text, ELDER_LINE);
  return parts.map((part) => {
    end += part.length;
    return slice(prose, end - part.length, end);
  });
}
