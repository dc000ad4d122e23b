/** Reads lines that are made of labelled fields and nothing else, as pages carry them around a text: 来源：… 浏览次数：… */

import { readDate } from './date.ts';
import type { MetaKey } from './draft.ts';

/** What a line of fields says; `tools` where it has nothing that the front matter could take. */
export interface FieldLine {
  readonly kind: 'record' | 'tools';
  readonly values: ReadonlyMap<MetaKey, string>;
}

/** `text` is any short text, `counter` a number or nothing, `sizes` the letters of a size switch, `button` nothing. */
type Shape = 'date' | 'text' | 'counter' | 'sizes' | 'button';

interface Label {
  readonly shape: Shape;
  readonly key?: MetaKey;
  readonly words: readonly string[];
}

const LABELS: readonly Label[] = [
  {
    shape: 'date',
    key: 'published',
    words: ['发布时间', '发布日期', '发文时间', '公开时间', '公开日期', '时间', '日期'],
  },
  { shape: 'date', words: ['更新时间', '更新日期', '修改时间'] },
  { shape: 'date', key: 'written', words: ['成文日期', '成文时间', '生成日期', '发文日期'] },
  { shape: 'text', key: 'source', words: ['来源', '信息来源', '文章来源', '稿件来源', '内容来源'] },
  { shape: 'text', key: 'issuer', words: ['发布机构', '发文机关', '发文机构', '发布单位', '公开主体'] },
  { shape: 'text', key: 'indexNumber', words: ['索引号', '索取号'] },
  { shape: 'text', key: 'reference', words: ['文号', '发文字号', '文件编号'] },
  { shape: 'text', key: 'topic', words: ['主题分类'] },
  { shape: 'text', key: 'validity', words: ['有效性', '时效性', '效力状态'] },
  {
    shape: 'text',
    words: ['作者', '编辑', '责任编辑', '审核', '体裁分类', '公开方式', '公开范围', '主题词'],
  },
  {
    shape: 'counter',
    words: [
      '浏览次数',
      '浏览量',
      '浏览',
      '点击次数',
      '点击数',
      '点击量',
      '点击',
      '阅读次数',
      '阅读量',
      '阅读',
      '访问量',
      '人气',
    ],
  },
  { shape: 'sizes', words: ['字体', '字号', '字体大小'] },
  { shape: 'text', words: ['分享到', '分享至', '分享'] },
  {
    shape: 'button',
    words: [
      '打印本页',
      '打印此页',
      '打印',
      '关闭窗口',
      '关闭本页',
      '关闭',
      '收藏',
      '返回顶部',
      '我要纠错',
      '分享到',
      '一键分享',
    ],
  },
];

/** Longest value of a text field: a name, not a sentence. */
const LONGEST_VALUE = 60;

/** Reads `line`; `undefined` where any part of it is no field: then the line is words of the notice. */
export function readFields(line: string): FieldLine | undefined {
  const plain = fold(line);
  const labels = [...plain.matchAll(LABEL)];
  const values = new Map<MetaKey, string>();
  const lead = plain.slice(0, labels[0]?.index ?? 0).trim();
  const leadDate = readDate(lead);
  if (labels.length === 0 || (lead !== '' && leadDate === undefined)) return undefined;
  if (leadDate !== undefined) values.set('published', leadDate);
  for (const [index, found] of labels.entries()) {
    const [from, to] = [found.index + found[0].length, labels[index + 1]?.index];
    const label = labelOf(found[0]);
    const read =
      label === undefined ? undefined : readValue(label.shape, plain.slice(from, to), line.slice(from, to));
    if (label === undefined || read === undefined) return undefined;
    if (label.key !== undefined && read !== '' && !values.has(label.key)) values.set(label.key, read);
  }
  return { kind: values.size > 0 ? 'record' : 'tools', values };
}

/** Half-width forms for full-width ones and blanks for brackets, character for character: offsets stay. */
function fold(line: string): string {
  return line
    .replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[【】[\]|\s]/g, ' ');
}

/** `folded` is what is judged, `written` what is kept of a text. */
function readValue(shape: Shape, folded: string, written: string): string | undefined {
  const value = folded.trim();
  switch (shape) {
    case 'date':
      return value === '' ? '' : readDate(value);
    case 'text':
      return value.length <= LONGEST_VALUE && !value.includes('。')
        ? written.replace(/^[【】[\]|｜\s]+|[【】[\]|｜\s]+$/g, '')
        : undefined;
    case 'counter':
      return /^[0-9,\s次]*$/.test(value) ? '' : undefined;
    case 'sizes':
      return /^[大中小特默认AT+\-\s]*$/.test(value) ? '' : undefined;
    case 'button':
      return value === '' ? '' : undefined;
  }
}

const COLONED = LABELS.filter((label) => label.shape !== 'button');
const BUTTONS = LABELS.filter((label) => label.shape === 'button');

// Pages set a label wide with blanks between its characters (索 引 号), so each may be followed by some.
const LABEL = new RegExp(
  `(?<![^\\s;,0-9次])(?:(?:${alternatives(COLONED)}):|(?:${alternatives(BUTTONS)})(?!\\S))`,
  'g',
);

function alternatives(labels: readonly Label[]): string {
  return labels
    .flatMap((label) => label.words)
    .sort((one, other) => other.length - one.length)
    .map((word) => `${Array.from(word).join(' {0,4}')} {0,4}`)
    .join('|');
}

function labelOf(found: string): Label | undefined {
  const word = found.replace(/[:\s]/g, '');
  return (found.endsWith(':') ? COLONED : BUTTONS).find((label) => label.words.includes(word));
}
