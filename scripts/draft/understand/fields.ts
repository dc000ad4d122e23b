/** Reads lines that are made of labelled fields and nothing else, as pages carry them around a text: 来源：… 浏览次数：… */

import { foldWidth } from '../../language/fold.ts';
import type { MetaKey } from '../draft.ts';
import { readDate } from './date.ts';

/** What a line of fields says; `tools` where it has nothing that the front matter could take. */
export interface FieldLine {
  readonly kind: 'record' | 'tools';
  readonly values: ReadonlyMap<MetaKey, string>;
}

/**
 * `text` is any short text, which a date may follow; `title` is a longer one; `counter` a number or nothing, `sizes` the
 * words of a size switch, `button` nothing.
 */
type Shape = 'date' | 'text' | 'title' | 'counter' | 'sizes' | 'button';

interface Label {
  readonly shape: Shape;
  readonly key?: MetaKey;
  readonly words: readonly string[];
}

const LABELS: readonly Label[] = [
  {
    shape: 'date',
    key: 'published',
    words: [
      '发布时间',
      '发布日期',
      '发文时间',
      '公开时间',
      '公开日期',
      '公布时间',
      '公布日期',
      '信息提供日期',
      '信息提供时间',
      '提供日期',
      '提供时间',
      '发表时间',
      '发表日期',
      '时间',
      '日期',
    ],
  },
  {
    shape: 'date',
    words: ['更新时间', '更新日期', '修改时间', '录入时间', '生效日期', '失效日期', '废止日期'],
  },
  { shape: 'date', key: 'written', words: ['成文日期', '成文时间', '生成日期', '发文日期', '印发日期'] },
  {
    shape: 'text',
    key: 'source',
    words: [
      '来源',
      '信息来源',
      '文章来源',
      '稿件来源',
      '内容来源',
      '信息提供单位',
      '信息提供',
      '供稿单位',
      '供稿',
    ],
  },
  {
    shape: 'text',
    key: 'issuer',
    words: ['发布机构', '发文机关', '发文机构', '发布单位', '发文单位', '公开主体', '制发机关'],
  },
  { shape: 'text', key: 'indexNumber', words: ['索引号', '索取号', '信息索引号', '信息索取号'] },
  { shape: 'text', key: 'reference', words: ['文号', '发文字号', '文件编号', '发文文号'] },
  {
    shape: 'title',
    key: 'title',
    words: ['文件名称', '信息名称', '公文名称', '文件标题', '公文标题', '信息标题'],
  },
  { shape: 'text', key: 'topic', words: ['主题分类'] },
  { shape: 'text', key: 'validity', words: ['有效性', '时效性', '效力状态'] },
  {
    shape: 'text',
    words: [
      '作者',
      '编辑',
      '责任编辑',
      '责编',
      '审核',
      '初审',
      '复审',
      '终审',
      '体裁分类',
      '体裁',
      '公开方式',
      '公开范围',
      '公开形式',
      '公开类别',
      '公开时限',
      '公开责任部门',
      '信息分类',
      '信息类别',
      '所属栏目',
      '主题词',
      '关键词',
      '服务对象',
    ],
  },
  {
    shape: 'counter',
    words: [
      '浏览次数',
      '浏览数',
      '浏览量',
      '浏览',
      '点击次数',
      '点击率',
      '点击数',
      '点击量',
      '点击',
      '阅读次数',
      '阅读数',
      '阅读量',
      '阅读',
      '访问次数',
      '访问数',
      '访问量',
      '访问',
      '下载次数',
      '人气',
      '热度',
    ],
  },
  {
    shape: 'sizes',
    words: [
      '字体',
      '字号',
      '字体大小',
      '字体显示',
      '色调调节',
      '视力保护色',
      '背景色',
      '背景颜色',
      '保护视力色',
      '语音播报',
    ],
  },
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
      '收藏本页',
      '收藏',
      '返回顶部',
      '返回',
      '我要纠错',
      '报告错误',
      '纠错',
      '分享到',
      '一键分享',
      '小字号',
      '中字号',
      '大字号',
      '无障碍阅读',
      '无障碍浏览',
      '无障碍',
      '关怀版',
      '长者版',
      '适老版',
      '繁體',
      '繁体',
    ],
  },
];

/** Longest value of a text field: a name, not a sentence. */
const LONGEST_VALUE = 60;
const LONGEST_TITLE = 120;

/** Reads `line`; `undefined` where any part of it is no field: then the line is words of the notice. */
export function readFields(line: string): FieldLine | undefined {
  const plain = fold(line);
  const labels = [...plain.matchAll(LABEL)];
  const values = new Map<MetaKey, string>();
  const lead = plain.slice(0, labels[0]?.index ?? 0).trim();
  const leadDate = readDate(lead);
  if (labels.length === 0 || (lead !== '' && leadDate === undefined)) return undefined;
  if (leadDate !== undefined) values.set('published', leadDate);
  const take = (key: MetaKey | undefined, value: string): void => {
    if (key !== undefined && value !== '' && !values.has(key)) values.set(key, value);
  };
  for (const [index, found] of labels.entries()) {
    const [from, to] = [found.index + found[0].length, labels[index + 1]?.index];
    const label = labelOf(found[0]);
    const read =
      label === undefined ? undefined : readValue(label.shape, plain.slice(from, to), line.slice(from, to));
    if (label === undefined || read === undefined) return undefined;
    take(label.key, read.value);
    // 来源：某局 2021-07-28 20:45 states the date without a label.
    take('published', read.date ?? '');
  }
  return { kind: values.size > 0 ? 'record' : 'tools', values };
}

/** The one label that `line` is, without a value: its value is the next line (信息索引号： / 000-2025). */
export function isLoneLabel(line: string): boolean {
  const plain = fold(line).trim();
  const labels = [...plain.matchAll(LABEL)];
  return labels.length === 1 && labels[0]?.[0].length === plain.length && plain.endsWith(':');
}

/** Half-width forms for full-width ones and blanks for brackets and bullets, character for character: offsets stay. */
function fold(line: string): string {
  return foldWidth(line)
    .replace(/[【】[\]|\s]/g, ' ')
    .replace(/^( {0,20})[•·●○◆■▪*-](?= |[一-龥])/, '$1 ');
}

interface ReadValue {
  readonly value: string;
  /** A date after a text. */
  readonly date?: string | undefined;
}

/** `folded` is what is judged, `written` what is kept of a text. */
function readValue(shape: Shape, folded: string, written: string): ReadValue | undefined {
  const value = folded.trim();
  const empty = { value: '' };
  switch (shape) {
    case 'date': {
      const date = value === '' ? '' : readDate(value);
      return date === undefined ? undefined : { value: date };
    }
    case 'text':
      return readText(value, written, LONGEST_VALUE);
    case 'title':
      return readText(value, written, LONGEST_TITLE);
    case 'counter':
      return /^[0-9,\s次]*$/.test(value) ? empty : undefined;
    case 'sizes':
      return /^[大中小特超默认正常标准号字AT+\-\s]*$/.test(value) ? empty : undefined;
    case 'button':
      return value === '' ? empty : undefined;
  }
}

/** A text with a label of its own in it (联系电话：…) is more than a name. */
function readText(value: string, written: string, longest: number): ReadValue | undefined {
  if (value.length > longest || value.includes('。') || /[一-龥] {0,2}:(?! *$)/.test(value)) return undefined;
  const trimmed = written
    .replace(/^[【】[\]|｜\s]+|[【】[\]|｜\s]+$/g, '')
    .replace(/\s+[一-龥]{2,8}[:：]$/, '');
  const dated = /^(.*?)\s+([0-9]{4}[-年/.][0-9日月年:/. -]{3,18})$/s.exec(trimmed);
  const date = dated?.[2] === undefined ? undefined : readDate(dated[2]);
  return date === undefined ? { value: trimmed } : { value: dated?.[1] ?? '', date };
}

const COLONED = LABELS.filter((label) => label.shape !== 'button');
const BUTTONS = LABELS.filter((label) => label.shape === 'button');

/** A label of so many characters is one wherever it is; a shorter one may be the end of another word. */
const SURE_LENGTH = 4;

// Pages set a label wide with blanks between its characters (索 引 号), so each may be followed by some.
const LABEL = new RegExp(
  [
    `(?:${alternatives(COLONED, (word) => word.length >= SURE_LENGTH)}):`,
    `(?<![^\\s;,0-9次])(?:(?:${alternatives(COLONED)}):|(?:${alternatives(BUTTONS)}):?(?!\\S))`,
  ].join('|'),
  'g',
);

function alternatives(labels: readonly Label[], isTaken: (word: string) => boolean = () => true): string {
  return labels
    .flatMap((label) => label.words)
    .filter(isTaken)
    .sort((one, other) => other.length - one.length)
    .map((word) => `${Array.from(word).join(' {0,4}')} {0,4}`)
    .join('|');
}

function labelOf(found: string): Label | undefined {
  const word = found.replace(/[:\s]/g, '');
  const isButton = (label: Label): boolean => label.words.includes(word);
  return found.endsWith(':') ? (COLONED.find(isButton) ?? BUTTONS.find(isButton)) : BUTTONS.find(isButton);
}
