/** Recognises what is around a notice on a page: paths, records, buttons, counters, empty download labels. */

import type { Block, Table } from '../../notice/model.ts';
import { readMark } from '../../notice/numbering/mark.ts';
import type { Heading } from '../../notice/numbering/outline.ts';
import { ownCells } from '../../notice/table.ts';
import type { DraftMeta, Dropped, DropReason, Flow, MetaKey } from '../draft.ts';
import { compact } from '../parts/compact.ts';
import { readDate } from './date.ts';
import { type FieldLine, isLoneLabel, readFields } from './fields.ts';
import { hasTitleEnding } from './title.ts';

/** The flow without the lines of the page, and what their record said. */
export interface Unframed {
  readonly flow: Flow;
  readonly dropped: readonly Dropped[];
  readonly record: DraftMeta;
}

/** Takes the page away from around the notice. Nothing between the first and the last sentence is touched. */
export function dropPageLines(flow: Flow): Unframed {
  const verdicts = flow.map((): Verdict | undefined => undefined);
  readPairs(flow, verdicts);
  const head = readZone(flow, verdicts, 'head');
  readZone(flow.slice(head), verdicts, 'foot', head);
  dropAbovePath(flow, verdicts, head);
  const dropped: Dropped[] = [];
  const record: DraftMeta = {};
  for (const [index, block] of flow.entries()) {
    const verdict = verdicts[index];
    if (verdict === undefined) continue;
    const keys: MetaKey[] = [];
    for (const [key, value] of verdict.values ?? []) {
      if (record[key] !== undefined) continue;
      record[key] = value;
      keys.push(key);
    }
    dropped.push({ reason: verdict.reason, at: block.at, text: wordsOf(block), keys });
  }
  return { flow: flow.filter((_, index) => verdicts[index] === undefined), dropped, record };
}

interface Verdict {
  readonly reason: DropReason;
  readonly values?: ReadonlyMap<MetaKey, string>;
}

type Zone = 'head' | 'foot';

/** Longest line that may be around the text without being a sentence of it. */
const LONGEST_LINE = 90;

/** Judges the lines from one end inwards, up to the first sentence. @returns how many were passed */
function readZone(flow: Flow, verdicts: (Verdict | undefined)[], zone: Zone, shift = 0): number {
  const order = zone === 'head' ? [...flow.keys()] : [...flow.keys()].reverse();
  let passed = 0;
  for (const index of order) {
    const block = flow[index];
    const text = block === undefined ? '' : textOf(block);
    const verdict = verdicts[index + shift] ?? (block === undefined ? undefined : judgeBlock(block, zone));
    if (verdict === undefined && (block === undefined || isOfText(block, text))) break;
    verdicts[index + shift] = verdict;
    passed += 1;
  }
  return passed;
}

/** Lines at the top that may hold a record set in pairs, and the fewest pairs that are one. */
const RECORD_LINES = 24;
const FEWEST_PAIRS = 2;

/** A record whose values are below their labels: 索引号： / 000-2025 / 发布机构： / 范本镇. */
function readPairs(flow: Flow, verdicts: (Verdict | undefined)[]): void {
  const found: (readonly [index: number, label: Verdict])[] = [];
  for (let index = 0; index + 1 < Math.min(flow.length, RECORD_LINES); index += 1) {
    const block = flow[index];
    if (block === undefined || isOfText(block, textOf(block))) break;
    const [label, value] = [textOf(block), textOf(flow[index + 1])];
    if (!isLoneLabel(label) || value === '' || readFields(value) !== undefined) continue;
    const values = readFields(`${label}${value}`)?.values;
    if (values === undefined) continue;
    found.push([index, { reason: 'record', values }]);
    index += 1;
  }
  if (found.length < FEWEST_PAIRS) return;
  for (const [index, verdict] of found) {
    verdicts[index] = verdict;
    verdicts[index + 1] = { reason: 'record' };
  }
}

/** A list of fields, or a table of labels and values, is a record as a line of fields is. */
function judgeBlock(block: Block | Heading, zone: Zone): Verdict | undefined {
  if (block.kind !== 'list' && block.kind !== 'table') return judge(textOf(block), zone);
  const lines = block.kind === 'list' ? block.items.map(({ prose }) => prose.text) : fieldsOf(block);
  const verdicts = lines.map((line) => judge(line, zone));
  const [first] = verdicts;
  if (first === undefined || verdicts.includes(undefined)) return undefined;
  const values = new Map(verdicts.flatMap((verdict) => [...(verdict?.values ?? [])]).reverse());
  return { reason: values.size > 0 ? 'record' : first.reason, values };
}

/** The cells of a table in pairs: a label with the value to its right. */
function fieldsOf({ rows }: Table): string[] {
  return rows.flatMap((row) => {
    const words = ownCells(row).map(({ prose }) => prose.text.replaceAll('\n', ' '));
    const pairs = Math.ceil(words.length / 2);
    return Array.from({ length: pairs }, (_, pair) => {
      const label = (words[pair * 2] ?? '').replace(/[\s:：]/g, '');
      return `${label}：${words[pair * 2 + 1] ?? ''}`;
    });
  });
}

function isOfText(block: Block | Heading, text: string): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return true;
  return text.includes('。') || text.length > LONGEST_LINE || readMark(text) !== undefined;
}

/** Names of pages and menus are above the path 当前位置：… */
function dropAbovePath(flow: Flow, verdicts: (Verdict | undefined)[], head: number): void {
  const path = flow.slice(0, head).findLastIndex((block) => PATH.test(compact(textOf(block))));
  if (path < 0 || flow.slice(0, path).some((block) => hasTitleEnding(textOf(block)))) return;
  for (let index = 0; index < path; index += 1) verdicts[index] ??= { reason: 'navigation' };
}

function judge(text: string, zone: Zone): Verdict | undefined {
  const line = compact(text);
  if (line === '' || line.length > LONGEST_LINE * 2) return undefined;
  for (const [reason, where, pattern] of PATTERNS) {
    if ((where === 'both' || where === zone) && pattern.test(line)) return { reason };
  }
  const fields = readFields(text);
  if (fields !== undefined && !isSignature(fields, zone))
    return { reason: fields.kind, values: fields.values };
  return zone === 'head' ? judgeHead(text, line) : undefined;
}

function judgeHead(text: string, line: string): Verdict | undefined {
  // A date with hyphens is the page's; 2025年1月2日 alone may be the document's own.
  const date = /[年月日]/.test(text) ? undefined : readDate(text);
  if (date !== undefined) return { reason: 'record', values: new Map([['published', date]]) };
  if (REFERENCE.test(line)) return { reason: 'letterhead', values: new Map([['reference', text.trim()]]) };
  return undefined;
}

/** 日期：… below a text belongs to its signature. */
function isSignature(fields: FieldLine, zone: Zone): boolean {
  return zone === 'foot' && fields.values.size === 1 && fields.values.has('published');
}

// All patterns are anchored or plain alternatives over a line of bounded length.
const PATH =
  /^(?:您?的?(?:(?:目前|当前|现在)?(?:所在|所处)?的?)位置)(?:是|在|为)?:|^(?:网站|本站)?首页(?:>|»|›|\/|-)/;
const REFERENCE = /^[一-龥]{1,15}[〔[(【][0-9]{4}[〕\])】]第?[0-9]{1,4}号$/;

const PATTERNS: readonly (readonly [DropReason, Zone | 'both', RegExp])[] = [
  ['navigation', 'both', PATH],
  ['letterhead', 'head', /^[一-龥]{2,40}(?:委员会|政府|局|委|办公室|党组|党委)文件$/],
  [
    'download',
    'both',
    /^[[【(]?(?:全文|附件|正文|文件|原文)下载[\]】)]?:?$|^[[【(]?(?:下载全文|下载附件|点击下载)[\]】)]?:?$/,
  ],
  ['tools', 'both', /^.{0,4}扫一扫.{0,30}$|^(?:用?手机)?扫码.{0,20}$/],
  ['navigation', 'foot', /^[上下]一[篇条页](?::|$).{0,90}$/],
  ['navigation', 'foot', /^相关(?:文章|阅读|链接|新闻|信息):?$/],
  ['footer', 'foot', /^(?:版权所有|主办单位?:|承办单位?:|技术支持:|网站地图)|ICP备|网安备|网站标识码/],
];

function textOf(block: Block | Heading | undefined): string {
  return block?.kind === 'paragraph' || block?.kind === 'heading' ? block.prose.text : '';
}

function wordsOf(block: Block | Heading): string {
  if (block.kind === 'list') return block.items.map(({ prose }) => prose.text).join(' ');
  return block.kind === 'table' ? fieldsOf(block).join(' ') : textOf(block);
}
